#ifndef CX_TESTS_FUZZ_WORLD_H
#define CX_TESTS_FUZZ_WORLD_H

#include <stdint.h>
#include <stdlib.h>

#include "expr/expr.h"
#include "time/moment.h"
#include "time/zone.h"

/* What expressions know of the world: a clock that stands, dates in a zone. */
static struct cx_world world = {.now_us = INT64_C(1782928800000000)};

/* Makes its dates, at the first call. */
static void
fuzz_world(const char *zone_name)
{
	static struct cx_zone *zone;
	struct cx_err err = {0};

	if (zone != NULL)
		return;
	zone = cx_zone_new(zone_name, &err);
	world.dates = cx_dates_new(NULL, 0, zone, NULL, &err);
	if (zone == NULL || world.dates == NULL)
		abort();
}

#endif
