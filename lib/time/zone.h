#ifndef CX_TIME_ZONE_H
#define CX_TIME_ZONE_H

#include <stdint.h>

#include "base/err.h"

/*
 * A time zone: its changes of 1900 to 2200 read once into a table, so that a
 * look-up is a binary search and any thread may use it.  They are read from
 * the machine's zone files ($TZDIR, else /usr/share/zoneinfo), and where those
 * have no such zone from ICU's data, which ages: ICU 72 in Debian 12 has the
 * rules of 2022e, with summer time in Mexico.
 */
struct cx_zone;

/*
 * NULL on failure (CX_USAGE, with "did you mean").  NULL or "" means $TZ (an
 * empty one is UTC, as in libc), else the system's.  GMT-3 is taken too.
 */
struct cx_zone *cx_zone_new(const char *name, struct cx_err *err);
void cx_zone_free(struct cx_zone *z);
/* The folder of the machine's zone files, which need not be there. */
const char *cx_zone_folder(void);
const char *cx_zone_name(const struct cx_zone *z);

/* Local time is UTC plus this, in microseconds. */
int64_t cx_zone_offset(const struct cx_zone *z, int64_t utc_us);

/*
 * The instant of a local clock reading.  One that a clock skips (spring) is
 * moved forward by the gap; one that comes twice (autumn) is the first.
 */
int64_t cx_zone_instant(const struct cx_zone *z, int64_t local_us);

/* The first change of the offset after an instant; INT64_MAX: no more. */
int64_t cx_zone_next_change(const struct cx_zone *z, int64_t utc_us);

#endif
