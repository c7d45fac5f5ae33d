#ifndef CX_REMIND_DUE_H
#define CX_REMIND_DUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/json.h"
#include "expr/expr.h"
#include "remind/due_table.h"
#include "remind/step.h"
#include "time/calendar.h"
#include "time/timespan.h"

/* How due dates come about. */
enum cx_remind_due_kind {
	CX_DUE_DATE,   /* an expression, and an interval after it */
	CX_DUE_RRULE,  /* a recurrence from an anchor */
	CX_DUE_YEARLY, /* a window of every year */
	CX_DUE_TABLE,  /* by the last digit of a plate or account */
	CX_DUE_BY_AGE, /* by the age of a thing, from its last one */
	CX_DUE_AGES    /* every so often between two ages of a person */
};

struct cx_recur;

/* A day of every year; day 0: the last one of the month. */
struct cx_remind_year_day {
	int32_t month, day;
};

struct cx_remind_due {
	enum cx_remind_due_kind kind;
	const struct cx_json *node;
	/* the date; anchor, registration, birth; NULL for what has none */
	const struct cx_expr *date;
	const struct cx_expr *last; /* by age: the last one; or NULL */
	const struct cx_expr *text; /* table: the number; by age: the kind */
	bool has_plus;
	struct cx_timespan plus; /* after date; ages: how often */
	enum cx_month_end month_end;
	enum cx_roll roll;
	struct cx_recur *recur; /* owned */
	struct cx_remind_year_day opens, closes;
	int32_t from_age, to_age;
	struct cx_remind_step early; /* by age: so much before meets it too */
	struct cx_remind_table *table;
};

/* A due date of a record. */
struct cx_remind_occasion {
	int64_t day;
	int64_t opens;	       /* of a window of every year; else the same */
	struct cx_span period; /* in the key; .at NULL: the date itself */
};

/* Room for the occasions of a record, used again; {0} is empty. */
struct cx_remind_occasions {
	struct cx_remind_occasion *at;
	size_t n, room;
	bool undated; /* the record lacks what the date is made of */
};
void cx_remind_occasions_done(struct cx_remind_occasions *o);

/* Reads the member "due" of a rule. */
struct cx_remind_reader;
bool cx_remind_due_read(struct cx_remind_reader *r, struct cx_json *rule,
    struct cx_remind_due *out);
void cx_remind_due_done(struct cx_remind_due *due);

/* What finding due dates needs besides the record. */
struct cx_remind_scene {
	struct cx_eval *eval;
	const struct cx_zone *zone;
	const struct cx_calendar *calendar;
	struct cx_arena *arena; /* of the record */
	int64_t from, to;	/* days that matter, both included */
};

/*
 * The due dates of the eval's record, in order; at least those of the days
 * that matter.  False: CX_DATA, a value cannot be read.
 */
bool cx_remind_due_find(const struct cx_remind_due *due,
    const struct cx_remind_scene *s, struct cx_remind_occasions *out,
    struct cx_err *err);

#endif
