#ifndef CX_REMIND_SEND_H
#define CX_REMIND_SEND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/json.h"
#include "time/hours.h"

/*
 * When messages may go out: the member "send" of a rule, or of the file for
 * the rules that have none.
 */
struct cx_remind_send {
	const struct cx_json *node;
	bool windows; /* only in these hours, at any time without */
	struct cx_hours hours;
	bool holidays;	/* on them too */
	bool until_due; /* a step up to the due date, until that ends */
	size_t zone;	/* slot of people's zone; SIZE_MAX: that of the run */
	size_t number;	/* of all of the file, from 0 */
};

/*
 * Load that is spread: the member "spread" of a rule, or of the file for all
 * rules together that have none.
 */
struct cx_remind_spread {
	const struct cx_json *node;
	int32_t over_days; /* after the day of the step; 0: on it */
	uint32_t most;	   /* on a day, of each group; 0: any number */
	size_t by;	   /* slot of the group; SIZE_MAX: one for all */
	size_t number;	   /* of all of the file, from 0 */
};

/* Read "send" and "spread" of a rule or of the file; NULL: absent. */
struct cx_remind_reader;
bool cx_remind_send_read(struct cx_remind_reader *r, struct cx_json *object,
    const struct cx_remind_send **out);
bool cx_remind_spread_read(struct cx_remind_reader *r, struct cx_json *object,
    const struct cx_remind_spread **out);

#endif
