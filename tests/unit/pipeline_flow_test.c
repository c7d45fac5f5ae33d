/*
 * What depends on time, size and threads: the same bytes for any number of
 * workers, records longer than a block, slow input, output that fails.
 */
#include "pipe.h"

#include <pthread.h>
#include <poll.h>
#include <time.h>

#define ONE(s) .in = {LITERAL(s)}

static uint32_t seed;

static unsigned
chance(unsigned n)
{
	seed = seed * 1103515245U + 12345U;
	return seed / 65536 % n;
}

/* A few MB of rows, a share of them bad in every way there is. */
static void
put_rows(struct cx_buf *b, size_t rows, unsigned bad)
{
	static const char *const bads[] = {"1\n", "1,2,3\n", "x\"y\",2\n",
	    "\"a\nb\"c,4\n", "\xF1\xF1,2\n", "bad,2\n", "\"q\"\"\n\r\n\"x,\n",
	    "7,\"\xF1\n\"\n"};

	for (size_t i = 0; i < rows; i++) {
		if (chance(1000) < bad)
			cx_buf_puts(b, cx_span(bads[chance(countof(bads))]));
		else if (chance(20) == 0)
			cx_buf_printf(
			    b, "%zu,\"x\n%u\r\n\"\"y\"\"\"\n", i, chance(1000));
		else
			cx_buf_printf(b, "%zu,%u texto sin comillas\r\n", i,
			    chance(1000000));
	}
}

static void
check_same(struct job *a, struct job *b, unsigned jobs, int mode)
{
	CHECK(cx_span_eq(cx_buf_span(&a->out), cx_buf_span(&b->out)),
	    "output, jobs %u, mode %d", jobs, mode);
	CHECK(cx_span_eq(cx_buf_span(&a->rejected), cx_buf_span(&b->rejected)),
	    "rejects, jobs %u, mode %d", jobs, mode);
	CHECK(cx_span_eq(cx_buf_span(&a->bad), cx_buf_span(&b->bad)),
	    "reasons, jobs %u, mode %d", jobs, mode);
	CHECK(a->ok == b->ok && a->err.code == b->err.code &&
		  strcmp(a->err.text, b->err.text) == 0 &&
		  cx_span_eq(cx_buf_span(&a->where), cx_buf_span(&b->where)),
	    "error, jobs %u, mode %d", jobs, mode);
	/* After an error, blocks behind it may have been read. */
	b->p.tally.bytes = a->p.tally.bytes;
	CHECK(memcmp(&a->p.tally, &b->p.tally, sizeof(a->p.tally)) == 0,
	    "tally, jobs %u, mode %d", jobs, mode);
}

static void
same_for_any_jobs_test(void **state)
{
	static const unsigned jobs[] = {2, 3, 8};
	struct cx_buf in[2] = {{0}};

	(void)state;
	seed = 1;
	for (size_t i = 0; i < 2; i++) {
		cx_buf_puts(&in[i], CX_SPAN("a,b\n"));
		put_rows(&in[i], 50000, 0);
		put_rows(&in[i], 50000, 20);
	}
	for (int mode = CX_STOP; mode <= CX_KEEP; mode++) {
		struct job one = {
		    .in = {cx_buf_span(&in[0]), cx_buf_span(&in[1])},
		    .want = "a",
		    .n_made = 1,
		    .rejects = mode != CX_STOP,
		    .config = {.on_error = (enum cx_on_error)mode}};
		const struct cx_tally *t = &one.p.tally;

		run_job(&one, 1);
		CHECK(one.ok == (mode != CX_STOP), "%s", one.err.text);
		CHECK(t->in == t->out + t->rejected + (mode == CX_STOP),
		    "mode %d", mode);
		CHECK((mode == CX_STOP) == (one.bad.len == 0), "mode %d", mode);
		for (size_t k = 0; k < countof(jobs); k++) {
			struct job many = one;

			many.out = many.rejected = (struct cx_buf){0};
			many.bad = many.where = (struct cx_buf){0};
			run_job(&many, jobs[k]);
			check_same(&one, &many, jobs[k], mode);
			job_done(&many);
		}
		job_done(&one);
	}
	cx_buf_done(&in[0]);
	cx_buf_done(&in[1]);
}

static void
fill(struct cx_buf *b, char c, size_t n)
{
	assert_true(cx_buf_reserve(b, n));
	memset(b->at + b->len, c, n);
	b->len += n;
}

/* How a record over the limit ends; and how many lines it has. */
static const struct {
	const char *begin, *end;
	uint64_t lines;
	enum cx_format format;
} long_kinds[] = {
    {"", ",2\n", 1, CX_CSV},
    {"", ",2\r\n", 1, CX_CSV},
    {"\"\n\n", "\n\"\r\n", 4, CX_CSV},
    {"", "\"x\n", 1, CX_CSV},
    {"{\"a\":\"", "\"}\n", 1, CX_NDJSON},
    {"{\"a\":\"", "\"}\r\n", 1, CX_NDJSON},
};

static void
check_long(size_t k, size_t middle, unsigned jobs, bool twice)
{
	bool json = long_kinds[k].format == CX_NDJSON;
	const char *good = json ? "{\"a\":1}\n" : "1,2\n";
	struct job j = {.rejects = true,
	    .config = {.on_error = CX_REJECT, .max_record_bytes = 1000}};
	struct cx_buf in = {0}, want = {0}, rejects = {0};
	char bad[64];

	cx_buf_puts(&want, cx_span(json ? "" : "a,b\n"));
	cx_buf_puts(&rejects, cx_buf_span(&want));
	cx_buf_puts(&want, cx_span(good));
	cx_buf_puts(&in, cx_buf_span(&want));
	for (int i = 0; i <= twice; i++) {
		size_t from = in.len;

		cx_buf_puts(&in, cx_span(long_kinds[k].begin));
		fill(&in, 'x', middle);
		cx_buf_puts(&in, cx_span(long_kinds[k].end));
		cx_buf_put(&rejects, in.at + from, in.len - from);
	}
	cx_buf_puts(&in, cx_span(good));
	cx_buf_puts(&want, cx_span(good));
	cx_buf_puts(&in, CX_SPAN("]\n"));
	cx_buf_puts(&rejects, CX_SPAN("]\n"));
	j.in[0] = cx_buf_span(&in);
	run_job(&j, jobs);
	CHECK(j.ok, "kind %zu, %zu: %s", k, middle, j.err.text);
	CHECK(cx_span_eq(cx_buf_span(&j.out), cx_buf_span(&want)),
	    "kind %zu, %zu", k, middle);
	CHECK(cx_span_eq(cx_buf_span(&j.rejected), cx_buf_span(&rejects)),
	    "kind %zu, %zu", k, middle);
	assert_int_equal(j.p.tally.in, 4 + twice);
	assert_int_equal(j.p.tally.rejected, 2 + twice);
	snprintf(bad, sizeof(bad), " in0:%llu:%d",
	    (unsigned long long)((json ? 3U : 4U) +
				 long_kinds[k].lines * (1U + twice)),
	    json ? 1 : 0);
	job_text(&j.bad);
	CHECK(j.bad.len > strlen(bad) &&
		  memcmp(j.bad.at + j.bad.len - strlen(bad), bad,
		      strlen(bad)) == 0,
	    "kind %zu, %zu: %.*s, not %s", k, middle, (int)j.bad.len, j.bad.at,
	    bad);
	job_done(&j);
	cx_buf_done(&in);
	cx_buf_done(&want);
	cx_buf_done(&rejects);
}

/* Blocks are 256 KiB, reads 128 KiB: line ends fall on all sides of both. */
static void
long_records_test(void **state)
{
	static const size_t sizes[] = {
	    1024, 2000, 131072, 262144, 393216, 655360};

	(void)state;
	for (size_t k = 0; k < countof(long_kinds); k++)
		for (size_t i = 0; i < countof(sizes); i++)
			for (size_t d = 0; d < 24; d += i < 2 ? 23 : 1)
				check_long(
				    k, sizes[i] - d + 6, 1 + d % 2, d % 3 == 0);
}

/* With CR alone for line ends, also just where a piece ends. */
static void
long_cr_test(void **state)
{
	(void)state;
	for (size_t d = 0; d < 16; d++) {
		struct job j = {.rejects = true,
		    .config = {
			.on_error = CX_REJECT, .max_record_bytes = 1000}};
		struct cx_buf in = {0}, rejects = {0};

		cx_buf_puts(&in, CX_SPAN("a,b\r1,2\r"));
		fill(&in, 'x', 393216 - d);
		cx_buf_puts(&rejects, CX_SPAN("a,b\r"));
		cx_buf_put(&rejects, in.at + 8, in.len - 8);
		cx_buf_puts(&rejects, CX_SPAN("\r"));
		cx_buf_puts(&in, CX_SPAN("\r3,4\r5,6\n7,8\r"));
		j.in[0] = cx_buf_span(&in);
		run_job(&j, 1);
		CHECK_TEXT(cx_buf_span(&j.out), "a,b\r1,2\r3,4\r5,6\n7,8\r",
		    "less %zu", d);
		CHECK(
		    cx_span_eq(cx_buf_span(&j.rejected), cx_buf_span(&rejects)),
		    "less %zu", d);
		job_done(&j);
		cx_buf_done(&in);
		cx_buf_done(&rejects);
	}
}

/* Exactly the limit passes, one byte more does not, wherever it lies. */
static void
limit_test(void **state)
{
	static const char *const ends[] = {"\n", "\r\n", ""};

	(void)state;
	for (size_t i = 0; i < 2 * countof(ends); i++) {
		size_t limit = 393216 - 4;
		struct job j = {.rejects = true,
		    .config = {
			.on_error = CX_REJECT, .max_record_bytes = limit}};
		struct cx_buf in = {0};

		cx_buf_puts(&in, CX_SPAN("a,b\n1,"));
		fill(&in, 'x', limit - 2 + i % 2);
		cx_buf_puts(&in, cx_span(ends[i / 2]));
		j.in[0] = cx_buf_span(&in);
		run_job(&j, 1);
		CHECK(j.ok, "row %zu: %s", i, j.err.text);
		CHECK(j.p.tally.rejected == i % 2, "row %zu", i);
		CHECK(cx_span_eq(
			  cx_buf_span(i % 2 ? &j.rejected : &j.out), j.in[0]),
		    "row %zu", i);
		job_done(&j);
		cx_buf_done(&in);
	}
}

static void
long_record_passes_test(void **state)
{
	struct job j = {.config = {.on_error = CX_STOP}};
	struct cx_buf in = {0};

	(void)state;
	cx_buf_puts(&in, CX_SPAN("a,b\n1,\""));
	fill(&in, '\n', ((size_t)16 << 20) - 4);
	cx_buf_puts(&in, CX_SPAN("\"\n1\n"));
	j.in[0] = cx_buf_span(&in);
	run_job(&j, 2);
	assert_int_equal(j.out.len, in.len - 2);
	CHECK_TEXT(job_text(&j.where), "in0:16777215:0", " ");
	job_done(&j);
	cx_buf_done(&in);
}

/* A run in a thread of its own, from a pipe to a pipe. */
struct live {
	struct job j;
	struct cx_inputs *inputs;
	int in;	 /* to write to */
	int out; /* to read from */
	int out_end;
	pthread_t thread;
};

static void *
live_run(void *arg)
{
	struct live *l = arg;

	run_inputs(&l->j, l->inputs, l->out_end);
	close(l->out_end);
	return NULL;
}

static void
live_begin(struct live *l, unsigned jobs)
{
	static const char *const paths[] = {"fifo"};
	int ends[2];

	unlink("fifo");
	assert_int_equal(mkfifo("fifo", 0600), 0);
	l->in = open("fifo", O_RDWR);
	assert_true(l->in >= 0);
	job_defaults(&l->j);
	l->j.config.jobs = jobs;
	l->inputs = cx_inputs_open(paths, 1, &l->j.config, &l->j.err);
	assert_non_null(l->inputs);
	assert_int_equal(pipe(ends), 0);
	l->out = ends[0];
	l->out_end = ends[1];
	assert_int_equal(pthread_create(&l->thread, NULL, live_run, l), 0);
}

static void
live_end(struct live *l)
{
	if (l->in >= 0)
		close(l->in);
	pthread_join(l->thread, NULL);
	cx_inputs_close(l->inputs);
	close(l->out);
	job_done(&l->j);
}

static void
live_write(struct live *l, const char *s)
{
	assert_int_equal(write(l->in, s, strlen(s)), (ssize_t)strlen(s));
}

/* Whether `want' comes out within a second. */
static void
live_expect(struct live *l, const char *want)
{
	char got[256];
	size_t n = 0;
	struct pollfd p = {.fd = l->out, .events = POLLIN};

	while (n < strlen(want) && poll(&p, 1, 1000) > 0) {
		ssize_t more = read(l->out, got + n, sizeof(got) - n);

		if (more <= 0)
			break;
		n += (size_t)more;
	}
	CHECK_TEXT(((struct cx_span){got, n}), want, " ");
}

static void
sleep_ms(long ms)
{
	struct timespec t = {.tv_nsec = ms * 1000000};

	nanosleep(&t, NULL);
}

static void
slow_input_test(void **state)
{
	(void)state;
	for (unsigned jobs = 1; jobs <= 3; jobs++) {
		struct live l = {.j = {.want = "a", .n_made = 1}};

		live_begin(&l, jobs);
		live_write(&l, "\n");
		sleep_ms(30);
		live_write(&l, "a,b\n");
		live_expect(&l, "a,b,m1\n");
		live_write(&l, "1,2\n");
		live_expect(&l, "1,2,1\n");
		live_write(&l, "3,\"4");
		sleep_ms(30);
		live_write(&l, "\n\"\n5,");
		live_expect(&l, "3,\"4\n\",3\n");
		live_write(&l, "6\n");
		live_expect(&l, "5,6,5\n");
		close(l.in);
		l.in = -1;
		live_end(&l);
		assert_int_equal(l.j.p.tally.out, 3);
	}
}

static void
slow_ndjson_test(void **state)
{
	(void)state;
	for (unsigned jobs = 1; jobs <= 2; jobs++) {
		struct live l = {
		    .j = {.config = {.on_error = CX_REJECT, .output = CX_CSV},
			.rejects = true}};

		live_begin(&l, jobs);
		live_write(&l, "{\"a\"\n");
		sleep_ms(30);
		live_write(&l, "{\"a\":1}\n");
		live_expect(&l, "a\n1\n");
		live_write(&l, "\n{\"a\":2}\n");
		live_expect(&l, "2\n");
		live_end(&l);
	}
}

/* Rows that come one by one without a pause are not held for a block. */
static void
steady_input_test(void **state)
{
	(void)state;
	for (unsigned jobs = 1; jobs <= 2; jobs++) {
		struct live l = {.in = -1};
		struct pollfd p;
		int written = 0;

		live_begin(&l, jobs);
		p = (struct pollfd){.fd = l.out, .events = POLLIN};
		live_write(&l, "a,b\n");
		live_expect(&l, "a,b\n");
		do {
			live_write(&l, "1,2\n");
			sleep_ms(3);
		} while (++written < 500 && poll(&p, 1, 0) == 0);
		CHECK(written < 300, "%d rows", written);
		live_end(&l);
	}
}

/* A worker has failed, the input says nothing more: the run ends. */
static void
blocked_input_test(void **state)
{
	(void)state;
	alarm(20); /* a hang must not hang the tests */
	for (unsigned jobs = 1; jobs <= 3; jobs++) {
		struct live l = {.j = {.want = "a"}};

		live_begin(&l, jobs);
		live_write(&l, "a,b\n1,2\nbad,2\n");
		pthread_join(l.thread, NULL);
		CHECK_TEXT(job_text(&l.j.where), "fifo:3:0", " ");
		live_expect(&l, "a,b\n1,2\n");
		close(l.in);
		cx_inputs_close(l.inputs);
		close(l.out);
		job_done(&l.j);
	}
	alarm(0);
}

static void
reader_goes_away_test(void **state)
{
	struct cx_buf in = {0};

	(void)state;
	cx_buf_puts(&in, CX_SPAN("a,b\n"));
	put_rows(&in, 50000, 0);
	alarm(20);
	for (unsigned jobs = 1; jobs <= 3; jobs++) {
		struct job j = {.in = {cx_buf_span(&in)}};
		struct cx_inputs *inputs;
		int ends[2];

		job_defaults(&j);
		j.config.jobs = jobs;
		inputs = cx_inputs_memory(j.in[0], "in0", &j.err);
		assert_int_equal(pipe(ends), 0);
		close(ends[0]);
		run_inputs(&j, inputs, ends[1]);
		cx_inputs_close(inputs);
		close(ends[1]);
		assert_false(j.ok);
		assert_int_equal(j.err.code, CX_IO);
		assert_true(j.p.closed);
		job_done(&j);
	}
	alarm(0);
	cx_buf_done(&in);
}

static void
full_disk_test(void **state)
{
	int fd = open("/dev/full", O_WRONLY);

	(void)state;
	if (fd < 0)
		SKIP_TEST("no /dev/full here");
	for (unsigned jobs = 1; jobs <= 3; jobs++) {
		struct job j = {ONE("a,b\n1,2\n")};
		struct cx_inputs *inputs;

		job_defaults(&j);
		j.config.jobs = jobs;
		inputs = cx_inputs_memory(j.in[0], "in0", &j.err);
		run_inputs(&j, inputs, fd);
		cx_inputs_close(inputs);
		assert_int_equal(j.err.code, CX_IO);
		assert_false(j.p.closed);
		job_done(&j);
	}
	close(fd);
}

/* One header, or ten thousand. */
static void
many_files_test(void **state)
{
	enum { MANY = 500 };
	const char *paths[MANY];
	struct job j = {.want = "b"};
	struct cx_inputs *inputs;
	int fd = open("/dev/null", O_WRONLY);

	(void)state;
	write_file("in0", CX_SPAN("a,b\n1,2"));
	write_file("in1", CX_SPAN("b,a\n2,1\n"));
	for (size_t i = 0; i < MANY; i++)
		paths[i] = i % 2 ? "in1" : "in0";
	job_defaults(&j);
	j.config.jobs = 2;
	inputs = cx_inputs_open(paths, MANY, &j.config, &j.err);
	run_inputs(&j, inputs, fd);
	cx_inputs_close(inputs);
	close(fd);
	CHECK(j.ok, "%s", j.err.text);
	assert_int_equal(j.p.tally.out, MANY);
	job_done(&j);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(same_for_any_jobs_test),
	    cmocka_unit_test(long_records_test),
	    cmocka_unit_test(long_cr_test),
	    cmocka_unit_test(limit_test),
	    cmocka_unit_test(long_record_passes_test),
	    cmocka_unit_test(slow_input_test),
	    cmocka_unit_test(slow_ndjson_test),
	    cmocka_unit_test(steady_input_test),
	    cmocka_unit_test(blocked_input_test),
	    cmocka_unit_test(reader_goes_away_test),
	    cmocka_unit_test(full_disk_test),
	    cmocka_unit_test(many_files_test),
	};

	return cmocka_run_group_tests(tests, enter_folder, leave_folder);
}
