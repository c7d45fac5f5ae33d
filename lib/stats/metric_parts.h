#ifndef CX_STATS_METRIC_PARTS_H
#define CX_STATS_METRIC_PARTS_H

#include "stats/metric.h"

/* The inside of a list of metrics; private to metric*.c and sample.c. */

#define CX_METRIC_NONE SIZE_MAX

/* Something gathered; metrics that need the same share it. */
struct cx_gathered {
	const struct cx_gather *how;
	size_t argument; /* of m->expr, or CX_METRIC_NONE */
	size_t second;	 /* of m->expr: the other of two */
	bool both;	 /* two values, and not two conditions */
	size_t where;	 /* of m->expr, or CX_METRIC_NONE */
	bool within;	 /* only records of the last `recent' */
	struct cx_lapse recent;
	bool timed;    /* records without a time are left out */
	bool day;      /* their local day is asked for */
	size_t offset; /* in a group's memory */
};

struct cx_metric {
	struct cx_span name;
	struct cx_span text; /* as written */
	const struct cx_agg *agg;
	struct cx_agg_call call;
	size_t gathered;
};

struct cx_metrics {
	struct cx_program *program;
	const struct cx_agg *const *more;
	struct cx_arena *arena;
	size_t time;		     /* slot; SIZE_MAX: none */
	int64_t now_us;		     /* the clock that results count from */
	const struct cx_expr **expr; /* each once */
	size_t n_expr;
	struct cx_gathered *gathered;
	size_t n_gathered;
	struct cx_metric *metric;
	size_t n;
	size_t bytes;
};

/* What a metric says. */
struct cx_metric_text {
	struct cx_span name;
	const struct cx_agg *agg;
	double rank;
	enum cx_period_unit unit;
	struct cx_lapse lapse;
	const struct cx_expr *argument; /* or NULL */
	const struct cx_expr *second;	/* or NULL */
	const struct cx_expr *where;	/* or NULL */
	bool within;
	struct cx_lapse recent;
};

/* Reads it; the name is in m->arena. */
bool cx_metric_parse(struct cx_metrics *m, struct cx_span text,
    const struct cx_origin *origin, struct cx_metric_text *out,
    struct cx_err *err);

#endif
