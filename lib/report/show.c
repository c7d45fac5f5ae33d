/*
 * Formats of ICU, each opened when it is first asked for: a page needs a
 * handful of the many.  Decimals are a property of the metric and not of the
 * number, so that the figures of a column line up.
 */
#include "report/show.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "text/locale.h"
#include "text/style.h"
#include "time/civil.h"

#include "base/banned.h"

enum date_form { DAY, MONTH, QUARTER, LONG_DAY, DATE_FORMS };

/* Years past the last one that ICU prints are shown as they are spelled. */
enum { MOST_BYTES = 2048, ROOM = 64, YEARS_MOST = 4999 };

struct cx_show {
	char locale[ROOM];
	const struct cx_words *words;
	struct cx_style *numbers[2][CX_SHOW_DECIMALS_MOST + 1];
	struct cx_style *dates[DATE_FORMS];
	struct cx_err err;
};

struct cx_show *
cx_show_new(
    const char *locale, const struct cx_words *words, struct cx_err *err)
{
	struct cx_show *s;

	if (strlen(locale) >= ROOM || !cx_locale_known(locale)) {
		cx_fail(err, CX_USAGE, "--locale: %s is not known",
		    cx_quote(cx_span(locale)).text);
		return NULL;
	}
	s = calloc(1, sizeof(*s));
	if (!s) {
		cx_fail_memory(err);
		return NULL;
	}
	memcpy(s->locale, locale, strlen(locale) + 1);
	s->words = words;
	return s;
}

void
cx_show_free(struct cx_show *s)
{
	if (!s)
		return;
	for (int p = 0; p < 2; p++)
		for (int d = 0; d <= CX_SHOW_DECIMALS_MOST; d++)
			cx_style_free(s->numbers[p][d]);
	for (int d = 0; d < DATE_FORMS; d++)
		cx_style_free(s->dates[d]);
	free(s);
}

bool
cx_show_ok(const struct cx_show *s, struct cx_err *err)
{
	if (s->err.code == CX_OK)
		return true;
	*err = s->err;
	return false;
}

/* The style in *at, opened if it is not. */
static struct cx_style *
style(struct cx_show *s, struct cx_style **at, enum cx_style_kind kind,
    const char *text)
{
	if (!*at)
		*at =
		    cx_style_new(kind, cx_span(text), s->locale, NULL, &s->err);
	return *at;
}

void
cx_show_number(
    struct cx_show *s, double x, bool percent, int decimals, struct cx_buf *out)
{
	static const char zeros[] = "000000";
	struct cx_style *st;
	char text[64];
	int d = decimals < 0 ? 0 : decimals;

	if (isnan(x)) {
		cx_buf_puts(out, CX_SPAN("\xE2\x80\x93"));
		return;
	}
	if (d > CX_SHOW_DECIMALS_MOST)
		d = CX_SHOW_DECIMALS_MOST;
	snprintf(text, sizeof(text), "::%s%s%.*s", percent ? "percent " : "",
	    d > 0 ? "." : "precision-integer", d, zeros);
	st = style(s, &s->numbers[percent][d], CX_STYLE_NUMBER, text);
	/* What rounds to zero has no sign. */
	x = percent ? x * 100 : x;
	if (fabs(x) < 0.5 * pow(10, -d))
		x = 0;
	if (st && isfinite(x))
		cx_style_print(st, x, false, out, MOST_BYTES, &s->err);
}

static void
show_date(
    struct cx_show *s, enum date_form form, int64_t day, struct cx_buf *out)
{
	static const char *const forms[] = {
	    "::yMMMd", "::yMMM", "::yQQQ", "long"};
	struct cx_style *st =
	    style(s, &s->dates[form], CX_STYLE_DATE, forms[form]);

	if (st)
		cx_style_print(st, (double)day * 86400000.0, true, out,
		    MOST_BYTES, &s->err);
}

void
cx_show_day(struct cx_show *s, long long day, struct cx_buf *out)
{
	show_date(s, LONG_DAY, day, out);
}

/* n digits at *i, which is moved past them; -1: there are others. */
static int32_t
digits(struct cx_span p, size_t *i, size_t n)
{
	int32_t x = 0;

	for (size_t end = *i + n; *i < end; ++*i) {
		if (*i >= p.len || p.at[*i] < '0' || p.at[*i] > '9')
			return -1;
		x = x * 10 + p.at[*i] - '0';
	}
	return x;
}

/* What a period is; form DATE_FORMS: a week or a year, day is its number. */
static bool
read_period(struct cx_span p, enum date_form *form, struct cx_date *d)
{
	size_t i = 0;
	char mark;

	*d = (struct cx_date){digits(p, &i, 4), 1, 1};
	if (d->year < 1 || d->year > YEARS_MOST || p.len < 7 ||
	    p.at[i++] != '-')
		return false;
	mark = p.at[i];
	if (mark == 'Q' || mark == 'W') {
		i++;
		d->day = digits(p, &i, mark == 'Q' ? 1 : 2);
		*form = mark == 'Q' ? QUARTER : DATE_FORMS;
		if (mark == 'Q' && d->day >= 1 && d->day <= 4) {
			d->month = d->day * 3 - 2;
			d->day = 1;
			return i == p.len;
		}
		return mark == 'W' && d->day >= 1 && d->day <= 53 && i == p.len;
	}
	d->month = digits(p, &i, 2);
	*form = MONTH;
	if (i < p.len && p.at[i] == '-') {
		*form = DAY;
		i++;
		d->day = digits(p, &i, 2);
	}
	return i == p.len && cx_civil_valid(*d);
}

void
cx_show_period(struct cx_show *s, struct cx_span p, struct cx_buf *out)
{
	enum date_form form;
	struct cx_date d;

	if (!read_period(p, &form, &d))
		cx_buf_puts(out, p);
	else if (form == DATE_FORMS)
		cx_buf_printf(
		    out, "%s %d, %d", s->words->week, (int)d.day, (int)d.year);
	else
		show_date(s, form, cx_civil_days(d), out);
}
