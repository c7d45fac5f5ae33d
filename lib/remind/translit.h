#ifndef CX_REMIND_TRANSLIT_H
#define CX_REMIND_TRANSLIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "record/pipeline.h"
#include "remind/cost.h"
#include "remind/task.h"

/*
 * What SMS would cost in letters that are cheap: by rule, step, language and
 * the letter that makes a text dear (missing: it is not), how many parts there
 * are and would be.
 */
struct cx_remind_translit;

/* r and costs are borrowed; from r->today to `until', included. */
struct cx_remind_translit *cx_remind_translit_new(const struct cx_remind *r,
    const struct cx_remind_costs *costs, int64_t until, struct cx_err *err);
void cx_remind_translit_free(struct cx_remind_translit *t);
struct cx_task cx_remind_translit_task(struct cx_remind_translit *t);

/* After the task. */
bool cx_remind_translit_next(void *translit, struct cx_row *row);

extern const char *const cx_remind_translit_columns[];
enum { CX_REMIND_TRANSLIT_COLUMNS = 9 };

#endif
