#ifndef CX_REMIND_SUPPRESS_H
#define CX_REMIND_SUPPRESS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include "base/span.h"
#include "record/idset.h"

/* Who gets no message: the member "suppress", and its files. */
enum cx_remind_suppress_kind {
	CX_SUPPRESS_ID,
	CX_SUPPRESS_ADDRESS,
	CX_SUPPRESS_DOMAIN /* of a mail address; those under it too */
};

struct cx_remind_list {
	enum cx_remind_suppress_kind kind;
	struct cx_span file;	 /* as written */
	struct cx_idset *listed; /* owned */
};

struct cx_remind_suppress {
	struct cx_remind_list *lists;
	size_t n;
};

/* Reads the member of the file, absent: none, and all its lists. */
struct cx_remind_reader;
bool cx_remind_suppress_read(struct cx_remind_reader *r, struct cx_json *root,
    struct cx_remind_suppress *out);
void cx_remind_suppress_done(struct cx_remind_suppress *s);

/*
 * Whether a list has the id, or the address or its domain; *out: which one,
 * NULL: none.  room is used.  False without memory.
 */
bool cx_remind_suppress_id(const struct cx_remind_suppress *s,
    struct cx_span id, const struct cx_remind_list **out);
bool cx_remind_suppress_to(const struct cx_remind_suppress *s,
    struct cx_span to, struct cx_buf *room, const struct cx_remind_list **out,
    struct cx_err *err);

#endif
