/*
 * The report that nobody laid out.  It answers in this order: how much is it
 * now, how did it come to this, who differs.  One chart a question: a page
 * with every chart that is possible is not read.
 */
#include "base/buf.h"
#include "base/span.h"
#include "report/design.h"

#include "base/banned.h"

enum { MULTIPLES_MOST = 12, EACH_MOST = 3, FUNNELS_MOST = 12 };

static bool
add(struct cx_design *l, enum cx_chart chart, const struct cx_figures *f,
    size_t file, size_t metric, struct cx_arena *arena, struct cx_err *err)
{
	struct cx_section *s = &l->sections[l->n_sections++];

	if (!cx_section_init(s, chart, f, file, arena, err))
		return false;
	if (metric < f->n_metrics) {
		s->metrics[0] = metric;
		s->n_metrics = 1;
	}
	cx_section_totals(s, f);
	return true;
}

/* Whether two keys are of one funnel: all groups but the step. */
static bool
same_funnel(const struct cx_figures *f, size_t a, size_t b)
{
	size_t n = f->n_groups;

	for (size_t g = 0; g + 1 < n; g++) {
		struct cx_span x = f->keys[a * n + g], y = f->keys[b * n + g];

		if (!x.at != !y.at || (x.at && !cx_span_eq(x, y)))
			return false;
	}
	return true;
}

/* Whether a key is of the funnel over all groups. */
static bool
of_all(const struct cx_figures *f, size_t key)
{
	for (size_t g = 0; g + 1 < f->n_groups; g++)
		if (!cx_is_total(f->keys[key * f->n_groups + g]))
			return false;
	return true;
}

/* "NAME · web"; of all groups, the name.  .at NULL without memory. */
static struct cx_span
funnel_title(const struct cx_design *l, const struct cx_figures *f, size_t file,
    size_t key, struct cx_arena *arena)
{
	struct cx_buf b = {0};
	struct cx_span title = {NULL, 0};

	cx_buf_puts(&b, l->looks[file][0].label);
	for (size_t g = 0; g + 1 < f->n_groups && !of_all(f, key); g++) {
		struct cx_span v = f->keys[key * f->n_groups + g];

		cx_buf_puts(&b, CX_SPAN(" \xC2\xB7 "));
		cx_buf_puts(&b, v.at ? v : CX_SPAN("\xE2\x80\x93"));
	}
	if (!b.failed)
		title = cx_arena_copy(arena, cx_buf_span(&b));
	cx_buf_done(&b);
	return title;
}

/* The funnel that a key is the first of. */
static bool
add_funnel(struct cx_design *l, const struct cx_figures *f, size_t file,
    size_t key, struct cx_arena *arena, struct cx_err *err)
{
	struct cx_section *s = &l->sections[l->n_sections++];

	if (!cx_section_init(s, CX_CHART_FUNNEL, f, file, arena, err))
		return false;
	s->n_metrics = 1;
	s->metrics[0] = 0;
	s->n_keys = 0;
	for (size_t k = 0; k < f->n_keys; k++)
		if (same_funnel(f, key, k))
			s->keys[s->n_keys++] = k;
	for (size_t g = 0; g + 1 < f->n_groups; g++)
		s->fixed[g] = true;
	s->title = funnel_title(l, f, file, key, arena);
	return s->title.at || cx_fail_memory(err);
}

/* The one over all groups first; other totals would tell things twice. */
static bool
suit_funnels(struct cx_design *l, const struct cx_figures *f, size_t file,
    struct cx_arena *arena, struct cx_err *err)
{
	size_t first[FUNNELS_MOST], n = 0;

	for (size_t k = 0; k < f->n_keys && n < FUNNELS_MOST; k++) {
		bool seen = f->total[k] && !of_all(f, k);

		for (size_t i = 0; i < n && !seen; i++)
			seen = same_funnel(f, first[i], k);
		if (!seen)
			first[n++] = k;
	}
	for (int all = 1; all >= 0; all--)
		for (size_t i = 0; i < n; i++)
			if (of_all(f, first[i]) == all &&
			    !add_funnel(l, f, file, first[i], arena, err))
				return false;
	return true;
}

/* The chart of change over time, or of all there is without time. */
static enum cx_chart
main_chart(const struct cx_figures *f)
{
	if (f->n_periods > 1 && f->n_plain == 1)
		return CX_CHART_LINE;
	if (f->n_periods > 1)
		return f->n_plain <= MULTIPLES_MOST ? CX_CHART_MULTIPLES
						    : CX_CHART_HEAT;
	return f->n_groups >= 2 ? CX_CHART_HEAT : CX_CHART_BARS;
}

static bool
suit_metric(struct cx_design *l, const struct cx_figures *f, size_t file,
    size_t metric, struct cx_arena *arena, struct cx_err *err)
{
	enum cx_chart chart = main_chart(f);

	if (cx_figures_stepped(f) && metric == 0)
		return suit_funnels(l, f, file, arena, err);
	if (f->n_plain > 1 && chart != CX_CHART_BARS &&
	    !add(l, CX_CHART_BARS, f, file, metric, arena, err))
		return false;
	return (f->n_plain == 1 && chart != CX_CHART_LINE) ||
	       add(l, chart, f, file, metric, arena, err);
}

bool
cx_design_suit(struct cx_design *l, const struct cx_figures *files, size_t n,
    struct cx_arena *arena, struct cx_err *err)
{
	size_t most = 0;

	for (size_t i = 0; i < n; i++)
		most += 1 + FUNNELS_MOST + EACH_MOST * files[i].n_metrics;
	l->sections =
	    cx_arena_zero(arena, most ? most : 1, sizeof(*l->sections));
	if (!l->sections)
		return cx_fail_memory(err);
	for (size_t i = 0; i < n; i++) {
		const struct cx_figures *f = &files[i];

		if (f->n_metrics == 0 || f->n_keys == 0)
			continue;
		if (!cx_figures_stepped(f) &&
		    (f->n_plain == 1 || f->n_plain < f->n_keys) &&
		    !add(l, CX_CHART_NUMBERS, f, i, f->n_metrics, arena, err))
			return false;
		for (size_t m = 0; m < f->n_metrics; m++)
			if (!suit_metric(l, f, i, m, arena, err))
				return false;
	}
	return true;
}
