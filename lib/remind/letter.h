#ifndef CX_REMIND_LETTER_H
#define CX_REMIND_LETTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include "base/span.h"
#include "expr/expr.h"

/* What all mails have: "mail" in a rules file.  .at NULL: not given. */
struct cx_remind_mail {
	struct cx_span from, reply_to; /* as they stand in a header */
	size_t unsubscribe;	       /* slot; SIZE_MAX: not given */
};

/* Reads the member "mail" of root, absent: nothing given. */
struct cx_remind_reader;
bool cx_remind_mail_read(struct cx_remind_reader *r, struct cx_json *root,
    struct cx_remind_mail *out);

/* The header of "Name <address>", in the arena; .at NULL: it is none. */
struct cx_span cx_remind_mail_box(struct cx_span text, struct cx_arena *arena);

/*
 * What a notice needs to become a mail: its address in the spelling of mail
 * servers and the link to unsubscribe, in the arena.  False: CX_DATA.
 */
struct cx_remind_notice;
bool cx_remind_letter_ready(const struct cx_remind_mail *mail,
    struct cx_remind_notice *n, struct cx_eval *e, struct cx_arena *arena,
    struct cx_err *err);

/* Appends the mail of a notice that is ready; mail->from is given. */
void cx_remind_letter_put(const struct cx_remind_mail *mail,
    const struct cx_remind_notice *n, struct cx_buf *out);

#endif
