/*
 * The first byte chooses an encoding, the second where the input is cut.  Cut
 * or whole, the result and the place of an error are the same, and a text
 * that was decoded, encoded and decoded again is the same text.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "text/encoding.h"
#include "text/utf8.h"

static const char *const names[] = {"windows-1252", "US-ASCII", "UTF-16LE",
    "UTF-16BE", "UTF-32LE", "Shift_JIS", "EUC-KR", "GB18030", "Big5",
    "ISO-2022-JP", "windows-1251", "IBM037"};

/* Decodes s in two parts; the place of an error, SIZE_MAX if there is none. */
static size_t
decode(const char *name, struct cx_span s, size_t cut, struct cx_buf *out)
{
	struct cx_err err = {0};
	struct cx_decoder *d = cx_decoder_new(name, &err);
	struct cx_span first = {s.at, cut}, rest = {s.at + cut, s.len - cut};
	size_t bad = 0, place = SIZE_MAX;

	if (d == NULL)
		abort();
	if (!cx_decoder_feed(d, first, false, out, &bad, &err))
		place = bad;
	else if (!cx_decoder_feed(d, rest, true, out, &bad, &err))
		place = cut + bad;
	if (bad > s.len || (place != SIZE_MAX) != (err.code == CX_DATA))
		abort();
	cx_decoder_free(d);
	return place;
}

static void
round_trip(const char *name, struct cx_span text)
{
	struct cx_err err = {0};
	struct cx_encoder *e = cx_encoder_new(name, &err);
	struct cx_buf bytes = {0}, again = {0};

	if (e == NULL)
		abort();
	if (cx_encoder_feed(e, text, true, &bytes, &err)) {
		decode(name, cx_buf_span(&bytes), 0, &again);
		if (!cx_span_eq(cx_buf_span(&again), text))
			abort();
	}
	cx_encoder_free(e);
	cx_buf_done(&bytes);
	cx_buf_done(&again);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_buf whole = {0}, parts = {0};
	const char *name;
	struct cx_span s;
	size_t cut, place, bom;

	if (size < 2)
		return 0;
	name = names[data[0] % countof(names)];
	s = (struct cx_span){(const char *)data + 2, size - 2};
	cut = data[1] < s.len ? data[1] : s.len;
	place = decode(name, s, 0, &whole);
	/* An error that begins before the cut is placed at the cut. */
	if (place == SIZE_MAX || place >= cut) {
		if (decode(name, s, cut, &parts) != place ||
		    !cx_span_eq(cx_buf_span(&whole), cx_buf_span(&parts)))
			abort();
	}
	if (place == SIZE_MAX)
		round_trip(name, cx_buf_span(&whole));
	cx_encoding_guess(s);
	cx_encoding_bom(s, &bom);
	cx_buf_done(&whole);
	cx_buf_done(&parts);
	return 0;
}
