/*
 * Any text as a recurrence: instances come in order, none before `from', and
 * those between two moments are the same as those of a walk.
 */
#include <stdlib.h>
#include <string.h>

#include "../tests/fuzz/fuzz.h"
#include "time/recur.h"

#include "base/banned.h"

enum { MOST = 8 };

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

static size_t
walk(const struct cx_recur *r, struct cx_moment anchor,
    const struct cx_moment *from, struct cx_moment out[MOST])
{
	struct cx_err err = {0};
	struct cx_recur_walk *w =
	    cx_recur_walk_new(r, anchor, zone(), from, &err);
	size_t n = 0;

	while (n < MOST && cx_recur_walk_next(w, &out[n], &err)) {
		if (n > 0 && out[n].us <= out[n - 1].us)
			abort();
		n++;
	}
	if (err.code != CX_OK && err.code != CX_CONFIG)
		abort();
	cx_recur_walk_free(w);
	return err.code == CX_OK ? n : 0;
}

static void
check(const struct cx_recur *r, struct cx_moment anchor)
{
	struct cx_moment all[MOST], some[MOST], between[MOST];
	size_t n = walk(r, anchor, NULL, all), m, k = 0;
	struct cx_err err = {0};

	if (n < MOST)
		return;
	m = walk(r, anchor, &all[2], some);
	if (m < MOST - 2 || memcmp(&some[0].us, &all[2].us, 8) != 0)
		abort();
	if (!cx_recur_between(
		r, anchor, zone(), all[2], all[6], between, MOST, &k, &err) ||
	    k != 4)
		abort();
	for (size_t i = 0; i < k; i++)
		if (between[i].us != all[i + 2].us ||
		    some[i].us != all[i + 2].us)
			abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	struct cx_origin origin = {.option = "-r"};
	struct cx_err err = {0};
	struct cx_recur *r = cx_recur_new(text, &origin, &err);
	struct cx_moment anchor = {INT64_C(20484) * CX_DAY_US, true};

	if (r == NULL) {
		if (err.code != CX_USAGE || err.column > size + 1)
			abort();
		return 0;
	}
	check(r, anchor);
	anchor = (struct cx_moment){INT64_C(1757200000000000), false};
	cx_recur_anchor(r, zone(), &anchor);
	check(r, anchor);
	cx_recur_free(r);
	return 0;
}
