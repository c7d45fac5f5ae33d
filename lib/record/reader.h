#ifndef CX_RECORD_READER_H
#define CX_RECORD_READER_H

#include <stdbool.h>

#include "base/err.h"
#include "record/config.h"
#include "record/record.h"
#include "record/schema.h"

/*
 * Records one after the other in the caller's thread: for small files beside
 * the main input (lists of ids, holidays), and for tests.  Any bad record is
 * an error.
 */
struct cx_reader;

/* NULL on failure.  schema and config are borrowed. */
struct cx_reader *cx_reader_open(const char *path,
    const struct cx_config *config, const struct cx_schema *schema,
    struct cx_err *err);

/* The same over memory (borrowed). */
struct cx_reader *cx_reader_memory(struct cx_span text, const char *source,
    const struct cx_config *config, const struct cx_schema *schema,
    struct cx_err *err);
void cx_reader_close(struct cx_reader *r);

/* The next record; NULL at the end, or on error (then err->code is set).
 * Borrowed until the next call on this reader. */
const struct cx_record *cx_reader_next(struct cx_reader *r, struct cx_err *err);

/* The line on which the last record began, from 1. */
uint64_t cx_reader_line(const struct cx_reader *r);

#endif
