/* Steps: what is one, and on which day it is. */
#include "check.h"

#include "remind/step.h"
#include "time/civil.h"

#include "base/banned.h"

static void
test_parse(void **state)
{
	static const struct {
		const char *text;
		bool ok;
		int32_t days, months;
	} rows[] = {
	    {"0", true, 0, 0},
	    {"-7d", true, -7, 0},
	    {"+3d", true, 3, 0},
	    {"-2w", true, -14, 0},
	    {"+1m", true, 0, 1},
	    {"-1200m", true, 0, -1200},
	    {"+36525d", true, 36525, 0},
	    {"+36526d", false, 0, 0},
	    {"-1201m", false, 0, 0},
	    {"+5218w", false, 0, 0},
	    {"+99999999999999999999d", false, 0, 0},
	    {"", false, 0, 0},
	    {"d", false, 0, 0},
	    {"+", false, 0, 0},
	    {"-d", false, 0, 0},
	    {"7d", false, 0, 0},
	    {"-7", false, 0, 0},
	    {"-07d", false, 0, 0},
	    {"-0d", false, 0, 0},
	    {"--7d", false, 0, 0},
	    {"+-7d", false, 0, 0},
	    {"-7D", false, 0, 0},
	    {"-7y", false, 0, 0},
	    {" -7d", false, 0, 0},
	    {"-7 d", false, 0, 0},
	    {"-1.5d", false, 0, 0},
	    {"-5bd", true, 0, 0},
	    {"-5db", false, 0, 0},
	    {"-bd", false, 0, 0},
	    {"+26091bd", false, 0, 0},
	    {"00", false, 0, 0},
	};
	struct cx_remind_step s;
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		CHECK(cx_remind_step_parse(cx_span(rows[i].text), &s) ==
			  rows[i].ok,
		    "row %zu: %s", i, rows[i].text);
		if (!rows[i].ok)
			continue;
		CHECK(s.days == rows[i].days && s.months == rows[i].months,
		    "row %zu: %d days, %d months", i, (int)s.days,
		    (int)s.months);
		CHECK_TEXT(s.text, rows[i].text, "row %zu", i);
	}
}

static void
test_same(void **state)
{
	static const struct {
		const char *a, *b;
		bool same;
	} rows[] = {
	    {"-7d", "-1w", true},
	    {"+14d", "+2w", true},
	    {"0", "0", true},
	    {"-7d", "+7d", false},
	    {"-1m", "-30d", false},
	    {"-1m", "+1m", false},
	    {"-5d", "-5bd", false},
	    {"-5bd", "-5bd", true},
	};
	struct cx_remind_step a, b;
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		assert_true(cx_remind_step_parse(cx_span(rows[i].a), &a));
		assert_true(cx_remind_step_parse(cx_span(rows[i].b), &b));
		CHECK(
		    cx_remind_step_same(&a, &b) == rows[i].same, "row %zu", i);
	}
}

static void
test_day(void **state)
{
	static const struct {
		const char *step;
		struct cx_date due, want;
	} rows[] = {
	    {"0", {2026, 3, 9}, {2026, 3, 9}},
	    {"-7d", {2026, 3, 9}, {2026, 3, 2}},
	    {"+3d", {2026, 2, 27}, {2026, 3, 2}},
	    {"-1w", {2024, 3, 1}, {2024, 2, 23}},
	    {"-1m", {2026, 3, 31}, {2026, 2, 28}},
	    {"-1m", {2024, 3, 31}, {2024, 2, 29}},
	    {"-1m", {2026, 3, 28}, {2026, 2, 28}},
	    {"+1m", {2026, 1, 31}, {2026, 2, 28}},
	    {"+2m", {2026, 1, 31}, {2026, 3, 31}},
	    {"+12m", {2024, 2, 29}, {2025, 2, 28}},
	    {"-2m", {2026, 1, 15}, {2025, 11, 15}},
	};
	struct cx_remind_step s;
	struct cx_date got;
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		assert_true(cx_remind_step_parse(cx_span(rows[i].step), &s));
		got = cx_civil_date(
		    cx_remind_step_day(&s, cx_civil_days(rows[i].due), NULL));
		CHECK(got.year == rows[i].want.year &&
			  got.month == rows[i].want.month &&
			  got.day == rows[i].want.day,
		    "row %zu: %d-%d-%d", i, (int)got.year, (int)got.month,
		    (int)got.day);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_parse),
	    cmocka_unit_test(test_same),
	    cmocka_unit_test(test_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
