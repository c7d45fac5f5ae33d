#ifndef CX_KPI_QUESTION_H
#define CX_KPI_QUESTION_H

#include "kpi/kpi.h"
#include "kpi/office.h"
#include "kpi/rules.h"

/* What somebody asks, as options say it; NULL and below 0: not said. */
struct cx_question {
	const char *const *groups, *const *metrics;
	size_t n_groups, n_metrics;
	const char *rules, *time, *where, *hours, *holidays, *against;
	int every;		   /* enum cx_period_unit */
	int compare, chart, alert; /* enums of kpi.h */
	size_t max_empty, year_starts, suppress, round;
	size_t memory;	    /* bytes of values for exact quantiles */
	size_t round_parts; /* SIZE_MAX: no */
	double level, fdr;  /* level in percent */
	size_t min_n;
	bool intervals, tall, totals, league;
	bool states; /* to be merged: gathers what any of these needs */
};

/* What a run is made from; zeroed at first. */
struct cx_asked {
	struct cx_json_doc *doc; /* NULL: no rules file */
	struct cx_kpi_rules rules;
	struct cx_indicators *indicators;
	struct cx_target *targets;
	size_t time; /* the slot that says when; SIZE_MAX: none */
	struct cx_calendar *office; /* for the world; NULL: none */
	struct cx_kpi_plan plan;
};

/* Reads all of it; false on failure.  cx_asked_done() in any case. */
bool cx_question_read(const struct cx_question *q, struct cx_program *program,
    struct cx_asked *w, struct cx_err *err);
void cx_asked_done(struct cx_asked *w);

#endif
