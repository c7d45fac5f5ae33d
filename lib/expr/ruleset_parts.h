#ifndef CX_EXPR_RULESET_PARTS_H
#define CX_EXPR_RULESET_PARTS_H

#include "expr/node.h"
#include "expr/ruleset.h"

/* What the files of the ruleset share; private to them. */

/*
 * Something that clauses compare with constants, its keys.  What it is falls
 * into a class: of n numbers, in order, 2 * i + 1 is key i, even ones lie
 * between the keys; of n texts, i is key i and n any other.  The last class is
 * `missing'.
 */
struct cx_operand {
	const struct cx_node *node;
	size_t n_rules;	  /* that have it, in a clause of any of these forms */
	size_t last_rule; /* of those */
	double *numbers;
	struct cx_span *texts;
	size_t n_keys, room;
	uint64_t *rows; /* of each class, n_words `no', n_words `unknown' */
};

/* The truth of one gate is an input of another. */
struct cx_link {
	size_t from, to;
};

/*
 * A gate is the `and' of its inputs, turned round where `inverted': that is
 * all it takes, as `or' is `not (not a and not b)'.  Gate i is condition i;
 * those after them stand for what is nested in conditions.
 */
struct cx_ruleset {
	struct cx_operand *operands;
	size_t n_operands, room_operands;
	struct cx_link *links; /* of nested gates, inner ones first */
	size_t n_links, room_links;
	size_t n, n_gates;
	size_t n_words;	 /* of a bit for each gate */
	size_t n_answer; /* words of a bit for each condition */
	uint64_t *inverted;
	uint64_t *partial; /* other inputs follow; the gate alone may decide */
};

/*
 * The operand of a clause of a form that has classes, which goes to *node;
 * false: it is no such clause.
 */
bool cx_clause_operand(const struct cx_node *clause, const struct cx_node **to);

/* Adds the constants of the clause to the keys of its operand. */
bool cx_operand_add_keys(
    struct cx_operand *o, const struct cx_node *clause, struct cx_arena *arena);

/* Sorts the keys; each stays once. */
void cx_operand_sort_keys(struct cx_operand *o);

size_t cx_operand_classes(const struct cx_operand *o);

/* The truth of such a clause for a value of this class. */
enum cx_truth cx_clause_truth(
    const struct cx_operand *o, const struct cx_node *clause, size_t class);

/*
 * The class of the operand in the current record; false: it could not be
 * read, or has no order.
 */
bool cx_operand_class(
    const struct cx_operand *o, struct cx_eval *e, size_t *class);

#endif
