/*
 * Missing values, and categories that training never saw, have their own
 * members which a file must have: a default would be a decision about people
 * that nobody took.  Reasons are made here once, from the limits of the bins,
 * unless the file words them better.
 */
#include "score/card_parts.h"

#include <math.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/num.h"
#include "score/lookup.h"
#include "score/micro.h"

#include "base/banned.h"

enum { SHOWN = 60 }; /* bytes of categories that a made reason names */

static void
put_number(struct cx_buf *b, double x)
{
	if (cx_buf_reserve(b, CX_NUM_ROOM))
		b->len += cx_num_print(b->at + b->len, x, CX_PRECISION_FULL);
}

/* The reason of object v (or NULL), or else made, with controls as blanks. */
static bool
make_reason(struct cx_card_reading *r, struct cx_json *v, struct cx_buf *made,
    struct cx_reason *out)
{
	struct cx_span given = {"", 0};
	bool ok;

	for (size_t i = 0; i < made->len; i++)
		if ((unsigned char)made->at[i] < ' ')
			made->at[i] = ' ';
	ok = (!v || cx_reason_want(v, "reason", r->locale, &given, r->err)) &&
	     (!made->failed || cx_fail_memory(r->err)) &&
	     cx_reason_make(out, given.len > 0 ? given : cx_buf_span(made),
		 r->card->arena, r->err);
	cx_buf_done(made);
	return ok;
}

/* Points, or weight in ln(odds): the member of v that the kind has. */
static bool
read_points(struct cx_card_reading *r, struct cx_json *v, int64_t *out)
{
	struct cx_json *node = cx_json_get(v, "weight");
	double weight;

	if (r->card->kind == CX_CARD_SCORECARD)
		return cx_micro_want(v, "points", true, out, r->err);
	if (!cx_json_want_number(v, "weight", true, &weight, r->err))
		return false;
	if (!(fabs(weight) <= 1000))
		return cx_json_fail(node, r->err, "beyond 1000");
	*out = (int64_t)llround(r->factor * weight * CX_MICRO);
	return true;
}

/* Members that only say what training saw. */
static bool
check_facts(struct cx_card_reading *r, struct cx_json *v)
{
	double n;

	return cx_json_want_number(v, "n", false, &n, r->err) &&
	       cx_json_want_number(v, "positives", false, &n, r->err) &&
	       cx_json_want_number(v, "woe", false, &n, r->err);
}

/* "missing" or "unseen": an object with points, or "error". */
static bool
read_rule(struct cx_card_reading *r, struct cx_json *v, const char *key,
    const struct cx_variable *of, struct cx_part *out)
{
	static const char *const card[] = {
	    "points", "reason", "n", "positives", "woe", NULL};
	static const char *const logistic[] = {"weight", "reason", NULL};
	struct cx_json *rule = cx_json_get(v, key);
	struct cx_buf made = {0};

	if (!rule)
		return cx_json_fail(v, r->err,
		    "\"%s\" is needed: what such a value gives, or \"error\"",
		    key);
	if (cx_json_kind(rule) == CX_JSON_STRING &&
	    cx_span_eq(cx_json_text(rule), CX_SPAN("error"))) {
		out->refused = true;
		return true;
	}
	if (cx_json_kind(rule) != CX_JSON_OBJECT)
		return cx_json_fail(
		    rule, r->err, "must be an object or \"error\"");
	if (!cx_json_known(rule,
		r->card->kind == CX_CARD_SCORECARD ? card : logistic, r->err) ||
	    !read_points(r, rule, &out->points) || !check_facts(r, rule))
		return false;
	cx_buf_puts(&made, of->column);
	cx_buf_printf(&made, " %s", key);
	return make_reason(r, rule, &made, &out->reason);
}

/* The bin from a to b, either of which may be infinite. */
static void
put_range(struct cx_buf *b, struct cx_span column, double from, double to)
{
	if (isfinite(from) && isfinite(to)) {
		put_number(b, from);
		cx_buf_puts(b, CX_SPAN(" <= "));
	}
	cx_buf_puts(b, column);
	if (isfinite(to)) {
		cx_buf_puts(b, CX_SPAN(" < "));
		put_number(b, to);
	} else if (isfinite(from)) {
		cx_buf_puts(b, CX_SPAN(" >= "));
		put_number(b, from);
	} else {
		cx_buf_puts(b, CX_SPAN(" any"));
	}
}

static bool
read_bin(struct cx_card_reading *r, struct cx_json *v, struct cx_variable *out,
    size_t i)
{
	static const char *const known[] = {
	    "to", "points", "reason", "n", "positives", "woe", NULL};
	double from = i > 0 ? out->to[i - 1] : -INFINITY, to = INFINITY;
	bool last = i + 1 == out->n_parts;
	struct cx_buf made = {0};

	if (!cx_json_known(v, known, r->err) ||
	    !cx_json_want_number(v, "to", !last, &to, r->err) ||
	    !read_points(r, v, &out->parts[i].points) || !check_facts(r, v))
		return false;
	if (last && cx_json_get(v, "to"))
		return cx_json_fail(
		    cx_json_get(v, "to"), r->err, "the last bin has no end");
	if (!(to > from))
		return cx_json_fail(cx_json_get(v, "to"), r->err,
		    "out of order: ends of bins must rise");
	if (!last)
		out->to[i] = to;
	put_range(&made, out->column, from, to);
	return make_reason(r, v, &made, &out->parts[i].reason);
}

/* The slot of a text in the table: its own, or an empty one. */
static size_t
find_slot(const struct cx_variable *v, struct cx_span text)
{
	size_t i = (size_t)cx_lookup_hash(text) & (v->n_slots - 1);

	while (v->values[i].at && !cx_lookup_eq(v->values[i], text))
		i = (i + 1) & (v->n_slots - 1);
	return i;
}

static bool
add_value(struct cx_card_reading *r, struct cx_json *node,
    struct cx_variable *out, size_t part, struct cx_span text)
{
	size_t slot;

	if (text.len == 0)
		return cx_json_fail(node, r->err,
		    "an empty value is a missing one: see \"missing\"");
	slot = find_slot(out, text);
	if (out->values[slot].at)
		return cx_json_fail(node, r->err, "the value is there twice");
	out->values[slot] = cx_arena_copy(r->card->arena, text);
	if (!out->values[slot].at)
		return cx_fail_memory(r->err);
	out->part_of[slot] = (uint32_t)part;
	return true;
}

static bool
make_table(struct cx_card_reading *r, struct cx_variable *out, size_t n)
{
	struct cx_arena *a = r->card->arena;

	out->n_slots = 8;
	while (out->n_slots < n * 2)
		out->n_slots *= 2;
	out->values = cx_arena_zero(a, out->n_slots, sizeof(*out->values));
	out->part_of = cx_arena_zero(a, out->n_slots, sizeof(*out->part_of));
	return (out->values && out->part_of) || cx_fail_memory(r->err);
}

static void
put_values(struct cx_buf *b, struct cx_span column, struct cx_json *list)
{
	struct cx_span text;
	size_t begin;

	cx_buf_puts(b, column);
	begin = b->len;
	for (size_t i = 0; i < cx_json_count(list); i++) {
		text = cx_json_text(cx_json_item(list, i));
		if (i > 0 && b->len - begin + text.len > SHOWN) {
			cx_buf_puts(b, CX_SPAN(", ..."));
			return;
		}
		cx_buf_puts(b, i > 0 ? CX_SPAN(", ") : CX_SPAN(": "));
		cx_buf_puts(b, text);
	}
}

/* A group of categories of a scorecard. */
static bool
read_group(struct cx_card_reading *r, struct cx_json *v,
    struct cx_variable *out, size_t i)
{
	static const char *const known[] = {
	    "values", "points", "reason", "n", "positives", "woe", NULL};
	struct cx_json *list, *item;
	struct cx_buf made = {0};

	if (!cx_json_known(v, known, r->err) ||
	    !cx_json_want_array(v, "values", true, &list, r->err) ||
	    !read_points(r, v, &out->parts[i].points) || !check_facts(r, v))
		return false;
	if (cx_json_count(list) == 0)
		return cx_json_fail(list, r->err, "has no values");
	for (size_t j = 0; j < cx_json_count(list); j++) {
		item = cx_json_item(list, j);
		if (cx_json_kind(item) != CX_JSON_STRING)
			return cx_json_fail(item, r->err, "must be a text");
		if (!add_value(r, item, out, i, cx_json_text(item)))
			return false;
	}
	put_values(&made, out->column, list);
	return make_reason(r, v, &made, &out->parts[i].reason);
}

static size_t
count_values(struct cx_json *bins)
{
	struct cx_json *list;
	size_t n = 0;

	for (size_t i = 0; i < cx_json_count(bins); i++) {
		list = cx_json_get(cx_json_item(bins, i), "values");
		n += list ? cx_json_count(list) : 0;
	}
	return n;
}

static bool
read_bins(struct cx_card_reading *r, struct cx_json *v, struct cx_variable *out)
{
	struct cx_arena *a = r->card->arena;
	bool text = out->kind == CX_VARIABLE_VALUES;
	struct cx_json *bins, *bin;

	if (!cx_json_want_array(v, "bins", true, &bins, r->err))
		return false;
	out->n_parts = cx_json_count(bins);
	if (out->n_parts == 0)
		return cx_json_fail(bins, r->err, "has no bins");
	out->parts = cx_arena_zero(a, out->n_parts, sizeof(*out->parts));
	out->to = cx_arena_zero(a, out->n_parts, sizeof(*out->to));
	if (!out->parts || !out->to)
		return cx_fail_memory(r->err);
	if (text && !make_table(r, out, count_values(bins)))
		return false;
	for (size_t i = 0; i < out->n_parts; i++) {
		bin = cx_json_item(bins, i);
		if (!(text ? read_group(r, bin, out, i)
			   : read_bin(r, bin, out, i)))
			return false;
	}
	return true;
}

/* Category to weight, of a logistic model. */
static bool
read_weights(
    struct cx_card_reading *r, struct cx_json *v, struct cx_variable *out)
{
	struct cx_json *all, *item;
	struct cx_buf made = {0};
	struct cx_part *part;

	if (!cx_json_want_object(v, "values", true, &all, r->err))
		return false;
	out->n_parts = cx_json_count(all);
	out->parts =
	    cx_arena_zero(r->card->arena, out->n_parts, sizeof(*out->parts));
	if (!out->parts || !make_table(r, out, out->n_parts))
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < out->n_parts; i++) {
		item = cx_json_item(all, i);
		part = &out->parts[i];
		if (cx_json_kind(item) != CX_JSON_NUMBER ||
		    !(fabs(cx_json_number(item)) <= 1000))
			return cx_json_fail(
			    item, r->err, "must be a number, not beyond 1000");
		part->points = (int64_t)llround(
		    r->factor * cx_json_number(item) * CX_MICRO);
		cx_buf_puts(&made, out->column);
		cx_buf_puts(&made, CX_SPAN(": "));
		cx_buf_puts(&made, cx_json_key(item));
		if (!make_reason(r, NULL, &made, &part->reason) ||
		    !add_value(r, item, out, i, cx_json_key(item)))
			return false;
		made = (struct cx_buf){0};
	}
	return true;
}

static bool
read_linear(
    struct cx_card_reading *r, struct cx_json *v, struct cx_variable *out)
{
	struct cx_buf made = {0};
	double sd, weight;

	out->min = -INFINITY;
	out->max = INFINITY;
	if (!cx_json_want_number(v, "mean", true, &out->mean, r->err) ||
	    !cx_json_want_number(v, "sd", true, &sd, r->err) ||
	    !cx_json_want_number(v, "weight", true, &weight, r->err) ||
	    !cx_json_want_number(v, "min", false, &out->min, r->err) ||
	    !cx_json_want_number(v, "max", false, &out->max, r->err))
		return false;
	if (!(sd > 0))
		return cx_json_fail(
		    cx_json_get(v, "sd"), r->err, "must be above 0");
	if (!(fabs(weight) <= 1000))
		return cx_json_fail(
		    cx_json_get(v, "weight"), r->err, "beyond 1000");
	if (out->min > out->max)
		return cx_json_fail(
		    cx_json_get(v, "min"), r->err, "\"min\" is over \"max\"");
	out->per_unit = r->factor * weight / sd;
	if (!isfinite(out->per_unit))
		return cx_json_fail(
		    cx_json_get(v, "sd"), r->err, "too small for the weight");
	cx_buf_puts(&made, out->column);
	return make_reason(r, v, &made, &out->reason);
}

/* Spells the reasons of all parts, and counts the most that they give. */
static bool
settle(struct cx_card_reading *r, struct cx_json *v, struct cx_variable *var)
{
	int64_t most = 0, p;
	struct cx_part *part;

	for (size_t i = 0; i < var->n_parts + 2; i++) {
		part = i < var->n_parts	   ? &var->parts[i]
		       : i == var->n_parts ? &var->missing
					   : &var->unseen;
		if (!cx_reason_spell(&part->spelled, part->points,
			&part->reason, r->card->arena))
			return cx_fail_memory(r->err);
		p = part->points < 0 ? -part->points : part->points;
		most = p > most ? p : most;
	}
	if (var->kind == CX_VARIABLE_LINEAR &&
	    most < (int64_t)CX_LINEAR_MOST * CX_MICRO)
		most = (int64_t)CX_LINEAR_MOST * CX_MICRO;
	return cx_card_weigh(r, v, most);
}

/* The members that the variable may have, by kind and type. */
static bool
check_known(struct cx_card_reading *r, struct cx_json *v, bool text)
{
	static const char *const card_number[] = {
	    "column", "type", "bins", "missing", NULL};
	static const char *const card_text[] = {
	    "column", "type", "bins", "missing", "unseen", NULL};
	static const char *const logistic_number[] = {"column", "type", "mean",
	    "sd", "weight", "min", "max", "reason", "missing", NULL};
	static const char *const logistic_text[] = {
	    "column", "type", "values", "missing", "unseen", NULL};

	if (r->card->kind == CX_CARD_SCORECARD)
		return cx_json_known(v, text ? card_text : card_number, r->err);
	return cx_json_known(v, text ? logistic_text : logistic_number, r->err);
}

bool
cx_card_variable(
    struct cx_card_reading *r, struct cx_json *v, struct cx_variable *out)
{
	bool card = r->card->kind == CX_CARD_SCORECARD, text, ok;
	struct cx_span type;

	if (!cx_json_want_text(v, "type", true, &type, r->err))
		return false;
	text = cx_span_eq(type, CX_SPAN("text"));
	if (!text && !cx_span_eq(type, CX_SPAN("number")))
		return cx_json_fail(cx_json_get(v, "type"), r->err,
		    "must be \"number\" or \"text\"");
	if (!check_known(r, v, text))
		return false;
	out->kind = text   ? CX_VARIABLE_VALUES
		    : card ? CX_VARIABLE_BINS
			   : CX_VARIABLE_LINEAR;
	if (card)
		ok = read_bins(r, v, out);
	else
		ok = text ? read_weights(r, v, out) : read_linear(r, v, out);
	return ok && read_rule(r, v, "missing", out, &out->missing) &&
	       (!text || read_rule(r, v, "unseen", out, &out->unseen)) &&
	       settle(r, v, out);
}
