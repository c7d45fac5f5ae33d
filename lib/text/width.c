/*
 * Not wcwidth(): it follows the machine's locale and C library, and counts
 * each part of an emoji for itself.  Widths are ICU's East Asian ones; what
 * terminals draw as one sign (a family joined by ZWJ, a flag, a letter with
 * U+FE0F) is put together here, by the little of UAX #29 that emoji need,
 * since a break iterator costs more than the whole of a table's cell.
 */
#include "text/width.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

#include "base/banned.h"

enum { ZWJ = 0x200D, EMOJI_STYLE = 0xFE0F, SOFT_HYPHEN = 0xAD };

static bool
has(uint32_t c, UProperty property)
{
	return u_hasBinaryProperty((UChar32)c, property);
}

/* The width of a code point that stands alone. */
static size_t
width_of(uint32_t c)
{
	int8_t type = u_charType((UChar32)c);
	int32_t east;

	if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == SOFT_HYPHEN)
		return 1;
	if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK ||
	    type == U_FORMAT_CHAR)
		return 0;
	/* Jamo that end a syllable are drawn inside it. */
	if ((c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF))
		return 0;
	east = u_getIntPropertyValue((UChar32)c, UCHAR_EAST_ASIAN_WIDTH);
	if (east == U_EA_WIDE || east == U_EA_FULLWIDTH ||
	    has(c, UCHAR_EMOJI_PRESENTATION))
		return 2;
	return 1;
}

/* The code point after *i, which is not moved; 0 at the end. */
static uint32_t
peek(struct cx_span s, size_t i)
{
	return i < s.len ? cx_utf8_next(s, &i) : 0;
}

/*
 * Moves *i past what follows the emoji before it and is drawn with it: style,
 * skin, marks, and whole emoji after ZWJ.  True if U+FE0F was there.
 */
static bool
skip_emoji(struct cx_span s, size_t *i)
{
	bool styled = false;
	uint32_t c;

	while ((c = peek(s, *i)) != 0) {
		if (c == ZWJ) {
			cx_utf8_next(s, i);
			if (has(peek(s, *i), UCHAR_EXTENDED_PICTOGRAPHIC))
				cx_utf8_next(s, i);
		} else if (has(c, UCHAR_EMOJI_MODIFIER) ||
			   (c >= 0x80 && width_of(c) == 0)) {
			styled |= c == EMOJI_STYLE;
			cx_utf8_next(s, i);
		} else {
			break;
		}
	}
	return styled;
}

/* The width of what stands at *i, moving *i past all of it. */
static size_t
width_next(struct cx_span s, size_t *i)
{
	uint32_t c = cx_utf8_next(s, i);

	if (c < 0x80 && peek(s, *i) != EMOJI_STYLE)
		return 1;
	if (has(c, UCHAR_REGIONAL_INDICATOR)) {
		if (has(peek(s, *i), UCHAR_REGIONAL_INDICATOR))
			cx_utf8_next(s, i);
		return 2;
	}
	if (has(c, UCHAR_EMOJI))
		return skip_emoji(s, i) ? 2 : width_of(c);
	return width_of(c);
}

size_t
cx_text_width(struct cx_span s)
{
	size_t width = 0, i = 0;

	while (i < s.len) {
		/* ASCII before ASCII: nothing can follow that changes it. */
		if ((unsigned char)s.at[i] < 0x80 &&
		    (i + 1 == s.len || (unsigned char)s.at[i + 1] < 0x80)) {
			width++;
			i++;
		} else {
			width += width_next(s, &i);
		}
	}
	return width;
}
