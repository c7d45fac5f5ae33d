/*
 * Recurrences: examples of RFC 5545 and 7529, cases in which libical 3 alone
 * is wrong, clock changes, and what is told of wrong rules.
 */
#include "recur_rows.h"

#include <pthread.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/sandbox.h"

#include "base/banned.h"

struct row {
	const char *zone, *text, *anchor, *want;
	size_t most;
};

static void
check_row(const struct row *row, size_t i)
{
	struct cx_err err = {0};
	struct cx_zone *z = cx_zone_new(row->zone, &err);
	struct cx_buf b = {0};

	CHECK(z != NULL, "%s", err.text);
	print_instances(&b, cx_span(row->text), cx_span(row->anchor), z,
	    row->most ? row->most : 4);
	CHECK_TEXT(cx_buf_span(&b), row->want, "row %zu: %s", i, row->text);
	cx_buf_done(&b);
	cx_zone_free(z);
}

static const char utc[] = "UTC", mx[] = "America/Mexico_City",
		  es[] = "Europe/Madrid", ny[] = "America/New_York";

static void
test_rfc5545(void **state)
{
	static const struct row rows[] = {
	    {ny, "FREQ=DAILY;COUNT=3", "19970902T090000",
		"19970902T090000,19970903T090000,19970904T090000", 0},
	    {ny, "FREQ=DAILY;INTERVAL=10;COUNT=5", "19970902T090000",
		"19970902T090000,19970912T090000,19970922T090000,"
		"19971002T090000,19971012T090000",
		9},
	    {ny, "FREQ=WEEKLY;UNTIL=19970917T000000Z;WKST=SU;BYDAY=TU,TH",
		"19970902T090000",
		"19970902T090000,19970904T090000,19970909T090000,"
		"19970911T090000,19970916T090000",
		9},
	    {ny, "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
		"19970805T090000",
		"19970805T090000,19970810T090000,19970819T090000,"
		"19970824T090000",
		9},
	    {ny, "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
		"19970805T090000",
		"19970805T090000,19970817T090000,19970819T090000,"
		"19970831T090000",
		9},
	    {ny, "FREQ=MONTHLY;COUNT=3;BYDAY=1FR", "19970905T090000",
		"19970905T090000,19971003T090000,19971107T090000", 9},
	    {ny, "FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1SU,-1SU",
		"19970907T090000",
		"19970907T090000,19970928T090000,19971102T090000,"
		"19971130T090000",
		9},
	    {ny, "FREQ=MONTHLY;BYMONTHDAY=-3", "19970928T090000",
		"19970928T090000,19971029T090000,19971128T090000,"
		"19971229T090000",
		0},
	    {ny, "FREQ=MONTHLY;INTERVAL=18;COUNT=4;BYMONTHDAY=10,11",
		"19970910T090000",
		"19970910T090000,19970911T090000,19990310T090000,"
		"19990311T090000",
		9},
	    {ny, "FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200",
		"19970101T090000",
		"19970101T090000,19970410T090000,19970719T090000,"
		"20000101T090000",
		9},
	    {ny, "FREQ=YEARLY;BYDAY=20MO", "19970519T090000",
		"19970519T090000,19980518T090000,19990517T090000", 3},
	    {ny, "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "19970512T090000",
		"19970512T090000,19980511T090000,19990517T090000", 3},
	    {ny, "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "19980213T090000",
		"19980213T090000,19980313T090000,19981113T090000,"
		"19990813T090000",
		0},
	    {ny,
		"FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;"
		"BYMONTHDAY=2,3,4,5,6,7,8",
		"19961105T090000",
		"19961105T090000,20001107T090000,20041102T090000", 3},
	    {ny, "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
		"19970904T090000",
		"19970904T090000,19971007T090000,19971106T090000", 9},
	    {ny, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
		"19970929T090000",
		"19970929T090000,19971030T090000,19971127T090000", 3},
	    {ny, "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000",
		"19970902T090000",
		"19970902T090000,19970902T120000,19970902T150000", 9},
	    {ny, "FREQ=MINUTELY;INTERVAL=90;COUNT=3", "19970902T090000",
		"19970902T090000,19970902T103000,19970902T120000", 9},
	    {ny, "FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,40", "19970902T090000",
		"19970902T090000,19970902T094000,19970902T100000,"
		"19970902T104000,19970903T090000",
		5},
	    {ny, "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=3", "20070115T090000",
		"20070115T090000,20070130T090000,20070215T090000", 9},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++)
		check_row(&rows[i], i);
}

static void
test_days(void **state)
{
	static const struct row rows[] = {
	    {mx, "FREQ=YEARLY", "20240229", "20240229,20280229,20320229", 3},
	    {mx, "FREQ=YEARLY;SKIP=FORWARD", "20240229",
		"20240229,20250301,20260301", 3},
	    {mx, "FREQ=YEARLY;SKIP=BACKWARD", "20240229",
		"20240229,20250228,20260228,20270228,20280229", 5},
	    {mx, "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD", "20260131",
		"20260131,20260228,20260331,20260430", 0},
	    {mx, "FREQ=MONTHLY", "20260131",
		"20260131,20260331,20260531,20260731", 0},
	    {mx, "FREQ=YEARLY;BYMONTHDAY=1", "20260315",
		"20260401,20260501,20260601", 3},
	    {mx, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "20260101",
		"20260228,20270228,20280229", 3},
	    {mx, "freq=yearly;bymonth=2;bymonthday=1", "20260101",
		"20260201,20270201", 2},
	    {mx, "FREQ=DAILY;BYMONTHDAY=-1", "20260101",
		"20260131,20260228,20260331", 3},
	    {mx, "FREQ=YEARLY;BYWEEKNO=1", "20260101",
		"20260101,20260102,20260103,20260104,20270104", 5},
	    {mx, "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO", "20250101",
		"20251222,20261228,20271227", 3},
	    {mx, "FREQ=YEARLY;BYYEARDAY=-1,1;BYDAY=TH", "20250101",
		"20260101,20261231", 2},
	    {mx, "FREQ=MONTHLY;BYYEARDAY=60", "20260101",
		"20260301,20270301,20280229", 3},
	    {mx, "FREQ=WEEKLY;INTERVAL=5;BYMONTH=7,9", "20130428",
		"20130707,20130915,20140727", 3},
	    {mx, "FREQ=WEEKLY;INTERVAL=2;WKST=SA", "19980402",
		"19980402,19980416", 2},
	    {mx, "FREQ=WEEKLY;BYDAY=MO,TU,WE;BYSETPOS=-1", "20260105",
		"20260107,20260114", 2},
	    {mx, "FREQ=WEEKLY;INTERVAL=12;BYDAY=FR,MO;BYSETPOS=2", "19970123",
		"19970124,19970418", 2},
	    {mx, "FREQ=YEARLY;BYDAY=-1FR;BYMONTH=11", "20260101",
		"20261127,20271126", 2},
	    {mx, "FREQ=YEARLY;BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=1MO", "20260101",
		"20260105,20270104", 2},
	    {mx, "FREQ=WEEKLY;BYDAY=+1MO", "20260101",
		"!numbered days (1MO) go with FREQ=MONTHLY or YEARLY, without "
		"BYWEEKNO",
		2},
	    {mx, "FREQ=YEARLY;UNTIL=20270101", "20250101",
		"20250101,20260101,20270101", 9},
	    {mx, "FREQ=YEARLY;UNTIL=20261231T235959Z", "20250101",
		"20250101,20260101", 9},
	    {mx, "FREQ=YEARLY;INTERVAL=32767", "20250101", "20250101", 9},
	    {mx, "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", "20250201", "", 9},
	    {mx, "FREQ=DAILY;BYMONTH=1;BYYEARDAY=366", "20250201", "", 9},
	    /* other calendars */
	    {mx, "RSCALE=CHINESE;FREQ=YEARLY", "20130210",
		"20130210,20140131,20150219,20160208", 0},
	    {mx,
		"RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;"
		"SKIP=FORWARD",
		"20140208", "20140208,20150227,20160217", 3},
	    {mx, "RSCALE=ETHIOPIC;FREQ=MONTHLY;BYMONTH=13", "20130906",
		"20130906,20140906,20150906", 3},
	    {mx, "RSCALE=GREGORIAN;FREQ=YEARLY;BYWEEKNO=1;SKIP=OMIT",
		"20260101", "20260101,20260102", 2},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++)
		check_row(&rows[i], i);
}

static void
test_times(void **state)
{
	static const struct row rows[] = {
	    /* a day with times is midnight */
	    {mx, "FREQ=DAILY;BYHOUR=9,18", "20260101",
		"20260101T090000,20260101T180000,20260102T090000", 3},
	    {mx, "FREQ=HOURLY;INTERVAL=5", "20260101",
		"20260101T000000,20260101T050000,20260101T100000,"
		"20260101T150000,20260101T200000,20260102T010000",
		6},
	    {utc, "FREQ=SECONDLY;INTERVAL=90061", "19970902T090000",
		"19970902T090000,19970903T100101", 2},
	    {utc, "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=29", "20260301T000000",
		"20280229T000000,20280229T000001", 2},
	    {utc, "FREQ=MINUTELY;INTERVAL=7;BYHOUR=3;BYSECOND=5,6",
		"20260301T010000",
		"20260301T030605,20260301T030606,20260301T031305", 3},
	    {utc, "FREQ=DAILY;BYHOUR=8,12,20;BYSETPOS=1,-1", "20260301T120000",
		"20260301T200000,20260302T080000,20260302T200000", 3},
	    {utc, "FREQ=HOURLY;BYMINUTE=1,2,3;BYSETPOS=2", "20260301T120000",
		"20260301T120200,20260301T130200", 2},
	    /* skipped and repeated readings */
	    {es, "FREQ=DAILY", "20260328T023000",
		"20260328T023000,20260329T033000,20260330T023000", 3},
	    {es, "FREQ=HOURLY", "20260329T000000",
		"20260329T000000,20260329T010000,20260329T030000,"
		"20260329T040000",
		4},
	    {es, "FREQ=DAILY", "20261024T023000",
		"20261024T023000,20261025T023000,20261026T023000", 3},
	    {es, "FREQ=DAILY;UNTIL=20260330T003000Z", "20260328T023000",
		"20260328T023000,20260329T033000,20260330T023000", 9},
	    {utc, "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1", "20260301T120000",
		"!a rule of recurrence finds nothing in ten million steps", 3},
	    {utc,
		"FREQ=YEARLY;BYMINUTE=1,2,3,4,5,6,7,8,9;BYHOUR=0,1,2,3,4,5,"
		"6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;"
		"BYSECOND=0,1;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=1",
		"20260301T120000",
		"!BYSETPOS chooses from more than 100000 times", 3},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++)
		check_row(&rows[i], i);
}

static void
test_sets(void **state)
{
	static const struct row rows[] = {
	    {mx, "RDATE:20260301,20260201", "20260101", "20260201,20260301", 0},
	    {mx, "DTSTART:20260101", "", "20260101", 0},
	    {mx, "DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY;COUNT=2\r\n",
		"", "20260101,20270101", 0},
	    {mx, "DTSTART:20260101T120000Z RRULE:FREQ=YEARLY;COUNT=2", "",
		"20260101T060000,20270101T060000", 0},
	    {mx,
		"RRULE:FREQ=YEARLY;COUNT=2 RDATE:20260701 "
		"EXDATE:20270101",
		"20260101", "20260101,20260701", 0},
	    {mx, "RRULE:FREQ=YEARLY;COUNT=3\nEXRULE:FREQ=YEARLY;INTERVAL=2",
		"20260101", "20270101", 0},
	    {mx, "RRULE:FREQ=YEARLY;COUNT=2\nRRULE:FREQ=MONTHLY;COUNT=3",
		"20260101", "20260101,20260201,20260301,20270101", 0},
	    /* a day among times */
	    {mx, "RRULE:FREQ=YEARLY;COUNT=2 RDATE:20260701 EXDATE:20270101",
		"20260101T093000", "20260101T093000,20260701T093000", 0},
	    {mx, "RRULE:FREQ=YEARLY;COUNT=2 EXDATE:20270101T153000Z",
		"20260101T093000", "20260101T093000", 0},
	    {mx, "RRULE:FREQ=YEARLY;COUNT=2 EXDATE:20270101T100000",
		"20260101T093000", "20260101T093000,20270101T093000", 0},
	    /* times among days */
	    {mx,
		"RRULE:FREQ=YEARLY;COUNT=2 RDATE:20260701T093000 "
		"EXDATE:20270101T000000",
		"20260101", "20260101,20260701", 0},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++)
		check_row(&rows[i], i);
}

static void
test_wrong(void **state)
{
	static const struct {
		const char *in;
		unsigned column;
		const char *want;
	} rows[] = {
	    {"", 1, "a rule is missing (FREQ=YEARLY)"},
	    {"FREQ=YEARLI", 6,
		"unknown frequency \"YEARLI\" (did you mean \"YEARLY\"?)"},
	    {"freq=dayly", 6,
		"unknown frequency \"dayly\" (did you mean \"DAILY\"?)"},
	    {"BYMONTH=2", 1, "a rule begins with FREQ="},
	    {"FREQ=YEARLY;BYMONT=2", 13,
		"unknown part of a rule \"BYMONT\" (did you mean "
		"\"BYMONTH\"?)"},
	    {"FREQ=YEARLY;BYEASTER=0", 13,
		"unknown part of a rule \"BYEASTER\""},
	    {"FREQ=YEARLY;BYMONTH", 20, "\"=\" should stand here"},
	    {"FREQ=YEARLY;BYMONTH=", 21, "BYMONTH has numbers from 1 to 13"},
	    {"FREQ=YEARLY;BYMONTH=2,14", 23,
		"BYMONTH has numbers from 1 to 13"},
	    {"FREQ=YEARLY;BYMONTH=13", 1, "there is no such month"},
	    {"FREQ=YEARLY;BYMONTHDAY=0", 24,
		"BYMONTHDAY has numbers from 1 to 31, or from the end with -"},
	    {"FREQ=YEARLY;BYYEARDAY=-367", 1, "a year has no such day"},
	    {"FREQ=YEARLY;BYDAY=XX", 19,
		"not a day: MO TU WE TH FR SA SU, 1MO, -1FR"},
	    {"FREQ=YEARLY;BYDAY=0MO", 19,
		"not a day: MO TU WE TH FR SA SU, 1MO, -1FR"},
	    {"FREQ=YEARLY;WKST=M", 18, "not a day: MO TU WE TH FR SA SU"},
	    {"FREQ=YEARLY;COUNT=3x", 19,
		"COUNT is a number from 1 to 1000000000"},
	    {"FREQ=YEARLY;INTERVAL=0", 22,
		"INTERVAL is a number from 1 to 1000000"},
	    {"FREQ=DAILY;INTERVAL=40000", 1, "INTERVAL is at most 32767 here"},
	    {"FREQ=YEARLY;COUNT=3;UNTIL=20260101", 1,
		"COUNT and UNTIL exclude each other"},
	    {"FREQ=YEARLY;COUNT=3;COUNT=4", 21, "this part stands twice"},
	    {"FREQ=YEARLY;UNTIL=20260230", 19,
		"not a date (20261231, 20261231T235959Z)"},
	    {"FREQ=YEARLY;BYSETPOS=1", 1,
		"BYSETPOS chooses among another BY part"},
	    {"FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=30,31,-31", 0, ""},
	    {"FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30,-31", 1,
		"this day never comes"},
	    {"RSCALE=RUSSIAN;FREQ=YEARLY", 8, "unknown calendar \"RUSSIAN\""},
	    {"RSCALE=CHINESE;FREQ=DAILY", 1,
		"another calendar goes with FREQ=YEARLY or MONTHLY, without "
		"BYWEEKNO"},
	    {"RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5L", 1,
		"leap months go with RSCALE=HEBREW"},
	    {"FREQ=YEARLY;SKIP=SIDEWAYS", 18, "unknown SKIP \"SIDEWAYS\""},
	    {"FREQ=YEARLY;SKIP=FORWARD;BYWEEKNO=1", 1,
		"SKIP does not go with BYWEEKNO"},
	    {"RRULE:FREQ=YEARLY\n EXDATES:20260101", 0, ""},
	    {"RRULE:FREQ=YEARLY\nEXDATES:20260101", 19,
		"unknown property \"EXDATES\" (did you mean \"EXDATE\"?)"},
	    {"RRULE:FREQ=YEARLY\nEXDATE:20260101,2026", 35,
		"not a date (20261231, 20261231T100000)"},
	    {"RRULE:FREQ=YE\r\n ARLY;BYMONTH=x", 30,
		"BYMONTH has numbers from 1 to 13"},
	    {"RDATE;TZID=America/Bogota:20260101T100000", 7,
		"only VALUE=DATE and VALUE=DATE-TIME are read here: times are "
		"of --tz or end in Z"},
	    {"RRULE", 6, "\":\" and a value should stand here"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_origin origin = {.option = "-r"};
		struct cx_err err = {0};
		struct cx_recur *r =
		    cx_recur_new(cx_span(rows[i].in), &origin, &err);

		if (rows[i].column == 0) {
			cx_recur_free(r);
			continue;
		}
		CHECK(r == NULL, "row %zu", i);
		CHECK_TEXT(cx_span(err.text), rows[i].want, "row %zu", i);
		CHECK(err.column == rows[i].column, "row %zu: column %u", i,
		    (unsigned)err.column);
		CHECK(err.code == CX_USAGE, "row %zu", i);
	}
}

static void
test_between(void **state)
{
	static const struct {
		const char *rule, *anchor, *from, *to, *want;
	} rows[] = {
	    {"FREQ=DAILY", "19700101", "20260301", "20260303",
		"20260301,20260302"},
	    {"FREQ=DAILY;INTERVAL=3", "20260101", "20260302", "20260310",
		"20260302,20260305,20260308"},
	    {"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "20260101", "20260316",
		"20260331", "20260323,20260327"},
	    {"FREQ=MONTHLY;INTERVAL=5", "20200115", "20260101", "20270101",
		"20260415,20260915"},
	    {"FREQ=YEARLY;INTERVAL=4", "19960229", "20260101", "20330101",
		"20280229,20320229"},
	    {"FREQ=YEARLY;COUNT=31", "19960229", "20260101", "21330101",
		"20280229,20320229,20360229"},
	    {"FREQ=SECONDLY;INTERVAL=86400", "19700101T120000",
		"20260301T120000", "20260302T120001",
		"20260301T120000,20260302T120000"},
	    {"FREQ=MINUTELY;INTERVAL=7", "19700101T120000", "20260301T000000",
		"20260301T001000", "20260301T000500"},
	    {"FREQ=YEARLY", "20260101", "20200101", "20270101", "20260101"},
	    {"FREQ=YEARLY", "20260101", "20270101", "20270101", ""},
	};
	struct cx_err err = {0};
	struct cx_zone *z = cx_zone_new(utc, &err);
	struct cx_moment out[3];

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_origin origin = {.option = "-r"};
		struct cx_recur *r =
		    cx_recur_new(cx_span(rows[i].rule), &origin, &err);
		struct cx_buf b = {0};
		size_t n = 0;

		CHECK(r != NULL, "%s", err.text);
		CHECK(cx_recur_between(r, anchor_of(z, cx_span(rows[i].anchor)),
			  z, anchor_of(z, cx_span(rows[i].from)),
			  anchor_of(z, cx_span(rows[i].to)), out, countof(out),
			  &n, &err),
		    "row %zu: %s", i, err.text);
		for (size_t k = 0; k < n; k++)
			put_instance(&b, out[k], z);
		CHECK_TEXT(cx_buf_span(&b), rows[i].want, "row %zu", i);
		cx_buf_done(&b);
		cx_recur_free(r);
	}
	cx_zone_free(z);
}

/* From the first possible month to the last of a walk, with the files shut. */
static void
test_sandboxed(void **state)
{
	struct cx_origin origin = {.option = "-r"};
	struct cx_err err = {0};
	struct cx_zone *z = cx_zone_new(es, &err);
	struct cx_recur *r =
	    cx_recur_new(CX_SPAN("RSCALE=HEBREW;FREQ=YEARLY"), &origin, &err);
	struct cx_moment m = anchor_of(z, CX_SPAN("20260328"));
	pid_t pid = fork();
	int status = 1;

	(void)state;
	assert_true(pid >= 0);
	if (pid == 0) {
		struct cx_recur_walk *w = NULL;
		size_t n = 0;

		if (cx_sandbox_enter(NULL, NULL, &err))
			w = cx_recur_walk_new(r, m, z, NULL, &err);
		while (w != NULL && n < 20 && cx_recur_walk_next(w, &m, &err))
			n++;
		_exit(n == 20 ? 0 : 1);
	}
	assert_true(waitpid(pid, &status, 0) == pid);
	assert_int_equal(status, 0);
	cx_recur_free(r);
	cx_zone_free(z);
}

static void *
walk(void *arg)
{
	struct cx_err err = {0};
	struct cx_zone *z = cx_zone_new(es, &err);
	struct cx_moment m = anchor_of(z, CX_SPAN("20260131"));
	int64_t sum = 0;

	for (int i = 0; i < 50; i++) {
		struct cx_recur_walk *w =
		    cx_recur_walk_new(arg, m, z, NULL, &err);
		struct cx_moment out;

		for (int k = 0; k < 10 && cx_recur_walk_next(w, &out, &err);
		     k++)
			sum += out.us / CX_DAY_US;
		cx_recur_walk_free(w);
	}
	cx_zone_free(z);
	return sum == INT64_C(50) * 206194 ? arg : NULL;
}

static void
test_threads(void **state)
{
	struct cx_origin origin = {.option = "-r"};
	struct cx_err err = {0};
	struct cx_recur *r =
	    cx_recur_new(CX_SPAN("FREQ=MONTHLY;SKIP=BACKWARD"), &origin, &err);
	pthread_t threads[2];
	void *got;

	(void)state;
	for (size_t i = 0; i < countof(threads); i++)
		assert_int_equal(pthread_create(&threads[i], NULL, walk, r), 0);
	for (size_t i = 0; i < countof(threads); i++) {
		assert_int_equal(pthread_join(threads[i], &got), 0);
		assert_ptr_equal(got, r);
	}
	cx_recur_free(r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_rfc5545),
	    cmocka_unit_test(test_days),
	    cmocka_unit_test(test_times),
	    cmocka_unit_test(test_sets),
	    cmocka_unit_test(test_wrong),
	    cmocka_unit_test(test_between),
	    cmocka_unit_test(test_sandboxed),
	    cmocka_unit_test(test_threads),
	};

	return cmocka_run_group_tests_name("recur", tests, NULL, NULL);
}
