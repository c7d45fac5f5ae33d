/*
 * ICU's C interfaces for numbers and dates behind one door, so that no file
 * that reads or prints messages needs to know them.  Two formats are open for
 * a date with a zone: changing the zone of one back and forth would cost more
 * than printing, and a day must never be shifted.
 */
#include "text/style.h"

#include <stdlib.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/unum.h>
#include <unicode/unumberformatter.h>
#include <unicode/ustring.h>

#include "base/banned.h"

/* ICU keeps times as doubles; further out its calendars lose their days. */
static const double MS_MOST = 1e14;

enum { ZONE_ROOM = 128, UNITS_MOST = 1024 * 1024 };

/* Only what the style needs is open. */
struct cx_style {
	enum cx_style_kind kind;
	UNumberFormat *number;
	UNumberFormatter *skeleton;
	UFormattedNumber *result; /* of the skeleton */
	UDateFormat *local;	  /* in the zone */
	UDateFormat *utc;	  /* for days */
};

/* UTF-16 of some length, on the stack where it is short. */
struct units {
	UChar few[512];
	UChar *at;
	int32_t len, room;
};

static void
units_init(struct units *u)
{
	u->at = u->few;
	u->len = 0;
	u->room = countof(u->few);
}

static void
units_done(struct units *u)
{
	if (u->at != u->few)
		free(u->at);
}

/*
 * After a call of ICU that gave status: true if it is to be made again, with
 * more room.
 */
static bool
units_again(struct units *u, UErrorCode *status)
{
	if (*status != U_BUFFER_OVERFLOW_ERROR || u->at != u->few ||
	    u->len > UNITS_MOST)
		return false;
	u->at = malloc(((size_t)u->len + 1) * sizeof(UChar));
	if (u->at == NULL) {
		u->at = u->few;
		*status = U_MEMORY_ALLOCATION_ERROR;
		return false;
	}
	u->room = u->len + 1;
	*status = U_ZERO_ERROR;
	return true;
}

/* The index of style in names, n where it is none of them. */
static size_t
find_style(struct cx_span style, const char *const *names, size_t n)
{
	size_t i = 0;

	while (i < n && !cx_span_eq(style, cx_span(names[i])))
		i++;
	return i;
}

/* The skeleton after "::"; .at is NULL where the style is none. */
static struct cx_span
skeleton_of(struct cx_span style)
{
	if (style.len < 2 || style.at[0] != ':' || style.at[1] != ':')
		return (struct cx_span){0};
	return (struct cx_span){style.at + 2, style.len - 2};
}

static int32_t
to_units(struct cx_span s, UChar out[CX_STYLE_MOST + 1], UErrorCode *status)
{
	int32_t len = 0;

	u_strFromUTF8(
	    out, CX_STYLE_MOST + 1, &len, s.at, (int32_t)s.len, status);
	return len;
}

/* 1e999999 of scale would print as many digits. */
static bool
is_simple(struct cx_span skeleton)
{
	for (size_t i = 0; i + 5 <= skeleton.len; i++)
		if (memcmp(skeleton.at + i, "scale", 5) == 0)
			return false;
	return true;
}

static void
open_number(struct cx_style *s, struct cx_span text, const char *locale,
    UErrorCode *status)
{
	static const char *const names[] = {
	    "", "integer", "currency", "percent"};
	static const UNumberFormatStyle styles[] = {UNUM_DECIMAL, UNUM_DECIMAL,
	    UNUM_CURRENCY, UNUM_PERCENT, UNUM_PATTERN_DECIMAL};
	struct cx_span skeleton = skeleton_of(text);
	size_t known = find_style(text, names, countof(names));
	UChar units[CX_STYLE_MOST + 1];
	int32_t len;

	if (s->kind == CX_STYLE_SPELLOUT || s->kind == CX_STYLE_ORDINAL) {
		s->number = unum_open(
		    s->kind == CX_STYLE_SPELLOUT ? UNUM_SPELLOUT : UNUM_ORDINAL,
		    NULL, 0, locale, NULL, status);
		return;
	}
	if (skeleton.at != NULL) {
		len = to_units(skeleton, units, status);
		if (!is_simple(skeleton))
			*status = U_UNSUPPORTED_ERROR;
		s->skeleton =
		    unumf_openForSkeletonAndLocale(units, len, locale, status);
		s->result = unumf_openResult(status);
		return;
	}
	len = known == countof(names) ? to_units(text, units, status) : 0;
	s->number = unum_open(styles[known], units, len, locale, NULL, status);
	if (U_SUCCESS(*status) && known == 1)
		unum_setAttribute(s->number, UNUM_MAX_FRACTION_DIGITS, 0);
}

/* The best pattern of the locale for a skeleton of date fields. */
static int32_t
best_pattern(const char *locale, struct cx_span skeleton,
    UChar out[CX_STYLE_MOST + 1], UErrorCode *status)
{
	UChar units[CX_STYLE_MOST + 1];
	int32_t len = to_units(skeleton, units, status);
	UDateTimePatternGenerator *g = udatpg_open(locale, status);

	len = udatpg_getBestPattern(g, units, len, out, CX_STYLE_MOST, status);
	udatpg_close(g);
	return len;
}

static void
open_date(struct cx_style *s, struct cx_span text, const char *locale,
    const UChar *zone, UErrorCode *status)
{
	static const char *const names[] = {
	    "", "short", "medium", "long", "full"};
	static const UDateFormatStyle styles[] = {UDAT_DEFAULT, UDAT_SHORT,
	    UDAT_MEDIUM, UDAT_LONG, UDAT_FULL, UDAT_PATTERN};
	struct cx_span skeleton = skeleton_of(text);
	size_t known = find_style(text, names, countof(names));
	UDateFormatStyle date, time;
	UChar units[CX_STYLE_MOST + 1];
	int32_t len = 0;

	date = time = styles[known];
	if (known < countof(names)) {
		date = s->kind == CX_STYLE_DATE ? date : UDAT_NONE;
		time = s->kind == CX_STYLE_TIME ? time : UDAT_NONE;
	} else if (skeleton.at != NULL) {
		len = best_pattern(locale, skeleton, units, status);
	} else {
		len = to_units(text, units, status);
	}
	s->utc = udat_open(time, date, locale, u"UTC", -1, units, len, status);
	if (zone[0] != 0)
		s->local =
		    udat_open(time, date, locale, zone, -1, units, len, status);
}

/* Does the format show its zone? */
static bool
shows_zone(const UDateFormat *format, UErrorCode *status)
{
	UChar units[CX_STYLE_MOST * 2];
	int32_t len = udat_toPattern(format, 0, units, countof(units), status);
	bool quoted = false;

	for (int32_t i = 0; i < len && U_SUCCESS(*status); i++) {
		if (units[i] == '\'')
			quoted = !quoted;
		else if (!quoted && units[i] < 0x80 &&
			 strchr("zZOvVXx", (char)units[i]) != NULL)
			return true;
	}
	return false;
}

static bool
set_zone(UChar out[ZONE_ROOM], const char *zone, struct cx_err *err)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar canonical[ZONE_ROOM];

	out[0] = 0;
	if (zone == NULL)
		return true;
	u_strFromUTF8(out, ZONE_ROOM, NULL, zone, -1, &status);
	ucal_getCanonicalTimeZoneID(
	    out, -1, canonical, ZONE_ROOM, NULL, &status);
	if (status != U_ZERO_ERROR)
		return cx_fail(err, CX_CONFIG, "message: unknown time zone %s",
		    cx_quote(cx_span(zone)).text);
	return true;
}

static bool
open_style(struct cx_style *s, struct cx_span text, const char *locale,
    const char *zone, struct cx_err *err)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar id[ZONE_ROOM];
	bool date = s->kind == CX_STYLE_DATE || s->kind == CX_STYLE_TIME;

	if (text.len > CX_STYLE_MOST)
		return cx_fail(err, CX_CONFIG,
		    "message: a style longer than %d bytes", CX_STYLE_MOST);
	if (!set_zone(id, zone, err))
		return false;
	if (date)
		open_date(s, text, locale, id, &status);
	else
		open_number(s, text, locale, &status);
	if (U_FAILURE(status))
		return cx_fail(err, CX_CONFIG,
		    "message: the style is not understood (%s)",
		    u_errorName(status));
	if (date && id[0] == 0 && shows_zone(s->utc, &status))
		return cx_fail(err, CX_CONFIG,
		    "message: the style shows a time zone, and there is none");
	return true;
}

struct cx_style *
cx_style_new(enum cx_style_kind kind, struct cx_span text, const char *locale,
    const char *zone, struct cx_err *err)
{
	struct cx_style *s = calloc(1, sizeof(*s));

	if (s == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	s->kind = kind;
	if (open_style(s, text, locale, zone, err))
		return s;
	cx_style_free(s);
	return NULL;
}

void
cx_style_free(struct cx_style *s)
{
	if (s == NULL)
		return;
	unum_close(s->number);
	unumf_close(s->skeleton);
	unumf_closeResult(s->result);
	udat_close(s->local);
	udat_close(s->utc);
	free(s);
}

static void
print_units(
    struct cx_style *s, double x, bool day, struct units *u, UErrorCode *status)
{
	do {
		if (s->skeleton != NULL) {
			unumf_formatDouble(s->skeleton, x, s->result, status);
			u->len = unumf_resultToString(
			    s->result, u->at, u->room, status);
		} else if (s->number != NULL) {
			u->len = unum_formatDouble(
			    s->number, x, u->at, u->room, NULL, status);
		} else {
			u->len = udat_format(
			    day || s->local == NULL ? s->utc : s->local, x,
			    u->at, u->room, NULL, status);
		}
	} while (units_again(u, status));
}

/* Appends UTF-16 as UTF-8. */
static bool
put_units(const struct units *u, struct cx_buf *out, size_t most_bytes,
    struct cx_err *err)
{
	UErrorCode status = U_ZERO_ERROR;
	size_t room = (size_t)u->len * 3 + 1;
	int32_t len = 0;

	if (!cx_buf_reserve(out, room))
		return cx_fail_memory(err);
	u_strToUTF8WithSub(out->at + out->len, (int32_t)room, &len, u->at,
	    u->len, 0xFFFD, NULL, &status);
	if (U_FAILURE(status) || (size_t)len > most_bytes)
		return cx_fail(err, CX_DATA, "message: the text is too long");
	out->len += (size_t)len;
	return true;
}

bool
cx_style_print(struct cx_style *s, double x, bool day, struct cx_buf *out,
    size_t most_bytes, struct cx_err *err)
{
	UErrorCode status = U_ZERO_ERROR;
	struct units u;
	bool ok = false;

	if (s->utc != NULL && !(x > -MS_MOST && x < MS_MOST))
		return cx_fail(err, CX_DATA, "message: a date out of range");
	units_init(&u);
	print_units(s, x, day, &u, &status);
	if (status == U_MEMORY_ALLOCATION_ERROR)
		cx_fail_memory(err);
	else if (U_FAILURE(status))
		cx_fail(err, CX_DATA, "message: a value cannot be printed (%s)",
		    u_errorName(status));
	else
		ok = put_units(&u, out, most_bytes, err);
	units_done(&u);
	return ok;
}
