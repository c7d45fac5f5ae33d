/*
 * --merge is given the options of --partial again, and each line has a hash
 * of them: the options are needed anyway to write results, and a file that
 * carried them would be two ways to say one thing.  The last line says how many
 * states there are, since a file that a full disk or a kill cut off between two
 * lines would else be a result of fewer people; sums of lines and not their
 * order are compared, so that files can be joined, and lines sorted.
 */
#include "kpi/states.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/hash.h"
#include "kpi/key.h"
#include "kpi/plan.h"

#include "base/banned.h"

enum { VERSION = 1, INPUT_SHIFT = 40, QUESTION_ROOM = 17 };

/* A hash of all that states depend on, in hexadecimal. */
static bool
question(const struct cx_kpi *k, char out[QUESTION_ROOM])
{
	const struct cx_kpi_plan *p = &k->plan;
	const struct cx_schema *schema = cx_program_schema(p->program);
	struct cx_buf b = {0};

	cx_buf_printf(&b, "%d %d %d\n", (int)p->totals,
	    p->time == SIZE_MAX ? -1 : (int)p->periods.unit,
	    p->periods.year_starts);
	for (size_t i = 0; i < p->groups.n; i++) {
		cx_buf_puts(&b, cx_schema_name(schema, p->groups.at[i]));
		cx_buf_putc(&b, '\n');
	}
	for (size_t i = 0; i < cx_metrics_count(k->metrics); i++) {
		cx_buf_puts(&b, cx_metrics_text(k->metrics, i));
		cx_buf_putc(&b, '\n');
	}
	snprintf(out, QUESTION_ROOM, "%016llx",
	    (unsigned long long)cx_hash(cx_buf_span(&b)));
	cx_buf_done(&b);
	return !b.failed;
}

static void
put_key(struct cx_buf *out, struct cx_span key)
{
	struct cx_span values = cx_key_values(key);
	int64_t period = cx_key_period(key);

	if (period == CX_KEY_NO_PERIOD)
		cx_buf_puts(out, CX_SPAN("null,\"key\":["));
	else
		cx_buf_printf(out, "%lld,\"key\":[", (long long)period);
	for (bool first = true; values.len > 0; first = false) {
		struct cx_key_value v = cx_key_next(&values);

		cx_buf_printf(out, "%s%d,", first ? "" : ",", (int)v.kind);
		cx_json_quote(out, v.text);
	}
	cx_buf_putc(out, ']');
}

/* The last line. */
static bool
put_end(struct cx_kpi *k, struct cx_buf *out, struct cx_err *err)
{
	cx_buf_printf(out, "{\"cx_kpi_states\":%zu}\n", k->n_sorted);
	return !out->failed || cx_fail_memory(err);
}

bool
cx_kpi_put_state(
    struct cx_kpi *k, struct cx_buf *out, bool *more, struct cx_err *err)
{
	struct cx_arena *scratch;
	char of[QUESTION_ROOM];
	struct cx_group *group;
	bool ok;

	if (k->sorted == NULL && k->groups != NULL) {
		if (!cx_kpi_make_near(k, err))
			return false;
		k->sorted = cx_key_sorted(k->groups);
		k->n_sorted = cx_groups_count(k->groups);
		if (k->sorted == NULL)
			return cx_fail_memory(err);
	}
	*more = k->row < k->n_sorted;
	if (!*more)
		return put_end(k, out, err);
	group = k->sorted[k->row++];
	scratch = cx_arena_new(SIZE_MAX);
	if (scratch == NULL || !question(k, of)) {
		cx_arena_free(scratch);
		return cx_fail_memory(err);
	}
	cx_buf_printf(
	    out, "{\"cx_kpi_state\":%d,\"of\":\"%s\",\"period\":", VERSION, of);
	put_key(out, group->key);
	cx_buf_puts(out, CX_SPAN(",\"states\":"));
	ok = cx_metrics_put(k->metrics, group->gathered, scratch, out);
	cx_buf_puts(out, CX_SPAN("}\n"));
	cx_arena_free(scratch);
	return (ok && !out->failed) || cx_fail_memory(err);
}

/* The key of a line, in b. */
static bool
get_key(struct cx_json *v, const struct cx_kpi *k, struct cx_buf *b,
    struct cx_err *err)
{
	struct cx_json *period = cx_json_get(v, "period"), *key;
	int64_t at = CX_KEY_NO_PERIOD;

	if (!cx_json_want_array(v, "key", true, &key, err))
		return false;
	if (cx_json_count(key) != 2 * k->plan.groups.n)
		return cx_json_fail(key, err, "not a key of these groups");
	if (period && cx_json_kind(period) == CX_JSON_NUMBER)
		at = (int64_t)cx_json_number(period);
	cx_key_begin(b, at);
	for (size_t i = 0; i < cx_json_count(key); i += 2) {
		double kind = cx_json_number(cx_json_item(key, i));

		if (!(kind >= CX_KEY_MISSING && kind <= CX_KEY_TOTAL))
			return cx_json_fail(key, err, "not a key");
		cx_key_put(b, (struct cx_key_value){(enum cx_key_kind)kind,
				  cx_json_text(cx_json_item(key, i + 1))});
	}
	return !b->failed || cx_fail_memory(err);
}

static bool
add_states(struct cx_kpi *k, struct cx_span key, struct cx_json *states,
    uint64_t input, struct cx_err *err)
{
	size_t n = cx_groups_count(k->groups);
	struct cx_group *group = cx_groups_get(k->groups, key);
	struct cx_arena *a = cx_groups_arena(k->groups);
	struct cx_state_source from = {input << INPUT_SHIFT, a};
	bool is_new;
	void *state;

	if (group == NULL)
		return cx_fail_memory(err);
	is_new = cx_groups_count(k->groups) > n;
	state = is_new ? group->gathered
		       : cx_arena_zero(a, 1, cx_metrics_bytes(k->metrics));
	if (state == NULL)
		return cx_fail_memory(err);
	if (!cx_metrics_get(k->metrics, state, &from, states, err))
		return false;
	k->values += cx_metrics_bulk(k->metrics, state);
	return ((!cx_kpi_near(k) || cx_metrics_near(k->metrics, state, a)) &&
		   (is_new || cx_metrics_merge(
				  k->metrics, group->gathered, state, a))) ||
	       cx_fail_memory(err);
}

static bool
get_line(struct cx_kpi *k, struct cx_json *v, uint64_t input, struct cx_buf *b,
    struct cx_err *err)
{
	static const char *const known[] = {
	    "cx_kpi_state", "of", "period", "key", "states", NULL};
	struct cx_json *end = cx_json_get(v, "cx_kpi_states");
	char asked[QUESTION_ROOM];
	struct cx_json *states;
	struct cx_span of;

	if (end != NULL) {
		k->states_said += cx_json_number(end);
		return cx_json_number(end) >= 0 ||
		       cx_json_fail(end, err, "not a number of states");
	}
	k->states_read++;
	if (!question(k, asked))
		return cx_fail_memory(err);
	if (!cx_json_head(v, "cx_kpi_state", VERSION, known, err) ||
	    !cx_json_want_text(v, "of", true, &of, err))
		return false;
	if (!cx_span_eq(of, cx_span(asked)))
		return cx_json_fail(v, err,
		    "a state of other options: --merge takes the -g, -m, -r, "
		    "--time, --every and --totals of --partial");
	return cx_json_want_array(v, "states", true, &states, err) &&
	       get_key(v, k, b, err) &&
	       add_states(k, cx_buf_span(b), states, input, err);
}

bool
cx_kpi_get_states(
    struct cx_kpi *k, struct cx_reader *r, uint64_t input, struct cx_err *err)
{
	const struct cx_record *record;
	struct cx_buf key = {0};
	bool ok = true;

	if (k->groups == NULL)
		k->groups = cx_groups_new(k->metrics);
	if (k->groups == NULL)
		return cx_fail_memory(err);
	while (ok && (record = cx_reader_next(r, err)) != NULL) {
		struct cx_json_doc *doc = cx_json_parse(record->raw, "", err);

		ok = doc != NULL &&
		     get_line(k, cx_json_root(doc), input, &key, err);
		cx_json_free(doc);
		if (ok)
			continue;
		if (err->code == CX_CONFIG)
			err->code = CX_DATA;
		err->line = cx_reader_line(r);
		cx_fail_at(err, record->layout->source, 0, 0);
	}
	cx_buf_done(&key);
	return ok && err->code == CX_OK;
}

bool
cx_kpi_states_whole(const struct cx_kpi *k, struct cx_err *err)
{
	return k->states_read == k->states_said ||
	       cx_fail(err, CX_DATA,
		   "--merge: %.0f states, of which the last lines of files say "
		   "there are %.0f: a file is cut off, or there twice in part",
		   k->states_read, k->states_said);
}
