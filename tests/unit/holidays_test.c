/* Holidays one by one and from iCalendar, as calendar programs write it. */
#include "calendar_rows.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "time/civil.h"

#include "base/banned.h"

#define HEAD "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x\r\n"
#define EVENT(lines)                                                       \
	HEAD "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20250101T000000Z\r\n" lines \
	     "END:VEVENT\r\nEND:VCALENDAR\r\n"

/* The days as text, at most the first eight. */
static void
print(struct cx_holidays *h, struct cx_buf *b)
{
	size_t n;
	const int64_t *days = cx_holidays_days(h, &n);

	for (size_t i = 0; i < n && i < 8; i++) {
		struct cx_date d = cx_civil_date(days[i]);

		cx_buf_printf(b, "%s%04d-%02d-%02d", i ? " " : "", (int)d.year,
		    (int)d.month, (int)d.day);
	}
}

static void
test_add(void **state)
{
	struct cx_holidays *h = cx_holidays_new();
	struct cx_buf b = {0};
	size_t n = 1;

	(void)state;
	cx_holidays_days(h, &n);
	assert_int_equal(n, 0);
	for (int64_t i = 0; i < 1000; i++)
		assert_true(cx_holidays_add(h, 20000 + i * 7 % 5));
	print(h, &b);
	CHECK_TEXT(cx_buf_span(&b),
	    "2024-10-04 2024-10-05 2024-10-06 2024-10-07 2024-10-08", "days");
	assert_true(cx_holidays_add(h, 19999));
	assert_int_equal(*cx_holidays_days(h, &n), 19999);
	assert_int_equal(n, 6);
	cx_buf_done(&b);
	cx_holidays_free(h);
}

static void
test_ics(void **state)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {HEAD "END:VCALENDAR\r\n", ""},
	    {EVENT("DTSTART;VALUE=DATE:20260101\r\n"), "2026-01-01"},
	    {EVENT("DTSTART;VALUE=DATE:20260402\r\n"
		   "DTEND;VALUE=DATE:20260404\r\nSUMMARY:Semana Santa\r\n"),
		"2026-04-02 2026-04-03"},
	    {EVENT("DTSTART;VALUE=DATE:20260101\r\n"
		   "DTEND;VALUE=DATE:20260101\r\n"),
		"2026-01-01"},
	    {EVENT("DTSTART;VALUE=DATE:20260101\r\nDURATION:P2D\r\n"),
		"2026-01-01 2026-01-02"},
	    {EVENT("DTSTART;VALUE=DATE:20260101\r\nDURATION:P1W\r\n"),
		"2026-01-01 2026-01-02 2026-01-03 2026-01-04 2026-01-05 "
		"2026-01-06 2026-01-07"},
	    {EVENT("DTSTART;VALUE=DATE:20260101\r\n"
		   "RRULE:FREQ=YEARLY;COUNT=2\r\n"
		   "EXDATE;VALUE=DATE:20260101\r\n"),
		"2027-01-01"},
	    /* as Outlook writes whole days */
	    {EVENT("DTSTART:20260101T000000\r\nDTEND:20260102T000000\r\n"),
		"2026-01-01"},
	    {EVENT("DTSTART;TZID=Europe/Madrid:20260101T000000\r\n"
		   "DTEND;TZID=Europe/Madrid:20260103T000000\r\n"),
		"2026-01-01 2026-01-02"},
	    {EVENT("DTSTART;VALUE=DATE:20970205\r\nRRULE:FREQ=YEARLY\r\n"),
		"2097-02-05 2098-02-05 2099-02-05 2100-02-05"},
	    {EVENT("DTSTART;VALUE=DATE:19000205\r\n"
		   "RRULE:FREQ=YEARLY;UNTIL=19711231\r\n"),
		"1970-02-05 1971-02-05"},
	    /* first Monday of February, and DTSTART whatever it is */
	    {EVENT("DTSTART;VALUE=DATE:20260205\r\n"
		   "RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=1MO;COUNT=2\r\n"),
		"2026-02-05 2027-02-01 2028-02-07"},
	    {EVENT("DTSTART;VALUE=DATE:20260501\r\n"
		   "RRULE:FREQ=YEARLY;COUNT=4\r\n"
		   "EXDATE;VALUE=DATE:20270501\r\n"
		   "RDATE;VALUE=DATE:20270503\r\n"),
		"2026-05-01 2027-05-03 2028-05-01 2029-05-01"},
	    {EVENT("DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:"
		   "20260102\r\nRRULE:FREQ=YEARLY;COUNT=2\r\n"),
		"2025-12-31 2026-01-01 2026-12-31 2027-01-01"},
	    {EVENT("DTSTART;VALUE=DATE:20260101\r\nSTATUS:CANCELLED\r\n"), ""},
	    {EVENT("DTSTART;VALUE=DATE:20260101\r\nDESCRIPTION:\r\n"),
		"2026-01-01"},
	    /* two calendars, lines ended by LF alone */
	    {"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\n"
	     "END:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\n"
	     "DTSTART:20260106\nEND:VEVENT\nEND:VCALENDAR\n",
		"2026-01-01 2026-01-06"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_holidays *h = cx_holidays_new();
		struct cx_err err = {0};
		struct cx_buf b = {0};

		CHECK(cx_holidays_ics(h, cx_span(rows[i].in), "h.ics", &err),
		    "row %zu: %s", i, err.text);
		print(h, &b);
		CHECK_TEXT(cx_buf_span(&b), rows[i].want, "row %zu", i);
		cx_buf_done(&b);
		cx_holidays_free(h);
	}
}

static void
test_wrong(void **state)
{
	static const struct {
		const char *in, *want;
		unsigned line;
	} rows[] = {
	    {"", "not an iCalendar file", 0},
	    {"date,name\n2026-01-01,x\n", "not an iCalendar file", 0},
	    {HEAD "END:VCALENDAR\r\nEND:VEVENT\r\n",
		"BEGIN and END do not match: is the file whole?", 5},
	    {HEAD "BEGIN:VEVENT\r\nDTSTART:20260101\r\n",
		"BEGIN and END do not match: is the file whole?", 5},
	    {EVENT("SUMMARY:x\r\n"), "the event has no DTSTART", 4},
	    {EVENT("DTSTART:20260101T100000\r\n"),
		"the event begins at a time of day: a holiday is a whole day",
		4},
	    {EVENT("DTSTART:20260101T000000Z\r\n"),
		"the event begins at a time of day: a holiday is a whole day",
		4},
	    {EVENT("DTSTART:20260101T000000\r\nDTEND:20260101T120000\r\n"),
		"the event ends at a time of day", 4},
	    {EVENT("DTSTART:20260101\r\nDURATION:PT12H\r\n"),
		"the event does not last whole days", 4},
	    {EVENT("DTSTART:20260103\r\nDTEND:20260101\r\n"),
		"the event ends before it begins", 4},
	    {EVENT("DTSTART:20260101\r\nRECURRENCE-ID:20260102\r\n"),
		"an event with RECURRENCE-ID is not taken: write the day that "
		"moved as an event of its own, and an EXDATE",
		4},
	    {EVENT("DTSTART:20260101\r\nRRULE:FREQ=YEARLI\r\n"),
		"a date or rule of this event cannot be read", 4},
	    {EVENT("DTSTART:2026-01\r\n"),
		"a date or rule of this event cannot be read", 4},
	    {EVENT("DTSTART:20260101\r\nRRULE:FREQ=HOURLY\r\n"),
		"the rule of this event has times of day", 4},
	    {EVENT("DTSTART:20260101\r\nRRULE:FREQ=YEARLY;BYMONTH=2;"
		   "BYMONTHDAY=30\r\n"),
		"this day never comes", 4},
	    {HEAD "BEGIN:VEVENT\nDTSTART:20260101\nEND:VEVENT\n"
		  "BEGIN:VEVENT\nUID:2\nEND:VEVENT\nEND:VCALENDAR\n",
		"the event has no DTSTART", 7},
	    {EVENT("DTSTART:19700101\r\nDURATION:P10000D\r\n"
		   "RRULE:FREQ=DAILY\r\n"),
		"too many holidays", 4},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_holidays *h = cx_holidays_new();
		struct cx_err err = {0};

		CHECK(!cx_holidays_ics(h, cx_span(rows[i].in), "h.ics", &err),
		    "row %zu", i);
		CHECK_TEXT(cx_span(err.text), rows[i].want, "row %zu", i);
		CHECK_TEXT(cx_span(err.source), "h.ics", "row %zu", i);
		CHECK(err.line == rows[i].line, "row %zu: line %u", i,
		    (unsigned)err.line);
		CHECK(err.code == CX_CONFIG, "row %zu", i);
		cx_holidays_free(h);
	}
}

static void
test_load(void **state)
{
	static const struct {
		const char *text;
		size_t days;
		uint64_t bad_line;
	} rows[] = {
	    {EVENT("DTSTART:20260101\r\n"), 1, 0},
	    {"2026-01-01\n2026-05-01\n", 2, 0},
	    {"date,name\n2026-01-01,Año Nuevo\n\n# puente\n2026-02-02,x", 2, 0},
	    {"país;fecha\r\n\"MX\";\"2026-01-01\"\r\n", 1, 0},
	    {"date\n2026-01-01\nmañana\n", 0, 3},
	    {"", 0, 0},
	};
	char path[] = "/tmp/holidays_test.XXXXXX";
	struct cx_err err = {0};
	struct cx_zone *zone = cx_zone_new("UTC", &err);
	struct cx_dates *dates = cx_dates_new(NULL, 0, zone, NULL, &err);
	int fd = mkstemp(path);

	(void)state;
	assert_true(fd >= 0 && dates != NULL);
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_holidays *h = cx_holidays_new();
		size_t n = strlen(rows[i].text);

		err = (struct cx_err){0};
		assert_int_equal(ftruncate(fd, 0), 0);
		assert_int_equal(pwrite(fd, rows[i].text, n, 0), n);
		CHECK(cx_holidays_load(h, path, dates, &err) ==
			  (rows[i].bad_line == 0),
		    "row %zu: %s", i, err.text);
		CHECK(err.line == rows[i].bad_line, "row %zu", i);
		cx_holidays_days(h, &n);
		CHECK(rows[i].bad_line != 0 || n == rows[i].days, "row %zu", i);
		cx_holidays_free(h);
	}
	close(fd);
	unlink(path);
	err = (struct cx_err){0};
	assert_false(cx_holidays_load(NULL, path, dates, &err));
	assert_int_equal(err.code, CX_NOINPUT);
	cx_dates_free(dates);
	cx_zone_free(zone);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_add),
	    cmocka_unit_test(test_ics),
	    cmocka_unit_test(test_wrong),
	    cmocka_unit_test(test_load),
	};

	return cmocka_run_group_tests_name("holidays", tests, NULL, NULL);
}
