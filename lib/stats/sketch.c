/*
 * What is published may not depend on how many threads there were, so a
 * sketch of samples (t-digest, KLL) will not do: this one only counts.  A
 * bucket is the first 18 bits of a double and not a logarithm of it, which
 * another machine's library might round another way.
 */
#include "stats/sketch.h"

#include <math.h>
#include <string.h>

#include "stats/items.h"
#include "stats/state.h"

#include "base/banned.h"

enum { MANTISSA_BITS = 6, SHIFT = 52 - MANTISSA_BITS, FIELDS = 4 };

/* Numbers of buckets grow with the values in them. */
struct bucket {
	int32_t number;
	uint64_t n;
	double least, most;
};

struct cx_sketch {
	struct cx_items list; /* of buckets, in order */
};

struct cx_sketch *
cx_sketch_new(struct cx_arena *a)
{
	return cx_arena_zero(a, 1, sizeof(struct cx_sketch));
}

static int32_t
number_of(double x)
{
	double size = fabs(x);
	uint64_t bits;

	memcpy(&bits, &size, sizeof(bits));
	return x < 0 ? -(int32_t)(bits >> SHIFT) - 1 : (int32_t)(bits >> SHIFT);
}

/* Where the bucket of that number is or belongs. */
static uint32_t
place(const struct cx_sketch *s, int32_t number)
{
	const struct bucket *b = s->list.at;
	uint32_t low = 0, high = s->list.n;

	while (low < high) {
		uint32_t k = low + (high - low) / 2;

		if (b[k].number < number)
			low = k + 1;
		else
			high = k;
	}
	return low;
}

static bool
add_bucket(struct cx_sketch *s, const struct bucket *more, struct cx_arena *a)
{
	uint32_t i = place(s, more->number), n = s->list.n;
	struct bucket *b = s->list.at;

	if (i < n && b[i].number == more->number) {
		b[i].n += more->n;
		b[i].least = fmin(b[i].least, more->least);
		b[i].most = fmax(b[i].most, more->most);
		return true;
	}
	if (cx_items_add(&s->list, sizeof(*b), a) == NULL)
		return false;
	b = s->list.at;
	memmove(b + i + 1, b + i, (n - i) * sizeof(*b));
	b[i] = *more;
	return true;
}

bool
cx_sketch_add(struct cx_sketch *s, double x, struct cx_arena *a)
{
	struct bucket one = {.n = 1};

	one.least = one.most = x + 0.0; /* -0 is 0 */
	one.number = number_of(one.least);
	return add_bucket(s, &one, a);
}

bool
cx_sketch_merge(
    struct cx_sketch *s, const struct cx_sketch *from, struct cx_arena *a)
{
	const struct bucket *b = from->list.at;

	for (uint32_t i = 0; i < from->list.n; i++)
		if (!add_bucket(s, &b[i], a))
			return false;
	return true;
}

double
cx_sketch_at(const struct cx_sketch *s, uint64_t i, double *least, double *most)
{
	const struct bucket *b = s->list.at;
	double low, high;

	while (i >= b->n)
		i -= b++->n;
	low = i == b->n - 1 ? b->most : b->least;
	high = i == 0 ? b->least : b->most;
	if (i == 0)
		low = high;
	if (least != NULL)
		*least = low;
	if (most != NULL)
		*most = high;
	/* Halves first: the sum of two large ones is none. */
	return low == high ? low : low / 2 + high / 2;
}

/* {"near":[[NUMBER,N,LEAST,MOST]...]} */
void
cx_sketch_put(const struct cx_sketch *s, struct cx_buf *out)
{
	const struct bucket *b = s->list.at;

	cx_buf_puts(out, CX_SPAN("{\"near\":["));
	for (uint32_t i = 0; i < s->list.n; i++) {
		cx_buf_printf(
		    out, "%s[%d,", i > 0 ? "," : "", (int)b[i].number);
		cx_state_put_count(out, b[i].n);
		cx_buf_putc(out, ',');
		cx_state_put_number(out, b[i].least);
		cx_buf_putc(out, ',');
		cx_state_put_number(out, b[i].most);
		cx_buf_putc(out, ']');
	}
	cx_buf_puts(out, CX_SPAN("]}"));
}

static bool
get_bucket(struct bucket *b, struct cx_json *v, struct cx_err *err)
{
	double number;

	if (!cx_state_array(v, FIELDS, err) ||
	    !cx_state_get_number(cx_json_item(v, 0), &number, err) ||
	    !cx_state_get_count(cx_json_item(v, 1), &b->n, err) ||
	    !cx_state_get_number(cx_json_item(v, 2), &b->least, err) ||
	    !cx_state_get_number(cx_json_item(v, 3), &b->most, err))
		return false;
	b->number = number_of(b->least);
	return (b->n > 0 && b->least <= b->most && number == b->number &&
		   number_of(b->most) == b->number) ||
	       cx_json_fail(v, err, "not a bucket of values");
}

bool
cx_sketch_get(struct cx_sketch *s, struct cx_json *v, uint64_t *n,
    struct cx_arena *a, struct cx_err *err)
{
	struct cx_json *list;

	*n = 0;
	if (!cx_json_want_array(v, "near", true, &list, err))
		return false;
	for (size_t i = 0; i < cx_json_count(list); i++) {
		struct bucket b;

		if (!get_bucket(&b, cx_json_item(list, i), err))
			return false;
		if (!add_bucket(s, &b, a))
			return cx_fail_memory(err);
		*n += b.n;
	}
	return *n > 0 || cx_json_fail(v, err, "has no values");
}
