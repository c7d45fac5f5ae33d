#ifndef CX_REMIND_FORECAST_H
#define CX_REMIND_FORECAST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "record/pipeline.h"
#include "remind/cost.h"
#include "remind/task.h"

/*
 * How many messages, parts of SMS and what cost, by day, rule and channel, if
 * the data stayed as they are.
 */
struct cx_remind_forecast;

enum { CX_REMIND_FORECAST_DAYS = 3660 }; /* at most */

/* r and costs are borrowed; from r->today to `until', included. */
struct cx_remind_forecast *cx_remind_forecast_new(const struct cx_remind *r,
    const struct cx_remind_costs *costs, int64_t until, struct cx_err *err);
void cx_remind_forecast_free(struct cx_remind_forecast *f);

/* The task that counts, of kind CX_TASK_FOLD. */
struct cx_task cx_remind_forecast_task(struct cx_remind_forecast *f);

/* After the task: a row for each day, rule and channel that has messages. */
extern const char *const cx_remind_forecast_columns[];
enum { CX_REMIND_FORECAST_COLUMNS = 6 };
bool cx_remind_forecast_next(void *forecast, struct cx_row *row);

#endif
