#ifndef CX_KPI_KIND_H
#define CX_KPI_KIND_H

#include "base/near.h"
#include "kpi/indicator.h"

/*
 * A kind of indicator: one row of the table in kind.c.  To add one, write
 * kind_NAME.c with its struct cx_kind and add that to the table.
 */
enum { CX_ARGS_MOST = 16, CX_PARTS_MOST = 32 };

/* Notes of near quantiles, and of what is computed from them. */
#define CX_NOTE_NEAR "within 0.8 %"
#define CX_NOTE_OF_NEAR "of quantiles within 0.8 %"

struct cx_arg {
	struct cx_span text; /* as written; of a text, decoded */
	double low, high;    /* of a range or a number */
};

/* One call of a kind in a formula. */
struct cx_call {
	const struct cx_kind *kind;
	struct cx_arg arg[CX_ARGS_MOST];
	size_t n_args;
	size_t steps, n_steps; /* those of letter s: the first, how many */
	size_t at;	       /* where it stands in the indicator's text */
	size_t len;
	size_t part[CX_PARTS_MOST]; /* metrics */
	size_t n_parts;
	void *own; /* the kind's, in the arena of the indicators */
};

struct cx_planner;

/* What a call made of a group. */
struct cx_view {
	const struct cx_metrics *metrics;
	const struct cx_indicators_how *how;
	void *group;
	struct cx_past *past; /* NULL: no period */
	struct cx_arena *scratch;
	const struct cx_call *call;
	size_t result;	  /* which of the kind's */
	const char *note; /* of a call in a formula; or NULL */
	bool failed;	  /* no memory */
};

struct cx_kind {
	const char *name;  /* lower case */
	const char *usage; /* "csat(x, 4..5)" */
	/*
	 * A letter for each argument, `?' before those that may be left out,
	 * `*' after the last for any number more of it:
	 *   n number   d date   b condition   v any value: an expression
	 *   r range, 4..5 or 4      c constant number
	 *   t text in quotes        w within 'text'
	 *   s steps: 'a' > 'b' > 'c', each an argument; at least two
	 */
	const char *args;
	bool share;   /* is one, of as many as n says */
	bool sure;    /* comes with its interval in any case */
	bool past;    /* needs other periods */
	bool timed;   /* needs to know when */
	bool stepped; /* has a row for each step */
	/* Names of further results, NULL-ended; NULL: there is one. */
	const char *const *also;
	/* Says what it gathers, by cx_plan_part(), in order. */
	bool (*plan)(
	    struct cx_planner *p, struct cx_call *c, struct cx_err *err);
	/* out is all missing on entry. */
	void (*finish)(struct cx_view *v, struct cx_estimate *out);
	/* Of a stepped kind, all being finished: has a record that step? */
	bool (*met)(const struct cx_call *c, size_t step);
};

/* The kind called s, in any case; NULL: none. */
const struct cx_kind *cx_kind_find(struct cx_span s);

/* " (did you mean ...?)" among kinds, or "". */
struct cx_near_hint cx_kind_hint(struct cx_span s);

/*
 * Has the metric gathered that format (printf) spells, for records for which
 * `cond' (NULL: any) and the `where' of the indicator are true.
 */
bool cx_plan_part(struct cx_planner *p, struct cx_call *c, struct cx_err *err,
    const char *cond, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* A record for which the condition is false is a bad one: "must be `what'". */
bool cx_plan_check(struct cx_planner *p, struct cx_err *err, const char *what,
    const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Text (printf) in the arena of the indicators; NULL without memory. */
const char *cx_plan_text(struct cx_planner *p, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
struct cx_arena *cx_plan_arena(struct cx_planner *p);
const struct cx_indicators_how *cx_plan_how(const struct cx_planner *p);
const struct cx_world *cx_plan_world(const struct cx_planner *p);

/* Fails at the call. */
bool cx_plan_fail(const struct cx_planner *p, const struct cx_call *c,
    struct cx_err *err, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* For printf: "%.*s" of argument i. */
#define CX_ARG(c, i) (int)(c)->arg[i].text.len, (c)->arg[i].text.at

/* The result of part i, NAN where it has none. */
double cx_view_number(struct cx_view *v, size_t i);

/* The same, any type. */
struct cx_value cx_view_value(struct cx_view *v, size_t i);

/* What part i gathered; the same in another group. */
void *cx_view_state(struct cx_view *v, size_t i);
void *cx_view_state_of(struct cx_view *v, size_t i, void *group);

/*
 * What the call remembers as long as scratch lives, at first NULL: what is
 * made once for all periods and steps.  NULL without memory.
 */
void **cx_view_memo(struct cx_view *v);

/* Sets value, missing where x is not finite. */
void cx_estimate_number(struct cx_estimate *out, double x);

/*
 * Whether a call is a number of records or cases; whether its result (of a
 * kind that has several) is a share of as many as its n says.
 */
bool cx_call_counts(const struct cx_call *c);
bool cx_call_is_share(const struct cx_call *c, size_t result);

/* The kinds. */
extern const struct cx_kind cx_kind_aggregate; /* has no name: any aggregate */
extern const struct cx_kind cx_kind_csat;
extern const struct cx_kind cx_kind_nps;
extern const struct cx_kind cx_kind_ces;
extern const struct cx_kind cx_kind_net;
extern const struct cx_kind cx_kind_mean_ci;
extern const struct cx_kind cx_kind_ratio;
extern const struct cx_kind cx_kind_rate;
extern const struct cx_kind cx_kind_iqr;
extern const struct cx_kind cx_kind_mad;
extern const struct cx_kind cx_kind_duration;
extern const struct cx_kind cx_kind_business;
extern const struct cx_kind cx_kind_sla;
extern const struct cx_kind cx_kind_sla_business;
extern const struct cx_kind cx_kind_km_median;
extern const struct cx_kind cx_kind_open;
extern const struct cx_kind cx_kind_completion;
extern const struct cx_kind cx_kind_takeup;
extern const struct cx_kind cx_kind_net_sentiment;
extern const struct cx_kind cx_kind_backlog;
extern const struct cx_kind cx_kind_shift;
extern const struct cx_kind cx_kind_funnel;

#endif
