/*
 * Jansson keeps no positions of its values, and a parser of our own would be a
 * second opinion of what JSON is.  So the text is kept beside Jansson's tree,
 * and only when an error is reported is it walked again, along the path of
 * the value, by a scanner that may be simple because the text is known to be
 * valid (json_where.c).  Values are nodes that know their parent and index;
 * all are made at once, so that moving about cannot fail.
 */
#include "base/json.h"

#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/json_where.h"
#include "base/near.h"

#include "base/banned.h"

enum { FILE_MOST = 64 * 1024 * 1024 };

struct cx_json {
	struct cx_json_doc *doc;
	json_t *value;
	struct cx_json *parent;	 /* NULL: the root */
	const char *key;	 /* NULL: not a member */
	size_t index;		 /* among its siblings */
	size_t count;		 /* of members or elements */
	struct cx_json *first;	 /* of them, in the order of the file */
	struct cx_json **by_key; /* of an object's, sorted */
};

struct cx_json_doc {
	struct cx_buf text;
	char *source;
	json_t *tree;
	struct cx_json *nodes; /* the root, and after each its children */
	struct cx_json **sorted;
};

static size_t
child_count(const json_t *v)
{
	return json_is_object(v) ? json_object_size(v) : json_array_size(v);
}

/* Of values in v, itself too; as deep as Jansson lets it be (2048). */
static size_t
node_count(json_t *v)
{
	size_t n = 1, i;
	const char *key;
	json_t *child;

	if (json_is_object(v))
		json_object_foreach(v, key, child) n += node_count(child);
	else
		json_array_foreach(v, i, child) n += node_count(child);
	return n;
}

static int
compare_keys(const void *a, const void *b)
{
	const struct cx_json *const *x = a, *const *y = b;

	return strcmp((*x)->key, (*y)->key);
}

/* Fills the children of v in, from next on; sorts members at sorted. */
static void
add_children(struct cx_json *v, struct cx_json *next, struct cx_json **sorted)
{
	json_t *value = v->value, *child;
	void *at = json_object_iter(value);
	size_t i;

	v->first = next;
	v->count = child_count(value);
	for (i = 0; i < v->count; i++) {
		child =
		    at ? json_object_iter_value(at) : json_array_get(value, i);
		next[i] = (struct cx_json){.doc = v->doc,
		    .value = child,
		    .parent = v,
		    .key = at ? json_object_iter_key(at) : NULL,
		    .index = i};
		if (at) {
			sorted[i] = next + i;
			at = json_object_iter_next(value, at);
		}
	}
	if (json_is_object(value) && v->count > 0) {
		v->by_key = sorted;
		qsort(sorted, v->count, sizeof(struct cx_json *), compare_keys);
	}
}

/* Nodes for all values, level by level. */
static bool
make_nodes(struct cx_json_doc *doc)
{
	size_t n = node_count(doc->tree), done, next = 1;

	doc->nodes = calloc(n, sizeof(*doc->nodes));
	doc->sorted = calloc(n, sizeof(struct cx_json *));
	if (!doc->nodes || !doc->sorted)
		return false;
	doc->nodes[0] = (struct cx_json){.doc = doc, .value = doc->tree};
	for (done = 0; done < n; done++) {
		add_children(
		    doc->nodes + done, doc->nodes + next, doc->sorted + next);
		next += doc->nodes[done].count;
	}
	return true;
}

/* What Jansson says, without the bytes it quotes, and where that is. */
static bool
fail_parse(struct cx_json_doc *doc, const json_error_t *e, struct cx_err *err)
{
	struct cx_span text = cx_buf_span(&doc->text);
	const char *near = strstr(e->text, " near '");
	size_t length = near ? (size_t)(near - e->text) : strlen(e->text);
	size_t at = e->position < 0 ? 0 : (size_t)e->position;
	enum json_error_code code = json_error_code(e);
	struct cx_json_spot spot;

	if (code == json_error_out_of_memory)
		return cx_fail_memory(err);
	if (strstr(e->text, " near end of file"))
		at = text.len;
	else if (code != json_error_invalid_utf8)
		at = cx_json_token_before(text, at);
	spot = cx_json_spot(text, at);
	cx_fail_at(err, doc->source, spot.line, spot.column);
	if (code == json_error_null_character)
		return cx_fail(err, CX_CONFIG, "\\u0000 cannot be in a text");
	return cx_fail(err, CX_CONFIG, "not JSON: %.*s", (int)length, e->text);
}

/* Parses doc->text. */
static bool
doc_parse(struct cx_json_doc *doc, struct cx_err *err)
{
	struct cx_span text = cx_buf_span(&doc->text);
	json_error_t e;

	if (text.len >= 3 && memcmp(text.at, "\xEF\xBB\xBF", 3) == 0) {
		memmove(doc->text.at, text.at + 3, text.len - 3);
		text.len = doc->text.len -= 3;
	}
	doc->tree = json_loadb(
	    text.at, text.len, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &e);
	if (!doc->tree)
		return fail_parse(doc, &e, err);
	return make_nodes(doc) || cx_fail_memory(err);
}

void
cx_json_memory(void *(*get)(size_t n), void (*give)(void *p))
{
	json_set_alloc_funcs(get, give);
}

static struct cx_json_doc *
doc_new(const char *source)
{
	struct cx_json_doc *doc = calloc(1, sizeof(*doc));

	if (doc)
		doc->source = strdup(source);
	if (doc && !doc->source) {
		free(doc);
		return NULL;
	}
	return doc;
}

struct cx_json_doc *
cx_json_load(const char *path, struct cx_err *err)
{
	struct cx_json_doc *doc = doc_new(path);

	if (!doc) {
		cx_fail_memory(err);
		return NULL;
	}
	if (!cx_file_read(path, FILE_MOST, &doc->text, err) ||
	    !doc_parse(doc, err)) {
		cx_json_free(doc);
		return NULL;
	}
	return doc;
}

struct cx_json_doc *
cx_json_parse(struct cx_span text, const char *source, struct cx_err *err)
{
	struct cx_json_doc *doc = doc_new(source);

	if (doc)
		cx_buf_puts(&doc->text, text);
	if (!doc || doc->text.failed) {
		cx_fail_memory(err);
		cx_json_free(doc);
		return NULL;
	}
	if (!doc_parse(doc, err)) {
		cx_json_free(doc);
		return NULL;
	}
	return doc;
}

void
cx_json_free(struct cx_json_doc *doc)
{
	if (!doc)
		return;
	json_decref(doc->tree);
	cx_buf_done(&doc->text);
	free(doc->source);
	free(doc->nodes);
	free(doc->sorted);
	free(doc);
}

struct cx_json *
cx_json_root(struct cx_json_doc *doc)
{
	return doc->nodes;
}

enum cx_json_kind
cx_json_kind(const struct cx_json *v)
{
	switch (json_typeof(v->value)) {
	case JSON_OBJECT:
		return CX_JSON_OBJECT;
	case JSON_ARRAY:
		return CX_JSON_ARRAY;
	case JSON_STRING:
		return CX_JSON_STRING;
	case JSON_INTEGER:
	case JSON_REAL:
		return CX_JSON_NUMBER;
	case JSON_TRUE:
	case JSON_FALSE:
		return CX_JSON_BOOL;
	case JSON_NULL:
		break;
	}
	return CX_JSON_NULL;
}

size_t
cx_json_count(const struct cx_json *v)
{
	return v->count;
}

struct cx_json *
cx_json_item(struct cx_json *v, size_t i)
{
	return i < v->count ? v->first + i : NULL;
}

struct cx_span
cx_json_key(const struct cx_json *v)
{
	return cx_span(v->key ? v->key : "");
}

struct cx_json *
cx_json_get(struct cx_json *v, const char *key)
{
	struct cx_json wanted = {.key = key}, *p = &wanted, **found;

	if (!v->by_key)
		return NULL;
	found = bsearch(
	    &p, v->by_key, v->count, sizeof(struct cx_json *), compare_keys);
	return found ? *found : NULL;
}

struct cx_span
cx_json_text(const struct cx_json *v)
{
	if (!json_is_string(v->value))
		return CX_SPAN("");
	return (struct cx_span){
	    json_string_value(v->value), json_string_length(v->value)};
}

double
cx_json_number(const struct cx_json *v)
{
	return json_number_value(v->value);
}

bool
cx_json_true(const struct cx_json *v)
{
	return json_is_true(v->value);
}

/*
 * The member of o, of that kind, in *out; NULL where it is absent and not
 * needed.  `what' names the kind for people.
 */
static bool
want(struct cx_json *o, const char *key, bool need, enum cx_json_kind kind,
    struct cx_json **out, struct cx_err *err)
{
	static const char *const names[] = {
	    [CX_JSON_NULL] = "null",
	    [CX_JSON_BOOL] = "true or false",
	    [CX_JSON_NUMBER] = "a number",
	    [CX_JSON_STRING] = "a text in double quotes",
	    [CX_JSON_ARRAY] = "an array [...]",
	    [CX_JSON_OBJECT] = "an object {...}",
	};
	struct cx_json *v;

	*out = NULL;
	if (!json_is_object(o->value))
		return cx_json_fail(
		    o, err, "must be %s", names[CX_JSON_OBJECT]);
	v = cx_json_get(o, key);
	if (!v && need)
		return cx_json_fail(o, err, "the key %s is missing",
		    cx_quote(cx_span(key)).text);
	if (v && cx_json_kind(v) != kind)
		return cx_json_fail(v, err, "must be %s", names[kind]);
	*out = v;
	return true;
}

bool
cx_json_want_text(struct cx_json *o, const char *key, bool need,
    struct cx_span *out, struct cx_err *err)
{
	struct cx_json *v;

	if (!want(o, key, need, CX_JSON_STRING, &v, err))
		return false;
	if (v)
		*out = cx_json_text(v);
	return true;
}

bool
cx_json_want_number(struct cx_json *o, const char *key, bool need, double *out,
    struct cx_err *err)
{
	struct cx_json *v;

	if (!want(o, key, need, CX_JSON_NUMBER, &v, err))
		return false;
	if (v)
		*out = cx_json_number(v);
	return true;
}

bool
cx_json_want_bool(struct cx_json *o, const char *key, bool need, bool *out,
    struct cx_err *err)
{
	struct cx_json *v;

	if (!want(o, key, need, CX_JSON_BOOL, &v, err))
		return false;
	if (v)
		*out = cx_json_true(v);
	return true;
}

bool
cx_json_want_array(struct cx_json *o, const char *key, bool need,
    struct cx_json **out, struct cx_err *err)
{
	return want(o, key, need, CX_JSON_ARRAY, out, err);
}

bool
cx_json_want_object(struct cx_json *o, const char *key, bool need,
    struct cx_json **out, struct cx_err *err)
{
	return want(o, key, need, CX_JSON_OBJECT, out, err);
}

/* The offset of v in the text, or of its key. */
static size_t
offset(const struct cx_json *v, bool of_key)
{
	struct cx_span text = cx_buf_span(&v->doc->text);

	if (!v->parent)
		return cx_json_skip_space(text, 0);
	return cx_json_child(text, offset(v->parent, false), v->index, of_key);
}

/* The JSON pointer of v (RFC 6901). */
static void
put_pointer(const struct cx_json *v, struct cx_buf *b)
{
	const char *k;

	if (!v->parent)
		return;
	put_pointer(v->parent, b);
	if (!v->key) {
		cx_buf_printf(b, "/%zu", v->index);
		return;
	}
	cx_buf_putc(b, '/');
	for (k = v->key; *k != '\0'; k++) {
		if (*k == '~' || *k == '/')
			cx_buf_puts(b, cx_span(*k == '~' ? "~0" : "~1"));
		else
			cx_buf_putc(b, *k);
	}
}

/* As cx_json_where(), at the byte at of the text. */
static void
where_at(const struct cx_json *v, size_t at, struct cx_err *where)
{
	struct cx_json_spot spot = cx_json_spot(cx_buf_span(&v->doc->text), at);
	struct cx_buf b = {0};

	put_pointer(v, &b);
	/* A pointer that leaves no room for the message loses its front. */
	if (b.len > 400)
		snprintf(where->text, sizeof(where->text), "...%.*s: ", 400,
		    b.at + b.len - 400);
	else if (b.len > 0)
		snprintf(where->text, sizeof(where->text), "%.*s: ", (int)b.len,
		    b.at);
	else
		where->text[0] = '\0';
	cx_buf_done(&b);
	where->source[0] = '\0';
	where->line = where->column = 0;
	cx_fail_at(where, v->doc->source, spot.line, spot.column);
}

void
cx_json_where(const struct cx_json *v, size_t inside, struct cx_err *where)
{
	struct cx_span text = cx_buf_span(&v->doc->text);
	size_t at = offset(v, false);

	if (inside > 0 && json_is_string(v->value))
		at = cx_json_inside(text, at, inside);
	where_at(v, at, where);
}

/* Makes err of where, with text after the pointer in it. */
static bool
fail_where(const struct cx_err *where, struct cx_err *err, const char *text)
{
	if (err->code != CX_OK)
		return false;
	cx_fail_at(err, where->source, where->line, where->column);
	return cx_fail(err, CX_CONFIG, "%s%s", where->text, text);
}

bool
cx_json_fail(
    const struct cx_json *v, struct cx_err *err, const char *format, ...)
{
	struct cx_err where = {0};
	char text[sizeof(err->text)];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	cx_json_where(v, 0, &where);
	return fail_where(&where, err, text);
}

/* Fails at the key of v, which is none of `known'. */
static bool
fail_unknown(
    const struct cx_json *v, const char *const *known, struct cx_err *err)
{
	struct cx_span names[64], key = cx_json_key(v);
	struct cx_err where = {0};
	char text[400];
	size_t n;

	for (n = 0; n < countof(names) && known[n]; n++)
		names[n] = cx_span(known[n]);
	snprintf(text, sizeof(text), "unknown key %s%s", cx_quote(key).text,
	    cx_near_hint(key, names, n).text);
	where_at(v, offset(v, true), &where);
	return fail_where(&where, err, text);
}

bool
cx_json_known(struct cx_json *v, const char *const *known, struct cx_err *err)
{
	size_t i, j;

	if (!json_is_object(v->value))
		return cx_json_fail(v, err, "must be an object {...}");
	for (i = 0; i < v->count; i++) {
		for (j = 0; known[j]; j++)
			if (strcmp(v->first[i].key, known[j]) == 0)
				break;
		if (!known[j])
			return fail_unknown(v->first + i, known, err);
	}
	return true;
}

bool
cx_json_head(struct cx_json *o, const char *key, unsigned newest,
    const char *const *known, struct cx_err *err)
{
	struct cx_json *v = cx_json_get(o, key);
	double version = v ? cx_json_number(v) : 0;

	if (version > newest)
		return cx_json_fail(v, err,
		    "this version of the format is newer than the program, "
		    "which reads up to %u",
		    newest);
	if (!cx_json_known(o, known, err) ||
	    !cx_json_want_number(o, key, true, &version, err))
		return false;
	if (version < 1 || version != (unsigned)version)
		return cx_json_fail(
		    v, err, "must be the version of the format: %u", newest);
	return true;
}
