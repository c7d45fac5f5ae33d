/*
 * Texts from macOS and from PDF files write é as two code points.  Who looks
 * at letters (tokens, languages) composes the text once and then need not
 * know.  Nearly every text is composed, so the question whether it is comes
 * first and is answered by lead bytes: what no composition touches (ASCII,
 * Latin, punctuation, emoji) is passed over without ICU.
 */
#include "text/compose.h"

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "text/utf8.h"

#include "base/banned.h"

/*
 * True for what is its own composition whatever stands beside it: letters
 * below U+0300, general punctuation, currency, joiners, symbols, CJK, emoji.
 */
static bool
inert(uint32_t c)
{
	return c < 0x300 || (c >= 0x2002 && c <= 0x20BF) ||
	       (c >= 0x232B && c < 0x2ADC) || (c >= 0x2B00 && c <= 0x2BFF) ||
	       (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xFE00 && c <= 0xFE0F) ||
	       (c >= 0x1F000 && c <= 0x1FAFF);
}

/* Whether eight bytes are all below 0xCC, which begins U+0300. */
static inline bool
low(const unsigned char *p)
{
	const uint64_t high = UINT64_C(0x8080808080808080);
	uint64_t x;

	memcpy(&x, p, sizeof(x));
	return (x & ((x & ~high) + UINT64_C(0x3434343434343434)) & high) == 0;
}

static bool
composed(struct cx_span s)
{
	const unsigned char *p = (const unsigned char *)s.at;
	size_t i = 0;

	while (i < s.len) {
		if (s.len - i >= 8 && low(p + i))
			i += 8;
		else if (p[i] < 0xCC)
			i++; /* below U+0300, or the rest of it */
		else if (!inert(cx_utf8_next(s, &i)))
			return false;
	}
	return true;
}

static struct cx_span
by_icu(struct cx_arena *a, const UChar *in, int32_t n)
{
	const struct cx_span none = {NULL, 0};
	UErrorCode st = U_ZERO_ERROR;
	const UNormalizer2 *nfc = unorm2_getNFCInstance(&st);
	int32_t out_n, room = n + 16;
	UChar *out = cx_arena_get(a, (size_t)room * sizeof(*out));
	size_t bytes;
	char *utf8;

	if (out == NULL)
		return none;
	out_n = unorm2_normalize(nfc, in, n, out, room, &st);
	if (st == U_BUFFER_OVERFLOW_ERROR) {
		st = U_ZERO_ERROR;
		room = out_n;
		out = cx_arena_get(a, (size_t)room * sizeof(*out));
		if (out == NULL)
			return none;
		out_n = unorm2_normalize(nfc, in, n, out, room, &st);
	}
	bytes = (size_t)out_n * 3;
	if (U_FAILURE(st) || bytes > INT32_MAX ||
	    (utf8 = cx_arena_get(a, bytes)) == NULL)
		return none;
	u_strToUTF8(utf8, (int32_t)bytes, &n, out, out_n, &st);
	return U_FAILURE(st) ? none : (struct cx_span){utf8, (size_t)n};
}

struct cx_span
cx_text_compose(struct cx_arena *a, struct cx_span s)
{
	const struct cx_span none = {NULL, 0};
	UErrorCode st = U_ZERO_ERROR;
	const UNormalizer2 *nfc;
	UChar *in;
	int32_t n;

	if (s.len == 0)
		return CX_SPAN("");
	if (composed(s))
		return s;
	nfc = unorm2_getNFCInstance(&st);
	if (U_FAILURE(st) || s.len > INT32_MAX / 4 ||
	    (in = cx_arena_get(a, s.len * sizeof(*in))) == NULL)
		return none;
	u_strFromUTF8(in, (int32_t)s.len, &n, s.at, (int32_t)s.len, &st);
	if (U_SUCCESS(st) && unorm2_quickCheck(nfc, in, n, &st) == UNORM_YES)
		return s;
	return U_FAILURE(st) ? none : by_icu(a, in, n);
}
