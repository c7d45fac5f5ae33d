#ifndef CX_TEXT_WIDTH_H
#define CX_TEXT_WIDTH_H

#include "base/span.h"

/*
 * Columns that valid UTF-8 takes on a terminal: 0 for combining marks and
 * joiners, 2 for wide East Asian letters and emoji.  Controls count 1 (they
 * are shown replaced).
 */
size_t cx_text_width(struct cx_span s);

#endif
