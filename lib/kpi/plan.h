#ifndef CX_KPI_PLAN_H
#define CX_KPI_PLAN_H

#include "base/arena.h"
#include "stats/groups.h"
#include "kpi/kpi.h"

/* The inside of a run; private to kpi.c, gather.c and results.c. */
struct cx_kpi {
	struct cx_kpi_plan plan;
	const char **columns;
	size_t n_columns;
	/* what was gathered */
	struct cx_groups *groups; /* NULL: nothing */
	uint64_t unknown;
	uint64_t *left_out; /* of each metric */
	/* results */
	struct cx_group **sorted;
	size_t n_sorted;
	size_t at;		  /* the next of sorted */
	struct cx_group *current; /* whose periods are being written */
	bool only;		  /* the one row of no groups is to come */
	int64_t first, last;	  /* periods; last < first: none */
	int64_t period;		  /* the next to be written */
	struct cx_arena *scratch; /* of one row */
	char text[CX_PERIOD_ROOM];
};

#endif
