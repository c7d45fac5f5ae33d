#ifndef CX_REMIND_CONFIRM_H
#define CX_REMIND_CONFIRM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "record/pipeline.h"
#include "record/schema.h"
#include "remind/ledger.h"

/*
 * What the sender says about messages: records with the columns message_id
 * and status.  As a task of kind CX_TASK_FOLD.
 */
struct cx_remind_confirm {
	struct cx_remind_ledger *ledger; /* borrowed */
	size_t message_id, status;	 /* slots */
	struct cx_remind_verdict *at;
	size_t n, room;
	/* out, by cx_remind_confirm_lines() */
	uint64_t taken;
	uint64_t known; /* that say nothing new */
};

bool cx_remind_confirm_init(struct cx_remind_confirm *c,
    struct cx_remind_ledger *ledger, struct cx_schema *schema,
    struct cx_err *err);
void cx_remind_confirm_done(struct cx_remind_confirm *c);
struct cx_task cx_remind_confirm_task(struct cx_remind_confirm *c);

/*
 * After the task: the lines of the log for what is new, in input order; day
 * and at are taken from `base'.  The ledger takes them too.
 */
bool cx_remind_confirm_lines(struct cx_remind_confirm *c,
    const struct cx_remind_entry *base, struct cx_buf *lines,
    struct cx_err *err);

#endif
