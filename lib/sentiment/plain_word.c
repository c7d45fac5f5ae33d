/*
 * Most words are a few letters of ASCII with a blank behind, and of those
 * nothing is to be found out but the letters.  So they are read eight at a
 * time, as a number; all that is a little special is left to tokens.c, which
 * says the same of a plain word, a letter at a time.  Wider registers were
 * not chosen: few words have more than eight letters.
 */
#include "sentiment/tokens_scan.h"

#include "base/little.h"

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

/* Eight bytes from i < text.len on, the first the lowest; past the end, 0. */
static inline uint64_t
eight_at(struct cx_span text, size_t i)
{
	const size_t left = text.len - i;
	const bool at_end = left < 8;
	const uint64_t x =
	    cx_little64_at(at_end ? text.at + text.len - 8 : text.at + i);

	return at_end ? x >> (64 - 8 * left) : x;
}

/*
 * Reads letters from i < text.len on, until there is another byte, a third of
 * the same in a row, or no room; returns how many.  They are put into a key
 * of zeros in lower case; *lower has a bit for each that was so.
 */
static inline size_t
read_letters(struct cx_span text, size_t i, char key[CX_KEY], uint64_t *lower)
{
	uint64_t last = 0, last_change = UINT64_MAX, stop = 0;
	size_t n = 0;

	*lower = 0;
	while (stop == 0 && n < CX_KEY && i + n < text.len) {
		const uint64_t x = eight_at(text, i + n),
			       small = x | each(0x20);
		const uint64_t change = small ^ (small << 8 | last >> 56);
		const uint64_t changes =
		    change | change << 8 | last_change >> 56;
		uint64_t mask, letters;

		stop = no_letters(x) | zeros(changes);
		mask = ((stop & -stop) >> 7) - 1;
		letters = cx_little64(small & mask);
		memcpy(key + n, &letters, sizeof(letters));
		*lower |= (x & mask & each(0x20)) << n / 8;
		n += stop ? (size_t)__builtin_ctzll(stop) / 8 : 8;
		last = small;
		last_change = change;
	}
	return n;
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
special(const char key[CX_KEY])
{
	const uint32_t laughing = 1U << ('a' & 31) | 1U << ('e' & 31) |
				  1U << ('h' & 31) | 1U << ('i' & 31) |
				  1U << ('j' & 31) | 1U << ('r' & 31) |
				  1U << ('s' & 31);

	return (laughing >> (key[0] & 31) & laughing >> (key[1] & 31) &
		   laughing >> (key[2] & 31) & laughing >> (key[3] & 31) &
		   1U) != 0 ||
	       memcmp(key, "http", 4) == 0;
}

bool
cx_tokens_plain_word(struct cx_tokens *t, struct cx_token *out)
{
	const char *at = t->text.at + t->i;
	uint64_t lower;
	size_t n;

	if (!t->later || t->text.len < 8 ||
	    (t->i > 0 && (at[-1] == '#' || t->tag_end == t->i)))
		return false;
	*out = (struct cx_token){.word = CX_WORD_LATER,
	    .kind = CX_TOKEN_WORD,
	    .turns = true,
	    .leads = true};
	n = read_letters(t->text, t->i, out->key, &lower);
	if (n == 0 || !ends(t, t->i + n, n) || special(out->key))
		return false;
	out->text = (struct cx_span){at, n};
	out->key_len = (uint8_t)n;
	out->caps = n >= CX_CAPITALS && lower == 0;
	t->i += n;
	t->fresh = false;
	t->tag_end = 0;
	t->capitals += out->caps;
	t->small += (lower & (lower - 1)) != 0; /* more than one */
	return true;
}
