#ifndef CX_REMIND_DUE_TABLE_H
#define CX_REMIND_DUE_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"

/*
 * Calendars that people edit as CSV.  Their first column is a label: of the
 * group of digits (a colour), or of the kind of thing.
 */
struct cx_remind_table_row {
	struct cx_span label;
	/* by digits */
	unsigned digits; /* a bit for each */
	struct cx_span period;
	int32_t first_month, last_month;
	/* by age: from these years on, before those, every so many months */
	double from_years, to_years;
	int32_t months; /* 0: none is due */
};

struct cx_remind_override {
	int32_t year;
	struct cx_span period, label; /* label "*": all */
	bool suspended;
	int64_t day; /* the new deadline */
};

struct cx_remind_table {
	struct cx_remind_table_row *rows;
	size_t n;
	struct cx_remind_override *overrides;
	size_t n_overrides;
};

/*
 * Columns label, last_digits (5;6), period, first_month, last_month.  What
 * is due is so by the last day of last_month; a period that ends before it
 * begins ends in the next year.  NULL on failure, with file and line.
 */
struct cx_remind_table *cx_remind_table_digits(
    const char *path, struct cx_arena *a, struct cx_err *err);

/*
 * Columns year, period, label, new_deadline (a date, or a text that begins
 * with "suspended"), and others such as source.  For a table by digits.
 */
bool cx_remind_table_override(struct cx_remind_table *t, const char *path,
    struct cx_arena *a, struct cx_err *err);

/* Columns label, from_years, to_years, interval_months; empty: none. */
struct cx_remind_table *cx_remind_table_ages(
    const char *path, struct cx_arena *a, struct cx_err *err);

/*
 * The deadline of a row in the year in which its period begins.  False: it is
 * suspended.
 */
bool cx_remind_table_deadline(const struct cx_remind_table *t,
    const struct cx_remind_table_row *row, int32_t year, int64_t *day);

/* The last digit of s, whatever stands around it; -1: none. */
int cx_remind_last_digit(struct cx_span s);

/*
 * The row for a thing of that kind and age in years; NULL: the table has no
 * such kind, or no such age.
 */
const struct cx_remind_table_row *cx_remind_table_age(
    const struct cx_remind_table *t, struct cx_span label, double years);

#endif
