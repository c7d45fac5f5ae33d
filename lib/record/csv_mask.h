#ifndef CX_RECORD_CSV_MASK_H
#define CX_RECORD_CSV_MASK_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * 64 bytes of CSV as masks of 64 bits, bit i for byte i.  Private to the
 * splitter and the scanner.  CX_CSV_SIMD says whether there is any of it:
 * a machine without SSE2 and NEON goes by single bytes.
 */
#if defined(__SSE2__)
#include <emmintrin.h>
#define CX_CSV_SIMD 1
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#define CX_CSV_SIMD 1
#else
#define CX_CSV_SIMD 0
#endif

#if CX_CSV_SIMD

struct cx_csv_masks {
	uint64_t quote, delimiter, lf, cr;
};

#ifdef __SSE2__

static inline uint64_t
cx_csv_equal(const __m128i v[4], char c)
{
	__m128i want = _mm_set1_epi8(c);
	uint64_t mask = 0;

	for (int i = 3; i >= 0; i--) {
		int bits = _mm_movemask_epi8(_mm_cmpeq_epi8(v[i], want));
		mask = mask << 16 | (uint64_t)(unsigned)bits;
	}
	return mask;
}

/* The masks of the 64 bytes at p. */
static inline struct cx_csv_masks
cx_csv_masks(const char *p, char delimiter)
{
	__m128i v[4];

	for (int i = 0; i < 4; i++)
		v[i] = _mm_loadu_si128((const __m128i *)(const void *)p + i);
	return (struct cx_csv_masks){
	    .quote = cx_csv_equal(v, '"'),
	    .delimiter = cx_csv_equal(v, delimiter),
	    .lf = cx_csv_equal(v, '\n'),
	    .cr = cx_csv_equal(v, '\r'),
	};
}

#else

static inline uint64_t
cx_csv_equal(const uint8x16_t v[4], char c)
{
	static const uint8_t weights[16] = {
	    1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
	uint8x16_t weight = vld1q_u8(weights);
	uint8x16_t want = vdupq_n_u8((uint8_t)c);
	uint8x16_t m[4];

	for (int i = 0; i < 4; i++)
		m[i] = vandq_u8(vceqq_u8(v[i], want), weight);
	/* Sums of neighbours, three times: 64 bytes become 8. */
	m[0] = vpaddq_u8(vpaddq_u8(m[0], m[1]), vpaddq_u8(m[2], m[3]));
	m[0] = vpaddq_u8(m[0], m[0]);
	return vgetq_lane_u64(vreinterpretq_u64_u8(m[0]), 0);
}

/* The masks of the 64 bytes at p. */
static inline struct cx_csv_masks
cx_csv_masks(const char *p, char delimiter)
{
	uint8x16_t v[4];

	for (int i = 0; i < 4; i++)
		v[i] = vld1q_u8((const uint8_t *)p + (size_t)i * 16);
	return (struct cx_csv_masks){
	    .quote = cx_csv_equal(v, '"'),
	    .delimiter = cx_csv_equal(v, delimiter),
	    .lf = cx_csv_equal(v, '\n'),
	    .cr = cx_csv_equal(v, '\r'),
	};
}

#endif

/* What 64 bytes leave to the next: three flags, each 0 or 1. */
struct cx_csv_carry {
	uint64_t inside; /* the next byte is inside quotes */
	uint64_t border; /* the last byte was delimiter, line end or quote */
	uint64_t close;	 /* the last byte was a quote that closed */
};

/* At the beginning of a record. */
#define CX_CSV_CARRY_START ((struct cx_csv_carry){0, 1, 0})

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
#endif
