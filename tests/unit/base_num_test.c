/*
 * Tables for what people write, and 200,000 random doubles against the C
 * library, which is slow but the judge of rounding.
 */
#include "check.h"

#include <inttypes.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>

#include "base/num.h"

static void
parse(void **state)
{
	static const struct {
		const char *in;
		bool comma, ok;
		double want;
	} rows[] = {
	    {"0", false, true, 0},
	    {"1234.56", false, true, 1234.56},
	    {"-7", false, true, -7},
	    {"+7", false, true, 7},
	    {" \t12.5 ", false, true, 12.5},
	    {".5", false, true, 0.5},
	    {"5.", false, true, 5},
	    {"1e3", false, true, 1000},
	    {"1E+3", false, true, 1000},
	    {"25e-1", false, true, 2.5},
	    {"9007199254740993", false, true, 9007199254740992.0},
	    {"9007199254740993.00000000000000000001", false, true,
		9007199254740994.0},
	    {"0.1", false, true, 0.1},
	    {"1e22", false, true, 1e22},
	    {"1e23", false, true, 1e23},
	    {"123456789012345678901234567890", false, true,
		123456789012345678901234567890.0},
	    {"0000000000000000000000000000001", false, true, 1},
	    {"1.7976931348623157e308", false, true, 1.7976931348623157e308},
	    {"4.9406564584124654e-324", false, true, 4.9406564584124654e-324},
	    {"1e-999", false, true, 0},
	    {"1e999", false, false, 0},
	    {"-1e999", false, false, 0},
	    {"1e99999999999999999999999", false, false, 0},
	    {"0e99999999999999999999999", false, true, 0},
	    {"", false, false, 0},
	    {" ", false, false, 0},
	    {"-", false, false, 0},
	    {".", false, false, 0},
	    {"e5", false, false, 0},
	    {"1e", false, false, 0},
	    {"1e+", false, false, 0},
	    {"1 2", false, false, 0},
	    {"--1", false, false, 0},
	    {"1.2.3", false, false, 0},
	    {"1,5", false, false, 0},
	    {"0x10", false, false, 0},
	    {"inf", false, false, 0},
	    {"nan", false, false, 0},
	    {"12a", false, false, 0},
	    {"1,5", true, true, 1.5},
	    {"1.234,56", true, true, 1234.56},
	    {"1.234.567", true, true, 1234567},
	    {"-1.234.567,8", true, true, -1234567.8},
	    {"1.234e2", true, true, 123400},
	    {"1234,5", true, true, 1234.5},
	    {"1234.567", true, false, 0},
	    {"1.23", true, false, 0},
	    {"1.2345", true, false, 0},
	    {"1.234.56", true, false, 0},
	    {".234", true, false, 0},
	    {"1,234.5", true, false, 0},
	    {"1,2,3", true, false, 0},
	    {"111.111.111.111.111.111.111", true, true,
		111111111111111111111.0},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		double got = -99;
		bool ok =
		    cx_num_parse(cx_span(rows[i].in), rows[i].comma, &got);

		CHECK(ok == rows[i].ok, "row %zu <%s>", i, rows[i].in);
		CHECK(got == (ok ? rows[i].want : -99), "row %zu <%s>: %.17g",
		    i, rows[i].in, got);
	}
}

/* A halfway case decided by its 2000th digit. */
static void
parse_long(void **state)
{
	char text[2048];
	double got;

	(void)state;
	memset(text, '0', sizeof(text));
	memcpy(text, "9007199254740993.", 17);
	assert_true(
	    cx_num_parse((struct cx_span){text, sizeof(text)}, false, &got));
	CHECK(got == 9007199254740992.0, "%.17g", got);
	text[2000] = '1';
	assert_true(
	    cx_num_parse((struct cx_span){text, sizeof(text)}, false, &got));
	CHECK(got == 9007199254740994.0, "%.17g", got);
	memset(text, '7', 1000);
	memcpy(text + 1000, "e-900", 5);
	assert_true(cx_num_parse((struct cx_span){text, 1005}, false, &got));
	CHECK(fabs(got / 7.7777777777777777e99 - 1) < 1e-15, "%.17g", got);
}

static void
parse_int(void **state)
{
	static const struct {
		const char *in;
		bool ok;
		int64_t want;
	} rows[] = {
	    {"0", true, 0},
	    {"-0", true, 0},
	    {"007", true, 7},
	    {"9223372036854775807", true, INT64_MAX},
	    {"-9223372036854775808", true, INT64_MIN},
	    {"9223372036854775808", false, 0},
	    {"-9223372036854775809", false, 0},
	    {"99999999999999999999", false, 0},
	    {"+1", false, 0},
	    {" 1", false, 0},
	    {"1.0", false, 0},
	    {"", false, 0},
	    {"-", false, 0},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		int64_t got = 99;
		bool ok = cx_num_parse_int(cx_span(rows[i].in), &got);

		CHECK(ok == rows[i].ok, "row %zu", i);
		CHECK(got == (ok ? rows[i].want : 99), "row %zu", i);
	}
}

static void
parse_size(void **state)
{
	static const struct {
		const char *in;
		bool ok;
		size_t want;
	} rows[] = {
	    {"16M", true, 16 << 20},
	    {"1K", true, 1024},
	    {"2g", true, (size_t)2 << 30},
	    {"0", true, 0},
	    {"17179869184G", false, 0},
	    {"M", false, 0},
	    {"", false, 0},
	    {"-1", false, 0},
	    {"-0", false, 0},
	    {"1.5M", false, 0},
	    {"1MB", false, 0},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		size_t got = 99;
		bool ok = cx_num_parse_size(cx_span(rows[i].in), &got);

		CHECK(ok == rows[i].ok, "row %zu", i);
		CHECK(got == (ok ? rows[i].want : 99), "row %zu", i);
	}
}

static void
print(void **state)
{
	static const struct {
		double x;
		int precision;
		const char *want;
	} rows[] = {
	    {0, 6, "0"},
	    {-0.0, 6, "0"},
	    {-0.0000001, 6, "0"},
	    {-0.0, CX_PRECISION_FULL, "0"},
	    {1234.5, 6, "1234.5"},
	    {-1234.56, 6, "-1234.56"},
	    {0.5, 0, "0"},
	    {1.5, 0, "2"},
	    {2.5, 0, "2"},
	    {0.125, 2, "0.12"},
	    {0.375, 2, "0.38"},
	    {1.005, 2, "1"},
	    {0.000001, 6, "0.000001"},
	    {1.0 / 3, 6, "0.333333"},
	    {2.0 / 3, 15, "0.666666666666667"},
	    {1e15, 6, "1000000000000000"},
	    {1e20, 6, "100000000000000000000"},
	    {1e22, 6, "10000000000000000000000"},
	    {1e20, CX_PRECISION_FULL, "100000000000000000000"},
	    {1.5e20, CX_PRECISION_FULL, "150000000000000000000"},
	    {1e21, CX_PRECISION_FULL, "1e+21"},
	    {0.1, CX_PRECISION_FULL, "0.1"},
	    {0.1 + 0.2, CX_PRECISION_FULL, "0.30000000000000004"},
	    {1e-7, CX_PRECISION_FULL, "0.0000001"},
	    {-1.25e-20, CX_PRECISION_FULL, "-0.0000000000000000000125"},
	    {4503599627370495.5, CX_PRECISION_FULL, "4503599627370495.5"},
	    {4503599627370495.5, 6, "4503599627370495.5"},
	    {4503599627370495.5, 0, "4503599627370496"},
	    {99.9999999, 6, "100"},
	    {123456.0, 6, "123456"},
	    {1200, CX_PRECISION_FULL, "1200"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		char out[CX_NUM_ROOM];
		size_t n = cx_num_print(out, rows[i].x, rows[i].precision);

		CHECK_TEXT(
		    ((struct cx_span){out, n}), rows[i].want, "row %zu", i);
	}
}

static void
print_int(void **state)
{
	static const int64_t rows[] = {
	    0, 7, -7, 10, 99, 100, INT64_MAX, INT64_MIN};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		char out[CX_NUM_ROOM], want[32];
		size_t n = cx_num_print_int(out, rows[i]);

		snprintf(want, sizeof(want), "%" PRId64, rows[i]);
		CHECK_TEXT(((struct cx_span){out, n}), want, "row %zu", i);
	}
}

/* Many shapes of doubles, the same in every run. */
static double
some_double(uint64_t *seed)
{
	uint64_t bits;
	double x;

	*seed = *seed * UINT64_C(6364136223846793005) + 1442695040888963407U;
	bits = *seed >> 11 ^ *seed << 21;
	if (bits % 4 == 0) {
		memcpy(&x, &bits, sizeof(x));
		return isfinite(x) ? x : 1;
	}
	x = (double)(int64_t)(bits >> 20) - 8796093022208.0;
	return bits % 4 == 1 ? x / 1e6 : bits % 4 == 2 ? x / 1e15 : x / 4096;
}

static size_t
fixed(char *out, size_t room, double x, int precision)
{
	size_t n = (size_t)snprintf(out, room, "%.*f", precision, x);

	if (precision > 0)
		while (out[n - 1] == '0')
			n--;
	if (out[n - 1] == '.')
		n--;
	if (n == 2 && memcmp(out, "-0", 2) == 0) {
		out[0] = '0';
		n = 1;
	}
	out[n] = '\0';
	return n;
}

static void
random_doubles(void **state)
{
	uint64_t seed = 1;

	(void)state;
	for (int i = 0; i < 200000; i++) {
		char out[CX_NUM_ROOM], want[CX_NUM_ROOM];
		double x = some_double(&seed), back = 0;
		int precision = i % 16;
		size_t n = cx_num_print(out, x, precision);

		fixed(want, sizeof(want), x, precision);
		CHECK_TEXT(((struct cx_span){out, n}), want, "%.17g by %d", x,
		    precision);
		n = cx_num_print(out, x, CX_PRECISION_FULL);
		CHECK(cx_num_parse((struct cx_span){out, n}, false, &back),
		    "%.17g", x);
		CHECK(back == x, "%.17g is %.*s", x, (int)n, out);
		snprintf(want, sizeof(want), "%.*g", i % 20, x);
		if (isfinite(strtod(want, NULL))) {
			CHECK(cx_num_parse(cx_span(want), false, &back), "%s",
			    want);
			CHECK(back == strtod(want, NULL), "%s", want);
		}
	}
}

/* A locale with a comma must change nothing; skipped where there is none. */
static void
locale(void **state)
{
	char out[CX_NUM_ROOM];
	double got;
	size_t n;

	(void)state;
	if (!setlocale(LC_ALL, "es_ES.UTF-8") &&
	    !setlocale(LC_ALL, "de_DE.UTF-8"))
		return;
	assert_true(
	    cx_num_parse(CX_SPAN("1.23456789012345678901"), false, &got));
	CHECK(got == 1.23456789012345678901, "%.17g", got);
	n = cx_num_print(out, 0.1 + 0.2, CX_PRECISION_FULL);
	CHECK_TEXT(((struct cx_span){out, n}), "0.30000000000000004", "full");
	setlocale(LC_ALL, "C");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(parse),
	    cmocka_unit_test(parse_long),
	    cmocka_unit_test(parse_int),
	    cmocka_unit_test(parse_size),
	    cmocka_unit_test(print),
	    cmocka_unit_test(print_int),
	    cmocka_unit_test(random_doubles),
	    cmocka_unit_test(locale),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
