/* Texts of dates, what they mean, and what is no date. */
#include "check.h"

#include <pthread.h>

#include "time/moment.h"

#include "base/banned.h"

/* Parses, and prints in the zone; "-" where the text is not a date. */
static void
check_row(const char *pattern, const char *locale, const char *zone,
    const char *in, const char *want, size_t row)
{
	struct cx_err err = {0};
	struct cx_zone *z = cx_zone_new(zone, &err);
	struct cx_dates *d =
	    cx_dates_new(&pattern, pattern != NULL, z, locale, &err);
	struct cx_moment m = {0};
	char out[CX_MOMENT_ROOM] = "-";
	size_t len = 1;

	CHECK(d != NULL, "row %zu: %s", row, err.text);
	assert_ptr_equal(cx_dates_zone(d), z);
	if (cx_dates_parse(d, cx_span(in), &m))
		len = cx_moment_print(out, m, z);
	CHECK_TEXT(((struct cx_span){out, len}), want, "row %zu: <%s> as <%s>",
	    row, in, pattern ? pattern : "ISO");
	cx_dates_free(d);
	cx_zone_free(z);
}

static void
test_iso(void **state)
{
	static const char utc[] = "UTC", mx[] = "America/Mexico_City";
	static const struct {
		const char *zone, *in, *want;
	} rows[] = {
	    {utc, "2026-03-01", "2026-03-01"},
	    {utc, "20260301", "2026-03-01"},
	    {utc, " \t2026-03-01 ", "2026-03-01"},
	    {utc, "0001-01-01", "0001-01-01"},
	    {utc, "9999-12-31", "9999-12-31"},
	    {utc, "2024-02-29", "2024-02-29"},
	    {utc, "2026-03-01T10:00", "2026-03-01T10:00:00+00:00"},
	    {mx, "2026-03-01 10:00", "2026-03-01T10:00:00-06:00"},
	    {mx, "2022-07-01T10:00:59", "2022-07-01T10:00:59-05:00"},
	    {mx, "2026-03-01T10:00Z", "2026-03-01T04:00:00-06:00"},
	    {mx, "2026-03-01T10:00:00.5Z", "2026-03-01T04:00:00.500-06:00"},
	    {utc, "2026-03-01T10:00:00.123456Z",
		"2026-03-01T10:00:00.123456+00:00"},
	    {utc, "2026-03-01T10:00:00.000001999+00",
		"2026-03-01T10:00:00.000001+00:00"},
	    {utc, "2026-03-01T10:00+02:00", "2026-03-01T08:00:00+00:00"},
	    {utc, "2026-03-01T10:00-0230", "2026-03-01T12:30:00+00:00"},
	    {utc, "2026-03-01T10:00+02", "2026-03-01T08:00:00+00:00"},
	    {utc, "2026-03-01T10:00:00+18:00", "2026-02-28T16:00:00+00:00"},
	    {utc, "1969-12-31T23:59:59.9Z", "1969-12-31T23:59:59.900+00:00"},
	    {mx, "1910-01-01T00:00", "1910-01-01T00:00:00-06:36:36"},
	    {mx, "1910-01-01T00:00-06:36:36", "1910-01-01T00:00:00-06:36:36"},
	    {"Europe/Madrid", "2026-03-29T02:30", "2026-03-29T03:30:00+02:00"},
	    {"Asia/Kolkata", "2026-03-29T02:30", "2026-03-29T02:30:00+05:30"},
	    {"Asia/Kolkata", "9999-12-31T23:59Z",
		"+10000-01-01T05:29:00+05:30"},
	    /* Not dates. */
	    {utc, "", "-"},
	    {utc, " ", "-"},
	    {utc, "2026-02-29", "-"},
	    {utc, "2026-02-30", "-"},
	    {utc, "2026-13-01", "-"},
	    {utc, "2026-00-01", "-"},
	    {utc, "2026-01-00", "-"},
	    {utc, "0000-01-01", "-"},
	    {utc, "2026-3-1", "-"},
	    {utc, "2026-03-0", "-"},
	    {utc, "2026/03/01", "-"},
	    {utc, "202603011", "-"},
	    {utc, "2026-0301", "-"},
	    {utc, "2026-03-01x", "-"},
	    {utc, "2026-03-01T", "-"},
	    {utc, "2026-03-01T10", "-"},
	    {utc, "2026-03-01T10:0", "-"},
	    {utc, "2026-03-01T24:00:00", "-"},
	    {utc, "2026-03-01T10:60", "-"},
	    {utc, "2026-03-01T10:00:60", "-"},
	    {utc, "2026-03-01T10:00:", "-"},
	    {utc, "2026-03-01T10:00:00.", "-"},
	    {utc, "2026-03-01T10:00:00.1234567890", "-"},
	    {utc, "2026-03-01T10:00+18:01", "-"},
	    {utc, "2026-03-01T10:00+19", "-"},
	    {utc, "2026-03-01T10:00+02:60", "-"},
	    {utc, "2026-03-01T10:00+2", "-"},
	    {utc, "2026-03-01T10:00+02:0", "-"},
	    {utc, "2026-03-01T10:00ZZ", "-"},
	    {utc, "2026-03-01t10:00", "-"},
	    {utc, "2026-03-01  10:00", "-"},
	    {utc, "20260301T10:00", "-"},
	    {utc, "+2026-03-01", "-"},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++)
		check_row(
		    NULL, NULL, rows[i].zone, rows[i].in, rows[i].want, i);
}

static void
test_patterns(void **state)
{
	static const struct {
		const char *pattern, *locale, *in, *want;
	} rows[] = {
	    {"dd/MM/yyyy", NULL, "01/03/2026", "2026-03-01"},
	    {"dd/MM/yyyy", NULL, "1/3/2026", "2026-03-01"},
	    {"d/M/y", NULL, "31/12/2026", "2026-12-31"},
	    {"dd/MM/yyyy", NULL, "2026-03-01", "2026-03-01"}, /* ISO last */
	    {"dd/MM/yyyy", NULL, "01/03/26", "-"},
	    {"dd/MM/yyyy", NULL, "31/02/2026", "-"},
	    {"dd/MM/yyyy", NULL, "001/03/2026", "-"},
	    {"dd/MM/yyyy", NULL, "01/03/2026x", "-"},
	    {"dd/MM/yyyy", NULL, "01/03/20261", "-"},
	    {"dd/MM/yyyy", NULL, "01-03-2026", "-"},
	    {"dd/MM/yyyy", NULL, "/03/2026", "-"},
	    {"dd/MM/yy", NULL, "01/03/26", "2026-03-01"},
	    {"dd/MM/yy", NULL, "01/03/69", "2069-03-01"},
	    {"dd/MM/yy", NULL, "01/03/70", "1970-03-01"},
	    {"dd/MM/yy", NULL, "01/03/2026", "-"},
	    {"ddMMyyyy", NULL, "01032026", "2026-03-01"},
	    {"ddMMyyyy", NULL, "1032026", "-"},
	    {"yyyyMMddHHmmss", NULL, "20260301102233",
		"2026-03-01T10:22:33+00:00"},
	    {"yyMMdd", NULL, "260301", "2026-03-01"},
	    {"MM/yyyy", NULL, "03/2026", "2026-03-01"},
	    {"yyyy", NULL, "2026", "2026-01-01"},
	    {"d 'de' MMMM 'de' yyyy", "es", "1 de marzo de 2026", "2026-03-01"},
	    {"d 'de' MMMM 'de' yyyy", "es", "1 de MARZO  de 2026",
		"2026-03-01"},
	    {"d MMM yyyy", "es_MX", "1 sep. 2026", "2026-09-01"},
	    {"d MMM yyyy", "es", "1 sept 2026", "2026-09-01"},
	    {"d MMM yyyy", "es", "1 sep 2026", "2026-09-01"},
	    {"d MMM. yyyy", "es", "1 sep. 2026", "2026-09-01"},
	    {"d-MMM-yy", "es", "01-ENE-26", "2026-01-01"},
	    {"d-MMM-yy", NULL, "01-Jan-26", "2026-01-01"},
	    {"d-MMM-yy", "es", "01-Jan-26", "-"},
	    {"d-MMM-yy", "es", "01-marzos-26", "-"},
	    {"d MMMM y", "fr", "3 FEVRIER 2026", "2026-02-03"},
	    {"d MMMM y", "fr", "3 fe\xCC\x81vrier 2026", "2026-02-03"},
	    {"d MMMM y", "fr", "3 juil. 2026", "2026-07-03"},
	    {"d MMMM y", "fr", "3 jui 2026", "-"},
	    {"d LLLL y", "pt", "3 março 2026", "2026-03-03"},
	    {"EEEE d/M/y", "es", "domingo 1/3/2026", "2026-03-01"},
	    {"EEE d/M/y", "es", "MIÉ 4/3/2026", "2026-03-04"},
	    {"E d/M/y", "es", "miercoles 4/3/2026", "2026-03-04"},
	    {"E d/M/y", "es", "lunes 4/3/2026", "-"},
	    {"d/M/y H:mm", NULL, "1/3/2026 9:05", "2026-03-01T09:05:00+00:00"},
	    {"d/M/y H:mm", NULL, "1/3/2026 24:05", "-"},
	    {"d/M/y k:mm", NULL, "1/3/2026 24:05", "2026-03-01T00:05:00+00:00"},
	    {"d/M/y h:mm a", NULL, "1/3/2026 12:05 AM",
		"2026-03-01T00:05:00+00:00"},
	    {"d/M/y h:mm a", NULL, "1/3/2026 12:05 p. m.",
		"2026-03-01T12:05:00+00:00"},
	    {"d/M/y h:mm a", NULL, "1/3/2026 3:05\xE2\x80\xAFp.\xC2\xA0m.",
		"2026-03-01T15:05:00+00:00"},
	    {"d/M/y h:mm a", NULL, "1/3/2026 3:05pm",
		"2026-03-01T15:05:00+00:00"},
	    {"d/M/y h:mm a", NULL, "1/3/2026 13:05 PM", "-"},
	    {"d/M/y h:mm a", NULL, "1/3/2026 0:05 PM", "-"},
	    {"d/M/y h:mm a", NULL, "1/3/2026 3:05 p", "-"},
	    {"d/M/y h:mm a", NULL, "1/3/2026 3:05", "-"},
	    {"d/M/y K:mm a", NULL, "1/3/2026 0:05 PM",
		"2026-03-01T12:05:00+00:00"},
	    {"d/M/y H:mm:ss.SSS", NULL, "1/3/2026 1:02:03.25",
		"2026-03-01T01:02:03.250+00:00"},
	    {"yyyy-MM-dd'T'HH:mm:ssXXX", NULL, "2026-03-01T10:00:00-06:00",
		"2026-03-01T16:00:00+00:00"},
	    {"d/M/y HH:mm Z", NULL, "1/3/2026 10:00 -0600",
		"2026-03-01T16:00:00+00:00"},
	    {"d/M/y HH:mm z", NULL, "1/3/2026 10:00 GMT+1", "-"},
	    {"d/M/y HH:mm z", NULL, "1/3/2026 10:00 UTC",
		"2026-03-01T10:00:00+00:00"},
	    {"d/M/y HH:mm z", NULL, "1/3/2026 10:00 GMT+01:00",
		"2026-03-01T09:00:00+00:00"},
	    {"y''M''d", NULL, "2026'3'1", "2026-03-01"},
	    {"'día' d/M/y", NULL, "día 1/3/2026", "2026-03-01"},
	    {"y'年'M'月'd'日'", NULL, "2026年3月1日", "2026-03-01"},
	    {"y年M月d日", NULL, "2026年3月1日", "2026-03-01"},
	    {"d MMM y", "es", "1 \xFF 2026", "-"},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++)
		check_row(rows[i].pattern, rows[i].locale, "UTC", rows[i].in,
		    rows[i].want, i);
}

static void
test_bad_patterns(void **state)
{
	static const struct {
		const char *pattern, *want; /* a part of the message */
	} rows[] = {
	    {"dd/MM/YYYY", "letter Y"},
	    {"DD/MM/yyyy", "letter D"},
	    {"yyyy-MM-ddTHH:mm", "letter T"},
	    {"dd/mm/yyyy", "the month is M"},
	    {"dd/MM", "no year"},
	    {"dd yyyy", "without a month"},
	    {"d/M/y h:mm", "need a"},
	    {"d/M/y H:mm a", "no a"},
	    {"d/M/y d", "twice"},
	    {"d/M/yyyyy", "more than 4 of the letter y"},
	    {"d/MMMMM/y", "letter M"},
	    {"d/M/y HH:mm:SSS", "without seconds"},
	    {"d 'de M/y", "apostrophe"},
	    {"y-----------------------------------------------------------"
	     "--------------------",
		"more than"},
	    {"", "no year"},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_err err = {0};
		struct cx_dates *d =
		    cx_dates_new(&rows[i].pattern, 1, NULL, "es", &err);

		CHECK(d == NULL && err.code == CX_USAGE, "row %zu", i);
		CHECK(strstr(err.text, rows[i].want) != NULL, "row %zu: %s", i,
		    err.text);
	}
}

static void
test_patterns_in_turn(void **state)
{
	static const char *const patterns[] = {"d/M/y", "M-d-y"};
	struct cx_err err = {0};
	struct cx_dates *d = cx_dates_new(patterns, 2, NULL, NULL, &err);
	struct cx_moment m = {.us = 7};
	(void)state;

	assert_non_null(d);
	assert_true(cx_dates_parse(d, CX_SPAN("3-1-2026"), &m));
	assert_true(m.day && m.us == 20513 * CX_DAY_US);
	assert_true(cx_dates_parse(d, CX_SPAN("2/3/2026"), &m));
	assert_true(m.day && m.us == 20514 * CX_DAY_US);
	m.us = 7;
	assert_false(cx_dates_parse(d, CX_SPAN("2.3.2026"), &m));
	assert_int_equal(m.us, 7);
	cx_dates_free(d);
	cx_dates_free(NULL);
}

static void
test_day_and_instant(void **state)
{
	struct cx_err err = {0};
	struct cx_zone *z = cx_zone_new("America/Santiago", &err);
	struct cx_moment day = {20338 * CX_DAY_US, true}; /* 2025-09-07 */
	struct cx_moment before = {20338 * CX_DAY_US, false};
	int64_t us = -1;
	(void)state;

	assert_non_null(z);
	assert_int_equal(cx_moment_day(day, z, &us), 20338);
	assert_int_equal(us, 0);
	/* 00:00Z is the evening before; midnight there is skipped. */
	assert_int_equal(cx_moment_day(before, z, &us), 20337);
	assert_int_equal(us, 20 * INT64_C(3600000000));
	assert_int_equal(cx_moment_day(before, z, NULL), 20337);
	assert_int_equal(
	    cx_moment_instant(day, z), day.us + 4 * INT64_C(3600000000));
	assert_int_equal(cx_moment_instant(before, z), before.us);
	cx_zone_free(z);
}

static void *
parse_often(void *dates)
{
	size_t good = 0;
	struct cx_moment m;

	for (int i = 0; i < 1000; i++)
		good += cx_dates_parse(dates,
			    CX_SPAN("Mié 4 de MARZO 2026 3:05 p. m."), &m) &&
			m.us == INT64_C(1772647500000000);
	return good == 1000 ? dates : NULL;
}

/* One for all threads; MODE=tsan sees whether that is true. */
static void
test_threads(void **state)
{
	static const char *const patterns[] = {"EEE d 'de' MMMM y h:mm a"};
	struct cx_err err = {0};
	struct cx_zone *z = cx_zone_new("America/Santiago", &err);
	struct cx_dates *d = cx_dates_new(patterns, 1, z, "es", &err);
	pthread_t threads[4];
	void *result;
	(void)state;

	assert_non_null(d);
	for (size_t i = 0; i < countof(threads); i++)
		assert_int_equal(
		    pthread_create(&threads[i], NULL, parse_often, d), 0);
	for (size_t i = 0; i < countof(threads); i++) {
		assert_int_equal(pthread_join(threads[i], &result), 0);
		assert_ptr_equal(result, d);
	}
	cx_dates_free(d);
	cx_zone_free(z);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_iso),
	    cmocka_unit_test(test_patterns),
	    cmocka_unit_test(test_bad_patterns),
	    cmocka_unit_test(test_patterns_in_turn),
	    cmocka_unit_test(test_day_and_instant),
	    cmocka_unit_test(test_threads),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
