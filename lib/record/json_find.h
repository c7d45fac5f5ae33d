#ifndef CX_RECORD_JSON_FIND_H
#define CX_RECORD_JSON_FIND_H

#include <stdbool.h>
#include <stdint.h>

/*
 * The two loops of JSON that go over many bytes, by 16 at a time where there
 * is SSE2 or NEON (CX_JSON_SIMD), and in plain C always.
 */
#if defined(__SSE2__)
#include <emmintrin.h>
#define CX_JSON_SIMD 1
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#define CX_JSON_SIMD 1
#else
#define CX_JSON_SIMD 0
#endif

/* Whether c cannot stand in a string as it is. */
static inline bool
cx_json_special(char c)
{
	return c == '"' || c == '\\' || (unsigned char)c < 0x20;
}

/* The first quote, backslash or control character; end if there is none. */
static inline const char *
cx_json_find_plain(const char *p, const char *end)
{
	while (p < end && !cx_json_special(*p))
		p++;
	return p;
}

/* The first byte that is no digit; end if there is none. */
static inline const char *
cx_json_digits_plain(const char *p, const char *end)
{
	while (p < end && *p >= '0' && *p <= '9')
		p++;
	return p;
}

#if CX_JSON_SIMD

#ifdef __SSE2__

enum { CX_JSON_LANE = 1 }; /* bits of a mask for a byte */

/* Which of the 16 bytes at p are special. */
static inline uint64_t
cx_json_specials(const char *p)
{
	__m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
	__m128i low = _mm_min_epu8(v, _mm_set1_epi8(0x1F));
	__m128i m = _mm_or_si128(_mm_cmpeq_epi8(low, v),
	    _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')),
		_mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));

	return (uint64_t)(unsigned)_mm_movemask_epi8(m);
}

/* Which of the 16 bytes at p are no digits. */
static inline uint64_t
cx_json_no_digits(const char *p)
{
	__m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
	__m128i d = _mm_sub_epi8(v, _mm_set1_epi8('0'));
	__m128i low = _mm_min_epu8(d, _mm_set1_epi8(10));

	return (uint64_t)(unsigned)_mm_movemask_epi8(
	    _mm_cmpeq_epi8(low, _mm_set1_epi8(10)));
}

/* Which of the 16 bytes at p and at q differ. */
static inline uint64_t
cx_json_differ(const char *p, const char *q)
{
	__m128i a = _mm_loadu_si128((const __m128i *)(const void *)p);
	__m128i b = _mm_loadu_si128((const __m128i *)(const void *)q);

	return (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(a, b)) ^
	       0xFFFF;
}

#else

enum { CX_JSON_LANE = 4 };

static inline uint64_t
cx_json_bits(uint8x16_t v)
{
	uint8x8_t half = vshrn_n_u16(vreinterpretq_u16_u8(v), 4);

	return vget_lane_u64(vreinterpret_u64_u8(half), 0);
}

static inline uint64_t
cx_json_specials(const char *p)
{
	uint8x16_t v = vld1q_u8((const uint8_t *)p);

	return cx_json_bits(vorrq_u8(vcltq_u8(v, vdupq_n_u8(0x20)),
	    vorrq_u8(
		vceqq_u8(v, vdupq_n_u8('"')), vceqq_u8(v, vdupq_n_u8('\\')))));
}

static inline uint64_t
cx_json_no_digits(const char *p)
{
	uint8x16_t v = vld1q_u8((const uint8_t *)p);

	return cx_json_bits(
	    vcgtq_u8(vsubq_u8(v, vdupq_n_u8('0')), vdupq_n_u8(9)));
}

static inline uint64_t
cx_json_differ(const char *p, const char *q)
{
	return cx_json_bits(vmvnq_u8(vceqq_u8(
	    vld1q_u8((const uint8_t *)p), vld1q_u8((const uint8_t *)q))));
}

#endif

static inline const char *
cx_json_find(const char *p, const char *end)
{
	uint64_t m;

	for (; end - p >= 16; p += 16) {
		m = cx_json_specials(p);
		if (m != 0)
			return p + __builtin_ctzll(m) / CX_JSON_LANE;
	}
	return cx_json_find_plain(p, end);
}

static inline const char *
cx_json_digits(const char *p, const char *end)
{
	uint64_t m;

	for (; end - p >= 16; p += 16) {
		m = cx_json_no_digits(p);
		if (m != 0)
			return p + __builtin_ctzll(m) / CX_JSON_LANE;
	}
	return cx_json_digits_plain(p, end);
}

#else

static inline const char *
cx_json_find(const char *p, const char *end)
{
	return cx_json_find_plain(p, end);
}

static inline const char *
cx_json_digits(const char *p, const char *end)
{
	return cx_json_digits_plain(p, end);
}

#endif
#endif
