/*
 * Most words are a few letters of ASCII with a blank behind, and of those
 * nothing is to be found out but the letters.  So they are read eight at a
 * time, as a number; all that is a little special is left to tokens.c, which
 * says the same of a plain word, a letter at a time.  Wider registers were
 * not chosen: few words have more than eight letters.
 */
#include "sentiment/tokens_scan.h"

#include "base/banned.h"

/* The same byte eight times. */
static inline uint64_t
each(unsigned char c)
{
	return c * UINT64_C(0x0101010101010101);
}

/* The high bit of each byte that is no letter of ASCII. */
static inline uint64_t
no_letters(uint64_t x)
{
	const uint64_t low = (x | each(0x20)) & each(0x7F);
	const uint64_t past = low + each(0x7F - 'z');
	const uint64_t letter = (low + each(0x80 - 'a')) & ~past & ~x;

	return ~letter & each(0x80);
}

/* The high bit of each byte that is 0; right up to the lowest of them. */
static inline uint64_t
zeros(uint64_t x)
{
	return (x - each(1)) & ~x & each(0x80);
}

/* Between a number of this machine and one with its lowest byte first. */
static inline uint64_t
little(uint64_t x)
{
	return __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? __builtin_bswap64(x)
						      : x;
}

/* Eight bytes from i < text.len on, the first the lowest; past the end, 0. */
static inline uint64_t
eight_at(struct cx_span text, size_t i)
{
	const size_t left = text.len - i;
	const bool at_end = left < 8;
	uint64_t x;

	memcpy(&x, at_end ? text.at + text.len - 8 : text.at + i, sizeof(x));
	x = little(x);
	return at_end ? x >> (64 - 8 * left) : x;
}

/* Letters, small ones, in a key; all are 0 at first. */
struct plain {
	uint64_t key[CX_KEY / 8];
	size_t len, upper;
	bool th;
};

/*
 * Reads letters from i on until there is another byte, a third of the same in
 * a row, or no room.
 */
static inline void
read_letters(struct cx_span text, size_t i, struct plain *p)
{
	uint64_t last = 0, mask = UINT64_MAX;

	for (size_t k = 0;
	     k < countof(p->key) && mask == UINT64_MAX && i + 8 * k < text.len;
	     k++) {
		const uint64_t x = eight_at(text, i + 8 * k);
		const uint64_t small = x | each(0x20);
		const uint64_t before = small << 8 | last >> 56;
		const uint64_t before_that = small << 16 | last >> 48;
		const uint64_t same = (small ^ before) | (small ^ before_that);
		const uint64_t stop = no_letters(x) | zeros(same);

		mask = ((stop & -stop) >> 7) - 1;
		last = p->key[k] = small & mask;
		p->len += stop ? (size_t)__builtin_ctzll(stop) / 8 : 8;
		p->upper += ((~x & mask & each(0x20)) >> 5) * each(1) >> 56;
		p->th |= (zeros((small ^ each('h')) | (before ^ each('t'))) &
			     mask) != 0;
	}
}

/* Whether a word of `len' letters surely ends at i. */
static inline bool
ends(const struct cx_tokens *t, size_t i, size_t len)
{
	const unsigned char c =
	    i < t->text.len ? (unsigned char)t->text.at[i] : ' ';

	/* Else it may be the beginning of an emoticon, or of an address. */
	if (c == ' ' || len < 3 || c >= 0x80 || t->at != SIZE_MAX)
		return c == ' ';
	return c != '\'' && c != '@' && t->letters[c].class == CX_CLASS_PUNCT;
}

/* Whether the first letters are those of laughter, or of a web address. */
static inline bool
special(uint64_t letters)
{
	const uint32_t laughing = 1U << ('a' & 31) | 1U << ('e' & 31) |
				  1U << ('h' & 31) | 1U << ('i' & 31) |
				  1U << ('j' & 31) | 1U << ('r' & 31) |
				  1U << ('s' & 31);

	if ((uint32_t)letters == UINT32_C(0x70747468)) /* http */
		return true;
	return (laughing >> (letters & 31) & laughing >> (letters >> 8 & 31) &
		   laughing >> (letters >> 16 & 31) &
		   laughing >> (letters >> 24 & 31) & 1U) != 0;
}

bool
cx_tokens_plain_word(struct cx_tokens *t, struct cx_token *out)
{
	const char *at = t->text.at + t->i;
	struct plain p = {{0}, 0, 0, false};

	if (!t->later || t->text.len < 8 ||
	    (t->i > 0 && (at[-1] == '#' || t->tag_end == t->i)))
		return false;
	read_letters(t->text, t->i, &p);
	if (p.len == 0 || !ends(t, t->i + p.len, p.len) || special(p.key[0]))
		return false;
	*out = (struct cx_token){.text = {at, p.len},
	    .word = CX_WORD_LATER,
	    .kind = CX_TOKEN_WORD,
	    .speaks = p.th ? 1U << CX_EN : 0,
	    .caps = p.upper >= CX_CAPITALS && p.upper == p.len,
	    .turns = true,
	    .leads = true,
	    .key_len = (uint8_t)p.len};
	for (size_t k = 0; k < countof(p.key); k++)
		p.key[k] = little(p.key[k]);
	memcpy(out->key, p.key, sizeof(out->key));
	t->i += p.len;
	t->fresh = false;
	t->tag_end = 0;
	t->capitals += out->caps;
	t->small += p.len - p.upper > 1;
	return true;
}
