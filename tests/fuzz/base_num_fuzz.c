/*
 * What is read as a number is what strtod() reads, and what is printed in
 * full reads back the same.
 */
#include "fuzz.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/num.h"

/* Whether the C library takes the whole of s as a decimal number. */
static bool
by_library(struct cx_span s, double *out)
{
	char text[4096], *end;

	while (s.len > 0 && (s.at[0] == ' ' || s.at[0] == '\t')) {
		s.at++;
		s.len--;
	}
	while (s.len > 0 && (s.at[s.len - 1] == ' ' || s.at[s.len - 1] == '\t'))
		s.len--;
	if (s.len == 0 || s.len >= sizeof(text))
		return false;
	memcpy(text, s.at, s.len);
	text[s.len] = '\0';
	if (strspn(text, "0123456789+-.eE") != s.len)
		return false;
	*out = strtod(text, &end);
	return end == text + s.len && isfinite(*out);
}

static void
check_print(double x, int precision)
{
	char out[CX_NUM_ROOM], want[CX_NUM_ROOM];
	struct cx_span s = {out, 0};
	double back;

	s.len = cx_num_print(out, x, CX_PRECISION_FULL);
	if (!cx_num_parse(s, false, &back) || back != x)
		abort();
	s.len = cx_num_print(out, x, precision);
	snprintf(want, sizeof(want), "%.*f", precision, x);
	if (!cx_num_parse(s, false, &back) || back != strtod(want, NULL))
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span s = {(const char *)data, size};
	double got = 0, want = 0, x;
	int64_t whole;
	size_t bytes;
	bool ok;

	if (size >= 4096)
		return 0;
	ok = cx_num_parse(s, false, &got);
	if (ok != by_library(s, &want) || (ok && got != want))
		abort();
	if (ok)
		check_print(got, (int)size % 16);
	if (cx_num_parse_int(s, &whole) && (!ok || (double)whole != got))
		abort();
	cx_num_parse(s, true, &got);
	cx_num_parse_size(s, &bytes);
	if (size == sizeof(x)) {
		memcpy(&x, data, sizeof(x));
		if (isfinite(x))
			check_print(x, data[0] % 16);
	}
	return 0;
}
