/*
 * The rules are added up in the order of the file, groups beside the total, so
 * that one pass gives the score and its reasons; limits come after the rules
 * because only then is it known what they take away.
 */
#include "score/scorer.h"

#include <stdlib.h>

#include "expr/expr.h"
#include "score/micro.h"

#include "base/banned.h"

struct cx_scorer {
	const struct cx_model *model;
	struct cx_eval *eval;
	int64_t *groups; /* sums of the record */
	struct cx_given *given;
	bool explain;
	struct cx_reasons reasons;
};

struct cx_scorer *
cx_scorer_new(const struct cx_model *m, bool explain, struct cx_err *err)
{
	struct cx_scorer *s = calloc(1, sizeof(*s));

	if (!s) {
		cx_fail_memory(err);
		return NULL;
	}
	s->model = m;
	s->explain = explain;
	s->groups = calloc(m->n_groups + 1, sizeof(*s->groups));
	s->given = calloc(m->n_rules, sizeof(*s->given));
	if (!s->groups || !s->given)
		cx_fail_memory(err);
	else
		s->eval = cx_eval_new(m->program, err);
	if (s->eval)
		return s;
	cx_scorer_free(s);
	return NULL;
}

void
cx_scorer_free(struct cx_scorer *s)
{
	if (!s)
		return;
	cx_eval_free(s->eval);
	cx_reasons_done(&s->reasons);
	free(s->groups);
	free(s->given);
	free(s);
}

static void
explain(struct cx_scorer *s, int64_t micros, const struct cx_reason *reason)
{
	if (s->explain)
		cx_reasons_add(&s->reasons, micros, reason);
}

/* The sum within the limit; what that takes away has its reason. */
static int64_t
limited(struct cx_scorer *s, const struct cx_limit *limit, int64_t sum)
{
	int64_t kept = cx_limit_apply(limit, sum);

	if (kept != sum)
		explain(s, kept - sum, &limit->reason);
	return kept;
}

/* What a rule gives to the record. */
static bool
rate_rule(struct cx_scorer *s, const struct cx_rule *rule, struct cx_given *out,
    struct cx_err *err)
{
	enum cx_truth truth = CX_TRUE;
	struct cx_value x;

	out->is = false;
	if (rule->when && !cx_expr_test(rule->when, s->eval, &truth, err))
		return false;
	if (truth != CX_TRUE)
		return true;
	*out = (struct cx_given){.micros = rule->points, .is = true};
	if (!rule->per)
		return true;
	if (!cx_expr_eval(rule->per, s->eval, &x, err))
		return false;
	out->micros = 0;
	if (x.type == CX_NUMBER)
		out->micros =
		    cx_rule_limit(rule, (double)rule->points * x.u.number);
	out->is = out->micros != 0;
	return true;
}

/* The points of rules: to their group, of none to *total. */
static void
add_rules(struct cx_scorer *s, const struct cx_given *given, int64_t *total)
{
	const struct cx_model *m = s->model;

	for (size_t i = 0; i < m->n_rules; i++) {
		const struct cx_rule *rule = &m->rules[i];

		if (!given[i].is)
			continue;
		if (rule->group == SIZE_MAX)
			*total += given[i].micros;
		else
			s->groups[rule->group] += given[i].micros;
		explain(s, given[i].micros, &rule->reason);
	}
}

bool
cx_scorer_add_up(struct cx_scorer *s, const struct cx_given *given,
    struct cx_score *out, struct cx_err *err)
{
	const struct cx_model *m = s->model;
	int64_t total = m->start;

	cx_reasons_begin(&s->reasons);
	if (m->start != 0)
		explain(s, m->start, &m->start_reason);
	memset(s->groups, 0, m->n_groups * sizeof(*s->groups));
	add_rules(s, given, &total);
	for (size_t i = 0; i < m->n_groups; i++) {
		s->groups[i] = limited(s, &m->groups[i].limit, s->groups[i]);
		total += s->groups[i];
	}
	total = limited(s, &m->total, total);
	*out = (struct cx_score){
	    .points = cx_micro_number(total),
	    .micros = total,
	    .groups = s->groups,
	    .grade = cx_bands_grade(&m->bands, total, s->groups),
	};
	if (!s->explain)
		return true;
	if (!cx_reasons_end(&s->reasons, err))
		return false;
	out->reasons_text = cx_buf_span(&s->reasons.text);
	out->reasons_json = cx_buf_span(&s->reasons.json);
	return true;
}

bool
cx_scorer_rate(struct cx_scorer *s, const struct cx_record *r,
    struct cx_score *out, struct cx_err *err)
{
	const struct cx_model *m = s->model;

	cx_eval_begin(s->eval, r);
	for (size_t i = 0; i < m->n_rules; i++)
		if (!rate_rule(s, &m->rules[i], &s->given[i], err))
			return false;
	return cx_scorer_add_up(s, s->given, out, err);
}
