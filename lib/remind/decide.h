#ifndef CX_REMIND_DECIDE_H
#define CX_REMIND_DECIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "record/row.h"
#include "remind/outbox.h"
#include "remind/rules.h"

/* What became of a step of a rule for a record, and why. */
enum cx_remind_verb {
	CX_DECIDED_SENT,
	CX_DECIDED_ALREADY, /* number: the state in the log */
	CX_DECIDED_BEFORE,  /* passed over, as the log says */
	CX_DECIDED_NEWER,
	CX_DECIDED_LATE,
	CX_DECIDED_OUTSIDE,
	CX_DECIDED_WAITS,
	CX_DECIDED_CAPPED, /* number: of the limit */
	CX_DECIDED_REPEATED,
	CX_DECIDED_STOPPED,
	CX_DECIDED_DECEASED,
	CX_DECIDED_SUPPRESSED, /* number: of the list */
	CX_DECIDED_NO_CHANNEL,
	CX_DECIDED_OTHER_CHANNEL,
	CX_DECIDED_NOT_FOR,
	CX_DECIDED_UNKNOWN,
	CX_DECIDED_NO_DATE,
	CX_DECIDED_NOT_DUE,
	CX_DECISIONS
};

/* Whom decisions are about; shared by those of a record and a rule. */
struct cx_remind_about {
	const struct cx_remind_rule *rule;
	struct cx_span id, thing; /* .at NULL: none */
	uint64_t record;
};

struct cx_remind_decision {
	const struct cx_remind_about *about;
	int32_t due; /* NO_DUE: none is in reach */
	uint16_t step;
	uint8_t verb;
	bool noticed; /* a notice of the outbox has the last word */
	int32_t number;
};
enum { CX_REMIND_NO_DUE = INT32_MIN };

/*
 * The decisions of a run, 24 bytes each and the ids.  A worker fills its own;
 * they are put together at the end.  {0} is empty.
 */
struct cx_remind_decided {
	struct cx_remind_decision *at;
	size_t n, room;
	struct cx_arena *arena;
	struct cx_remind_decided **parts; /* of the workers, owned */
	size_t n_parts;
};

/* False without memory. */
bool cx_remind_decided_add(
    struct cx_remind_decided *d, const struct cx_remind_decision *one);
/* A copy that lives as long as d; NULL without memory. */
const struct cx_remind_about *cx_remind_decided_about(
    struct cx_remind_decided *d, const struct cx_remind_about *about);
/* Moves all of `from', which is then empty, to d. */
bool cx_remind_decided_move(
    struct cx_remind_decided *d, struct cx_remind_decided *from);
void cx_remind_decided_done(struct cx_remind_decided *d);

/* The rows, in input order, with what the settled outbox says in the end. */
extern const char *const cx_remind_decided_columns[];
enum { CX_REMIND_DECIDED_COLUMNS = 7 };
bool cx_remind_decided_rows(struct cx_remind_decided *d,
    const struct cx_remind_outbox *outbox, const struct cx_remind_rules *rules,
    bool (*put)(void *arg, struct cx_err *err),
    struct cx_row *(*row)(void *arg), void *arg, struct cx_err *err);

#endif
