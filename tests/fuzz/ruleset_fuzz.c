/*
 * Lines: conditions first, then, from the first brace on, records of NDJSON.
 * Asked together the conditions must say what each says alone; and nobody is
 * refused where every condition can be read.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "../tests/fuzz/world.h"
#include "expr/ruleset.h"
#include "record/reader.h"

enum { MOST = 200 };

static const struct cx_origin origin = {.option = "-w"};
/* The conditions that compile; *text is left at the records. */
static size_t
read_conditions(
    struct cx_program *p, struct cx_span *text, const struct cx_expr *all[MOST])
{
	const char *end = text->at + text->len, *eol;
	struct cx_err err = {0};
	size_t n = 0;

	while (text->at < end && *text->at != '{' && n < MOST) {
		eol = memchr(text->at, '\n', (size_t)(end - text->at));
		if (eol == NULL)
			eol = end;
		all[n] = cx_expr_new(p,
		    (struct cx_span){text->at, (size_t)(eol - text->at)},
		    CX_BOOL, &origin, &err);
		n += all[n] != NULL;
		err = (struct cx_err){0};
		text->at = eol < end ? eol + 1 : end;
	}
	text->len = (size_t)(end - text->at);
	return n;
}

static void
check(const struct cx_expr *const *all, size_t n, struct cx_eval *e,
    const struct cx_ruleset *rules, struct cx_verdict *v)
{
	bool told = cx_ruleset_ask(rules, e, v), ok;
	struct cx_err err = {0};
	enum cx_truth t = CX_FALSE;

	for (size_t i = 0; told && i < n; i++) {
		bool yes = v->yes[i / 64] >> i % 64 & 1;
		bool unknown = v->unknown[i / 64] >> i % 64 & 1;

		if (v->open[i / 64] >> i % 64 & 1)
			continue;
		ok = cx_expr_test(all[i], e, &t, &err);
		if (!ok || yes != (t == CX_TRUE) ||
		    unknown != (t == CX_UNKNOWN))
			abort();
	}
}

static void
check_all(struct cx_program *p, struct cx_schema *schema,
    const struct cx_expr *const *all, size_t n, struct cx_span text)
{
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_err err = {0};
	struct cx_arena *arena = cx_arena_new(256 << 20);
	struct cx_reader *r;
	struct cx_eval *e = cx_eval_new(p, &err);
	struct cx_ruleset *rules = cx_ruleset_new(all, n, arena, &err);
	struct cx_verdict *v = rules != NULL ? cx_verdict_new(rules) : NULL;
	const struct cx_record *record;

	config.input = CX_NDJSON;
	r = cx_reader_memory(text, "lines", &config, schema, &err);
	if (e == NULL || v == NULL || r == NULL)
		abort();
	while ((record = cx_reader_next(r, &err)) != NULL) {
		cx_eval_begin(e, record);
		check(all, n, e, rules, v);
	}
	cx_verdict_free(v);
	cx_eval_free(e);
	cx_reader_close(r);
	cx_arena_free(arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	const struct cx_expr *all[MOST];
	struct cx_schema *schema;
	struct cx_program *p;
	size_t n;

	if (size > 4000)
		return 0;
	fuzz_world("America/Santiago");
	schema = cx_schema_new();
	p = cx_program_new(schema, &world);
	if (schema == NULL || p == NULL)
		abort();
	n = read_conditions(p, &text, all);
	if (n > 0 && text.len > 0)
		check_all(p, schema, all, n, text);
	cx_program_free(p);
	cx_schema_free(schema);
	return 0;
}
