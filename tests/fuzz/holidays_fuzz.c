/* Any text as an iCalendar file: days in order, of 1970 to 2100, or why not. */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "time/holidays.h"

#include "base/banned.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	struct cx_holidays *h = cx_holidays_new();
	struct cx_err err = {0};
	const int64_t *days;
	size_t n;

	if (h == NULL)
		return 0;
	if (!cx_holidays_ics(h, text, "h.ics", &err) && err.code != CX_CONFIG)
		abort();
	days = cx_holidays_days(h, &n);
	for (size_t i = 0; i < n; i++)
		if (days[i] < 0 || days[i] >= 47847 ||
		    (i > 0 && days[i] <= days[i - 1]))
			abort();
	cx_holidays_free(h);
	return 0;
}
