/*
 * An event costs its expressions and a copy of what they gave; adding that to
 * its person is left to a lane, later and together with others.
 */
#include <stdlib.h>

#include "profile/inside.h"
#include "record/reader.h"

#include "base/banned.h"

struct worker {
	const struct cx_profile_plan *plan;
	struct cx_eval *eval;
	struct cx_sample *sample;
	struct cx_sample *loaded; /* what comes back from the lane */
	struct cx_lane *lane;
	uint64_t nobody, unknown;
};

static void
worker_free(struct worker *w)
{
	cx_eval_free(w->eval);
	cx_sample_free(w->sample);
	cx_sample_free(w->loaded);
	cx_lane_free(w->lane);
	free(w);
}

static bool
add_sample(void *worker, const struct cx_turn *turn)
{
	struct worker *w = worker;

	cx_sample_load(w->loaded, turn->what);
	return cx_sample_add(w->loaded, turn->group->gathered, turn->arena);
}

static void *
open_worker(void *shared, struct cx_err *err)
{
	struct cx_profile *p = shared;
	struct worker *w = calloc(1, sizeof(*w));

	if (w == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	w->plan = &p->plan;
	w->sample = cx_sample_new(p->plan.metrics);
	w->loaded = cx_sample_new(p->plan.metrics);
	w->lane = cx_lane_new(p->people, add_sample, w);
	if (w->sample == NULL || w->loaded == NULL || w->lane == NULL)
		cx_fail_memory(err);
	else
		w->eval = cx_eval_new(p->plan.program, err);
	if (w->eval != NULL)
		return w;
	worker_free(w);
	return NULL;
}

/*
 * How the key is written.  A key is its text: 5 and "5" are one person, of
 * whom a number is written only if it always was one.
 */
static unsigned
marks_of(const struct cx_record *r, size_t slot)
{
	if (r->layout->format != CX_NDJSON)
		return 0;
	return cx_record_field(r, slot).kind == CX_FIELD_NUMBER
		   ? CX_PEOPLE_NUMBER
		   : CX_PEOPLE_STRING;
}

static bool
take(void *worker, const struct cx_record *r, struct cx_row *row,
    struct cx_err *err)
{
	struct worker *w = worker;
	enum cx_truth truth = CX_TRUE;
	struct cx_span key;

	cx_eval_begin(w->eval, r);
	if (w->plan->where != NULL &&
	    !cx_expr_test(w->plan->where, w->eval, &truth, err))
		return false;
	w->unknown += truth == CX_UNKNOWN;
	row->drop = truth != CX_TRUE;
	if (row->drop)
		return true;
	if (!cx_sample_take(w->sample, w->eval, r->number, err))
		return false;
	if (!cx_record_text(r, w->plan->key, &key)) {
		w->nobody++;
		return true;
	}
	if (key.at == NULL)
		return cx_fail_memory(err);
	cx_sample_save(
	    w->sample, cx_lane_begin(w->lane, key, marks_of(r, w->plan->key)));
	return cx_lane_end(w->lane) || cx_fail_memory(err);
}

static bool
close_worker(void *shared, void *worker, bool ok, struct cx_err *err)
{
	struct cx_profile *p = shared;
	struct worker *w = worker;

	ok = !ok || cx_lane_finish(w->lane) || cx_fail_memory(err);
	for (size_t i = 0; i < cx_metrics_count(p->plan.metrics); i++)
		p->left_out[i] += cx_sample_left_out(w->loaded, i);
	p->nobody += w->nobody;
	p->unknown += w->unknown;
	worker_free(w);
	return ok;
}

struct cx_task
cx_profile_task(struct cx_profile *p)
{
	return (struct cx_task){
	    .kind = CX_TASK_FOLD,
	    .shared = p,
	    .open = open_worker,
	    .row = take,
	    .close = close_worker,
	};
}

static bool
add_person(struct cx_profile *p, const struct cx_record *r, size_t slot,
    struct cx_err *err)
{
	struct cx_arena *arena;
	struct cx_group *group;
	struct cx_span key;
	bool made;

	if (!cx_record_text(r, slot, &key))
		return true;
	group = key.at ? cx_stripes_get(p->people, key, &made, &arena) : NULL;
	if (group == NULL)
		return cx_fail_memory(err);
	group->marks |= marks_of(r, slot);
	return true;
}

static bool
read_people(struct cx_profile *p, const char *path,
    const struct cx_config *config, const struct cx_schema *schema,
    struct cx_err *err)
{
	struct cx_reader *reader = cx_reader_open(path, config, schema, err);
	const struct cx_record *r;
	bool ok = reader != NULL;

	while (ok && (r = cx_reader_next(reader, err)) != NULL)
		ok = add_person(p, r, 0, err);
	if (ok && err->code != CX_OK)
		ok = cx_fail_at(err, path, 0, 0);
	cx_reader_close(reader);
	return ok;
}

bool
cx_profile_population(struct cx_profile *p, const char *path,
    const char *column, const struct cx_config *config, struct cx_err *err)
{
	const struct cx_origin origin = {
	    .option = column ? "--population-key" : "--population"};
	struct cx_config own = *config;
	struct cx_schema *schema = cx_schema_new();
	struct cx_err where = {.code = CX_DATA};
	bool ok;

	/* What the options say of the form of the events is not of this. */
	own.input = CX_AUTO;
	own.header = NULL;
	own.no_header = false;
	cx_origin_where(&origin, 0, &where);
	ok = schema != NULL &&
	     cx_schema_want(schema, column ? cx_span(column) : p->plan.key_name,
		 &where) != SIZE_MAX;
	ok = ok ? read_people(p, path, &own, schema, err) : cx_fail_memory(err);
	cx_schema_free(schema);
	return ok;
}
