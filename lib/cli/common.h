#ifndef CX_CLI_COMMON_H
#define CX_CLI_COMMON_H

#include <stdbool.h>

#include "base/err.h"
#include "cli/option.h"
#include "cli/tool.h"
#include "record/config.h"

enum { CX_SHELL_NONE = -1, CX_SHELL_BASH, CX_SHELL_ZSH, CX_SHELL_FISH };

/* What the common options say. */
struct cx_common {
	struct cx_config config;
	/* dates, numbers, language */
	bool decimal_comma;
	struct cx_texts date_formats;
	const char *tz;
	const char *now;
	const char *locale;
	/* what is said */
	bool explain;
	bool progress;
	bool quiet;
	bool verbose;
	/* instead of a run */
	bool help;
	bool version;
	bool dump_options;
	int completion; /* CX_SHELL_... */
	/* of a tool with formats of its own: the index of the one asked for */
	size_t format;
	/* as typed, before cx_common_finish() reads them */
	const char *output;
	const char *delimiter;
	const char *precision;
	int input;
	int on_error;
	size_t jobs;
	struct cx_texts nulls;
};

/* The variable that the table of common options fills; one a process. */
extern struct cx_common cx_common;

/* Back to the initial values. */
void cx_common_reset(void);

/* Appends those common options that the tool offers. */
void cx_common_add(struct cx_options *o, const struct cx_tool *tool);

/* Whether the option is one that replaces the run (--help and its like). */
bool cx_common_early(const struct cx_opt *option);

/*
 * Reads what needs more than its own option into cx_common.config.  False:
 * CX_USAGE.
 */
bool cx_common_finish(struct cx_err *err);

#endif
