/*
 * Variance by the exact sum of values and of their squares: no order of adding
 * can change it, states merge, and nothing cancels, because the subtraction is
 * exact too and the result is rounded once.  A square is two doubles, its
 * rounded value and what the rounding left (fma).  Small terms go to a second
 * sum, scaled, so that both stay in the 16 bytes that a sum of common numbers
 * takes.  Not chosen: Welford's method, which depends on order in its last
 * digits.
 */
#include "stats/agg.h"

#include <float.h>
#include <math.h>
#include <stdint.h>

#include "stats/state.h"
#include "stats/sum.h"

#include "base/banned.h"

struct spread {
	struct cx_sum sum, coarse, fine; /* of squares: coarse + fine / SCALE */
	uint64_t n;
};

/* A sum is a series of doubles, each the nearest to what is left. */
enum { TERMS_MOST = 48 };

#define SCALE 0x1p64
#define FINE_BELOW 0x1p-18 /* a double from here on has no bit below 2^-72 */

static bool
add_term(struct spread *s, double x, struct cx_arena *a)
{
	if (fabs(x) >= FINE_BELOW || x == 0)
		return cx_sum_add(&s->coarse, x, a);
	return cx_sum_add(&s->fine, x * SCALE, a);
}

static bool
add(void *state, const struct cx_fact *f, struct cx_arena *a)
{
	struct spread *s = state;
	double x = f->v->u.number, square = x * x;

	/* Past 1e154 there is no square, and no result. */
	if (!isfinite(square))
		square = DBL_MAX;
	s->n++;
	return cx_sum_add(&s->sum, x, a) && add_term(s, square, a) &&
	       (square == DBL_MAX || add_term(s, fma(x, x, -square), a));
}

static bool
merge(void *into, void *from, struct cx_arena *a)
{
	struct spread *s = into;
	const struct spread *more = from;

	s->n += more->n;
	return cx_sum_merge(&s->sum, &more->sum, a) &&
	       cx_sum_merge(&s->coarse, &more->coarse, a) &&
	       cx_sum_merge(&s->fine, &more->fine, a);
}

/* The doubles that are together a sum. */
struct series {
	double at[TERMS_MOST];
	int n; /* 0: the sum is past the largest double */
};

static bool
series_of(struct series *t, const struct cx_sum *s, struct cx_arena *a)
{
	struct cx_sum rest = {0, NULL};
	double x;

	t->n = 0;
	if (!cx_sum_merge(&rest, s, a))
		return false;
	do {
		x = cx_sum_value(&rest);
		t->at[t->n] = x;
		if (!isfinite(x)) {
			t->n = 0;
			return true;
		}
		t->n++;
		if (!cx_sum_add(&rest, -x, a))
			return false;
	} while (x != 0 && t->n < TERMS_MOST);
	return true;
}

/* Adds x * y * scale, exactly; *finite is false where it is past a double. */
static bool
add_product(struct cx_sum *s, double x, double y, double scale, bool *finite,
    struct cx_arena *a)
{
	double high = x * y;

	if (!isfinite(high)) {
		*finite = false;
		return true;
	}
	return cx_sum_add(s, high * scale, a) &&
	       cx_sum_add(s, fma(x, y, -high) * scale, a);
}

/* n^2 times the variance of the whole: n sum(x^2) - sum(x)^2. */
static bool
squared(const struct spread *s, double *out, bool *finite, struct cx_arena *a)
{
	struct series x, c, f;
	struct cx_sum sum = {0, NULL};
	double n = (double)s->n;
	bool ok = series_of(&x, &s->sum, a) && series_of(&c, &s->coarse, a) &&
		  series_of(&f, &s->fine, a);

	*finite = ok && x.n > 0 && c.n > 0 && f.n > 0;
	for (int i = 0; ok && i < c.n; i++)
		ok = add_product(&sum, n, c.at[i], 1, finite, a);
	for (int i = 0; ok && i < f.n; i++)
		ok = add_product(&sum, n, f.at[i], 1 / SCALE, finite, a);
	for (int i = 0; ok && i < x.n; i++)
		for (int j = 0; ok && j < x.n; j++)
			ok = add_product(&sum, x.at[i], x.at[j], -1, finite, a);
	*out = ok ? cx_sum_value(&sum) : 0;
	return ok;
}

static bool
finish_var(void *state, const struct cx_agg_call *call,
    struct cx_arena *scratch, struct cx_value *out)
{
	const struct spread *s = state;
	bool finite;
	double all;

	(void)call;
	if (s->n < 2)
		return true;
	if (!squared(s, &all, &finite, scratch))
		return false;
	if (finite && isfinite(all))
		out->type = CX_NUMBER;
	out->u.number = all / (double)s->n / (double)(s->n - 1);
	return true;
}

static bool
finish_sd(void *state, const struct cx_agg_call *call, struct cx_arena *scratch,
    struct cx_value *out)
{
	if (!finish_var(state, call, scratch, out))
		return false;
	if (out->type == CX_NUMBER)
		out->u.number = sqrt(out->u.number);
	return true;
}

static bool
put(void *state, struct cx_arena *scratch, struct cx_buf *out)
{
	const struct spread *s = state;

	(void)scratch;
	cx_buf_putc(out, '[');
	cx_state_put_count(out, s->n);
	cx_buf_putc(out, ',');
	cx_state_put_sum(out, &s->sum);
	cx_buf_putc(out, ',');
	cx_state_put_sum(out, &s->coarse);
	cx_buf_putc(out, ',');
	cx_state_put_sum(out, &s->fine);
	cx_buf_putc(out, ']');
	return true;
}

static bool
get(void *state, const struct cx_state_source *from, struct cx_json *v,
    struct cx_err *err)
{
	struct spread *s = state;
	struct cx_arena *a = from->arena;

	return cx_state_array(v, 4, err) &&
	       cx_state_get_count(cx_json_item(v, 0), &s->n, err) &&
	       cx_state_get_sum(cx_json_item(v, 1), &s->sum, a, err) &&
	       cx_state_get_sum(cx_json_item(v, 2), &s->coarse, a, err) &&
	       cx_state_get_sum(cx_json_item(v, 3), &s->fine, a, err);
}

static const struct cx_gather gather = {.size = sizeof(struct spread),
    .add = add,
    .merge = merge,
    .put = put,
    .get = get};

const struct cx_agg cx_agg_var = {
    .name = "var",
    .wants = CX_NUMBER,
    .gather = &gather,
    .finish = finish_var,
};

const struct cx_agg cx_agg_sd = {
    .name = "sd",
    .wants = CX_NUMBER,
    .gather = &gather,
    .finish = finish_sd,
};
