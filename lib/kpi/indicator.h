#ifndef CX_KPI_INDICATOR_H
#define CX_KPI_INDICATOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/origin.h"
#include "base/span.h"
#include "expr/expr.h"
#include "stats/metric.h"

/*
 * The indicators of a run, as users write them:
 *
 *	[NAME =] FORMULA [where EXPR]
 *
 * A formula is numbers, + - * / ( ), round(FORMULA, DECIMALS), and calls: of
 * an aggregate (stats/metric.h) or of a kind of indicator (kpi/kind.h).  What
 * they gather are metrics, so that states are merged and written in one way.
 */
struct cx_indicators;

/* One text makes at most so many indicators. */
enum { CX_RESULTS_MOST = 4 };

/* How results are made; a plain value. */
struct cx_indicators_how {
	double level;	 /* of intervals: 0.95 */
	bool intervals;	 /* they are wanted */
	int round_parts; /* decimals of the parts of net(); below 0: no */
};

/*
 * A result and how sure it is.  low, high and n (how many values it is made
 * of) are NAN where they cannot be told.
 */
struct cx_estimate {
	struct cx_value value; /* CX_MISSING: none */
	double low, high, n;
	const char *note; /* static; or NULL */
};

/*
 * program is borrowed.  time: the column that says when a record was, or
 * SIZE_MAX.  NULL without memory.
 */
struct cx_indicators *cx_indicators_new(struct cx_program *program,
    const struct cx_indicators_how *how, size_t time);
void cx_indicators_free(struct cx_indicators *l);

/*
 * Reads one (text is copied).  name: .at NULL where the text has it or none
 * is given.  False: it is wrong; position by origin.
 */
bool cx_indicators_add(struct cx_indicators *l, struct cx_span name,
    struct cx_span text, const struct cx_origin *origin, struct cx_err *err);

size_t cx_indicators_count(const struct cx_indicators *l);

/* The name of indicator i, with a NUL after it; lives as long as l. */
struct cx_span cx_indicators_name(const struct cx_indicators *l, size_t i);

/* Whether indicator i always comes with its interval: mean_ci(x). */
bool cx_indicators_sure(const struct cx_indicators *l, size_t i);

/* Whether it is a number of records or cases. */
bool cx_indicators_is_count(const struct cx_indicators *l, size_t i);

/* Whether it is a share of as many cases as its n says. */
bool cx_indicators_is_share(const struct cx_indicators *l, size_t i);

/*
 * Has records counted, besides; the count of a group is then that of
 * cx_indicators_records(), else 0.
 */
bool cx_indicators_count_records(struct cx_indicators *l, struct cx_err *err);
double cx_indicators_records(
    const struct cx_indicators *l, void *group, struct cx_arena *scratch);

/*
 * Where indicators are of steps, there is a row for each: how many steps (0:
 * they are not), and what they are called.  Which result of its kind indicator
 * i is: 0 the first, of which the next are companions.
 */
size_t cx_indicators_steps(const struct cx_indicators *l);
struct cx_span cx_indicators_step(const struct cx_indicators *l, size_t i);
size_t cx_indicators_result(const struct cx_indicators *l, size_t i);

/* All being finished, whether any record is at a step of indicator i. */
bool cx_indicators_met(const struct cx_indicators *l, size_t i, size_t step);

/* Whether it is one call, and so can have an interval. */
bool cx_indicators_single(const struct cx_indicators *l, size_t i);

/* What they gather. */
const struct cx_metrics *cx_indicators_metrics(const struct cx_indicators *l);

/* The metric that tells which records indicator i left out. */
size_t cx_indicators_metric(const struct cx_indicators *l, size_t i);

/*
 * False (CX_DATA) where the record of cx_eval_begin() has a value that an
 * indicator cannot take: 11 of nps().
 */
bool cx_indicators_check(
    const struct cx_indicators *l, struct cx_eval *e, struct cx_err *err);

/* Where a row stands while its group, or a series of periods, is finished. */
struct cx_past {
	bool timed;	 /* it is of a period; else the next four are 0 */
	void **at;	 /* groups of all periods, NULL: without a record */
	size_t n;	 /* the place of this one: so many are before */
	size_t all;	 /* how many there are */
	int64_t end_day; /* the first day after this period */
	size_t step;	 /* of cx_indicators_steps() */
	struct cx_memo *memo; /* NULL at first, and when scratch is reset */
};

/* Whether an indicator needs other periods; scratch then lives for a series. */
bool cx_indicators_need_past(const struct cx_indicators *l);

/*
 * The result of indicator i; past: NULL is a row without period.  Once all of a
 * group's are taken, the group is used up and scratch may be reset.  False: no
 * memory.
 */
bool cx_indicators_finish(const struct cx_indicators *l, size_t i, void *group,
    struct cx_past *past, struct cx_arena *scratch, struct cx_estimate *out);

#endif
