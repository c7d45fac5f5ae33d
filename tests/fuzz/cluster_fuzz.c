/*
 * The bytes are a model of clusters.  What is read must be written so that it
 * reads back the same, and it must find the nearest cluster of a record.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "../tests/fuzz/world.h"
#include "base/json.h"
#include "record/reader.h"
#include "segment/cluster_model.h"

static const char lines[] = "{\"a\":72,\"b\":\"web\",\"c\":-1.5,\"d\":1e99}\n"
			    "{\"a\":1,\"b\":\"app\",\"c\":0,\"d\":null}\n";

static struct cx_cluster_model *
read_model(struct cx_span text, struct cx_program *p, struct cx_err *err)
{
	struct cx_json_doc *doc = cx_json_parse(text, "m.json", err);
	struct cx_cluster_model *m = NULL;

	if (doc != NULL)
		m = cx_cluster_model_read(cx_json_root(doc), p, err);
	cx_json_free(doc);
	if ((m == NULL) != (err->code != CX_OK))
		abort();
	return m;
}

static void
place(const struct cx_cluster_model *m, struct cx_program *p,
    struct cx_schema *schema)
{
	const struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_err err = {0};
	struct cx_eval *e = cx_eval_new(p, &err);
	struct cx_reader *r =
	    cx_reader_memory((struct cx_span){lines, sizeof(lines) - 1},
		"lines", &config, schema, &err);
	double *number = calloc(m->numbers.n + 1, sizeof(*number));
	struct cx_span *category =
	    calloc(m->categories.n + 1, sizeof(*category));
	uint32_t *code = calloc(m->categories.n + 1, sizeof(*code));
	const struct cx_record *record;
	bool whole;

	if (e == NULL || r == NULL || !number || !category || !code)
		abort();
	while ((record = cx_reader_next(r, &err)) != NULL) {
		cx_eval_begin(e, record);
		if (!cx_cluster_model_take(
			m, e, number, category, &whole, &err)) {
			err = (struct cx_err){0};
			continue;
		}
		for (size_t j = 0; j < m->categories.n; j++)
			code[j] = cx_dict_find(&m->values[j], category[j]);
		if (whole && cx_clusters_nearest(&m->clusters, number, code,
				 NULL) >= m->clusters.k)
			abort();
	}
	free(number);
	free(category);
	free(code);
	cx_reader_close(r);
	cx_eval_free(e);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	struct cx_schema *schema;
	struct cx_program *p;
	struct cx_cluster_model *m, *again;
	struct cx_buf one = {0}, two = {0};
	struct cx_err err = {0};

	if (size > 4000)
		return 0;
	fuzz_world("UTC");
	schema = cx_schema_new();
	p = cx_program_new(schema, &world);
	if (schema == NULL || p == NULL)
		abort();
	m = read_model(text, p, &err);
	if (m != NULL) {
		cx_cluster_model_write(m, &one);
		again = read_model(cx_buf_span(&one), p, &err);
		if (again == NULL)
			abort();
		cx_cluster_model_write(again, &two);
		if (!cx_span_eq(cx_buf_span(&one), cx_buf_span(&two)))
			abort();
		place(again, p, schema);
		cx_cluster_model_free(again);
	}
	cx_cluster_model_free(m);
	cx_buf_done(&one);
	cx_buf_done(&two);
	cx_program_free(p);
	cx_schema_free(schema);
	return 0;
}
