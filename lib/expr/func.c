/*
 * One table, read by the parser (names, how many arguments), the checker
 * (types) and the evaluator (code), so that they cannot disagree, and a
 * linear search in it: expressions are compiled once a run.
 */
#include "expr/func.h"

#include "base/near.h"
#include "expr/lex.h"

#include "base/banned.h"

/* if() has no code here: it is compiled as a case. */
static const struct cx_func table[] = {
    {"lower", "t", 't', cx_func_lower, NULL},
    {"upper", "t", 't', cx_func_upper, NULL},
    {"fold", "t", 't', cx_func_fold, NULL},
    {"trim", "t", 't', cx_func_trim, NULL},
    {"length", "t", 'n', cx_func_length, NULL},
    {"starts_with", "tt", 'b', cx_func_starts_with, NULL},
    {"ends_with", "tt", 'b', cx_func_ends_with, NULL},
    {"substr", "tnn?", 't', cx_func_substr, NULL},
    {"replace", "ttt", 't', cx_func_replace, NULL},
    {"last_digit", "s", 'n', cx_func_last_digit, NULL},
    {"abs", "n", 'n', cx_func_abs, NULL},
    {"round", "nn?", 'n', cx_func_round, NULL},
    {"floor", "n", 'n', cx_func_floor, NULL},
    {"ceil", "n", 'n', cx_func_ceil, NULL},
    {"min", "oo*", 'o', NULL, cx_func_min},
    {"max", "oo*", 'o', NULL, cx_func_max},
    {"date", "D", 'd', cx_func_date, NULL},
    {"today", "", 'd', cx_func_today, NULL},
    {"now", "", 'd', cx_func_now, NULL},
    {"days_since", "d", 'n', cx_func_days_since, NULL},
    {"days_until", "d", 'n', cx_func_days_until, NULL},
    {"days_between", "dd", 'n', cx_func_days_between, NULL},
    {"months_between", "dd", 'n', cx_func_months_between, NULL},
    {"age", "dd?", 'n', cx_func_age, NULL},
    {"year", "d", 'n', cx_func_year, NULL},
    {"month", "d", 'n', cx_func_month, NULL},
    {"day", "d", 'n', cx_func_day, NULL},
    {"weekday", "d", 'n', cx_func_weekday, NULL},
    {"hour", "d", 'n', cx_func_hour, NULL},
    {"add_days", "dn", 'd', cx_func_add_days, NULL},
    {"add_months", "dn", 'd', cx_func_add_months, NULL},
    {"start_of", "du", 'd', cx_func_start_of, NULL},
    {"duration", "dd", 'n', cx_func_duration, NULL},
    {"business", "dd", 'n', cx_func_business, NULL},
    {"sla", "ddt", 't', NULL, cx_func_sla},
    {"sla_business", "ddt", 't', NULL, cx_func_sla_business},
    {"bucket", "ss", 'n', cx_func_bucket, NULL},
    {"coalesce", "vv*", 'v', NULL, cx_func_coalesce},
    {"if", "bvv", 'v', NULL, cx_case_value},
    {"number", "N", 'n', cx_func_number, NULL},
    {"text", "s", 't', cx_func_text, NULL},
    {"has", "ls", 'b', cx_func_has, NULL},
    {"has_any", "lss*", 'b', cx_func_has_any, NULL},
    {"has_all", "lss*", 'b', cx_func_has_all, NULL},
};

const struct cx_func *
cx_func_find(struct cx_span name)
{
	for (size_t i = 0; i < countof(table); i++)
		if (cx_lex_is(name, table[i].name))
			return &table[i];
	return NULL;
}

const struct cx_func *
cx_func_at(size_t i)
{
	return i < countof(table) ? &table[i] : NULL;
}

struct cx_near_hint
cx_func_hint(struct cx_span name)
{
	struct cx_span names[countof(table)];

	for (size_t i = 0; i < countof(table); i++)
		names[i] = cx_span(table[i].name);
	return cx_near_hint(name, names, countof(table));
}

void
cx_func_arity(const struct cx_func *f, size_t *least, size_t *most)
{
	bool open = false;

	*least = *most = 0;
	for (const char *s = f->args; *s != '\0'; s++) {
		if (*s == '*') {
			*least -= 1;
			*most = SIZE_MAX;
		} else if (*s == '?') {
			*least -= !open;
			open = true;
		} else {
			*most += 1;
			*least += !open;
		}
	}
}

char
cx_func_letter(const struct cx_func *f, size_t i)
{
	char letter = '\0';

	for (const char *s = f->args; *s != '\0'; s++) {
		if (*s == '?' || *s == '*')
			continue;
		letter = *s;
		if (i-- == 0)
			break;
	}
	return letter;
}

enum { FEW = 4 }; /* arguments that need no memory */

void
cx_func_value(const struct cx_node *n, struct cx_eval *e, struct cx_value *out)
{
	struct cx_value few[FEW], *args = few;

	out->type = CX_MISSING;
	if (n->n_kids > FEW) {
		args = cx_arena_get(e->arena, n->n_kids * sizeof(*args));
		if (args == NULL) {
			cx_node_fail(e, CX_SYSTEM, "out of memory");
			return;
		}
	}
	for (size_t i = 0; i < n->n_kids; i++) {
		n->kids[i]->value(n->kids[i], e, &args[i]);
		if (args[i].type == CX_MISSING)
			return;
	}
	n->func->call(e, args, n->n_kids, out);
}
