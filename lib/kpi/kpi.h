#ifndef CX_KPI_KPI_H
#define CX_KPI_KPI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "expr/expr.h"
#include "time/period.h"
#include "record/pipeline.h"
#include "record/row.h"
#include "record/slots.h"
#include "kpi/indicator.h"
#include "kpi/target.h"

enum { CX_TOTALS_COLUMNS = 6, CX_TOTALS_MOST = 1 << CX_TOTALS_COLUMNS };

/* What stands in a group column of a total. */
#define CX_TOTAL "(total)"

/* With what a period is compared. */
enum cx_compare { CX_COMPARE_NONE = -1, CX_COMPARE_PREVIOUS, CX_COMPARE_YEAR };

/* A control chart; its limits. */
enum cx_chart_kind { CX_CHART_NONE = -1, CX_CHART_XMR, CX_CHART_P, CX_CHART_U };

/* What raises an alert. */
enum cx_alert {
	CX_ALERT_NONE = -1,
	CX_ALERT_EARS,
	CX_ALERT_CUSUM,
	CX_ALERT_SPC
};

/* Their names, NULL-ended, for options. */
extern const char *const cx_compare_names[];
extern const char *const cx_chart_names[];
extern const char *const cx_alert_names[];

/* What is asked.  All is borrowed. */
struct cx_kpi_plan {
	const struct cx_program *program;
	const struct cx_indicators *indicators;
	struct cx_slots groups;	     /* columns; none: one group */
	const struct cx_expr *where; /* records taken; NULL: all */
	size_t time;		     /* slot; SIZE_MAX: no periods */
	struct cx_periods periods;
	uint64_t values_most; /* kept for exact quantiles of a run */
	size_t max_empty;     /* rows for periods without records */
	bool totals;	      /* rows over all values of each group column */
	bool intervals;	      /* columns for them */
	bool tall;	      /* a row a metric */
	enum cx_compare compare;
	enum cx_chart_kind chart;
	enum cx_alert alert;
	bool league;	     /* limits of a funnel plot */
	size_t min_n;	     /* results of fewer values are left out; 0 */
	double fdr;	     /* share of alerts by chance; 0: all are given */
	size_t suppress;     /* numbers of fewer people; 0: none */
	size_t round;	     /* counts to multiples of it; 0: not */
	const char *against; /* a file published before; NULL: none */
	const struct cx_target *targets; /* of each indicator; NULL: none */
};

/* The indicators of one run. */
struct cx_kpi;

/*
 * NULL on failure: no memory, two result columns of one name, or too many
 * group columns for totals (CX_USAGE).
 */
struct cx_kpi *cx_kpi_new(const struct cx_kpi_plan *plan, struct cx_err *err);
void cx_kpi_free(struct cx_kpi *k);

/*
 * The columns of the results, after cx_kpi_begin(): group columns, `period'
 * where there are periods, metrics with what is said of each, `partial' where
 * a period is not over.  Live as long as k.
 */
const char *const *cx_kpi_columns(const struct cx_kpi *k, size_t *n);

/* The task that gathers; borrows k. */
struct cx_task cx_kpi_task(struct cx_kpi *k);

/*
 * After the run, makes the results.  False: no memory, or more rows without
 * records than plan->max_empty (CX_DATA).
 */
bool cx_kpi_begin(struct cx_kpi *k, struct cx_err *err);

/*
 * Fills the cells of the next row of results (valid until the next call);
 * *more is false where there is none.  False without memory.
 */
bool cx_kpi_next(
    struct cx_kpi *k, struct cx_row *row, bool *more, struct cx_err *err);

/* How many series have an alert in their last period that is over. */
size_t cx_kpi_alerts(const struct cx_kpi *k);

/* Whether quantiles are near: more values than plan->values_most. */
bool cx_kpi_near(const struct cx_kpi *k);

/*
 * How many times the variance that chance alone gives groups differ in
 * indicator i (plan->league), 0 where it may be chance.
 */
double cx_kpi_dispersion(const struct cx_kpi *k, size_t i);

/*
 * After cx_kpi_begin(): whether there are records, but none of them is at that
 * step of indicator i, so that it may be misspelt.
 */
bool cx_kpi_unmet(const struct cx_kpi *k, size_t i, size_t step);

/* How many records `where' did not select because it was unknown. */
uint64_t cx_kpi_unknown(const struct cx_kpi *k);

/* How many records indicator i left out, see cx_sample_left_out(). */
uint64_t cx_kpi_left_out(const struct cx_kpi *k, size_t i);

#endif
