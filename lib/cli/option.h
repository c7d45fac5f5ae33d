#ifndef CX_CLI_OPTION_H
#define CX_CLI_OPTION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/err.h"
#include "cli/tool.h"

enum { CX_OPTIONS_MOST = 96 };

/* Tables put together: the tool's own options, then the common ones. */
struct cx_options {
	const struct cx_opt *at[CX_OPTIONS_MOST];
	size_t n;
	size_t own; /* how many of them are the tool's own */
};

/*
 * Appends the options of a table up to its CX_END.  Two options of one name
 * or letter are our own mistake (assert).
 */
void cx_options_add(struct cx_options *o, const struct cx_opt *table);

/* A command line taken apart; arg is NULL for a flag. */
struct cx_given {
	const struct cx_opt *option;
	const char *arg;
};
struct cx_words {
	struct cx_given *given;
	size_t n_given;
	const char *const *operands; /* in argv */
	size_t n_operands;
};

/*
 * Takes argv apart (operands are moved to its end) and stores nothing yet, so
 * that --help can show defaults.  False: CX_USAGE with a suggestion.
 */
bool cx_options_parse(const struct cx_options *o, int argc, char **argv,
    struct cx_words *w, struct cx_err *err);
void cx_words_done(struct cx_words *w);

/* Reads arg (borrowed) into the option's variable.  False: CX_USAGE. */
bool cx_option_set(
    const struct cx_opt *option, const char *arg, struct cx_err *err);

/* Gives back what lists hold. */
void cx_options_done(struct cx_options *o);

/* "FILE", or "a|b|c" where the table names no argument; nothing for a flag. */
void cx_option_arg(const struct cx_opt *option, struct cx_buf *out);

/* --dump-options: letter TAB long name TAB argument, a line each. */
void cx_options_dump(const struct cx_options *o, struct cx_buf *out);

#endif
