/*
 * The report for a terminal: the same sections, each key a line with its last
 * value, what changed and a line of eight heights, which fits beside the text
 * where a chart of characters would not.
 */
#include <math.h>

#include "report/draw.h"
#include "report/markup.h"
#include "report/report.h"
#include "text/width.h"

#include "base/banned.h"

enum { SPARK_MOST = 36, BAR_MOST = 24, NAME_MOST = 32, KEYS_MOST = 200 };

/* What was said, with blanks up to width; right: blanks first. */
static void
put_cell(struct cx_paper *p, size_t width, bool right)
{
	size_t w = cx_text_width(cx_buf_span(&p->text));

	for (size_t i = w; right && i < width; i++)
		cx_buf_putc(p->out, ' ');
	cx_plain(p->out, cx_buf_span(&p->text));
	for (size_t i = w; !right && i < width; i++)
		cx_buf_putc(p->out, ' ');
	p->out->failed |= p->text.failed;
	p->text.len = 0;
}

static double
value_at(const struct cx_view *v, size_t i, size_t t)
{
	const struct cx_figure *at = cx_view_at(v, i, t);

	return at ? at->value : NAN;
}

static void
put_spark(struct cx_paper *p, const struct cx_view *v, size_t i)
{
	size_t n = v->f->n_periods, from = n > SPARK_MOST ? n - SPARK_MOST : 0;
	double least = INFINITY, most = -INFINITY;

	for (size_t t = from; t < n; t++) {
		least = fmin(least, value_at(v, i, t));
		most = fmax(most, value_at(v, i, t));
	}
	for (size_t t = from; t < n; t++) {
		double x = value_at(v, i, t);
		double share = (x - least) / (most - least);
		/* U+2581 to U+2588; the fourth where all are the same */
		char block[3] = {'\xE2', '\x96', '\x84'};

		if (share >= 0 && share <= 1)
			block[2] = (char)(0x81 + (int)(share * 7.999));
		if (isnan(x))
			cx_buf_putc(p->out, ' ');
		else
			cx_buf_put(p->out, block, 3);
	}
}

static void
put_bar(struct cx_paper *p, double x, double most)
{
	int n = most > 0 && x > 0 ? (int)lround(x / most * BAR_MOST) : 0;

	for (int i = 0; i < n; i++)
		cx_buf_puts(p->out, CX_SPAN("\xE2\x96\x88"));
}

/* The widest of the names, or of the values, of a view. */
static size_t
widest(struct cx_paper *p, const struct cx_view *v, size_t t, bool names)
{
	size_t most = 0;

	for (size_t i = 0; i < v->n_keys && i < KEYS_MOST; i++) {
		size_t w;

		if (names)
			cx_say_key(p, v, i);
		else
			cx_say_number(p, v->look, value_at(v, i, t));
		w = cx_text_width(cx_buf_span(&p->text));
		p->text.len = 0;
		most = w > most ? w : most;
	}
	return names && most > NAME_MOST ? NAME_MOST : most;
}

static void
say_unclear(struct cx_paper *p, const struct cx_view *v, size_t i, size_t t)
{
	const struct cx_figure *at = cx_view_at(v, i, t);

	if (!at || !at->unclear)
		return;
	cx_say_words(p, "; ");
	cx_say_words(p, p->words->unclear);
}

static void
put_key(struct cx_paper *p, const struct cx_view *v, size_t i, size_t t,
    const size_t widths[2], double most)
{
	cx_buf_puts(p->out, CX_SPAN("  "));
	if (v->n_keys > 1) {
		cx_say_key(p, v, i);
		put_cell(p, widths[0], false);
		cx_buf_puts(p->out, CX_SPAN("  "));
	}
	cx_say_number(p, v->look, value_at(v, i, t));
	put_cell(p, widths[1], true);
	cx_buf_puts(p->out, CX_SPAN("  "));
	if (v->f->n_periods > 1) {
		put_spark(p, v, i);
		cx_buf_puts(p->out, CX_SPAN("  "));
		cx_say_change(
		    p, v->look, cx_before(v, i, t), value_at(v, i, t));
		say_unclear(p, v, i, t);
		put_cell(p, 0, false);
	} else {
		put_bar(p, value_at(v, i, t), most);
	}
	while (p->out->len > 0 && p->out->at[p->out->len - 1] == ' ')
		p->out->len--;
	cx_buf_putc(p->out, '\n');
}

static void
put_view(struct cx_paper *p, const struct cx_view *v)
{
	size_t t = cx_last_period(v->f), widths[2];
	double most = 0;

	cx_say_title(p, v);
	if (v->f->timed) {
		cx_say_words(p, " (");
		cx_say_period(p, v->f, t);
		cx_say_words(p, ")");
	}
	put_cell(p, 0, false);
	cx_buf_putc(p->out, '\n');
	widths[0] = widest(p, v, t, true);
	widths[1] = widest(p, v, t, false);
	for (size_t i = 0; i < v->n_keys; i++)
		most = fmax(most, value_at(v, i, t));
	for (size_t i = 0; i < v->n_keys && i < KEYS_MOST; i++)
		put_key(p, v, i, t, widths, most);
	if (v->n_keys > KEYS_MOST)
		cx_buf_printf(p->out, "  %d %s %zu\n", (int)KEYS_MOST,
		    p->words->first_of, v->n_keys);
	cx_buf_putc(p->out, '\n');
}

/* Whether an earlier section said the same of the same metric. */
static bool
said_before(const struct cx_design *l, size_t section, size_t metric)
{
	const struct cx_section *s = &l->sections[section];

	for (size_t i = 0; i < section; i++) {
		const struct cx_section *o = &l->sections[i];

		if (o->file != s->file || o->n_keys != s->n_keys ||
		    memcmp(o->keys, s->keys, s->n_keys * sizeof(*s->keys)) != 0)
			continue;
		for (size_t m = 0; m < o->n_metrics; m++)
			if (o->metrics[m] == metric)
				return true;
	}
	return false;
}

bool
cx_report_text(
    const struct cx_report *r, struct cx_buf *out, struct cx_err *err)
{
	struct cx_paper p = {.out = out, .words = r->words, .show = r->show};
	const struct cx_design *l = r->design;
	bool any = false;

	cx_plain(out, r->title.len ? r->title : cx_span(r->words->report));
	cx_buf_puts(out, CX_SPAN("\n\n"));
	for (size_t i = 0; i < l->n_sections; i++)
		for (size_t m = 0; m < l->sections[i].n_metrics; m++) {
			struct cx_view v =
			    cx_view_of(&l->sections[i], l, r->files, m);

			if (v.n_keys == 0 ||
			    said_before(l, i, l->sections[i].metrics[m]))
				continue;
			put_view(&p, &v);
			any = true;
		}
	if (!any)
		cx_buf_printf(out, "%s\n", r->words->no_data);
	cx_buf_done(&p.text);
	if (out->failed)
		return cx_fail_memory(err);
	return cx_show_ok(r->show, err);
}
