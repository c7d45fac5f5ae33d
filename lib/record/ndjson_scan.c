/*
 * One pass that checks a line of JSON and notes its members.  Jansson would
 * build a tree of it, allocating for each value, to say the same at a
 * fifteenth of the speed; so it is asked only about lines that are refused
 * here, and a fuzz target holds the two together.
 *
 * Lines of a file mostly have the keys of the line before, in its order.  So
 * those are kept, with their quotes, and compared first: a key that is where
 * it was needs no search for its end, and if all come in the known order they
 * are known to differ.
 *
 * Nesting has a stack of its own, so that depth costs no C stack.  The limit
 * is Jansson's: a value may stand in at most 2047 others.
 */
#include "record/ndjson.h"

#include <stdlib.h>

#include "record/json_find.h"
#include "record/ndjson_keys.h"
#include "record/ndjson_library.h"

#include "base/banned.h"

#define INLINE static inline __attribute__((always_inline))

enum { MAX_DEPTH = 2048, ASK_MOST = 1 << 20 };

struct work {
	const char *end;	      /* of the line */
	const char *fault;	      /* where it stopped being JSON */
	const char *why;	      /* NULL: no memory */
	struct cx_ndjson_known known; /* keys of the line before */
	/* nested objects */
	struct cx_ndjson_keys keys;
	struct {
		size_t keys; /* of the objects around it */
		bool object;
	} open[MAX_DEPTH];
};

void
cx_ndjson_scan_init(struct cx_ndjson_scan *s)
{
	*s = (struct cx_ndjson_scan){0};
}

void
cx_ndjson_scan_done(struct cx_ndjson_scan *s)
{
	struct work *w = s->work;

	if (w) {
		cx_ndjson_known_done(&w->known);
		free(w->keys.at);
	}
	free(w);
	free(s->members);
	cx_ndjson_scan_init(s);
}

static const char *
fault(struct work *w, const char *at, const char *why)
{
	w->fault = at;
	w->why = why;
	return NULL;
}

INLINE const char *
blank(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r'))
		p++;
	return p;
}

/*
 * `simd' is a constant in all these functions: each is compiled twice, into
 * the scanner and into its plain twin.
 */
INLINE const char *
find(const char *p, const char *end, bool simd)
{
	return simd ? cx_json_find(p, end) : cx_json_find_plain(p, end);
}

INLINE const char *
skip_digits(const char *p, const char *end, bool simd)
{
	return simd ? cx_json_digits(p, end) : cx_json_digits_plain(p, end);
}

static bool
is_hex(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') ||
	       (c >= 'A' && c <= 'F');
}

/* Whether a \u escape with 4 digits is at p. */
static bool
is_unicode(const char *p, const char *end)
{
	return end - p >= 6 && p[0] == '\\' && p[1] == 'u' && is_hex(p[2]) &&
	       is_hex(p[3]) && is_hex(p[4]) && is_hex(p[5]);
}

#define HIGH "89abAB"
#define LOW "cdefCDEF"

/* Past the escape at p. */
static const char *
escape(struct work *w, const char *p)
{
	if (w->end - p >= 2 && p[1] != 'u') {
		if (p[1] && strchr("\"\\/bfnrt", p[1]))
			return p + 2;
		return fault(w, p, "invalid escape");
	}
	if (!is_unicode(p, w->end))
		return fault(w, p, "invalid escape");
	if (p[2] != 'd' && p[2] != 'D')
		return p + 6;
	if (memchr(LOW, p[3], sizeof(LOW) - 1))
		return fault(w, p, "half of a surrogate pair");
	if (!memchr(HIGH, p[3], sizeof(HIGH) - 1))
		return p + 6;
	if (!is_unicode(p + 6, w->end) || (p[8] != 'd' && p[8] != 'D') ||
	    !memchr(LOW, p[9], sizeof(LOW) - 1))
		return fault(w, p, "half of a surrogate pair");
	return p + 12;
}

/* The closing quote of the string whose first byte is at p. */
INLINE const char *
string(struct work *w, const char *p, bool *escaped, bool simd)
{
	const char *open = p - 1;

	*escaped = false;
	for (;;) {
		p = find(p, w->end, simd);
		if (p == w->end)
			return fault(w, open, "a string that never ends");
		if (*p == '"')
			return p;
		if (*p != '\\')
			return fault(w, p, "a control character in a string");
		p = escape(w, p);
		if (!p)
			return NULL;
		*escaped = true;
	}
}

/* Past the digits at p, of which there must be one. */
INLINE const char *
digits(struct work *w, const char *p, bool simd)
{
	const char *to = skip_digits(p, w->end, simd);

	return to == p ? fault(w, p, "a digit expected") : to;
}

INLINE const char *
number(struct work *w, const char *p, bool simd)
{
	p += *p == '-';
	if (p < w->end && *p == '0')
		p++;
	else if (!(p = digits(w, p, simd)))
		return NULL;
	if (p < w->end && *p == '.' && !(p = digits(w, p + 1, simd)))
		return NULL;
	if (p < w->end && (*p == 'e' || *p == 'E')) {
		p++;
		p += p < w->end && (*p == '+' || *p == '-');
		p = digits(w, p, simd);
	}
	return p;
}

static const char *
literal(struct work *w, const char *p, const char *word, size_t n)
{
	if ((size_t)(w->end - p) < n || memcmp(p, word, n) != 0)
		return fault(w, p, "a value expected");
	return p + n;
}

/* Past the value at p (in the line), which is no object and no array. */
INLINE const char *
scalar(struct work *w, const char *p, struct cx_field *f, bool simd)
{
	const char *to;
	bool escaped;

	f->at = p;
	if (*p == '"') {
		to = string(w, p + 1, &escaped, simd);
		if (!to)
			return NULL;
		f->at = p + 1;
		f->len = (uint32_t)(to - f->at);
		f->kind = escaped ? CX_FIELD_ESCAPED : CX_FIELD_STRING;
		return to + 1;
	}
	if (*p == 't') {
		f->kind = CX_FIELD_TRUE;
		to = literal(w, p, "true", 4);
	} else if (*p == 'f') {
		f->kind = CX_FIELD_FALSE;
		to = literal(w, p, "false", 5);
	} else if (*p == 'n') {
		f->kind = CX_FIELD_NULL;
		to = literal(w, p, "null", 4);
	} else if (*p == '-' || (*p >= '0' && *p <= '9')) {
		f->kind = CX_FIELD_NUMBER;
		to = number(w, p, simd);
	} else {
		to = fault(w, p, "a value expected");
	}
	f->len = to ? (uint32_t)(to - p) : 0;
	return to;
}

/* Past the colon after a key, and blanks; something is there. */
INLINE const char *
colon(struct work *w, const char *p)
{
	p = blank(p, w->end);
	if (p == w->end || *p != ':')
		return fault(w, p, "a colon expected");
	p = blank(p + 1, w->end);
	return p == w->end ? fault(w, p, "a value expected") : p;
}

/* Closes the innermost object or array; false: a key is there twice. */
static bool
close_nested(struct work *w, size_t depth)
{
	size_t from = w->open[depth].keys, n = w->keys.n - from, twin = n;

	if (w->open[depth].object && n > 1)
		twin = cx_ndjson_twin(w->keys.at + from, n);
	if (twin == SIZE_MAX)
		fault(w, NULL, NULL);
	else if (twin < n)
		fault(w, w->keys.at[from + twin].text.at - 1,
		    "duplicate object key");
	w->keys.n = from;
	return twin == n;
}

/* Past the key of a nested object at p, and its colon. */
INLINE const char *
nested_key(struct work *w, const char *p, bool simd)
{
	struct cx_ndjson_key key;
	const char *to;

	if (*p != '"')
		return fault(w, p, "a key expected");
	to = string(w, p + 1, &key.escaped, simd);
	if (!to)
		return NULL;
	key.text = (struct cx_span){p + 1, (size_t)(to - p - 1)};
	if (!cx_ndjson_keys_push(&w->keys, key))
		return fault(w, NULL, NULL);
	return colon(w, to + 1);
}

/* Past the object or array at p, which stands in the record's object. */
INLINE const char *
nested(struct work *w, const char *p, bool simd)
{
	enum { FIRST, ITEM, AFTER } want = FIRST;
	struct cx_field ignored;
	size_t depth = 1;

	w->keys.n = 0;
	w->open[1].keys = 0;
	w->open[1].object = *p++ == '{';
	for (;;) {
		bool object = w->open[depth].object;

		p = blank(p, w->end);
		if (p == w->end)
			return fault(w, p, "the end comes too early");
		if (want != ITEM && *p == (object ? '}' : ']')) {
			if (!close_nested(w, depth))
				return NULL;
			p++;
			if (--depth == 0)
				return p;
			want = AFTER;
			continue;
		}
		if (want == AFTER) {
			if (*p++ != ',')
				return fault(w, p - 1, "a comma expected");
			want = ITEM;
			continue;
		}
		if (object && !(p = nested_key(w, p, simd)))
			return NULL;
		if (depth + 1 >= MAX_DEPTH)
			return fault(w, p, "nested too deep");
		if (*p == '{' || *p == '[') {
			w->open[++depth].keys = w->keys.n;
			w->open[depth].object = *p++ == '{';
			want = FIRST;
			continue;
		}
		p = scalar(w, p, &ignored, simd);
		if (!p)
			return NULL;
		want = AFTER;
	}
}

static const char *
nested_simd(struct work *w, const char *p)
{
	return nested(w, p, true);
}

static const char *
nested_plain(struct work *w, const char *p)
{
	return nested(w, p, false);
}

/* Whether the known token k stands at p. */
INLINE bool
same(const struct work *w, struct cx_ndjson_token k, const char *p, bool simd)
{
	const char *text = w->known.text + k.at;
	size_t left = (size_t)(w->end - p);

#if CX_JSON_SIMD
	if (simd && k.len <= CX_NDJSON_PAD && left >= CX_NDJSON_PAD) {
		uint64_t lanes = UINT64_MAX >> (64 - k.len * CX_JSON_LANE);

		return (cx_json_differ(p, text) & lanes) == 0;
	}
#endif
	(void)simd;
	return k.len <= left && memcmp(p, text, k.len) == 0;
}

/* Past the key of m at p.  *next is its place among the known. */
INLINE const char *
key(struct work *w, const char *p, struct cx_member *m, size_t *next, bool simd)
{
	const char *to;

	if (*next < w->known.n && same(w, w->known.at[*next], p, simd)) {
		struct cx_ndjson_token k = w->known.at[(*next)++];

		m->key = (struct cx_span){p + 1, k.len - 2};
		m->key_escaped = k.escaped;
		return p + k.len;
	}
	if (p == w->end || *p != '"')
		return fault(w, p, "a key expected");
	to = string(w, p + 1, &m->key_escaped, simd);
	if (!to)
		return NULL;
	m->key = (struct cx_span){p + 1, (size_t)(to - p - 1)};
	if (*next != SIZE_MAX)
		*next = cx_ndjson_known_ahead(&w->known, *next, m->key);
	return to + 1;
}

INLINE const char *
value(struct work *w, const char *p, struct cx_field *f, bool simd)
{
	const char *to;

	if (*p != '{' && *p != '[')
		return scalar(w, p, f, simd);
	to = simd ? nested_simd(w, p) : nested_plain(w, p);
	if (!to)
		return NULL;
	f->kind = *p == '{' ? CX_FIELD_OBJECT : CX_FIELD_ARRAY;
	f->at = p;
	f->len = (uint32_t)(to - p);
	return to;
}

static bool
grow_members(struct cx_ndjson_scan *s)
{
	size_t room = s->room ? s->room * 2 : 32;
	struct cx_member *m = realloc(s->members, room * sizeof(*m));

	if (!m)
		return false;
	s->members = m;
	s->room = room;
	return true;
}

/*
 * The members from the first key at p on; the closing brace is what comes
 * back.  *next is SIZE_MAX afterwards if the keys are not known to differ.
 */
INLINE const char *
members(struct cx_ndjson_scan *s, const char *p, size_t *next, bool simd)
{
	struct work *w = s->work;
	struct cx_member *m;

	for (;;) {
		if (s->n_members == s->room && !grow_members(s))
			return fault(w, NULL, NULL);
		m = &s->members[s->n_members];
		p = key(w, p, m, next, simd);
		if (p)
			p = colon(w, p);
		if (p)
			p = value(w, p, &m->value, simd);
		if (!p)
			return NULL;
		s->n_members++;
		p = blank(p, w->end);
		if (p < w->end && *p == '}')
			return p;
		if (p == w->end || *p != ',')
			return fault(w, p, "a comma or brace expected");
		p = blank(p + 1, w->end);
	}
}

INLINE bool
object(struct cx_ndjson_scan *s, struct cx_span line, size_t *next, bool simd)
{
	struct work *w = s->work;
	const char *p = blank(line.at, w->end);

	if (p == w->end || *p != '{')
		return fault(w, p, "an object expected");
	p = blank(p + 1, w->end);
	if (p == w->end || *p != '}')
		p = members(s, p, next, simd);
	if (!p)
		return false;
	s->insert = (size_t)(p - line.at);
	p = blank(p + 1, w->end);
	if (p != w->end)
		return fault(w, p, "something after the object");
	return true;
}

/*
 * Checks that the keys differ and makes them the known ones.  False: they do
 * not, or no memory.
 */
static bool
distinct(const struct cx_ndjson_scan *s)
{
	struct work *w = s->work;
	size_t twin;

	w->keys.n = 0;
	for (size_t i = 0; i < s->n_members; i++)
		if (!cx_ndjson_keys_push(
			&w->keys, (struct cx_ndjson_key){s->members[i].key,
				      s->members[i].key_escaped}))
			return fault(w, NULL, NULL);
	twin = cx_ndjson_twin(w->keys.at, w->keys.n);
	if (twin == SIZE_MAX)
		return fault(w, NULL, NULL);
	if (twin < w->keys.n)
		return fault(
		    w, s->members[twin].key.at - 1, "duplicate object key");
	if (!cx_ndjson_known_learn(&w->known, &w->keys))
		return fault(w, NULL, NULL);
	return true;
}

/*
 * Says why the line is refused, once Jansson has refused it too.  It is not
 * asked about a line over ASK_MOST bytes: its tree would take some forty
 * times the memory.
 */
static bool
refuse(const struct work *w, struct cx_span line, struct cx_err *err)
{
	struct cx_ndjson_verdict v = {.passes = true};

	if (!w->why)
		return cx_fail_memory(err);
	if (line.len <= ASK_MOST)
		v = cx_ndjson_ask(line);
	if (v.no_memory)
		return cx_fail_memory(err);
	if (v.taken)
		cx_fail(err, CX_INTERNAL,
		    "the JSON scanner refuses what Jansson takes (%s); please "
		    "report this",
		    w->why);
	else
		cx_fail(err, CX_DATA, "not a JSON object: %s",
		    v.passes ? w->why : v.text);
	return cx_fail_at(err, NULL, 0, (uint64_t)(w->fault - line.at) + 1);
}

INLINE bool
read_line(struct cx_ndjson_scan *s, struct cx_span line, struct cx_err *err,
    bool simd)
{
	struct work *w = s->work;
	size_t next = 0;

	if (!w && !(w = s->work = calloc(1, sizeof(*w))))
		return cx_fail_memory(err);
	s->n_members = 0;
	w->end = line.at + line.len;
	if (line.len > UINT32_MAX)
		return cx_fail(err, CX_DATA, "a record over 4 GiB");
	if (!object(s, line, &next, simd))
		return refuse(w, line, err);
	if (next == SIZE_MAX && !distinct(s))
		return refuse(w, line, err);
	return true;
}

bool
cx_ndjson_line(
    struct cx_ndjson_scan *s, struct cx_span line, struct cx_err *err)
{
	return read_line(s, line, err, true);
}

bool
cx_ndjson_line_plain(
    struct cx_ndjson_scan *s, struct cx_span line, struct cx_err *err)
{
	return read_line(s, line, err, false);
}
