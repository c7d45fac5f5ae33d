#ifndef CX_TIME_RECUR_STATE_H
#define CX_TIME_RECUR_STATE_H

/* The inside of a recurrence: for time/recur*.c alone. */

#include "time/recur.h"
#include "time/rule.h"

enum { CX_RECUR_RULES = 8 };

struct cx_dates_list {
	struct cx_stamp *at;
	size_t n, room;
};

/* Those that add are 0, those that take away 1. */
struct cx_recur {
	struct cx_rule *rules[2][CX_RECUR_RULES];
	size_t n_rules[2];
	struct cx_dates_list dates[2];
	struct cx_stamp start;
};

#endif
