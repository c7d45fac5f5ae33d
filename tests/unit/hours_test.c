/* Working hours as people write them, and what is told of wrong ones. */
#include "check.h"

#include "base/buf.h"
#include "time/hours.h"

#include "base/banned.h"

#define MINUTE_US INT64_C(60000000)

/* "0 540-840" a shift: weekday, minutes. */
static void
print(const struct cx_hours *h, struct cx_buf *b)
{
	for (int w = 0; w < 7; w++)
		for (size_t i = h->first[w]; i < h->first[w + 1]; i++)
			cx_buf_printf(b, "%s%d %d-%d", b->len ? ", " : "", w,
			    (int)(h->shifts[i].from_us / MINUTE_US),
			    (int)(h->shifts[i].to_us / MINUTE_US));
}

static void
test_hours(void **state)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"mon 09:00-14:00", "0 540-840"},
	    {"mon 9-14", "0 540-840"},
	    {" Mon\t9:00 - 14:00 ; ", "0 540-840"},
	    {"tue-wed 9-14,16:30-19", "1 540-840, 1 990-1140, 2 540-840, "
				      "2 990-1140"},
	    {"tue 16-19, 9-14", "1 540-840, 1 960-1140"},
	    {"sun-mon 1-2", "0 60-120, 6 60-120"},
	    {"fri-mon 1-2", "0 60-120, 4 60-120, 5 60-120, 6 60-120"},
	    {"mon,wed 1-2", "0 60-120, 2 60-120"},
	    {"mon 1-2; mon 2-3", "0 60-120, 0 120-180"},
	    {"fri 22:00-06:00", "4 1320-1800"},
	    {"fri 16-0", "4 960-1440"},
	    {"fri 16-24", "4 960-1440"},
	    {"sun 22-6; mon 6-14", "0 360-840, 6 1320-1800"},
	    {"sat 24h", "5 0-1440"},
	    {"24/7", "0 0-1440, 1 0-1440, 2 0-1440, 3 0-1440, 4 0-1440, "
		     "5 0-1440, 6 0-1440"},
	    {"Lunes-Mi\xC3\xA9rcoles 9\xE2\x80\x93"
	     "10",
		"0 540-600, 1 540-600, 2 540-600"},
	    {"s\xC3\xA1"
	     "b 9-10; ter 8-9",
		"1 480-540, 5 540-600"},
	    {"TER\xC3\x87"
	     "A,S\xC3\x81"
	     "BADO,dom 8-9",
		"1 480-540, 5 480-540, 6 480-540"},
	    {"Thursday,FRI 8-9", "3 480-540, 4 480-540"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_origin origin = {.option = "--hours"};
		struct cx_err err = {0};
		struct cx_buf b = {0};
		struct cx_hours h;

		CHECK(cx_hours_parse(cx_span(rows[i].in), &h, &origin, &err),
		    "row %zu: %s", i, err.text);
		print(&h, &b);
		CHECK_TEXT(cx_buf_span(&b), rows[i].want, "row %zu", i);
		cx_buf_done(&b);
	}
}

static void
test_wrong(void **state)
{
	static const struct {
		const char *in;
		unsigned column;
		const char *want;
	} rows[] = {
	    {"", 1, "a day is missing (mon, tue, ...)"},
	    {"9-14", 1, "days come first (mon-fri 09:00-14:00)"},
	    {"mon-fry 9-14", 5, "unknown day \"fry\" (did you mean \"fri\"?)"},
	    {"mon, tusday 9-14", 6,
		"unknown day \"tusday\" (did you mean \"tuesday\"?)"},
	    {"mo 9-14", 1, "unknown day \"mo\""},
	    {"mon", 4, "a time is missing (09:00)"},
	    {"mon 9", 6, "\"-\" and the time of closing, please"},
	    {"mon 9-", 7, "a time is missing (09:00)"},
	    {"mon 9-9", 5,
		"opens and closes at the same time (24h is a whole day)"},
	    {"mon 9-25", 7, "not a time between 00:00 and 24:00"},
	    {"mon 9:60-10", 5, "not a time between 00:00 and 24:00"},
	    {"mon 9:5-10", 7, "two digits of minutes, please"},
	    {"mon 24-6", 5, "write 00:00 of the next day, not 24:00"},
	    {"mon 900-1400", 5, "not a time between 00:00 and 24:00"},
	    {"mon 9-14,tue 10-11", 10,
		"not a time (other days come after \";\")"},
	    {"mon 9-14 x", 10, "\",\" or \";\" should stand here"},
	    {"mon 9-14; mon 13-15", 15,
		"these hours overlap others of the same day"},
	    {"mon 9-14,13-15", 10,
		"these hours overlap others of the same day"},
	    {"sun 22-6; mon 5-14", 15,
		"these hours overlap others of the same day"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_origin origin = {.option = "--hours"};
		struct cx_err err = {0};
		struct cx_hours h;

		CHECK(!cx_hours_parse(cx_span(rows[i].in), &h, &origin, &err),
		    "row %zu", i);
		CHECK_TEXT(cx_span(err.text), rows[i].want, "row %zu", i);
		CHECK(err.column == rows[i].column, "row %zu: column %u", i,
		    (unsigned)err.column);
		CHECK(err.code == CX_USAGE, "row %zu", i);
	}
}

/* Days left out, hours taken away, cut at midnight. */
static void
test_without(void **state)
{
	static const struct {
		const char *in, *quiet, *want; /* want NULL: nothing is left */
	} rows[] = {
	    {"9-10", NULL,
		"0 540-600, 1 540-600, 2 540-600, 3 540-600, 4 540-600, "
		"5 540-600, 6 540-600"},
	    {"mon 22-2", NULL, "0 1320-1440, 1 0-120"},
	    {"sun 22-2", NULL, "0 0-120, 6 1320-1440"},
	    {"mon 9-20", "14-16", "0 540-840, 0 960-1200"},
	    {"mon 6-23", "21-8", "0 480-1260"},
	    {"mon,tue 6-23", "mon 21-8", "0 360-1260, 1 480-1380"},
	    {"mon 9-14", "8-15", NULL},
	    {"24/7", "mon-sat 24h", "6 0-1440"},
	    {"mon 9-9:01", "tue 9-10", "0 540-541"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_origin origin = {.option = "--hours"};
		const char *quiet = rows[i].quiet;
		struct cx_err err = {0};
		struct cx_buf b = {0};
		struct cx_hours h, q, left;
		bool some;

		CHECK(cx_hours_parse_daily(
			  cx_span(rows[i].in), &h, &origin, &err) &&
			  (!quiet || cx_hours_parse_daily(
					 cx_span(quiet), &q, &origin, &err)),
		    "row %zu: %s", i, err.text);
		some = cx_hours_without(&h, quiet ? &q : NULL, &left);
		CHECK(some == (rows[i].want != NULL), "row %zu", i);
		if (!some)
			continue;
		print(&left, &b);
		CHECK_TEXT(cx_buf_span(&b), rows[i].want, "row %zu", i);
		cx_buf_done(&b);
	}
}

static void
test_many(void **state)
{
	struct cx_origin origin = {.option = "--hours"};
	struct cx_err err = {0};
	struct cx_buf b = {0};
	struct cx_hours h;

	(void)state;
	for (int i = 0; i < 19; i++)
		cx_buf_printf(&b, "mon-sun %d:%d0-%d:%d5;", i, 1, i, 2);
	CHECK(!cx_hours_parse(cx_buf_span(&b), &h, &origin, &err), "many");
	CHECK_TEXT(cx_span(err.text), "too many opening times", "many");
	cx_buf_done(&b);
}

static void
test_days(void **state)
{
	static const struct {
		const char *in;
		unsigned want;
	} rows[] = {{"sat,sun", 0x60}, {"sat-sun", 0x60}, {"fri-sat", 0x30},
	    {"none", 0}, {" domingo ", 0x40}, {"sun-mon", 0x41}};
	struct cx_origin origin = {.option = "--weekend"};
	struct cx_err err = {0};
	unsigned got;

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		CHECK(cx_hours_parse_days(
			  cx_span(rows[i].in), &got, &origin, &err),
		    "row %zu: %s", i, err.text);
		CHECK(got == rows[i].want, "row %zu: %x", i, got);
	}
	CHECK(!cx_hours_parse_days(CX_SPAN("sat sun"), &got, &origin, &err),
	    "two words");
	CHECK(err.column == 5, "column %u", (unsigned)err.column);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_hours),
	    cmocka_unit_test(test_wrong),
	    cmocka_unit_test(test_without),
	    cmocka_unit_test(test_many),
	    cmocka_unit_test(test_days),
	};

	return cmocka_run_group_tests_name("hours", tests, NULL, NULL);
}
