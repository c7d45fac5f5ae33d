/*
 * Money is a number without a currency: who pays knows it, and a forecast is
 * added up, not printed on a bill.
 */
#include "remind/cost.h"

#include "base/num.h"

#include "base/banned.h"

bool
cx_remind_costs_read(struct cx_json *root, struct cx_arena *arena,
    struct cx_remind_costs *out, struct cx_err *err)
{
	struct cx_json *object, *v;
	size_t n;

	*out = (struct cx_remind_costs){.at = NULL};
	if (!cx_json_want_object(root, "costs", false, &object, err))
		return false;
	n = object ? cx_json_count(object) : 0;
	out->at = cx_arena_zero(arena, n, sizeof(*out->at));
	if (!out->at)
		return cx_fail_memory(err);
	for (; out->n < n; out->n++) {
		v = cx_json_item(object, out->n);
		if (cx_json_kind(v) != CX_JSON_NUMBER || cx_json_number(v) < 0)
			return cx_json_fail(
			    v, err, "must be a cost, a number from 0");
		out->at[out->n].channel = cx_json_key(v);
		out->at[out->n].each = cx_json_number(v);
	}
	return true;
}

bool
cx_remind_costs_add(struct cx_remind_costs *costs, const char *text,
    struct cx_arena *arena, struct cx_err *err)
{
	const char *equal = strrchr(text, '=');
	struct cx_remind_cost *at, first = {.channel = {text, 0}};

	if (equal)
		first.channel.len = (size_t)(equal - text);
	if (!equal || first.channel.len == 0 ||
	    !cx_num_parse(cx_span(equal + 1), false, &first.each) ||
	    first.each < 0)
		return cx_fail(err, CX_USAGE,
		    "--cost: %s is not a channel and a number, as sms=0.35",
		    cx_quote(cx_span(text)).text);
	at = cx_arena_zero(arena, costs->n + 1, sizeof(*at));
	if (!at)
		return cx_fail_memory(err);
	at[0] = first;
	for (size_t i = 0; i < costs->n; i++)
		at[i + 1] = costs->at[i];
	costs->at = at;
	costs->n++;
	return true;
}

bool
cx_remind_costs_of(const struct cx_remind_costs *costs, struct cx_span channel,
    double count, double *out)
{
	for (size_t i = 0; i < costs->n; i++)
		if (cx_span_eq(costs->at[i].channel, channel)) {
			*out = count * costs->at[i].each;
			return true;
		}
	return false;
}
