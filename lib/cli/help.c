/*
 * One screen: a command's own options a line each, the common ones as names
 * alone, since cx(7) explains them once.  Where a command has so many options
 * that this would not fit, the long names of the common ones give way first,
 * then the last of its own, which stand as names too: a table has first what
 * most people need.
 */
#include "cli/help.h"

#include <math.h>
#include <stdio.h>

#include "base/num.h"

#include "base/banned.h"

enum { LINES = 24, WIDTH = 79, WHAT = 27 /* where descriptions begin */ };

static size_t
lines(const struct cx_buf *b)
{
	size_t n = 0;

	for (size_t i = 0; i < b->len; i++)
		n += b->at[i] == '\n';
	return n;
}

static void
put_size(struct cx_buf *out, size_t bytes)
{
	static const char units[] = "\0KMG";
	size_t u = 0;

	while (u < 3 && bytes != 0 && bytes % 1024 == 0) {
		bytes /= 1024;
		u++;
	}
	cx_buf_printf(out, "%zu", bytes);
	if (u > 0)
		cx_buf_putc(out, units[u]);
}

/* The initial value, if it says something. */
static void
put_value(struct cx_buf *out, const struct cx_opt *o)
{
	char number[CX_NUM_ROOM];

	if (o->kind == CX_OPT_TEXT && *o->to.text)
		cx_buf_puts(out, cx_span(*o->to.text));
	if (o->kind == CX_OPT_CHOICE && *o->to.choice >= 0)
		cx_buf_puts(out, cx_span(o->choices[*o->to.choice]));
	if (o->kind == CX_OPT_NUMBER && isfinite(*o->to.number))
		cx_buf_put(out, number,
		    cx_num_print(number, *o->to.number, CX_PRECISION_FULL));
	if ((o->kind == CX_OPT_COUNT || o->kind == CX_OPT_SIZE) &&
	    *o->to.count != 0 && *o->to.count != SIZE_MAX) {
		if (o->kind == CX_OPT_SIZE)
			put_size(out, *o->to.count);
		else
			cx_buf_printf(out, "%zu", *o->to.count);
	}
}

static void
put_option(struct cx_buf *out, const struct cx_opt *o)
{
	struct cx_buf value = {0};
	size_t begin = out->len, wide;

	if (o->letter != 0)
		cx_buf_printf(out, "  -%c, --%s", o->letter, o->name);
	else
		cx_buf_printf(out, "      --%s", o->name);
	if (o->kind != CX_OPT_FLAG)
		cx_buf_putc(out, '=');
	cx_option_arg(o, out);
	wide = out->len - begin;
	cx_buf_printf(
	    out, "%*s%s", wide < WHAT ? (int)(WHAT - wide) : 2, "", o->what);
	put_value(&value, o);
	if (value.len > 0)
		cx_buf_printf(out, " [%.*s]", (int)value.len, value.at);
	cx_buf_putc(out, '\n');
	cx_buf_done(&value);
}

/* A word on the line that begins at *line, or on the next one. */
static void
put_word(struct cx_buf *out, size_t *line, const char *dashes, size_t len,
    const char *word)
{
	if (out->len - *line + 1 + strlen(dashes) + len > WIDTH) {
		cx_buf_puts(out, CX_SPAN("\n "));
		*line = out->len - 1;
	}
	cx_buf_printf(out, " %s%.*s", dashes, (int)len, word);
}

/*
 * The options from..to by name alone: letters first, and with `all' the long
 * names of those that have none.
 */
static void
put_names(struct cx_buf *out, const char *begin, const struct cx_options *o,
    size_t from, size_t to, bool all)
{
	static const char none[] = "and long ones";
	size_t line = out->len, i;

	cx_buf_puts(out, cx_span(begin));
	for (i = from; i < to; i++)
		if (o->at[i]->letter != 0)
			put_word(out, &line, "-", 1, &o->at[i]->letter);
	for (i = from; i < to && all; i++)
		if (o->at[i]->letter == 0)
			put_word(out, &line, "--", strlen(o->at[i]->name),
			    o->at[i]->name);
	if (!all)
		put_word(out, &line, "", sizeof(none) - 1, none);
	cx_buf_putc(out, '\n');
}

/* Own options with their lines, as many as shown, the others by name. */
static void
put_own(struct cx_buf *out, const struct cx_tool *tool,
    const struct cx_options *o, size_t shown)
{
	char begin[64];

	if (o->own > 0)
		cx_buf_putc(out, '\n');
	for (size_t i = 0; i < shown; i++)
		put_option(out, o->at[i]);
	if (shown == o->own)
		return;
	snprintf(begin, sizeof(begin), "more options: see %s(1):", tool->name);
	put_names(out, begin, o, shown, o->own, true);
}

/* All of it; false where it is over a screen. */
static bool
put_screen(struct cx_buf *out, const struct cx_tool *tool,
    const struct cx_options *o, size_t shown, bool all)
{
	bool operands = tool->operands && tool->operands[0];
	size_t before;

	out->len = 0;
	cx_buf_printf(out, "usage: %s [OPTION]...%s%s\n", tool->name,
	    operands ? " " : "", operands ? tool->operands : "");
	cx_buf_printf(out, "%s\n", tool->what);
	if (tool->usage)
		cx_buf_printf(out, "as in: %s\n", tool->usage);
	put_own(out, tool, o, shown);
	before = out->len;
	cx_buf_putc(out, '\n');
	put_names(out, "common options: see cx(7):", o, o->own, o->n, all);
	if (lines(out) == LINES + 1) { /* without the empty line it fits */
		memmove(out->at + before, out->at + before + 1,
		    out->len - before - 1);
		out->len--;
	}
	return lines(out) <= LINES;
}

void
cx_help(
    const struct cx_tool *tool, const struct cx_options *o, struct cx_buf *out)
{
	size_t shown = o->own;

	if (put_screen(out, tool, o, shown, true))
		return;
	while (!put_screen(out, tool, o, shown, false) && shown > 0)
		shown--;
}
