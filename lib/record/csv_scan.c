/*
 * The scanner that every record of CSV goes through.  64 bytes become masks
 * (csv_mask.h), delimiters inside quotes are masked out by parity, and what
 * is left is read off bit by bit: the cost is that of the borders, not of the
 * bytes, and no branch depends on what a byte is.
 *
 * Not chosen: finding the borders of a whole block first and records later
 * (simdjson's two stages), since ends are wanted relative to their record and
 * a second pass over them costs more than it saves; and jumping from quote to
 * quote by memchr, which loses on short fields.
 *
 * Whatever is not plain sailing (a bad quote, an unclosed one, no memory) is
 * left to the plain scanner, from the beginning of that record.
 */
#include "record/csv.h"

#include "record/csv_mask.h"
#include "record/csv_scan.h"

#include "base/banned.h"

#if CX_CSV_SIMD

enum { CARRY_INSIDE = 1, CARRY_BORDER = 2, CARRY_CLOSE = 4, CARRY_CR = 8 };

/*
 * Looks at the 64 bytes at p, or at those that are left (one or more).  The
 * carry of the bytes before is in s.
 */
static void
look(struct cx_csv_scan *s, const char *p)
{
	size_t left = (size_t)(s->end - p);
	uint64_t inside, fault, cr_before = s->carry / CARRY_CR;
	struct cx_csv_carry carry = {s->carry & CARRY_INSIDE,
	    s->carry / CARRY_BORDER & 1, s->carry / CARRY_CLOSE & 1};
	struct cx_csv_masks m;
	char rest[64];

	if (left < 64) {
		memset(rest, 0, sizeof(rest));
		memcpy(rest, p, left);
		m = cx_csv_masks(rest, s->delimiter);
	} else {
		m = cx_csv_masks(p, s->delimiter);
	}
	inside = cx_csv_inside(m, &carry, &fault);
	if (left < 64)
		fault &= ((uint64_t)1 << left) - 1;
	s->eols = (m.cr | (m.lf & ~(m.cr << 1 | cr_before))) & ~inside;
	s->borders = (m.delimiter & ~inside) | s->eols;
	s->marks = m.quote;
	s->mask_at = p;
	if (fault != 0) {
		uint64_t good = (fault & -fault) - 1;

		s->eols &= good;
		s->borders &= good;
		s->fault = true;
	}
	if (left < 64)
		carry.inside = inside >> (left - 1) & 1;
	s->carry =
	    (uint8_t)(carry.inside | carry.border * CARRY_BORDER |
		      carry.close * CARRY_CLOSE | (m.cr >> 63) * CARRY_CR);
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
	s->mask_at = NULL;
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

static enum cx_scan
next(struct cx_csv_scan *s, struct cx_err *err)
{
	uint64_t marks = 0, take;
	const char *to;
	size_t n = 0, eol_len;

	s->at = s->next;
	if (!s->mask_at) {
		if (s->at == s->end)
			return CX_SCAN_END;
		s->carry = CARRY_BORDER;
		s->fault = false;
		look(s, s->at);
	}
	for (;;) {
		/* All up to the first line end, that included. */
		take = s->eols ^ (s->eols - 1);
		if (s->room - n < 64 && !cx_csv_scan_grow(s))
			return no_memory(s, err);
		n = put_ends(s->ends, n, s->borders & take,
		    (uint32_t)(s->mask_at - s->at));
		marks |= s->marks & take;
		if (s->eols == 0) {
			if (s->fault || s->end - s->mask_at <= 64)
				break;
			look(s, s->mask_at + 64);
			continue;
		}
		to = s->mask_at + __builtin_ctzll(s->eols);
		s->borders &= ~take;
		s->marks &= ~take;
		s->eols &= ~take;
		eol_len = 1;
		if (*to == '\r' && s->end - to >= 2 && to[1] == '\n')
			eol_len = 2;
		if (to != s->at) {
			s->quotes = marks != 0;
			return record(s, to, eol_len, n);
		}
		s->at += eol_len; /* an empty line */
		n = 0;
	}
	s->quotes = marks != 0;
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

#else

enum cx_scan
cx_csv_next(struct cx_csv_scan *s, struct cx_err *err)
{
	return cx_csv_next_plain(s, err);
}

#endif
