#ifndef CX_TEXT_ENCODING_H
#define CX_TEXT_ENCODING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/span.h"

/* The border: bytes of an encoding to UTF-8 and back, streaming, by ICU. */
struct cx_decoder;
struct cx_encoder;

/*
 * For any name ICU knows; NULL on failure (CX_USAGE, with "did you mean").
 */
struct cx_decoder *cx_decoder_new(const char *name, struct cx_err *err);
void cx_decoder_free(struct cx_decoder *d);

/*
 * Decodes all of `in' (a character cut at its end is kept for the next call)
 * and appends UTF-8 to out.  `last': nothing follows.  Bytes that are not
 * the encoding: false, CX_DATA, and *bad_at is the offset in `in' of the
 * first bad byte; what came before it is in out.
 */
bool cx_decoder_feed(struct cx_decoder *d, struct cx_span in, bool last,
    struct cx_buf *out, size_t *bad_at, struct cx_err *err);

/* The same to an encoding.  A character it lacks: false, CX_DATA, the
 * value at fault is its U+XXXX: the text of a message has nothing of the
 * data. */
struct cx_encoder *cx_encoder_new(const char *name, struct cx_err *err);
void cx_encoder_free(struct cx_encoder *e);
bool cx_encoder_feed(struct cx_encoder *e, struct cx_span in, bool last,
    struct cx_buf *out, struct cx_err *err);

/* True if name is a spelling of UTF-8 (utf8, UTF-8 ...). */
bool cx_encoding_is_utf8(const char *name);

/*
 * The encoding that bytes which are not UTF-8 are likely to have (ucsdet on
 * the first 64 KiB; windows-1252 rather than ISO-8859-1); a static string.
 */
const char *cx_encoding_guess(struct cx_span bytes);

/*
 * The encoding named by a byte order mark at the start: "UTF-8", "UTF-16LE",
 * "UTF-16BE" (UTF-32 also), with its length; NULL if there is none.
 */
const char *cx_encoding_bom(struct cx_span bytes, size_t *bom_bytes);

#endif
