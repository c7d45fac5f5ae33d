#ifndef CX_TEXT_SMS_H
#define CX_TEXT_SMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"

/*
 * What a text costs as SMS.  Source: 3GPP TS 23.038, the default alphabet and
 * its extension, without national tables: those are not in every phone.
 */
struct cx_sms {
	bool ucs2;	 /* not in the default alphabet */
	uint32_t forces; /* the first character that makes it so; 0: none */
	size_t units;	 /* septets, or code units of UTF-16 */
	size_t parts;	 /* messages: 160 or 153 septets, 70 or 67 units */
};

/*
 * Of UTF-8.  An escape and its letter, or a pair of surrogates, are not cut
 * in two, so a part may hold a unit less.  The empty text is one part.
 */
struct cx_sms cx_sms_measure(struct cx_span text);

/*
 * Appends the text in the default alphabet: letters without their accents
 * where it lacks them, quotes, dashes and blanks made plain.  What has no
 * plain form stays, so the text may still be UCS-2.
 */
void cx_sms_plain(struct cx_span text, struct cx_buf *out);

#endif
