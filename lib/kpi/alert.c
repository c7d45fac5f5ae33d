/*
 * More complaints than last week is news, and so is none at all: mostly not a
 * city that is content, but a feed that has stopped.  The two are told apart
 * by whether anybody else was heard in that period.
 */
#include <math.h>
#include <stdlib.h>

#include "kpi/plan.h"
#include "stats/ears.h"

#include "base/banned.h"

const char *const cx_alert_names[] = {"ears", "cusum", "spc", NULL};

enum { BASE = 7 };

#define MIN_SIGMA 1.0 /* of counts: 0 0 0 0 0 0 0 and then 2 is no alarm */

struct watch {
	struct cx_kpi *k;
	bool *heard; /* of each period, whether there is any record */
	int64_t first;
	double *x, *sums; /* of one series */
	double *p;	  /* of each row, for one metric */
	unsigned char *keep;
	double *order;
};

static void
watch_done(struct watch *w)
{
	free(w->heard);
	free(w->x);
	free(w->sums);
	free(w->p);
	free(w->keep);
	free(w->order);
}

static bool
watch_init(struct watch *w, struct cx_kpi *k)
{
	const struct cx_board *b = &k->board;
	size_t n = b->n_rows + 1;

	*w = (struct watch){
	    .k = k,
	    .heard = calloc(n, sizeof(*w->heard)),
	    .x = calloc(n, sizeof(*w->x)),
	    .sums = calloc(n, sizeof(*w->sums)),
	    .p = calloc(n, sizeof(*w->p)),
	    .keep = calloc(n, 1),
	    .order = calloc(2 * n, sizeof(*w->order)),
	};
	return w->heard && w->x && w->sums && w->p && w->keep && w->order;
}

static void
listen(struct watch *w)
{
	const struct cx_board *b = &w->k->board;
	size_t from, to = 0;

	if (!cx_board_series(b, &from, &to))
		return;
	w->first = b->rows[from].period;
	do
		for (size_t r = from; r < to; r++)
			w->heard[b->rows[r].period - w->first] |=
			    !b->rows[r].empty;
	while (cx_board_series(b, &from, &to));
}

/* What is said of point i; NULL: nothing. */
static const char *
ears(const double *x, size_t i)
{
	struct cx_ears e = cx_ears_at(x, i, MIN_SIGMA);

	if (e.c2 > CX_EARS_C2 || e.c1 > CX_EARS_C1)
		return e.c2 > CX_EARS_C2 ? "C2" : "C1";
	if (e.c3 > CX_EARS_C3)
		return "C3";
	return fmin(e.c1, e.c2) < -CX_EARS_C1 ? "fell" : NULL;
}

/* The mean of the points before i, at most so many; NAN: there are fewer. */
static double
usual(const double *x, size_t i)
{
	double sum = 0;

	if (i < BASE)
		return NAN;
	for (size_t k = i - BASE; k < i; k++)
		sum += x[k];
	return sum / BASE;
}

static const char *
watch_point(struct watch *w, size_t row, size_t i, size_t at, double *p)
{
	struct cx_board *b = &w->k->board;
	const struct cx_value *signal;
	bool heard = w->heard[b->rows[row].period - w->first];

	*p = NAN;
	if (w->k->plan.alert == CX_ALERT_EARS && heard)
		*p = cx_ears_chance(w->x, at);
	/* Of 7 a period, none comes by chance once in 1000. */
	if (w->x[at] == 0 && usual(w->x, at) >= BASE)
		return heard ? "fell to 0" : "feed stopped";
	if (w->k->plan.alert == CX_ALERT_EARS)
		return ears(w->x, at);
	if (w->k->plan.alert == CX_ALERT_CUSUM)
		return w->sums[at] > CX_CUSUM_LIMIT ? "CUSUM" : NULL;
	signal = cx_board_at(b, row, i, CX_RESULT_SIGNAL);
	return signal && signal->type == CX_TEXT ? signal->u.text.at : NULL;
}

static void
watch_series(struct watch *w, size_t from, size_t to, size_t i)
{
	struct cx_board *b = &w->k->board;
	size_t n = 0;

	/* A value that is not known (suppressed) is none: nothing is said. */
	for (size_t r = from; r < to && !b->rows[r].partial; r++)
		w->x[n++] = cx_board_number(b, r, i, CX_RESULT_VALUE);
	cx_cusum(w->x, n, BASE, MIN_SIGMA, w->sums);
	for (size_t k = 0; k < n; k++)
		cx_board_say(b, from + k, i, CX_RESULT_ALERT,
		    watch_point(w, from + k, i, k, &w->p[from + k]));
}

/* Alarms of a period that may be by chance among so many series go. */
static void
hold_back(struct watch *w, size_t i)
{
	struct cx_board *b = &w->k->board;
	size_t from, to = 0, series = 0, periods = 0;
	double *p = w->x;

	while (cx_board_series(b, &from, &to)) {
		periods = to - from;
		series++;
	}
	for (size_t t = 0; t < periods; t++) {
		size_t n = 0;

		for (to = 0; cx_board_series(b, &from, &to);)
			p[n++] = w->p[from + t];
		cx_fdr(p, n, w->k->plan.fdr, w->order, w->keep);
		n = 0;
		for (to = 0; cx_board_series(b, &from, &to); n++)
			if (!w->keep[n] && !isnan(p[n]))
				cx_board_say(
				    b, from + t, i, CX_RESULT_ALERT, NULL);
	}
}

/* How many series have an alert in their last period that is over. */
static size_t
count_last(const struct cx_board *b, size_t i)
{
	size_t from, to = 0, n = 0;

	while (cx_board_series(b, &from, &to)) {
		size_t last = to;

		while (last > from && b->rows[last - 1].partial)
			last--;
		n += last > from &&
		     cx_board_at(b, last - 1, i, CX_RESULT_ALERT)->type !=
			 CX_MISSING;
	}
	return n;
}

bool
cx_kpi_alert(struct cx_kpi *k, struct cx_err *err)
{
	struct cx_board *b = &k->board;
	struct watch w;
	size_t from, to;

	if (k->plan.alert == CX_ALERT_NONE)
		return true;
	if (!watch_init(&w, k)) {
		watch_done(&w);
		return cx_fail_memory(err);
	}
	listen(&w);
	for (size_t i = 0; i < b->n_metrics; i++) {
		for (size_t r = 0; r < b->n_rows; r++)
			w.p[r] = NAN;
		for (to = 0; cx_board_series(b, &from, &to);)
			watch_series(&w, from, to, i);
		if (k->plan.fdr > 0)
			hold_back(&w, i);
		k->alerts += count_last(b, i);
	}
	watch_done(&w);
	return true;
}
