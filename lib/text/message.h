#ifndef CX_TEXT_MESSAGE_H
#define CX_TEXT_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/span.h"

/*
 * ICU message patterns with named arguments: {nombre}, {vence, date, long},
 * {saldo, number, currency}, {dias, plural, one {# día} other {# días}},
 * {sexo, select, f {Estimada} other {Estimado}}, apostrophes as in ICU.  The
 * C interface of ICU has no named arguments, so the pattern is read here and
 * each argument is printed by ICU's number, date and plural formats.
 */
struct cx_message;

enum cx_arg_kind { CX_ARG_MISSING, CX_ARG_TEXT, CX_ARG_NUMBER, CX_ARG_DATE };

struct cx_arg {
	enum cx_arg_kind kind;
	struct cx_span text; /* UTF-8; of a number or date: how {x} shows it */
	double number;
	double ms; /* since 1970-01-01T00:00Z */
	bool day;  /* a date without time: printed without a zone */
};

/* What an argument is used as, so that a caller can read its column so. */
struct cx_message_arg {
	struct cx_span name;
	enum cx_arg_kind kind;
	size_t column; /* where it first stands in the pattern, from 1 */
};

/*
 * Compiles; NULL on failure (CX_CONFIG; err->column is the offset in the
 * pattern, from 1).  An argument used as two kinds is an error; {x} fits any
 * kind and is text by itself.  Stricter than ICU: a lone }, a plural word of
 * no language and a choice given twice are errors; and blanks around a style
 * are cut.  Also spellout and ordinal, and {x, default, 'text'}: x as {x}
 * shows it, or the text between the apostrophes where it is missing.
 *
 * locale: any ICU name, NULL: root; currency is that of its region, or as in
 * es_MX@currency=USD.  zone: an IANA name, by ICU's own rules, which age (see
 * time/zone.h); better is NULL: times are printed as they are in UTC, so add
 * cx_zone_offset() to ms, and a style that shows the zone is an error.
 *
 * Limits: a pattern of 64 KiB, 16 messages deep, 256 arguments, 64 styles.
 */
struct cx_message *cx_message_new(struct cx_span pattern, const char *locale,
    const char *zone, struct cx_err *err);
void cx_message_free(struct cx_message *m);

/* Its arguments, each once, in order of appearance. */
size_t cx_message_args(
    const struct cx_message *m, const struct cx_message_arg **args);

/*
 * Appends the text for args (as many, in that order).  A missing argument
 * that is needed is an error that names it (CX_DATA), as is a text over 1 MiB;
 * out is then as it was.  One thread at a time for one message.
 */
bool cx_message_print(struct cx_message *m, const struct cx_arg *args,
    struct cx_buf *out, struct cx_err *err);

/*
 * The pieces of the pattern outside its choices, in order: texts and
 * arguments, for who lets somebody else put them together.
 */
struct cx_message_piece {
	struct cx_span text;   /* of a text; .at NULL: an argument */
	struct cx_span name;   /* of an argument */
	struct cx_span source; /* as it is written: {vence, date, long} */
};
size_t cx_message_pieces(const struct cx_message *m);
struct cx_message_piece cx_message_piece(const struct cx_message *m, size_t i);

/* As cx_message_print(), of the i-th piece alone. */
bool cx_message_print_piece(struct cx_message *m, size_t i,
    const struct cx_arg *args, struct cx_buf *out, struct cx_err *err);

#endif
