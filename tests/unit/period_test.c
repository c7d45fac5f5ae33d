/* Periods: their spelling, their order, and that each day is in one. */
#include "check.h"

#include "time/period.h"
#include "time/civil.h"

static struct cx_span
spell(char room[CX_PERIOD_ROOM], enum cx_period_unit unit, int64_t day)
{
	return (struct cx_span){
	    room, cx_period_print(room, unit, cx_period_of(unit, day))};
}

/* Weeks by the table of ISO 8601 that date(1) prints with %G-W%V. */
static void
spells(void **state)
{
	static const struct {
		struct cx_date day;
		const char *want[5];
	} rows[] = {
	    {{2026, 1, 31},
		{"2026-01-31", "2026-W05", "2026-01", "2026-Q1", "2026"}},
	    {{1970, 1, 1},
		{"1970-01-01", "1970-W01", "1970-01", "1970-Q1", "1970"}},
	    {{1969, 12, 31},
		{"1969-12-31", "1970-W01", "1969-12", "1969-Q4", "1969"}},
	    {{1969, 12, 28},
		{"1969-12-28", "1969-W52", "1969-12", "1969-Q4", "1969"}},
	    {{2021, 1, 3},
		{"2021-01-03", "2020-W53", "2021-01", "2021-Q1", "2021"}},
	    {{2024, 12, 30},
		{"2024-12-30", "2025-W01", "2024-12", "2024-Q4", "2024"}},
	    {{2026, 4, 1},
		{"2026-04-01", "2026-W14", "2026-04", "2026-Q2", "2026"}},
	    {{2026, 9, 30},
		{"2026-09-30", "2026-W40", "2026-09", "2026-Q3", "2026"}},
	    {{1, 1, 1},
		{"0001-01-01", "0001-W01", "0001-01", "0001-Q1", "0001"}},
	    {{9999, 12, 31},
		{"9999-12-31", "9999-W52", "9999-12", "9999-Q4", "9999"}},
	};
	char room[CX_PERIOD_ROOM];

	(void)state;
	for (size_t i = 0; i < countof(rows); i++)
		for (int u = CX_PERIOD_DAY; u <= CX_PERIOD_YEAR; u++)
			CHECK_TEXT(spell(room, (enum cx_period_unit)u,
				       cx_civil_days(rows[i].day)),
			    rows[i].want[u], "row %zu %s", i,
			    cx_period_names[u]);
	assert_null(cx_period_names[CX_PERIOD_YEAR + 1]);
}

/* From one day to the next a period stays, or is the next one; so in text. */
static void
follows(void **state)
{
	char a[CX_PERIOD_ROOM], b[CX_PERIOD_ROOM];
	int64_t first = cx_civil_days((struct cx_date){1899, 12, 1});
	int64_t last = cx_civil_days((struct cx_date){2101, 2, 1});

	(void)state;
	for (int u = CX_PERIOD_DAY; u <= CX_PERIOD_YEAR; u++) {
		enum cx_period_unit unit = (enum cx_period_unit)u;

		for (int64_t d = first; d < last; d++) {
			int64_t step =
			    cx_period_of(unit, d + 1) - cx_period_of(unit, d);
			int order = cx_span_cmp(
			    spell(a, unit, d), spell(b, unit, d + 1));

			CHECK(step == 0 || step == 1, "%s %lld",
			    cx_period_names[u], (long long)d);
			CHECK(step ? order < 0 : order == 0, "%s %lld",
			    cx_period_names[u], (long long)d);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(spells),
	    cmocka_unit_test(follows),
	};

	return cmocka_run_group_tests_name("period", tests, NULL, NULL);
}
