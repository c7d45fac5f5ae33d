#ifndef CX_TEXT_MAIL_H
#define CX_TEXT_MAIL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"

/*
 * The parts of a mail, as RFC 5322 (form), 2047 (headers that are not ASCII)
 * and 2045 (bodies) spell them.  Lines end in LF: sendmail -t and its kind
 * make CRLF of it.  No value can end a header: controls become blanks.
 */

/*
 * Appends the address that s is, without the blanks around it and with its
 * host in ASCII (IDNA, UTS 46).  False: not one that can be written to, out
 * is as it was.  Narrower than RFC 5322: no quoted local part, no comment, no
 * number for a host, at least two labels.
 */
bool cx_mail_address(struct cx_span s, struct cx_buf *out);

/* The same for "Name <address>"; the name is encoded where it has to be. */
bool cx_mail_mailbox(struct cx_span s, struct cx_buf *out);

/*
 * Whether s is a telephone: 4 to 15 digits (E.164), with + before them and
 * blanks, hyphens, dots and parentheses among them.
 */
bool cx_mail_is_phone(struct cx_span s);

/* Whether s can stand in List-Unsubscribe: https, http or mailto. */
bool cx_mail_is_link(struct cx_span s);
bool cx_mail_is_https(struct cx_span s);

/* Appends a whole header of plain text, folded. */
void cx_mail_header(struct cx_buf *out, const char *name, struct cx_span text);

/* Appends text as quoted-printable; the last line is ended. */
void cx_mail_body(struct cx_buf *out, struct cx_span text);

#endif
