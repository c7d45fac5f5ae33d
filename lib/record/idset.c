/*
 * Only the hash of an id is kept, 128 bits, which never meet by chance: ids
 * are asked for, and never listed.
 */
#include "record/idset.h"

#include <stdlib.h>

#include "record/reader.h"

#include "base/banned.h"

struct cx_idset {
	struct cx_hash128 *at; /* {0, 0}: free; room is a power of two */
	size_t n, room;
};

/* Where the id is, or would be. */
static struct cx_hash128 *
place(const struct cx_idset *s, struct cx_hash128 id)
{
	size_t i = (size_t)id.low & (s->room - 1);

	while (
	    (s->at[i].low | s->at[i].high) != 0 && !cx_hash128_eq(s->at[i], id))
		i = (i + 1) & (s->room - 1);
	return &s->at[i];
}

static bool
grow(struct cx_idset *s)
{
	struct cx_idset more = {.n = s->n, .room = s->room ? 2 * s->room : 64};

	more.at = calloc(more.room, sizeof(*more.at));
	if (!more.at)
		return false;
	for (size_t i = 0; i < s->room; i++)
		if ((s->at[i].low | s->at[i].high) != 0)
			*place(&more, s->at[i]) = s->at[i];
	free(s->at);
	*s = more;
	return true;
}

static bool
add(struct cx_idset *s, struct cx_hash128 id)
{
	struct cx_hash128 *to;

	if (2 * (s->n + 1) > s->room && !grow(s))
		return false;
	to = place(s, id);
	s->n += (to->low | to->high) == 0;
	*to = id;
	return true;
}

/* Adds a text as it is spelled. */
static bool
add_text(struct cx_idset *s, struct cx_span text,
    void (*spell)(struct cx_span, struct cx_buf *), struct cx_buf *room)
{
	if (!spell)
		return add(s, cx_hash128(text));
	room->len = 0;
	spell(text, room);
	return !room->failed &&
	       (room->len == 0 || add(s, cx_hash128(cx_buf_span(room))));
}

static bool
read_ids(struct cx_idset *s, struct cx_reader *r, const char *path,
    void (*spell)(struct cx_span, struct cx_buf *), struct cx_err *err)
{
	const struct cx_record *record;
	struct cx_buf room = {0};
	struct cx_span id;

	while (err->code == CX_OK && (record = cx_reader_next(r, err))) {
		bool has = cx_record_text(record, 0, &id);

		if (!has && spell)
			continue;
		if (!has) {
			cx_fail(err, CX_DATA, "a record without an id");
			cx_fail_at(err, path, cx_reader_line(r), 0);
		} else if (!id.at || !add_text(s, id, spell, &room)) {
			cx_fail_memory(err);
		}
	}
	cx_buf_done(&room);
	return err->code == CX_OK;
}

struct cx_idset *
cx_idset_load_as(const char *path, struct cx_span id,
    const struct cx_config *config,
    void (*spell)(struct cx_span text, struct cx_buf *out), struct cx_err *err)
{
	struct cx_schema *schema = cx_schema_new();
	struct cx_err where = {.code = CX_CONFIG};
	struct cx_idset *s = calloc(1, sizeof(*s));
	struct cx_config how = *config;
	struct cx_reader *r = NULL;
	bool ok = s && schema && grow(s) &&
		  cx_schema_want(schema, id.at ? id : CX_SPAN("1"), &where) !=
		      SIZE_MAX;

	how.no_header |= !id.at;
	if (!ok)
		cx_fail_memory(err);
	else
		r = cx_reader_open(path, &how, schema, err);
	ok = r && read_ids(s, r, path, spell, err);
	if (r)
		cx_reader_close(r);
	cx_schema_free(schema);
	if (ok)
		return s;
	cx_idset_free(s);
	return NULL;
}

struct cx_idset *
cx_idset_load(const char *path, struct cx_span id,
    const struct cx_config *config, struct cx_err *err)
{
	return cx_idset_load_as(path, id, config, NULL, err);
}

void
cx_idset_free(struct cx_idset *s)
{
	if (s)
		free(s->at);
	free(s);
}

bool
cx_idset_has(const struct cx_idset *s, struct cx_hash128 id)
{
	const struct cx_hash128 *at = place(s, id);

	return (at->low | at->high) != 0;
}
