#ifndef CX_CLI_RUN_H
#define CX_CLI_RUN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/span.h"
#include "cli/tool.h"
#include "expr/expr.h"
#include "record/config.h"
#include "record/pipeline.h"
#include "record/row.h"

/*
 * What a command's run() has to work with.  A run goes: read rules and
 * compile, cx_run_rows(), then results.  A usage error that run() finds
 * (CX_USAGE) is printed with tool->usage and the way to --help.
 */
struct cx_run;

/* The common options. */
const struct cx_config *cx_run_config(const struct cx_run *run);
bool cx_run_explain(const struct cx_run *run);
size_t cx_run_format(const struct cx_run *run);	 /* as tool->formats, also */
bool cx_run_now_given(const struct cx_run *run); /* --now */
int cx_run_verbose(const struct cx_run *run);	 /* -1 quiet, 0, 1 */
const char *cx_run_locale(const struct cx_run *run); /* NULL: not given */

/* The operands as given; none: *n is 0. */
const char *const *cx_run_operands(const struct cx_run *run, size_t *n);

/* The program to compile expressions into; its schema and world. */
struct cx_program *cx_run_program(const struct cx_run *run);

/* Working hours for expressions; borrowed.  Before the first record. */
void cx_run_calendar(struct cx_run *run, const struct cx_calendar *calendar);

/*
 * Says that the run will write the file path (a state file, a model): its
 * directory stays writable in the sandbox, and that of the file where the
 * path is a link.  Before cx_run_rows().
 */
bool cx_run_writes(struct cx_run *run, const char *path, struct cx_err *err);

/* The files in a directory (kept by the caller) can be read all along. */
void cx_run_reads(struct cx_run *run, const char *dir);

/*
 * Gives up the right to open other files; cx_run_rows() does it, a command
 * that does not call that does it itself.  Twice is fine.
 */
bool cx_run_sandbox(struct cx_run *run, struct cx_err *err);

/*
 * Runs the task over the operands, writing rows to standard output; says bad
 * records, warnings and (-v) the balance on standard error.
 */
bool cx_run_rows(
    struct cx_run *run, const struct cx_task *task, struct cx_err *err);

/*
 * The next two cx_run_rows() read the same input.  The sandbox waits for the
 * second, which alone says bad records and the balance.  Standard input that
 * is no file is copied to memory; an operand that is a pipe is an error.
 */
bool cx_run_twice(struct cx_run *run, struct cx_err *err);

/* Text to standard output, for a command that does not write rows. */
bool cx_run_print(struct cx_run *run, struct cx_span text, struct cx_err *err);

/*
 * A table of results to standard output, after a CX_TASK_FOLD (or without
 * one): same formats and options as rows; -o auto is the format of the input
 * where there was one, else CSV.  columns are borrowed.  Finish frees it in
 * any case; put and finish after a failure do nothing and fail.
 */
struct cx_results;
struct cx_results *cx_results_new(struct cx_run *run,
    const char *const *columns, size_t n, struct cx_err *err);
/*
 * The same to a file, whole or not at all, in UTF-8; the run said before that
 * it writes it.
 */
struct cx_results *cx_results_to(struct cx_run *run, const char *path,
    const char *const *columns, size_t n, struct cx_err *err);
struct cx_row *cx_results_row(struct cx_results *r); /* cleared */
bool cx_results_put(struct cx_results *r, struct cx_err *err);
bool cx_results_finish(struct cx_results *r, struct cx_err *err);

/* The whole table: next(arg, row) fills a row, and is false at the end. */
bool cx_results_all(struct cx_run *run, const char *const *columns, size_t n,
    bool (*next)(void *arg, struct cx_row *row), void *arg, struct cx_err *err);

/* The run finished, but a check that was asked for failed: exit 1. */
void cx_run_failed_check(struct cx_run *run);

/* A line on standard error, "cx-NAME: warning: ...", unless -q. */
void cx_run_warn(struct cx_run *run, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A line on standard error, "cx-NAME: ...", for what was asked for. */
void cx_run_say(struct cx_run *run, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
