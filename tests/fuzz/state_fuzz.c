/*
 * Lines of states are taken or refused with a reason; what was taken, written
 * again, is read again, and is then the same bytes.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "base/buf.h"
#include "profile/merge.h"
#include "record/reader.h"
#include "time/moment.h"
#include "time/zone.h"

enum { CELLS = 64 };

static struct cx_zone *zone;
static struct cx_world world;

static void
set_up(void)
{
	struct cx_err err = {0};

	if (zone != NULL)
		return;
	zone = cx_zone_new("America/Mexico_City", &err);
	world.dates = cx_dates_new(NULL, 0, zone, NULL, &err);
	world.now_us = INT64_C(1773144000000000);
	if (zone == NULL || world.dates == NULL)
		abort();
}

/* Results must come without a mistake, whatever the states are. */
static void
finish(struct cx_profile *p, struct cx_err *err)
{
	struct cx_cell cells[CELLS];
	struct cx_row row = {.cells = cells};
	bool more = true;

	cx_profile_columns(p, &row.n_cells);
	while (more && row.n_cells <= CELLS) {
		cx_row_clear(&row);
		if (!cx_profile_next(p, &row, &more, err))
			abort();
	}
}

/* Reads states and writes them to out; false: they were refused. */
static bool
pass(struct cx_span text, struct cx_buf *out)
{
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_schema *schema = cx_schema_new(), *none = cx_schema_new();
	struct cx_merge m = {.program = cx_program_new(schema, &world)};
	struct cx_reader *r;
	struct cx_err err = {0};
	bool ok, more = true;

	config.input = CX_NDJSON;
	m.metrics = cx_metrics_new(m.program, NULL);
	r = cx_reader_memory(text, "states", &config, none, &err);
	ok = r != NULL && cx_merge_read(&m, r, &err);
	if (!ok && (err.code == CX_OK || err.text[0] == '\0'))
		abort();
	ok = ok && m.profile != NULL;
	if (ok && (!cx_profile_begin(m.profile, &err) ||
		      !cx_profile_put_head(m.profile, out, &err)))
		abort();
	while (ok && more)
		if (!cx_profile_put_next(m.profile, out, &more, &err))
			abort();
	if (ok) {
		if (!cx_profile_begin(m.profile, &err))
			abort();
		finish(m.profile, &err);
	}
	cx_reader_close(r);
	cx_profile_free(m.profile);
	cx_metrics_free(m.metrics);
	cx_program_free(m.program);
	cx_schema_free(schema);
	cx_schema_free(none);
	return ok;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	struct cx_buf a = {0}, b = {0};

	set_up();
	if (pass(text, &a) &&
	    (!pass(cx_buf_span(&a), &b) ||
		!cx_span_eq(cx_buf_span(&a), cx_buf_span(&b))))
		abort();
	cx_buf_done(&a);
	cx_buf_done(&b);
	return 0;
}
