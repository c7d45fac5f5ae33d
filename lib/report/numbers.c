/*
 * A card a number: what it is now, what it was, what was promised.  Good and
 * bad are coloured only where the layout says which way is better; arrow and
 * words say the same without colour.
 */
#include <math.h>

#include "report/draw.h"
#include "report/report.h"

#include "base/banned.h"

enum { CARDS_MOST = 24 };

/* " class="good"" by the way that is better. */
static const char *
tone(const struct cx_look *look, double d)
{
	if (look->good == 0 || isnan(d) || d == 0)
		return "soft";
	return (d > 0) == (look->good > 0) ? "good" : "bad";
}

/* Which period it was: by its value, since the input does not name it. */
static void
say_before(
    struct cx_paper *p, const struct cx_view *v, double before, size_t last)
{
	const struct cx_figure *at =
	    last > 0 ? cx_view_at(v, 0, last - 1) : NULL;

	if (!at || at->value != before) {
		cx_say_words(p, p->words->compared);
		return;
	}
	cx_say_words(p, p->words->against);
	cx_say_words(p, " ");
	cx_say_period(p, v->f, last - 1);
}

static void
put_change(struct cx_paper *p, const struct cx_view *v,
    const struct cx_figure *at, size_t last)
{
	double before = cx_before(v, 0, last);

	if (!at || isnan(before) || isnan(at->value))
		return;
	cx_raw(p, "<p class=\"small %s\">",
	    at->unclear ? "soft" : tone(v->look, at->value - before));
	cx_say_change(p, v->look, before, at->value);
	cx_say_words(p, " ");
	say_before(p, v, before, last);
	if (at->unclear) {
		cx_say_words(p, "; ");
		cx_say_words(p, p->words->unclear);
	}
	cx_put(p, 0);
	cx_raw(p, "</p>\n");
}

static void
say_op(struct cx_paper *p, const char *op)
{
	if (op[0] == '\0')
		return;
	if (strcmp(op, ">=") == 0)
		op = "\xE2\x89\xA5";
	else if (strcmp(op, "<=") == 0)
		op = "\xE2\x89\xA4";
	cx_say_words(p, op);
	cx_say_words(p, " ");
}

static void
put_target(
    struct cx_paper *p, const struct cx_view *v, const struct cx_figure *at)
{
	static const char *const tones[] = {"soft", "good", "bad", "soft"};
	static const char *const marks[] = {
	    "", "\xE2\x9C\x93 ", "\xE2\x9C\x97 ", "? "};
	enum cx_met met = cx_met_of(v, at);
	const char *op;
	double goal = cx_goal_of(v, at, &op);

	if (isnan(goal) && met == CX_MET_NONE)
		return;
	cx_raw(p, "<p class=\"small %s\">", tones[met]);
	cx_say_words(p, marks[met]);
	cx_say_words(p, p->words->target);
	if (!isnan(goal)) {
		cx_say_words(p, " ");
		say_op(p, op);
		cx_say_number(p, v->look, goal);
	}
	if (met != CX_MET_NONE) {
		cx_say_words(p, ": ");
		cx_say_words(p, p->words->met_is[met]);
	}
	cx_put(p, 0);
	cx_raw(p, "</p>\n");
}

static void
put_interval(
    struct cx_paper *p, const struct cx_view *v, const struct cx_figure *at)
{
	if (!at || isnan(at->low) || isnan(at->high))
		return;
	cx_raw(p, "<p class=\"small soft\">");
	cx_say_number(p, v->look, at->low);
	cx_say_words(p, " \xE2\x80\x93 ");
	cx_say_number(p, v->look, at->high);
	cx_say_words(p, " (");
	cx_say_words(p, p->words->interval);
	cx_say_words(p, ")");
	cx_put(p, 0);
	cx_raw(p, "</p>\n");
}

static void
put_card(struct cx_paper *p, const struct cx_view *all, size_t i)
{
	struct cx_view v = *all;
	size_t last = cx_last_period(v.f);
	const struct cx_figure *at;

	v.keys = all->keys + i;
	v.n_keys = 1;
	at = cx_view_at(&v, 0, last);
	cx_raw(p, "<div class=\"card\"><h3>");
	cx_say_text(p, v.look->label);
	if (all->n_keys > 1) {
		cx_say_words(p, " \xC2\xB7 ");
		cx_say_key(p, all, i);
	}
	cx_put(p, 0);
	cx_raw(p, "</h3>\n<p class=\"big\">");
	cx_say_number(p, v.look, at ? at->value : NAN);
	cx_put(p, 0);
	cx_raw(p, "</p>\n");
	if (v.f->timed) {
		cx_raw(p, "<p class=\"small soft\">");
		cx_say_period(p, v.f, last);
		cx_put(p, 0);
		cx_raw(p, "</p>\n");
	}
	put_interval(p, &v, at);
	put_change(p, &v, at, last);
	put_target(p, &v, at);
	cx_draw_spark(p, &v);
	cx_raw(p, "</div>\n");
}

void
cx_draw_numbers(struct cx_paper *p, const struct cx_section *s,
    const struct cx_design *l, const struct cx_figures *files)
{
	size_t cards = 0;

	cx_raw(p, "<div class=\"cards\">\n");
	for (size_t m = 0; m < s->n_metrics; m++) {
		struct cx_view v = cx_view_of(s, l, files, m);

		for (size_t i = 0; i < v.n_keys && cards++ < CARDS_MOST; i++)
			put_card(p, &v, i);
	}
	cx_raw(p, "</div>\n");
}
