#ifndef CX_KPI_KEY_H
#define CX_KPI_KEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"
#include "stats/groups.h"

/*
 * What tells one group from another, as bytes: the period, then each value of
 * a group column.  Two records are of one group if their keys are the same
 * bytes.
 */
#define CX_KEY_NO_PERIOD INT64_MIN

/* How a value stands in the input; the order of those of the same text. */
enum cx_key_kind {
	CX_KEY_MISSING,
	CX_KEY_TEXT,
	CX_KEY_JSON, /* a number, truth value, object or array of NDJSON */
	CX_KEY_TOTAL /* all values; sorted behind them */
};

struct cx_key_value {
	enum cx_key_kind kind;
	struct cx_span text; /* empty where missing */
};

/* Begins a key in b; failures are left in b->failed. */
void cx_key_begin(struct cx_buf *b, int64_t period);
void cx_key_put(struct cx_buf *b, struct cx_key_value v);

int64_t cx_key_period(struct cx_span key);

/* What is behind the period, for cx_key_next(). */
struct cx_span cx_key_values(struct cx_span key);

/* The value that *values begins with; *values then begins with the next. */
struct cx_key_value cx_key_next(struct cx_span *values);

/*
 * By value after value, texts by code point, missing first; then by period,
 * none first.
 */
int cx_key_cmp(struct cx_span a, struct cx_span b);

/*
 * All groups in that order; the list is the caller's to free.  NULL without
 * memory.
 */
struct cx_group **cx_key_sorted(const struct cx_groups *g);

#endif
