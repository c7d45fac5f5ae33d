/*
 * An indicator gathers nothing by itself: it asks for metrics and makes a
 * number of their results.  So partial states, merges, threads and the sharing
 * of what is gathered work for a new kind of indicator without a line of code,
 * and csat(x) and mean(x) of one column keep what they need of it once.
 */
#include "kpi/indicator.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/near.h"
#include "kpi/formula.h"
#include "stats/metric_name.h"
#include "stats/path.h"
#include "text/utf8.h"

#include "base/banned.h"

enum { ARENA_BYTES = 64 << 20 };

struct check {
	const struct cx_expr *fine;
	const char *what;
};

struct indicator {
	struct cx_span name;
	struct cx_formula *formula;
	size_t metric;
	size_t result; /* of a kind that has several */
	bool sure, past;
};

struct cx_indicators {
	struct cx_program *program;
	struct cx_indicators_how how;
	struct cx_metrics *metrics;
	struct cx_arena *arena;
	struct indicator *at;
	size_t n;
	struct check *checks;
	size_t n_checks;
	size_t records; /* the metric that counts them; SIZE_MAX: none */
	bool timed;	/* some column says when a record was */
	const struct cx_call *steps; /* whose steps have rows; or NULL */
};

/* Aggregates of kinds alone. */
static const struct cx_agg *const own_aggs[] = {
    &cx_agg_path, &cx_agg_exact, NULL};

struct cx_indicators *
cx_indicators_new(struct cx_program *program,
    const struct cx_indicators_how *how, size_t time)
{
	struct cx_indicators *l = calloc(1, sizeof(*l));

	if (l == NULL)
		return NULL;
	l->program = program;
	l->how = *how;
	l->records = SIZE_MAX;
	l->timed = time != SIZE_MAX;
	l->arena = cx_arena_new(ARENA_BYTES);
	l->metrics = cx_metrics_new(program, own_aggs);
	if (l->metrics != NULL && time != SIZE_MAX)
		cx_metrics_time(l->metrics, time);
	if (l->arena != NULL && l->metrics != NULL)
		return l;
	cx_indicators_free(l);
	return NULL;
}

void
cx_indicators_free(struct cx_indicators *l)
{
	if (l == NULL)
		return;
	cx_metrics_free(l->metrics);
	cx_arena_free(l->arena);
	free(l->at);
	free(l->checks);
	free(l);
}

struct cx_arena *
cx_plan_arena(struct cx_planner *p)
{
	return p->arena;
}

const struct cx_indicators_how *
cx_plan_how(const struct cx_planner *p)
{
	return &p->list->how;
}

const struct cx_world *
cx_plan_world(const struct cx_planner *p)
{
	return cx_program_world(p->program);
}

bool
cx_plan_fail(const struct cx_planner *p, const struct cx_call *c,
    struct cx_err *err, const char *format, ...)
{
	char text[512];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	return cx_origin_fail(p->origin, c->at, err, "%s", text);
}

static const char *spell(struct cx_arena *a, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

static const char *
spell(struct cx_arena *a, const char *format, va_list args)
{
	va_list again;
	char *text;
	int n;

	va_copy(again, args);
	n = vsnprintf(NULL, 0, format, again);
	va_end(again);
	text = n < 0 ? NULL : cx_arena_get(a, (size_t)n + 1);
	if (text != NULL)
		vsnprintf(text, (size_t)n + 1, format, args);
	return text;
}

const char *
cx_plan_text(struct cx_planner *p, const char *format, ...)
{
	const char *text;
	va_list args;

	va_start(args, format);
	text = spell(p->arena, format, args);
	va_end(args);
	return text;
}

/* Names of parts begin with a byte that nobody types. */
static bool
add_part(struct cx_planner *p, struct cx_call *c, const char *call,
    const char *cond, struct cx_err *err)
{
	struct cx_metrics *m = p->list->metrics;
	struct cx_origin origin = *p->origin;
	struct cx_buf b = {0};
	bool ok;

	cx_buf_printf(&b, "\"\001%zu\" = ", cx_metrics_count(m));
	/* A position in the call is then one in the user's text. */
	origin.skip += c->at - b.len;
	cx_buf_printf(&b, "%s", call);
	if (cond != NULL && p->where.len > 0)
		cx_buf_printf(&b, " where (%.*s) and (%s)", (int)p->where.len,
		    p->where.at, cond);
	else if (cond != NULL)
		cx_buf_printf(&b, " where %s", cond);
	else if (p->where.len > 0)
		cx_buf_printf(
		    &b, " where %.*s", (int)p->where.len, p->where.at);
	cx_buf_printf(
	    &b, " %.*s", (int)p->within.len, p->within.at ? p->within.at : "");
	ok = b.failed ? cx_fail_memory(err)
		      : cx_metrics_add(m, cx_buf_span(&b), &origin, err);
	cx_buf_done(&b);
	return ok;
}

bool
cx_plan_part(struct cx_planner *p, struct cx_call *c, struct cx_err *err,
    const char *cond, const char *format, ...)
{
	const char *call;
	va_list args;

	va_start(args, format);
	call = spell(p->arena, format, args);
	va_end(args);
	if (call == NULL)
		return cx_fail_memory(err);
	if (c->n_parts == CX_PARTS_MOST)
		return cx_plan_fail(p, c, err, "too many parts");
	c->part[c->n_parts++] = cx_metrics_count(p->list->metrics);
	return add_part(p, c, call, cond, err);
}

bool
cx_plan_check(struct cx_planner *p, struct cx_err *err, const char *what,
    const char *format, ...)
{
	struct cx_indicators *l = p->list;
	const char *text;
	struct check *more;
	va_list args;

	va_start(args, format);
	text = spell(p->arena, format, args);
	va_end(args);
	if (text != NULL && p->where.len > 0)
		text = cx_plan_text(p, "%s or not (%.*s)", text,
		    (int)p->where.len, p->where.at);
	more = realloc(l->checks, (l->n_checks + 1) * sizeof(*more));
	if (more != NULL)
		l->checks = more;
	if (text == NULL || more == NULL)
		return cx_fail_memory(err);
	l->checks[l->n_checks].fine =
	    cx_expr_new(p->program, cx_span(text), CX_BOOL, p->origin, err);
	l->checks[l->n_checks].what = what;
	return l->checks[l->n_checks].fine != NULL && ++l->n_checks > 0;
}

static bool
read_where(struct cx_planner *p)
{
	struct cx_span word;

	if (cx_planner_peek(p) == '\0' && p->at == p->text.len)
		return true;
	word = cx_planner_word(p);
	if (cx_span_eq(word, CX_SPAN("where")) ||
	    cx_span_eq(word, CX_SPAN("WHERE"))) {
		if (!cx_planner_expr(p, CX_BOOL, &p->where))
			return false;
		word = cx_planner_word(p);
	}
	if (cx_span_eq(word, CX_SPAN("within"))) {
		p->within = (struct cx_span){
		    word.at, (size_t)(p->text.at + p->text.len - word.at)};
		return true;
	}
	return word.len == 0 && p->at == p->text.len
		   ? true
		   : cx_planner_fail(p, p->at - word.len,
			 p->where.len > 0
			     ? "expected the end of the metric"
			     : "expected where, or the end of the metric");
}

/*
 * One aggregate and nothing else is left to who reads aggregates, with the
 * words of the user: its errors are then about those.
 */
static bool
add_plain(struct cx_planner *p, struct cx_call *c, struct cx_err *err)
{
	struct cx_metrics *m = p->list->metrics;
	struct cx_span word = {p->text.at + c->at, 0};
	size_t n = cx_metrics_count(m);
	double rank;

	while (word.len < c->len && word.at[word.len] != '(' &&
	       word.at[word.len] != ' ')
		word.len++;
	if (cx_agg_find(word, NULL, &rank) == NULL &&
	    cx_kind_hint(word).text[0] != '\0')
		return cx_plan_fail(p, c, err, "unknown aggregate %s%s",
		    cx_quote(word).text, cx_kind_hint(word).text);
	c->part[c->n_parts++] = n;
	return cx_metrics_add(m, p->text, p->origin, err) && read_where(p);
}

static bool
same_steps(const struct cx_call *a, const struct cx_call *b)
{
	bool same = a->n_steps == b->n_steps;

	for (size_t i = 0; same && i < a->n_steps; i++)
		same = cx_span_eq(
		    a->arg[a->steps + i].text, b->arg[b->steps + i].text);
	return same;
}

/* Rows are either of steps, of the same ones, or they are not. */
static bool
plan_steps(struct cx_planner *p, const struct indicator *x)
{
	struct cx_indicators *l = p->list;
	const struct cx_call *c = NULL;

	for (size_t i = 0; i < p->n_calls; i++)
		if (p->calls[i]->kind->stepped)
			c = p->calls[i];
	if (c != NULL && x->formula->op != CX_FORMULA_CALL)
		return cx_planner_fail(p, c->at,
		    "%s() has a row for each step: no arithmetic with it",
		    c->kind->name);
	if (l->n > 0 && (l->steps == NULL) != (c == NULL))
		return cx_planner_fail(p, 0,
		    "%s() has a row for each step: ask for other metrics in "
		    "another run",
		    c ? c->kind->name : l->steps->kind->name);
	if (l->steps != NULL && !same_steps(l->steps, c))
		return cx_planner_fail(p, c->at,
		    "other steps than the metric before: ask in another run");
	l->steps = c;
	return true;
}

static bool
plan_calls(struct cx_planner *p, struct cx_err *err)
{
	for (size_t i = 0; i < p->n_calls; i++) {
		struct cx_call *c = p->calls[i];

		if (c->kind->timed && !p->list->timed)
			return cx_plan_fail(
			    p, c, err, "%s needs --time=COLUMN", c->kind->name);
		if (!c->kind->plan(p, c, err))
			return false;
	}
	return true;
}

static bool
plan(struct cx_planner *p, struct indicator *x, struct cx_err *err)
{
	const struct cx_formula *f = x->formula;
	bool plain = !p->named && f->op == CX_FORMULA_CALL &&
		     f->call->kind == &cx_kind_aggregate;

	if (plain ? !add_plain(p, f->call, err) : !read_where(p))
		return false;
	if (!plan_calls(p, err))
		return false;
	if (p->n_calls == 0)
		return cx_planner_fail(
		    p, 0, "there is no aggregate in it, as count() or mean(x)");
	for (size_t i = 0; i < p->n_calls; i++)
		x->past = x->past || p->calls[i]->kind->past;
	if (!plan_steps(p, x))
		return false;
	x->metric = p->calls[0]->part[0];
	x->sure = f->op == CX_FORMULA_CALL && f->call->kind->sure;
	return true;
}

static bool
check_name(struct cx_planner *p, struct cx_span name)
{
	const struct cx_indicators *l = p->list;

	for (size_t i = 0; i < l->n; i++)
		if (cx_span_eq(l->at[i].name, name))
			return cx_planner_fail(p, 0,
			    "two metrics are called %s; name one: NAME = ...",
			    cx_quote(name).text);
	return true;
}

/* The further results of a kind, as indicators NAME_share and so on. */
static bool
add_also(struct cx_planner *p, const struct indicator *first)
{
	const struct cx_formula *f = first->formula;
	const char *const *also =
	    f->op == CX_FORMULA_CALL ? f->call->kind->also : NULL;
	struct cx_indicators *l = p->list;
	struct indicator x = *first, *more;

	for (; also != NULL && *also != NULL; also++) {
		const char *name = cx_plan_text(
		    p, "%.*s_%s", (int)first->name.len, first->name.at, *also);

		more = realloc(l->at, (l->n + 1) * sizeof(*more));
		if (more != NULL)
			l->at = more;
		if (name == NULL || more == NULL)
			return cx_fail_memory(p->err);
		x.name = cx_span(name);
		x.result++;
		if (!check_name(p, x.name))
			return false;
		l->at[l->n++] = x;
	}
	return true;
}

bool
cx_indicators_add(struct cx_indicators *l, struct cx_span name,
    struct cx_span text, const struct cx_origin *origin, struct cx_err *err)
{
	struct cx_planner p = {.list = l,
	    .program = l->program,
	    .arena = l->arena,
	    .origin = origin,
	    .err = err};
	struct indicator x = {.sure = false}, *more;
	size_t valid = cx_utf8_check(text);

	if (valid < text.len)
		return cx_origin_fail(
		    origin, valid, err, "a byte that is not UTF-8");
	p.text = cx_arena_copy(l->arena, text);
	more = realloc(l->at, (l->n + 1) * sizeof(*more));
	if (more != NULL)
		l->at = more;
	if (p.text.at == NULL || more == NULL)
		return cx_fail_memory(err);
	p.named = name.at != NULL;
	if (p.named)
		x.name = cx_arena_copy(l->arena, name);
	else if (!cx_metric_name(p.text, &p.at, l->arena, origin, &x.name, err))
		return false;
	if (x.name.at == NULL)
		return cx_fail_memory(err);
	x.formula = cx_formula_read(&p);
	if (x.formula == NULL || !check_name(&p, x.name) || !plan(&p, &x, err))
		return false;
	l->at[l->n++] = x;
	return add_also(&p, &x);
}

size_t
cx_indicators_count(const struct cx_indicators *l)
{
	return l->n;
}

struct cx_span
cx_indicators_name(const struct cx_indicators *l, size_t i)
{
	return l->at[i].name;
}

bool
cx_indicators_sure(const struct cx_indicators *l, size_t i)
{
	return l->at[i].sure;
}

bool
cx_indicators_is_count(const struct cx_indicators *l, size_t i)
{
	const struct cx_formula *f = l->at[i].formula;

	return f->op == CX_FORMULA_CALL && l->at[i].result == 0 &&
	       cx_call_counts(f->call);
}

bool
cx_indicators_is_share(const struct cx_indicators *l, size_t i)
{
	const struct cx_formula *f = l->at[i].formula;

	return f->op == CX_FORMULA_CALL &&
	       cx_call_is_share(f->call, l->at[i].result);
}

size_t
cx_indicators_steps(const struct cx_indicators *l)
{
	return l->steps != NULL ? l->steps->n_steps : 0;
}

struct cx_span
cx_indicators_step(const struct cx_indicators *l, size_t i)
{
	return l->steps->arg[l->steps->steps + i].text;
}

size_t
cx_indicators_result(const struct cx_indicators *l, size_t i)
{
	return l->at[i].result;
}

bool
cx_indicators_met(const struct cx_indicators *l, size_t i, size_t step)
{
	const struct cx_call *c = l->at[i].formula->call;

	return c->kind->met(c, step);
}

bool
cx_indicators_count_records(struct cx_indicators *l, struct cx_err *err)
{
	const struct cx_origin origin = {.option = "--suppress"};

	l->records = cx_metrics_count(l->metrics);
	return cx_metrics_add(
	    l->metrics, CX_SPAN("\"\001\" = count()"), &origin, err);
}

double
cx_indicators_records(
    const struct cx_indicators *l, void *group, struct cx_arena *scratch)
{
	struct cx_value v = {.type = CX_MISSING};

	if (l->records == SIZE_MAX ||
	    !cx_metrics_finish(l->metrics, l->records, group, scratch, &v))
		return 0;
	return v.u.number;
}

bool
cx_indicators_single(const struct cx_indicators *l, size_t i)
{
	return l->at[i].formula->op == CX_FORMULA_CALL;
}

const struct cx_metrics *
cx_indicators_metrics(const struct cx_indicators *l)
{
	return l->metrics;
}

size_t
cx_indicators_metric(const struct cx_indicators *l, size_t i)
{
	return l->at[i].metric;
}

bool
cx_indicators_check(
    const struct cx_indicators *l, struct cx_eval *e, struct cx_err *err)
{
	enum cx_truth truth;

	for (size_t i = 0; i < l->n_checks; i++) {
		if (!cx_expr_test(l->checks[i].fine, e, &truth, err))
			return false;
		if (truth == CX_FALSE)
			return cx_fail(err, CX_DATA, "%s", l->checks[i].what);
	}
	return true;
}

bool
cx_indicators_need_past(const struct cx_indicators *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->at[i].past)
			return true;
	return false;
}

bool
cx_indicators_finish(const struct cx_indicators *l, size_t i, void *group,
    struct cx_past *past, struct cx_arena *scratch, struct cx_estimate *out)
{
	const struct cx_formula *f = l->at[i].formula;
	struct cx_view v = {.metrics = l->metrics,
	    .how = &l->how,
	    .group = group,
	    .past = past,
	    .scratch = scratch};

	cx_estimate_none(out);
	v.result = l->at[i].result;
	if (f->op == CX_FORMULA_CALL) {
		v.call = f->call;
		f->call->kind->finish(&v, out);
	} else {
		cx_estimate_number(out, cx_formula_compute(f, &v, &out->n));
		out->note = v.note;
	}
	return !v.failed;
}
