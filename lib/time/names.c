/*
 * Names are folded here one code point at a time, not by cx_text_fold(): that
 * one needs memory for each text, and a date is read by threads that have
 * none to give.
 */
#include "time/names.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include "text/locale.h"

#include "base/banned.h"

enum { MOST = 96, NAME_ROOM = 40, PREFIX = 3 };

struct name {
	int32_t value;
	int32_t len;
	UChar32 text[NAME_ROOM]; /* folded */
};

struct cx_names {
	const UNormalizer2 *nfd;
	size_t n;
	struct name names[MOST];
};

/* c without case and marks: how many code points are left of it in out. */
static int32_t
fold(const UNormalizer2 *nfd, UChar32 c, UChar32 out[4])
{
	UErrorCode status = U_ZERO_ERROR;
	UChar units[16];
	UChar32 parts[16] = {c};
	int32_t len, n_parts = 1, n = 0;

	if (c < 0x80) {
		out[0] = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
		return 1;
	}
	len = unorm2_getDecomposition(nfd, c, units, 16, &status);
	if (len > 0)
		u_strToUTF32(parts, 16, &n_parts, units, len, &status);
	for (int32_t i = 0; i < n_parts && n < 4; i++)
		if (u_charType(parts[i]) != U_NON_SPACING_MARK)
			out[n++] = u_foldCase(parts[i], U_FOLD_CASE_DEFAULT);
	return n;
}

/* Keeps a name; one that is too long or empty can only not be found. */
static void
add_name(struct cx_names *names, const UChar *units, int32_t len, int32_t value)
{
	struct name *name = &names->names[names->n];
	UErrorCode status = U_ZERO_ERROR;
	UChar32 text[NAME_ROOM], part[4];
	int32_t n_text = 0;

	u_strToUTF32(text, NAME_ROOM, &n_text, units, len, &status);
	if (U_FAILURE(status) || names->n == MOST)
		return;
	name->value = value;
	name->len = 0;
	for (int32_t i = 0; i < n_text; i++) {
		int32_t n = fold(names->nfd, text[i], part);

		for (int32_t k = 0; k < n && name->len < NAME_ROOM; k++)
			name->text[name->len++] = part[k];
	}
	if (name->len > 0 && name->text[name->len - 1] == '.')
		name->len--;
	if (name->len > 0 && name->len < NAME_ROOM)
		names->n++;
}

/* All symbols of one type; months from 0, weekdays from Sunday at 1. */
static void
add_symbols(struct cx_names *names, const UDateFormat *format,
    UDateFormatSymbolType type, bool months, UErrorCode *status)
{
	UChar text[NAME_ROOM * 2];

	for (int32_t i = 0; i < (months ? 12 : 7); i++) {
		int32_t at = months ? i : i + 1;
		int32_t value = months || i > 0 ? at + months - !months : 7;
		int32_t len = udat_getSymbols(
		    format, type, at, text, NAME_ROOM * 2, status);

		if (U_FAILURE(*status))
			return;
		add_name(names, text, len, value);
	}
}

static bool
same_start(const struct name *a, const struct name *b)
{
	return a->len >= PREFIX && b->len >= PREFIX &&
	       memcmp(a->text, b->text, PREFIX * sizeof(a->text[0])) == 0;
}

/* The first three letters of the long names, which come first; where two
 * begin alike (juin, juillet), neither. */
static void
add_prefixes(struct cx_names *names, size_t n_long)
{
	for (size_t i = 0; i < n_long && names->n < MOST; i++) {
		const struct name *name = &names->names[i];
		bool taken = name->len <= PREFIX;

		for (int32_t k = 0; k < PREFIX && !taken; k++)
			taken = !u_isalpha(name->text[k]);
		for (size_t j = 0; j < n_long && !taken; j++)
			taken = j != i && same_start(name, &names->names[j]);
		if (!taken) {
			struct name *prefix = &names->names[names->n++];

			*prefix = *name;
			prefix->len = PREFIX;
		}
	}
}

static void
read_symbols(
    struct cx_names *names, bool months, const char *locale, UErrorCode *status)
{
	static const UDateFormatSymbolType types[2][4] = {
	    {UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS, UDAT_STANDALONE_WEEKDAYS,
		UDAT_STANDALONE_SHORT_WEEKDAYS},
	    {UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS,
		UDAT_STANDALONE_SHORT_MONTHS},
	};
	static const UChar any[] = u"y";
	UDateFormat *format;

	names->nfd = unorm2_getNFDInstance(status);
	format = udat_open(
	    UDAT_PATTERN, UDAT_PATTERN, locale, u"UTC", 3, any, 1, status);
	for (int i = 0; i < 4 && U_SUCCESS(*status); i++) {
		add_symbols(names, format, types[months][i], months, status);
		if (i == 0)
			add_prefixes(names, names->n);
	}
	udat_close(format);
}

struct cx_names *
cx_names_new(bool months, const char *locale, struct cx_err *err)
{
	UErrorCode status = U_ZERO_ERROR;
	struct cx_names *names = calloc(1, sizeof(*names));

	if (names == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	if (locale == NULL || locale[0] == '\0' || strcmp(locale, "root") == 0)
		locale = "en";
	if (cx_locale_known(locale))
		read_symbols(names, months, locale, &status);
	else
		status = U_UNSUPPORTED_ERROR;
	if (U_FAILURE(status)) {
		cx_fail(err, CX_USAGE, "names of dates in locale %s: %s",
		    cx_quote(cx_span(locale)).text, u_errorName(status));
		cx_names_free(names);
		return NULL;
	}
	return names;
}

void
cx_names_free(struct cx_names *names)
{
	free(names);
}

/* The bytes of s from i that spell the name; 0: they do not. */
static size_t
match(const struct cx_names *names, const struct name *name, struct cx_span s,
    size_t i)
{
	const uint8_t *at = (const uint8_t *)s.at;
	UChar32 c, part[4];
	int32_t k = 0;
	size_t from = i;

	while (i < s.len) {
		size_t before = i;
		int32_t n;

		U8_NEXT(at, i, s.len, c);
		if (c < 0)
			return 0;
		n = fold(names->nfd, c, part);
		if (k == name->len && n > 0)
			return before - from;
		for (int32_t j = 0; j < n; j++, k++)
			if (k == name->len || name->text[k] != part[j])
				return 0;
	}
	return k == name->len ? i - from : 0;
}

int32_t
cx_names_read(const struct cx_names *names, struct cx_span s, size_t *i)
{
	size_t longest = 0;
	int32_t value = 0;

	for (size_t n = 0; n < names->n; n++) {
		size_t len = match(names, &names->names[n], s, *i);

		if (len > longest) {
			longest = len;
			value = names->names[n].value;
		}
	}
	*i += longest;
	if (longest > 0 && *i < s.len && s.at[*i] == '.')
		++*i;
	return value;
}
