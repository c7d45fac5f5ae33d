/*
 * The first byte says what type is asked for and whether the rest is an
 * expression or begins with one.  What compiles is evaluated on one record,
 * and the text it says it was compiled from must give the same.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "../tests/fuzz/world.h"
#include "expr/expr.h"
#include "record/reader.h"

static const char line[] =
    "{\"a\":72,\"b\":\"web\",\"c\":\"2026-02-28T23:30:00Z\",\"d\":null,"
    "\"e\":\"vip|mora\",\"f\":[\"x\",1,null],\"g\":true,\"h\":\"\\u00d1a\","
    "\"i\":{\"j\":\"-1.5e3\"},\"k\":\"1900-02-28\",\"l\":\"[1,2]\"}\n";

static const struct cx_origin origin = {.option = "-w"};
static bool
same(const struct cx_value *a, const struct cx_value *b)
{
	if (a->type != b->type)
		return false;
	switch (a->type) {
	case CX_MISSING:
		return true;
	case CX_BOOL:
		return a->u.truth == b->u.truth;
	case CX_NUMBER:
		return a->u.number <= b->u.number && a->u.number >= b->u.number;
	case CX_TEXT:
		return cx_span_eq(a->u.text, b->u.text);
	case CX_MOMENT:
		return a->u.moment.us == b->u.moment.us &&
		       a->u.moment.day == b->u.moment.day;
	case CX_LIST:
		return a->u.list.n == b->u.list.n;
	}
	return false;
}

/* Evaluates both; they must agree, also in failing. */
static void
compare(struct cx_program *p, struct cx_schema *schema, const struct cx_expr *x,
    const struct cx_expr *y)
{
	const struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_err err = {0}, other = {0};
	struct cx_reader *r;
	struct cx_eval *e;
	const struct cx_record *record;
	struct cx_value v, w;
	bool ok;

	r = cx_reader_memory((struct cx_span){line, sizeof(line) - 1}, "line",
	    &config, schema, &err);
	e = cx_eval_new(p, &err);
	record = r != NULL ? cx_reader_next(r, &err) : NULL;
	if (e == NULL || record == NULL)
		abort();
	cx_eval_begin(e, record);
	ok = cx_expr_eval(x, e, &v, &err);
	if (cx_expr_eval(y, e, &w, &other) != ok)
		abort();
	if (ok ? !same(&v, &w) || err.code != CX_OK
	       : strcmp(err.text, other.text) != 0 || err.code == CX_OK)
		abort();
	if (ok && v.type != CX_MISSING && v.type != cx_expr_type(x))
		abort();
	cx_eval_free(e);
	cx_reader_close(r);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data + 1, size - 1};
	struct cx_schema *schema;
	struct cx_program *p;
	const struct cx_expr *x, *y;
	struct cx_err err = {0};
	enum cx_type want;
	size_t used = 0;

	if (size < 2 || size > 1000)
		return 0;
	fuzz_world("America/Santiago");
	schema = cx_schema_new();
	p = cx_program_new(schema, &world);
	if (schema == NULL || p == NULL)
		abort();
	want = (enum cx_type)(data[0] % 6);
	if (data[0] & 8)
		x = cx_expr_prefix(p, text, want, &origin, &used, &err);
	else
		x = cx_expr_new(p, text, want, &origin, &err);
	if (x == NULL && (err.code == CX_OK || err.column > size))
		abort();
	if (x != NULL) {
		y = cx_expr_new(p, cx_expr_text(x), want, &origin, &err);
		if (y == NULL || used > text.len ||
		    cx_expr_type(y) != cx_expr_type(x))
			abort();
		compare(p, schema, x, y);
	}
	cx_program_free(p);
	cx_schema_free(schema);
	return 0;
}
