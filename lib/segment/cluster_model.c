/*
 * Centers are kept as they were compared, in scaled numbers with all their
 * digits: in the units of the columns they would be nicer to read, and a
 * record on a border could change sides.  --summary is there to be read.
 */
#include "segment/cluster_model.h"

#include <math.h>
#include <stdlib.h>

#include "base/num.h"
#include "record/ndjson.h"

#include "base/banned.h"

static struct cx_cluster_model *
model_new(struct cx_program *program, struct cx_err *err)
{
	struct cx_cluster_model *m = calloc(1, sizeof(*m));

	if (m) {
		m->program = program;
		m->arena = cx_arena_new(SIZE_MAX);
		m->scales = calloc(CX_CLUSTER_COLUMNS_MOST, sizeof(*m->scales));
		m->values = calloc(CX_CLUSTER_COLUMNS_MOST, sizeof(*m->values));
	}
	for (size_t i = 0; m && m->scales && i < CX_CLUSTER_COLUMNS_MOST; i++)
		m->scales[i].unit = 1;
	if (m && m->arena && m->scales && m->values)
		return m;
	cx_cluster_model_free(m);
	cx_fail_memory(err);
	return NULL;
}

void
cx_cluster_model_free(struct cx_cluster_model *m)
{
	if (!m)
		return;
	for (size_t i = 0; m->values && i < m->categories.n; i++)
		cx_dict_done(&m->values[i]);
	cx_slots_done(&m->numbers);
	cx_slots_done(&m->categories);
	cx_clusters_done(&m->clusters);
	cx_arena_free(m->arena);
	free(m->scales);
	free(m->values);
	free(m);
}

static struct cx_span
name(const struct cx_cluster_model *m, size_t slot)
{
	return cx_schema_name(cx_program_schema(m->program), slot);
}

/* No column as a number and as a category; not too many. */
static bool
check_columns(
    const struct cx_cluster_model *m, enum cx_code code, struct cx_err *err)
{
	if (m->numbers.n > CX_CLUSTER_COLUMNS_MOST ||
	    m->categories.n > CX_CLUSTER_COLUMNS_MOST)
		return cx_fail(err, code, "clusters: more than %d columns",
		    CX_CLUSTER_COLUMNS_MOST);
	for (size_t i = 0; i < m->numbers.n; i++)
		for (size_t j = 0; j < m->categories.n; j++)
			if (m->numbers.at[i] == m->categories.at[j])
				return cx_fail(err, code,
				    "clusters: column %s is a number and a "
				    "category",
				    cx_quote(name(m, m->numbers.at[i])).text);
	return true;
}

struct cx_cluster_model *
cx_cluster_model_new(const char *columns, const char *categories,
    struct cx_program *program, struct cx_err *err)
{
	const struct cx_origin a = {.option = "--columns"};
	const struct cx_origin b = {.option = "--categories"};
	struct cx_cluster_model *m = model_new(program, err);
	struct cx_schema *schema = cx_program_schema(program);

	if (m && cx_slots_add(&m->numbers, schema, cx_span(columns), &a, err) &&
	    (!categories || cx_slots_add(&m->categories, schema,
				cx_span(categories), &b, err)) &&
	    check_columns(m, CX_USAGE, err))
		return m;
	cx_cluster_model_free(m);
	return NULL;
}

/* A column that the file names; appended to the slots. */
static bool
want(struct cx_cluster_model *m, struct cx_slots *slots, struct cx_json *v,
    struct cx_err *err)
{
	struct cx_err where = {0};
	size_t *more, slot;

	if (cx_json_kind(v) != CX_JSON_STRING || cx_json_text(v).len == 0)
		return cx_json_fail(v, err, "must be the name of a column");
	if (slots->n == CX_CLUSTER_COLUMNS_MOST)
		return cx_json_fail(v, err, "too many columns");
	cx_json_where(v, 0, &where);
	where.code = CX_CONFIG;
	slot = cx_schema_want(
	    cx_program_schema(m->program), cx_json_text(v), &where);
	more = realloc(slots->at, (slots->n + 1) * sizeof(*more));
	if (more)
		slots->at = more;
	if (slot == SIZE_MAX || !more)
		return cx_fail_memory(err);
	for (size_t i = 0; i < slots->n; i++)
		if (slots->at[i] == slot)
			return cx_json_fail(v, err, "is there already");
	slots->at[slots->n++] = slot;
	return true;
}

static bool
finite_number(struct cx_json *v, double *out, struct cx_err *err)
{
	if (cx_json_kind(v) != CX_JSON_NUMBER ||
	    !(fabs(cx_json_number(v)) <= CX_CLUSTER_NUMBER_MOST))
		return cx_json_fail(v, err, "must be a number up to 1e100");
	*out = cx_json_number(v) + 0.0; /* -0 is written as 0 */
	return true;
}

static bool
read_scale(struct cx_cluster_model *m, struct cx_json *v, struct cx_err *err)
{
	static const char *const known[] = {"column", "from", "unit", NULL};
	struct cx_scale *s = &m->scales[m->numbers.n];
	struct cx_span column;
	double from, unit;

	if (!cx_json_known(v, known, err) ||
	    !cx_json_want_text(v, "column", true, &column, err) ||
	    !want(m, &m->numbers, cx_json_get(v, "column"), err) ||
	    !cx_json_want_number(v, "from", true, &from, err) ||
	    !cx_json_want_number(v, "unit", true, &unit, err) ||
	    !finite_number(cx_json_get(v, "from"), &s->from, err) ||
	    !finite_number(cx_json_get(v, "unit"), &s->unit, err))
		return false;
	return s->unit > 0 ||
	       cx_json_fail(cx_json_get(v, "unit"), err, "must be above 0");
}

static bool
read_columns(
    struct cx_cluster_model *m, struct cx_json *root, struct cx_err *err)
{
	struct cx_json *columns = NULL, *categories = NULL;

	if (!cx_json_want_array(root, "columns", true, &columns, err) ||
	    !cx_json_want_array(root, "categories", false, &categories, err))
		return false;
	if (cx_json_count(columns) == 0)
		return cx_json_fail(columns, err, "no columns");
	if (cx_json_count(columns) > CX_CLUSTER_COLUMNS_MOST)
		return cx_json_fail(columns, err, "too many columns");
	for (size_t i = 0; i < cx_json_count(columns); i++)
		if (!read_scale(m, cx_json_item(columns, i), err))
			return false;
	for (size_t i = 0; categories && i < cx_json_count(categories); i++)
		if (!want(m, &m->categories, cx_json_item(categories, i), err))
			return false;
	return check_columns(m, CX_CONFIG, err);
}

static bool
right_length(struct cx_json *v, size_t n, struct cx_err *err)
{
	return cx_json_count(v) == n ||
	       cx_json_fail(v, err, "must have %zu, one for each column", n);
}

static bool
read_cluster(
    struct cx_cluster_model *m, size_t k, struct cx_json *v, struct cx_err *err)
{
	static const char *const known[] = {
	    "rows", "center", "categories", NULL};
	struct cx_clusters *c = &m->clusters;
	struct cx_json *center = NULL, *modes = NULL, *item;
	double rows = 0;
	uint32_t mode;

	if (!cx_json_known(v, known, err) ||
	    !cx_json_want_number(v, "rows", false, &rows, err) ||
	    !cx_json_want_array(v, "center", true, &center, err) ||
	    !cx_json_want_array(
		v, "categories", c->n_categories > 0, &modes, err) ||
	    !right_length(center, c->n_numbers, err) ||
	    (modes && !right_length(modes, c->n_categories, err)))
		return false;
	c->count[k] = rows >= 0 && rows < 1e15 ? (uint64_t)rows : 0;
	for (size_t j = 0; j < c->n_numbers; j++)
		if (!finite_number(cx_json_item(center, j),
			&c->center[k * c->n_numbers + j], err))
			return false;
	for (size_t j = 0; j < c->n_categories; j++) {
		item = cx_json_item(modes, j);
		if (cx_json_kind(item) != CX_JSON_STRING)
			return cx_json_fail(item, err, "must be text");
		mode = cx_dict_add(&m->values[j], cx_json_text(item), m->arena);
		if (mode == UINT32_MAX)
			return cx_fail_memory(err);
		c->mode[k * c->n_categories + j] = mode;
	}
	return true;
}

static bool
read_clusters(
    struct cx_cluster_model *m, struct cx_json *root, struct cx_err *err)
{
	struct cx_json *clusters = NULL;
	double weight = 0;
	size_t k;

	if (!cx_json_want_array(root, "clusters", true, &clusters, err) ||
	    !cx_json_want_number(
		root, "category_weight", m->categories.n > 0, &weight, err))
		return false;
	k = cx_json_count(clusters);
	if (k == 0 || k > CX_CLUSTERS_MOST)
		return cx_json_fail(
		    clusters, err, "from 1 to %d clusters", CX_CLUSTERS_MOST);
	if (!(weight >= 0 && weight <= CX_CLUSTER_NUMBER_MOST))
		return cx_json_fail(cx_json_get(root, "category_weight"), err,
		    "must be from 0 to 1e100");
	if (!cx_clusters_init(
		&m->clusters, k, m->numbers.n, m->categories.n, err))
		return false;
	m->clusters.weight = weight;
	for (size_t i = 0; i < k; i++)
		if (!read_cluster(m, i, cx_json_item(clusters, i), err))
			return false;
	return true;
}

struct cx_cluster_model *
cx_cluster_model_read(
    struct cx_json *root, struct cx_program *program, struct cx_err *err)
{
	static const char *const known[] = {"cx_clusters", "columns",
	    "categories", "category_weight", "clusters", "training", NULL};
	struct cx_cluster_model *m = model_new(program, err);

	if (m && cx_json_head(root, "cx_clusters", 1, known, err) &&
	    read_columns(m, root, err) && read_clusters(m, root, err))
		return m;
	cx_cluster_model_free(m);
	return NULL;
}

static void
put(struct cx_buf *b, const char *text)
{
	cx_buf_puts(b, cx_span(text));
}

/* A number that is read as a real: integers of JSON end at 64 bits. */
static void
put_number(struct cx_buf *b, const char *before, double x, int precision)
{
	size_t begin;

	put(b, before);
	begin = b->len;
	if (!isfinite(x))
		put(b, "null");
	else if (cx_buf_reserve(b, CX_NUM_ROOM))
		b->len += cx_num_print(b->at + b->len, x, precision);
	if (fabs(x) >= 0x1p63 && !b->failed &&
	    !memchr(b->at + begin, 'e', b->len - begin))
		put(b, ".0");
}

static void
put_cluster(const struct cx_cluster_model *m, size_t k, struct cx_buf *b)
{
	const struct cx_clusters *c = &m->clusters;

	put_number(b, "\n    { \"rows\": ", (double)c->count[k], 0);
	put(b, ", \"center\": [");
	for (size_t j = 0; j < c->n_numbers; j++)
		put_number(b, j > 0 ? ", " : "",
		    c->center[k * c->n_numbers + j], CX_PRECISION_FULL);
	put(b, "]");
	for (size_t j = 0; j < c->n_categories; j++) {
		put(b, j > 0 ? ", " : ", \"categories\": [");
		cx_json_quote(
		    b, m->values[j].at[c->mode[k * c->n_categories + j]]);
	}
	put(b, c->n_categories > 0 ? "] }" : " }");
}

static void
put_training(const struct cx_cluster_model *m, struct cx_buf *b)
{
	put(b, ",\n  \"training\": { \"scaling\": ");
	put(b, m->robust ? "\"robust\"" : "\"standard\"");
	put_number(b, ", \"rows\": ", (double)m->rows, 0);
	put_number(b, ", \"seed\": ", (double)m->seed, 0);
	put_number(b, ",\n    \"inertia\": ", m->clusters.inertia, 6);
	put_number(b, ", \"silhouette\": ", m->clusters.silhouette, 6);
	put(b, " }\n}\n");
}

void
cx_cluster_model_write(const struct cx_cluster_model *m, struct cx_buf *b)
{
	put(b, "{\n  \"cx_clusters\": 1,\n  \"columns\": [");
	for (size_t i = 0; i < m->numbers.n; i++) {
		put(b,
		    i > 0 ? ",\n    { \"column\": " : "\n    { \"column\": ");
		cx_json_quote(b, name(m, m->numbers.at[i]));
		put_number(
		    b, ", \"from\": ", m->scales[i].from, CX_PRECISION_FULL);
		put_number(
		    b, ", \"unit\": ", m->scales[i].unit, CX_PRECISION_FULL);
		put(b, " }");
	}
	put(b, "\n  ]");
	for (size_t i = 0; i < m->categories.n; i++) {
		put(b, i > 0 ? ", " : ",\n  \"categories\": [");
		cx_json_quote(b, name(m, m->categories.at[i]));
	}
	if (m->categories.n > 0)
		put_number(b, "],\n  \"category_weight\": ", m->clusters.weight,
		    CX_PRECISION_FULL);
	put(b, ",\n  \"clusters\": [");
	for (size_t k = 0; k < m->clusters.k; k++) {
		put(b, k > 0 ? "," : "");
		put_cluster(m, k, b);
	}
	put(b, "\n  ]");
	put_training(m, b);
}

bool
cx_cluster_model_take(const struct cx_cluster_model *m, struct cx_eval *e,
    double *number, struct cx_span *category, bool *whole, struct cx_err *err)
{
	struct cx_value v;

	*whole = true;
	for (size_t i = 0; i < m->numbers.n; i++) {
		if (!cx_eval_column(e, m->numbers.at[i], CX_NUMBER, &v, err))
			return false;
		if (v.type == CX_MISSING) {
			*whole = false;
			continue;
		}
		if (!(fabs(v.u.number) <= CX_CLUSTER_NUMBER_MOST))
			return cx_fail(err, CX_DATA, "column %s: beyond 1e100",
			    cx_quote(name(m, m->numbers.at[i])).text);
		number[i] =
		    (v.u.number - m->scales[i].from) / m->scales[i].unit;
	}
	for (size_t i = 0; i < m->categories.n; i++) {
		if (!cx_eval_column(e, m->categories.at[i], CX_TEXT, &v, err))
			return false;
		category[i] = v.type == CX_MISSING ? CX_SPAN("") : v.u.text;
	}
	return true;
}
