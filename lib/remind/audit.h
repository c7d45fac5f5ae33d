#ifndef CX_REMIND_AUDIT_H
#define CX_REMIND_AUDIT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "record/pipeline.h"
#include "remind/task.h"

/*
 * What is odd about rules: what shows without data (rules and channels that
 * contradict themselves, languages without a text), and what shows on the
 * input, within a year of today.
 */
struct cx_remind_audit;

/* r is borrowed.  NULL on failure. */
struct cx_remind_audit *cx_remind_audit_new(
    const struct cx_remind *r, struct cx_err *err);
void cx_remind_audit_free(struct cx_remind_audit *a);

struct cx_task cx_remind_audit_task(struct cx_remind_audit *a);

/* The input could not be bound to the rules: that is a finding too. */
bool cx_remind_audit_unbound(
    struct cx_remind_audit *a, const struct cx_err *why, struct cx_err *err);

/* After the task: lists the findings, *n of them. */
bool cx_remind_audit_settle(
    struct cx_remind_audit *a, size_t *n, struct cx_err *err);

extern const char *const cx_remind_audit_columns[];
enum { CX_REMIND_AUDIT_COLUMNS = 5 };
bool cx_remind_audit_next(void *audit, struct cx_row *row);

#endif
