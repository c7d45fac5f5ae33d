/*
 * What every command does around its own work: the world that expressions
 * need, the inputs, the sandbox, and what is said about records.  Only the
 * first bad records are named: a file of the wrong encoding has as many bad
 * ones as lines, and a log that long is not read.
 */
#define _GNU_SOURCE /* realpath(), memfd_create() */

#include "cli/run.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/sandbox.h"
#include "cli/common.h"
#include "cli/state.h"
#include "time/moment.h"

#include "base/banned.h"

enum { BAD_SHOWN = 20 };

static bool
read_clock(struct cx_run *run, struct cx_err *err)
{
	struct timespec now;

	if (clock_gettime(CLOCK_REALTIME, &now) != 0)
		return cx_fail_errno(err, CX_SYSTEM, "clock");
	run->world.now_us = (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
	return true;
}

/* --now is ISO 8601 whatever --date-format says. */
static bool
set_clock(struct cx_run *run, const char *text, struct cx_err *err)
{
	struct cx_dates *iso;
	struct cx_moment m;
	bool ok;

	if (!text)
		return read_clock(run, err);
	iso = cx_dates_new(NULL, 0, run->zone, "", err);
	if (!iso)
		return false;
	ok = cx_dates_parse(iso, cx_span(text), &m);
	cx_dates_free(iso);
	if (!ok)
		return cx_fail(err, CX_USAGE,
		    "--now: %s is not a date or time, as 2026-03-01 or "
		    "2026-03-01T10:00",
		    cx_quote(cx_span(text)).text);
	run->world.now_us = cx_moment_instant(m, run->zone);
	return true;
}

bool
cx_run_init(struct cx_run *run, const struct cx_tool *tool,
    const char *const *operands, size_t n, struct cx_err *err)
{
	const struct cx_common *c = &cx_common;
	const char *locale = c->locale ? c->locale : "";

	*run = (struct cx_run){
	    .tool = tool,
	    .say = CX_SAY_INIT(tool->name),
	    .operands = operands,
	    .n_operands = n,
	};
	run->say.verbose = c->verbose ? 1 : c->quiet ? -1 : 0;
	run->zone = cx_zone_new(c->tz, err);
	if (!run->zone)
		return false;
	run->dates = cx_dates_new(
	    c->date_formats.at, c->date_formats.n, run->zone, locale, err);
	if (!run->dates || !set_clock(run, c->now, err))
		return false;
	run->world.dates = run->dates;
	run->world.decimal_comma = c->decimal_comma;
	run->schema = cx_schema_new();
	if (run->schema)
		run->program = cx_program_new(run->schema, &run->world);
	if (!run->program)
		return cx_fail_memory(err);
	return !c->config.rejects || cx_run_writes(run, c->config.rejects, err);
}

void
cx_run_done(struct cx_run *run)
{
	cx_program_free(run->program);
	cx_schema_free(run->schema);
	cx_dates_free(run->dates);
	cx_zone_free(run->zone);
	for (size_t i = 0; i < run->n_writable; i++)
		free(run->writable[i]);
	pthread_mutex_destroy(&run->say.lock);
}

const struct cx_config *
cx_run_config(const struct cx_run *run)
{
	(void)run;
	return &cx_common.config;
}

bool
cx_run_explain(const struct cx_run *run)
{
	(void)run;
	return cx_common.explain;
}

size_t
cx_run_format(const struct cx_run *run)
{
	(void)run;
	return cx_common.format;
}

bool
cx_run_now_given(const struct cx_run *run)
{
	(void)run;
	return cx_common.now != NULL;
}

int
cx_run_verbose(const struct cx_run *run)
{
	return run->say.verbose;
}

const char *
cx_run_locale(const struct cx_run *run)
{
	(void)run;
	return cx_common.locale;
}

const char *const *
cx_run_operands(const struct cx_run *run, size_t *n)
{
	*n = run->n_operands;
	return run->operands;
}

void
cx_run_calendar(struct cx_run *run, const struct cx_calendar *calendar)
{
	run->world.calendar = calendar;
}

struct cx_program *
cx_run_program(const struct cx_run *run)
{
	return run->program;
}

void
cx_run_failed_check(struct cx_run *run)
{
	run->failed_check = true;
}

void
cx_run_warn(struct cx_run *run, const char *format, ...)
{
	va_list args;

	if (run->say.verbose < 0)
		return;
	va_start(args, format);
	cx_say_list(&run->say, "warning: ", format, args);
	va_end(args);
}

void
cx_run_say(struct cx_run *run, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	cx_say_list(&run->say, "", format, args);
	va_end(args);
}

static bool
add_writable(struct cx_run *run, const char *path, struct cx_err *err)
{
	const char *slash = strrchr(path, '/');
	size_t len = slash ? (size_t)(slash - path) : 0;
	char *dir;

	if (run->n_writable == CX_RUN_WRITABLE_MOST)
		return cx_fail(err, CX_INTERNAL, "too many files to write");
	if (slash == path)
		len = 1;
	dir = slash ? strndup(path, len) : strdup(".");
	if (!dir)
		return cx_fail_memory(err);
	run->writable[run->n_writable++] = dir;
	return true;
}

/* Where the path is a link, what it leads to is replaced (cx_newfile). */
bool
cx_run_writes(struct cx_run *run, const char *path, struct cx_err *err)
{
	struct stat st;
	char *real;
	bool ok;

	if (!add_writable(run, path, err))
		return false;
	if (lstat(path, &st) != 0 || !S_ISLNK(st.st_mode))
		return true;
	real = realpath(path, NULL);
	ok = !real || add_writable(run, real, err);
	free(real);
	return ok;
}

void
cx_run_reads(struct cx_run *run, const char *dir)
{
	run->readable[0] = dir;
}

bool
cx_run_sandbox(struct cx_run *run, struct cx_err *err)
{
	const char *dirs[CX_RUN_WRITABLE_MOST + 1] = {NULL};

	if (run->sandboxed)
		return true;
	for (size_t i = 0; i < run->n_writable; i++)
		dirs[i] = run->writable[i];
	run->sandboxed = cx_sandbox_enter(dirs, run->readable, err);
	return run->sandboxed;
}

bool
cx_run_print(struct cx_run *run, struct cx_span text, struct cx_err *err)
{
	if (cx_file_write(1, text))
		return true;
	run->closed |= errno == EPIPE;
	return cx_fail_errno(err, CX_IO, "standard output");
}

/* The pipeline calls it when the first header is known. */
static bool
ready(void *arg, enum cx_format output, struct cx_err *err)
{
	struct cx_run *run = arg;

	run->format = output;
	return run->again || cx_run_sandbox(run, err);
}

static void
bad(void *arg, const struct cx_err *why)
{
	struct cx_run *run = arg;

	if (run->again)
		return;
	run->bad++;
	if (run->say.verbose > 0 ||
	    (run->say.verbose == 0 && run->bad <= BAD_SHOWN))
		cx_say_err(&run->say, why);
}

/* Bytes of the input, 0 where it is not all regular files. */
static uint64_t
total_bytes(const struct cx_run *run)
{
	const char *path;
	uint64_t total = 0;
	struct stat st;
	size_t i = 0;

	do {
		path = run->n_operands > 0 ? run->operands[i] : "-";
		if ((strcmp(path, "-") == 0 ? fstat(0, &st)
					    : stat(path, &st)) != 0 ||
		    !S_ISREG(st.st_mode))
			return 0;
		total += (uint64_t)st.st_size;
	} while (++i < run->n_operands);
	return total;
}

/* Bad records must not be written over the input that they come from. */
static bool
check_rejects(const struct cx_run *run, struct cx_err *err)
{
	const char *rejects = cx_common.config.rejects, *path;
	struct stat to, from;

	if (!rejects || stat(rejects, &to) != 0 || !S_ISREG(to.st_mode))
		return true;
	for (size_t i = 0; i <= run->n_operands; i++) {
		path = i < run->n_operands ? run->operands[i] : "-";
		if ((strcmp(path, "-") == 0 ? fstat(0, &from)
					    : stat(path, &from)) == 0 &&
		    from.st_dev == to.st_dev && from.st_ino == to.st_ino)
			return cx_fail(err, CX_USAGE,
			    "--rejects: %s is the input itself",
			    cx_quote(cx_span(rejects)).text);
	}
	return true;
}

static void
say_never_seen(struct cx_run *run, const struct cx_pipeline *p)
{
	if (!p->seen || p->tally.in == 0)
		return;
	for (size_t i = 0; i < cx_schema_count(run->schema); i++)
		if (!p->seen[i])
			cx_run_warn(run, "no record has %s",
			    cx_quote(cx_schema_name(run->schema, i)).text);
}

static void
say_balance(
    struct cx_run *run, const struct cx_task *task, const struct cx_tally *t)
{
	char out[80] = "", kept[48] = "";
	bool ended = task->kind == CX_TASK_ADD &&
		     t->in == t->out + t->dropped + t->rejected + 1;

	if (task->kind == CX_TASK_ADD)
		snprintf(out, sizeof(out), " %llu out, %llu dropped,",
		    (unsigned long long)t->out, (unsigned long long)t->dropped);
	else if (task->kind == CX_TASK_MAKE)
		snprintf(out, sizeof(out), " %llu rows out,",
		    (unsigned long long)t->out);
	if (t->kept > 0)
		snprintf(kept, sizeof(kept), " (%llu of them bad, kept)",
		    (unsigned long long)t->kept);
	cx_run_say(run, "%llu records in,%s %llu rejected%s%s",
	    (unsigned long long)t->in, out, (unsigned long long)t->rejected,
	    ended ? ", 1 ended the run" : "", kept);
}

/* Rows that are passed on are balanced also where a bad one ends the run. */
static void
say_all(struct cx_run *run, const struct cx_task *task,
    const struct cx_pipeline *p, bool ok, const struct cx_err *err)
{
	bool balanced =
	    ok || (task->kind == CX_TASK_ADD && err->code == CX_DATA);

	if (run->bad > BAD_SHOWN && run->say.verbose == 0)
		cx_run_say(run, "and %llu more bad records (-v names all)",
		    run->bad - BAD_SHOWN);
	if (ok)
		say_never_seen(run, p);
	if (balanced && run->say.verbose > 0)
		say_balance(run, task, &p->tally);
}

/*
 * What is left of standard input to memory, which becomes it: a temporary
 * file would leave people's data on a disk.
 */
static bool
spool(struct cx_err *err)
{
	char piece[1 << 16];
	int fd = memfd_create("standard input", MFD_CLOEXEC);
	bool ok = fd >= 0;
	ssize_t n = 1;

	while (ok && n > 0) {
		n = read(0, piece, sizeof(piece));
		if (n < 0 && errno == EINTR)
			n = 1;
		else if (n > 0)
			ok = cx_file_write(
			    fd, (struct cx_span){piece, (size_t)n});
		else
			ok = n == 0;
	}
	ok = ok && lseek(fd, 0, SEEK_SET) == 0 && dup2(fd, 0) == 0;
	if (!ok)
		cx_fail_errno(err, CX_IO, "a copy of standard input");
	if (fd >= 0)
		close(fd);
	return ok;
}

bool
cx_run_twice(struct cx_run *run, struct cx_err *err)
{
	bool standard = run->n_operands == 0;
	struct stat st;

	for (size_t i = 0; i < run->n_operands; i++) {
		const char *path = run->operands[i];

		if (strcmp(path, "-") == 0)
			standard = true;
		else if (stat(path, &st) == 0 &&
			 (S_ISFIFO(st.st_mode) || S_ISSOCK(st.st_mode)))
			return cx_fail(err, CX_NOINPUT,
			    "%s: is read twice, which a pipe is not made for: "
			    "give it as standard input",
			    path);
	}
	run->again = true;
	run->begin = -1;
	if (!standard)
		return true;
	if (fstat(0, &st) != 0 || !S_ISREG(st.st_mode)) {
		if (!spool(err))
			return false;
	}
	run->begin = (long long)lseek(0, 0, SEEK_CUR);
	return true;
}

bool
cx_run_rows(struct cx_run *run, const struct cx_task *task, struct cx_err *err)
{
	struct cx_config config = cx_common.config;
	struct cx_pipeline p = {
	    .config = &config,
	    .schema = run->schema,
	    .fd = 1,
	    .ready = ready,
	    .bad = bad,
	    .arg = run,
	};
	bool ok;

	if (!check_rejects(run, err))
		return false;
	if (run->n_operands == 0 && isatty(0) == 1 && run->say.verbose >= 0)
		cx_run_say(run, "reads from the terminal; Ctrl-D ends it");
	config.progress = cx_progress_tell;
	config.progress_arg = &run->progress;
	if (run->again) { /* bad records are for the second reading */
		config.rejects = NULL;
		p.skip_bad = true;
	}
	p.inputs = cx_inputs_open(run->operands, run->n_operands, &config, err);
	if (!p.inputs)
		return false;
	cx_progress_begin(
	    &run->progress, &run->say, cx_common.progress, total_bytes(run));
	run->in_rows = true;
	ok = cx_pipeline_run(&p, task, err);
	run->in_rows = !ok;
	run->progress.records = p.tally.in;
	cx_progress_end(&run->progress);
	cx_inputs_close(p.inputs);
	run->closed |= p.closed;
	if (p.format != CX_AUTO)
		run->format = p.format;
	if (p.delimiter != 0)
		run->delimiter = p.delimiter;
	if (!run->again || !ok)
		say_all(run, task, &p, ok, err);
	free(p.seen);
	if (run->again && ok && run->begin >= 0 &&
	    lseek(0, (off_t)run->begin, SEEK_SET) < 0)
		ok = cx_fail_errno(err, CX_IO, "standard input");
	run->again = false;
	return ok;
}
