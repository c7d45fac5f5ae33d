/*
 * The bytes are a model file.  One that is taken rates a record, and its
 * reasons, read back as JSON, must add up to the score.
 */
#include <math.h>
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "../tests/fuzz/world.h"
#include "base/json.h"
#include "record/reader.h"
#include "score/any.h"

static const char line[] = "{\"a\":72,\"b\":\"web\",\"c\":null,\"d\":-1.5}\n";

static void
check_sum(const struct cx_score *score)
{
	struct cx_err err = {0};
	struct cx_json_doc *doc =
	    cx_json_parse(score->reasons_json, "reasons", &err);
	struct cx_json *list;
	long long sum = 0;
	double points;

	if (doc == NULL)
		abort();
	list = cx_json_root(doc);
	for (size_t i = 0; i < cx_json_count(list); i++) {
		points = cx_json_number(
		    cx_json_get(cx_json_item(list, i), "points"));
		sum += llround(points * 1e6);
	}
	if (sum != llround(score->points * 1e6))
		abort();
	cx_json_free(doc);
}

static void
rate(const struct cx_any *m, const struct cx_record *record)
{
	struct cx_score with, without;
	double p, q;
	struct cx_err err = {0}, other = {0};
	struct cx_any_scorer *s = cx_any_scorer_new(m, true, &err);
	struct cx_any_scorer *t = cx_any_scorer_new(m, false, &err);
	bool ok;

	if (s == NULL || t == NULL)
		abort();
	ok = cx_any_rate(s, record, &with, &p, &err);
	if (cx_any_rate(t, record, &without, &q, &other) != ok)
		abort();
	if (!ok && err.code == CX_OK)
		abort();
	if (ok) {
		check_sum(&with);
		if (m->card && !(p >= 0 && p <= 1 && p == q))
			abort();
		if (llround(with.points * 1e6) !=
			llround(without.points * 1e6) ||
		    !cx_span_eq(with.grade, without.grade))
			abort();
	}
	cx_any_scorer_free(s);
	cx_any_scorer_free(t);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_span text = {(const char *)data, size};
	struct cx_schema *schema;
	struct cx_program *p;
	struct cx_reader *r;
	struct cx_any m = {0};
	struct cx_json_doc *doc;
	const struct cx_record *record;
	struct cx_err err = {0};

	if (size > 4000)
		return 0;
	fuzz_world("UTC");
	schema = cx_schema_new();
	p = cx_program_new(schema, &world);
	if (schema == NULL || p == NULL)
		abort();
	doc = cx_json_parse(text, "m.json", &err);
	if (doc != NULL)
		cx_any_read(cx_json_root(doc), p, NULL, &m, &err);
	if ((!m.card && !m.points) != (err.code != CX_OK))
		abort();
	cx_json_free(doc);
	r = cx_reader_memory((struct cx_span){line, sizeof(line) - 1}, "line",
	    &config, schema, &err);
	record = r != NULL ? cx_reader_next(r, &err) : NULL;
	if (record == NULL)
		abort();
	if (m.card || m.points)
		rate(&m, record);
	cx_reader_close(r);
	cx_any_done(&m);
	cx_program_free(p);
	cx_schema_free(schema);
	return 0;
}
