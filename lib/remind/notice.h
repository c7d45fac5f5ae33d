#ifndef CX_REMIND_NOTICE_H
#define CX_REMIND_NOTICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/span.h"
#include "record/row.h"
#include "remind/choose.h"
#include "remind/rules.h"

/* A message, or one that will not be sent.  Spans are borrowed. */
struct cx_remind_notice {
	const struct cx_remind_rule *rule;
	const struct cx_remind_step *step;
	const struct cx_remind_pattern *pattern;
	const struct cx_remind_pattern *about; /* of the subject, or NULL */
	struct cx_span channel;		       /* .at NULL: none */
	enum cx_remind_fate fate;
	struct cx_hash128 key;
	uint64_t of;
	bool again;	       /* the log has it from this run */
	bool number;	       /* id is a JSON number */
	struct cx_span id, to; /* .at NULL: none */
	struct cx_span thing;
	struct cx_span group;	/* of "spread"; .at NULL: none */
	struct cx_span due;	/* the date */
	struct cx_span period;	/* what the key has for it */
	struct cx_span subject; /* .at NULL: none */
	struct cx_span text;
	/* for some forms of output alone */
	struct cx_span unsubscribe; /* a link; .at NULL: none */
	struct cx_span *fields;	    /* what arguments print: subject, text */
	size_t n_fields;
	int64_t opens;	  /* the day from which "opens" counts */
	int64_t send_us;  /* the instant at which it may go out */
	int64_t offset_s; /* in which it is written: UTC plus that */
	int32_t last;	  /* the day until which it may be sent */
	int32_t limit;	  /* that held it back: enum cx_remind_limit */
	uint64_t record;  /* its number: input order */
};

/* The columns of a row, and the row of a notice. */
extern const char *const cx_remind_columns[];
enum { CX_REMIND_COLUMNS = 12 };
void cx_remind_notice_row(
    const struct cx_remind_notice *n, struct cx_arena *a, struct cx_row *row);

/* Whether its channel is "sms". */
bool cx_remind_notice_is_sms(const struct cx_remind_notice *n);

/*
 * The key of a message: of the texts rule, id, thing, due date or period and
 * step, with a NUL between them; and of the obligation, the first three.
 * Texts have no NUL.  False without memory.
 */
struct cx_buf;
bool cx_remind_notice_key(struct cx_remind_notice *n, struct cx_buf *room);
bool cx_remind_notice_of(struct cx_remind_notice *n, struct cx_buf *room);

#endif
