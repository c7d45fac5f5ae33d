/*
 * The rules of a zone are read once into sorted tables: an ICU calendar is
 * costly to ask and cannot be shared by threads, and glibc's localtime() says
 * UTC in silence once the sandbox is entered.  The tables are never written
 * again, so no look-up keeps a "last period" to try first.
 *
 * The machine's zone files come first, ICU's data second.  A distribution
 * updates the files within days, ICU hardly ever: Debian 12 ships ICU 72 with
 * rules of 2022e, by which Mexico still changes its clocks.
 */
#define _GNU_SOURCE

#include "time/zone.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unicode/ucal.h>
#include <unicode/uenum.h>
#include <unicode/ustring.h>

#include "base/file.h"
#include "base/near.h"
#include "time/tzif.h"

#include "base/banned.h"

/* Two changes a year for 300 years are 600. */
#define SECOND_US INT64_C(1000000)
enum { MOST = 1024, NAME_ROOM = 64 };

#define FIRST_S INT64_C(-2208988800) /* 1900-01-01 */
#define LAST_S INT64_C(7258118400)   /* 2200-01-01 */

struct cx_zone {
	size_t n;	     /* periods of one offset, at least 1 */
	int64_t from[MOST];  /* when each begins, UTC; the first: always */
	int64_t local[MOST]; /* the clock reading from which it is meant */
	int64_t offset[MOST];
	char name[NAME_ROOM];
};

/* The last of n sorted keys that is not after us; the first if all are. */
static size_t
find(const int64_t *keys, size_t n, int64_t us)
{
	size_t base = 0;

	while (n > 1) {
		size_t half = n / 2;

		base = keys[base + half] <= us ? base + half : base;
		n -= half;
	}
	return base;
}

int64_t
cx_zone_offset(const struct cx_zone *z, int64_t utc_us)
{
	return z->offset[find(z->from, z->n, utc_us)];
}

int64_t
cx_zone_instant(const struct cx_zone *z, int64_t local_us)
{
	return local_us - z->offset[find(z->local, z->n, local_us)];
}

int64_t
cx_zone_next_change(const struct cx_zone *z, int64_t utc_us)
{
	size_t next = find(z->from, z->n, utc_us) + 1;

	return next < z->n ? z->from[next] : INT64_MAX;
}

const char *
cx_zone_name(const struct cx_zone *z)
{
	return z->name;
}

void
cx_zone_free(struct cx_zone *z)
{
	free(z);
}

/*
 * A new period.  Readings that a clock skips or shows twice belong to the
 * period before, hence the larger offset.
 */
static bool
add_period(struct cx_zone *z, int64_t from_s, int64_t offset_s)
{
	int64_t offset = offset_s * SECOND_US;
	int64_t from, before, local;

	if (z->n == 0) {
		from = local = INT64_MIN; /* from_s says so too */
	} else {
		from = from_s * SECOND_US;
		before = z->offset[z->n - 1];
		if (before == offset)
			return true;
		local = from + (before > offset ? before : offset);
		if (local < z->local[z->n - 1])
			local = z->local[z->n - 1];
	}
	if (z->n == MOST)
		return false;
	z->from[z->n] = from;
	z->local[z->n] = local;
	z->offset[z->n++] = offset;
	return true;
}

const char *
cx_zone_folder(void)
{
	const char *dir = getenv("TZDIR");

	return dir ? dir : "/usr/share/zoneinfo";
}

/*
 * From the machine's zone file; false: it has none that we understand, or err
 * says CX_SYSTEM: no memory is no reason to go by ICU's older rules.
 */
static bool
read_file(struct cx_zone *z, const char *name, struct cx_err *err)
{
	struct cx_tzif_change *c = calloc(MOST, sizeof(*c));
	struct cx_buf path = {0}, file = {0};
	size_t n = 0, i = 0;

	cx_buf_printf(&path, "%s/%s", cx_zone_folder(), name);
	if (c == NULL || cx_buf_string(&path) == NULL)
		cx_fail_memory(err);
	else if (cx_file_read(cx_buf_string(&path), 1 << 20, &file, err))
		n = cx_tzif_read(cx_buf_span(&file), c, MOST);
	while (i + 1 < n && c[i + 1].from_s <= FIRST_S)
		i++;
	for (; i < n && c[i].from_s < LAST_S; i++)
		add_period(z, c[i].from_s, c[i].offset_s);
	cx_buf_done(&file);
	cx_buf_done(&path);
	free(c);
	return n > 0;
}

/* From ICU's data. */
static bool
read_icu(struct cx_zone *z, UCalendar *cal, UErrorCode *status)
{
	double ms = (double)FIRST_S * 1000;

	do {
		int32_t offset;

		ucal_setMillis(cal, ms, status);
		offset = ucal_get(cal, UCAL_ZONE_OFFSET, status);
		offset += ucal_get(cal, UCAL_DST_OFFSET, status);
		if (U_FAILURE(*status) ||
		    !add_period(z, (int64_t)(ms / 1000), offset / 1000))
			return false;
	} while (ucal_getTimeZoneTransitionDate(
		     cal, UCAL_TZ_TRANSITION_NEXT, &ms, status) &&
		 ms < (double)LAST_S * 1000);
	return U_SUCCESS(*status);
}

/* Does name, without its region, match: "bogota" for "America/Bogota"? */
static bool
is_city(const char *name, const char *word)
{
	const char *slash = strrchr(name, '/');

	return slash != NULL && strcasecmp(slash + 1, word) == 0;
}

/* Fails, with the name that was perhaps meant.  Returns false. */
static bool
fail_unknown(const char *name, const char *what, struct cx_err *err)
{
	UErrorCode status = U_ZERO_ERROR;
	UEnumeration *all = ucal_openTimeZones(&status);
	int32_t count = U_SUCCESS(status) ? uenum_count(all, &status) : 0;
	size_t room = count > 0 ? (size_t)count : 0, n = 0;
	char(*text)[NAME_ROOM] = calloc(room + 1, sizeof(*text));
	struct cx_span *names = calloc(room + 1, sizeof(*names));
	struct cx_near_hint hint = {""};
	const char *next;

	while (text != NULL && names != NULL && n < room &&
	       (next = uenum_next(all, NULL, &status)) != NULL) {
		snprintf(text[n], NAME_ROOM, "%s", next);
		names[n] = cx_span(text[n]);
		n++;
		if (is_city(next, name)) {
			snprintf(hint.text, sizeof(hint.text),
			    " (did you mean \"%.63s\"?)", next);
			break;
		}
	}
	if (hint.text[0] == '\0' && n > 0)
		hint = cx_near_hint(cx_span(name), names, n);
	free(names);
	free(text);
	uenum_close(all);
	return cx_fail(err, CX_USAGE,
	    "%sunknown time zone %s%s: give a name as America/Mexico_City",
	    what, cx_quote(cx_span(name)).text, hint.text);
}

/* name as ICU takes it, if ICU knows it; "GMT-3" passes as "GMT-03:00". */
static bool
known(const char *name, UChar id[NAME_ROOM])
{
	UErrorCode status = U_ZERO_ERROR;
	UChar canonical[NAME_ROOM];
	UBool system = 0;

	u_strFromUTF8(id, NAME_ROOM, NULL, name, -1, &status);
	ucal_getCanonicalTimeZoneID(
	    id, -1, canonical, NAME_ROOM, &system, &status);
	return status == U_ZERO_ERROR && strcmp(name, "Etc/Unknown") != 0;
}

/* May name be looked for among the zone files? */
static bool
is_plain(const char *name)
{
	return name[0] != '\0' && name[0] != '/' &&
	       strstr(name, "..") == NULL && strlen(name) < NAME_ROOM &&
	       strspn(name,
		   "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
		   "0123456789_+-/") == strlen(name);
}

static struct cx_zone *
zone_named(const char *name, const char *what, struct cx_err *err)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar id[NAME_ROOM];
	UCalendar *cal;
	struct cx_zone *z = calloc(1, sizeof(*z));
	struct cx_err from_file = {0};
	bool ok;

	if (z == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	snprintf(z->name, sizeof(z->name), "%s", name);
	if (is_plain(name) && read_file(z, name, &from_file))
		return z;
	if (from_file.code == CX_SYSTEM) {
		*err = from_file;
		free(z);
		return NULL;
	}
	if (!known(name, id)) {
		fail_unknown(name, what, err);
		free(z);
		return NULL;
	}
	cal = ucal_open(id, -1, "en_US", UCAL_GREGORIAN, &status);
	ok = U_SUCCESS(status) && read_icu(z, cal, &status);
	ucal_close(cal);
	if (!ok) {
		cx_fail(err, CX_INTERNAL, "%stime zone %s: %s", what,
		    cx_quote(cx_span(name)).text, u_errorName(status));
		free(z);
		return NULL;
	}
	return z;
}

/* A file of zone data, by the name it has under zoneinfo/. */
static struct cx_zone *
zone_of_file(const char *path, const char *what, struct cx_err *err)
{
	char *real = realpath(path, NULL);
	const char *found = real ? strstr(real, "/zoneinfo/") : NULL;
	struct cx_zone *z = NULL;

	if (found != NULL)
		z = zone_named(found + strlen("/zoneinfo/"), what, err);
	else
		fail_unknown(path, what, err);
	free(real);
	return z;
}

/* ICU's guess of the machine's zone; where it has none, UTC as in libc. */
static struct cx_zone *
zone_of_system(struct cx_err *err)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar id[NAME_ROOM];
	char name[NAME_ROOM] = "UTC";

	if (ucal_getDefaultTimeZone(id, NAME_ROOM, &status) > 0 &&
	    status == U_ZERO_ERROR)
		u_strToUTF8(name, sizeof(name), NULL, id, -1, &status);
	if (status != U_ZERO_ERROR || strcmp(name, "Etc/Unknown") == 0)
		return zone_named("UTC", "", err);
	return zone_named(name, "the system: ", err);
}

struct cx_zone *
cx_zone_new(const char *name, struct cx_err *err)
{
	const char *what = "";

	if (name == NULL || name[0] == '\0') {
		name = getenv("TZ");
		if (name == NULL)
			return zone_of_system(err);
		what = "TZ: ";
	}
	if (name[0] == ':')
		name++;
	if (name[0] == '/')
		return zone_of_file(name, what, err);
	if (name[0] == '\0' || strcmp(name, "UTC0") == 0)
		name = "UTC";
	return zone_named(name, what, err);
}
