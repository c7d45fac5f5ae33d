/*
 * Whole runs of a small tool through cx_main(), each in a process of its own,
 * since what is tested is what a shell sees: output, messages, exit status,
 * death by SIGPIPE.
 */
#include "check.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/run.h"
#include "expr/expr.h"
#include "record/record.h"
#include "time/moment.h"

#include "base/banned.h"

static struct {
	const char *column;
	bool count, now, check;
} opt;

static const struct cx_opt options[] = {
    CX_TEXT('c', "column", "NAME", &opt.column, "column to copy"),
    CX_FLAG(0, "count", &opt.count, "say 42 at the end"),
    CX_FLAG(0, "clock", &opt.now, "print the clock"),
    CX_FLAG(0, "check", &opt.check, "a check that fails"), CX_END};

static const char *const columns[] = {"copy"};
static size_t slot;

/* Copies the column; "bad" is a bad record, "drop" one that is dropped. */
static bool
copy(void *worker, const struct cx_record *r, struct cx_row *row,
    struct cx_err *err)
{
	struct cx_span s;

	(void)worker;
	if (!opt.column || !cx_record_text(r, slot, &s))
		return true;
	if (cx_span_eq(s, CX_SPAN("bad"))) {
		cx_fail(err, CX_DATA, "column %s: not good",
		    cx_quote(cx_span(opt.column)).text);
		return cx_fail_value(err, s);
	}
	row->drop = cx_span_eq(s, CX_SPAN("drop"));
	if (!opt.count)
		cx_row_text(row, 0, s);
	return true;
}

static bool
results(struct cx_run *run, struct cx_err *err)
{
	struct cx_results *r = cx_results_new(run, columns, 1, err);

	if (!r)
		return false;
	cx_row_int(cx_results_row(r), 0, 42);
	cx_results_put(r, err);
	return cx_results_finish(r, err);
}

static bool
print_clock(struct cx_run *run, struct cx_err *err)
{
	const struct cx_world *w = cx_program_world(cx_run_program(run));
	struct cx_moment m = {w->now_us, false};
	char text[CX_MOMENT_ROOM];
	struct cx_span s = {text, 0};

	s.len = cx_moment_print(text, m, cx_dates_zone(w->dates));
	return cx_run_print(run, s, err);
}

static bool
run(struct cx_run *r, struct cx_err *err)
{
	struct cx_task task = {.kind = opt.count ? CX_TASK_FOLD : CX_TASK_ADD,
	    .columns = columns,
	    .n_columns = opt.count ? 0 : 1,
	    .row = copy};

	if (opt.now)
		return print_clock(r, err);
	if (opt.check)
		cx_run_failed_check(r);
	if (opt.column)
		slot = cx_schema_want(cx_program_schema(cx_run_program(r)),
		    cx_span(opt.column), NULL);
	if (!cx_run_rows(r, &task, err))
		return false;
	return !opt.count || results(r, err);
}

static const struct cx_tool tool = {.name = "cx-copy",
    .operands = "[FILE]...",
    .what = "copy a column",
    .usage = "cx-copy -c NAME in.csv",
    .options = options,
    .adds = true,
    .run = run};

/* A file of its own in the temporary folder, removed at once. */
static int
scratch(void)
{
	char name[] = "/tmp/cx-main-test-XXXXXX";
	int fd = mkstemp(name);

	assert_true(fd >= 0);
	unlink(name);
	return fd;
}

static void
slurp(int fd, struct cx_buf *b)
{
	char part[4096];
	ssize_t n;

	lseek(fd, 0, SEEK_SET);
	while ((n = read(fd, part, sizeof(part))) > 0)
		cx_buf_put(b, part, (size_t)n);
	assert_non_null(cx_buf_string(b));
	close(fd);
}

struct result {
	int status; /* of waitpid() */
	struct cx_buf out, err;
};

/* Runs the words of line over the input; out_fd -1: a file, kept in *r. */
static void
run_line(const char *line, const char *input, int out_fd, struct result *r)
{
	static char text[256], *argv[32];
	int in = scratch(), out = out_fd < 0 ? scratch() : out_fd;
	int err = scratch(), argc = 0;
	pid_t pid;

	*r = (struct result){0};
	snprintf(text, sizeof(text), "cx-copy%s%s", *line ? " " : "", line);
	for (char *c = text; c;) {
		argv[argc++] = c;
		c = strchr(c, ' ');
		if (c)
			*c++ = '\0';
	}
	argv[argc] = NULL;
	assert_true(cx_file_write(in, cx_span(input)));
	lseek(in, 0, SEEK_SET);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		dup2(in, 0);
		dup2(out, 1);
		dup2(err, 2);
		_exit(cx_main(&tool, argc, argv));
	}
	assert_true(waitpid(pid, &r->status, 0) == pid);
	close(in);
	if (out_fd < 0)
		slurp(out, &r->out);
	slurp(err, &r->err);
}

static void
result_done(struct result *r)
{
	cx_buf_done(&r->out);
	cx_buf_done(&r->err);
}

#define IN "a,b\n1,x\n2,bad\n3,drop\n4,y\n"
#define TRY "as in: cx-copy -c NAME in.csv\ntry 'cx-copy --help'\n"
#define HINT                                                        \
	"cx-copy: to go on after bad records: --on-error=keep, or " \
	"--on-error=reject --rejects=FILE\n"

static const struct {
	const char *line, *in;
	int status;
	const char *out, *err;
} runs[] = {
    {"-V", "", 0, "cx-copy (cx) 0.1.0\n", ""},
    {"-c b -V", "", 0, "cx-copy (cx) 0.1.0\n", ""},
    {"", "", 0, "", ""},
    {"", "a,b\n", 0, "a,b,copy\n", ""},
    {"-c a", "a\n7\n", 0, "a,copy\n7,7\n", ""},
    {"-c a --check", "a\n7\n", 1, "a,copy\n7,7\n", ""},
    {"-c b", IN, 65, "a,b,copy\n1,x,x\n",
	"cx-copy: standard input:3: column \"b\": not good\n" HINT},
    {"-q -c b", IN, 65, "a,b,copy\n1,x,x\n",
	"cx-copy: standard input:3: column \"b\": not good\n"},
    {"-v -c b", IN, 65, "a,b,copy\n1,x,x\n",
	"cx-copy: 2 records in, 1 out, 0 dropped, 0 rejected, 1 ended the "
	"run\n"
	"cx-copy: standard input:3: column \"b\": not good: \"bad\"\n" HINT},
    {"-v -c b --on-error=reject --rejects=/dev/null", IN, 1,
	"a,b,copy\n1,x,x\n4,y,y\n",
	"cx-copy: standard input:3: column \"b\": not good: \"bad\"\n"
	"cx-copy: 4 records in, 2 out, 1 dropped, 1 rejected\n"},
    {"-q -c b --on-error=reject --rejects=/dev/null", IN, 1,
	"a,b,copy\n1,x,x\n4,y,y\n", ""},
    {"-v -c b --on-error=keep", IN, 1,
	"a,b,copy,cx_error\n1,x,x,\n2,bad,,\"column \"\"b\"\": not good\"\n"
	"4,y,y,\n",
	"cx-copy: standard input:3: column \"b\": not good: \"bad\"\n"
	"cx-copy: 4 records in, 3 out, 1 dropped, 0 rejected (1 of them bad, "
	"kept)\n"},
    {"--count", "a\n1\n", 0, "copy\n42\n", ""},
    {"--count -v", "a\n1\n", 0, "copy\n42\n",
	"cx-copy: 1 records in, 0 rejected\n"},
    {"--count", "", 0, "copy\n42\n", ""},
    {"--count", "{\"a\":1}\n", 0, "{\"copy\":42}\n", ""},
    {"--count -o tsv --no-output-header", "{\"a\":1}\n", 0, "42\n", ""},
    {"-c z", "{\"a\":1}\n", 0, "{\"a\":1,\"copy\":null}\n",
	"cx-copy: warning: no record has \"z\"\n"},
    {"-q -c z", "{\"a\":1}\n", 0, "{\"a\":1,\"copy\":null}\n", ""},
    {"--clock --tz America/Mexico_City --now 2026-03-01", "", 0,
	"2026-03-01T00:00:00-06:00", ""},
    {"--clock --tz UTC --now 2026-03-01T10:00+02:00", "", 0,
	"2026-03-01T08:00:00+00:00", ""},
    {"--clock --tz UTC --now today", "", 64, "",
	"cx-copy: --now: \"today\" is not a date or time, as 2026-03-01 or "
	"2026-03-01T10:00\n" TRY},
    {"--colum", "", 64, "",
	"cx-copy: unknown option --colum (did you mean --column?)\n" TRY},
    {"/nonexistent.csv", "", 66, "",
	"cx-copy: /nonexistent.csv: No such file or directory\n"},
};

static void
says_and_exits(void **state)
{
	struct result r;

	(void)state;
	for (size_t i = 0; i < countof(runs); i++) {
		run_line(runs[i].line, runs[i].in, -1, &r);
		CHECK_TEXT(
		    cx_buf_span(&r.err), runs[i].err, "<%s>", runs[i].line);
		CHECK_TEXT(
		    cx_buf_span(&r.out), runs[i].out, "<%s>", runs[i].line);
		CHECK(WIFEXITED(r.status) &&
			  WEXITSTATUS(r.status) == runs[i].status,
		    "<%s>: %x", runs[i].line, (unsigned)r.status);
		result_done(&r);
	}
}

static const char *const writers[] = {
    "", "--count", "--help", "-o table", "--completion=bash", "--clock"};

static void
dies_of_pipe(void **state)
{
	struct result r;
	int ends[2];

	(void)state;
	for (size_t i = 0; i < countof(writers); i++) {
		assert_true(pipe(ends) == 0);
		close(ends[0]);
		run_line(writers[i], "a\n1\n", ends[1], &r);
		close(ends[1]);
		CHECK(WIFSIGNALED(r.status) && WTERMSIG(r.status) == SIGPIPE,
		    "<%s>: %x", writers[i], (unsigned)r.status);
		CHECK_TEXT(cx_buf_span(&r.err), "", "<%s>", writers[i]);
		result_done(&r);
	}
}

static void
reports_full_disk(void **state)
{
	struct result r;
	int full = open("/dev/full", O_WRONLY);

	(void)state;
	if (full < 0)
		SKIP_TEST("no /dev/full");
	for (size_t i = 0; i < countof(writers); i++) {
		run_line(writers[i], "a\n1\n", full, &r);
		CHECK(WIFEXITED(r.status) && WEXITSTATUS(r.status) == 74,
		    "<%s>: %x", writers[i], (unsigned)r.status);
		CHECK_TEXT(cx_buf_span(&r.err),
		    "cx-copy: standard output: No space left on device\n",
		    "<%s>", writers[i]);
		result_done(&r);
	}
	close(full);
}

/* The first 20 reasons, then a number. */
static void
names_few_bad_records(void **state)
{
	struct cx_buf in = {0};
	struct result r;
	size_t lines = 0;

	(void)state;
	cx_buf_puts(&in, CX_SPAN("b\n"));
	for (int i = 0; i < 50; i++)
		cx_buf_puts(&in, CX_SPAN("bad\n"));
	assert_non_null(cx_buf_string(&in));
	run_line("-c b --on-error=keep", in.at, -1, &r);
	for (size_t i = 0; i < r.err.len; i++)
		lines += r.err.at[i] == '\n';
	CHECK(lines == 21, "%zu: %s", lines, r.err.at);
	CHECK(strstr(r.err.at, "cx-copy: and 30 more bad records"), "%s",
	    r.err.at);
	result_done(&r);
	run_line("-v -c b --on-error=keep", in.at, -1, &r);
	CHECK(strstr(r.err.at, "input:51: column"), "%s", r.err.at);
	result_done(&r);
	cx_buf_done(&in);
}

/* Rejects must not be written over the input. */
static void
keeps_input(void **state)
{
	char name[] = "/tmp/cx-main-test-XXXXXX", line[160];
	int fd = mkstemp(name);
	struct result r;

	(void)state;
	assert_true(fd >= 0);
	assert_true(cx_file_write(fd, CX_SPAN("b\nbad\n")));
	close(fd);
	snprintf(line, sizeof(line),
	    "-c b --on-error=reject --rejects=%s /tmp/../%s", name, name);
	run_line(line, "", -1, &r);
	unlink(name);
	CHECK(WIFEXITED(r.status) && WEXITSTATUS(r.status) == 64, "%x",
	    (unsigned)r.status);
	CHECK(strstr(r.err.at, "is the input itself"), "%s", r.err.at);
	result_done(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(says_and_exits),
	    cmocka_unit_test(dies_of_pipe),
	    cmocka_unit_test(reports_full_disk),
	    cmocka_unit_test(names_few_bad_records),
	    cmocka_unit_test(keeps_input),
	};

	return cmocka_run_group_tests_name("main", tests, NULL, NULL);
}
