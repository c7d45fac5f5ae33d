#ifndef CX_REMIND_WINDOW_H
#define CX_REMIND_WINDOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "expr/expr.h"
#include "remind/rules.h"
#include "remind/send.h"
#include "time/calendar.h"
#include "time/zone.h"

/* When messages may go out where a person is. */
struct cx_remind_window {
	const struct cx_zone *zone;
	struct cx_calendar *calendar; /* NULL: at any time */
};

/* t, or when it is next in the window. */
int64_t cx_remind_window_next(const struct cx_remind_window *w, int64_t t);

/* The windows in all zones that a worker has met; not for two threads. */
struct cx_remind_windows;

/* Both are borrowed.  NULL on failure. */
struct cx_remind_windows *cx_remind_windows_new(
    const struct cx_remind_rules *rules, const struct cx_program *program,
    struct cx_err *err);
void cx_remind_windows_free(struct cx_remind_windows *w);

/*
 * That of the eval's record; send may be NULL.  Valid until w is freed.  NULL:
 * its zone is none (CX_DATA).
 */
const struct cx_remind_window *cx_remind_windows_of(struct cx_remind_windows *w,
    const struct cx_remind_send *send, struct cx_eval *e, struct cx_err *err);

#endif
