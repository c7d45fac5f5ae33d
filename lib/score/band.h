#ifndef CX_SCORE_BAND_H
#define CX_SCORE_BAND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/json.h"
#include "base/span.h"

/* A grade is for scores from a threshold on, up to the next one. */
struct cx_band {
	int64_t from; /* micros */
	/* What each group must have, INT64_MIN: anything; NULL: all that. */
	const int64_t *groups;
	struct cx_span grade;
};

/* Thresholds rise, best last.  In an arena; {0} gives no grades. */
struct cx_bands {
	struct cx_band *at;
	size_t n;
	size_t n_groups;
};

/*
 * The member "bands" of a model, if there is one: an array of {"grade": TEXT,
 * "from": POINTS, "groups": {NAME: POINTS}} whose thresholds all rise or all
 * fall.  groups: an object with the names that there are, or NULL.
 */
bool cx_bands_read(struct cx_json *model, struct cx_json *groups,
    struct cx_arena *arena, struct cx_bands *bands, struct cx_err *err);

/*
 * The grade of a score and its groups (NULL where the model has none): the
 * best band all of whose thresholds are met, empty where there is none.
 */
struct cx_span cx_bands_grade(
    const struct cx_bands *bands, int64_t micros, const int64_t *groups);

#endif
