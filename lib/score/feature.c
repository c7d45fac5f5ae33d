/*
 * What a column is, is told from its values alone and not from its name:
 * "folio" and "case_no" are ids in one register and not in the next.
 */
#include "score/feature.h"

#include <math.h>
#include <stdlib.h>

#include "base/num.h"
#include "time/moment.h"

#include "base/banned.h"

enum { IDS_FROM = 50 }; /* rows; fewer say nothing about ids */

const char *
cx_outcome_name(enum cx_outcome o)
{
	static const char *const names[] = {
	    [CX_FEATURE_USED] = "used",
	    [CX_FEATURE_WEAK] = "left out: weak",
	    [CX_FEATURE_SIGN] = "left out: sign",
	    [CX_FEATURE_CONSTANT] = "left out: constant",
	    [CX_FEATURE_MISSING] = "left out: all missing",
	    [CX_FEATURE_DATE] = "left out: date",
	    [CX_FEATURE_ID] = "left out: id",
	    [CX_FEATURE_MANY] = "left out: too many categories",
	};

	return names[o];
}

static bool
all_numbers(
    struct cx_feature *f, const struct cx_dict *d, const struct cx_world *world)
{
	for (size_t i = 0; i < d->n; i++)
		if (!cx_num_parse(
			d->at[i], world->decimal_comma, &f->number[i]))
			return false;
	return true;
}

/* 20260301 is a date and a number: dates, where all are. */
static bool
all_dates(const struct cx_dict *d, const struct cx_world *world)
{
	struct cx_moment m;

	for (size_t i = 0; i < d->n; i++)
		if (!cx_dates_parse(world->dates, d->at[i], &m))
			return false;
	return true;
}

/* Rows with a date after the clock. */
static size_t
count_future(
    const struct cx_column *c, size_t n_rows, const struct cx_world *world)
{
	struct cx_moment m;
	size_t n = 0;

	for (size_t i = 0; i < n_rows; i++)
		n += c->cells[i] != CX_CELL_NONE &&
		     cx_dates_parse(
			 world->dates, c->values.at[c->cells[i]], &m) &&
		     cx_moment_instant(m, cx_dates_zone(world->dates)) >
			 world->now_us;
	return n;
}

struct numbered {
	double x;
	uint32_t value;
};

static int
by_number(const void *a, const void *b)
{
	const struct numbered *p = a, *q = b;

	return (p->x > q->x) - (p->x < q->x);
}

/* The order of the numbers, "1" and "1.0" being one. */
static bool
order(struct cx_feature *f, size_t n, struct cx_arena *arena)
{
	struct numbered *all = calloc(n + 1, sizeof(*all));

	f->place = cx_arena_zero(arena, n, sizeof(*f->place));
	f->at = cx_arena_zero(arena, n, sizeof(*f->at));
	if (!all || !f->place || !f->at) {
		free(all);
		return false;
	}
	for (size_t i = 0; i < n; i++)
		all[i] = (struct numbered){f->number[i], (uint32_t)i};
	qsort(all, n, sizeof(*all), by_number);
	for (size_t i = 0; i < n; i++) {
		if (i == 0 || all[i].x > all[i - 1].x)
			f->at[f->n_places++] = all[i].x;
		f->place[all[i].value] = (uint32_t)f->n_places - 1;
	}
	free(all);
	return true;
}

/* Whole numbers all of which differ, or texts most of which do. */
static bool
is_id(const struct cx_feature *f, size_t filled)
{
	size_t n = f->column->values.n;

	if (filled < IDS_FROM)
		return false;
	if (f->text)
		return n > filled / 2;
	for (size_t i = 0; i < n; i++)
		if (f->number[i] != floor(f->number[i]))
			return false;
	return n == filled;
}

bool
cx_feature_look(struct cx_feature *f, const struct cx_column *c, size_t n_rows,
    bool chosen, size_t most_categories, const struct cx_world *world,
    struct cx_arena *arena)
{
	const struct cx_dict *d = &c->values;

	*f = (struct cx_feature){.column = c};
	for (size_t i = 0; i < n_rows; i++)
		f->missing += c->cells[i] == CX_CELL_NONE;
	f->number = cx_arena_zero(arena, d->n, sizeof(*f->number));
	if (!f->number)
		return false;
	f->text = !all_numbers(f, d, world);
	if (!f->text && !order(f, d->n, arena))
		return false;
	if (d->n == 0)
		f->outcome = CX_FEATURE_MISSING;
	else if (d->n == 1 && f->missing == 0)
		f->outcome = CX_FEATURE_CONSTANT;
	else if (all_dates(d, world)) {
		f->outcome = CX_FEATURE_DATE;
		f->future = count_future(c, n_rows, world);
	} else if (!chosen && is_id(f, n_rows - f->missing))
		f->outcome = CX_FEATURE_ID;
	else if (!chosen && f->text && d->n > most_categories)
		f->outcome = CX_FEATURE_MANY;
	return true;
}
