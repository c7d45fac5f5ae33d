#ifndef CX_REMIND_OUTBOX_H
#define CX_REMIND_OUTBOX_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "remind/log.h"
#include "remind/notice.h"
#include "remind/packed.h"

/*
 * The notices of a run, kept until all records were seen.  A worker fills its
 * own; they are put together at the end.  {0} is empty.
 */
struct cx_remind_outbox {
	struct cx_remind_packed **at; /* cx_remind_unpack() */
	size_t n, room;
	struct cx_arena **arenas;
	size_t n_arenas;
};

bool cx_remind_outbox_add(struct cx_remind_outbox *o,
    const struct cx_remind_notice *n, struct cx_err *err);
/* Moves all of `from' to o; from is then empty. */
bool cx_remind_outbox_move(struct cx_remind_outbox *o,
    struct cx_remind_outbox *from, struct cx_err *err);
void cx_remind_outbox_done(struct cx_remind_outbox *o);

/*
 * Puts them in input order; those whose key came before (a record that is
 * twice in the input) have the fate CX_FATE_REPEATED; *repeated: how many.
 * False without memory.
 */
bool cx_remind_outbox_settle(
    struct cx_remind_outbox *o, size_t *repeated, struct cx_err *err);

/*
 * Writes the lines of the log for what is not in it yet, in pieces, without an
 * end; run, day and at are taken from `base'.  *n: how many.
 */
bool cx_remind_outbox_note(const struct cx_remind_outbox *o,
    const struct cx_remind_entry *base, struct cx_remind_log *log, uint64_t *n,
    struct cx_err *err);

#endif
