/*
 * Functions of numbers.  round() works on the decimal spelling and not on the
 * bits: people who write 1.005 expect 1.01, as their spreadsheet gives them,
 * and would call 1 a defect, though the double lies below.
 */
#include "expr/func.h"

#include <math.h>
#include <string.h>

#include "base/hash.h"
#include "base/num.h"

#include "base/banned.h"

CX_CALL(cx_func_abs)
{
	(void)e;
	(void)n;
	*out = cx_value_number(fabs(args[0].u.number));
}

CX_CALL(cx_func_floor)
{
	(void)e;
	(void)n;
	*out = cx_value_number(floor(args[0].u.number));
}

CX_CALL(cx_func_ceil)
{
	(void)e;
	(void)n;
	*out = cx_value_number(ceil(args[0].u.number));
}

/* A spelling without sign and exponent: digits, and how many are whole. */
struct decimal {
	char digits[CX_NUM_ROOM + 1];
	size_t n, whole;
};

/* False where x is spelled with an exponent: too large or small to matter. */
static bool
spell(double x, struct decimal *d)
{
	char text[CX_NUM_ROOM];
	size_t len = cx_num_print(text, fabs(x), CX_PRECISION_FULL);

	d->digits[0] = '0'; /* for a carry */
	d->n = 1;
	d->whole = SIZE_MAX;
	for (size_t i = 0; i < len; i++) {
		if (text[i] == '.')
			d->whole = d->n;
		else if (text[i] < '0' || text[i] > '9')
			return false;
		else
			d->digits[d->n++] = text[i];
	}
	if (d->whole == SIZE_MAX)
		d->whole = d->n;
	return true;
}

/* Rounds half away from zero to the first `keep' digits. */
static void
cut(struct decimal *d, size_t keep)
{
	bool up = d->digits[keep] >= '5';
	size_t i;

	for (i = keep; i < d->n; i++)
		d->digits[i] = '0';
	for (i = keep; up && i > 0; i--) {
		up = d->digits[i - 1] == '9';
		d->digits[i - 1] = up ? '0' : (char)(d->digits[i - 1] + 1);
	}
}

static double
round_decimal(double x, int places)
{
	struct decimal d;
	char text[CX_NUM_ROOM + 2];
	size_t used = 0;
	double y = 0;

	if (!spell(x, &d))
		return fabs(x) < 1 ? 0 : x;
	if (places < 0 && (size_t)-places >= d.whole)
		return 0;
	if (places >= 0 && d.whole + (size_t)places >= d.n)
		return x;
	cut(&d,
	    places < 0 ? d.whole - (size_t)-places : d.whole + (size_t)places);
	for (size_t i = 0; i < d.n; i++) {
		if (i == d.whole)
			text[used++] = '.';
		text[used++] = d.digits[i];
	}
	if (!cx_num_parse((struct cx_span){text, used}, false, &y))
		return x;
	return copysign(y, x);
}

CX_CALL(cx_func_round)
{
	double places = n == 2 ? args[1].u.number : 0;
	double x = args[0].u.number;

	(void)e;
	if (places > 300)
		*out = args[0];
	else if (places < -300)
		*out = cx_value_number(0);
	else if (places >= 0 && places < 1)
		*out = cx_value_number(round(x));
	else
		*out = cx_value_number(round_decimal(x, (int)places));
}

/*
 * A place from 0 to under 1 that an id keeps for ever: the 53 high bits of
 * the hash of SALT NUL ID.  NUL, so that no salt and id run together.
 */
CX_CALL(cx_func_bucket)
{
	struct cx_span id = args[0].u.text, salt = args[1].u.text;
	char *text = cx_arena_get(e->arena, salt.len + 1 + id.len);
	uint64_t hash;

	(void)n;
	if (text == NULL) {
		cx_node_fail(e, CX_SYSTEM, "out of memory");
		return;
	}
	if (salt.len > 0)
		memcpy(text, salt.at, salt.len);
	text[salt.len] = '\0';
	if (id.len > 0)
		memcpy(text + salt.len + 1, id.at, id.len);
	hash = cx_hash((struct cx_span){text, salt.len + 1 + id.len});
	*out = cx_value_number((double)(hash >> 11) * 0x1p-53);
}
