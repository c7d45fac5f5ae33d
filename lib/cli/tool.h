#ifndef CX_CLI_TOOL_H
#define CX_CLI_TOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

/*
 * The option table.  It feeds getopt_long, --help, --completion and
 * --dump-options; the target is a typed pointer, so a wrong type does not
 * compile, and the default shown is the variable's initial value.  Values
 * that mean "not given", and are not shown: NULL and "", count 0 and
 * SIZE_MAX, a number that is not finite, a choice below 0, an empty list.
 */
enum cx_opt_kind {
	CX_OPT_END,
	CX_OPT_TEXT,
	CX_OPT_COUNT,
	CX_OPT_SIZE,
	CX_OPT_NUMBER,
	CX_OPT_FLAG,
	CX_OPT_CHOICE,
	CX_OPT_LIST
};

/* The values of an option that may be repeated; in the order given. */
struct cx_texts {
	const char **at;
	size_t n;
};

struct cx_opt {
	enum cx_opt_kind kind;
	char letter;	  /* 0: none */
	const char *name; /* long name */
	/*
	 * Name of the argument.  FILE and DIR are completed; NULL shows the
	 * choices as a|b|c.
	 */
	const char *arg;
	union {
		const char **text;
		size_t *count;
		double *number;
		bool *flag;
		int *choice;
		struct cx_texts *list;
	} to;
	/*
	 * NULL-ended.  Of a choice: all there are, the index is the value.  Of
	 * others: what completion offers.
	 */
	const char *const *choices;
	const char *what; /* one line for help, no full stop */
};

#define CX_TEXT(l, n, a, p, w)                               \
	{                                                    \
		CX_OPT_TEXT, l, n, a, {.text = (p)}, NULL, w \
	}
#define CX_COUNT(l, n, a, p, w)                                \
	{                                                      \
		CX_OPT_COUNT, l, n, a, {.count = (p)}, NULL, w \
	}
#define CX_SIZE(l, n, a, p, w)                                \
	{                                                     \
		CX_OPT_SIZE, l, n, a, {.count = (p)}, NULL, w \
	}
#define CX_REAL(l, n, a, p, w)                                   \
	{                                                        \
		CX_OPT_NUMBER, l, n, a, {.number = (p)}, NULL, w \
	}
#define CX_FLAG(l, n, p, w)                                     \
	{                                                       \
		CX_OPT_FLAG, l, n, NULL, {.flag = (p)}, NULL, w \
	}
#define CX_CHOICE(l, n, a, p, c, w)                           \
	{                                                     \
		CX_OPT_CHOICE, l, n, a, {.choice = (p)}, c, w \
	}
#define CX_LIST_OF(l, n, a, p, w)                            \
	{                                                    \
		CX_OPT_LIST, l, n, a, {.list = (p)}, NULL, w \
	}
#define CX_END                                                \
	{                                                     \
		CX_OPT_END, 0, NULL, NULL, {NULL}, NULL, NULL \
	}

struct cx_run;

struct cx_tool {
	const char *name;     /* "cx-score" */
	const char *operands; /* "[FILE]..."; NULL: takes none */
	const char *what;     /* one line */
	const char *usage; /* the shortest useful call, for errors; or NULL */
	const struct cx_opt *options;
	/*
	 * What -o takes where the tool writes no records, NULL-ended, the
	 * default first; NULL: the formats of records.  cx_run_format().
	 */
	const char *const *formats;
	/*
	 * What -o takes besides the formats of records, NULL-ended; or NULL.
	 * cx_run_format() is then 0 for records, and else from 1 on.
	 */
	const char *const *also;
	bool adds;     /* columns to its input's rows: --prefix, --replace */
	bool explains; /* has a column that says why: --explain */
	bool (*run)(struct cx_run *run, struct cx_err *err);
};

/*
 * The whole of a command: locale, options, run, messages, the check of
 * standard output.  Returns the exit status of DESIGN.md section 2.
 */
int cx_main(const struct cx_tool *tool, int argc, char **argv);

#endif
