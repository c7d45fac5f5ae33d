/*
 * A text file that a person can read: a head, a line for each segment with
 * the hash of its rule, a line for each person, and an end with a sum of the
 * hashes of all lines, so that a file cut short is never taken for a state.
 * Not chosen: JSON, which is read ten times as slowly and says no more.  The
 * file is held while the run lasts, as the ids stand in it.
 */
#include "segment/state.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/num.h"
#include "segment/links.h"

#include "base/banned.h"

enum { PIECE = 1 << 20 };

static const char head[] = "cx-segment-state 1";

struct cx_state {
	const struct cx_segments *segments;
	char *path;
	struct cx_lock *lock;
	struct cx_buf text; /* of the file; ids and names stand in it */
	struct cx_roster *roster;
	uint64_t *hashes; /* of the rules' segments */
	uint64_t columns, old_columns;
	size_t *slots, n_slots;
	size_t n; /* segments with those that the rules lack */
	struct cx_span *names;
	bool *known, *changed; /* the rules' segments, by the file */
	/* while it is read */
	size_t at, line, n_old;
	size_t *number; /* of the file's segments */
	uint64_t sum;
};

struct by_name {
	struct cx_span name;
	size_t slot;
};

static int
compare_names(const void *a, const void *b)
{
	const struct by_name *x = a, *y = b;

	return cx_span_cmp(x->name, y->name);
}

/* The slots by name, and the hash of the names. */
static bool
list_columns(struct cx_state *s)
{
	const struct cx_schema *schema =
	    cx_program_schema(s->segments->program);
	size_t n = cx_schema_count(schema);
	struct by_name *list = calloc(n + 1, sizeof(*list));
	struct cx_buf names = {0};
	bool ok;

	s->slots = calloc(n + 1, sizeof(*s->slots));
	for (size_t i = 0; list && i < n; i++)
		list[i] = (struct by_name){cx_schema_name(schema, i), i};
	if (list)
		qsort(list, n, sizeof(*list), compare_names);
	for (size_t i = 0; list && s->slots && i < n; i++) {
		s->slots[i] = list[i].slot;
		cx_buf_puts(&names, list[i].name);
		cx_buf_putc(&names, '\0');
	}
	s->n_slots = n;
	s->columns = cx_hash(cx_buf_span(&names));
	ok = list && s->slots && !names.failed;
	cx_buf_done(&names);
	free(list);
	return ok;
}

/* In first mode a segment depends on all before it. */
static bool
hash_rules(struct cx_state *s, enum cx_segment_mode mode)
{
	uint64_t before = 0, pair[2];

	s->hashes = calloc(s->segments->n, sizeof(*s->hashes));
	if (!s->hashes)
		return false;
	cx_segments_hash(s->segments, s->hashes);
	for (size_t i = 0; i < s->segments->n; i++) {
		pair[0] = before;
		pair[1] = s->hashes[i];
		s->hashes[i] =
		    cx_hash((struct cx_span){(const char *)pair, sizeof(pair)});
		if (mode == CX_SEGMENT_FIRST)
			before = s->hashes[i] | 1;
	}
	return true;
}

static bool
fail_format(const struct cx_state *s, struct cx_err *err)
{
	cx_fail(err, CX_DATA, "not a state of cx-segment, or damaged");
	return cx_fail_at(err, s->path, s->line, 0);
}

/* The next line; false at the end, or where the last has no newline. */
static bool
next_line(struct cx_state *s, struct cx_span *line)
{
	const char *from = s->text.at + s->at, *end;

	if (s->at == s->text.len)
		return false;
	end = memchr(from, '\n', s->text.len - s->at);
	if (!end)
		return false;
	*line = (struct cx_span){from, (size_t)(end - from)};
	s->at += line->len + 1;
	s->line++;
	return true;
}

/* The next line, which counts in the sum and begins with a word. */
static bool
word_line(struct cx_state *s, const char *word, struct cx_span *rest)
{
	struct cx_span line, want = cx_span(word);

	if (!next_line(s, &line) || line.len < want.len ||
	    memcmp(line.at, want.at, want.len) != 0)
		return false;
	s->sum += cx_hash(line);
	rest->at = line.at + want.len;
	rest->len = line.len - want.len;
	return true;
}

static bool
count_line(struct cx_state *s, const char *word, size_t *n)
{
	struct cx_span rest;
	int64_t x;

	if (!word_line(s, word, &rest) || !cx_num_parse_int(rest, &x) ||
	    x < 0 || (uint64_t)x > s->text.len)
		return false;
	*n = (size_t)x;
	return true;
}

static size_t
find(const struct cx_segments *all, struct cx_span name)
{
	size_t i = 0;

	while (i < all->n && !cx_span_eq(all->at[i].name, name))
		i++;
	return i;
}

static bool
read_segments(struct cx_state *s)
{
	const struct cx_segments *all = s->segments;
	struct cx_span line;
	uint64_t hash;

	for (size_t i = 0; i < s->n_old; i++) {
		size_t to;

		if (!word_line(s, "", &line) || line.len < 18 ||
		    !cx_hex_parse(line.at, &hash))
			return false;
		line.at += 17;
		line.len -= 17;
		to = find(all, line);
		if (to < all->n) {
			s->known[to] = true;
			s->changed[to] = hash != s->hashes[to];
		} else {
			to = s->n++;
		}
		s->names[to] = line;
		s->number[i] = to;
	}
	return true;
}

/* Takes escapes out of an id, where it stands. */
static struct cx_span
unescape(struct cx_span id)
{
	char *at = (char *)(uintptr_t)id.at;
	size_t n = 0;

	for (size_t i = 0; i < id.len; i++) {
		char c = at[i];

		if (c == '\\' && i + 1 < id.len) {
			c = at[++i];
			c = c == 'n'   ? '\n'
			    : c == 'r' ? '\r'
			    : c == 't' ? '\t'
			    : c == '0' ? '\0'
				       : c;
		}
		at[n++] = c;
	}
	return (struct cx_span){at, n};
}

/* ID TAB PRINT TAB 0,3,7 */
static bool
read_member(struct cx_state *s)
{
	struct cx_span line, id;
	struct cx_person *m;
	const char *tab, *end;
	size_t number = 0;

	if (!word_line(s, "", &line))
		return false;
	end = line.at + line.len;
	tab = memchr(line.at, '\t', line.len);
	if (!tab || end - tab < 18 || tab[17] != '\t')
		return false;
	id = (struct cx_span){line.at, (size_t)(tab - line.at)};
	m = cx_roster_get(s->roster, unescape(id), true);
	if (!m || (m->flags & CX_PERSON_WAS) ||
	    !cx_hex_parse(tab + 1, &m->was_print))
		return false;
	m->flags = CX_PERSON_WAS;
	for (const char *p = tab + 18; p < end; p++) {
		if (*p < '0' || *p > '9')
			return false;
		number = 10 * number + (size_t)(*p - '0');
		if (number >= s->n_old)
			return false;
		if (p + 1 < end && p[1] != ',')
			continue;
		cx_person_set_was(m, s->number[number]);
		number = 0;
		p++;
	}
	return true;
}

static bool
read_end(struct cx_state *s)
{
	struct cx_span line;
	uint64_t sum;

	return next_line(s, &line) && line.len == 20 &&
	       memcmp(line.at, "end ", 4) == 0 &&
	       cx_hex_parse(line.at + 4, &sum) && sum == s->sum &&
	       s->at == s->text.len;
}

static bool
read_file(struct cx_state *s, struct cx_err *err)
{
	struct cx_span line;
	size_t people;

	if (!word_line(s, head, &line) || line.len > 0)
		return fail_format(s, err);
	if (!word_line(s, "columns ", &line) || line.len != 16 ||
	    !cx_hex_parse(line.at, &s->old_columns) ||
	    !count_line(s, "segments ", &s->n_old))
		return fail_format(s, err);
	s->number = calloc(s->n_old + 1, sizeof(*s->number));
	s->names = calloc(s->n_old + s->segments->n + 1, sizeof(*s->names));
	if (!s->number || !s->names)
		return cx_fail_memory(err);
	if (!read_segments(s) || !count_line(s, "people ", &people))
		return fail_format(s, err);
	s->roster = cx_roster_new(s->n);
	if (!s->roster)
		return cx_fail_memory(err);
	for (size_t i = 0; i < people; i++)
		if (!read_member(s))
			return fail_format(s, err);
	return read_end(s) || fail_format(s, err);
}

static bool
begin(struct cx_state *s, enum cx_segment_mode mode, struct cx_err *err)
{
	struct cx_buf name = {0};

	s->known = calloc(s->segments->n + 1, sizeof(*s->known));
	s->changed = calloc(s->segments->n + 1, sizeof(*s->changed));
	if (!s->known || !s->changed || !list_columns(s) ||
	    !hash_rules(s, mode))
		return cx_fail_memory(err);
	cx_buf_printf(&name, "%s.lock", s->path);
	if (!cx_buf_string(&name))
		cx_fail_memory(err);
	else
		s->lock = cx_lock_take(name.at, true, err);
	cx_buf_done(&name);
	if (!s->lock)
		return false;
	s->n = s->segments->n;
	if (access(s->path, F_OK) == 0 || errno != ENOENT)
		return cx_file_read(s->path, SIZE_MAX / 2, &s->text, err) &&
		       read_file(s, err);
	s->roster = cx_roster_new(s->n);
	return s->roster || cx_fail_memory(err);
}

struct cx_state *
cx_state_open(const char *path, const struct cx_segments *segments,
    enum cx_segment_mode mode, struct cx_err *err)
{
	struct cx_state *s = calloc(1, sizeof(*s));

	if (s) {
		s->segments = segments;
		s->path = strdup(path);
	}
	if (s && s->path) {
		if (begin(s, mode, err))
			return s;
	} else
		cx_fail_memory(err);
	cx_state_free(s);
	return NULL;
}

void
cx_state_free(struct cx_state *s)
{
	if (!s)
		return;
	cx_lock_free(s->lock);
	cx_roster_free(s->roster);
	cx_buf_done(&s->text);
	free(s->path);
	free(s->hashes);
	free(s->slots);
	free(s->names);
	free(s->known);
	free(s->changed);
	free(s->number);
	free(s);
}

struct cx_roster *
cx_state_roster(struct cx_state *s)
{
	return s->roster;
}

size_t
cx_state_segments(const struct cx_state *s)
{
	return s->n;
}

struct cx_span
cx_state_name(const struct cx_state *s, size_t i)
{
	return i < s->segments->n ? s->segments->at[i].name : s->names[i];
}

bool
cx_state_first(const struct cx_state *s)
{
	return s->text.len == 0;
}

bool
cx_state_known(const struct cx_state *s, size_t i)
{
	return s->known[i];
}

bool
cx_state_changed(const struct cx_state *s, size_t i)
{
	return s->changed[i];
}

bool
cx_state_comparable(const struct cx_state *s)
{
	return s->columns == s->old_columns;
}

const size_t *
cx_state_slots(const struct cx_state *s, size_t *n)
{
	*n = s->n_slots;
	return s->slots;
}

static void
put_id(struct cx_buf *b, struct cx_span id)
{
	for (size_t i = 0; i < id.len; i++) {
		char c = id.at[i];
		char e = c == '\n'   ? 'n'
			 : c == '\r' ? 'r'
			 : c == '\t' ? 't'
			 : c == '\0' ? '0'
			 : c == '\\' ? '\\'
				     : '\0';

		if (e != '\0')
			cx_buf_putc(b, '\\');
		cx_buf_putc(b, e != '\0' ? e : c);
	}
}

/* Counts the line that began at `from' and ends it. */
static void
end_line(struct cx_buf *b, size_t from, uint64_t *sum)
{
	if (b->failed)
		return;
	*sum += cx_hash((struct cx_span){b->at + from, b->len - from});
	cx_buf_putc(b, '\n');
}

static void
put_head(
    const struct cx_state *s, size_t people, struct cx_buf *b, uint64_t *sum)
{
	size_t from = b->len;

	cx_buf_puts(b, cx_span(head));
	end_line(b, from, sum);
	from = b->len;
	cx_buf_printf(b, "columns %016llx", (unsigned long long)s->columns);
	end_line(b, from, sum);
	from = b->len;
	cx_buf_printf(b, "segments %zu", s->segments->n);
	end_line(b, from, sum);
	for (size_t i = 0; i < s->segments->n; i++) {
		from = b->len;
		cx_buf_printf(b, "%016llx ", (unsigned long long)s->hashes[i]);
		cx_buf_puts(b, s->segments->at[i].name);
		end_line(b, from, sum);
	}
	from = b->len;
	cx_buf_printf(b, "people %zu", people);
	end_line(b, from, sum);
}

static void
put_member(const struct cx_state *s, const struct cx_person *m,
    struct cx_buf *b, uint64_t *sum)
{
	size_t from = b->len;
	char print[16], number[CX_NUM_ROOM];
	bool first = true;

	put_id(b, cx_person_id(m));
	cx_hex_print(print, m->is_print);
	cx_buf_putc(b, '\t');
	cx_buf_put(b, print, sizeof(print));
	cx_buf_putc(b, '\t');
	for (size_t i = 0; i < s->segments->n; i++) {
		if (!cx_person_is(s->roster, m, i))
			continue;
		if (!first)
			cx_buf_putc(b, ',');
		first = false;
		cx_buf_put(b, number, cx_num_print_int(number, (int64_t)i));
	}
	end_line(b, from, sum);
}

static bool
flush(struct cx_newfile *f, struct cx_buf *b, size_t most, struct cx_err *err)
{
	bool ok;

	if (b->failed)
		return cx_fail_memory(err);
	if (b->len <= most)
		return true;
	ok = cx_newfile_write(f, cx_buf_span(b), err);
	b->len = 0;
	return ok;
}

bool
cx_state_write(struct cx_state *s, struct cx_person *const *list,
    bool keep_absent, struct cx_err *err)
{
	uint32_t wanted = keep_absent ? UINT32_MAX : CX_PERSON_IS;
	size_t n = cx_roster_count(s->roster), people = 0;
	struct cx_newfile *f = cx_newfile_open(s->path, err);
	struct cx_buf b = {0};
	uint64_t sum = 0;
	bool ok = f != NULL;

	for (size_t i = 0; i < n; i++)
		people += (list[i]->flags & wanted) != 0;
	put_head(s, people, &b, &sum);
	for (size_t i = 0; ok && i < n; i++) {
		if ((list[i]->flags & wanted) == 0)
			continue;
		put_member(s, list[i], &b, &sum);
		ok = flush(f, &b, PIECE, err);
	}
	cx_buf_printf(&b, "end %016llx\n", (unsigned long long)sum);
	ok = ok && flush(f, &b, 0, err);
	cx_buf_done(&b);
	if (ok)
		return cx_newfile_commit(f, err);
	cx_newfile_abort(f);
	return false;
}
