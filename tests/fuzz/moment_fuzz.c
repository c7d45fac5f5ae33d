/*
 * Any text as a date, in ISO or by the pattern before the first newline: what
 * is taken is printed, and reads back as the same.
 */
#include <stdlib.h>
#include <string.h>

#include "../tests/fuzz/fuzz.h"
#include "text/utf8.h"
#include "time/civil.h"
#include "time/moment.h"

#include "base/banned.h"

/* Opened once: LibFuzzer never ends a target, so nothing is freed. */
static const struct cx_zone *
zone(void)
{
	static struct cx_zone *z;
	struct cx_err err = {0};

	if (z == NULL)
		z = cx_zone_new("America/Santiago", &err);
	if (z == NULL)
		abort();
	return z;
}

/* A year of four digits, which alone is read back. */
static bool
is_common(struct cx_moment m)
{
	int32_t year = cx_civil_date(cx_moment_day(m, zone(), NULL)).year;

	return year >= 1 && year <= 9999;
}

static void
check(const struct cx_dates *dates, struct cx_span text)
{
	struct cx_err err = {0};
	struct cx_dates *iso = cx_dates_new(NULL, 0, zone(), NULL, &err);
	struct cx_moment m, back;
	char out[CX_MOMENT_ROOM];
	struct cx_span printed = {out, 0};

	if (iso == NULL)
		abort();
	if (cx_dates_parse(dates, text, &m)) {
		printed.len = cx_moment_print(out, m, zone());
		if (printed.len > sizeof(out))
			abort();
		if (is_common(m) && (!cx_dates_parse(iso, printed, &back) ||
					back.us != m.us || back.day != m.day))
			abort();
	}
	cx_dates_free(iso);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *newline = size ? memchr(data, '\n', size) : NULL;
	size_t n = newline ? (size_t)(newline - data) : 0;
	struct cx_span text = {(const char *)data, size};
	struct cx_err err = {0};
	struct cx_dates *dates;
	char pattern[128];
	const char *patterns[] = {pattern};

	if (n >= sizeof(pattern) || (n > 0 && memchr(data, 0, n) != NULL))
		return 0;
	if (n > 0)
		memcpy(pattern, data, n);
	pattern[n] = '\0';
	if (newline != NULL)
		text =
		    (struct cx_span){(const char *)newline + 1, size - n - 1};
	dates = cx_dates_new(patterns, n > 0, zone(), "es", &err);
	if (dates != NULL)
		check(dates, text);
	else if (err.code != CX_USAGE)
		abort();
	cx_dates_free(dates);
	return 0;
}
