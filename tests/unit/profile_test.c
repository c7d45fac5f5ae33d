/*
 * Whole runs of profiles: by any number of jobs what a plain program counts,
 * and the same again by way of states; many people, some of them busy.
 */
#include "check.h"

#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

#include "profile/merge.h"
#include "profile/profile.h"
#include "time/moment.h"
#include "time/zone.h"

enum { PEOPLE = 5000, RECORDS = 60000, DAYS = 28 };

struct fixture {
	struct cx_zone *zone;
	struct cx_dates *dates;
	struct cx_world world;
	struct cx_schema *schema;
	struct cx_program *program;
	struct cx_metrics *metrics;
	struct cx_profile_plan plan;
};

static void
begin(struct fixture *f)
{
	struct cx_err err = {0};

	memset(f, 0, sizeof(*f));
	f->zone = cx_zone_new("UTC", &err);
	assert_non_null(f->zone);
	f->dates = cx_dates_new(NULL, 0, f->zone, "", &err);
	assert_non_null(f->dates);
	f->world = (struct cx_world){.dates = f->dates};
	f->schema = cx_schema_new();
	assert_non_null(f->schema);
	f->program = cx_program_new(f->schema, &f->world);
	assert_non_null(f->program);
	f->metrics = cx_metrics_new(f->program, NULL);
	assert_non_null(f->metrics);
}

static void
end(struct fixture *f)
{
	cx_metrics_free(f->metrics);
	cx_program_free(f->program);
	cx_schema_free(f->schema);
	cx_dates_free(f->dates);
	cx_zone_free(f->zone);
}

static void
ask(struct fixture *f)
{
	static const char *const metrics[] = {"count()", "sum(x)", "first(v)",
	    "last(v)", "distinct(v)", "first_time()",
	    "followed(x = 1, x = 2, '1 day')"};
	const struct cx_origin origin = {.option = "-m"};
	struct cx_err err = {0};

	cx_metrics_time(
	    f->metrics, cx_schema_want(f->schema, CX_SPAN("t"), NULL));
	for (size_t i = 0; i < countof(metrics); i++)
		CHECK(cx_metrics_add(
			  f->metrics, cx_span(metrics[i]), &origin, &err),
		    "%s", err.text);
	f->plan = (struct cx_profile_plan){
	    .program = f->program,
	    .metrics = f->metrics,
	    .key_name = CX_SPAN("id"),
	    .key = cx_schema_want(f->schema, CX_SPAN("id"), NULL),
	};
}

/* What a plain program would keep of one person. */
struct plain {
	unsigned n, x;
	int first, last; /* days, -1: none */
	unsigned first_v, last_v;
	bool seen[8];
};

static void
plain_add(struct plain *p, int day, unsigned v, unsigned x)
{
	if (p->n++ == 0 || day < p->first) {
		p->first = day;
		p->first_v = v;
	}
	if (p->n == 1 || day >= p->last) {
		p->last = day;
		p->last_v = v;
	}
	p->x += x;
	p->seen[v] = true;
}

/* Half of the events are of a tenth of the people. */
static void
make_log(struct cx_buf *text, struct plain *plain)
{
	uint64_t seed = 11;

	cx_buf_printf(text, "id,t,v,x\n");
	for (int i = 0; i < RECORDS; i++) {
		unsigned who, v, x;
		int day;

		seed = seed * UINT64_C(6364136223846793005) + 1;
		who = (unsigned)(seed >> 40) % PEOPLE;
		if (seed >> 63)
			who %= PEOPLE / 10;
		v = (unsigned)(seed >> 45) % 8;
		x = (unsigned)(seed >> 50) % 3;
		day = (int)(seed >> 53) % DAYS;
		plain_add(&plain[who], day, v, x);
		cx_buf_printf(text, "p%u,2026-02-%02d,channel number %u,%u\n",
		    who, day + 1, v, x);
	}
	assert_false(text->failed);
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(a, b);
}

static void
expect(const struct plain *plain, struct cx_buf *out)
{
	static char names[PEOPLE][8];

	for (unsigned i = 0; i < PEOPLE; i++)
		snprintf(names[i], sizeof(names[i]), "p%u", i);
	qsort(names, PEOPLE, sizeof(names[0]), by_name);
	for (unsigned i = 0; i < PEOPLE; i++) {
		const struct plain *p = &plain[atol(names[i] + 1)];
		unsigned distinct = 0;

		if (p->n == 0)
			continue;
		for (unsigned v = 0; v < 8; v++)
			distinct += p->seen[v];
		cx_buf_printf(out,
		    "%s|%u|%u|channel number %u|channel number %u|%u|"
		    "2026-02-%02d\n",
		    names[i], p->n, p->x, p->first_v, p->last_v, distinct,
		    p->first + 1);
	}
}

/* A row but its last cell, which goes to *last. */
static void
spell(const struct cx_row *row, struct cx_buf *out, double *last)
{
	for (size_t i = 0; i + 1 < row->n_cells; i++) {
		const struct cx_cell *c = &row->cells[i];

		if (i > 0)
			cx_buf_putc(out, '|');
		if (c->kind == CX_CELL_TEXT)
			cx_buf_puts(out, c->u.text);
		else if (c->kind == CX_CELL_NUMBER)
			cx_buf_printf(out, "%.10g", c->u.number);
	}
	cx_buf_putc(out, '\n');
	*last += row->cells[row->n_cells - 1].u.number;
}

static void
results(struct cx_profile *p, struct cx_buf *out, double *last)
{
	struct cx_cell cells[16];
	struct cx_row row = {.cells = cells};
	struct cx_err err = {0};
	bool more = true;

	cx_profile_columns(p, &row.n_cells);
	assert_in_range(row.n_cells, 2, countof(cells));
	assert_true(cx_profile_begin(p, &err));
	while (more) {
		cx_row_clear(&row);
		assert_true(cx_profile_next(p, &row, &more, &err));
		if (more)
			spell(&row, out, last);
	}
}

static void
states(struct cx_profile *p, struct cx_buf *out)
{
	struct cx_err err = {0};
	bool more = true;

	assert_true(cx_profile_begin(p, &err));
	assert_true(cx_profile_put_head(p, out, &err));
	while (more)
		assert_true(cx_profile_put_next(p, out, &more, &err));
}

/* Reads the log by so many threads. */
static struct cx_profile *
run(const struct fixture *f, struct cx_span log, unsigned jobs)
{
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_pipeline pipe = {
	    .config = &config, .schema = f->schema, .fd = -1};
	struct cx_err err = {0};
	struct cx_profile *p = cx_profile_new(&f->plan, &err);
	char path[] = "/tmp/cx-profile-test-XXXXXX";
	const char *paths[] = {path};
	int fd = mkstemp(path);
	struct cx_task task;

	assert_non_null(p);
	assert_true(fd >= 0);
	assert_true(write(fd, log.at, log.len) == (ssize_t)log.len);
	close(fd);
	config.jobs = jobs;
	task = cx_profile_task(p);
	pipe.inputs = cx_inputs_open(paths, 1, &config, &err);
	assert_non_null(pipe.inputs);
	CHECK(cx_pipeline_run(&pipe, &task, &err), "%s", err.text);
	cx_inputs_close(pipe.inputs);
	free(pipe.seen);
	unlink(path);
	return p;
}

static void
any_jobs(void **state)
{
	static struct plain plain[PEOPLE];
	struct cx_buf log = {0}, want = {0}, first = {0};
	double followed = -1;
	struct fixture f;

	(void)state;
	make_log(&log, plain);
	expect(plain, &want);
	begin(&f);
	ask(&f);
	for (unsigned jobs = 1; jobs <= 4; jobs++) {
		struct cx_profile *p = run(&f, cx_buf_span(&log), jobs);
		struct cx_buf got = {0}, saved = {0};
		double sum = 0;

		results(p, &got, &sum);
		CHECK_TEXT(
		    cx_buf_span(&got), cx_buf_string(&want), "jobs %u", jobs);
		CHECK(followed < 0 || (sum >= followed && sum <= followed),
		    "jobs %u", jobs);
		followed = sum;
		states(p, &saved);
		if (jobs == 1)
			cx_buf_puts(&first, cx_buf_span(&saved));
		CHECK(cx_span_eq(cx_buf_span(&saved), cx_buf_span(&first)),
		    "states, jobs %u", jobs);
		cx_profile_free(p);
		cx_buf_done(&got);
		cx_buf_done(&saved);
	}
	assert_true(followed > 0);
	end(&f);
	cx_buf_done(&log);
	cx_buf_done(&want);
	cx_buf_done(&first);
}

/* By way of states, one file or two joined, nothing changes. */
static void
by_states(void **state)
{
	static struct plain plain[PEOPLE];
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_buf log = {0}, want = {0}, saved = {0}, got = {0};
	struct cx_schema *none = cx_schema_new();
	struct cx_err err = {0};
	struct fixture f, g;
	struct cx_merge m;
	struct cx_profile *p;
	struct cx_reader *r;
	double a = 0, b = 0;

	(void)state;
	make_log(&log, plain);
	begin(&f);
	ask(&f);
	p = run(&f, cx_buf_span(&log), 2);
	results(p, &want, &a);
	states(p, &saved);
	cx_profile_free(p);
	begin(&g);
	m = (struct cx_merge){.program = g.program, .metrics = g.metrics};
	config.input = CX_NDJSON;
	r = cx_reader_memory(cx_buf_span(&saved), "s", &config, none, &err);
	assert_non_null(r);
	CHECK(cx_merge_read(&m, r, &err), "%d: %s", (int)err.line, err.text);
	results(m.profile, &got, &b);
	assert_true(cx_span_eq(cx_buf_span(&got), cx_buf_span(&want)));
	assert_true(a >= b && a <= b);
	cx_reader_close(r);
	cx_profile_free(m.profile);
	cx_schema_free(none);
	end(&g);
	end(&f);
	cx_buf_done(&log);
	cx_buf_done(&want);
	cx_buf_done(&saved);
	cx_buf_done(&got);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(any_jobs),
	    cmocka_unit_test(by_states),
	};

	return cmocka_run_group_tests_name("profile", tests, NULL, NULL);
}
