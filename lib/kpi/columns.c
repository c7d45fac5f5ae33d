/*
 * Wide, a metric is a column and what is said of it are columns behind it,
 * named after it.  Tall, it is a row, and the columns are the same for all
 * metrics: what charts and databases want.
 */
#include "kpi/plan.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/banned.h"

static bool
add(struct cx_kpi *k, const char *name, struct cx_err *err)
{
	for (size_t i = 0; i < k->n_columns; i++)
		if (cx_span_eq(cx_span(name), cx_span(k->columns[i])))
			return cx_fail(err, CX_USAGE,
			    "two columns of the result are called %s; name "
			    "the metric: NAME = ...",
			    cx_quote(cx_span(name)).text);
	k->columns[k->n_columns++] = name;
	return true;
}

/* Whether indicator i has a target; SIZE_MAX: any. */
static bool
has_target(const struct cx_kpi_plan *p, size_t i)
{
	size_t n = cx_indicators_count(p->indicators);

	for (size_t k = 0; p->targets != NULL && k < n; k++)
		if ((i == SIZE_MAX || i == k) &&
		    p->targets[k].op != CX_TARGET_NONE)
			return true;
	return false;
}

/* Whether indicator i has limits of a funnel plot; SIZE_MAX: any. */
static bool
is_league(const struct cx_kpi_plan *p, size_t i)
{
	return p->league &&
	       (i == SIZE_MAX || cx_indicators_is_share(p->indicators, i));
}

/* Whether a field is asked for, of indicator i; SIZE_MAX: of any. */
static bool
is_asked(const struct cx_kpi *k, size_t i, enum cx_result f)
{
	const struct cx_kpi_plan *p = &k->plan;

	switch (f) {
	case CX_RESULT_VALUE:
		return true;
	case CX_RESULT_LOW:
	case CX_RESULT_HIGH:
	case CX_RESULT_N:
		if (i == SIZE_MAX)
			return true;
		return cx_indicators_sure(p->indicators, i) ||
		       (p->intervals && cx_indicators_single(p->indicators, i));
	case CX_RESULT_NOTE:
		return p->tall || p->suppress > 0 ||
		       (p->min_n > 0 &&
			   !cx_indicators_is_count(p->indicators, i));
	case CX_RESULT_PREVIOUS:
	case CX_RESULT_CHANGE:
	case CX_RESULT_RELATIVE:
	case CX_RESULT_PARTED:
		return p->compare != CX_COMPARE_NONE;
	case CX_RESULT_TARGET:
	case CX_RESULT_MET:
		return has_target(p, i);
	case CX_RESULT_CENTER:
	case CX_RESULT_LOWER:
	case CX_RESULT_UPPER:
	case CX_RESULT_SIGNAL:
		return p->chart != CX_CHART_NONE || is_league(p, i);
	case CX_RESULT_LOWER_95:
	case CX_RESULT_UPPER_95:
		return is_league(p, i);
	case CX_RESULT_ALERT:
		return p->alert != CX_ALERT_NONE;
	case CX_RESULT_END:
		break;
	}
	return false;
}

/* A field's column; its name in the arena. */
static bool
add_field(struct cx_kpi *k, size_t metric, enum cx_result f, struct cx_err *err)
{
	struct cx_span name = CX_SPAN("");
	const char *field = cx_result_names[f];
	size_t room;
	char *text;

	if (!k->plan.tall)
		name = cx_indicators_name(k->plan.indicators, metric);
	else if (f == CX_RESULT_VALUE)
		field = "value";
	room = name.len + strlen(field) + 2;
	text = cx_arena_get(k->arena, room);
	if (text == NULL)
		return cx_fail_memory(err);
	snprintf(text, room, "%s%s%s", name.at,
	    name.len > 0 && field[0] != '\0' ? "_" : "", field);
	k->shown[k->n_shown++] = (struct cx_kpi_column){metric, f};
	cx_board_keep(&k->board, f);
	return add(k, text, err);
}

static bool
add_metrics(struct cx_kpi *k, struct cx_err *err)
{
	size_t n = cx_indicators_count(k->plan.indicators);

	for (size_t i = 0; i < (k->plan.tall ? 1 : n); i++)
		for (int f = 0; f < CX_RESULT_END; f++)
			if (is_asked(k, k->plan.tall ? SIZE_MAX : i,
				(enum cx_result)f) &&
			    !add_field(k, k->plan.tall ? SIZE_MAX : i,
				(enum cx_result)f, err))
				return false;
	return true;
}

static bool
any_share(const struct cx_kpi_plan *p)
{
	for (size_t i = 0; i < cx_indicators_count(p->indicators); i++)
		if (cx_indicators_is_share(p->indicators, i))
			return true;
	return false;
}

static bool
add_step(struct cx_kpi *k, struct cx_err *err)
{
	if (cx_indicators_steps(k->plan.indicators) == 0)
		return true;
	for (size_t i = 0; i < k->n_columns; i++)
		if (cx_span_eq(cx_span(k->columns[i]), CX_SPAN("step")))
			return cx_fail(err, CX_USAGE,
			    "-g \"step\": funnel() makes a column of that "
			    "name");
	return add(k, "step", err);
}

bool
cx_kpi_list_columns(struct cx_kpi *k, struct cx_err *err)
{
	const struct cx_kpi_plan *p = &k->plan;
	const struct cx_schema *schema = cx_program_schema(p->program);
	size_t n = cx_indicators_count(p->indicators);
	size_t most = p->groups.n + 4 + (n + 1) * CX_RESULT_END;

	k->columns = calloc(most, sizeof(*k->columns));
	k->shown = calloc(most, sizeof(*k->shown));
	k->left_out = calloc(n + 1, sizeof(*k->left_out));
	if (!k->columns || !k->shown || !k->left_out)
		return cx_fail_memory(err);
	for (size_t i = 0; i < p->groups.n; i++)
		if (!add(k, cx_schema_name(schema, p->groups.at[i]).at, err))
			return false;
	if (p->league && !any_share(p))
		return cx_fail(err, CX_USAGE,
		    "--funnel-limits: no metric is a share, as "
		    "share(x = 'a')");
	if (!add_step(k, err))
		return false;
	if (p->time != SIZE_MAX && !add(k, "period", err))
		return false;
	if (p->tall && !add(k, "metric", err))
		return false;
	if (!add_metrics(k, err))
		return false;
	if (p->chart != CX_CHART_NONE || p->suppress > 0 || p->league ||
	    p->min_n > 0)
		cx_board_keep(&k->board, CX_RESULT_N);
	if (has_target(p, SIZE_MAX) || p->compare != CX_COMPARE_NONE) {
		cx_board_keep(&k->board, CX_RESULT_LOW);
		cx_board_keep(&k->board, CX_RESULT_HIGH);
	}
	return true;
}

static bool
has_note(struct cx_kpi *k, size_t i)
{
	struct cx_board *b = &k->board;

	for (size_t r = 0; r < b->n_rows; r++)
		if (cx_board_at(b, r, i, CX_RESULT_NOTE)->type != CX_MISSING)
			return true;
	return false;
}

bool
cx_kpi_note_columns(struct cx_kpi *k, struct cx_err *err)
{
	if (k->plan.tall || !cx_kpi_near(k))
		return true;
	for (size_t i = 0; i < k->board.n_metrics; i++)
		if (!is_asked(k, i, CX_RESULT_NOTE) && has_note(k, i) &&
		    !add_field(k, i, CX_RESULT_NOTE, err))
			return false;
	return true;
}

bool
cx_kpi_partial_column(struct cx_kpi *k, struct cx_err *err)
{
	bool any = false;

	for (size_t i = 0; i < k->board.n_rows && !any; i++)
		any = k->board.rows[i].partial;
	return k->plan.tall || !any || add(k, "partial", err);
}
