#ifndef CX_REMIND_PREVIEW_H
#define CX_REMIND_PREVIEW_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "record/pipeline.h"
#include "remind/task.h"

/* The next messages that a person has of each rule, with days in words. */
struct cx_remind_preview;

/* r is borrowed, as is id; locale may be NULL: root.  NULL on failure. */
struct cx_remind_preview *cx_remind_preview_new(const struct cx_remind *r,
    const char *id, const char *locale, struct cx_err *err);
void cx_remind_preview_free(struct cx_remind_preview *p);

/* Rows of the records that have the id, in the order of the input. */
struct cx_task cx_remind_preview_task(struct cx_remind_preview *p);

/* After the task: how many records have the id. */
uint64_t cx_remind_preview_found(const struct cx_remind_preview *p);

extern const char *const cx_remind_preview_columns[];
enum { CX_REMIND_PREVIEW_COLUMNS = 8 };

#endif
