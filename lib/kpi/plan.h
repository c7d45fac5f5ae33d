#ifndef CX_KPI_PLAN_H
#define CX_KPI_PLAN_H

#include <stdatomic.h>

#include "base/arena.h"
#include "kpi/against.h"
#include "kpi/board.h"
#include "kpi/kpi.h"
#include "stats/groups.h"

/* A column of the results behind group columns and period. */
struct cx_kpi_column {
	size_t metric; /* SIZE_MAX: of the row */
	enum cx_result field;
};

/* The inside of a run; private to the files of kpi.c. */
struct cx_kpi {
	struct cx_kpi_plan plan;
	const struct cx_metrics *metrics;
	struct cx_arena *arena; /* names of columns */
	const char **columns;
	size_t n_columns;
	struct cx_kpi_column *shown; /* those behind group columns and period */
	size_t n_shown;
	/* what was gathered */
	struct cx_groups *groups; /* NULL: nothing */
	struct cx_group **sorted; /* of states.c; NULL: not yet */
	size_t n_sorted;
	double states_read, states_said; /* how many, and by last lines */
	_Atomic uint64_t values; /* of cx_metrics_bulk(), of all workers */
	uint64_t unknown;
	uint64_t *left_out;	    /* of each indicator */
	struct cx_against *against; /* NULL: nothing */
	/* results */
	struct cx_board board;
	size_t alerts;
	double *dispersion; /* of each indicator, 0: by chance; or NULL */
	size_t row, metric; /* the next to be written */
	char period[CX_PERIOD_ROOM];
};

/*
 * gather.c: if there are too many values for exact quantiles, has those of all
 * groups near.  False without memory.
 */
bool cx_kpi_make_near(struct cx_kpi *k, struct cx_err *err);

/* fill.c: the rows of the board. */
bool cx_kpi_fill(struct cx_kpi *k, struct cx_err *err);

/*
 * Steps: each looks at the plan whether it is asked for, and sets its fields
 * of the board.  In the order of kpi.c.
 */
bool cx_kpi_suppress(struct cx_kpi *k, struct cx_err *err);
bool cx_kpi_round(struct cx_kpi *k, struct cx_err *err);
bool cx_kpi_targets(struct cx_kpi *k, struct cx_err *err);
bool cx_kpi_compare(struct cx_kpi *k, struct cx_err *err);
bool cx_kpi_chart(struct cx_kpi *k, struct cx_err *err);
bool cx_kpi_alert(struct cx_kpi *k, struct cx_err *err);
bool cx_kpi_league(struct cx_kpi *k, struct cx_err *err);
bool cx_kpi_floor(struct cx_kpi *k, struct cx_err *err);

/*
 * against.c: whether what was published before and the number of row and
 * indicator together tell about fewer people than plan.suppress.
 */
bool cx_against_tells(
    const struct cx_against *a, const struct cx_kpi *k, size_t row, size_t i);

/* columns.c: which there are. */
bool cx_kpi_list_columns(struct cx_kpi *k, struct cx_err *err);
/* Columns METRIC_note, if quantiles are near, of the metrics that have some. */
bool cx_kpi_note_columns(struct cx_kpi *k, struct cx_err *err);
/* The column `partial', once the rows are there, if a period is not over. */
bool cx_kpi_partial_column(struct cx_kpi *k, struct cx_err *err);

#endif
