/*
 * The report that nobody laid out.  It answers in this order: how much is it
 * now, how did it come to this, who differs.  One chart a question: a page
 * with every chart that is possible is not read.
 */
#include "base/span.h"
#include "report/design.h"

#include "base/banned.h"

enum { MULTIPLES_MOST = 12, EACH_MOST = 3 };

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

static bool
has_steps(const struct cx_figures *f)
{
	return f->n_groups > 0 &&
	       cx_span_eq(f->groups[f->n_groups - 1], CX_SPAN("step"));
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

	if (has_steps(f) && metric == 0)
		return add(l, CX_CHART_FUNNEL, f, file, metric, arena, err);
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
		most += 1 + EACH_MOST * files[i].n_metrics;
	l->sections =
	    cx_arena_zero(arena, most ? most : 1, sizeof(*l->sections));
	if (!l->sections)
		return cx_fail_memory(err);
	for (size_t i = 0; i < n; i++) {
		const struct cx_figures *f = &files[i];

		if (f->n_metrics == 0 || f->n_keys == 0)
			continue;
		if ((f->n_plain == 1 || f->n_plain < f->n_keys) &&
		    !add(l, CX_CHART_NUMBERS, f, i, f->n_metrics, arena, err))
			return false;
		for (size_t m = 0; m < f->n_metrics; m++)
			if (!suit_metric(l, f, i, m, arena, err))
				return false;
	}
	return true;
}
