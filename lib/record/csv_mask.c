/*
 * The only part of the CSV scanner that looks at bytes, and so the only one
 * that knows machines.  It writes masks to memory, many at a time: so the
 * choice of AVX2 at run time is one call for 2 KiB, and what reads the masks
 * is plain C, the same everywhere.  AVX2 pays: the splitter runs at twice,
 * the scanner at one and a half times the speed of SSE2.
 */
#include "record/csv_mask.h"

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#endif

#include "base/banned.h"

static uint64_t
equal_plain(const char *p, char c)
{
	uint64_t mask = 0;

	for (int i = 0; i < 64; i++)
		mask |= (uint64_t)(p[i] == c) << i;
	return mask;
}

static void
masks_plain(struct cx_csv_masks *out, const char *p, size_t n, char delimiter)
{
	for (size_t i = 0; i < n; i++, p += 64)
		out[i] = (struct cx_csv_masks){equal_plain(p, '"'),
		    equal_plain(p, delimiter), equal_plain(p, '\n'),
		    equal_plain(p, '\r')};
}

#if defined(__x86_64__)

static inline uint64_t
equal_sse2(const __m128i v[4], __m128i want)
{
	uint64_t mask = 0;

	for (int i = 3; i >= 0; i--) {
		int bits = _mm_movemask_epi8(_mm_cmpeq_epi8(v[i], want));

		mask = mask << 16 | (uint64_t)(unsigned)bits;
	}
	return mask;
}

static void
masks_sse2(struct cx_csv_masks *out, const char *p, size_t n, char delimiter)
{
	__m128i quote = _mm_set1_epi8('"'), d = _mm_set1_epi8(delimiter);
	__m128i lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r');
	__m128i v[4];

	for (size_t i = 0; i < n; i++, p += 64) {
		for (int k = 0; k < 4; k++)
			v[k] = _mm_loadu_si128(
			    (const __m128i *)(const void *)p + k);
		out[i] = (struct cx_csv_masks){equal_sse2(v, quote),
		    equal_sse2(v, d), equal_sse2(v, lf), equal_sse2(v, cr)};
	}
}

#define AVX2 __attribute__((target("avx2")))

AVX2 static inline uint64_t
equal_avx2(__m256i a, __m256i b, __m256i want)
{
	int low = _mm256_movemask_epi8(_mm256_cmpeq_epi8(a, want));
	int high = _mm256_movemask_epi8(_mm256_cmpeq_epi8(b, want));

	return (uint64_t)(unsigned)low | (uint64_t)(unsigned)high << 32;
}

AVX2 static void
masks_avx2(struct cx_csv_masks *out, const char *p, size_t n, char delimiter)
{
	__m256i quote = _mm256_set1_epi8('"'), d = _mm256_set1_epi8(delimiter);
	__m256i lf = _mm256_set1_epi8('\n'), cr = _mm256_set1_epi8('\r');

	for (size_t i = 0; i < n; i++, p += 64) {
		const __m256i *at = (const __m256i *)(const void *)p;
		__m256i a = _mm256_loadu_si256(at);
		__m256i b = _mm256_loadu_si256(at + 1);

		out[i] = (struct cx_csv_masks){equal_avx2(a, b, quote),
		    equal_avx2(a, b, d), equal_avx2(a, b, lf),
		    equal_avx2(a, b, cr)};
	}
}

void
cx_csv_masks(struct cx_csv_masks *out, const char *p, size_t n, char delimiter)
{
	if (__builtin_cpu_supports("avx2"))
		masks_avx2(out, p, n, delimiter);
	else
		masks_sse2(out, p, n, delimiter);
}

static const struct cx_csv_mask_way ways[] = {
    {"avx2", masks_avx2}, {"sse2", masks_sse2}, {"plain", masks_plain}, {0}};

struct cx_csv_mask_way
cx_csv_mask_way(size_t i)
{
	return ways[i + !__builtin_cpu_supports("avx2")];
}

#else

#if defined(__aarch64__) && defined(__ARM_NEON)

static inline uint64_t
equal_neon(const uint8x16_t v[4], uint8x16_t want)
{
	static const uint8_t weights[16] = {
	    1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
	uint8x16_t weight = vld1q_u8(weights);
	uint8x16_t m[4];

	for (int i = 0; i < 4; i++)
		m[i] = vandq_u8(vceqq_u8(v[i], want), weight);
	/* Sums of neighbours, three times: 64 bytes become 8. */
	m[0] = vpaddq_u8(vpaddq_u8(m[0], m[1]), vpaddq_u8(m[2], m[3]));
	m[0] = vpaddq_u8(m[0], m[0]);
	return vgetq_lane_u64(vreinterpretq_u64_u8(m[0]), 0);
}

static void
masks_neon(struct cx_csv_masks *out, const char *p, size_t n, char delimiter)
{
	uint8x16_t quote = vdupq_n_u8('"');
	uint8x16_t d = vdupq_n_u8((uint8_t)delimiter);
	uint8x16_t lf = vdupq_n_u8('\n'), cr = vdupq_n_u8('\r');
	uint8x16_t v[4];

	for (size_t i = 0; i < n; i++, p += 64) {
		for (size_t k = 0; k < 4; k++)
			v[k] = vld1q_u8((const uint8_t *)p + k * 16);
		out[i] = (struct cx_csv_masks){equal_neon(v, quote),
		    equal_neon(v, d), equal_neon(v, lf), equal_neon(v, cr)};
	}
}

static const struct cx_csv_mask_way ways[] = {
    {"neon", masks_neon}, {"plain", masks_plain}, {0}};

#else

static const struct cx_csv_mask_way ways[] = {{"plain", masks_plain}, {0}};

#endif

void
cx_csv_masks(struct cx_csv_masks *out, const char *p, size_t n, char delimiter)
{
	ways[0].masks(out, p, n, delimiter);
}

struct cx_csv_mask_way
cx_csv_mask_way(size_t i)
{
	return ways[i];
}

#endif
