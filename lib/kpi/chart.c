/*
 * Limits of what a process does by itself.  A period that is not over has no
 * part in them and no signal: it would fall every month until its last day.
 */
#include <math.h>
#include <stdlib.h>

#include "kpi/plan.h"
#include "stats/spc.h"

#include "base/banned.h"

const char *const cx_chart_names[] = {"xmr", "p", "u", NULL};

enum { SIGMAS = 3 };

/* The points of one series, without rows that have no value. */
struct points {
	size_t *row;
	double *x;
	struct cx_spc_limits *limits;
	unsigned *signals;
	size_t n;
};

static void
points_done(struct points *s)
{
	free(s->row);
	free(s->x);
	free(s->limits);
	free(s->signals);
}

static bool
points_init(struct points *s, size_t most)
{
	*s = (struct points){
	    .row = calloc(most + 1, sizeof(*s->row)),
	    .x = calloc(most + 1, sizeof(*s->x)),
	    .limits = calloc(most + 1, sizeof(*s->limits)),
	    .signals = calloc(most + 1, sizeof(*s->signals)),
	};
	if (s->row && s->x && s->limits && s->signals)
		return true;
	points_done(s);
	return false;
}

static void
take_points(struct points *s, const struct cx_board *b, size_t from, size_t to,
    size_t i)
{
	s->n = 0;
	for (size_t r = from; r < to; r++) {
		double x = cx_board_number(b, r, i, CX_RESULT_VALUE);

		if (!isfinite(x) || b->rows[r].partial)
			continue;
		s->row[s->n] = r;
		s->x[s->n++] = x;
	}
}

/*
 * What the limits of point k go by: the cases of a share; of a rate, which
 * says its events, the population they are of.  0: not known.
 */
static double
cases_of(const struct points *s, const struct cx_board *b, size_t k, size_t i,
    bool share)
{
	double n = cx_board_number(b, s->row[k], i, CX_RESULT_N);

	if (!share)
		n /= s->x[k];
	return isfinite(n) ? n : 0;
}

/*
 * A share or a rate, each point with limits of its own number of cases; one
 * that is not known (a rate of 0) is taken for the mean of the others.
 */
static void
by_cases(struct points *s, const struct cx_board *b, size_t i, bool share)
{
	double sum = 0, cases = 0, known = 0, center, n, sigma;

	for (size_t k = 0; k < s->n; k++) {
		n = cases_of(s, b, k, i, share);
		cases += n;
		known += n > 0;
	}
	for (size_t k = 0; k < s->n; k++) {
		n = cases_of(s, b, k, i, share);
		sum += s->x[k] * n;
	}
	center = sum / (cases + cases / known * ((double)s->n - known));
	for (size_t k = 0; k < s->n; k++) {
		n = cases_of(s, b, k, i, share);
		sigma = sqrt((share ? center * (1 - center) : center) /
			     (n > 0 ? n : cases / known));
		s->limits[k] = (struct cx_spc_limits){center,
		    fmax(center - SIGMAS * sigma, 0),
		    share ? fmin(center + SIGMAS * sigma, 1)
			  : center + SIGMAS * sigma};
	}
}

static const struct {
	unsigned bit;
	const char *text;
} signals[] = {
    {CX_SPC_ABOVE, "above limit"},
    {CX_SPC_BELOW, "below limit"},
    {CX_SPC_SHIFT_UP, "shift up"},
    {CX_SPC_SHIFT_DOWN, "shift down"},
    {CX_SPC_RISE, "rise"},
    {CX_SPC_FALL, "fall"},
    {CX_SPC_NEAR_UPPER, "near upper limit"},
    {CX_SPC_NEAR_LOWER, "near lower limit"},
};

static void
put_points(struct cx_board *b, const struct points *s, size_t i)
{
	for (size_t k = 0; k < s->n; k++) {
		const struct cx_spc_limits *l = &s->limits[k];

		cx_board_set(b, s->row[k], i, CX_RESULT_CENTER, l->center);
		cx_board_set(b, s->row[k], i, CX_RESULT_LOWER, l->lower);
		cx_board_set(b, s->row[k], i, CX_RESULT_UPPER, l->upper);
		for (size_t j = 0; j < countof(signals); j++) {
			if (!(s->signals[k] & signals[j].bit))
				continue;
			cx_board_say(
			    b, s->row[k], i, CX_RESULT_SIGNAL, signals[j].text);
			break;
		}
	}
}

static void
chart(struct cx_board *b, struct points *s, size_t i, enum cx_chart_kind kind)
{
	struct cx_spc_limits l;

	if (s->n == 0)
		return;
	if (kind == CX_CHART_XMR) {
		l = cx_spc_xmr(s->x, s->n);
		for (size_t k = 0; k < s->n; k++)
			s->limits[k] = l;
	} else {
		by_cases(s, b, i, kind == CX_CHART_P);
	}
	cx_spc_rules(s->x, s->limits, s->n, s->signals);
	put_points(b, s, i);
}

bool
cx_kpi_chart(struct cx_kpi *k, struct cx_err *err)
{
	struct cx_board *b = &k->board;
	struct points s;
	size_t from, to = 0;

	if (k->plan.chart == CX_CHART_NONE)
		return true;
	while (cx_board_series(b, &from, &to)) {
		if (!points_init(&s, to - from))
			return cx_fail_memory(err);
		for (size_t i = 0; i < b->n_metrics; i++) {
			take_points(&s, b, from, to, i);
			chart(b, &s, i, k->plan.chart);
		}
		points_done(&s);
	}
	return true;
}
