/*
 * Whole runs of indicators: by any number of jobs the same rows, and those
 * that a plain count of what was written to the file gives; groups one by one.
 */
#include "check.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

#include "stats/groups.h"
#include "kpi/key.h"
#include "kpi/kpi.h"
#include "time/moment.h"
#include "time/zone.h"

enum { PLACES = 7, MONTHS = 5, RECORDS = 60000, PADDING = 120 };

struct fixture {
	struct cx_zone *zone;
	struct cx_dates *dates;
	struct cx_world world;
	struct cx_schema *schema;
	struct cx_program *program;
	struct cx_indicators *list;
	const struct cx_metrics *metrics;
	struct cx_kpi_plan plan;
};

static void
begin(struct fixture *f, const char *const *metrics, const char *groups)
{
	const struct cx_origin origin = {.option = "-m"};
	const struct cx_indicators_how how = {.level = 0.95};
	struct cx_err err = {0};

	memset(f, 0, sizeof(*f));
	f->zone = cx_zone_new("America/Mexico_City", &err);
	assert_non_null(f->zone);
	f->dates = cx_dates_new(NULL, 0, f->zone, "", &err);
	assert_non_null(f->dates);
	f->world = (struct cx_world){
	    .dates = f->dates, .now_us = INT64_C(4102444800000000)};
	f->schema = cx_schema_new();
	assert_non_null(f->schema);
	f->program = cx_program_new(f->schema, &f->world);
	assert_non_null(f->program);
	f->list = cx_indicators_new(f->program, &how, SIZE_MAX);
	assert_non_null(f->list);
	for (; *metrics; metrics++)
		assert_true(
		    cx_indicators_add(f->list, (struct cx_span){NULL, 0},
			cx_span(*metrics), &origin, &err));
	f->metrics = cx_indicators_metrics(f->list);
	f->plan = (struct cx_kpi_plan){.program = f->program,
	    .indicators = f->list,
	    .time = SIZE_MAX,
	    .compare = CX_COMPARE_NONE,
	    .chart = CX_CHART_NONE,
	    .alert = CX_ALERT_NONE,
	    .values_most = UINT64_MAX,
	    .max_empty = 1000};
	if (groups)
		assert_true(cx_slots_add(&f->plan.groups, f->schema,
		    cx_span(groups), &origin, &err));
}

static void
end(struct fixture *f)
{
	cx_slots_done(&f->plan.groups);
	cx_indicators_free(f->list);
	cx_program_free(f->program);
	cx_schema_free(f->schema);
	cx_dates_free(f->dates);
	cx_zone_free(f->zone);
}

/* One row of results as text: cells with a bar between. */
static void
spell(const struct cx_row *row, struct cx_buf *out)
{
	for (size_t i = 0; i < row->n_cells; i++) {
		const struct cx_cell *c = &row->cells[i];

		if (i > 0)
			cx_buf_putc(out, '|');
		if (c->kind == CX_CELL_TEXT)
			cx_buf_puts(out, c->u.text);
		else if (c->kind == CX_CELL_EITHER)
			cx_buf_printf(out, "%.*s!", (int)c->u.either.json.len,
			    c->u.either.json.at);
		else if (c->kind == CX_CELL_NUMBER)
			cx_buf_printf(out, "%.10g", c->u.number);
	}
	cx_buf_putc(out, '\n');
}

/* The results for a file; err says why not. */
static bool
run(const struct fixture *f, const char *path, unsigned jobs,
    struct cx_buf *out, struct cx_err *err)
{
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_pipeline p = {
	    .config = &config, .schema = f->schema, .fd = -1};
	struct cx_kpi *k = cx_kpi_new(&f->plan, err);
	struct cx_cell cells[16];
	struct cx_row row = {.cells = cells};
	struct cx_task task;
	bool more = true, ok;

	assert_non_null(k);
	config.jobs = jobs;
	task = cx_kpi_task(k);
	p.inputs = cx_inputs_open(&path, 1, &config, err);
	assert_non_null(p.inputs);
	ok = cx_pipeline_run(&p, &task, err) && cx_kpi_begin(k, err);
	cx_kpi_columns(k, &row.n_cells);
	assert_in_range(row.n_cells, 1, countof(cells));
	while (ok && more) {
		cx_row_clear(&row);
		ok = cx_kpi_next(k, &row, &more, err);
		if (ok && more)
			spell(&row, out);
	}
	cx_inputs_close(p.inputs);
	free(p.seen);
	cx_kpi_free(k);
	return ok;
}

static void
write_file(char *path, struct cx_span text)
{
	int fd;

	strncpy(path, "/tmp/cx-kpi-test-XXXXXX", 32);
	fd = mkstemp(path);
	assert_true(fd >= 0);
	assert_true(write(fd, text.at, text.len) == (ssize_t)text.len);
	close(fd);
}

/* What a plain program would count. */
struct plain {
	unsigned long n, hits, known;
	long cents;
	double least;
};

static void
plain_add(struct plain *p, long cents, int web)
{
	if (p->n++ == 0 || (double)cents / 100 < p->least)
		p->least = (double)cents / 100;
	p->cents += cents;
	p->known += web >= 0;
	p->hits += web > 0;
}

/* A file of some blocks; places in no order, quoted now and then. */
static void
make_file(struct cx_buf *text, struct plain plain[PLACES][MONTHS])
{
	uint64_t seed = 3;
	char padding[PADDING + 1];

	memset(padding, 'x', PADDING);
	padding[PADDING] = '\0';
	cx_buf_printf(text, "day,place,amount,channel,text\n");
	for (int i = 0; i < RECORDS; i++) {
		int place, month, web;
		long cents;

		seed = seed * UINT64_C(6364136223846793005) + 1;
		place = (int)(seed >> 40) % PLACES;
		month = (int)(seed >> 45) % MONTHS;
		web = (int)(seed >> 50) % 3 - 1;
		cents = (long)((seed >> 33) % 100000) - 20000;
		if (month == 2)
			month = 1;
		plain_add(&plain[place][month], cents, web);
		cx_buf_printf(text, "2026-%02d-%02d,%s%c%s,%.2f,%s,%s\n",
		    month + 1, 1 + i % 28, i % 3 ? "" : "\"", 'a' + place,
		    i % 3 ? "" : "\"", (double)cents / 100,
		    web < 0   ? ""
		    : web > 0 ? "web"
			      : "app",
		    padding);
	}
	assert_false(text->failed);
}

static void
expect(struct plain plain[PLACES][MONTHS], struct cx_buf *out)
{
	for (int i = 0; i < PLACES; i++)
		for (int m = 0; m < MONTHS; m++) {
			const struct plain *p = &plain[i][m];

			cx_buf_printf(
			    out, "%c|2026-%02d|%lu|", 'a' + i, m + 1, p->n);
			if (p->n == 0)
				cx_buf_printf(out, "0|||\n");
			else
				cx_buf_printf(out, "%.10g|%.10g|%.10g|%.10g\n",
				    (double)p->cents / 100,
				    (double)p->cents / 100 / (double)p->n,
				    p->least,
				    (double)p->hits / (double)p->known);
		}
}

static void
any_jobs(void **state)
{
	static const char *const metrics[] = {"count()", "sum(amount)",
	    "mean(amount)", "p0(amount)", "share(channel = 'web')", NULL};
	static struct plain plain[PLACES][MONTHS];
	struct cx_buf text = {0}, want = {0};
	struct fixture f;
	char path[32];

	(void)state;
	make_file(&text, plain);
	expect(plain, &want);
	write_file(path, cx_buf_span(&text));
	begin(&f, metrics, "place");
	f.plan.time = cx_schema_want(f.schema, CX_SPAN("day"), NULL);
	f.plan.periods.unit = CX_PERIOD_MONTH;
	for (unsigned jobs = 1; jobs <= 4; jobs++) {
		struct cx_buf got = {0};
		struct cx_err err = {0};

		CHECK(
		    run(&f, path, jobs, &got, &err), "%u: %s", jobs, err.text);
		CHECK_TEXT(
		    cx_buf_span(&got), cx_buf_string(&want), "jobs %u", jobs);
		cx_buf_done(&got);
	}
	end(&f);
	unlink(path);
	cx_buf_done(&text);
	cx_buf_done(&want);
}

static const char *const counts[] = {"count()", "mean(n)", NULL};

static void
small(void **state)
{
	static const struct {
		const char *in, *groups;
		bool time;
		enum cx_period_unit unit;
		const char *want;
	} rows[] = {
	    {"a,n,d\n", NULL, false, 0, "0|\n"},
	    {"", NULL, false, 0, "0|\n"},
	    {"a,n,d\n", "a", false, 0, ""},
	    {"a,n,d\n", NULL, true, CX_PERIOD_DAY, ""},
	    {"a,n,d\nx,1,\n,2,\nx,,\n\"x\",4,\n", "a", false, 0,
		"|1|2\nx|3|2.5\n"},
	    {"a,n,d\nb,1,\nB,2,\n\xC3\xA1,3,\nz,4,\n", "a", false, 0,
		"B|1|2\nb|1|1\nz|1|4\n\xC3\xA1|1|3\n"},
	    {"a,n,d\nx,1,2026-01-30\ny,2,2026-02-02\nx,3,\n", "a", true,
		CX_PERIOD_DAY,
		"x||1|3\nx|2026-01-30|1|1\nx|2026-01-31|0|\n"
		"x|2026-02-01|0|\nx|2026-02-02|0|\n"
		"y|2026-01-30|0|\ny|2026-01-31|0|\n"
		"y|2026-02-01|0|\ny|2026-02-02|1|2\n"},
	    {"a,n,d\nx,1,\ny,2,\n", "a", true, CX_PERIOD_DAY,
		"x||1|1\ny||1|2\n"},
	    /* Six hours before UTC it is still the year before. */
	    {"a,n,d\nx,1,2026-01-01T05:59:59Z\nx,2,2026-01-01T06:00:00Z\n",
		NULL, true, CX_PERIOD_YEAR, "2025|1|1\n2026|1|2\n"},
	    {"a,n,d\nx,1,2026-03-30\n\nx,2,2025-12-31\n", "a,n", true,
		CX_PERIOD_QUARTER,
		"x|1|2025-Q4|0|\nx|1|2026-Q1|1|1\n"
		"x|2|2025-Q4|1|2\nx|2|2026-Q1|0|\n"},
	    {"{\"a\":1,\"n\":1}\n{\"a\":\"1\",\"n\":2}\n{\"a\":null,\"n\":3}\n"
	     "{\"n\":4}\n{\"a\":\"\",\"n\":5}\n{\"a\":true,\"n\":6}\n"
	     "{\"a\":\"\\u0031\",\"n\":7}\n",
		"a", false, 0, "|2|3.5\n|1|5\n1|2|4.5\n1!|1|1\ntrue!|1|6\n"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_buf got = {0};
		struct cx_err err = {0};
		struct fixture f;
		char path[32];

		write_file(path, cx_span(rows[i].in));
		begin(&f, counts, rows[i].groups);
		if (rows[i].time)
			f.plan.time =
			    cx_schema_want(f.schema, CX_SPAN("d"), NULL);
		f.plan.periods.unit = rows[i].unit;
		CHECK(run(&f, path, 2, &got, &err), "row %zu: %s", i, err.text);
		CHECK_TEXT(cx_buf_span(&got), rows[i].want, "row %zu", i);
		end(&f);
		unlink(path);
		cx_buf_done(&got);
	}
}

/* A date that is wrong would make a million rows. */
static void
limits_empty(void **state)
{
	static const char in[] = "a,n,d\nx,1,2025-01-01\ny,1,2025-01-03\n"
				 "y,1,2025-01-05\n";
	struct cx_buf got = {0};
	struct fixture f;
	char path[32];

	(void)state;
	write_file(path, cx_span(in));
	begin(&f, counts, "a");
	f.plan.time = cx_schema_want(f.schema, CX_SPAN("d"), NULL);
	for (size_t most = 6; most <= 7; most++) {
		struct cx_err err = {0};

		f.plan.max_empty = most;
		assert_int_equal(run(&f, path, 1, &got, &err), most == 7);
		assert_int_equal(err.code, most == 7 ? CX_OK : CX_DATA);
	}
	end(&f);
	unlink(path);
	cx_buf_done(&got);
}

/* A record of which one value cannot be read is in no number. */
static void
whole_records(void **state)
{
	static const char *const metrics[] = {
	    "count()", "mean(n) where a = 'y'", NULL};
	struct cx_buf got = {0};
	struct cx_err err = {0};
	struct fixture f;
	char path[32];

	(void)state;
	write_file(path, CX_SPAN("a,n\nx,none\ny,5\n,7\n"));
	begin(&f, metrics, NULL);
	assert_true(run(&f, path, 1, &got, &err));
	CHECK_TEXT(cx_buf_span(&got), "3|5\n", "not looked at");
	end(&f);
	got.len = 0;
	begin(&f, counts, NULL);
	assert_false(run(&f, path, 1, &got, &err));
	assert_int_equal(err.code, CX_DATA);
	assert_int_equal(err.line, 2);
	end(&f);
	unlink(path);
	cx_buf_done(&got);
}

static struct cx_group *
get(struct cx_groups *g, struct cx_buf *key, int64_t period, const char *text)
{
	cx_key_begin(key, period);
	cx_key_put(key, (struct cx_key_value){CX_KEY_TEXT, cx_span(text)});
	return cx_groups_get(g, cx_buf_span(key));
}

static void
groups(void **state)
{
	static const char *const metrics[] = {"count()", NULL};
	struct cx_buf key = {0};
	struct fixture f;
	struct cx_groups *g, *more;
	struct cx_group **sorted;
	char name[16];

	(void)state;
	begin(&f, metrics, NULL);
	g = cx_groups_new(f.metrics);
	more = cx_groups_new(f.metrics);
	assert_true(g && more);
	for (int i = 0; i < 5000; i++) {
		uint64_t *n;

		snprintf(name, sizeof(name), "%04d", i % 1000);
		n = get(i % 3 ? g : more, &key, i % 2, name)->gathered;
		++*n;
	}
	assert_true(cx_groups_merge(g, more));
	assert_int_equal(cx_groups_count(g), 1000);
	sorted = cx_key_sorted(g);
	assert_non_null(sorted);
	for (int i = 0; i < 1000; i++) {
		const uint64_t *n = sorted[i]->gathered;
		struct cx_span values = cx_key_values(sorted[i]->key);

		snprintf(name, sizeof(name), "%04d", i);
		CHECK_TEXT(cx_key_next(&values).text, name, "group %d", i);
		CHECK(*n == 5, "group %d", i);
		CHECK(cx_key_period(sorted[i]->key) == i % 2, "group %d", i);
	}
	free(sorted);
	cx_groups_free(g);
	cx_buf_done(&key);
	end(&f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(any_jobs),
	    cmocka_unit_test(small),
	    cmocka_unit_test(limits_empty),
	    cmocka_unit_test(whole_records),
	    cmocka_unit_test(groups),
	};

	return cmocka_run_group_tests_name("kpi", tests, NULL, NULL);
}
