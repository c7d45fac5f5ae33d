/*
 * All rows in memory, since each step of k-means reads them again.  Workers
 * keep the number of each record, and the table is put in that order: sums
 * must not depend on who read what.
 */
#include "segment/cluster_rows.h"

#include <math.h>
#include <stdlib.h>

#include "base/banned.h"

/* Of a worker: a table of its own, and what a record needs. */
struct worker {
	const struct cx_cluster_model *model;
	struct cx_cluster_table *table; /* NULL where rows are passed on */
	struct cx_cluster_table *all;	/* to which that goes in the end */
	struct cx_eval *eval;
	double *number;
	struct cx_span *category;
	uint32_t *code;
};

/*
 * What a row takes while it is put in order: twice itself, and the order; and
 * in a worker's table, of which a half may be empty, it takes no more.
 */
static size_t
row_bytes(const struct cx_cluster_model *m)
{
	const size_t row = m->numbers.n * sizeof(double) +
			   m->categories.n * sizeof(uint32_t) +
			   sizeof(uint64_t);

	return 3 * row + sizeof(uint64_t);
}

struct cx_cluster_table *
cx_cluster_table_new(
    struct cx_cluster_model *model, size_t memory_bytes, struct cx_err *err)
{
	struct cx_cluster_table *t = calloc(1, sizeof(*t));

	if (t) {
		t->model = model;
		t->most = memory_bytes / row_bytes(model);
		t->arena = cx_arena_new(SIZE_MAX);
		t->values = calloc(model->categories.n + 1, sizeof(*t->values));
	}
	if (t && t->arena && t->values)
		return t;
	cx_cluster_table_free(t);
	cx_fail_memory(err);
	return NULL;
}

void
cx_cluster_table_free(struct cx_cluster_table *t)
{
	if (!t)
		return;
	for (size_t j = 0; t->values && j < t->model->categories.n; j++)
		cx_dict_done(&t->values[j]);
	free(t->values);
	cx_arena_free(t->arena);
	free(t->number);
	free(t->category);
	free(t->at);
	free(t->count);
	free(t->sum);
	free(t->mode);
	free(t);
}

/* Room for so many rows. */
static bool
reach(struct cx_cluster_table *t, size_t rows)
{
	size_t wide = t->model->numbers.n, codes = t->model->categories.n;
	size_t room = t->room > 0 ? t->room : 1024;
	double *number;
	uint32_t *category;
	uint64_t *at;

	while (room < rows)
		room *= 2;
	if (room == t->room)
		return true;
	number = realloc(t->number, room * wide * sizeof(*number));
	if (number)
		t->number = number;
	category = realloc(t->category, (room * codes + 1) * sizeof(*category));
	if (category)
		t->category = category;
	at = realloc(t->at, room * sizeof(*at));
	if (at)
		t->at = at;
	if (!number || !category || !at)
		return false;
	t->room = room;
	return true;
}

static void
free_worker(struct worker *w)
{
	cx_cluster_table_free(w->table);
	cx_eval_free(w->eval);
	free(w->number);
	free(w->category);
	free(w->code);
	free(w);
}

static void *
new_worker(const struct cx_cluster_model *m, struct cx_err *err)
{
	struct worker *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->model = m;
	w->number = calloc(m->numbers.n + 1, sizeof(*w->number));
	w->category = calloc(m->categories.n + 1, sizeof(*w->category));
	w->code = calloc(m->categories.n + 1, sizeof(*w->code));
	if (!w->number || !w->category || !w->code)
		cx_fail_memory(err);
	else
		w->eval = cx_eval_new(m->program, err);
	if (w->eval)
		return w;
	free_worker(w);
	return NULL;
}

static void *
gather_open(void *shared, struct cx_err *err)
{
	struct cx_cluster_table *t = shared;
	struct worker *w = new_worker(t->model, err);

	if (!w)
		return NULL;
	w->all = t;
	w->table = cx_cluster_table_new(t->model, 0, err);
	if (w->table)
		return w;
	free_worker(w);
	return NULL;
}

static bool
gather_row(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	struct cx_cluster_table *t = w->table;
	size_t wide = t->model->numbers.n, codes = t->model->categories.n;
	bool whole;

	(void)row;
	cx_eval_begin(w->eval, record);
	if (!cx_cluster_model_take(
		w->model, w->eval, w->number, w->category, &whole, err))
		return false;
	if (!whole) {
		t->left_out++;
		return true;
	}
	if (atomic_fetch_add(&w->all->claimed, 1) >= w->all->most)
		return cx_fail(err, CX_SYSTEM,
		    "the numbers of the records take more than --memory "
		    "(raise it, or give fewer columns or a sample)");
	if (!reach(t, t->n + 1))
		return cx_fail_memory(err);
	for (size_t j = 0; j < codes; j++) {
		w->code[j] =
		    cx_dict_add(&t->values[j], w->category[j], t->arena);
		if (w->code[j] == UINT32_MAX)
			return cx_fail_memory(err);
	}
	memcpy(t->number + t->n * wide, w->number, wide * sizeof(*t->number));
	memcpy(
	    t->category + t->n * codes, w->code, codes * sizeof(*t->category));
	t->at[t->n++] = record->number;
	return true;
}

/* The codes of category j of `from' as those of t. */
static bool
take_codes(
    struct cx_cluster_table *t, const struct cx_cluster_table *from, size_t j)
{
	const struct cx_dict *d = &from->values[j];
	size_t codes = t->model->categories.n;
	uint32_t *map = calloc(d->n + 1, sizeof(*map));
	bool ok = map != NULL;

	for (size_t v = 0; ok && v < d->n; v++) {
		map[v] = cx_dict_add(&t->values[j], d->at[v], t->arena);
		ok = map[v] != UINT32_MAX;
	}
	for (size_t i = 0; ok && i < from->n; i++)
		t->category[(t->n + i) * codes + j] =
		    map[from->category[i * codes + j]];
	free(map);
	return ok;
}

static bool
take(struct cx_cluster_table *t, const struct cx_cluster_table *from)
{
	size_t wide = t->model->numbers.n;

	t->left_out += from->left_out;
	if (from->n == 0)
		return true;
	if (!reach(t, t->n + from->n))
		return false;
	for (size_t j = 0; j < t->model->categories.n; j++)
		if (!take_codes(t, from, j))
			return false;
	memcpy(t->number + t->n * wide, from->number,
	    from->n * wide * sizeof(*t->number));
	memcpy(t->at + t->n, from->at, from->n * sizeof(*t->at));
	t->n += from->n;
	return true;
}

static bool
gather_close(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct worker *w = worker;

	ok = ok && (take(shared, w->table) || cx_fail_memory(err));
	free_worker(w);
	return ok;
}

struct cx_task
cx_cluster_table_task(struct cx_cluster_table *t)
{
	return (struct cx_task){.kind = CX_TASK_FOLD,
	    .shared = t,
	    .open = gather_open,
	    .row = gather_row,
	    .close = gather_close};
}

struct place {
	uint64_t at;
	size_t row;
};

static int
by_place(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	return (x->at > y->at) - (x->at < y->at);
}

/* Values by code point: rank has the new number of each. */
static bool
rank_values(struct cx_cluster_table *t, size_t j)
{
	size_t codes = t->model->categories.n;
	uint32_t *rank = calloc(t->values[j].n + 1, sizeof(*rank)), *code;
	bool ok = rank && cx_dict_sort(&t->values[j], rank);

	for (size_t i = 0; ok && i < t->n; i++) {
		code = &t->category[i * codes + j];
		*code = rank[*code];
	}
	free(rank);
	return ok;
}

bool
cx_cluster_table_finish(struct cx_cluster_table *t, struct cx_err *err)
{
	size_t wide = t->model->numbers.n, codes = t->model->categories.n;
	struct place *order = calloc(t->n + 1, sizeof(*order));
	double *number = calloc(t->n * wide + 1, sizeof(*number));
	uint32_t *category = calloc(t->n * codes + 1, sizeof(*category));
	bool ok = order && number && category;

	for (size_t j = 0; ok && j < codes; j++)
		ok = rank_values(t, j);
	for (size_t i = 0; ok && i < t->n; i++)
		order[i] = (struct place){t->at[i], i};
	if (ok && t->n > 1)
		qsort(order, t->n, sizeof(*order), by_place);
	for (size_t i = 0; ok && i < t->n; i++) {
		memcpy(number + i * wide, t->number + order[i].row * wide,
		    wide * sizeof(*number));
		memcpy(category + i * codes, t->category + order[i].row * codes,
		    codes * sizeof(*category));
	}
	free(order);
	free(t->number);
	free(t->category);
	t->number = number;
	t->category = category;
	t->room = 0;
	return ok || cx_fail_memory(err);
}

/* Scales column j; its standard deviation then is added to *spread. */
static bool
scale(struct cx_cluster_table *t, size_t j, bool robust, double *spread)
{
	size_t wide = t->model->numbers.n;
	double *x = calloc(t->n * 3, sizeof(*x));
	struct cx_scale s;

	if (!x)
		return false;
	for (size_t i = 0; i < t->n; i++)
		x[i] = t->number[i * wide + j];
	t->model->scales[j] = s = cx_scale_of(x, t->n, robust, x + t->n);
	for (size_t i = 0; i < t->n; i++)
		t->number[i * wide + j] = x[i] = (x[i] - s.from) / s.unit;
	*spread += cx_scale_of(x, t->n, false, x + t->n).unit;
	free(x);
	return true;
}

bool
cx_cluster_table_fit(struct cx_cluster_table *t,
    const struct cx_cluster_plan *plan, struct cx_err *err)
{
	struct cx_cluster_model *m = t->model;
	struct cx_cluster_rows rows = {.n = t->n,
	    .n_numbers = m->numbers.n,
	    .n_categories = m->categories.n,
	    .category = t->category};
	uint32_t *label = calloc(t->n + 1, sizeof(*label)), v;
	double spread = 0;
	bool ok = label || cx_fail_memory(err);

	m->robust = plan->robust;
	m->seed = plan->seed;
	m->rows = t->n;
	for (size_t j = 0; ok && t->n > 0 && j < m->numbers.n; j++)
		ok = scale(t, j, plan->robust, &spread) || cx_fail_memory(err);
	rows.number = t->number;
	rows.weight = spread / (double)m->numbers.n / 2;
	if (ok && t->n > 0)
		ok = plan->low == plan->high
			 ? cx_clusters_fit(&m->clusters, &rows, plan->low,
			       plan->seed, label, err)
			 : cx_clusters_choose(&m->clusters, &rows, plan->low,
			       plan->high, plan->seed, label, err);
	for (size_t j = 0; ok && j < m->categories.n; j++)
		for (v = 0; ok && v < t->values[j].n; v++)
			ok = cx_dict_add(&m->values[j], t->values[j].at[v],
				 m->arena) == v ||
			     cx_fail_memory(err);
	free(label);
	return ok;
}

static void *
rows_open(void *shared, struct cx_err *err)
{
	return new_worker(shared, err);
}

static bool
rows_row(void *worker, const struct cx_record *record, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	const struct cx_cluster_model *m = w->model;
	bool whole;

	cx_eval_begin(w->eval, record);
	if (!cx_cluster_model_take(
		m, w->eval, w->number, w->category, &whole, err))
		return false;
	if (!whole || m->clusters.k == 0)
		return true;
	for (size_t j = 0; j < m->categories.n; j++)
		w->code[j] = cx_dict_find(&m->values[j], w->category[j]);
	cx_row_int(row, 0,
	    (int64_t)cx_clusters_nearest(
		&m->clusters, w->number, w->code, NULL) +
		1);
	return true;
}

static bool
rows_close(void *shared, void *worker, bool ok, struct cx_err *err)
{
	(void)shared;
	(void)ok;
	(void)err;
	free_worker(worker);
	return true;
}

struct cx_task
cx_cluster_rows_task(struct cx_cluster_model *m)
{
	static const char *const columns[] = {"cluster"};

	return (struct cx_task){.kind = CX_TASK_ADD,
	    .columns = columns,
	    .n_columns = countof(columns),
	    .shared = m,
	    .open = rows_open,
	    .row = rows_row,
	    .close = rows_close};
}
