/*
 * Numbers of people's data are short: up to 19 digits and a small power of
 * ten.  Those are read with one exact multiplication or division (W. D.
 * Clinger, "How to read floating point numbers accurately", 1990).  Printed,
 * a double is m / 2^e with m below 2^53, so m * 10^precision fits 128 bits
 * and one shift rounds it exactly.  The C library, as exact and ten times
 * slower, does the rest under the "C" locale.  Not chosen: tables of powers
 * of five for all doubles (Eisel-Lemire, Ryu); the slow half is rare.
 */
#include "base/num.h"

#include <float.h>
#include <locale.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/err.h"

#include "base/banned.h"

enum {
	EXACT_POWER = 22,  /* 10^22 is the last exact in a double */
	FAST_DIGITS = 19,  /* always fit 64 bits */
	KEPT_DIGITS = 800, /* more than a double's exact value has */
	DECIMALS_MOST = 15,
	WHOLE_ROOM = 20 /* digits of UINT64_MAX */
};

static const double tens[EXACT_POWER + 1] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6,
    1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
    1e20, 1e21, 1e22};

static const uint64_t whole_tens[] = {1, 10, 100, 1000, 10000, 100000, 1000000,
    10000000, 100000000, 1000000000, 10000000000, 100000000000, 1000000000000,
    10000000000000, 100000000000000, 1000000000000000, 10000000000000000,
    100000000000000000, 1000000000000000000, UINT64_C(10000000000000000000)};

static const uint64_t mantissa_most = UINT64_C(1) << 53;

/* The spelling of a number, cut in its parts. */
struct parts {
	const char *digits, *digits_end; /* with the marks between them */
	uint64_t mantissa;		 /* right up to FAST_DIGITS digits */
	size_t count;			 /* of digits */
	int64_t power;			 /* of ten, of the last digit */
	bool negative;
};

static locale_t c_locale;

static void
c_locale_make(void)
{
	c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	if (c_locale == (locale_t)0)
		cx_no_memory();
}

/* From here to uselocale(what it returned), this thread spells as in C. */
static locale_t
c_locale_enter(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, c_locale_make);
	return uselocale(c_locale);
}

static inline const char *
scan_digits(const char *p, const char *end, uint64_t *mantissa)
{
	uint64_t m = *mantissa;
	unsigned d;

	for (; p < end && (d = (unsigned)(unsigned char)*p - '0') <= 9; p++)
		m = m * 10 + d;
	*mantissa = m;
	return p;
}

/* Groups ".234.567" after one to three digits; NULL if one is not three. */
static const char *
scan_groups(const char *p, const char *end, struct parts *n)
{
	const char *group;

	if (n->count == 0 || n->count > 3)
		return NULL;
	while (p < end && *p == '.') {
		group = p + 1;
		p = scan_digits(group, end, &n->mantissa);
		if (p - group != 3)
			return NULL;
		n->count += 3;
	}
	return p;
}

/* The exponent after its letter; NULL if it has no digit. */
static const char *
scan_exponent(const char *p, const char *end, int64_t *power)
{
	bool negative = p < end && *p == '-';
	const char *start;
	int64_t e = 0;

	if (p < end && (*p == '-' || *p == '+'))
		p++;
	for (start = p; p < end && *p >= '0' && *p <= '9'; p++)
		if (e < PTRDIFF_MAX / 100)
			e = e * 10 + (*p - '0');
	*power += negative ? -e : e;
	return p == start ? NULL : p;
}

static inline bool
scan(struct cx_span s, bool comma, struct parts *n)
{
	const char *p = s.at, *end = s.at + s.len, *mark;

	while (p < end && (*p == ' ' || *p == '\t'))
		p++;
	while (p < end && (end[-1] == ' ' || end[-1] == '\t'))
		end--;
	*n = (struct parts){.negative = p < end && *p == '-'};
	if (p < end && (*p == '-' || *p == '+'))
		p++;
	n->digits = p;
	p = scan_digits(p, end, &n->mantissa);
	n->count = (size_t)(p - n->digits);
	if (comma && p < end && *p == '.') {
		p = scan_groups(p, end, n);
		if (!p)
			return false;
	}
	if (p < end && *p == (comma ? ',' : '.')) {
		mark = p + 1;
		p = scan_digits(mark, end, &n->mantissa);
		n->count += (size_t)(p - mark);
		n->power = mark - p;
	}
	n->digits_end = p;
	if (n->count == 0)
		return false;
	if (p < end && (*p == 'e' || *p == 'E')) {
		p = scan_exponent(p + 1, end, &n->power);
		if (!p)
			return false;
	}
	return p == end;
}

/*
 * Any number, by strtod on "DIGITSeN".  Digits past KEPT_DIGITS can only say
 * whether something is left, so one more digit stands for all of them.
 */
static bool
parse_slow(const struct parts *n, double *out)
{
	char text[KEPT_DIGITS + 32];
	int64_t power = n->power;
	size_t used = 0;
	bool rest = false;
	const char *p;
	locale_t old;
	double x;

	for (p = n->digits; p < n->digits_end; p++) {
		if (*p < '0' || *p > '9' || (*p == '0' && used == 0))
			continue;
		if (used < KEPT_DIGITS) {
			text[used++] = *p;
			continue;
		}
		power++;
		rest = rest || *p != '0';
	}
	if (used == 0)
		text[used++] = '0';
	if (rest) {
		text[used++] = '1';
		power--;
	}
	snprintf(text + used, sizeof(text) - used, "e%lld", (long long)power);
	old = c_locale_enter();
	x = strtod(text, NULL);
	uselocale(old);
	if (isinf(x))
		return false;
	*out = n->negative ? -x : x;
	return true;
}

bool
cx_num_parse(struct cx_span s, bool decimal_comma, double *out)
{
	struct parts n;
	double x;

	if (!scan(s, decimal_comma, &n))
		return false;
	if (FLT_EVAL_METHOD != 0 || n.count > FAST_DIGITS ||
	    n.mantissa > mantissa_most || n.power > EXACT_POWER ||
	    n.power < -EXACT_POWER)
		return parse_slow(&n, out);
	x = (double)n.mantissa;
	if (n.power < 0)
		x /= tens[-n.power];
	else if (n.power > 0)
		x *= tens[n.power];
	*out = n.negative ? -x : x;
	return true;
}

bool
cx_num_parse_int(struct cx_span s, int64_t *out)
{
	const char *p = s.at, *end = s.at + s.len, *start;
	bool negative = p < end && *p == '-';
	uint64_t limit = (uint64_t)INT64_MAX + negative, n = 0;
	unsigned d;

	if (negative)
		p++;
	for (start = p; p < end; p++) {
		d = (unsigned)(unsigned char)*p - '0';
		if (d > 9 || n > (limit - d) / 10)
			return false;
		n = n * 10 + d;
	}
	if (p == start)
		return false;
	if (n == limit && negative)
		*out = INT64_MIN;
	else
		*out = negative ? -(int64_t)n : (int64_t)n;
	return true;
}

bool
cx_num_parse_size(struct cx_span s, size_t *out)
{
	unsigned shift = 0;
	int64_t n;

	if (s.len > 0) {
		switch (s.at[s.len - 1]) {
		case 'K':
		case 'k':
			shift = 10;
			break;
		case 'M':
		case 'm':
			shift = 20;
			break;
		case 'G':
		case 'g':
			shift = 30;
			break;
		default:
			break;
		}
	}
	if (shift != 0)
		s.len--;
	if (!cx_num_parse_int(s, &n) || n < 0 || s.at[0] == '-' ||
	    (uint64_t)n > SIZE_MAX >> shift)
		return false;
	*out = (size_t)n << shift;
	return true;
}

static size_t
put_whole(char *out, uint64_t n)
{
	char text[WHOLE_ROOM];
	size_t at = WHOLE_ROOM;

	do {
		text[--at] = (char)('0' + n % 10);
		n /= 10;
	} while (n != 0);
	memcpy(out, text + at, WHOLE_ROOM - at);
	return WHOLE_ROOM - at;
}

size_t
cx_num_print_int(char out[CX_NUM_ROOM], int64_t x)
{
	if (x >= 0)
		return put_whole(out, (uint64_t)x);
	out[0] = '-';
	return 1 + put_whole(out + 1, UINT64_C(0) - (uint64_t)x);
}

/* Spells n / 10^decimals; decimals < countof(whole_tens). */
static size_t
put_scaled(char *out, bool negative, uint64_t n, unsigned decimals)
{
	uint64_t part;
	size_t len = 0;
	unsigned i;

	while (decimals > 0 && n % 10 == 0) {
		n /= 10;
		decimals--;
	}
	if (negative && n != 0)
		out[len++] = '-';
	len += put_whole(out + len, n / whole_tens[decimals]);
	if (decimals == 0)
		return len;
	out[len++] = '.';
	part = n % whole_tens[decimals];
	for (i = decimals; i-- > 0; part /= 10)
		out[len + i] = (char)('0' + part % 10);
	return len + decimals;
}

#ifdef __SIZEOF_INT128__

/* 0 <= x < 2^53, times 10^decimals, half to even; false if beyond 64 bits. */
static bool
scale(double x, unsigned decimals, uint64_t *out)
{
	__extension__ unsigned __int128 n, half = 1, rest;
	unsigned exponent, shift;
	uint64_t bits;

	memcpy(&bits, &x, sizeof(bits));
	exponent = (unsigned)(bits >> 52);
	n = bits & ((UINT64_C(1) << 52) - 1);
	if (exponent == 0)
		exponent = 1;
	else
		n |= UINT64_C(1) << 52;
	n *= whole_tens[decimals];
	shift = 1075 - exponent; /* x is m / 2^shift */
	if (shift > 105)	 /* n < 2^103: less than a half */
		n = 0;
	else if (shift > 0) {
		half <<= shift - 1;
		rest = n & (half * 2 - 1);
		n >>= shift;
		if (rest > half || (rest == half && (n & 1) != 0))
			n++;
	}
	*out = (uint64_t)n;
	return n <= UINT64_MAX;
}

#else

static bool
scale(double x, unsigned decimals, uint64_t *out)
{
	(void)x;
	(void)decimals;
	(void)out;
	return false;
}

#endif

/* By the C library, for what is beyond scale(). */
static size_t
print_fixed(char out[CX_NUM_ROOM], double x, int precision)
{
	locale_t old = c_locale_enter();
	size_t len;

	len = (size_t)snprintf(out, CX_NUM_ROOM, "%.*f", precision, x);
	uselocale(old);
	if (precision > 0) {
		while (out[len - 1] == '0')
			len--;
		if (out[len - 1] == '.')
			len--;
	}
	if (len == 2 && memcmp(out, "-0", 2) == 0) {
		out[0] = '0';
		len = 1;
	}
	return len;
}

/* The fewest decimals that read back, if that takes at most 15 digits. */
static size_t
print_short(char out[CX_NUM_ROOM], double x, bool negative)
{
	double scaled, n;
	unsigned decimals;

	for (decimals = 1; decimals < countof(whole_tens); decimals++) {
		scaled = x * (double)whole_tens[decimals];
		if (scaled >= 1e15)
			break;
		n = (double)(uint64_t)(scaled + 0.5);
		if (n / (double)whole_tens[decimals] == x)
			return put_scaled(out, negative, (uint64_t)n, decimals);
	}
	return 0;
}

/* Spells "D.DDDe-X" without the exponent, if it is below 21. */
static size_t
expand(char out[CX_NUM_ROOM], const char *text)
{
	const char *e = strchr(text, 'e'), *p;
	char digits[DBL_DECIMAL_DIG];
	long power = strtol(e + 1, NULL, 10), n = 0, i;
	size_t len = 0;

	if (power >= 21) {
		memcpy(out, text, strlen(text));
		return strlen(text);
	}
	for (p = text; p < e; p++)
		if (*p >= '0' && *p <= '9')
			digits[n++] = *p;
	if (*text == '-')
		out[len++] = '-';
	if (power < 0) {
		out[len++] = '0';
		out[len++] = '.';
	}
	for (i = power + 1; i < 0; i++)
		out[len++] = '0';
	for (i = 0; i < n || i <= power; i++) {
		if (i == power + 1 && power >= 0)
			out[len++] = '.';
		out[len++] = i < n ? digits[i] : '0';
	}
	return len;
}

/* The shortest by trial of the C library; x is not 0. */
static size_t
print_full(char out[CX_NUM_ROOM], double x)
{
	char text[40], *e, *last;
	int digits = fabs(x) < DBL_MIN ? 1 : DBL_DIG;
	locale_t old = c_locale_enter();

	do {
		snprintf(text, sizeof(text), "%.*e", digits - 1, x);
	} while (strtod(text, NULL) != x && digits++ < DBL_DECIMAL_DIG);
	uselocale(old);
	e = strchr(text, 'e');
	for (last = e; last[-1] == '0' && digits > 1; digits--)
		last--;
	if (last[-1] == '.')
		last--;
	memmove(last, e, strlen(e) + 1);
	return expand(out, text);
}

size_t
cx_num_print(char out[CX_NUM_ROOM], double x, int precision)
{
	double size = fabs(x);
	bool negative = signbit(x) != 0;
	size_t len = 0;
	uint64_t n;

	if (size < 1e15 && size == (double)(uint64_t)size)
		return put_scaled(out, negative, (uint64_t)size, 0);
	if (precision == CX_PRECISION_FULL) {
		if (FLT_EVAL_METHOD == 0)
			len = print_short(out, size, negative);
		return len != 0 ? len : print_full(out, x);
	}
	if (precision > DECIMALS_MOST)
		precision = DECIMALS_MOST;
	if (size < 9e15 && scale(size, (unsigned)precision, &n))
		return put_scaled(out, negative, n, (unsigned)precision);
	return print_fixed(out, x, precision);
}
