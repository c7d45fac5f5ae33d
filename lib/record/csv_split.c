/*
 * The splitter runs in the one thread that reads, in front of all workers,
 * so it is the floor of the whole: it asks for quotes and line ends alone,
 * 64 bytes at a time, and keeps no more than the last border.  It must know
 * a bad quote all the same, or one stray quote would turn the rest of a file
 * inside out; at such a byte it falls back to the grammar by single bytes
 * until the bad record is over.
 *
 * A CR that is the last byte of the buffer is left for the next call: whether
 * it is half of a CR LF cannot be seen yet.
 */
#include "record/csv.h"

#include "record/csv_mask.h"
#include "record/csv_state.h"

#include "base/banned.h"

void
cx_csv_split_init(struct cx_csv_split *s, char delimiter)
{
	*s = (struct cx_csv_split){
	    .delimiter = delimiter, .state = CX_CSV_START};
}

/* By single bytes from s->done up to `to', or to the end of a bad record. */
static void
by_bytes(struct cx_csv_split *s, const char *at, size_t to, bool only_bad)
{
	enum cx_csv_state state = (enum cx_csv_state)s->state;
	size_t i = s->done;

	for (; i < to; i++) {
		if (only_bad && state != CX_CSV_BAD)
			break;
		if (state != CX_CSV_QUOTED && cx_csv_is_eol(at[i]))
			s->end = i + 1;
		state = cx_csv_step(state, at[i], s->delimiter);
	}
	s->state = (uint8_t)state;
	s->done = i;
}

static struct cx_csv_carry
carry_of(enum cx_csv_state state)
{
	return (struct cx_csv_carry){
	    .inside = state == CX_CSV_QUOTED,
	    .border = state == CX_CSV_START || state == CX_CSV_CLOSED,
	    .close = state == CX_CSV_CLOSED,
	};
}

/* After an opening quote only `inside' counts: `border' is the quote's. */
static enum cx_csv_state
state_of(struct cx_csv_carry c)
{
	if (c.inside)
		return CX_CSV_QUOTED;
	if (c.close)
		return CX_CSV_CLOSED;
	return c.border ? CX_CSV_START : CX_CSV_BARE;
}

/*
 * At most CX_CSV_BLOCKS blocks of 64 bytes from s->done on; stops before one
 * that has a fault (false), or where fewer than 64 bytes are left.
 */
static bool
by_blocks(struct cx_csv_split *s, const char *at, size_t to)
{
	struct cx_csv_carry carry = carry_of((enum cx_csv_state)s->state);
	struct cx_csv_carry before = carry;
	struct cx_csv_masks m[CX_CSV_BLOCKS];
	size_t n = (to - s->done) / 64, last_at = 0, i;
	uint64_t last = 0, fault = 0, inside, eol;

	if (n > CX_CSV_BLOCKS)
		n = CX_CSV_BLOCKS;
	cx_csv_masks(m, at + s->done, n, s->delimiter);
	for (i = 0; i < n; i++) {
		before = carry;
		inside = cx_csv_inside(m[i], &carry, &fault);
		if (fault != 0)
			break;
		eol = (m[i].lf | m[i].cr) & ~inside;
		last = eol ? eol : last;
		last_at = eol ? i : last_at;
	}
	if (last != 0)
		s->end =
		    s->done + last_at * 64 + 64 - (size_t)__builtin_clzll(last);
	s->state = (uint8_t)state_of(fault ? before : carry);
	s->done += i * 64;
	return fault == 0;
}

static void
look(struct cx_csv_split *s, const char *at, size_t to)
{
	while (to - s->done >= 64) {
		by_bytes(s, at, to, true);
		if (s->state != CX_CSV_BAD && !by_blocks(s, at, to))
			by_bytes(s, at, s->done + 64, false);
	}
	by_bytes(s, at, to, false);
}

size_t
cx_csv_split(struct cx_csv_split *s, struct cx_span buf)
{
	size_t to = buf.len;

	if (to > s->done && buf.at[to - 1] == '\r')
		to--;
	if (to > s->done)
		look(s, buf.at, to);
	return s->end;
}

void
cx_csv_split_drop(struct cx_csv_split *s, size_t n)
{
	s->done -= n < s->done ? n : s->done;
	s->end -= n < s->end ? n : s->end;
}

bool
cx_csv_split_quoted(const struct cx_csv_split *s)
{
	return s->state == CX_CSV_QUOTED;
}
