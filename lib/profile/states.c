/*
 * What a shard gathered, as lines of JSON: a head that says what was asked,
 * then a person each, sorted.  The head carries the metrics, so that who
 * merges cannot ask something else of the states than what they are, and the
 * number of people, so that a file that a full disk cut off between two lines
 * is no profile of fewer; files may be joined by cat(1), as a head may stand
 * anywhere.
 */
#include "profile/inside.h"
#include "record/ndjson.h"
#include "stats/head.h"

#include "base/banned.h"

enum { VERSION = 1, INPUT_SHIFT = 40 };

#define HEAD "cx_profile_state"

bool
cx_profile_put_head(
    const struct cx_profile *p, struct cx_buf *out, struct cx_err *err)
{
	cx_buf_printf(out, "{\"" HEAD "\":%d,\"key\":", VERSION);
	cx_json_quote(out, p->plan.key_name);
	cx_buf_printf(out, ",\"people\":%zu,", p->n_sorted);
	cx_metrics_put_head(p->plan.metrics, out);
	cx_buf_puts(out, CX_SPAN("}\n"));
	return !out->failed || cx_fail_memory(err);
}

bool
cx_profile_put_next(
    struct cx_profile *p, struct cx_buf *out, bool *more, struct cx_err *err)
{
	struct cx_group *group;

	*more = p->at < p->n_sorted;
	if (!*more)
		return true;
	group = p->sorted[p->at++];
	cx_arena_reset(p->scratch);
	cx_buf_puts(out, CX_SPAN("{\"key\":"));
	cx_json_quote(out, group->key);
	cx_buf_printf(out, ",\"marks\":%u,\"states\":", group->marks);
	if (!cx_metrics_put(p->plan.metrics, group->gathered, p->scratch, out))
		return cx_fail_memory(err);
	cx_buf_puts(out, CX_SPAN("}\n"));
	return !out->failed || cx_fail_memory(err);
}

bool
cx_profile_is_head(struct cx_json *v)
{
	return cx_json_get(v, HEAD) != NULL;
}

bool
cx_profile_get_head(struct cx_json *v, struct cx_metrics *m,
    struct cx_program *program, struct cx_span *key, double *people,
    struct cx_err *err)
{
	static const char *const known[] = {
	    HEAD, "key", "people", CX_METRICS_HEAD_KEYS, NULL};

	return cx_json_head(v, HEAD, VERSION, known, err) &&
	       cx_json_want_text(v, "key", true, key, err) &&
	       cx_json_want_number(v, "people", true, people, err) &&
	       cx_metrics_get_head(m, program, v, err);
}

/* Reads into the empty state p->state, then adds that to the group. */
static bool
merge_state(struct cx_profile *p, struct cx_group *group,
    const struct cx_state_source *from, struct cx_json *v, struct cx_err *err)
{
	const struct cx_metrics *m = p->plan.metrics;

	memset(p->state, 0, cx_metrics_bytes(m));
	return cx_metrics_get(m, p->state, from, v, err) &&
	       (cx_metrics_merge(m, group->gathered, p->state, from->arena) ||
		   cx_fail_memory(err));
}

bool
cx_profile_get(
    struct cx_profile *p, struct cx_json *v, uint64_t input, struct cx_err *err)
{
	static const char *const known[] = {"key", "marks", "states", NULL};
	struct cx_state_source from = {.number = input << INPUT_SHIFT};
	struct cx_group *group;
	struct cx_json *states;
	struct cx_span key;
	double marks;
	bool made;

	if (!cx_json_known(v, known, err) ||
	    !cx_json_want_text(v, "key", true, &key, err) ||
	    !cx_json_want_number(v, "marks", true, &marks, err) ||
	    !cx_json_want_array(v, "states", true, &states, err))
		return false;
	group = cx_stripes_get(p->people, key, &made, &from.arena);
	if (group == NULL)
		return cx_fail_memory(err);
	if (marks >= 0 && marks <= (CX_PEOPLE_NUMBER | CX_PEOPLE_STRING))
		group->marks |= (unsigned)marks;
	if (!made)
		return merge_state(p, group, &from, states, err);
	return cx_metrics_get(
	    p->plan.metrics, group->gathered, &from, states, err);
}
