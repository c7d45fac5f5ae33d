/*
 * Reading a recurrence: the lines of iCalendar around rules and dates.  They
 * are read by hand and not by libical, which drops in silence what it does not
 * understand, and has no positions.
 */
#include "time/recur_state.h"

#include <stdlib.h>
#include <string.h>

#include "base/near.h"
#include "time/rule_walk.h"

#include "base/banned.h"

enum { DATES_MOST = 100000 };

void
cx_recur_free(struct cx_recur *r)
{
	if (r == NULL)
		return;
	for (int k = 0; k < 2; k++) {
		for (size_t i = 0; i < r->n_rules[k]; i++)
			free(r->rules[k][i]);
		free(r->dates[k].at);
	}
	free(r);
}

/* The text without folds; where it was folded, offsets are counted back. */
struct parser {
	struct cx_span text;
	char *unfolded;
	size_t len, i;
	const struct cx_origin *origin;
	struct cx_err *err;
	struct cx_recur *r;
};

/* The length of the fold at text.at[i]: a line's end and a blank; or 0. */
static size_t
fold_at(struct cx_span text, size_t i)
{
	size_t n = 0;

	if (text.at[i] == '\r')
		n++;
	if (i + n >= text.len || text.at[i + n] != '\n')
		return 0;
	n++;
	if (i + n >= text.len ||
	    (text.at[i + n] != ' ' && text.at[i + n] != '\t'))
		return 0;
	return n + 1;
}

static bool
unfold(struct parser *p)
{
	p->unfolded = malloc(p->text.len + 1);
	if (p->unfolded == NULL)
		return cx_fail_memory(p->err);
	for (size_t i = 0; i < p->text.len;) {
		size_t fold = fold_at(p->text, i);

		if (fold == 0)
			p->unfolded[p->len++] = p->text.at[i++];
		i += fold;
	}
	return true;
}

/* Where the i-th byte of the unfolded text is in the text. */
static size_t
folded(const struct parser *p, size_t unfolded)
{
	size_t i = 0, n = 0, fold;

	while (i < p->text.len) {
		fold = fold_at(p->text, i);
		if (fold == 0 && n++ == unfolded)
			return i;
		i += fold ? fold : 1;
	}
	return p->text.len;
}

static bool
fail(struct parser *p, size_t at, const char *what)
{
	return cx_origin_fail(p->origin, folded(p, at), p->err, "%s", what);
}

static bool
add_rule(struct parser *p, int away, size_t at, struct cx_span value)
{
	struct cx_rule *rule;
	struct cx_err err = {0};
	size_t where = 0;

	if (p->r->n_rules[away] == CX_RECUR_RULES)
		return fail(p, at, "too many rules");
	rule = malloc(sizeof(*rule));
	if (rule == NULL)
		return cx_fail_memory(p->err);
	p->r->rules[away][p->r->n_rules[away]++] = rule;
	if (cx_rule_parse(value, rule, &where, &err))
		return true;
	return fail(p, at + where, err.text);
}

static bool
add_date(struct parser *p, int away, size_t at, struct cx_span value)
{
	struct cx_dates_list *d = &p->r->dates[away];

	if (d->n == d->room) {
		size_t room = d->room ? d->room * 2 : 16;
		struct cx_stamp *to = realloc(d->at, room * sizeof(*to));

		if (to == NULL)
			return cx_fail_memory(p->err);
		d->at = to;
		d->room = room;
	}
	if (d->n == DATES_MOST)
		return fail(p, at, "too many dates");
	if (!cx_stamp_parse(value, &d->at[d->n++]))
		return fail(p, at, "not a date (20261231, 20261231T100000)");
	return true;
}

static bool
add_dates(struct parser *p, int away, size_t at, struct cx_span value)
{
	const char *comma;

	do {
		struct cx_span one = value;

		comma = memchr(value.at, ',', value.len);
		one.len = comma ? (size_t)(comma - value.at) : value.len;
		if (!add_date(p, away, at, one))
			return false;
		at += one.len + 1;
		value.at += one.len + (comma != NULL);
		value.len -= one.len + (comma != NULL);
	} while (comma != NULL);
	return true;
}

static bool
set_start(struct parser *p, size_t at, struct cx_span value)
{
	if (p->r->start.kind != CX_STAMP_NONE)
		return fail(p, at, "DTSTART stands twice");
	return cx_stamp_parse(value, &p->r->start) ||
	       fail(p, at, "not a date (20261231, 20261231T100000)");
}

static bool
is_word(struct cx_span s, const char *word)
{
	if (s.len != strlen(word))
		return false;
	for (size_t i = 0; i < s.len; i++)
		if ((s.at[i] >= 'a' && s.at[i] <= 'z' ? s.at[i] - 32
						      : s.at[i]) != word[i])
			return false;
	return true;
}

static bool
add_line(struct parser *p, size_t name_at, struct cx_span name, size_t at,
    struct cx_span value)
{
	const struct cx_span names[] = {CX_SPAN("RRULE"), CX_SPAN("EXRULE"),
	    CX_SPAN("RDATE"), CX_SPAN("EXDATE"), CX_SPAN("DTSTART")};
	size_t i = 0;

	while (i < countof(names) && !is_word(name, names[i].at))
		i++;
	switch (i) {
	case 0:
	case 1:
		return add_rule(p, (int)i, at, value);
	case 2:
	case 3:
		return add_dates(p, (int)i - 2, at, value);
	case 4:
		return set_start(p, at, value);
	default:
		return cx_origin_fail(p->origin, folded(p, name_at), p->err,
		    "unknown property %s%s", cx_quote(name).text,
		    cx_near_hint(name, names, countof(names)).text);
	}
}

/* VALUE=DATE and VALUE=DATE-TIME are as the value shows. */
static bool
check_parameter(struct parser *p, size_t at, struct cx_span s)
{
	if (is_word(s, "VALUE=DATE") || is_word(s, "VALUE=DATE-TIME"))
		return true;
	return fail(p, at,
	    "only VALUE=DATE and VALUE=DATE-TIME are read here: times are of "
	    "--tz or end in Z");
}

/* NAME;VALUE=DATE:value, or a rule alone. */
static bool
read_line(struct parser *p, size_t end)
{
	size_t at = p->i, name_at = at, i = at;
	struct cx_span name;

	while (i < end && strchr(":;=", p->unfolded[i]) == NULL)
		i++;
	if (i < end && p->unfolded[i] == '=')
		return add_rule(
		    p, 0, at, (struct cx_span){p->unfolded + at, end - at});
	name = (struct cx_span){p->unfolded + at, i - at};
	while (i < end && p->unfolded[i] == ';') {
		at = ++i;
		while (i < end && strchr(":;", p->unfolded[i]) == NULL)
			i++;
		if (!check_parameter(
			p, at, (struct cx_span){p->unfolded + at, i - at}))
			return false;
	}
	if (i == end)
		return fail(p, end, "\":\" and a value should stand here");
	i++;
	return add_line(
	    p, name_at, name, i, (struct cx_span){p->unfolded + i, end - i});
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool
read_lines(struct parser *p)
{
	if (memchr(p->text.at, '\0', p->text.len) != NULL)
		return fail(p, 0, "a rule has no NUL");
	while (p->i < p->len) {
		size_t end = p->i;

		while (end < p->len && !is_blank(p->unfolded[end]))
			end++;
		if (end > p->i && !read_line(p, end))
			return false;
		p->i = end + 1;
	}
	if (p->r->n_rules[0] + p->r->dates[0].n == 0 &&
	    p->r->start.kind == CX_STAMP_NONE)
		return fail(p, p->len, "a rule is missing (FREQ=YEARLY)");
	return true;
}

/* libical and ICU read files at the first use: before the sandbox then. */
static bool
warm_up(const struct cx_recur *r, struct cx_err *err)
{
	struct cx_rule_start start = {.until_us = INT64_MAX};
	struct cx_rule_walk *w;

	if (r->n_rules[0] == 0)
		return true;
	w = cx_rule_walk_new(r->rules[0][0], &start, err);
	cx_rule_walk_free(w);
	return w != NULL;
}

struct cx_recur *
cx_recur_new(
    struct cx_span text, const struct cx_origin *origin, struct cx_err *err)
{
	struct parser p = {.text = text, .origin = origin, .err = err};

	p.r = calloc(1, sizeof(*p.r));
	if (p.r == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	if (!unfold(&p) || !read_lines(&p) || !warm_up(p.r, err)) {
		cx_recur_free(p.r);
		p.r = NULL;
	}
	free(p.unfolded);
	return p.r;
}
