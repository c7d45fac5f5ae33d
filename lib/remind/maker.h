#ifndef CX_REMIND_MAKER_H
#define CX_REMIND_MAKER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "expr/expr.h"
#include "remind/due.h"
#include "remind/form.h"
#include "remind/ledger.h"
#include "remind/notice.h"
#include "remind/rules.h"
#include "remind/voice.h"

/* What makes the notices of a record; all is borrowed but key. */
struct cx_remind_maker {
	const struct cx_remind_rules *rules;
	const struct cx_program *program;
	const struct cx_remind_ledger *ledger; /* may be NULL */
	enum cx_remind_form form;
	struct cx_eval *eval;
	struct cx_remind_voice *voice;
	const struct cx_record *record;
	struct cx_buf key; /* room; the caller gives it back */
};

/*
 * Who and what the messages of a due date are about, and the parts of their
 * key.  False: CX_DATA, something of it is missing.
 */
bool cx_remind_maker_begin(struct cx_remind_maker *m,
    const struct cx_remind_rule *rule, const struct cx_remind_occasion *o,
    struct cx_remind_notice *n, struct cx_err *err);

/* All that a message that goes out has besides its key. */
bool cx_remind_maker_fill(struct cx_remind_maker *m, struct cx_remind_notice *n,
    const struct cx_remind_say *say, const struct cx_remind_channel *channel,
    struct cx_err *err);

#endif
