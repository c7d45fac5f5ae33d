#ifndef CX_BASE_LITTLE_H
#define CX_BASE_LITTLE_H

#include <stdint.h>
#include <string.h>

/* Between a number of this machine and one with its lowest byte first. */
static inline uint64_t
cx_little64(uint64_t x)
{
	return __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? __builtin_bswap64(x)
						      : x;
}

/* Eight bytes as a number, the first the lowest: the same on every machine. */
static inline uint64_t
cx_little64_at(const void *at)
{
	uint64_t x;

	memcpy(&x, at, sizeof(x));
	return cx_little64(x);
}

#endif
