#ifndef CX_SEGMENT_IDSET_H
#define CX_SEGMENT_IDSET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/hash.h"
#include "base/span.h"
#include "record/config.h"

/* Ids that a file lists; 16 to 32 bytes each.  Any thread may ask. */
struct cx_idset;

/*
 * The ids in the column `id' of a table, which is read like the input.  A
 * record without one is an error.  NULL on failure.
 */
struct cx_idset *cx_idset_load(const char *path, struct cx_span id,
    const struct cx_config *config, struct cx_err *err);
void cx_idset_free(struct cx_idset *s);

size_t cx_idset_count(const struct cx_idset *s);

/* Whether the id of this hash (cx_hash128()) is in it. */
bool cx_idset_has(const struct cx_idset *s, struct cx_hash128 id);

#endif
