/*
 * Which letters are cheap is a surprise to who writes Spanish: é, ñ, ü and à
 * are in the alphabet of 1985, á, í, ó and ú are not, and one of them makes a
 * text of 160 characters three messages.  So the letter is named.
 */
#include "text/sms.h"

#include <unicode/unorm2.h>
#include <unicode/utf8.h>

#include "base/banned.h"

/* All but ASCII; in the order of code points. */
static const uint16_t alphabet[] = {0xA1, 0xA3, 0xA4, 0xA5, 0xA7, 0xBF, 0xC4,
    0xC5, 0xC6, 0xC7, 0xC9, 0xD1, 0xD6, 0xD8, 0xDC, 0xDF, 0xE0, 0xE4, 0xE5,
    0xE6, 0xE8, 0xE9, 0xEC, 0xF1, 0xF2, 0xF6, 0xF8, 0xF9, 0xFC, 0x393, 0x394,
    0x398, 0x39B, 0x39E, 0x3A0, 0x3A3, 0x3A6, 0x3A8, 0x3A9};

/* Septets of a character; 0: not in the alphabet. */
static size_t
septets(UChar32 c)
{
	if (c < 0x80) {
		if (c != 0 && strchr("^{}\\[~]|\f", (int)c))
			return 2;
		return c == '\n' || c == '\r' ||
		       (c >= ' ' && c != '`' && c < 127);
	}
	if (c == 0x20AC)
		return 2;
	for (size_t i = 0; i < countof(alphabet); i++)
		if (alphabet[i] == c)
			return 1;
	return 0;
}

static UChar32
next(struct cx_span text, size_t *i)
{
	const uint8_t *s = (const uint8_t *)text.at;
	int32_t at = (int32_t)*i, n = (int32_t)text.len;
	UChar32 c;

	U8_NEXT(s, at, n, c);
	*i = (size_t)at;
	return c < 0 ? 0xFFFD : c;
}

static size_t
units_of(UChar32 c, bool ucs2)
{
	return ucs2 ? (c > 0xFFFF ? 2 : 1) : septets(c);
}

/* Parts of `most' units, none of which cuts a character. */
static size_t
count_parts(struct cx_span text, bool ucs2, size_t most)
{
	size_t parts = 1, full = 0, n;

	for (size_t i = 0; i < text.len;) {
		n = units_of(next(text, &i), ucs2);
		if (full + n > most) {
			parts++;
			full = 0;
		}
		full += n;
	}
	return parts;
}

struct cx_sms
cx_sms_measure(struct cx_span text)
{
	struct cx_sms s = {.parts = 1};
	UChar32 c;

	for (size_t i = 0; i < text.len && s.forces == 0;) {
		c = next(text, &i);
		if (septets(c) == 0)
			s.forces = (uint32_t)c;
	}
	s.ucs2 = s.forces != 0;
	for (size_t i = 0; i < text.len;)
		s.units += units_of(next(text, &i), s.ucs2);
	if (s.units > (s.ucs2 ? 70 : 160))
		s.parts = count_parts(text, s.ucs2, s.ucs2 ? 67 : 153);
	return s;
}

/* What stands for characters that have no accent to lose. */
static const struct {
	uint16_t from, to; /* both included */
	const char *plain;
} marks[] = {
    {'\t', '\t', " "},
    {'`', '`', "'"},
    {0xA0, 0xA0, " "},
    {0xAA, 0xAA, "a"},
    {0xAB, 0xAB, "\""},
    {0xB4, 0xB4, "'"},
    {0xBA, 0xBA, "o"},
    {0xBB, 0xBB, "\""},
    {0x110, 0x110, "D"},
    {0x111, 0x111, "d"},
    {0x131, 0x131, "i"},
    {0x141, 0x141, "L"},
    {0x142, 0x142, "l"},
    {0x152, 0x152, "OE"},
    {0x153, 0x153, "oe"},
    {0x180E, 0x180E, ""},
    {0x2000, 0x200A, " "},
    {0x200B, 0x200B, ""},
    {0x2010, 0x2015, "-"},
    {0x2018, 0x201B, "'"},
    {0x201C, 0x201F, "\""},
    {0x2022, 0x2022, "-"},
    {0x2026, 0x2026, "..."},
    {0x2028, 0x2029, "\n"},
    {0x202F, 0x202F, " "},
    {0x2060, 0x2060, ""},
    {0x2212, 0x2212, "-"},
    {0xFEFF, 0xFEFF, ""},
};

static const char *
plain_mark(UChar32 c)
{
	for (size_t i = 0; i < countof(marks); i++)
		if (c >= marks[i].from && c <= marks[i].to)
			return marks[i].plain;
	return NULL;
}

/* The base letter of an accented one, 0 where it has none in the alphabet. */
static UChar32
base_letter(const UNormalizer2 *nfd, UChar32 c)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar room[8];
	int32_t n = unorm2_getDecomposition(
	    nfd, c, room, (int32_t)countof(room), &status);

	if (U_FAILURE(status) || n < 1 || septets(room[0]) == 0)
		return 0;
	return room[0];
}

void
cx_sms_plain(struct cx_span text, struct cx_buf *out)
{
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
	const char *mark;
	UChar32 c, base;

	for (size_t i = 0; i < text.len;) {
		size_t from = i;

		c = next(text, &i);
		mark = septets(c) == 0 ? plain_mark(c) : NULL;
		base = septets(c) == 0 && !mark && U_SUCCESS(status)
			   ? base_letter(nfd, c)
			   : 0;
		if (mark)
			cx_buf_puts(out, cx_span(mark));
		else if (base > 0 && base < 0x80)
			cx_buf_putc(out, (char)base);
		else
			cx_buf_put(out, text.at + from, i - from);
	}
}
