#ifndef CX_TEXT_UTF8_PLAIN_H
#define CX_TEXT_UTF8_PLAIN_H

#include <stddef.h>

#include "base/span.h"

/*
 * cx_utf8_check() without vector instructions: what machines other than
 * x86-64 and AArch64 run, and what tests hold the others to.
 */
size_t cx_utf8_check_plain(struct cx_span s);

#endif
