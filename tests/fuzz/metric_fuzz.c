/*
 * A metric is taken or refused with a reason and a place in it; a name that
 * was taken can be written in quotes and is then the same name.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "../tests/fuzz/world.h"
#include "base/buf.h"
#include "stats/metric.h"
#include "text/utf8.h"

static const struct cx_origin origin = {.option = "-m"};
static void
check_name(struct cx_program *p, struct cx_span name)
{
	struct cx_metrics *m = cx_metrics_new(p, NULL);
	struct cx_buf text = {0};
	struct cx_err err = {0};

	cx_buf_putc(&text, '"');
	for (size_t i = 0; i < name.len; i++) {
		if (name.at[i] == '"')
			cx_buf_putc(&text, '"');
		cx_buf_putc(&text, name.at[i]);
	}
	cx_buf_printf(&text, "\" = count()");
	if (m != NULL && !text.failed) {
		if (!cx_metrics_add(m, cx_buf_span(&text), &origin, &err))
			abort();
		if (!cx_span_eq(cx_metrics_name(m, 0), name))
			abort();
	}
	cx_buf_done(&text);
	cx_metrics_free(m);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	struct cx_schema *schema = cx_schema_new();
	struct cx_program *p;
	struct cx_metrics *m;
	struct cx_err err = {0};

	fuzz_world("UTC");
	p = cx_program_new(schema, &world);
	m = cx_metrics_new(p, NULL);
	if (m != NULL)
		cx_metrics_time(m, cx_schema_want(schema, CX_SPAN("t"), NULL));
	/* Options are checked to be UTF-8 without NUL before. */
	if (p != NULL && m != NULL && cx_utf8_check(text) == size &&
	    (size == 0 || memchr(data, 0, size) == NULL)) {
		if (cx_metrics_add(m, text, &origin, &err))
			check_name(p, cx_metrics_name(m, 0));
		else if (err.code == CX_OK || err.text[0] == '\0' ||
			 (err.code == CX_USAGE && err.column > size + 1))
			abort();
	}
	cx_metrics_free(m);
	cx_program_free(p);
	cx_schema_free(schema);
	return 0;
}
