/*
 * Conditions are taken apart twice: first to see what they compare, since an
 * operand that is not a column is read for all of them only where two want it;
 * then into gates.  What one operand decides alone (`edad > 17 and edad < 65')
 * goes into its table whole, so that most conditions are one gate.
 */
#include "expr/ruleset_parts.h"

#include "base/banned.h"

enum {
	KEYS_MOST = 1024,    /* of an operand */
	ROWS_MOST = 64 << 20 /* bytes of all tables */
};

struct builder {
	struct cx_ruleset *rules;
	struct cx_arena *arena;
	struct input *inputs;
	size_t n_inputs, room_inputs;
	size_t n_gates;
	struct cx_err *err;
};

/* What one operand decides is an input of a gate. */
struct input {
	size_t operand, gate;
	const struct cx_node *node;
	bool flip;
};

/* Doubles an array that is full; false without memory. */
static bool
more(struct builder *b, void *list, size_t n, size_t *room, size_t size)
{
	void **at = list, *next;

	if (n < *room)
		return true;
	*room = *room ? *room * 2 : 16;
	next = cx_arena_get(b->arena, *room * size);
	if (next == NULL)
		return cx_fail_memory(b->err);
	if (n > 0)
		memcpy(next, *at, n * size);
	*at = next;
	return true;
}

static bool
is_logic(const struct cx_node *n)
{
	return n->test == cx_and_test || n->test == cx_or_test ||
	       n->test == cx_not_test;
}

/* The index of what a clause compares; n_operands: none. */
static size_t
find_operand(const struct cx_ruleset *r, const struct cx_node *clause)
{
	const struct cx_node *node;
	size_t i = 0;

	if (!cx_clause_operand(clause, &node))
		return r->n_operands;
	while (i < r->n_operands && !cx_node_same(r->operands[i].node, node))
		i++;
	return i;
}

/* Gathers the operands of a condition, and their keys. */
static bool
gather(struct builder *b, const struct cx_node *n, size_t rule)
{
	struct cx_ruleset *r = b->rules;
	const struct cx_node *node;
	struct cx_operand *o;
	size_t i;

	for (i = 0; is_logic(n) && i < n->n_kids; i++)
		if (!gather(b, n->kids[i], rule))
			return false;
	if (is_logic(n) || !cx_clause_operand(n, &node))
		return true;
	i = find_operand(r, n);
	if (i == r->n_operands) {
		if (!more(b, &r->operands, i, &r->room_operands,
			sizeof(r->operands[0])))
			return false;
		r->operands[r->n_operands++] =
		    (struct cx_operand){.node = node, .last_rule = SIZE_MAX};
	}
	o = &r->operands[i];
	o->n_rules += o->last_rule != rule;
	o->last_rule = rule;
	if (o->n_keys > KEYS_MOST)
		return true;
	return cx_operand_add_keys(o, n, b->arena) || cx_fail_memory(b->err);
}

static bool
is_column(const struct cx_node *n)
{
	return n->value == cx_column_value_number ||
	       n->value == cx_column_value_text;
}

static void
choose(struct cx_ruleset *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_operands; i++) {
		struct cx_operand *o = &r->operands[i];

		if (o->n_keys > KEYS_MOST ||
		    (o->n_rules < 2 && !is_column(o->node)))
			continue;
		cx_operand_sort_keys(o);
		r->operands[n++] = *o;
	}
	r->n_operands = n;
}

/*
 * The one operand of all clauses below; n_operands: there are several, or a
 * clause has none; *whole: all of them have one.
 */
static size_t
only_operand(const struct cx_ruleset *r, const struct cx_node *n, bool *whole)
{
	size_t one, other;

	if (!is_logic(n)) {
		one = find_operand(r, n);
		*whole &= one < r->n_operands;
		return one;
	}
	one = only_operand(r, n->kids[0], whole);
	for (size_t i = 1; i < n->n_kids; i++) {
		other = only_operand(r, n->kids[i], whole);
		if (other != one)
			one = r->n_operands;
	}
	return one;
}

static enum cx_truth
turned(enum cx_truth t)
{
	return t == CX_UNKNOWN ? t : t == CX_TRUE ? CX_FALSE : CX_TRUE;
}

/* The truth of clauses that have one operand, where it is of this class. */
static enum cx_truth
truth_in(const struct cx_operand *o, const struct cx_node *n, size_t class)
{
	enum cx_truth strong, all, t;

	if (!is_logic(n))
		return cx_clause_truth(o, n, class);
	if (n->test == cx_not_test)
		return turned(truth_in(o, n->kids[0], class));
	strong = n->test == cx_or_test ? CX_TRUE : CX_FALSE;
	all = turned(strong);
	for (size_t i = 0; i < n->n_kids; i++) {
		t = truth_in(o, n->kids[i], class);
		if (t == strong)
			return t;
		if (t == CX_UNKNOWN)
			all = t;
	}
	return all;
}

static bool
add_input(struct builder *b, size_t gate, size_t operand,
    const struct cx_node *n, bool flip)
{
	if (!more(b, &b->inputs, b->n_inputs, &b->room_inputs,
		sizeof(b->inputs[0])))
		return false;
	b->inputs[b->n_inputs++] = (struct input){operand, gate, n, flip};
	return true;
}

static bool
add_link(struct builder *b, size_t from, size_t to)
{
	struct cx_ruleset *r = b->rules;

	if (!more(
		b, &r->links, r->n_links, &r->room_links, sizeof(r->links[0])))
		return false;
	r->links[r->n_links++] = (struct cx_link){from, to};
	return true;
}

static void
set_bit(uint64_t *words, size_t i)
{
	words[i / 64] |= UINT64_C(1) << i % 64;
}

/* How many gates the conditions have at most: each `and' and `or'. */
static size_t
count_logic(const struct cx_node *n)
{
	size_t sum = is_logic(n);

	for (size_t i = 0; is_logic(n) && i < n->n_kids; i++)
		sum += count_logic(n->kids[i]);
	return sum;
}

static bool build(
    struct builder *b, const struct cx_node *n, bool flip, size_t gate);

/* One input of a gate; *open: it has a clause that no table answers. */
static bool
build_input(struct builder *b, const struct cx_node *n, bool flip, size_t gate,
    bool *open)
{
	bool whole = true;
	size_t operand = only_operand(b->rules, n, &whole), nested;

	if (!whole) {
		*open = true;
		return true;
	}
	if (operand < b->rules->n_operands)
		return add_input(b, gate, operand, n, flip);
	nested = b->n_gates++;
	return build(b, n, flip, nested) && add_link(b, nested, gate);
}

/*
 * The gate of a condition or of a part of it that is nested.  Its inputs end
 * at the first one that no table answers: what stands before it can decide
 * without it, what stands behind cannot, as it may not be readable.
 */
static bool
build(struct builder *b, const struct cx_node *n, bool flip, size_t gate)
{
	bool open = false, any, whole = true;

	while (n->test == cx_not_test) {
		flip = !flip;
		n = n->kids[0];
	}
	if (!is_logic(n) ||
	    (only_operand(b->rules, n, &whole) < b->rules->n_operands &&
		whole)) {
		if (!build_input(b, n, flip, gate, &open))
			return false;
	} else {
		any = n->test == cx_or_test;
		if (any != flip)
			set_bit(b->rules->inverted, gate);
		for (size_t i = 0; i < n->n_kids && !open; i++)
			if (!build_input(b, n->kids[i], any, gate, &open))
				return false;
	}
	if (open)
		set_bit(b->rules->partial, gate);
	return true;
}

static void
fill_rows(struct builder *b, const struct input *in)
{
	struct cx_ruleset *r = b->rules;
	const struct cx_operand *o = &r->operands[in->operand];
	enum cx_truth t;
	uint64_t *row = o->rows;

	for (size_t class = 0; class < cx_operand_classes(o); class ++) {
		t = truth_in(o, in->node, class);
		if (t == CX_UNKNOWN)
			set_bit(row + r->n_words, in->gate);
		else if ((t == CX_TRUE) == in->flip)
			set_bit(row, in->gate);
		row += 2 * r->n_words;
	}
}

/* The tables; *fits: false where they would be too large. */
static bool
make_tables(struct builder *b, bool *fits)
{
	struct cx_ruleset *r = b->rules;
	size_t row = 2 * r->n_words * sizeof(uint64_t), sum = 0;

	for (size_t i = 0; i < r->n_operands; i++)
		sum += cx_operand_classes(&r->operands[i]) * row;
	*fits = sum <= ROWS_MOST;
	for (size_t i = 0; *fits && i < r->n_operands; i++) {
		struct cx_operand *o = &r->operands[i];

		o->rows = cx_arena_zero(b->arena, cx_operand_classes(o), row);
		if (o->rows == NULL)
			return cx_fail_memory(b->err);
	}
	for (size_t i = 0; *fits && i < b->n_inputs; i++)
		fill_rows(b, &b->inputs[i]);
	return true;
}

/* Every condition is to be asked by itself. */
static void
give_up(struct cx_ruleset *r)
{
	r->n_operands = r->n_links = 0;
	for (size_t i = 0; i < r->n; i++)
		set_bit(r->partial, i);
}

static bool
build_all(struct builder *b, const struct cx_expr *const *conditions)
{
	struct cx_ruleset *r = b->rules;
	bool fits = true;

	for (size_t i = 0; i < r->n; i++)
		if (!gather(b, cx_expr_root(conditions[i]), i))
			return false;
	choose(r);
	for (size_t i = 0; i < r->n; i++)
		if (!build(b, cx_expr_root(conditions[i]), false, i))
			return false;
	if (!make_tables(b, &fits))
		return false;
	if (!fits)
		give_up(r);
	return true;
}

struct cx_ruleset *
cx_ruleset_new(const struct cx_expr *const *conditions, size_t n,
    struct cx_arena *arena, struct cx_err *err)
{
	struct cx_ruleset *r = cx_arena_zero(arena, 1, sizeof(*r));
	struct builder b = {
	    .rules = r, .arena = arena, .n_gates = n, .err = err};

	if (r != NULL) {
		r->n = r->n_gates = n;
		for (size_t i = 0; i < n; i++)
			r->n_gates += count_logic(cx_expr_root(conditions[i]));
		r->n_words = (r->n_gates + 63) / 64;
		r->n_answer = (n + 63) / 64;
		r->inverted =
		    cx_arena_zero(arena, r->n_words, sizeof(r->inverted[0]));
		r->partial =
		    cx_arena_zero(arena, r->n_words, sizeof(r->partial[0]));
	}
	if (r == NULL || r->inverted == NULL || r->partial == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	return build_all(&b, conditions) ? r : NULL;
}
