#ifndef CX_RECORD_CSV_MASK_H
#define CX_RECORD_CSV_MASK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * CSV as masks of 64 bits, bit i for byte i.  Private to the splitter, the
 * scanner and what spells fields.
 */
struct cx_csv_masks {
	uint64_t quote, delimiter, lf, cr;
};

/* Most blocks that are looked at in one go. */
enum { CX_CSV_BLOCKS = 32 };

/* The masks of the n blocks of 64 bytes at p. */
void cx_csv_masks(
    struct cx_csv_masks *out, const char *p, size_t n, char delimiter);

/* A way to make them: what this machine has, best first, for tests. */
struct cx_csv_mask_way {
	const char *name;
	void (*masks)(
	    struct cx_csv_masks *out, const char *p, size_t n, char delimiter);
};

/* Way i of this machine; the last is plain C, .masks is NULL past it. */
struct cx_csv_mask_way cx_csv_mask_way(size_t i);

/* What 64 bytes leave to the next: three flags, each 0 or 1. */
struct cx_csv_carry {
	uint64_t inside; /* the next byte is inside quotes */
	uint64_t border; /* the last byte was delimiter, line end or quote */
	uint64_t close;	 /* the last byte was a quote that closed */
};

/* Bit i is the exclusive or of the bits 0 to i. */
static inline uint64_t
cx_csv_prefix_xor(uint64_t m)
{
	m ^= m << 1;
	m ^= m << 2;
	m ^= m << 4;
	m ^= m << 8;
	m ^= m << 16;
	return m ^ m << 32;
}

/*
 * Which bytes are inside quotes (an opening quote is, a closing one is not)
 * if every quote toggles, and in *fault the bytes at which that is no CSV: an
 * opening quote that follows neither border nor quote, and what follows a
 * closing quote without being either.  Up to the lowest fault the mask is
 * right; valid text has none.
 */
static inline uint64_t
cx_csv_inside(
    struct cx_csv_masks m, struct cx_csv_carry *carry, uint64_t *fault)
{
	uint64_t border = m.delimiter | m.lf | m.cr | m.quote;
	uint64_t inside = cx_csv_prefix_xor(m.quote) ^ -carry->inside;
	uint64_t open = m.quote & inside, close = m.quote & ~inside;

	*fault = (open & ~(border << 1 | carry->border)) |
		 ((close << 1 | carry->close) & ~border);
	carry->inside = inside >> 63;
	carry->border = border >> 63;
	carry->close = close >> 63;
	return inside;
}

#endif
