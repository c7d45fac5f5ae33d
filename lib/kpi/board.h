#ifndef CX_KPI_BOARD_H
#define CX_KPI_BOARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "expr/value.h"
#include "kpi/key.h"

/*
 * All results of a run while they are worked on: rows of a group and period,
 * in each a number of fields for each indicator.  The fields are all that
 * there can be; those that nobody asked for take no memory.
 */
enum cx_result {
	CX_RESULT_VALUE,
	CX_RESULT_LOW,
	CX_RESULT_HIGH,
	CX_RESULT_N,
	CX_RESULT_PREVIOUS,
	CX_RESULT_CHANGE,
	CX_RESULT_RELATIVE,
	CX_RESULT_PARTED,
	CX_RESULT_TARGET,
	CX_RESULT_MET,
	CX_RESULT_CENTER,
	CX_RESULT_LOWER,
	CX_RESULT_UPPER,
	CX_RESULT_LOWER_95,
	CX_RESULT_UPPER_95,
	CX_RESULT_SIGNAL,
	CX_RESULT_ALERT,
	CX_RESULT_NOTE,
	CX_RESULT_END
};

/* What is put behind the name of the metric: "low"; of the value "". */
extern const char *const cx_result_names[CX_RESULT_END];

struct cx_board_row {
	struct cx_span values; /* for cx_key_next() */
	int64_t period;	       /* CX_KEY_NO_PERIOD: none */
	bool partial;	       /* the period is not over */
	bool empty;	       /* there is no record */
	double records;	       /* how many, where that is counted */
	size_t step;	       /* of cx_indicators_steps() */
	size_t before;	       /* the row of the step before; SIZE_MAX: none */
};

struct cx_board {
	struct cx_arena *arena; /* texts of results */
	struct cx_board_row *rows;
	size_t n_rows;
	size_t n_metrics;
	int place[CX_RESULT_END]; /* of a field; -1: not kept */
	size_t n_places;
	struct cx_value *cells;
};

/* Nothing but values kept; false without memory. */
bool cx_board_init(struct cx_board *b, size_t n_metrics);
void cx_board_done(struct cx_board *b);

/* Has a field kept; before the first row. */
void cx_board_keep(struct cx_board *b, enum cx_result f);

/* A row more, all fields missing; NULL without memory. */
struct cx_board_row *cx_board_add(struct cx_board *b);

/*
 * Rows from `from' to the last come period by period, n_steps of each: puts
 * them step by step.  False without memory.
 */
bool cx_board_turn(struct cx_board *b, size_t from, size_t n_steps);

/* A field of a row; NULL where it is not kept. */
struct cx_value *cx_board_at(
    const struct cx_board *b, size_t row, size_t metric, enum cx_result f);

/* That as a number, NAN where it is none. */
double cx_board_number(
    const struct cx_board *b, size_t row, size_t metric, enum cx_result f);

/* Sets a field, where it is kept; x that is not finite is missing. */
void cx_board_set(
    struct cx_board *b, size_t row, size_t metric, enum cx_result f, double x);
void cx_board_say(struct cx_board *b, size_t row, size_t metric,
    enum cx_result f, const char *text);

/*
 * The next series: rows *from to before *to are of one group, all periods.
 * Begins with *to = 0; false: no more.  Rows without period are left out.
 */
bool cx_board_series(const struct cx_board *b, size_t *from, size_t *to);

#endif
