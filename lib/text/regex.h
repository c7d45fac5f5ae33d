#ifndef CX_TEXT_REGEX_H
#define CX_TEXT_REGEX_H

#include <stdbool.h>

#include "base/err.h"
#include "base/span.h"

/*
 * An ICU regular expression with limits on time and stack.  One thread uses
 * one; cx_regex_clone() makes one for another thread.
 */
struct cx_regex;

/* NULL on failure: CX_CONFIG, err->column is the offset in pattern from 1. */
struct cx_regex *cx_regex_new(struct cx_span pattern, struct cx_err *err);
struct cx_regex *cx_regex_clone(const struct cx_regex *r, struct cx_err *err);
void cx_regex_free(struct cx_regex *r);

/*
 * Whether the pattern is found anywhere in s (valid UTF-8).  False with
 * err set (CX_DATA) when a limit is reached.
 */
bool cx_regex_find(
    struct cx_regex *r, struct cx_span s, bool *found, struct cx_err *err);

#endif
