/* The vector path says what the plain one says, on any part of any input. */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "text/utf8.h"
#include "text/utf8_plain.h"

static void
check_letters(struct cx_span s)
{
	size_t n = 0, i = 0, start;
	char at[4];
	uint32_t c;

	for (; i < s.len; n++) {
		start = i;
		c = cx_utf8_next(s, &i);
		if (cx_utf8_put(at, c) != i - start ||
		    memcmp(at, s.at + start, i - start) != 0)
			abort();
	}
	if (n != cx_utf8_length(s) || i != s.len)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span s = {(const char *)data, size};
	size_t good;

	for (size_t skip = 0; skip < 20 && skip <= size; skip++) {
		s.at = (const char *)data + skip;
		s.len = size - skip;
		good = cx_utf8_check(s);
		if (good != cx_utf8_check_plain(s))
			abort();
		s.len = good;
		check_letters(s);
	}
	return 0;
}
