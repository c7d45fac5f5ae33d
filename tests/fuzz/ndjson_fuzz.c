/*
 * The fast scanner, the plain one and Jansson say the same about any line;
 * but numbers of any size and \u0000 pass.  Whether that is all that passes
 * is seen by asking Jansson about the line with such numbers made 1 and such
 * escapes made U+FFFD.  The lines of an input are read by one scanner, since
 * it remembers the keys of the line before.
 */
#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>

#include "../tests/fuzz/fuzz.h"
#include "base/arena.h"
#include "base/buf.h"
#include "record/ndjson.h"
#include "record/ndjson_library.h"
#include "text/utf8.h"

static void
want(bool cond, const char *what)
{
	if (cond)
		return;
	fprintf(stderr, "ndjson_fuzz: %s\n", what);
	abort();
}

static size_t
digits(struct cx_span s, size_t i)
{
	while (i < s.len && s.at[i] >= '0' && s.at[i] <= '9')
		i++;
	return i;
}

/* Whether all of s is a JSON number. */
static bool
is_number(struct cx_span s)
{
	size_t i = s.len > 0 && s.at[0] == '-', from = i;

	i = digits(s, i);
	if (i == from || (s.at[from] == '0' && i > from + 1))
		return false;
	if (i < s.len && s.at[i] == '.') {
		from = i + 1;
		i = digits(s, from);
		if (i == from)
			return false;
	}
	if (i < s.len && (s.at[i] == 'e' || s.at[i] == 'E')) {
		i++;
		i += i < s.len && (s.at[i] == '+' || s.at[i] == '-');
		from = i;
		i = digits(s, from);
		if (i == from)
			return false;
	}
	return i == s.len;
}

/* The line with what cx lets pass replaced by what Jansson takes. */
static void
tame(struct cx_span s, struct cx_buf *out)
{
	static const char number[] = "+-.0123456789eE";
	bool quoted = false;
	size_t i = 0, n;

	while (i < s.len) {
		n = 1;
		if (quoted && s.at[i] == '\\') {
			n = s.len - i > 1 ? 2 : 1;
			if (s.len - i >= 6 &&
			    memcmp(s.at + i, "\\u0000", 6) == 0) {
				cx_buf_puts(out, CX_SPAN("\\uFFFD"));
				i += 6;
				continue;
			}
		} else if (s.at[i] == '"') {
			quoted = !quoted;
		} else if (!quoted) {
			while (i + n <= s.len &&
			       memchr(number, s.at[i + n - 1], 15))
				n++;
			n = n > 1 ? n - 1 : 1;
			if (is_number((struct cx_span){s.at + i, n})) {
				cx_buf_putc(out, '1');
				i += n;
				continue;
			}
		}
		cx_buf_put(out, s.at + i, n);
		i += n;
	}
}

/* Strings of the top level mean what Jansson says they mean. */
static void
check_texts(
    const struct cx_ndjson_scan *s, struct cx_span line, struct cx_arena *arena)
{
	json_error_t error;
	json_t *json = json_loadb(line.at, line.len, 0, &error), *v;

	want(json != NULL, "memory");
	want(json_object_size(json) == s->n_members, "number of members");
	for (size_t i = 0; i < s->n_members; i++) {
		const struct cx_member *m = &s->members[i];
		struct cx_span k = cx_field_text(
		    (struct cx_field){m->key.at, (uint32_t)m->key.len,
			m->key_escaped ? CX_FIELD_ESCAPED : CX_FIELD_STRING},
		    arena);
		struct cx_span text = cx_field_text(m->value, arena);

		v = json_object_getn(json, k.at, k.len);
		want(v != NULL, "a key means something else");
		want(
		    json_is_string(v) == (m->value.kind == CX_FIELD_STRING ||
					     m->value.kind == CX_FIELD_ESCAPED),
		    "kind");
		if (json_is_string(v))
			want(cx_span_eq(
				 text, (struct cx_span){json_string_value(v),
					   json_string_length(v)}),
			    "a string means something else");
	}
	json_decref(json);
}

struct walk {
	const struct cx_ndjson_scan *s;
	size_t i;
};

static void
same_member(void *arg, struct cx_member m)
{
	struct walk *w = arg;
	const struct cx_member *n = &w->s->members[w->i++];

	want(w->i <= w->s->n_members && m.key.at == n->key.at &&
		 m.key.len == n->key.len && m.key_escaped == n->key_escaped &&
		 m.value.at == n->value.at && m.value.len == n->value.len &&
		 m.value.kind == n->value.kind,
	    "each() sees another member");
}

/* Looking up again finds the same; quoting a text and reading it gives it. */
static void
check_values(
    const struct cx_ndjson_scan *s, struct cx_span line, struct cx_arena *arena)
{
	const char *open = memchr(line.at, '{', line.len);
	struct cx_field object = {
	    open, (uint32_t)(line.at + s->insert + 1 - open), CX_FIELD_OBJECT};
	struct walk w = {s, 0};

	cx_ndjson_each(object, same_member, &w);
	want(w.i == s->n_members, "each() sees fewer members");
	for (size_t i = 0; i < s->n_members && i < 20; i++) {
		const struct cx_member *m = &s->members[i];
		struct cx_span k = cx_field_text(
		    (struct cx_field){m->key.at, (uint32_t)m->key.len,
			m->key_escaped ? CX_FIELD_ESCAPED : CX_FIELD_STRING},
		    arena);
		struct cx_buf b = {0};

		want(cx_ndjson_member(object, k).at == m->value.at,
		    "member() finds another");
		cx_buf_puts(&b, CX_SPAN("{\"k\":"));
		cx_json_quote(&b, k);
		cx_buf_putc(&b, '}');
		object = cx_ndjson_member(
		    (struct cx_field){b.at, (uint32_t)b.len, CX_FIELD_OBJECT},
		    CX_SPAN("k"));
		want(cx_span_eq(cx_field_text(object, arena), k), "quote");
		object = (struct cx_field){open,
		    (uint32_t)(line.at + s->insert + 1 - open),
		    CX_FIELD_OBJECT};
		cx_buf_done(&b);
	}
}

static void
same_scan(const struct cx_ndjson_scan *a, const struct cx_ndjson_scan *b)
{
	want(a->n_members == b->n_members && a->insert == b->insert,
	    "fast and plain see other members");
	for (size_t i = 0; i < a->n_members; i++) {
		struct walk w = {b, i};

		same_member(&w, a->members[i]);
	}
}

static void
check_line(struct cx_ndjson_scan *fast, struct cx_ndjson_scan *plain,
    struct cx_span line, struct cx_arena *arena)
{
	struct cx_ndjson_verdict v = cx_ndjson_ask(line);
	struct cx_err err = {0}, perr = {0};
	struct cx_buf b = {0};
	bool ok = cx_ndjson_line(fast, line, &err);

	want(cx_ndjson_line_plain(plain, line, &perr) == ok,
	    "fast and plain differ");
	want(ok || err.code == CX_DATA, err.text);
	want(err.column == perr.column, "fast and plain see other faults");
	if (ok)
		same_scan(fast, plain);
	if (v.taken)
		want(ok, "Jansson takes what cx refuses");
	else if (ok)
		want(v.passes, v.text);
	tame(line, &b);
	v = cx_ndjson_ask(cx_buf_span(&b));
	want(v.taken == ok, "Jansson says otherwise, exceptions apart");
	cx_buf_done(&b);
	if (!ok)
		return;
	check_values(fast, line, arena);
	if (cx_ndjson_ask(line).taken)
		check_texts(fast, line, arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span all = {(const char *)data, size}, line;
	struct cx_arena *arena = cx_arena_new(SIZE_MAX);
	struct cx_ndjson_scan fast, plain;
	const char *end;

	want(arena != NULL, "memory");
	cx_ndjson_scan_init(&fast);
	cx_ndjson_scan_init(&plain);
	while (all.len > 0) {
		char *copy;

		end = memchr(all.at, '\n', all.len);
		line = (struct cx_span){
		    all.at, end ? (size_t)(end - all.at) : all.len};
		all.at += line.len + (end != NULL);
		all.len -= line.len + (end != NULL);
		if (cx_utf8_check(line) < line.len)
			continue;
		/* A copy of its own size, so that an overrun is seen. */
		copy = malloc(line.len ? line.len : 1);
		want(copy != NULL, "memory");
		memcpy(copy, line.at, line.len);
		check_line(
		    &fast, &plain, (struct cx_span){copy, line.len}, arena);
		free(copy);
		cx_arena_reset(arena);
	}
	cx_ndjson_scan_done(&fast);
	cx_ndjson_scan_done(&plain);
	cx_arena_free(arena);
	return 0;
}
