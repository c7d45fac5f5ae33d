#ifndef CX_REPORT_MARKUP_H
#define CX_REPORT_MARKUP_H

#include "base/buf.h"
#include "base/span.h"

/*
 * Appends text so that it is text wherever it stands: between tags or in a
 * quoted attribute, in HTML and in XML.  Controls, which XML does not have,
 * become U+FFFD.
 */
void cx_markup(struct cx_buf *out, struct cx_span text);

/* The same, cut to at most `most' code points with an ellipsis. */
void cx_markup_cut(struct cx_buf *out, struct cx_span text, size_t most);

/* Plain text for a terminal: controls become U+FFFD, blanks that do not break
 * common ones (so that words can be found). */
void cx_plain(struct cx_buf *out, struct cx_span text);

#endif
