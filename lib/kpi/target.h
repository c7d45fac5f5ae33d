#ifndef CX_KPI_TARGET_H
#define CX_KPI_TARGET_H

#include <stdbool.h>

#include "base/span.h"
#include "kpi/indicator.h"

/* What an indicator is to reach: ">= 85". */
enum cx_target_op {
	CX_TARGET_NONE,
	CX_TARGET_LESS,
	CX_TARGET_AT_MOST,
	CX_TARGET_MORE,
	CX_TARGET_AT_LEAST
};

struct cx_target {
	enum cx_target_op op;
	double value;
	struct cx_span text; /* as written; borrowed */
};

/* ">= 85", "< 0.1", "<= 10 %" (0.1).  False: it is none. */
bool cx_target_read(struct cx_span s, struct cx_target *out);

/*
 * "met", "not met", "cannot tell" where the interval has values of both
 * sides, NULL where there is no value.  Without interval the value alone.
 */
const char *cx_target_say(
    const struct cx_target *t, double value, double low, double high);

#endif
