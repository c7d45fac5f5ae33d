#ifndef CX_BASE_SANDBOX_H
#define CX_BASE_SANDBOX_H

#include <stdbool.h>

#include "base/err.h"

/*
 * Gives up the right to open files (Landlock), for this thread and those it
 * starts later; what is open stays open.  `writable' (NULL-ended, may be
 * NULL) names directories in which files may still be made, renamed and
 * removed; `readable' (the same) those in which files may still be read, and
 * need not be there.  True where the kernel has no Landlock; false where it has
 * one and refuses.
 */
bool cx_sandbox_enter(const char *const *writable, const char *const *readable,
    struct cx_err *err);

#endif
