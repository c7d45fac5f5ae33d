/* Zones against clock changes that are on record. */
#define _GNU_SOURCE

#include "check.h"

#include <stdlib.h>
#include <time.h>

#include "time/civil.h"
#include "time/zone.h"

#include "base/banned.h"

#define HOUR_US INT64_C(3600000000)

/* 202603011030 as us since 1970, no zone applied. */
static int64_t
us(int64_t stamp)
{
	struct cx_date d = {(int32_t)(stamp / 100000000),
	    (int32_t)(stamp / 1000000 % 100), (int32_t)(stamp / 10000 % 100)};
	int64_t minutes = stamp / 100 % 100 * 60 + stamp % 100;

	return (cx_civil_days(d) * 1440 + minutes) * 60000000;
}

static struct cx_zone *
zone(const char *name)
{
	struct cx_err err = {0};
	struct cx_zone *z = cx_zone_new(name, &err);

	CHECK(z != NULL, "%s: %s", name, err.text);
	return z;
}

static void
test_offset(void **state)
{
	static const struct {
		const char *zone;
		int64_t utc;
		double hours;
	} rows[] = {
	    {"UTC", 202607011200, 0},
	    {"America/Mexico_City", 202201011200, -6},
	    {"America/Mexico_City", 202207011200, -5},
	    {"America/Mexico_City", 202210300659, -5},
	    {"America/Mexico_City", 202210300700, -6},
	    {"America/Mexico_City", 202307011200, -6},
	    {"America/Mexico_City", 209907011200, -6},
	    {"America/Tijuana", 209907011200, -7},
	    {"Europe/Madrid", 202603290059, 1},
	    {"Europe/Madrid", 202603290100, 2},
	    {"Europe/Madrid", 202610250100, 1},
	    {"Europe/Madrid", 215007011200, 2},
	    {"America/Santiago", 202601011200, -3},
	    {"America/Santiago", 202607011200, -4},
	    {"America/Argentina/Buenos_Aires", 202607011200, -3},
	    {"America/Argentina/Buenos_Aires", 200901011200, -2},
	    {"Asia/Kolkata", 202607011200, 5.5},
	    {"GMT-3", 202607011200, -3},
	    {"UTC", 100010000, 0},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_zone *z = zone(rows[i].zone);

		CHECK(cx_zone_offset(z, us(rows[i].utc)) ==
			  (int64_t)(rows[i].hours * 3600e6),
		    "row %zu: %s", i, rows[i].zone);
		cx_zone_free(z);
	}
}

static void
test_instant(void **state)
{
	static const struct {
		const char *zone;
		int64_t local, utc;
	} rows[] = {
	    {"UTC", 202603011030, 202603011030},
	    {"Asia/Kolkata", 202603011030, 202603010500},
	    /* Skipped: 02:00 to 03:00, moved forward. */
	    {"Europe/Madrid", 202603290159, 202603290059},
	    {"Europe/Madrid", 202603290200, 202603290100},
	    {"Europe/Madrid", 202603290230, 202603290130},
	    {"Europe/Madrid", 202603290300, 202603290100},
	    {"Europe/Madrid", 202603290301, 202603290101},
	    /* Twice: 02:00 to 03:00, the first. */
	    {"Europe/Madrid", 202610250159, 202610242359},
	    {"Europe/Madrid", 202610250200, 202610250000},
	    {"Europe/Madrid", 202610250259, 202610250059},
	    {"Europe/Madrid", 202610250300, 202610250200},
	    {"America/Mexico_City", 202210300130, 202210300630},
	    {"America/Mexico_City", 202210300200, 202210300800},
	    /* Midnight itself is skipped. */
	    {"America/Santiago", 202509070000, 202509070400},
	    {"America/Santiago", 202509070100, 202509070400},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_zone *z = zone(rows[i].zone);
		int64_t got = cx_zone_instant(z, us(rows[i].local));

		CHECK(got == us(rows[i].utc), "row %zu: %s off by %lld min", i,
		    rows[i].zone,
		    (long long)(got - us(rows[i].utc)) / 60000000);
		cx_zone_free(z);
	}
}

/* Whatever an hour's clock reads, that reading is an instant that reads so. */
static void
test_round_trip(void **state)
{
	static const char *const names[] = {"America/Mexico_City",
	    "Europe/Madrid", "America/Santiago", "Africa/Casablanca",
	    "Australia/Lord_Howe", "Pacific/Apia"};
	(void)state;

	for (size_t i = 0; i < countof(names); i++) {
		struct cx_zone *z = zone(names[i]);

		for (int64_t t = us(190001010000); t < us(220001010000);
		     t += HOUR_US * 7) {
			int64_t local = t + cx_zone_offset(z, t);
			int64_t back = cx_zone_instant(z, local);

			CHECK(back <= t &&
				  back + cx_zone_offset(z, back) == local,
			    "%s %lld", names[i], (long long)t);
		}
		cx_zone_free(z);
	}
}

/* libc reads the same files by itself. */
static void
test_as_libc(void **state)
{
	static const char *const names[] = {"America/Mexico_City",
	    "Europe/Madrid", "America/Santiago", "Africa/Casablanca",
	    "Europe/Dublin", "America/Nuuk", "Australia/Lord_Howe",
	    "America/Bogota", "Asia/Gaza", "UTC"};
	(void)state;

	for (size_t i = 0; i < countof(names); i++) {
		struct cx_zone *z = zone(names[i]);

		setenv("TZ", names[i], 1);
		tzset();
		for (int64_t t = us(190001020000); t < us(219912310000);
		     t += HOUR_US * 17) {
			time_t s = (time_t)(t / 1000000);
			struct tm tm;

			localtime_r(&s, &tm);
			CHECK(cx_zone_offset(z, t) == tm.tm_gmtoff * 1000000,
			    "%s %lld", names[i], (long long)s);
		}
		cx_zone_free(z);
	}
	unsetenv("TZ");
}

/* Without zone files, ICU's data is there. */
static void
test_icu(void **state)
{
	struct cx_zone *z;
	(void)state;

	setenv("TZDIR", "/nonexistent", 1);
	z = zone("Europe/Madrid");
	unsetenv("TZDIR");
	assert_int_equal(cx_zone_offset(z, us(202603290059)), HOUR_US);
	assert_int_equal(cx_zone_offset(z, us(202603290100)), 2 * HOUR_US);
	assert_int_equal(cx_zone_offset(z, us(215007011200)), 2 * HOUR_US);
	cx_zone_free(z);
}

static void
test_names(void **state)
{
	static const struct {
		const char *name, *want; /* a part of the message */
	} rows[] = {
	    {"America/Mexico_Cty", "America/Mexico_City"},
	    {"Bogota", "\"America/Bogota\""},
	    {"america/bogota", "\"America/Bogota\""},
	    {"Etc/Unknown", "unknown time zone"},
	    {"../zoneinfo/UTC", "unknown time zone"},
	    {"America", "unknown time zone"},
	    {"right/UTC", "unknown time zone"},
	    {"CST6", "unknown time zone"},
	    {"América", "unknown time zone"},
	    {"a name that is much longer than any time zone's name ever was, "
	     "and then some more",
		"unknown time zone"},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_err err = {0};
		struct cx_zone *z = cx_zone_new(rows[i].name, &err);

		CHECK(z == NULL, "row %zu", i);
		CHECK(err.code == CX_USAGE, "row %zu", i);
		CHECK(strstr(err.text, rows[i].want) != NULL, "row %zu: %s", i,
		    err.text);
	}
}

static void
test_environment(void **state)
{
	static const struct {
		const char *tz, *want; /* NULL: an error */
	} rows[] = {
	    {":America/Bogota", "America/Bogota"},
	    {"America/Lima", "America/Lima"},
	    {"UTC", "UTC"},
	    {"UTC0", "UTC"},
	    {"", "UTC"},
	    {"Nowhere/At_All_Or_So", NULL},
	    {"/no/such/file", NULL},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_err err = {0};
		struct cx_zone *z;

		setenv("TZ", rows[i].tz, 1);
		z = cx_zone_new(i % 2 ? "" : NULL, &err);
		CHECK((z != NULL) == (rows[i].want != NULL), "row %zu: %s", i,
		    err.text);
		if (z != NULL)
			CHECK_TEXT(cx_span(cx_zone_name(z)), rows[i].want,
			    "row %zu", i);
		else
			CHECK(strncmp(err.text, "TZ: ", 4) == 0, "row %zu: %s",
			    i, err.text);
		cx_zone_free(z);
	}
	unsetenv("TZ");
	cx_zone_free(zone(NULL));
	cx_zone_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_offset),
	    cmocka_unit_test(test_instant),
	    cmocka_unit_test(test_round_trip),
	    cmocka_unit_test(test_as_libc),
	    cmocka_unit_test(test_icu),
	    cmocka_unit_test(test_names),
	    cmocka_unit_test(test_environment),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
