/*
 * The scanner that every record of CSV goes through.  64 bytes become masks
 * (csv_mask.h), delimiters inside quotes are masked out by parity, and what
 * is left is read off bit by bit: the cost is that of the borders, not of the
 * bytes.  Masks are made 2 KiB ahead of the reading, because the reading has
 * branches that no predictor knows (how many borders, is there a line end)
 * and would make the making wait for each of them.
 *
 * Not chosen: positions of all borders of a block in an array, records later
 * (simdjson's two stages), since ends are wanted relative to their record; and
 * jumping from quote to quote by memchr, which loses on short fields.
 *
 * Whatever is not plain sailing (a bad quote, an unclosed one, no memory) is
 * left to the plain scanner, from the beginning of that record.
 */
#include "record/csv.h"

#include <string.h>

#include "record/csv_mask.h"
#include "record/csv_scan.h"

#include "base/banned.h"

_Static_assert(sizeof(((struct cx_csv_scan *)NULL)->ahead) ==
		   CX_CSV_BLOCKS * 3 * sizeof(uint64_t),
    "csv.h says CX_CSV_BLOCKS");

enum { CARRY_INSIDE = 1, CARRY_BORDER = 2, CARRY_CLOSE = 4, CARRY_CR = 8 };

/*
 * Works out the borders in the next 64 bytes, `left' of which (or more than
 * 64) are in the block.  False: one of these is at fault; what comes after it
 * is not in the masks.
 */
static inline bool
look(struct cx_csv_scan *s, struct cx_csv_masks m, size_t left,
    struct cx_csv_carry *carry, uint64_t *cr_before)
{
	uint64_t fault, inside = cx_csv_inside(m, carry, &fault), eols, good;
	size_t i = s->n_ahead++;

	eols = (m.cr | (m.lf & ~(m.cr << 1 | *cr_before))) & ~inside;
	*cr_before = m.cr >> 63;
	if (left < 64)
		fault &= ((uint64_t)1 << left) - 1;
	good = fault ? (fault & -fault) - 1 : UINT64_MAX;
	s->ahead[i].eols = eols & good;
	s->ahead[i].borders = ((m.delimiter & ~inside) | eols) & good;
	s->ahead[i].quotes = m.quote;
	return fault == 0;
}

/*
 * Looks at the bytes from p on, one or more, as far as there is room.  The
 * carry of the bytes before is in s.
 */
static void
look_ahead(struct cx_csv_scan *s, const char *p)
{
	struct cx_csv_carry carry = {s->carry & CARRY_INSIDE,
	    s->carry / CARRY_BORDER & 1, s->carry / CARRY_CLOSE & 1};
	uint64_t cr = s->carry / CARRY_CR;
	size_t left = (size_t)(s->end - p), n = left / 64;
	struct cx_csv_masks masks[CX_CSV_BLOCKS];
	char rest[64] = {0};

	s->seen = p;
	s->n_ahead = s->i_ahead = 0;
	if (n >= s->reach) {
		n = s->reach;
		cx_csv_masks(masks, p, n, s->delimiter);
	} else {
		cx_csv_masks(masks, p, n, s->delimiter);
		if (left % 64 != 0) {
			memcpy(rest, p + n * 64, left % 64);
			cx_csv_masks(masks + n++, rest, 1, s->delimiter);
		}
	}
	s->reach = s->reach * 2 < CX_CSV_BLOCKS ? s->reach * 2 : CX_CSV_BLOCKS;
	for (size_t i = 0; i < n && !s->fault; i++)
		s->fault = !look(s, masks[i], left - i * 64, &carry, &cr);
	s->carry = (uint8_t)(carry.inside | carry.border * CARRY_BORDER |
			     carry.close * CARRY_CLOSE | cr * CARRY_CR);
}

/* Stores base + i for each bit i of bits; there is room for 64 more. */
static inline size_t
put_ends(uint32_t *ends, size_t n, uint64_t bits, uint32_t base)
{
	for (; bits != 0; bits &= bits - 1)
		ends[n++] = base + (uint32_t)__builtin_ctzll(bits);
	return n;
}

/* The record from s->at to its line end at `to'. */
static enum cx_scan
record(struct cx_csv_scan *s, const char *to, size_t eol_len, size_t n)
{
	s->len = (size_t)(to - s->at);
	s->eol_len = eol_len;
	s->n_fields = n;
	s->next = to + eol_len;
	return CX_SCAN_RECORD;
}

static enum cx_scan
no_memory(struct cx_csv_scan *s, struct cx_err *err)
{
	s->seen = NULL;
	cx_fail_memory(err);
	return CX_SCAN_BAD;
}

/* The block is at its end, or not CSV any more. */
static enum cx_scan
last(struct cx_csv_scan *s, size_t n, struct cx_err *err)
{
	if (s->fault || s->carry & CARRY_INSIDE)
		return cx_csv_next_plain(s, err);
	s->next = s->end;
	if (s->at == s->end)
		return CX_SCAN_END;
	if (n == s->room && !cx_csv_scan_grow(s))
		return no_memory(s, err);
	s->ends[n] = (uint32_t)(s->end - s->at);
	return record(s, s->end, 0, n + 1);
}

/* Masks for s->i_ahead, looked up further if need be; false: no more. */
static inline bool
more(struct cx_csv_scan *s)
{
	size_t seen = s->n_ahead * 64;

	if (s->i_ahead < s->n_ahead)
		return true;
	if (s->fault || (size_t)(s->end - s->seen) <= seen)
		return false;
	look_ahead(s, s->seen + seen);
	return true;
}

static enum cx_scan
next(struct cx_csv_scan *s, struct cx_err *err)
{
	uint64_t quotes = 0, take, eols;
	const char *at = s->next, *from, *to;
	size_t n = 0, eol_len, i;

	s->at = at;
	if (!s->seen) {
		if (at == s->end)
			return CX_SCAN_END;
		s->carry = CARRY_BORDER;
		/* After a bad record not far: there may be one a line. */
		s->reach = s->fault ? 1 : CX_CSV_BLOCKS;
		s->fault = false;
		look_ahead(s, at);
	}
	while (more(s)) {
		i = s->i_ahead;
		eols = s->ahead[i].eols;
		/* All up to the first line end, that included. */
		take = eols ^ (eols - 1);
		from = s->seen + i * 64;
		if (s->room - n < 64 && !cx_csv_scan_grow(s))
			return no_memory(s, err);
		n = put_ends(s->ends, n, s->ahead[i].borders & take,
		    (uint32_t)(from - at));
		quotes |= s->ahead[i].quotes & take;
		if (eols == 0) {
			s->i_ahead++;
			continue;
		}
		s->ahead[i].borders &= ~take;
		s->ahead[i].quotes &= ~take;
		s->ahead[i].eols &= ~take;
		to = from + __builtin_ctzll(eols);
		eol_len = 1;
		if (*to == '\r' && s->end - to >= 2 && to[1] == '\n')
			eol_len = 2;
		if (to != at) {
			s->at = at;
			s->quotes = quotes != 0;
			return record(s, to, eol_len, n);
		}
		at += eol_len; /* an empty line */
		n = 0;
	}
	s->at = at;
	s->quotes = quotes != 0;
	return last(s, n, err);
}

enum cx_scan
cx_csv_next(struct cx_csv_scan *s, struct cx_err *err)
{
	enum cx_scan got = next(s, err);

	if (got == CX_SCAN_RECORD && s->len > UINT32_MAX) {
		s->next = s->at;
		return cx_csv_next_plain(s, err);
	}
	return got;
}
