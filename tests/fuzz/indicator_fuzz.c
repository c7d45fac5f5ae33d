/*
 * An indicator is taken or refused with a reason and a place in it; one that
 * was taken has a result for a group without records.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "../tests/fuzz/world.h"
#include "kpi/indicator.h"
#include "text/utf8.h"

static const struct cx_origin origin = {.option = "-m"};
static const struct cx_indicators_how how = {
    .level = 0.95, .intervals = true, .round_parts = 2};
static void
finish_empty(const struct cx_indicators *l)
{
	struct cx_arena *a = cx_arena_new(1 << 20);
	size_t bytes = cx_metrics_bytes(cx_indicators_metrics(l));
	struct cx_estimate x;
	void *group = a ? cx_arena_zero(a, 1, bytes) : NULL;

	for (size_t i = 0; group != NULL && i < cx_indicators_count(l); i++)
		cx_indicators_finish(l, i, group, NULL, a, &x);
	cx_arena_free(a);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	struct cx_schema *schema = cx_schema_new();
	struct cx_program *p;
	struct cx_indicators *l;
	struct cx_err err = {0};

	fuzz_world("UTC");
	p = cx_program_new(schema, &world);
	l = cx_indicators_new(p, &how, size % 2 ? 0 : SIZE_MAX);
	/* Options are checked to be UTF-8 without NUL before. */
	if (p != NULL && l != NULL && cx_utf8_check(text) == size &&
	    (size == 0 || memchr(data, 0, size) == NULL)) {
		if (cx_indicators_add(
			l, (struct cx_span){NULL, 0}, text, &origin, &err))
			finish_empty(l);
		else if (err.code == CX_OK || err.text[0] == '\0')
			abort();
	}
	cx_indicators_free(l);
	cx_program_free(p);
	cx_schema_free(schema);
	return 0;
}
