/*
 * The bytes are a rules file, or, where the first one is no brace, what -w
 * says, one on a line.  The first segment of a record must be the first of all
 * of its segments, rules asked one by one must say the same as together, and a
 * name never has a bar.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "../tests/fuzz/world.h"
#include "base/json.h"
#include "record/reader.h"
#include "segment/sorter.h"

static const char lines[] =
    "{\"a\":72,\"b\":\"web\",\"c\":null,\"d\":-1.5}\n"
    "{\"a\":1,\"b\":\"app\",\"c\":true,\"e\":\"x|y\"}\n";

static struct cx_segments *
read_file(struct cx_span text, struct cx_program *p, struct cx_err *err)
{
	struct cx_json_doc *doc = cx_json_parse(text, "s.json", err);
	struct cx_segments *s = NULL;

	if (doc != NULL)
		s = cx_segments_read(cx_json_root(doc), p, err);
	cx_json_free(doc);
	return s;
}

static struct cx_segments *
read_options(struct cx_span text, struct cx_program *p, struct cx_err *err)
{
	char copy[1001];
	const char *at[16];
	size_t n = 0;
	char *next = copy, *end;

	memcpy(copy, text.at, text.len);
	copy[text.len] = '\0';
	while (n < countof(at)) {
		at[n++] = next;
		end = strchr(next, '\n');
		if (end == NULL)
			break;
		*end = '\0';
		next = end + 1;
	}
	return cx_segments_parse("-w", at, n, p, err);
}

static void
check(struct cx_sorter *first, struct cx_sorter *all,
    const struct cx_record *record)
{
	struct cx_err err = {0};

	if (!cx_sorter_sort(all, record, &err))
		return; /* a value that cannot be read */
	if (!cx_sorter_sort(first, record, &err) ||
	    first->n_names != (all->n_names > 0))
		abort();
	if (all->n_names > 0 && !cx_span_eq(first->names[0], all->names[0]))
		abort();
}

/* The same record by two sorters. */
static void
compare(struct cx_sorter *x, struct cx_sorter *y, const struct cx_record *r)
{
	struct cx_err one = {0}, other = {0};

	if (cx_sorter_sort(x, r, &one) != cx_sorter_sort(y, r, &other) ||
	    strcmp(one.text, other.text) != 0)
		abort();
	if (one.code == CX_OK && x->n_names != y->n_names)
		abort();
	for (size_t i = 0; one.code == CX_OK && i < x->n_names; i++)
		if (x->in[i] != y->in[i])
			abort();
	for (size_t i = 0; i <= x->segments->n; i++)
		if (x->counts[i].members != y->counts[i].members ||
		    x->counts[i].unknown != y->counts[i].unknown)
			abort();
}

static void
sort(const struct cx_segments *s, struct cx_schema *schema)
{
	const struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_err err = {0};
	struct cx_sorter *first = cx_sorter_new(s, CX_SEGMENT_FIRST, &err);
	struct cx_sorter *all = cx_sorter_new(s, CX_SEGMENT_ALL, &err);
	struct cx_reader *r =
	    cx_reader_memory((struct cx_span){lines, sizeof(lines) - 1},
		"lines", &config, schema, &err);
	struct cx_segments alone = *s;
	struct cx_sorter *x = cx_sorter_new(s, CX_SEGMENT_ALL, &err), *y;
	const struct cx_record *record;

	alone.rules = NULL;
	y = cx_sorter_new(&alone, CX_SEGMENT_ALL, &err);
	if (first == NULL || all == NULL || r == NULL || x == NULL || y == NULL)
		abort();
	while ((record = cx_reader_next(r, &err)) != NULL) {
		check(first, all, record);
		compare(x, y, record);
	}
	if (err.code != CX_OK)
		abort();
	cx_reader_close(r);
	cx_sorter_free(first);
	cx_sorter_free(all);
	cx_sorter_free(x);
	cx_sorter_free(y);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	struct cx_schema *schema;
	struct cx_program *p;
	struct cx_segments *s;
	struct cx_err err = {0};

	if (size == 0 || size > 1000)
		return 0;
	fuzz_world("UTC");
	schema = cx_schema_new();
	p = cx_program_new(schema, &world);
	if (schema == NULL || p == NULL)
		abort();
	s = data[0] == '{' ? read_file(text, p, &err)
			   : read_options(text, p, &err);
	if ((s == NULL) != (err.code != CX_OK))
		abort();
	for (size_t i = 0; s != NULL && i < s->n; i++)
		if (s->at[i].name.len == 0 ||
		    memchr(s->at[i].name.at, '|', s->at[i].name.len) != NULL)
			abort();
	if (s != NULL)
		sort(s, schema);
	cx_segments_free(s);
	cx_program_free(p);
	cx_schema_free(schema);
	return 0;
}
