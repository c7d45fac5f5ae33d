/* Any bytes as a file of zone data: the changes come in order, or none. */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "time/tzif.h"

#include "base/banned.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_tzif_change changes[700];
	size_t n = cx_tzif_read((struct cx_span){(const char *)data, size},
	    changes, countof(changes));

	if (n > countof(changes) || (n > 0 && changes[0].from_s != INT64_MIN))
		abort();
	for (size_t i = 1; i < n; i++)
		if (changes[i].from_s <= changes[i - 1].from_s)
			abort();
	return 0;
}
