/*
 * Every byte of every input comes through cx_utf8_check(), so it is the one
 * function here that is written for speed.  Blocks of 16 bytes are taken
 * whole not only when they are ASCII but also when all else in them is
 * two-byte letters: Spanish has one in every second block, and going back to
 * single bytes for each costs a mispredicted branch each time.  Three and
 * four bytes (quotes, euro, emoji) go by single characters.
 *
 * The well-known validators by byte shuffles take every script at one speed,
 * but want SSSE3, hence a choice at run time; the baseline of the machine is
 * enough for the texts that come here.
 */
#include "text/utf8.h"

#include <stdbool.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#endif

#include "text/utf8_plain.h"

#include "base/banned.h"

/*
 * The length of the character at p, which has `left' > 0 bytes; 0 if it is
 * not UTF-8 or is NUL.  The bounds of the second byte are RFC 3629, section 4.
 */
static inline size_t
character(const unsigned char *p, size_t left)
{
	unsigned char low = 0x80, high = 0xBF;

	if (p[0] < 0x80)
		return p[0] != 0;
	if (p[0] < 0xC2 || p[0] > 0xF4 || left < 2)
		return 0;
	if (p[0] < 0xE0)
		return (p[1] & 0xC0) == 0x80 ? 2 : 0;
	if (p[0] == 0xE0)
		low = 0xA0;
	else if (p[0] == 0xED)
		high = 0x9F;
	else if (p[0] == 0xF0)
		low = 0x90;
	else if (p[0] == 0xF4)
		high = 0x8F;
	if (p[1] < low || p[1] > high || left < 3 || (p[2] & 0xC0) != 0x80)
		return 0;
	if (p[0] < 0xF0)
		return 3;
	return left >= 4 && (p[3] & 0xC0) == 0x80 ? 4 : 0;
}

/* True if the 8 bytes at p are ASCII without NUL. */
static inline bool
plain_word(const unsigned char *p)
{
	uint64_t w;

	memcpy(&w, p, sizeof(w));
	return ((w | (w - UINT64_C(0x0101010101010101))) &
		   UINT64_C(0x8080808080808080)) == 0;
}

size_t
cx_utf8_check_plain(struct cx_span s)
{
	const unsigned char *p = (const unsigned char *)s.at;
	size_t i = 0, k;

	while (i < s.len) {
		if (s.len - i >= 8 && plain_word(p + i)) {
			i += 8;
			continue;
		}
		k = character(p + i, s.len - i);
		if (k == 0)
			return i;
		i += k;
	}
	return i;
}

#if defined(__SSE2__) || (defined(__aarch64__) && defined(__ARM_NEON))

/*
 * One bit (or LANE bits) for each of 16 bytes: is it NUL, not ASCII, the
 * first byte of two (C2 to DF), a continuation byte (80 to BF)?
 */
struct masks {
	uint64_t zero, high, lead, cont;
};

#ifdef __SSE2__
enum { LANE = 1 };

static inline __m128i
load(const unsigned char *p)
{
	return _mm_loadu_si128((const __m128i *)(const void *)p);
}

static inline uint64_t
bits(__m128i v)
{
	return (uint64_t)(unsigned)_mm_movemask_epi8(v);
}

static inline bool
plain_64(const unsigned char *p)
{
	__m128i a = load(p), b = load(p + 16);
	__m128i c = load(p + 32), d = load(p + 48);
	__m128i any = _mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d));
	__m128i least = _mm_min_epu8(_mm_min_epu8(a, b), _mm_min_epu8(c, d));

	return bits(_mm_or_si128(
		   any, _mm_cmpeq_epi8(least, _mm_setzero_si128()))) == 0;
}

static inline struct masks
look(const unsigned char *p)
{
	__m128i v = load(p);

	return (struct masks){
	    .zero = bits(_mm_cmpeq_epi8(v, _mm_setzero_si128())),
	    .high = bits(v),
	    /* As signed bytes: C2 is -62, DF is -33, BF is -65. */
	    .lead = bits(_mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8(-63)),
		_mm_cmplt_epi8(v, _mm_set1_epi8(-32)))),
	    .cont = bits(_mm_cmplt_epi8(v, _mm_set1_epi8(-64))),
	};
}

#else
enum { LANE = 4 };

static inline uint64_t
bits(uint8x16_t v)
{
	uint8x8_t half = vshrn_n_u16(vreinterpretq_u16_u8(v), 4);

	return vget_lane_u64(vreinterpret_u64_u8(half), 0);
}

static inline bool
plain_64(const unsigned char *p)
{
	uint8x16_t a = vld1q_u8(p), b = vld1q_u8(p + 16);
	uint8x16_t c = vld1q_u8(p + 32), d = vld1q_u8(p + 48);
	uint8x16_t most = vmaxq_u8(vmaxq_u8(a, b), vmaxq_u8(c, d));
	uint8x16_t least = vminq_u8(vminq_u8(a, b), vminq_u8(c, d));

	return vmaxvq_u8(most) < 0x80 && vminvq_u8(least) > 0;
}

static inline struct masks
look(const unsigned char *p)
{
	uint8x16_t v = vld1q_u8(p);
	uint8x16_t high = vcgeq_u8(v, vdupq_n_u8(0x80));

	return (struct masks){
	    .zero = bits(vceqq_u8(v, vdupq_n_u8(0))),
	    .high = bits(high),
	    .lead = bits(vandq_u8(
		vcgeq_u8(v, vdupq_n_u8(0xC2)), vcleq_u8(v, vdupq_n_u8(0xDF)))),
	    .cont = bits(vandq_u8(high, vcleq_u8(v, vdupq_n_u8(0xBF)))),
	};
}

#endif

/* Of the 16 lanes of a mask. */
#define LANES (UINT64_MAX >> (64 - 16 * LANE))

/*
 * Steps over blocks of ASCII and two-byte letters from the character border
 * i on.  Returns a border again: where something else stands, or near the
 * end.  A letter cut by the end of a block is carried in `cut' (moving i back
 * instead makes each load wait for the masks before it, at half the speed).
 */
static inline size_t
skip(const unsigned char *p, size_t i, size_t n)
{
	const uint64_t one = (1 << LANE) - 1;
	uint64_t cut = 0;
	struct masks m;

	while (n - i >= 16) {
		if (cut == 0 && n - i >= 64 && plain_64(p + i)) {
			i += 64;
			continue;
		}
		m = look(p + i);
		if (m.zero != 0 || (m.lead | m.cont) != m.high ||
		    ((m.lead << LANE | cut) & LANES) != m.cont) {
			if (cut != 0)
				return i - 1;
			return i +
			       (size_t)__builtin_ctzll(m.high | m.zero) / LANE;
		}
		cut = m.lead >> (15 * LANE) & one;
		i += 16;
	}
	return cut != 0 ? i - 1 : i;
}

size_t
cx_utf8_check(struct cx_span s)
{
	const unsigned char *p = (const unsigned char *)s.at;
	size_t i = 0, k;

	while ((i = skip(p, i, s.len)) < s.len) {
		do {
			k = character(p + i, s.len - i);
			if (k == 0)
				return i;
			i += k;
		} while (i < s.len && (p[i] >= 0x80 || s.len - i < 16));
	}
	return i;
}

#else

size_t
cx_utf8_check(struct cx_span s)
{
	return cx_utf8_check_plain(s);
}

#endif

uint32_t
cx_utf8_next(struct cx_span s, size_t *i)
{
	const unsigned char *p = (const unsigned char *)s.at + *i;
	uint32_t c = p[0];

	if (c < 0x80) {
		*i += 1;
		return c;
	}
	if (c < 0xE0) {
		*i += 2;
		return (c & 0x1F) << 6 | (p[1] & 0x3FU);
	}
	if (c < 0xF0) {
		*i += 3;
		return (c & 0x0F) << 12 | (p[1] & 0x3FU) << 6 | (p[2] & 0x3FU);
	}
	*i += 4;
	return (c & 0x07) << 18 | (p[1] & 0x3FU) << 12 | (p[2] & 0x3FU) << 6 |
	       (p[3] & 0x3FU);
}

size_t
cx_utf8_put(char *out, uint32_t c)
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xC0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (char)(0xE0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 0x3F));
		out[2] = (char)(0x80 | (c & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | c >> 18);
	out[1] = (char)(0x80 | (c >> 12 & 0x3F));
	out[2] = (char)(0x80 | (c >> 6 & 0x3F));
	out[3] = (char)(0x80 | (c & 0x3F));
	return 4;
}

size_t
cx_utf8_length(struct cx_span s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += (s.at[i] & 0xC0) != 0x80;
	return n;
}
