#ifndef CX_RECORD_IDSET_H
#define CX_RECORD_IDSET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
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
/*
 * The same for a list without a header, of one text a line, where id.at is
 * NULL; empty lines, and where there is a spelling, records without a text,
 * are passed over.  spell (NULL: as it stands) appends what counts of a text;
 * nothing: it is passed over.
 */
struct cx_idset *cx_idset_load_as(const char *path, struct cx_span id,
    const struct cx_config *config,
    void (*spell)(struct cx_span text, struct cx_buf *out), struct cx_err *err);
void cx_idset_free(struct cx_idset *s);

/* Whether the id of this hash (cx_hash128()) is in it. */
bool cx_idset_has(const struct cx_idset *s, struct cx_hash128 id);

#endif
