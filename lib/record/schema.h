#ifndef CX_RECORD_SCHEMA_H
#define CX_RECORD_SCHEMA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"
#include "record/config.h"

/*
 * The columns that a run uses, by name.  Filled while options and rules are
 * read, then frozen: workers share it.  A column is a slot, the same for all
 * files and records.
 */
struct cx_schema;

struct cx_schema *cx_schema_new(void);
void cx_schema_free(struct cx_schema *s);

/*
 * The slot of a column; the same name gives the same slot.  `where' (copied;
 * may be NULL) says who asks, for the message when a header lacks it.
 * SIZE_MAX without memory.
 */
size_t cx_schema_want(
    struct cx_schema *s, struct cx_span name, const struct cx_err *where);

size_t cx_schema_count(const struct cx_schema *s);
struct cx_span cx_schema_name(const struct cx_schema *s, size_t slot);

/*
 * The columns of one input file, and where slots and output columns are in
 * it.  Immutable once made.
 */
struct cx_layout {
	enum cx_format format;
	const char *source; /* file name for messages */
	char delimiter;
	struct cx_span *names; /* of the fields; none for NDJSON */
	size_t n_names;
	int32_t *field_of_slot; /* -1: not there; NULL for NDJSON */
	/*
	 * Output column i is field order[i]; NULL where the file has the
	 * columns of the first one in the same order.
	 */
	uint32_t *order;
	/* private */
	uint32_t *sorted; /* fields by name */
	bool shared;	  /* names, slots and sorted are the first file's */
};

/*
 * The layout of a file with these column names (copied).  first: the layout
 * of the first file, NULL for the first; it must live as long.  NULL on
 * failure: a wanted column is not there (with "did you mean"; the code is
 * that of who asked), a name comes twice, or the file lacks or adds a column
 * against the first.  Time: n log n.
 */
struct cx_layout *cx_layout_new(const struct cx_schema *s,
    enum cx_format format, const char *source, char delimiter,
    const struct cx_span *names, size_t n, const struct cx_layout *first,
    struct cx_err *err);
void cx_layout_free(struct cx_layout *l);

#endif
