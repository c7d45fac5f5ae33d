#ifndef CX_BASE_NUM_H
#define CX_BASE_NUM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

enum { CX_NUM_ROOM = 352, CX_PRECISION_FULL = -1 };

/*
 * The number that the whole of s spells: sign, digits, point, exponent;
 * blanks (space, TAB) around it are allowed; no hex, no inf, no nan.  With
 * decimal_comma the point is a comma and points may group thousands
 * (1.234.567,8).  Correctly rounded, whatever the locale.  False: not a
 * number, or beyond double; *out is then untouched.
 */
bool cx_num_parse(struct cx_span s, bool decimal_comma, double *out);

/* A whole number, no sign but '-', no blanks; false if not, or beyond. */
bool cx_num_parse_int(struct cx_span s, int64_t *out);

/*
 * Spells x: at most `precision' (0..15) decimals, rounded half to even on the
 * exact value, trailing zeros dropped, never "-0"; CX_PRECISION_FULL: the
 * shortest spelling that reads back the same.  Never an exponent below 1e21.
 * x must be finite.  Returns the length; out is not NUL-ended.
 */
size_t cx_num_print(char out[CX_NUM_ROOM], double x, int precision);

/* Spells a whole number.  Returns the length; out is not NUL-ended. */
size_t cx_num_print_int(char out[CX_NUM_ROOM], int64_t x);

/* A size with an optional suffix K, M, G (1024): "16M".  False: not one. */
bool cx_num_parse_size(struct cx_span s, size_t *out);

#endif
