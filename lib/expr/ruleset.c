/*
 * A hundred rules are mostly a few columns against many constants.  Asked one
 * by one they cost a chain of calls and branches each, which nothing predicts;
 * so each operand is read once, found among all constants that any rule
 * compares it with, and a row of a table made beforehand says which rules that
 * makes false or unknown: the bit vectors of packet filters (T. V. Lakshman
 * and D. Stiliadis, SIGCOMM 1998), with a second bit for the third truth
 * value.  What does not fit stays with the evaluator, which alone says what is
 * right: a clause of another form, and the whole record where a value cannot
 * be read, as only the order of a rule's clauses says whether that matters.
 */
#include "expr/ruleset_parts.h"

#include <stdlib.h>

#include "base/banned.h"

struct cx_verdict *
cx_verdict_new(const struct cx_ruleset *rules)
{
	struct cx_verdict *v = calloc(1, sizeof(*v));
	size_t n = rules->n_answer;

	if (v == NULL)
		return NULL;
	v->n_words = n;
	v->yes = calloc(3 * n + 2 * rules->n_words, sizeof(v->yes[0]));
	if (v->yes == NULL) {
		free(v);
		return NULL;
	}
	v->unknown = v->yes + n;
	v->open = v->unknown + n;
	v->gates = v->open + n;
	return v;
}

void
cx_verdict_free(struct cx_verdict *v)
{
	if (v != NULL)
		free(v->yes);
	free(v);
}

/* Sets the bits of what the operands make false or unknown. */
static bool
ask_operands(const struct cx_ruleset *r, struct cx_eval *e, uint64_t *gates)
{
	const uint64_t *row;
	size_t class;

	memset(gates, 0, 2 * r->n_words * sizeof(gates[0]));
	for (size_t k = 0; k < r->n_operands; k++) {
		const struct cx_operand *o = &r->operands[k];

		if (!cx_operand_class(o, e, &class))
			return false;
		row = o->rows + class * 2 * r->n_words;
		for (size_t i = 0; i < 2 * r->n_words; i++)
			gates[i] |= row[i];
	}
	return true;
}

/* Hands on what a nested gate came to. */
static void
follow(const struct cx_ruleset *r, uint64_t *gates)
{
	uint64_t *no = gates, *unknown = gates + r->n_words, one, maybe, turned;

	for (size_t k = 0; k < r->n_links; k++) {
		const struct cx_link *l = &r->links[k];
		size_t w = l->from / 64, at = l->from % 64;

		one = no[w] >> at & 1;
		maybe = unknown[w] >> at & ~one & 1;
		turned = r->inverted[w] >> at & 1;
		one = turned ? ~one & ~maybe & 1 : one;
		no[l->to / 64] |= one << l->to % 64;
		unknown[l->to / 64] |= maybe << l->to % 64;
	}
}

bool
cx_ruleset_ask(
    const struct cx_ruleset *r, struct cx_eval *e, struct cx_verdict *v)
{
	const uint64_t *no = v->gates, *unknown = v->gates + r->n_words;

	if (!ask_operands(r, e, v->gates))
		return false;
	follow(r, v->gates);
	for (size_t i = 0; i < r->n_answer; i++) {
		uint64_t maybe = unknown[i] & ~no[i];
		uint64_t all = ~no[i] & ~maybe;

		v->open[i] = r->partial[i] & ~no[i];
		v->yes[i] =
		    ((r->inverted[i] & no[i]) | (~r->inverted[i] & all)) &
		    ~v->open[i];
		v->unknown[i] = maybe & ~v->open[i];
	}
	if (r->n % 64 != 0) { /* behind them come other gates */
		const uint64_t mine = ~(~UINT64_C(0) << r->n % 64);

		v->open[r->n_answer - 1] &= mine;
		v->yes[r->n_answer - 1] &= mine;
		v->unknown[r->n_answer - 1] &= mine;
	}
	return true;
}
