#ifndef CX_TEXT_LOCALE_H
#define CX_TEXT_LOCALE_H

#include <stdbool.h>

/*
 * Does ICU have the language of this locale?  "" and "root" are known too.
 * For another one ICU takes the machine's locale in silence, which would
 * make results depend on the machine.
 */
bool cx_locale_known(const char *name);

#endif
