#ifndef CX_TEXT_LOCALE_H
#define CX_TEXT_LOCALE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Does ICU have the language of this locale?  "" and "root" are known too.
 * For another one ICU takes the machine's locale in silence, which would
 * make results depend on the machine.
 */
bool cx_locale_known(const char *name);

/* The language of a locale: "es" of "es-MX"; "" of the root. */
bool cx_locale_language(const char *name, char *out, size_t room);

/*
 * The locale of people who speak `language' (a name of a language, or of a
 * locale) where `base' is in use: its region and keywords, and so its
 * currency, unless `language' names a region.  "pt" and "es_MX" give "pt_MX".
 * base NULL: the root.  False: ICU takes no such name, or room is too small.
 */
bool cx_locale_where(
    const char *language, const char *base, char *out, size_t room);

#endif
