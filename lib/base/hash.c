/*
 * XXH3 is compiled in here, not called in the shared library: keys are short,
 * and for short keys the call through the library's table is half the cost.
 */
#include "base/hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/banned.h"

uint64_t
cx_hash(struct cx_span s)
{
	return XXH3_64bits(s.at, s.len);
}

struct cx_hash128
cx_hash128(struct cx_span s)
{
	XXH128_hash_t h = XXH3_128bits(s.at, s.len);

	return (struct cx_hash128){h.high64, h.low64};
}

void
cx_hex_print(char out[16], uint64_t x)
{
	for (int i = 15; i >= 0; i--, x >>= 4)
		out[i] = "0123456789abcdef"[x & 15];
}

bool
cx_hex_parse(const char in[16], uint64_t *out)
{
	uint64_t x = 0;

	for (int i = 0; i < 16; i++) {
		char c = in[i];

		if (c >= '0' && c <= '9')
			x = x << 4 | (uint64_t)(c - '0');
		else if (c >= 'a' && c <= 'f')
			x = x << 4 | (uint64_t)(c - 'a' + 10);
		else
			return false;
	}
	*out = x;
	return true;
}

void
cx_hash128_print(char out[CX_HASH128_ROOM], struct cx_hash128 h)
{
	cx_hex_print(out, h.high);
	cx_hex_print(out + 16, h.low);
}

bool
cx_hash128_parse(struct cx_span s, struct cx_hash128 *out)
{
	struct cx_hash128 h;

	if (s.len != CX_HASH128_ROOM || !cx_hex_parse(s.at, &h.high) ||
	    !cx_hex_parse(s.at + 16, &h.low))
		return false;
	*out = h;
	return true;
}
