/*
 * Decisions are kept as numbers and spelled when they are written: most of
 * them say that nothing was to be done.  What a limit or a repeated record
 * does to a message is known when all are there, so a decision to send is
 * read from the outbox, which has its messages in the same order.
 */
#include "remind/decide.h"

#include <stdlib.h>

#include "remind/ledger.h"
#include "time/moment.h"

#include "base/banned.h"

enum { ID, THING, RULE, STEP, DUE, DECISION, CLAUSE };

const char *const cx_remind_decided_columns[] = {
    [ID] = "id",
    [THING] = "thing",
    [RULE] = "rule",
    [STEP] = "step",
    [DUE] = "due",
    [DECISION] = "decision",
    [CLAUSE] = "clause",
};

_Static_assert(countof(cx_remind_decided_columns) == CX_REMIND_DECIDED_COLUMNS,
    "all columns");

/* How it is called, and the member of the rule or of the file that says so. */
static const struct {
	const char *name, *clause;
} verbs[CX_DECISIONS] = {
    [CX_DECIDED_SENT] = {"sent", ""},
    [CX_DECIDED_ALREADY] = {"already sent", "log"},
    [CX_DECIDED_BEFORE] = {"skipped before", "log"},
    [CX_DECIDED_NEWER] = {"newer step", "late"},
    [CX_DECIDED_LATE] = {"too late", "max_late"},
    [CX_DECIDED_OUTSIDE] = {"outside window", "send"},
    [CX_DECIDED_WAITS] = {"waits for its window", "send"},
    [CX_DECIDED_CAPPED] = {"capped", "caps"},
    [CX_DECIDED_REPEATED] = {"twice in the input", "id"},
    [CX_DECIDED_STOPPED] = {"stopped", "stop"},
    [CX_DECIDED_DECEASED] = {"suppressed", "deceased"},
    [CX_DECIDED_SUPPRESSED] = {"suppressed", "suppress"},
    [CX_DECIDED_NO_CHANNEL] = {"no channel", "channels"},
    [CX_DECIDED_OTHER_CHANNEL] = {"other channel", "--channel"},
    [CX_DECIDED_NOT_FOR] = {"not for", "who"},
    [CX_DECIDED_UNKNOWN] = {"not for", "who is unknown"},
    [CX_DECIDED_NO_DATE] = {"no due date", "due"},
    [CX_DECIDED_NOT_DUE] = {"not its day", ""},
};

bool
cx_remind_decided_add(
    struct cx_remind_decided *d, const struct cx_remind_decision *one)
{
	size_t room = d->room ? 2 * d->room : 256;
	struct cx_remind_decision *at;

	if (d->n == d->room) {
		at = realloc(d->at, room * sizeof(*at));
		if (!at)
			return false;
		d->at = at;
		d->room = room;
	}
	d->at[d->n++] = *one;
	return true;
}

static bool
copy_text(struct cx_span *s, struct cx_arena *a)
{
	if (s->at)
		*s = cx_arena_copy(a, *s);
	return true;
}

const struct cx_remind_about *
cx_remind_decided_about(
    struct cx_remind_decided *d, const struct cx_remind_about *about)
{
	struct cx_remind_about *copy;

	if (!d->arena)
		d->arena = cx_arena_new(SIZE_MAX / 2);
	copy = d->arena ? cx_arena_get(d->arena, sizeof(*copy)) : NULL;
	if (!copy)
		return NULL;
	*copy = *about;
	copy_text(&copy->id, d->arena);
	copy_text(&copy->thing, d->arena);
	if ((about->id.at && !copy->id.at) ||
	    (about->thing.at && !copy->thing.at))
		return NULL;
	return copy;
}

bool
cx_remind_decided_move(
    struct cx_remind_decided *d, struct cx_remind_decided *from)
{
	struct cx_remind_decided *part = malloc(sizeof(*part));
	struct cx_remind_decided **parts =
	    part ? realloc(d->parts,
		       (d->n_parts + 1) * sizeof(struct cx_remind_decided *))
		 : NULL;

	if (!parts) {
		free(part);
		return false;
	}
	*part = *from;
	*from = (struct cx_remind_decided){.n = 0};
	d->parts = parts;
	d->parts[d->n_parts++] = part;
	return true;
}

void
cx_remind_decided_done(struct cx_remind_decided *d)
{
	for (size_t i = 0; i < d->n_parts; i++) {
		cx_remind_decided_done(d->parts[i]);
		free(d->parts[i]);
	}
	free(d->parts);
	free(d->at);
	cx_arena_free(d->arena);
	*d = (struct cx_remind_decided){.n = 0};
}

/* The part whose next decision comes first; NULL: none is left. */
static struct cx_remind_decided *
first_part(const struct cx_remind_decided *d, const size_t *next)
{
	struct cx_remind_decided *first = NULL;
	uint64_t least = UINT64_MAX;

	for (size_t i = 0; i < d->n_parts; i++) {
		struct cx_remind_decided *part = d->parts[i];

		if (next[i] < part->n &&
		    part->at[next[i]].about->record < least) {
			least = part->at[next[i]].about->record;
			first = part;
		}
	}
	return first;
}

/* What the message came to in the end. */
static void
settle(struct cx_remind_decision *one, const struct cx_remind_packed *n)
{
	if (n->fate == CX_FATE_CAPPED) {
		one->verb = CX_DECIDED_CAPPED;
		one->number = n->limit;
	}
	if (n->fate == CX_FATE_REPEATED)
		one->verb = CX_DECIDED_REPEATED;
}

/* The clause, as it is written where it is a text. */
static struct cx_span
spell_clause(const struct cx_remind_decision *one,
    const struct cx_remind_rules *rules, struct cx_buf *out)
{
	const char *clause = verbs[one->verb].clause;
	struct cx_json *from = one->verb == CX_DECIDED_DECEASED
				   ? cx_json_root(rules->doc)
				   : one->about->rule->node;
	const struct cx_json *member = cx_json_get(from, clause);
	struct cx_span text = member ? cx_json_text(member) : CX_SPAN("");

	if (one->verb == CX_DECIDED_SUPPRESSED)
		text = rules->suppress.lists[one->number].file;
	if (one->verb == CX_DECIDED_ALREADY)
		text = cx_span(cx_remind_states[one->number]);
	if (one->verb == CX_DECIDED_CAPPED && one->number < 0)
		clause = one->number == CX_LIMIT_PER_DAY ? "--max-per-day"
							 : "spread";
	out->len = 0;
	cx_buf_puts(out, cx_span(clause));
	if (one->verb == CX_DECIDED_CAPPED && one->number >= 0)
		cx_buf_printf(out, "/%d", (int)one->number);
	if (text.len > 0) {
		cx_buf_puts(out, CX_SPAN(": "));
		cx_buf_puts(out, text);
	}
	return cx_buf_span(out);
}

static void
fill_row(const struct cx_remind_decision *one,
    const struct cx_remind_rules *rules, char due[CX_MOMENT_ROOM],
    struct cx_buf *clause, struct cx_row *row)
{
	const struct cx_remind_about *about = one->about;
	struct cx_moment m = {
	    one->due == CX_REMIND_NO_DUE ? 0 : one->due * CX_DAY_US, true};

	if (about->id.at)
		cx_row_text(row, ID, about->id);
	if (about->thing.at)
		cx_row_text(row, THING, about->thing);
	cx_row_text(row, RULE, about->rule->name);
	cx_row_text(row, STEP, about->rule->steps[one->step].text);
	if (one->due != CX_REMIND_NO_DUE)
		cx_row_text(row, DUE,
		    (struct cx_span){due, cx_moment_print(due, m, NULL)});
	cx_row_text(row, DECISION, cx_span(verbs[one->verb].name));
	if (spell_clause(one, rules, clause).len > 0)
		cx_row_text(row, CLAUSE, cx_buf_span(clause));
}

bool
cx_remind_decided_rows(struct cx_remind_decided *d,
    const struct cx_remind_outbox *outbox, const struct cx_remind_rules *rules,
    bool (*put)(void *arg, struct cx_err *err),
    struct cx_row *(*row)(void *arg), void *arg, struct cx_err *err)
{
	size_t *next = calloc(d->n_parts + 1, sizeof(*next)), sent = 0;
	struct cx_remind_decided *part;
	struct cx_buf clause = {0};
	char due[CX_MOMENT_ROOM];
	bool ok = next || cx_fail_memory(err);

	while (ok && (part = first_part(d, next)) != NULL) {
		size_t i = 0;
		struct cx_remind_decision *one;

		while (d->parts[i] != part)
			i++;
		one = &part->at[next[i]++];
		if (one->noticed && outbox->n > 0)
			settle(one, outbox->at[sent++]);
		fill_row(one, rules, due, &clause, row(arg));
		ok = (!clause.failed || cx_fail_memory(err)) && put(arg, err);
	}
	cx_buf_done(&clause);
	free(next);
	return ok;
}
