#ifndef CX_RECORD_NDJSON_KEYS_H
#define CX_RECORD_NDJSON_KEYS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

struct cx_ndjson_key {
	struct cx_span text; /* as it stands between the quotes */
	bool escaped;
};

/*
 * The index of a key that means the same text as one before it; n if all
 * differ; SIZE_MAX without memory.  Time: n log n, whatever the keys.
 */
size_t cx_ndjson_twin(const struct cx_ndjson_key *keys, size_t n);

/* Keys one after the other. */
struct cx_ndjson_keys {
	struct cx_ndjson_key *at;
	size_t n, room;
};

/* False without memory. */
bool cx_ndjson_keys_push(struct cx_ndjson_keys *k, struct cx_ndjson_key key);

/*
 * The keys of a line, known to differ, as tokens with their quotes; kept for
 * the lines after it.  {0} is empty.
 */
struct cx_ndjson_token {
	size_t at, len; /* in text */
	bool escaped;
};

enum { CX_NDJSON_PAD = 16 }; /* bytes of text that may be read behind it */

struct cx_ndjson_known {
	struct cx_ndjson_token *at;
	size_t n, room;
	char *text;
	size_t text_room;
};

void cx_ndjson_known_done(struct cx_ndjson_known *k);

/* Makes these the known ones (their quotes stand around them). */
bool cx_ndjson_known_learn(
    struct cx_ndjson_known *k, const struct cx_ndjson_keys *keys);

/*
 * The place after that of key, which is at `from' or among the few that
 * follow; SIZE_MAX where it is not.
 */
size_t cx_ndjson_known_ahead(
    const struct cx_ndjson_known *k, size_t from, struct cx_span key);

#endif
