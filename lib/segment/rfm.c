/*
 * Thresholds need all values before the first score, so the input is read
 * twice and only the values are kept, eight bytes each; not the records, which
 * may be any number of times as large.
 */
#include "segment/rfm.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "expr/expr.h"
#include "segment/rfm_nest.h"

#include "base/banned.h"

struct measure {
	const struct cx_expr *number, *date; /* one may be NULL */
	struct cx_values values;
	double *thresholds;   /* bins - 1 */
	uint64_t *counts;     /* of scores */
	double *least, *most; /* of each score, where they are nested */
	uint64_t n;	      /* values */
	bool whole;	      /* all values are whole numbers */
};

struct cx_rfm {
	struct cx_program *program;
	struct cx_bands *bands; /* NULL: none */
	unsigned bins;
	struct measure at[CX_RFM_MEASURES];
	bool nested;
	struct cx_nest nest;
	struct cx_arena **arenas; /* in which values are */
	size_t n_arenas;
	uint64_t *in_band; /* bands, other */
	size_t row;	   /* of cx_rfm_next() */
};

struct worker {
	struct cx_rfm *rfm;
	struct cx_eval *eval;
	struct cx_arena *arena;
	struct cx_values values[CX_RFM_MEASURES];
	struct cx_nest nest;
	uint64_t *in_band;
	char digits[40];
};

const char *const cx_rfm_columns[CX_RFM_COLUMNS] = {
    "measure", "score", "from", "to", "count"};

/* One "R=EXPR" at the beginning of text; how much it takes. */
static bool
read_measure(
    struct cx_rfm *r, struct cx_span text, size_t *used, struct cx_err *err)
{
	struct cx_origin origin = {.option = "--rfm"};
	struct cx_err other = {0};
	struct measure *m;
	size_t d = 0, dates = 0;

	while (d < CX_RFM_MEASURES &&
	       (text.len < 2 || text.at[0] != cx_rfm_letters[d][0] ||
		   text.at[1] != '='))
		d++;
	if (d == CX_RFM_MEASURES)
		return cx_fail(
		    err, CX_USAGE, "--rfm: write R=COLUMN,F=COLUMN,M=COLUMN");
	m = &r->at[d];
	if (m->number || m->date)
		return cx_fail(
		    err, CX_USAGE, "--rfm: %s is twice", cx_rfm_letters[d]);
	text.at += 2;
	text.len -= 2;
	if (d == 0)
		m->date = cx_expr_prefix(
		    r->program, text, CX_MOMENT, &origin, &dates, &other);
	m->number = cx_expr_prefix(
	    r->program, text, CX_NUMBER, &origin, used, m->date ? &other : err);
	if (!m->number)
		*used = dates;
	*used += 2;
	return m->number || m->date;
}

static bool
read_spec(struct cx_rfm *r, const char *spec, struct cx_err *err)
{
	struct cx_span text = cx_span(spec);
	size_t used;

	for (size_t i = 0; i < CX_RFM_MEASURES; i++) {
		if (!read_measure(r, text, &used, err))
			return false;
		text.at += used;
		text.len -= used;
		if (i + 1 < CX_RFM_MEASURES && text.len > 0 &&
		    text.at[0] == ',') {
			text.at++;
			text.len--;
		}
		while (text.len > 0 && text.at[0] == ' ') {
			text.at++;
			text.len--;
		}
	}
	return text.len == 0 ||
	       cx_fail(err, CX_USAGE, "--rfm: more than R, F and M");
}

struct cx_rfm *
cx_rfm_new(const char *spec, size_t n_bins, bool nested, const char *bands,
    struct cx_program *program, struct cx_err *err)
{
	const unsigned bins = (unsigned)n_bins;
	struct cx_rfm *r;
	bool ok;

	if (n_bins < 2 || n_bins > CX_RFM_BINS_MOST) {
		cx_fail(err, CX_USAGE, "--bins: 2 to %d", CX_RFM_BINS_MOST);
		return NULL;
	}
	r = calloc(1, sizeof(*r));
	ok = r != NULL;
	if (ok) {
		r->program = program;
		r->bins = bins;
		r->nested = nested;
		r->nest.bins = bins;
		if (bands)
			r->bands = cx_bands_load(bands, bins, err);
		if (bands && !r->bands) {
			cx_rfm_free(r);
			return NULL;
		}
		r->in_band =
		    calloc((bands ? r->bands->n : 0) + 1, sizeof(uint64_t));
		ok = r->in_band != NULL;
	}
	for (size_t d = 0; ok && d < CX_RFM_MEASURES; d++) {
		r->at[d].thresholds = calloc(bins, sizeof(double));
		r->at[d].counts = calloc(bins + 1, sizeof(uint64_t));
		r->at[d].least = calloc(bins + 1, sizeof(double));
		r->at[d].most = calloc(bins + 1, sizeof(double));
		ok = r->at[d].thresholds && r->at[d].counts && r->at[d].least &&
		     r->at[d].most;
	}
	if (!ok)
		cx_fail_memory(err);
	else if (read_spec(r, spec, err))
		return r;
	cx_rfm_free(r);
	return NULL;
}

void
cx_rfm_free(struct cx_rfm *r)
{
	if (!r)
		return;
	for (size_t i = 0; i < r->n_arenas; i++)
		cx_arena_free(r->arenas[i]);
	for (size_t d = 0; d < CX_RFM_MEASURES; d++) {
		free(r->at[d].thresholds);
		free(r->at[d].counts);
		free(r->at[d].least);
		free(r->at[d].most);
	}
	cx_nest_done(&r->nest);
	cx_bands_free(r->bands);
	free(r->arenas);
	free(r->in_band);
	free(r);
}

static void
free_worker(struct worker *w)
{
	cx_eval_free(w->eval);
	cx_arena_free(w->arena);
	cx_nest_done(&w->nest);
	free(w->in_band);
	free(w);
}

static void *
open_worker(void *shared, struct cx_err *err)
{
	struct cx_rfm *r = shared;
	struct worker *w = calloc(1, sizeof(*w));

	if (w) {
		w->rfm = r;
		w->arena = cx_arena_new(SIZE_MAX);
		w->in_band =
		    calloc((r->bands ? r->bands->n : 0) + 1, sizeof(uint64_t));
	}
	if (!w || !w->arena || !w->in_band)
		cx_fail_memory(err);
	else
		w->eval = cx_eval_new(r->program, err);
	if (w && w->eval)
		return w;
	if (w)
		free_worker(w);
	return NULL;
}

/* A date as days before today. */
static double
days(const struct cx_rfm *r, struct cx_moment m)
{
	const struct cx_world *world = cx_program_world(r->program);
	const struct cx_zone *zone = cx_dates_zone(world->dates);
	const struct cx_moment now = {.us = world->now_us};

	return (double)(cx_moment_day(now, zone, NULL) -
			cx_moment_day(m, zone, NULL));
}

/* Neither reads the value: both reasons in one. */
static bool
fail_both(const struct cx_err *number, struct cx_err *err)
{
	size_t used = strlen(number->text);

	*err = *number;
	snprintf(err->text + used, sizeof(err->text) - used, ", nor a date");
	return false;
}

/* The value of a measure; NaN: missing. */
static bool
value(struct worker *w, const struct measure *m, double *x, struct cx_err *err)
{
	struct cx_err why = {0}, other = {0};
	struct cx_value v = {.type = CX_MISSING};

	*x = (double)NAN;
	if (m->number &&
	    cx_expr_eval(m->number, w->eval, &v, m->date ? &why : err)) {
		if (v.type == CX_NUMBER)
			*x = v.u.number;
		return true;
	}
	if (!m->date)
		return false;
	if (!cx_expr_eval(m->date, w->eval, &v, &other)) {
		if (why.code == CX_DATA && other.code == CX_DATA)
			return fail_both(&why, err);
		*err = other;
		return false;
	}
	if (v.type == CX_MOMENT)
		*x = days(w->rfm, v.u.moment);
	return true;
}

static bool
learn(void *arg, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = arg;
	double x[CX_RFM_MEASURES];

	(void)row;
	cx_eval_begin(w->eval, record);
	for (size_t d = 0; d < CX_RFM_MEASURES; d++)
		if (!value(w, &w->rfm->at[d], &x[d], err))
			return false;
	if (w->rfm->nested)
		return cx_nest_add(&w->nest, x) || cx_fail_memory(err);
	for (size_t d = 0; d < CX_RFM_MEASURES; d++)
		if (isfinite(x[d]) &&
		    !cx_values_add(&w->values[d], x[d], w->arena))
			return cx_fail_memory(err);
	return true;
}

static bool
keep_arena(struct cx_rfm *r, struct worker *w)
{
	struct cx_arena **more =
	    realloc(r->arenas, (r->n_arenas + 1) * sizeof(struct cx_arena *));

	if (!more)
		return false;
	r->arenas = more;
	r->arenas[r->n_arenas++] = w->arena;
	w->arena = NULL;
	return true;
}

static bool
learned(void *shared, void *arg, bool ok, struct cx_err *err)
{
	struct cx_rfm *r = shared;
	struct worker *w = arg;

	if (ok)
		ok = keep_arena(r, w) || cx_fail_memory(err);
	for (size_t d = 0; ok && d < CX_RFM_MEASURES; d++)
		cx_values_merge(&r->at[d].values, &w->values[d], w->arena);
	if (ok && r->nested)
		ok = cx_nest_take(&r->nest, &w->nest) || cx_fail_memory(err);
	free_worker(w);
	return ok;
}

struct cx_task
cx_rfm_learn(struct cx_rfm *r)
{
	return (struct cx_task){.kind = CX_TASK_FOLD,
	    .shared = r,
	    .open = open_worker,
	    .row = learn,
	    .close = learned};
}

static unsigned
score_of(const struct cx_rfm *r, size_t d, double x)
{
	const struct measure *m = &r->at[d];
	unsigned reached = cx_rfm_reached(m->thresholds, r->bins, m->whole, x);

	return d == 0 ? r->bins - reached : reached + 1;
}

/* What --summary shows of nested scores. */
static bool
settle_nested(struct cx_rfm *r, struct cx_err *err)
{
	if (!cx_nest_settle(&r->nest, err))
		return false;
	for (size_t i = 0; i < r->nest.n; i++)
		for (size_t d = 0; d < CX_RFM_MEASURES; d++) {
			const struct cx_nest_row *row = &r->nest.at[i];
			struct measure *m = &r->at[d];
			unsigned score = row->score[d];

			if (score == 0)
				continue;
			if (m->counts[score] == 0 ||
			    row->x[d] < m->least[score])
				m->least[score] = row->x[d];
			if (m->counts[score] == 0 || row->x[d] > m->most[score])
				m->most[score] = row->x[d];
			m->counts[score]++;
			m->n++;
		}
	return true;
}

/* Of independent scores what they go from and to is known without rows. */
static void
set_range(struct measure *m, bool fewer_is_better, unsigned bins)
{
	double least = cx_values_at(&m->values, 0);
	double most = cx_values_at(&m->values, m->values.n - 1);

	for (unsigned score = 1; score <= bins; score++) {
		unsigned low = fewer_is_better ? bins - score : score - 1;

		m->least[score] = low > 0 ? m->thresholds[low - 1] : least;
		m->most[score] = low + 1 < bins ? m->thresholds[low] : most;
	}
}

bool
cx_rfm_settle(struct cx_rfm *r, struct cx_err *err)
{
	struct cx_arena *scratch;
	bool ok;

	if (r->nested)
		return settle_nested(r, err);
	scratch = cx_arena_new(SIZE_MAX);
	ok = scratch != NULL;
	for (size_t d = 0; ok && d < CX_RFM_MEASURES; d++) {
		struct measure *m = &r->at[d];

		m->n = m->values.n;
		if (m->n == 0)
			continue;
		ok = cx_values_sort(&m->values, scratch);
		for (unsigned i = 0; ok && i + 1 < r->bins; i++)
			m->thresholds[i] = cx_values_quantile(
			    &m->values, 100.0 * (i + 1) / r->bins);
		m->whole = true;
		for (uint64_t i = 0; ok && m->whole && i < m->values.n; i++)
			m->whole = rint(cx_values_at(&m->values, i)) ==
				   cx_values_at(&m->values, i);
		for (uint64_t i = 0; ok && i < m->values.n; i++)
			m->counts[score_of(
			    r, d, cx_values_at(&m->values, i))]++;
		if (ok)
			set_range(m, d == 0, r->bins);
	}
	cx_arena_free(scratch);
	return ok || cx_fail_memory(err);
}

bool
cx_rfm_empty(const struct cx_rfm *r, size_t d, unsigned score)
{
	return r->at[d].n > 0 && r->at[d].counts[score] == 0;
}

/* The scores of the record, 0 for a value that is missing; false: an error. */
static bool
scores(struct worker *w, const struct cx_record *record,
    unsigned score[CX_RFM_MEASURES], bool *all, struct cx_err *err)
{
	double x[CX_RFM_MEASURES];

	*all = true;
	cx_eval_begin(w->eval, record);
	for (size_t d = 0; d < CX_RFM_MEASURES; d++)
		if (!value(w, &w->rfm->at[d], &x[d], err))
			return false;
	if (w->rfm->nested)
		cx_nest_score(&w->rfm->nest, x, score);
	for (size_t d = 0; d < CX_RFM_MEASURES; d++) {
		if (!w->rfm->nested)
			score[d] =
			    isfinite(x[d]) ? score_of(w->rfm, d, x[d]) : 0;
		*all &= score[d] > 0;
	}
	return true;
}

static bool
row_score(void *arg, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = arg;
	const struct cx_bands *bands = w->rfm->bands;
	unsigned score[CX_RFM_MEASURES];
	size_t band;
	bool all;

	if (!scores(w, record, score, &all, err))
		return false;
	for (size_t d = 0; row->n_cells > 0 && d < CX_RFM_MEASURES; d++)
		if (score[d] > 0)
			cx_row_int(row, d, score[d]);
	if (!all)
		return true;
	/* 5, 5, 5 is 555; with ten bins or more they are kept apart. */
	if (w->rfm->bins < 10)
		snprintf(w->digits, sizeof(w->digits), "%u%u%u", score[0],
		    score[1], score[2]);
	else
		snprintf(w->digits, sizeof(w->digits), "%u-%u-%u", score[0],
		    score[1], score[2]);
	if (row->n_cells > 0)
		cx_row_text(row, CX_RFM_MEASURES, cx_span(w->digits));
	if (!bands)
		return true;
	band = cx_bands_find(bands, score);
	w->in_band[band]++;
	if (row->n_cells > 0 && (band < bands->n || bands->other.at))
		cx_row_text(row, CX_RFM_MEASURES + 1,
		    band < bands->n ? bands->at[band].name : bands->other);
	return true;
}

static bool
scored(void *shared, void *arg, bool ok, struct cx_err *err)
{
	struct cx_rfm *r = shared;
	struct worker *w = arg;

	(void)err;
	for (size_t i = 0; ok && i <= (r->bands ? r->bands->n : 0); i++)
		r->in_band[i] += w->in_band[i];
	free_worker(w);
	return true;
}

struct cx_task
cx_rfm_score(struct cx_rfm *r, bool silent)
{
	static const char *const columns[] = {
	    "rfm_r", "rfm_f", "rfm_m", "rfm_score", "segment"};

	return (struct cx_task){.kind = silent ? CX_TASK_FOLD : CX_TASK_ADD,
	    .columns = columns,
	    .n_columns = silent	    ? 0
			 : r->bands ? 5
				    : 4,
	    .shared = r,
	    .open = open_worker,
	    .row = row_score,
	    .close = scored};
}

static void
put_band(const struct cx_rfm *r, size_t i, struct cx_row *row)
{
	cx_row_text(row, 0, CX_SPAN("segment"));
	if (i < r->bands->n)
		cx_row_text(row, 1, r->bands->at[i].name);
	else if (r->bands->other.at)
		cx_row_text(row, 1, r->bands->other);
	cx_row_int(row, 4, (int64_t)r->in_band[i]);
}

bool
cx_rfm_next(void *arg, struct cx_row *row)
{
	struct cx_rfm *r = arg;
	size_t i = r->row++, d = i / r->bins;
	unsigned score = (unsigned)(i % r->bins) + 1;
	const struct measure *m;

	if (d >= CX_RFM_MEASURES) {
		i -= (size_t)CX_RFM_MEASURES * r->bins;
		if (!r->bands || i > r->bands->n)
			return false;
		put_band(r, i, row);
		return true;
	}
	m = &r->at[d];
	cx_row_text(row, 0, cx_span(cx_rfm_letters[d]));
	cx_row_int(row, 1, score);
	if (r->nested ? m->counts[score] > 0 : m->n > 0) {
		cx_row_number(row, 2, m->least[score]);
		cx_row_number(row, 3, m->most[score]);
	}
	cx_row_int(row, 4, (int64_t)m->counts[score]);
	return true;
}
