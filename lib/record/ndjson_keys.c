/*
 * Duplicate keys.  Few keys are compared pair by pair, most pairs by length
 * alone; many are sorted.  Not a hash table: the input is anybody's, and a
 * fixed hash can be made to collide, a sort cannot be made quadratic.
 */
#include "record/ndjson_keys.h"

#include <stdint.h>
#include <stdlib.h>

#include "record/field_decode.h"

#include "base/banned.h"

enum { FEW = 32, AHEAD = 8 };

struct item {
	struct cx_span text; /* decoded */
	size_t index;
};

bool
cx_ndjson_keys_push(struct cx_ndjson_keys *k, struct cx_ndjson_key key)
{
	struct cx_ndjson_key *at;
	size_t room;

	if (k->n == k->room) {
		room = k->room ? k->room * 2 : 64;
		at = realloc(k->at, room * sizeof(*at));
		if (!at)
			return false;
		k->at = at;
		k->room = room;
	}
	k->at[k->n++] = key;
	return true;
}

static size_t
twin_of_few(const struct cx_ndjson_key *keys, size_t n)
{
	for (size_t i = 1; i < n; i++)
		for (size_t k = 0; k < i; k++)
			if (cx_span_eq(keys[i].text, keys[k].text))
				return i;
	return n;
}

/* By length, text, and place: of twins the first comes first. */
static int
compare(const void *x, const void *y)
{
	const struct item *a = x, *b = y;
	int c = (a->text.len > b->text.len) - (a->text.len < b->text.len);

	if (c == 0)
		c = cx_span_cmp(a->text, b->text);
	if (c == 0)
		c = (a->index > b->index) - (a->index < b->index);
	return c;
}

/* Fills items; decoded keys go to text, which has room for them. */
static void
decode(
    const struct cx_ndjson_key *keys, size_t n, struct item *items, char *text)
{
	for (size_t i = 0; i < n; i++) {
		items[i] = (struct item){keys[i].text, i};
		if (!keys[i].escaped)
			continue;
		items[i].text.at = text;
		items[i].text.len = cx_field_unescape(keys[i].text, text);
		text += items[i].text.len;
	}
}

static size_t
twin_of_many(const struct cx_ndjson_key *keys, size_t n)
{
	struct item *items = malloc(n * sizeof(*items));
	size_t bytes = 1, twin = SIZE_MAX;
	char *text;

	for (size_t i = 0; i < n; i++)
		bytes += keys[i].escaped ? keys[i].text.len : 0;
	text = malloc(bytes);
	if (!items || !text)
		goto done;
	decode(keys, n, items, text);
	qsort(items, n, sizeof(*items), compare);
	twin = n;
	for (size_t i = 1; i < n; i++)
		if (items[i].index < twin &&
		    cx_span_eq(items[i].text, items[i - 1].text))
			twin = items[i].index;
done:
	free(items);
	free(text);
	return twin;
}

size_t
cx_ndjson_twin(const struct cx_ndjson_key *keys, size_t n)
{
	bool escaped = false;

	for (size_t i = 0; i < n && !escaped; i++)
		escaped = keys[i].escaped;
	if (n <= FEW && !escaped)
		return twin_of_few(keys, n);
	return twin_of_many(keys, n);
}

void
cx_ndjson_known_done(struct cx_ndjson_known *k)
{
	free(k->at);
	free(k->text);
	*k = (struct cx_ndjson_known){0};
}

static bool
known_room(struct cx_ndjson_known *k, size_t n, size_t bytes)
{
	struct cx_ndjson_token *at;
	char *text;

	if (n > k->room) {
		at = realloc(k->at, n * 2 * sizeof(*at));
		if (!at)
			return false;
		k->at = at;
		k->room = n * 2;
	}
	if (bytes > k->text_room) {
		text = realloc(k->text, bytes * 2);
		if (!text)
			return false;
		k->text = text;
		k->text_room = bytes * 2;
	}
	return true;
}

bool
cx_ndjson_known_learn(
    struct cx_ndjson_known *k, const struct cx_ndjson_keys *keys)
{
	size_t bytes = CX_NDJSON_PAD, at = 0, len;

	for (size_t i = 0; i < keys->n; i++)
		bytes += keys->at[i].text.len + 2;
	k->n = 0;
	if (!known_room(k, keys->n, bytes))
		return false;
	for (size_t i = 0; i < keys->n; i++) {
		len = keys->at[i].text.len + 2;
		k->at[i] =
		    (struct cx_ndjson_token){at, len, keys->at[i].escaped};
		memcpy(k->text + at, keys->at[i].text.at - 1, len);
		at += len;
	}
	memset(k->text + at, 0, CX_NDJSON_PAD);
	k->n = keys->n;
	return true;
}

size_t
cx_ndjson_known_ahead(
    const struct cx_ndjson_known *k, size_t from, struct cx_span key)
{
	for (size_t i = from; i < k->n && i <= from + AHEAD; i++)
		if (k->at[i].len == key.len + 2 &&
		    memcmp(k->text + k->at[i].at + 1, key.at, key.len) == 0)
			return i + 1;
	return SIZE_MAX;
}
