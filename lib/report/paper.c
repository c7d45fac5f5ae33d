/*
 * Saying and putting are two steps so that escaping has one door (cx_put):
 * a chart cannot forget it, since it has no other way to write a value.
 */
#include "report/paper.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>

#include "report/markup.h"

#include "base/banned.h"

struct cx_view
cx_view_of(const struct cx_section *s, const struct cx_design *l,
    const struct cx_figures *files, size_t i)
{
	const struct cx_figures *f = &files[s->file];
	size_t m = s->metrics[i];

	return (struct cx_view){.f = f,
	    .look = &l->looks[s->file][m],
	    .metric = &f->metrics[m],
	    .m = m,
	    .keys = s->keys,
	    .n_keys = s->n_keys,
	    .fixed = s->fixed,
	    .title = s->n_metrics == 1 ? s->title : CX_SPAN("")};
}

const struct cx_figure *
cx_view_at(const struct cx_view *v, size_t i, size_t period)
{
	return cx_figures_at(v->f, v->m, v->keys[i], period);
}

size_t
cx_last_period(const struct cx_figures *f)
{
	for (size_t i = f->n_periods; i > 0; i--)
		if (!f->partial[i - 1])
			return i - 1;
	return f->n_periods ? f->n_periods - 1 : 0;
}

double
cx_goal_of(const struct cx_view *v, const struct cx_figure *at, const char **op)
{
	bool own = at && !isnan(at->target);

	if (op)
		*op = own ? at->op : v->look->op;
	return own ? at->target : v->look->target;
}

enum cx_met
cx_met_of(const struct cx_view *v, const struct cx_figure *at)
{
	if (!at || at->met != CX_MET_NONE)
		return at ? at->met : CX_MET_NONE;
	return cx_goal_met(at->value, v->look->op, v->look->target);
}

void
cx_say_text(struct cx_paper *p, struct cx_span text)
{
	cx_buf_puts(&p->text, text);
}

void
cx_say_words(struct cx_paper *p, const char *words)
{
	cx_buf_puts(&p->text, cx_span(words));
}

void
cx_say_number(struct cx_paper *p, const struct cx_look *look, double x)
{
	cx_show_number(p->show, x, look->percent, look->decimals, &p->text);
	if (look->unit.len > 0 && !isnan(x)) {
		cx_buf_puts(&p->text, CX_SPAN("\xC2\xA0"));
		cx_buf_puts(&p->text, look->unit);
	}
}

void
cx_say_period(struct cx_paper *p, const struct cx_figures *f, size_t i)
{
	if (f->timed)
		cx_show_period(p->show, f->periods[i], &p->text);
}

void
cx_say_group(struct cx_paper *p, struct cx_span value)
{
	if (!value.at)
		cx_say_words(p, p->words->empty);
	else if (cx_is_total(value))
		cx_say_words(p, p->words->all);
	else
		cx_say_text(p, value);
}

void
cx_say_key(struct cx_paper *p, const struct cx_view *v, size_t i)
{
	size_t n = v->f->n_groups, said = 0;

	for (size_t g = 0; g < n; g++) {
		struct cx_span s = v->f->keys[v->keys[i] * n + g];

		if (v->fixed[g])
			continue;
		if (said++ > 0)
			cx_say_words(p, " \xC2\xB7 ");
		cx_say_group(p, s);
	}
	if (said == 0)
		cx_say_words(p, p->words->all);
}

void
cx_say_title(struct cx_paper *p, const struct cx_view *v)
{
	cx_say_text(p, v->title.len > 0 ? v->title : v->look->label);
}

void
cx_say_point(
    struct cx_paper *p, const struct cx_view *v, size_t i, size_t period)
{
	const struct cx_figure *at = cx_view_at(v, i, period);

	if (v->n_keys > 1)
		cx_say_key(p, v, i);
	if (v->n_keys > 1 && v->f->timed)
		cx_say_words(p, ", ");
	cx_say_period(p, v->f, period);
	if (v->n_keys > 1 || v->f->timed)
		cx_say_words(p, ": ");
	cx_say_number(p, v->look, at ? at->value : NAN);
	if (at && !isnan(at->low) && !isnan(at->high)) {
		cx_say_words(p, " (");
		cx_say_number(p, v->look, at->low);
		cx_say_words(p, " \xE2\x80\x93 ");
		cx_say_number(p, v->look, at->high);
		cx_say_words(p, ")");
	}
	if (at && at->signal.at) {
		cx_say_words(p, "; ");
		cx_say_words(p, p->words->signal);
		cx_say_words(p, ": ");
		cx_say_text(p, at->signal);
	}
	if (v->f->timed && v->f->partial[period]) {
		cx_say_words(p, "; ");
		cx_say_words(p, p->words->partial);
	}
}

double
cx_before(const struct cx_view *v, size_t i, size_t period)
{
	const struct cx_figure *at = v->metric->compared
					 ? cx_view_at(v, i, period)
				     : period > 0 ? cx_view_at(v, i, period - 1)
						  : NULL;

	if (!at)
		return NAN;
	return v->metric->compared ? at->previous : at->value;
}

void
cx_say_change(
    struct cx_paper *p, const struct cx_look *look, double from, double to)
{
	double d = to - from, step;

	if (isnan(d))
		return;
	step = 0.5 * pow(10, -look->decimals - (look->percent ? 2 : 0));
	cx_say_words(p, fabs(d) < step ? "="
			: d > 0	       ? "\xE2\x96\xB2"
				       : "\xE2\x96\xBC");
	cx_say_words(p, " ");
	if (look->percent) {
		cx_show_number(
		    p->show, fabs(d) * 100, false, look->decimals, &p->text);
		cx_say_words(p, " ");
		cx_say_words(p, p->words->points);
		return;
	}
	cx_say_number(p, look, fabs(d));
	if (from > 0 && fabs(d) >= step) {
		cx_say_words(p, " (");
		cx_show_number(p->show, fabs(d) / from, true, 1, &p->text);
		cx_say_words(p, ")");
	}
}

void
cx_put(struct cx_paper *p, size_t most)
{
	if (most > 0)
		cx_markup_cut(p->out, cx_buf_span(&p->text), most);
	else
		cx_markup(p->out, cx_buf_span(&p->text));
	p->out->failed |= p->text.failed;
	p->text.len = 0;
}

void
cx_raw(struct cx_paper *p, const char *format, ...)
{
	char text[512];
	va_list args;
	int n;

	va_start(args, format);
	n = vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	if (n < 0 || (size_t)n >= sizeof(text))
		p->out->failed = true;
	else
		cx_buf_put(p->out, text, (size_t)n);
}
