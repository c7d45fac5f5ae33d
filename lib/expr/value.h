#ifndef CX_EXPR_VALUE_H
#define CX_EXPR_VALUE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "time/calendar.h"
#include "time/moment.h"

/* Types of the expression language.  CX_MISSING is a value of every type. */
enum cx_type { CX_MISSING, CX_BOOL, CX_NUMBER, CX_TEXT, CX_MOMENT, CX_LIST };

struct cx_value {
	enum cx_type type;
	union {
		bool truth;
		double number;
		struct cx_span text;
		struct cx_moment moment;
		struct {
			const struct cx_span *at;
			size_t n;
		} list;
	} u;
};

enum cx_truth { CX_FALSE, CX_TRUE, CX_UNKNOWN };

/* What expressions know besides the record.  A plain value, borrowed. */
struct cx_world {
	const struct cx_dates *dates;	    /* how dates are read; the zone */
	bool decimal_comma;		    /* how numbers are read */
	int64_t now_us;			    /* --now, UTC */
	const struct cx_calendar *calendar; /* working hours; NULL: not said */
};

#endif
