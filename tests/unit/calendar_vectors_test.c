/*
 * Published cases, where they are at hand (CX_VECTORS, else
 * ../shared/data/vectors); skipped where not.  calendar_test.c has cases like
 * them.
 *
 * Known difference: for a span that ends before it begins, zendesk/biz says 0
 * hours where cx_calendar_between() says how many less than none.
 */
#include "calendar_rows.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/json.h"
#include "time/civil.h"

#include "base/banned.h"

#define SECOND_US INT64_C(1000000)
#define HOUR_US INT64_C(3600000000)

static bool
load(const char *name, struct cx_buf *b)
{
	const char *at = getenv("CX_VECTORS");
	struct cx_err err = {0};
	char path[512];

	snprintf(path, sizeof(path), "%s/%s",
	    at ? at : "../shared/data/vectors", name);
	return cx_file_read(path, 1 << 24, b, &err);
}

static struct cx_span
text_of(struct cx_json *o, const char *key)
{
	return cx_json_text(cx_json_get(o, key));
}

/* "mon 09:00-17:00; ..." of {"mon": "09:00-17:00", ...} */
static struct cx_calendar *
calendar_of_json(struct cx_json *schedule, const struct cx_zone *z)
{
	struct cx_buf b = {0};
	struct cx_calendar *c;

	for (size_t i = 0; i < cx_json_count(schedule); i++) {
		struct cx_json *v = cx_json_item(schedule, i);

		if (!cx_span_eq(cx_json_key(v), CX_SPAN("tz")))
			cx_buf_printf(&b, "%s %s;", cx_json_key(v).at,
			    cx_json_text(v).at);
	}
	c = calendar_of(z, cx_buf_string(&b), CX_WEEKEND_BY_HOURS, NULL);
	cx_buf_done(&b);
	return c;
}

/* Days move along business days, and then to working time. */
static int64_t
add_biz_days(const struct cx_calendar *c, int64_t t, int64_t n, bool after)
{
	struct cx_moment m = {t, false};
	int64_t us, day = cx_moment_day(m, cx_calendar_zone(c), &us);

	day = cx_calendar_add_days(c, day, after ? n : -n);
	t = cx_zone_instant(cx_calendar_zone(c), day * CX_DAY_US + us);
	return after ? cx_calendar_next_working(c, t)
		     : cx_calendar_last_working(c, t);
}

static void
check_add(const struct cx_calendar *c, struct cx_json *v, size_t row)
{
	static const struct {
		const char *unit;
		int64_t us;
	} units[] = {{"seconds", SECOND_US}, {"minutes", 60 * SECOND_US},
	    {"hours", HOUR_US}};
	const struct cx_zone *z = cx_calendar_zone(c);
	int64_t n = (int64_t)cx_json_number(cx_json_get(v, "n"));
	int64_t from = time_of(z, text_of(v, "from").at), got = 0;
	bool after = cx_span_eq(text_of(v, "dir"), CX_SPAN("after"));

	if (cx_span_eq(text_of(v, "unit"), CX_SPAN("days")))
		got = add_biz_days(c, from, n, after);
	for (size_t i = 0; i < countof(units); i++) {
		if (!cx_span_eq(text_of(v, "unit"), cx_span(units[i].unit)))
			continue;
		if (n == 0 && !after)
			got = cx_calendar_last_working(c, from);
		else
			CHECK(cx_calendar_add(c, from,
				  (after ? n : -n) * units[i].us, &got),
			    "row %zu", row);
	}
	check_time(z, got, text_of(v, "expect").at, row);
}

static void
test_biz(void **state)
{
	struct cx_zone *z = zone_of("UTC");
	struct cx_err err = {0};
	struct cx_buf b = {0};
	struct cx_json_doc *doc;
	struct cx_json *root, *list;
	struct cx_calendar *c;

	(void)state;
	if (!load("sla/biz_cases.json", &b))
		SKIP_TEST("no vectors");
	doc = cx_json_parse(cx_buf_span(&b), "biz", &err);
	CHECK(doc != NULL, "%s", err.text);
	root = cx_json_root(doc);
	c = calendar_of_json(cx_json_get(root, "schedule"), z);
	list = cx_json_get(root, "add");
	CHECK(cx_json_count(list) == 22, "%zu cases", cx_json_count(list));
	for (size_t i = 0; i < cx_json_count(list); i++)
		check_add(c, cx_json_item(list, i), i);
	list = cx_json_get(root, "within");
	CHECK(cx_json_count(list) == 3, "%zu cases", cx_json_count(list));
	for (size_t i = 0; i < cx_json_count(list); i++) {
		struct cx_json *v = cx_json_item(list, i);
		int64_t got =
		    cx_calendar_between(c, time_of(z, text_of(v, "from").at),
			time_of(z, text_of(v, "to").at));
		double want = cx_json_number(cx_json_get(v, "hours"));

		CHECK((double)(got < 0 ? 0 : got) == want * (double)HOUR_US,
		    "row %zu", i);
	}
	cx_calendar_free(c);
	cx_json_free(doc);
	cx_buf_done(&b);
	cx_zone_free(z);
}

/* worked_examples.csv is prose; its five rows, as dates. */
static void
test_worked(void **state)
{
	static const char wide[] = "mon-fri 09:00-17:00";
	static const char wednesday[] = "wed 09:00-17:00";
	static const char early[] = "mon-fri 08:00-18:00";
	static const struct {
		const char *hours, *start;
		int sla;
		const char *want;
	} rows[] = {
	    {wide, "2026-01-30T16:30", 1, "2026-02-02T09:30"},
	    {wednesday, "2026-01-28T10:00", 2, "2026-01-28T12:00"},
	    {wednesday, "2026-01-28T07:00", 2, "2026-01-28T11:00"},
	    {early, "2026-01-26T10:00", 4, "2026-01-26T14:00"},
	    {early, "2026-01-26T10:00", 3, "2026-01-26T13:00"},
	    {early, "2026-01-26T17:00", 4, "2026-01-27T11:00"},
	    {early, "2026-01-26T17:00", 3, "2026-01-27T10:00"},
	};
	struct cx_zone *z = zone_of("America/Mexico_City");

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_calendar *c =
		    calendar_of(z, rows[i].hours, CX_WEEKEND_BY_HOURS, NULL);
		int64_t got = 0;

		CHECK(cx_calendar_add(c, time_of(z, rows[i].start),
			  rows[i].sla * HOUR_US, &got),
		    "row %zu", i);
		check_time(z, got, rows[i].want, i);
		cx_calendar_free(c);
	}
	cx_zone_free(z);
}

/* The next line, without its end; false after the last. */
static bool
next_line(struct cx_span *rest, struct cx_span *line)
{
	const char *end = memchr(rest->at, '\n', rest->len);
	size_t n = end ? (size_t)(end - rest->at) : rest->len;

	*line = (struct cx_span){rest->at, n};
	rest->at += end ? n + 1 : n;
	rest->len -= end ? n + 1 : n;
	return line->len > 0;
}

/* The holidays of one country, with none of its parts. */
static struct cx_holidays *
holidays_of(struct cx_span rest, const char *country, bool shut[])
{
	struct cx_holidays *set = cx_holidays_new();
	struct cx_span line;
	char date[11] = "";

	while (next_line(&rest, &line)) {
		if (line.len < 14 || memcmp(line.at, country, 2) != 0 ||
		    line.at[2] != ',' || line.at[3] != ',')
			continue;
		memcpy(date, line.at + 4, 10);
		cx_holidays_add(set, day_of(date));
		shut[day_of(date) - day_of("2020-01-01")] = true;
	}
	return set;
}

/* Eleven years of eight countries: each day, and each count of days. */
static void
test_holidays(void **state)
{
	static const char *const countries[] = {
	    "ES", "MX", "CL", "CO", "PE", "UY", "EC", "CR"};
	enum { DAYS = 4018 };
	struct cx_zone *z = zone_of("UTC");
	int64_t first = day_of("2020-01-01");
	struct cx_buf b = {0};
	struct cx_err err = {0};

	(void)state;
	if (!load("holidays/holidays_2020_2030.csv", &b))
		SKIP_TEST("no vectors");
	for (size_t i = 0; i < countof(countries); i++) {
		bool shut[DAYS] = {false};
		struct cx_holidays *set =
		    holidays_of(cx_buf_span(&b), countries[i], shut);
		struct cx_calendar *c =
		    cx_calendar_new(z, NULL, CX_WEEKEND_BY_HOURS, set, &err);
		int64_t n = 0;

		for (int64_t d = 0; d < DAYS; d++) {
			bool open =
			    !shut[d] && cx_civil_weekday(first + d) <= 5;

			CHECK(cx_calendar_is_business_day(c, first + d) == open,
			    "%s, day %d", countries[i], (int)d);
			n += open;
			CHECK(!open || cx_calendar_add_days(c, first - 1, n) ==
					   first + d,
			    "%s, day %d", countries[i], (int)d);
		}
		CHECK(n > 2600 && n < 2870, "%s: %d", countries[i], (int)n);
		cx_calendar_free(c);
		cx_holidays_free(set);
	}
	cx_buf_done(&b);
	cx_zone_free(z);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_biz),
	    cmocka_unit_test(test_worked),
	    cmocka_unit_test(test_holidays),
	};

	return cmocka_run_group_tests_name(
	    "calendar vectors", tests, NULL, NULL);
}
