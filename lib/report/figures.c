/*
 * Figures lie in one array by row and metric, with a table of rows by key and
 * period before it: a chart asks for "this group, that period" again and
 * again, and most tables are nearly full.  Values are read after columns are
 * known, so that what is no number is an error with its line.
 */
#include "report/figures.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/num.h"
#include "report/reading.h"

#include "base/banned.h"

/* The values of the groups of a row as one text, told apart by lengths. */
static struct cx_span
key_text(struct cx_reading *r, size_t row, struct cx_buf *b)
{
	b->len = 0;
	for (size_t g = 0; g < r->f->n_groups; g++) {
		struct cx_span v =
		    cx_sheet_cell(r->sheet, row, r->group_columns[g]);

		cx_buf_printf(b, "%zu:", v.len);
		cx_buf_puts(b, (struct cx_span){v.at ? v.at : "", v.len});
	}
	return cx_buf_span(b);
}

static bool
find_key(struct cx_reading *r, size_t row, struct cx_buf *b)
{
	struct cx_figures *f = r->f;
	struct cx_span text = key_text(r, row, b);
	size_t before = f->n_keys, key;

	if (b->failed)
		return cx_fail_memory(r->err);
	key = cx_place_of(&r->keys, text, r->texts, &f->n_keys);
	r->key_of_row[row] = (uint32_t)key;
	if (f->n_keys == before)
		return true;
	r->texts[key] = cx_arena_copy(r->arena, text);
	if (!r->texts[key].at)
		return cx_reading_no_room(r);
	for (size_t g = 0; g < f->n_groups; g++) {
		struct cx_span v =
		    cx_sheet_cell(r->sheet, row, r->group_columns[g]);

		f->keys[key * f->n_groups + g] = v;
		f->total[key] |= cx_is_total(v);
	}
	f->n_plain += !f->total[key];
	return true;
}

static bool
find_period(struct cx_reading *r, size_t row)
{
	struct cx_span p = CX_SPAN("");

	if (r->f->timed)
		p = cx_sheet_cell(r->sheet, row, r->period_column);
	if (!p.at)
		return cx_sheet_fail(
		    r->sheet, row, r->period_column, "is missing", r->err);
	r->period_of_row[row] = (uint32_t)cx_place_of(
	    &r->periods, p, r->f->periods, &r->f->n_periods);
	return true;
}

/* A period and its place among those found. */
struct ranked {
	struct cx_span text;
	size_t place;
};

/* Their text, by code point. */
static int
by_period(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	return cx_span_cmp(x->text, y->text);
}

static bool
sort_periods(struct cx_reading *r)
{
	struct cx_figures *f = r->f;
	struct ranked *order = cx_reading_get(r, f->n_periods, sizeof(*order));
	uint32_t *rank = cx_reading_get(r, f->n_periods, sizeof(*rank));

	if (!order || !rank)
		return false;
	for (size_t i = 0; i < f->n_periods; i++)
		order[i] = (struct ranked){f->periods[i], i};
	qsort(order, f->n_periods, sizeof(*order), by_period);
	for (size_t i = 0; i < f->n_periods; i++) {
		f->periods[i] = order[i].text;
		rank[order[i].place] = (uint32_t)i;
	}
	for (size_t i = 0; i < r->sheet->n_rows; i++)
		r->period_of_row[i] = rank[r->period_of_row[i]];
	return true;
}

static bool
find_rows(struct cx_reading *r)
{
	struct cx_figures *f = r->f;
	size_t n = r->sheet->n_rows;
	struct cx_buf b = {0};
	bool ok = true;

	f->keys = cx_reading_get(r, n * (f->n_groups + 1), sizeof(*f->keys));
	f->periods = cx_reading_get(r, n, sizeof(*f->periods));
	f->total = cx_reading_get(r, n, sizeof(*f->total));
	r->texts = cx_reading_get(r, n, sizeof(*r->texts));
	r->key_of_row = cx_reading_get(r, n, sizeof(*r->key_of_row));
	r->period_of_row = cx_reading_get(r, n, sizeof(*r->period_of_row));
	if (!f->keys || !f->total || !f->periods || !r->texts ||
	    !r->key_of_row || !r->period_of_row ||
	    !cx_places_init(r, &r->keys, n) ||
	    !cx_places_init(r, &r->periods, n))
		return false;
	for (size_t i = 0; ok && i < n; i++)
		ok = find_key(r, i, &b) && find_period(r, i);
	cx_buf_done(&b);
	return ok && sort_periods(r);
}

static bool
says_yes(struct cx_span s)
{
	return s.at && !cx_span_eq(s, CX_SPAN("0")) &&
	       !cx_span_eq(s, CX_SPAN("false")) &&
	       !cx_span_eq(s, CX_SPAN("no"));
}

bool
cx_goal_parse(struct cx_span s, bool decimal_comma, char op[3], double *out,
    bool *percent)
{
	size_t n = 0;

	op[0] = '\0';
	*percent = s.len > 0 && s.at[s.len - 1] == '%';
	s.len -= *percent;
	if (s.len > 0 && (s.at[0] == '<' || s.at[0] == '>' || s.at[0] == '='))
		n = s.len > 1 && s.at[1] == '=' ? 2 : 1;
	if (n > 0)
		memcpy(op, s.at, n);
	op[n] = '\0';
	if (!cx_num_parse(
		(struct cx_span){s.at + n, s.len - n}, decimal_comma, out))
		return false;
	if (*percent)
		*out /= 100;
	return true;
}

bool
cx_is_total(struct cx_span value)
{
	return value.at && cx_span_eq(value, CX_SPAN("(total)"));
}

enum cx_met
cx_goal_met(double value, const char *op, double target)
{
	bool met;

	if (isnan(value) || isnan(target) || op[0] == '\0')
		return CX_MET_NONE;
	if (op[0] == '=')
		met = value == target;
	else if (op[0] == '>')
		met = value > target || (op[1] == '=' && value == target);
	else
		met = value < target || (op[1] == '=' && value == target);
	return met ? CX_MET_YES : CX_MET_NO;
}

static enum cx_met
met_of(struct cx_span s)
{
	static const char *const yes[] = {"met", "true", "1", "yes"};
	static const char *const no[] = {
	    "not met", "not_met", "missed", "false", "0", "no"};

	if (!s.at)
		return CX_MET_NONE;
	for (size_t i = 0; i < countof(yes); i++)
		if (cx_span_eq(s, cx_span(yes[i])))
			return CX_MET_YES;
	for (size_t i = 0; i < countof(no); i++)
		if (cx_span_eq(s, cx_span(no[i])))
			return CX_MET_NO;
	return CX_MET_UNKNOWN;
}

static bool
read_number(struct cx_reading *r, size_t row, int col, double *out)
{
	struct cx_span s;

	*out = NAN;
	if (col == NONE)
		return true;
	s = cx_sheet_cell(r->sheet, row, (size_t)col);
	if (!s.at || cx_num_parse(s, r->rules->decimal_comma, out))
		return true;
	return cx_sheet_fail(
	    r->sheet, row, (size_t)col, "not a number", r->err);
}

static struct cx_span
read_text(struct cx_reading *r, size_t row, int col)
{
	if (col == NONE)
		return (struct cx_span){NULL, 0};
	return cx_sheet_cell(r->sheet, row, (size_t)col);
}

static bool
read_target(struct cx_reading *r, size_t row, const int *parts,
    struct cx_metric *m, struct cx_figure *at)
{
	struct cx_span s = read_text(r, row, parts[TARGET]);
	bool percent = false;

	at->target = NAN;
	if (s.at && !cx_goal_parse(s, r->rules->decimal_comma, at->op,
			&at->target, &percent))
		return cx_sheet_fail(r->sheet, row, (size_t)parts[TARGET],
		    "not a target, as 85 or >= 85", r->err);
	m->percent |= percent;
	at->met = met_of(read_text(r, row, parts[MET]));
	if (parts[MET] == NONE)
		at->met = cx_goal_met(at->value, at->op, at->target);
	return true;
}

/* What is unusual: a signal of the chart, an alert, or both. */
static bool
read_signal(
    struct cx_reading *r, size_t row, const int *parts, struct cx_span *out)
{
	struct cx_span signal = read_text(r, row, parts[SIGNAL]);
	struct cx_span alert = read_text(r, row, parts[ALERT]);
	char *both;

	*out = says_yes(signal)	 ? signal
	       : says_yes(alert) ? alert
				 : (struct cx_span){NULL, 0};
	if (!says_yes(signal) || !says_yes(alert))
		return true;
	both = cx_reading_get(r, signal.len + 2 + alert.len, 1);
	if (!both)
		return false;
	memcpy(both, signal.at, signal.len);
	memcpy(both + signal.len, ", ", 2);
	memcpy(both + signal.len + 2, alert.at, alert.len);
	*out = (struct cx_span){both, signal.len + 2 + alert.len};
	return true;
}

static bool
read_figure(struct cx_reading *r, size_t row, const int *parts,
    struct cx_metric *m, struct cx_figure *at)
{
	double *const numbers[] = {[VALUE] = &at->value,
	    [LOW] = &at->low,
	    [HIGH] = &at->high,
	    [COUNT] = &at->n,
	    [CENTER] = &at->center,
	    [LOWER] = &at->lower,
	    [UPPER] = &at->upper,
	    [LOWER_95] = &at->lower_95,
	    [UPPER_95] = &at->upper_95,
	    [PREVIOUS] = &at->previous};

	for (size_t p = 0; p < countof(numbers); p++)
		if (numbers[p] && !read_number(r, row, parts[p], numbers[p]))
			return false;
	at->spelled = read_text(r, row, parts[VALUE]);
	at->note = read_text(r, row, parts[NOTE]);
	at->unclear =
	    cx_span_eq(read_text(r, row, parts[PARTED]), CX_SPAN("false"));
	m->compared |= parts[PREVIOUS] != NONE;
	if (!read_signal(r, row, parts, &at->signal))
		return false;
	return read_target(r, row, parts, m, at);
}

static void
widen(struct cx_metric *m, double x)
{
	if (isnan(x))
		return;
	m->least = fmin(m->least, x);
	m->most = fmax(m->most, x);
}

/* What the figures of a metric have. */
static void
note_parts(struct cx_metric *m, const struct cx_figure *at)
{
	m->interval |= !isnan(at->low) || !isnan(at->high);
	m->count |= !isnan(at->n);
	m->limits |=
	    !isnan(at->center) || !isnan(at->lower) || !isnan(at->upper);
	m->limits_95 |= !isnan(at->lower_95) || !isnan(at->upper_95);
	m->signal |= at->signal.at != NULL;
	m->target |= !isnan(at->target);
	m->met |= at->met != CX_MET_NONE;
	m->note |= at->note.at != NULL;
	m->whole &= isnan(at->value) || floor(at->value) == at->value;
	widen(m, at->value);
}

/* The figure that a row of the sheet fills; NULL (and an error) if it is. */
static struct cx_figure *
figure_of(struct cx_reading *r, size_t row, size_t metric)
{
	struct cx_figures *f = r->f;
	uint32_t *slot = &f->row_of[r->key_of_row[row] * f->n_periods +
				    r->period_of_row[row]];
	struct cx_figure *at;

	if (*slot == 0) {
		*slot = (uint32_t)++f->n_rows;
		for (size_t m = 0; m < f->n_metrics; m++)
			f->at[(f->n_rows - 1) * f->n_metrics + m].value =
			    INFINITY; /* not read yet */
	}
	at = &f->at[(*slot - 1) * f->n_metrics + metric];
	if (at->value == INFINITY)
		return at;
	cx_sheet_fail(r->sheet, row, r->sheet->n_names,
	    "a row of these groups and this period came before "
	    "(-g names the columns that are groups)",
	    r->err);
	return NULL;
}

static bool
read_one(struct cx_reading *r, size_t row, size_t metric)
{
	struct cx_figure *at = figure_of(r, row, metric);

	if (!at ||
	    !read_figure(r, row, r->parts[metric], &r->f->metrics[metric], at))
		return false;
	note_parts(&r->f->metrics[metric], at);
	if (r->f->timed &&
	    ((at->note.at && cx_span_eq(at->note, CX_SPAN("partial"))) ||
		says_yes(cx_sheet_cell(r->sheet, row, r->partial_column))))
		r->f->partial[r->period_of_row[row]] = true;
	return true;
}

static bool
read_rows(struct cx_reading *r)
{
	struct cx_figures *f = r->f;
	size_t known = f->n_metrics;
	struct cx_span name;

	for (size_t i = 0; i < r->sheet->n_rows; i++) {
		if (r->is_long) {
			name = cx_sheet_cell(r->sheet, i, r->metric_column);
			if (!read_one(r, i,
				cx_place_of(&r->metrics, name, r->metric_names,
				    &known)))
				return false;
			continue;
		}
		for (size_t m = 0; m < f->n_metrics; m++)
			if (!read_one(r, i, m))
				return false;
	}
	return true;
}

/* A long table may lack a metric in a row: its figure is all missing. */
static void
fill_gaps(struct cx_figures *f)
{
	static const struct cx_figure nothing = {.value = NAN,
	    .low = NAN,
	    .high = NAN,
	    .n = NAN,
	    .center = NAN,
	    .lower = NAN,
	    .upper = NAN,
	    .lower_95 = NAN,
	    .upper_95 = NAN,
	    .target = NAN,
	    .previous = NAN};

	for (size_t i = 0; i < f->n_rows * f->n_metrics; i++)
		if (f->at[i].value == INFINITY)
			f->at[i] = nothing;
	for (size_t m = 0; m < f->n_metrics; m++)
		if (f->metrics[m].least > f->metrics[m].most)
			f->metrics[m].least = f->metrics[m].most = 0;
}

bool
cx_figures_read(struct cx_figures *f, const struct cx_sheet *s,
    const struct cx_figures_rules *rules, struct cx_arena *arena,
    size_t *ignored, struct cx_err *err)
{
	struct cx_reading r = {
	    .f = f, .sheet = s, .rules = rules, .arena = arena, .err = err};

	*f = (struct cx_figures){.source = s->source};
	if (s->n_rows == 0)
		return true;
	if (!cx_reading_columns(&r, ignored) || !find_rows(&r))
		return false;
	f->partial = cx_reading_get(&r, f->n_periods, sizeof(*f->partial));
	if (f->n_periods > UINT32_MAX / (f->n_keys + 1))
		return cx_reading_no_room(&r);
	f->row_of =
	    cx_reading_get(&r, f->n_keys * f->n_periods, sizeof(*f->row_of));
	f->at = cx_reading_get(&r, s->n_rows * f->n_metrics, sizeof(*f->at));
	if (!f->partial || !f->row_of || !f->at)
		return false;
	for (size_t m = 0; m < f->n_metrics; m++) {
		f->metrics[m].whole = true;
		f->metrics[m].least = INFINITY;
		f->metrics[m].most = -INFINITY;
	}
	if (!read_rows(&r))
		return false;
	fill_gaps(f);
	return true;
}

bool
cx_figures_stepped(const struct cx_figures *f)
{
	return f->n_groups > 0 &&
	       cx_span_eq(f->groups[f->n_groups - 1], CX_SPAN("step"));
}

const struct cx_figure *
cx_figures_at(
    const struct cx_figures *f, size_t metric, size_t key, size_t period)
{
	uint32_t row;

	if (metric >= f->n_metrics || key >= f->n_keys ||
	    period >= f->n_periods)
		return NULL;
	row = f->row_of[key * f->n_periods + period];
	return row ? &f->at[(row - 1) * f->n_metrics + metric] : NULL;
}
