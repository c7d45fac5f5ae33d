#ifndef CX_REPORT_FIGURES_H
#define CX_REPORT_FIGURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "report/sheet.h"

/* Whether a target is met. */
enum cx_met { CX_MET_NONE, CX_MET_YES, CX_MET_NO, CX_MET_UNKNOWN };

/*
 * A value of a metric and what is known of it; NAN and .at NULL where it is
 * not.
 */
struct cx_figure {
	double value, low, high, n;
	double center, lower, upper; /* of a control chart or funnel plot */
	double lower_95, upper_95;
	double target;
	double previous; /* what it is compared with */
	bool unclear;	 /* the difference from that may be chance */
	char op[3];	 /* of the target: ">=", "<", ""... */
	enum cx_met met;
	struct cx_span spelled; /* the value as the input has it */
	struct cx_span signal, note;
};

/* What any figure of a metric has, so that no empty column is shown. */
struct cx_metric {
	struct cx_span name;
	bool interval, count, limits, limits_95, signal, target, met, note;
	bool compared; /* has a column previous */
	bool percent;  /* its target is one */
	bool whole;    /* all values are whole numbers */
	double least, most;
};

/* The indicators of one input file: metrics by group and period. */
struct cx_figures {
	const char *source;
	struct cx_span *groups; /* names of the group columns */
	size_t n_groups;
	bool timed;		 /* has periods; else one that is "" */
	struct cx_span *periods; /* in order */
	bool *partial;
	size_t n_periods;
	struct cx_span *keys; /* n_groups values each, in order of appearance */
	size_t n_keys;
	bool *total;	/* of each key: a group of it is "(total)" */
	size_t n_plain; /* keys that are no totals */
	struct cx_metric *metrics;
	size_t n_metrics;
	/* private */
	size_t n_rows;
	uint32_t *row_of;     /* by key and period: 0, or row + 1 */
	struct cx_figure *at; /* by row and metric */
};

struct cx_figures_rules {
	const char *const *groups; /* names of group columns, if said */
	size_t n_groups;
	bool decimal_comma;
};

/*
 * Makes sense of the columns of a sheet, wide (a column a metric) or long
 * (columns metric and value); see cx-report(1).  Columns that have no place in
 * a report are counted in *ignored.  All memory is the arena's.  False: err
 * has the position.
 */
bool cx_figures_read(struct cx_figures *f, const struct cx_sheet *s,
    const struct cx_figures_rules *rules, struct cx_arena *arena,
    size_t *ignored, struct cx_err *err);

/* Whether keys are steps of funnels, which have an order. */
bool cx_figures_stepped(const struct cx_figures *f);

/* NULL where the input has no such row. */
const struct cx_figure *cx_figures_at(
    const struct cx_figures *f, size_t metric, size_t key, size_t period);

/*
 * A target as ">= 85", "< 0.1", "85" or ">= 85 %" (0.85, and *percent is set).
 * False: it is none.
 */
bool cx_goal_parse(struct cx_span s, bool decimal_comma, char op[3],
    double *out, bool *percent);

/* Whether a group's value stands for all of them, as cx-kpi --totals. */
bool cx_is_total(struct cx_span value);

/* Whether value meets a target that has an operator. */
enum cx_met cx_goal_met(double value, const char *op, double target);

#endif
