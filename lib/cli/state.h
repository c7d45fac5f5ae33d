#ifndef CX_CLI_STATE_H
#define CX_CLI_STATE_H

#include <stdbool.h>
#include <stddef.h>

#include "cli/progress.h"
#include "cli/run.h"
#include "cli/say.h"
#include "record/schema.h"
#include "time/zone.h"

enum { CX_RUN_WRITABLE_MOST = 16 };

/* The inside of a run, for main.c, run.c and results.c alone. */
struct cx_run {
	const struct cx_tool *tool;
	struct cx_say say;
	struct cx_progress progress;
	const char *const *operands;
	size_t n_operands;
	/* what expressions need */
	struct cx_schema *schema;
	struct cx_zone *zone;
	struct cx_dates *dates;
	struct cx_world world;
	struct cx_program *program;
	/* directories in which files may be made; NULL-ended, owned */
	char *writable[CX_RUN_WRITABLE_MOST + 1];
	size_t n_writable;
	const char *readable[2]; /* a directory, or none; NULL-ended */
	bool sandboxed;
	/* what happened */
	enum cx_format format;	/* of the rows written; CX_AUTO: none */
	char delimiter;		/* of the first CSV read; 0: none */
	unsigned long long bad; /* records rejected or kept */
	bool in_rows;		/* the last failure is one of the input */
	bool closed;		/* the reader of standard output went away */
	bool failed_check;
	bool again;	 /* this reading is the first of two */
	long long begin; /* where standard input begins, for the second */
};

/*
 * Makes ready what the common options say (cx_common_finish() was called).
 * False on failure; done in any case.
 */
bool cx_run_init(struct cx_run *run, const struct cx_tool *tool,
    const char *const *operands, size_t n, struct cx_err *err);
void cx_run_done(struct cx_run *run);

#endif
