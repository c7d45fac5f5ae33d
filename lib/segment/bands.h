#ifndef CX_SEGMENT_BANDS_H
#define CX_SEGMENT_BANDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"

enum { CX_RFM_MEASURES = 3 };
extern const char *const cx_rfm_letters[CX_RFM_MEASURES]; /* R, F, M */

/* Names for scores, the first that matches wins. */
struct cx_band {
	struct cx_span name;
	unsigned low[CX_RFM_MEASURES], high[CX_RFM_MEASURES];
};

struct cx_bands {
	struct cx_arena *arena;
	struct cx_band *at;
	size_t n;
	struct cx_span other; /* .at NULL: what matches none has no name */
};

/* Of a file, see cx-segment(5); scores are 1 to bins.  NULL on failure. */
struct cx_bands *cx_bands_load(
    const char *path, unsigned bins, struct cx_err *err);
void cx_bands_free(struct cx_bands *b);

/* The index of the first band of these scores; n: none. */
size_t cx_bands_find(
    const struct cx_bands *b, const unsigned score[CX_RFM_MEASURES]);

#endif
