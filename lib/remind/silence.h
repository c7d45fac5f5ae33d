#ifndef CX_REMIND_SILENCE_H
#define CX_REMIND_SILENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "remind/decide.h"
#include "remind/rules.h"

/* What is decided about a step, and by what. */
struct cx_remind_verdict {
	enum cx_remind_verb verb;
	int32_t number;
	bool noticed;
};

/* Who is asked about: the eval's record; all is borrowed. */
struct cx_remind_hearing {
	const struct cx_remind_rules *rules;
	struct cx_eval *eval;
	struct cx_buf *room; /* is used */
};

/*
 * Whether the person of the record is not to hear of the rule, whatever the
 * step; CX_DECIDED_SENT: is to.
 */
bool cx_remind_find_silence(const struct cx_remind_hearing *h,
    const struct cx_remind_rule *rule, struct cx_remind_verdict *why,
    struct cx_err *err);

/*
 * The first channel that holds and whose address is on no list; why not, where
 * there is none.
 */
bool cx_remind_pick_channel(const struct cx_remind_hearing *h,
    const struct cx_remind_say *say, const struct cx_remind_channel **channel,
    struct cx_remind_verdict *why, struct cx_err *err);

#endif
