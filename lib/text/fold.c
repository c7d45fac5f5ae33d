/*
 * Folding runs on every text of every row, and nearly all of it is Latin, so
 * letters below U+0250 come from tables; ICU fills these once, from the code
 * that does all other letters, so that the two cannot say different things.
 * A text in which anything else occurs is done by ICU from its beginning,
 * except for signs and emoji that have neither case nor accent.
 *
 * Folding works on one code point at a time (decompose, drop marks, fold,
 * compose what is left) instead of on whole strings by unorm2_normalize():
 * marks are dropped, so their order does not matter, and no UTF-16 copies of
 * the text are needed.
 */
#include "text/fold.h"

#include <pthread.h>
#include <unicode/ucasemap.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "base/buf.h"
#include "text/utf8.h"

#include "base/banned.h"

enum { TABLE = 0x250, TILDE = 0x303, N_TILDE = 0xF1 };

#define NONE UINT32_MAX /* no code point */

enum map { LOWER, UPPER, FOLD, MAPS };

/* How a code point is written after a map; len 0: ask ICU. */
struct spelling {
	unsigned char len;
	char at[3];
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static struct spelling table[MAPS][TABLE];
static const UNormalizer2 *nfd, *nfc; /* NULL: ICU failed */
static UCaseMap *casemap;

static void
put(struct cx_buf *out, uint32_t c)
{
	char at[4];

	cx_buf_put(out, at, cx_utf8_put(at, c));
}

/* The code point at p[*k] of valid UTF-16, moving *k past it. */
static uint32_t
next_utf16(const UChar *p, int32_t *k)
{
	uint32_t c = p[(*k)++];

	if (U16_IS_LEAD(c))
		c = (uint32_t)U16_GET_SUPPLEMENTARY(c, p[(*k)++]);
	return c;
}

/* Text being folded: `last' is held back, as what follows may change it. */
struct folding {
	struct cx_buf *out;
	uint32_t last; /* NONE at the beginning */
};

/* Adds a code point that is folded and no mark. */
static void
fold_add(struct folding *f, uint32_t c)
{
	UChar32 both = -1;

	if (f->last != NONE && c >= 0x80)
		both = unorm2_composePair(nfc, (UChar32)f->last, (UChar32)c);
	if (both >= 0) {
		f->last = (uint32_t)both;
		return;
	}
	if (f->last != NONE)
		put(f->out, f->last);
	f->last = c;
}

/* Adds a code point that has no decomposition. */
static void
fold_part(struct folding *f, uint32_t c)
{
	UErrorCode st = U_ZERO_ERROR;
	UChar in[2], folded[8];
	int32_t n = 0, k = 0;

	if (u_charType((UChar32)c) == U_NON_SPACING_MARK) {
		if (c == TILDE && f->last == 'n')
			f->last = N_TILDE;
		return;
	}
	U16_APPEND_UNSAFE(in, n, c);
	n = u_strFoldCase(
	    folded, countof(folded), in, n, U_FOLD_CASE_DEFAULT, &st);
	if (U_FAILURE(st))
		f->out->failed = true;
	while (k < n && U_SUCCESS(st))
		fold_add(f, next_utf16(folded, &k));
}

static void
fold_point(struct folding *f, uint32_t c)
{
	UErrorCode st = U_ZERO_ERROR;
	UChar parts[32];
	int32_t n, k = 0;

	if (c < 0x80) {
		fold_add(f, c >= 'A' && c <= 'Z' ? c + 32 : c);
		return;
	}
	n = unorm2_getDecomposition(
	    nfd, (UChar32)c, parts, countof(parts), &st);
	if (n < 0)
		fold_part(f, c);
	while (k < n && U_SUCCESS(st))
		fold_part(f, next_utf16(parts, &k));
}

static void
fold_icu(struct cx_span s, struct cx_buf *out)
{
	struct folding f = {out, NONE};
	size_t i = 0;

	if (nfd == NULL || nfc == NULL) {
		out->failed = true;
		return;
	}
	while (i < s.len)
		fold_point(&f, cx_utf8_next(s, &i));
	if (f.last != NONE)
		put(out, f.last);
}

static void
case_icu(enum map map, struct cx_span s, struct cx_buf *out)
{
	UErrorCode st = U_BUFFER_OVERFLOW_ERROR;
	int32_t n = 0;
	size_t room = s.len + 64;

	while (st == U_BUFFER_OVERFLOW_ERROR && casemap != NULL &&
	       room <= INT32_MAX && cx_buf_reserve(out, room)) {
		st = U_ZERO_ERROR;
		n = (map == LOWER ? ucasemap_utf8ToLower
				  : ucasemap_utf8ToUpper)(
		    casemap, out->at, (int32_t)room, s.at, (int32_t)s.len, &st);
		room = (size_t)n;
	}
	if (U_FAILURE(st))
		out->failed = true;
	else
		out->len = (size_t)n;
}

static void
map_icu(enum map map, struct cx_span s, struct cx_buf *out)
{
	if (map == FOLD)
		fold_icu(s, out);
	else
		case_icu(map, s, out);
}

static void
fill(enum map map, uint32_t c)
{
	struct spelling *e = &table[map][c];
	struct cx_buf out = {0};
	char at[4];

	map_icu(map, (struct cx_span){at, cx_utf8_put(at, c)}, &out);
	if (!out.failed && out.len <= sizeof(e->at)) {
		memcpy(e->at, cx_buf_span(&out).at, out.len);
		e->len = (unsigned char)out.len;
	}
	cx_buf_done(&out);
}

/* Without ICU, so that a failure in it cannot touch ASCII. */
static void
fill_ascii(enum map map, char c)
{
	struct spelling *e = &table[map][(unsigned char)c];

	e->len = 1;
	e->at[0] = c;
	if (map == UPPER ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z')
		e->at[0] = (char)(c ^ 0x20);
}

static void
prepare(void)
{
	UErrorCode st = U_ZERO_ERROR;

	nfd = unorm2_getNFDInstance(&st);
	nfc = unorm2_getNFCInstance(&st);
	casemap = ucasemap_open("", U_FOLD_CASE_DEFAULT, &st);
	if (U_FAILURE(st)) {
		nfd = NULL;
		casemap = NULL;
	}
	for (int map = 0; map < MAPS; map++) {
		for (uint32_t c = 0; c < 0x80; c++)
			fill_ascii((enum map)map, (char)c);
		for (uint32_t c = 0x80; c < TABLE; c++)
			fill((enum map)map, c);
	}
}

/*
 * Signs, Han and emoji that no map changes: typographic quotes and dashes,
 * currency signs; lines, blocks, dingbats.  The tests try them all.
 */
static inline bool
inert(uint32_t c)
{
	return (c >= 0x2010 && c <= 0x20BF) || (c >= 0x2500 && c <= 0x27BF) ||
	       (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x1F200 && c <= 0x1FAFF);
}

static const uint64_t ones = UINT64_C(0x0101010101010101);

/*
 * Maps 8 bytes of ASCII at once; in is returned with its letters' bit 5
 * turned where they have the case that the map does away with.
 */
static inline uint64_t
map_word(enum map map, uint64_t in)
{
	const unsigned first = map == UPPER ? 'a' : 'A';
	uint64_t from = in + ones * (0x80 - first);
	uint64_t past = in + ones * (0x80 - first - 26);

	return in ^ (from & ~past & ones * 0x80) >> 2;
}

/* The length of the run at the start of s that is ASCII and stays. */
static size_t
unchanged(enum map map, struct cx_span s)
{
	size_t i = 0;
	uint64_t w;

	for (; s.len - i >= sizeof(w); i += sizeof(w)) {
		memcpy(&w, s.at + i, sizeof(w));
		if ((w & ones * 0x80) != 0 || map_word(map, w) != w)
			break;
	}
	while (i < s.len && (unsigned char)s.at[i] < 0x80 &&
	       table[map][(unsigned char)s.at[i]].at[0] == s.at[i])
		i++;
	return i;
}

/*
 * Maps the code point at s.at[*i] to out and moves *i; the length written,
 * 0 where the tables do not know it.  At most half as long again as it was.
 */
static inline size_t
map_point(enum map map, struct cx_span s, size_t *i, char *out)
{
	const size_t start = *i;
	const uint32_t c = cx_utf8_next(s, i);

	if (c < TABLE) {
		const struct spelling *e = &table[map][c];

		memcpy(out, e->at, e->len);
		return e->len;
	}
	if (!inert(c))
		return 0;
	memcpy(out, s.at + start, *i - start);
	return *i - start;
}

/* Maps s by the tables; the length of out, or 0 if they cannot. */
static size_t
map_by_table(enum map map, struct cx_span s, char *out)
{
	size_t i = 0, n = 0, k;
	uint64_t w;

	while (i < s.len) {
		if (s.len - i >= sizeof(w)) {
			memcpy(&w, s.at + i, sizeof(w));
			if ((w & ones * 0x80) == 0) {
				w = map_word(map, w);
				memcpy(out + n, &w, sizeof(w));
				i += sizeof(w);
				n += sizeof(w);
				continue;
			}
		}
		for (; i < s.len && (unsigned char)s.at[i] < 0x80; i++)
			out[n++] = table[map][(unsigned char)s.at[i]].at[0];
		if (i == s.len)
			break;
		k = map_point(map, s, &i, out + n);
		if (k == 0)
			return 0;
		n += k;
	}
	return n;
}

/* As map_text() for texts that the tables do not know. */
static struct cx_span
map_slowly(enum map map, struct cx_arena *a, struct cx_span s)
{
	struct cx_span result = {NULL, 0};
	struct cx_buf out = {0};

	map_icu(map, s, &out);
	if (!out.failed) {
		result = cx_buf_span(&out);
		result = cx_span_eq(result, s) ? s : cx_arena_copy(a, result);
	}
	cx_buf_done(&out);
	return result;
}

static struct cx_span
map_text(enum map map, struct cx_arena *a, struct cx_span s)
{
	struct cx_span result = {NULL, 0};
	size_t same, n;
	char *at;

	if (s.len == 0)
		return CX_SPAN("");
	pthread_once(&once, prepare);
	same = unchanged(map, s);
	if (same == s.len)
		return s;
	if (s.len > SIZE_MAX / 2 ||
	    (at = cx_arena_get(a, s.len + (s.len - same) / 2)) == NULL)
		return result;
	memcpy(at, s.at, same);
	n = map_by_table(
	    map, (struct cx_span){s.at + same, s.len - same}, at + same);
	if (n == 0)
		return map_slowly(map, a, s);
	result = (struct cx_span){at, same + n};
	return cx_span_eq(result, s) ? s : result;
}

struct cx_span
cx_text_lower(struct cx_arena *a, struct cx_span s)
{
	return map_text(LOWER, a, s);
}

struct cx_span
cx_text_upper(struct cx_arena *a, struct cx_span s)
{
	return map_text(UPPER, a, s);
}

struct cx_span
cx_text_fold(struct cx_arena *a, struct cx_span s)
{
	return map_text(FOLD, a, s);
}

struct cx_span
cx_text_trim(struct cx_span s)
{
	size_t i = 0, end = s.len, start, next;

	while (i < s.len) {
		next = i;
		if (!u_isUWhiteSpace((UChar32)cx_utf8_next(s, &next)))
			break;
		i = next;
	}
	while (end > i) {
		start = end - 1;
		while (start > i && (s.at[start] & 0xC0) == 0x80)
			start--;
		next = start;
		if (!u_isUWhiteSpace((UChar32)cx_utf8_next(s, &next)))
			break;
		end = start;
	}
	if (s.len == 0)
		return s;
	return (struct cx_span){s.at + i, end - i};
}
