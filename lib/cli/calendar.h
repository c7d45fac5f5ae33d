#ifndef CX_CLI_CALENDAR_H
#define CX_CLI_CALENDAR_H

#include "cli/run.h"
#include "cli/tool.h"
#include "time/calendar.h"

/*
 * The business days of a run, by the values of --holidays (files) and
 * --weekend (days of the week; NULL: Saturday and Sunday).  Before the
 * sandbox.  NULL on failure; the caller frees it.
 */
struct cx_calendar *cx_calendar_of_options(struct cx_run *run,
    const struct cx_texts *holidays, const char *weekend, struct cx_err *err);

#endif
