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
	struct cx_span grade;
};

/* Thresholds rise.  In an arena; {0} gives no grades. */
struct cx_bands {
	struct cx_band *at;
	size_t n;
};

/*
 * The member "bands" of a model, if there is one: an array of {"grade": TEXT,
 * "from": POINTS} whose thresholds all rise or all fall.
 */
bool cx_bands_read(struct cx_json *model, struct cx_arena *arena,
    struct cx_bands *bands, struct cx_err *err);

/* The grade of a score; the empty span where it is under all bands. */
struct cx_span cx_bands_grade(const struct cx_bands *bands, int64_t micros);

#endif
