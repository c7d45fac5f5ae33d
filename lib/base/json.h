#ifndef CX_BASE_JSON_H
#define CX_BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"

/*
 * A rules or model file: Jansson reads it (duplicate keys refused), and every
 * value knows where it stands, so that an error can say
 * "reglas.json:17:9: /rules/2/when: ...".
 */
struct cx_json_doc;

/* A value in a document; lives as long as the document. */
struct cx_json;

enum cx_json_kind {
	CX_JSON_NULL,
	CX_JSON_BOOL,
	CX_JSON_NUMBER,
	CX_JSON_STRING,
	CX_JSON_ARRAY,
	CX_JSON_OBJECT
};

/* Where Jansson gets its memory, also that of other rooms.  Call it first. */
void cx_json_memory(void *(*get)(size_t n), void (*give)(void *p));

/* Reads a file of at most 64 MiB; NULL on failure (CX_CONFIG, CX_NOINPUT). */
struct cx_json_doc *cx_json_load(const char *path, struct cx_err *err);

/* The same from memory; source is the name shown in errors. */
struct cx_json_doc *cx_json_parse(
    struct cx_span text, const char *source, struct cx_err *err);
void cx_json_free(struct cx_json_doc *doc);

struct cx_json *cx_json_root(struct cx_json_doc *doc);
enum cx_json_kind cx_json_kind(const struct cx_json *v);

/* Members in the order of the file, or elements; 0 for other kinds. */
size_t cx_json_count(const struct cx_json *v);
struct cx_json *cx_json_item(struct cx_json *v, size_t i);

/* The key of a member, the empty span for other values. */
struct cx_span cx_json_key(const struct cx_json *v);

/* The member, or NULL where there is none (or v is no object). */
struct cx_json *cx_json_get(struct cx_json *v, const char *key);

/* Text of a string (NUL after it), else the empty span. */
struct cx_span cx_json_text(const struct cx_json *v);
double cx_json_number(const struct cx_json *v); /* 0 for other kinds */
bool cx_json_true(const struct cx_json *v);

/*
 * Typed members.  `need': absent is an error; else *out is left as it was.
 * A wrong kind is an error (CX_CONFIG) with position and pointer.
 */
bool cx_json_want_text(struct cx_json *o, const char *key, bool need,
    struct cx_span *out, struct cx_err *err);
bool cx_json_want_number(struct cx_json *o, const char *key, bool need,
    double *out, struct cx_err *err);
bool cx_json_want_bool(struct cx_json *o, const char *key, bool need, bool *out,
    struct cx_err *err);
/* *out NULL where absent and not needed. */
bool cx_json_want_array(struct cx_json *o, const char *key, bool need,
    struct cx_json **out, struct cx_err *err);
bool cx_json_want_object(struct cx_json *o, const char *key, bool need,
    struct cx_json **out, struct cx_err *err);

/*
 * An error where v is not an object or has a key that is not among `known'
 * (NULL-ended), with a "did you mean".
 */
bool cx_json_known(
    struct cx_json *v, const char *const *known, struct cx_err *err);

/*
 * The head of a file of ours: the root o is an object with known keys alone
 * (as above), and its member `key' ("cx_score") is the version of the format,
 * from 1 to newest; a newer one is said to be that before any unknown key.
 */
bool cx_json_head(struct cx_json *o, const char *key, unsigned newest,
    const char *const *known, struct cx_err *err);

/* Fails at v: position of v, its pointer, then the text.  Returns false. */
bool cx_json_fail(const struct cx_json *v, struct cx_err *err,
    const char *format, ...) __attribute__((format(printf, 3, 4)));

/*
 * Where v stands: fills source, line, column, and the pointer followed by
 * ": " into text (nothing for the root), leaves the code alone.  With
 * `inside' above 0, the position of that byte of the decoded string v (an
 * error inside an expression); 0 is v itself, so a string's opening quote.
 */
void cx_json_where(
    const struct cx_json *v, size_t inside, struct cx_err *where);

#endif
