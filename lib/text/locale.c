/*
 * Only the language is looked up, not the whole name: es_XX prints good
 * Spanish, and a list of regions would be older than the users' countries.
 */
#include "text/locale.h"

#include <stdio.h>
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

bool
cx_locale_language(const char *name, char *out, size_t room)
{
	UErrorCode status = U_ZERO_ERROR;

	uloc_getLanguage(name, out, (int32_t)room, &status);
	return status == U_ZERO_ERROR;
}

bool
cx_locale_where(const char *language, const char *base, char *out, size_t room)
{
	UErrorCode status = U_ZERO_ERROR;
	char lang[ULOC_LANG_CAPACITY], script[ULOC_SCRIPT_CAPACITY] = "";
	char region[ULOC_COUNTRY_CAPACITY] = "";
	const char *keywords = base ? strchr(base, '@') : NULL;
	int n;

	uloc_getLanguage(language, lang, sizeof(lang), &status);
	uloc_getScript(language, script, sizeof(script), &status);
	uloc_getCountry(language, region, sizeof(region), &status);
	if (region[0] == '\0' && base)
		uloc_getCountry(base, region, sizeof(region), &status);
	if (status != U_ZERO_ERROR)
		return false;
	n = snprintf(out, room, "%s%s%s%s%s%s", lang, script[0] ? "_" : "",
	    script, region[0] ? "_" : "", region, keywords ? keywords : "");
	return n >= 0 && (size_t)n < room;
}
