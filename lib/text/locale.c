/*
 * Only the language is looked up, not the whole name: es_XX prints good
 * Spanish, and a list of regions would be older than the users' countries.
 */
#include "text/locale.h"

#include <string.h>
#include <unicode/uloc.h>

#include "base/banned.h"

bool
cx_locale_known(const char *name)
{
	UErrorCode status = U_ZERO_ERROR;
	char want[ULOC_LANG_CAPACITY], have[ULOC_LANG_CAPACITY];

	uloc_getLanguage(name, want, sizeof(want), &status);
	if (status != U_ZERO_ERROR)
		return false;
	if (want[0] == '\0' || strcmp(want, "root") == 0)
		return true;
	for (int32_t i = 0; i < uloc_countAvailable(); i++) {
		uloc_getLanguage(
		    uloc_getAvailable(i), have, sizeof(have), &status);
		if (status == U_ZERO_ERROR && strcmp(have, want) == 0)
			return true;
	}
	return false;
}
