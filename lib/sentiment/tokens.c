/*
 * People write to a town hall as they do in a chat: "pésimooo!!!", ":((",
 * capitals, no space after a point.  So this is no general tokenizer; each
 * rule here is one that a word list needs.  Case and accents go while a word
 * is read, byte by byte from one table, so that a text is passed over once
 * and no folded copy of it is made.
 */
#include "sentiment/tokens_scan.h"

#include "base/banned.h"

enum {
	SPELLING = 64, /* bytes of the longest word that is looked up */
	RUN = 5,       /* letters kept of a run of the same */
	EMOTICON = 12  /* bytes of the longest */
};

#define SAYS(language) (uint8_t)(1U << (language))

/* A word as it is looked up. */
struct spelling {
	char at[SPELLING + 4];
	size_t len;
	bool over; /* it is longer than what is in `at' */
	bool elongated;
	unsigned run; /* of the letter last added */
	uint32_t last;
};

void
cx_tokens_init(
    struct cx_tokens *t, const struct cx_vocab *vocab, struct cx_span text)
{
	const char *at = text.len ? memchr(text.at, '@', text.len) : NULL;

	*t = (struct cx_tokens){.vocab = vocab,
	    .text = text,
	    .at = at ? (size_t)(at - text.at) : SIZE_MAX,
	    .letters = cx_letters(),
	    .fresh = true};
}

static uint32_t
look_up(struct cx_tokens *t, struct cx_span word)
{
	uint32_t id;

	if (!t->learn)
		return cx_vocab_find(t->vocab, word);
	id = cx_vocab_add(t->learn, word);
	t->failed |= id == CX_WORD_NONE;
	return id;
}

/* The byte before i; a blank at the beginning. */
static char
before(const struct cx_tokens *t, size_t i)
{
	return i > 0 ? t->text.at[i - 1] : ' ';
}

static inline void
spell(struct spelling *s, const struct cx_letter *l)
{
	uint32_t key;

	memcpy(&key, l->fold, sizeof(key));
	s->run = key == s->last ? s->run + 1 : 1;
	s->last = key;
	if (s->run >= 3 && l->class != CX_CLASS_DIGIT) {
		s->elongated = true;
		if (s->run > RUN)
			return;
	}
	if (s->len > SPELLING) {
		s->over = true;
		return;
	}
	memcpy(s->at + s->len, l->fold, sizeof(l->fold));
	s->len += l->len;
}

/* Cuts runs of three and more ASCII letters to `keep'. */
static struct cx_span
squeeze(const struct spelling *s, size_t keep, char out[SPELLING + 4])
{
	size_t n = 0, run;

	for (size_t i = 0; i < s->len; i += run) {
		const char c = s->at[i];

		for (run = 1; i + run < s->len && s->at[i + run] == c; run++)
			;
		for (size_t k = 0;
		     k < (run >= 3 && c >= 'a' && c <= 'z' ? keep : run); k++)
			out[n++] = c;
	}
	return (struct cx_span){out, n};
}

static uint32_t
look_up_spelling(struct cx_tokens *t, const struct spelling *s)
{
	char out[SPELLING + 4];
	uint32_t id;

	if (s->over || s->len == 0)
		return CX_WORD_NONE;
	id = look_up(t, (struct cx_span){s->at, s->len});
	if (id == CX_WORD_NONE && s->elongated && !t->learn) {
		id = look_up(t, squeeze(s, 2, out));
		if (id == CX_WORD_NONE)
			id = look_up(t, squeeze(s, 1, out));
	}
	return id;
}

/* Languages that a letter speaks for. */
static uint8_t
speaks(uint32_t c)
{
	switch (c >= 0xC0 && c <= 0xDE ? c + 0x20 : c) {
	case 0xF1: /* ñ */
	case 0xBF: /* ¿ */
	case 0xA1: /* ¡ */
		return SAYS(CX_ES);
	case 0xE0: /* à */
	case 0xE2: /* â */
	case 0xE3: /* ã */
	case 0xE7: /* ç */
	case 0xEA: /* ê */
	case 0xF4: /* ô */
	case 0xF5: /* õ */
		return SAYS(CX_PT);
	default:
		return 0;
	}
}

static bool
apostrophe(uint32_t c)
{
	return c == '\'' || c == 0x2019 || c == 0xB4;
}

/*
 * Whether c at i, which is no letter, stands inside a word: what leaves no
 * trace, an apostrophe between letters, and @ for the o and a of
 * "contentos y contentas" in one.  *l: what it is looked up as, if anything.
 */
static bool
inside(const struct cx_tokens *t, uint32_t c, enum cx_class class, size_t next,
    const struct cx_letter **l)
{
	*l = NULL;
	if (apostrophe(c))
		return cx_class_wordlike(cx_tokens_class_at(t, next));
	if (c == '@') {
		*l = &t->letters['o'];
		return true;
	}
	return class == CX_CLASS_MARK || class == CX_CLASS_NOTHING;
}

/* Whether the word is laughter: jajaja, haha, kkk, rsrs. */
static bool
laughs(const struct spelling *s)
{
	size_t h = 0;

	if (s->len < 3)
		return false;
	if (s->at[0] == 'k')
		return s->at[1] == 'k' && s->at[2] == 'k';
	if (s->at[0] == 'r')
		return s->len >= 4 && memcmp(s->at, "rsrs", 4) == 0;
	for (size_t i = 0; i < s->len; i++)
		switch (s->at[i]) {
		case 'j':
		case 'h':
			h++;
			break;
		case 'a':
		case 'e':
		case 'i':
			break;
		default:
			return false;
		}
	return s->len >= 4 && h >= 2 && h < s->len;
}

static void
set_key(struct cx_token *out, struct cx_span key)
{
	size_t n = key.len;

	if (n > CX_KEY)
		for (n = CX_KEY; n > 0 && (key.at[n] & 0xC0) == 0x80;)
			n--;
	memcpy(out->key, key.at, n);
	out->key_len = (uint8_t)n;
}

/* Sets the key; false if it is not how the word is spelled. */
static bool
word_key(struct cx_token *out, const struct spelling *s)
{
	char squeezed[SPELLING + 4];
	struct cx_span key = {s->at, s->len};

	if (s->len == 0)
		key = CX_SPAN("?");
	else if (s->at[0] >= '0' && s->at[0] <= '9')
		key = CX_SPAN("0");
	else if (laughs(s))
		key = CX_SPAN("jaja");
	else if (s->elongated)
		key = squeeze(s, 1, squeezed);
	set_key(out, key);
	return key.at == s->at && !s->over && s->len <= CX_KEY;
}

/* What a word has beside its spelling. */
struct letters {
	size_t upper, lower;
};

/*
 * Steps over ASCII letters at t->i, which most words are all of, up to one
 * that repeats the letter before it.
 */
static inline void
read_plain(struct cx_tokens *t, struct cx_token *out, struct spelling *s,
    struct letters *n)
{
	const char *p = t->text.at + t->i, *const start = p;
	const size_t left = t->text.len - t->i;
	const size_t room = s->len < SPELLING ? SPELLING - s->len : 0;
	const char *const end = start + (left < room ? left : room);
	char *q = s->at + s->len;
	char last = s->len > 0 ? q[-1] : '\0';
	size_t upper = 0;

	for (; p < end && cx_plain(*p); p++) {
		const char small = (char)(*p | 0x20);

		if (small == last)
			break;
		upper += (unsigned char)(*p ^ small) >> 5;
		if (small == 'h' && last == 't')
			out->speaks |= SAYS(CX_EN);
		*q++ = last = small;
	}
	if (p == start)
		return;
	n->upper += upper;
	n->lower += (size_t)(p - start) - upper;
	s->len = (size_t)(q - s->at);
	s->run = 1;
	memcpy(&s->last, t->letters[(unsigned char)last].fold, sizeof(s->last));
	t->i += (size_t)(p - start);
}

/* Steps over one letter of any kind; false where the word ends. */
static bool
read_letter(struct cx_tokens *t, struct cx_token *out, struct spelling *s,
    struct letters *n, bool tag)
{
	size_t next;
	const uint32_t c = cx_tokens_point(t, t->i, &next);
	const struct cx_letter *l = cx_letter(t->letters, c);
	const enum cx_class class = l ? (enum cx_class)l->class : cx_class(c);

	if (tag && class == CX_CLASS_UPPER && n->lower > 0)
		return false;
	if (cx_class_wordlike(class)) {
		n->upper += class == CX_CLASS_UPPER;
		n->lower += class == CX_CLASS_LETTER;
		s->over |= l == NULL; /* a script without a list */
		if (c >= 0x80)
			out->speaks |= speaks(c);
		else if ((c | 0x20) == 'h' && s->last == 't')
			out->speaks |= SAYS(CX_EN);
	} else if (!inside(t, c, class, next, &l)) {
		return false;
	}
	if (l)
		spell(s, l);
	t->i = next;
	return true;
}

static void
read_word(struct cx_tokens *t, struct cx_token *out)
{
	const bool tag =
	    t->i > 0 && (before(t, t->i) == '#' || t->tag_end == t->i);
	struct spelling s;
	struct letters n = {0, 0};
	const size_t start = t->i;

	s.len = 0; /* not s = {0}: `at' need not be cleared for each word */
	s.over = s.elongated = false;
	s.run = s.last = 0;
	do
		if (!tag)
			read_plain(t, out, &s, &n);
	while (t->i < t->text.len && t->text.at[t->i] != ' ' &&
	       read_letter(t, out, &s, &n, tag));
	t->tag_end = tag ? t->i : 0;
	out->kind = CX_TOKEN_WORD;
	out->text = (struct cx_span){t->text.at + start, t->i - start};
	out->word = word_key(out, &s) && t->later ? CX_WORD_LATER
						  : look_up_spelling(t, &s);
	out->strong = s.elongated;
	out->caps = n.upper >= CX_CAPITALS && n.lower == 0;
	t->capitals += out->caps;
	t->small += n.lower > 1;
}

/* Takes off what is the same as the last byte but one: ":)))" is ":)". */
static size_t
one_mouth(const char *at, size_t n)
{
	while (n > 2 && at[n - 1] == at[n - 2])
		n--;
	return n;
}

/* A term of a list that is an emoticon: has more than - / ' to join words. */
static bool
drawn(struct cx_span s)
{
	static const char signs[] = "!#$%&()*+.:;<=>?@[\\]^_`|~";

	for (size_t i = 0; i < s.len; i++)
		if (memchr(signs, s.at[i], sizeof(signs) - 1))
			return true;
	return false;
}

/* Three plain letters, or a word of less, which are common. */
static bool
begins_word(const struct cx_tokens *t)
{
	const char *at = t->text.at + t->i;

	if (t->text.len - t->i < 3 || !cx_plain(at[0]))
		return false;
	return at[1] == ' ' ||
	       (cx_plain(at[1]) && (at[2] == ' ' || cx_plain(at[2])));
}

/*
 * An emoticon from t->i to the next blank; none begins with three
 * plain letters.
 */
static bool
read_emoticon(struct cx_tokens *t, struct cx_token *out)
{
	char at[2 * EMOTICON];
	size_t i = t->i, n = 0, next, short_n, id_len;
	bool punct = false;
	uint32_t id;

	if (begins_word(t))
		return false;
	for (; i < t->text.len && i - t->i <= EMOTICON; i = next) {
		const uint32_t c = cx_tokens_point(t, i, &next);
		const struct cx_letter *l = cx_letter(t->letters, c);

		if (!l || l->class == CX_CLASS_BLANK)
			break;
		punct |= l->class == CX_CLASS_PUNCT;
		for (unsigned k = 0; k < l->len; k++)
			at[n++] = l->fold[k];
		if (n > 2 * EMOTICON - sizeof(l->fold))
			break;
	}
	if (!punct || cx_tokens_class_at(t, i) != CX_CLASS_BLANK ||
	    (t->learn && !drawn((struct cx_span){at, n})))
		return false;
	id = look_up(t, (struct cx_span){at, n});
	short_n = one_mouth(at, n);
	id_len = n;
	if (id == CX_WORD_NONE && short_n < n && !t->learn) {
		id = look_up(t, (struct cx_span){at, short_n});
		id_len = short_n;
	}
	if (id == CX_WORD_NONE)
		return false;
	out->kind = CX_TOKEN_SIGN;
	out->word = id;
	out->text = (struct cx_span){t->text.at + t->i, i - t->i};
	set_key(out, (struct cx_span){at, id_len});
	t->i = i;
	return true;
}

/* Punctuation c at t->i, or a line end; false if it does not matter. */
static bool
read_pause(struct cx_tokens *t, uint32_t c, enum cx_class class, size_t next,
    struct cx_token *out)
{
	const bool number = before(t, t->i) >= '0' && before(t, t->i) <= '9' &&
			    cx_tokens_class_at(t, next) == CX_CLASS_DIGIT;

	if (class != CX_CLASS_PUNCT && c != '\n' && c != '\r')
		return false;
	out->text = (struct cx_span){t->text.at + t->i, next - t->i};
	switch (c) {
	case '!':
		out->cries = 1;
		out->kind = CX_TOKEN_END;
		return true;
	case '?':
		out->asks = true;
		out->kind = CX_TOKEN_END;
		return true;
	case '.':
	case '\n':
	case '\r':
	case 0x2026: /* … */
		out->kind = CX_TOKEN_END;
		return !number;
	case '-': /* a dash, or in a word */
		out->kind = CX_TOKEN_PAUSE;
		return before(t, t->i) == ' ' ||
		       cx_tokens_class_at(t, next) == CX_CLASS_BLANK;
	case '\'':
	case '"':
	case '/':
	case '_':
	case '#':
	case '*':
	case '&':
	case '+':
	case '%':
	case '$':
	case 0x2018: /* quotes, and no more than quotes */
	case 0x2019:
	case 0x201C:
	case 0x201D:
		return false;
	default:
		out->kind = CX_TOKEN_PAUSE;
		out->speaks = speaks(c);
		return !number;
	}
}

static void
read_sign(struct cx_tokens *t, size_t next, struct cx_token *out)
{
	out->kind = CX_TOKEN_SIGN;
	out->text = (struct cx_span){t->text.at + t->i, next - t->i};
	out->word = look_up(t, out->text);
	set_key(out, out->text);
	t->i = next;
}

/* One token; false if the text is at its end. */
static bool
read_token(struct cx_tokens *t, struct cx_token *out)
{
	size_t next;

	while (t->i < t->text.len && t->text.at[t->i] == ' ') {
		t->fresh = true;
		t->i++;
	}
	if (t->i < t->text.len && cx_tokens_plain_word(t, out))
		return true;
	*out = (struct cx_token){
	    .word = CX_WORD_NONE, .turns = true, .leads = true};
	while (t->i < t->text.len) {
		const uint32_t c = cx_tokens_point(t, t->i, &next);
		const enum cx_class class = cx_tokens_class(t, c);
		const bool fresh = t->fresh && class != CX_CLASS_BLANK;

		if (c == ' ') {
			t->fresh = true;
			t->i = next;
			continue;
		}
		t->fresh = class == CX_CLASS_BLANK;
		if (fresh && read_emoticon(t, out))
			return true;
		if ((c == '@' || (fresh && (c == 'h' || c == 'w'))) &&
		    cx_tokens_skip_name(t))
			continue;
		if (cx_class_wordlike(class) && t->at != SIZE_MAX &&
		    cx_tokens_skip_mail(t))
			continue;
		if (cx_class_wordlike(class)) {
			read_word(t, out);
			return true;
		}
		if (class == CX_CLASS_SIGN) {
			read_sign(t, next, out);
			return true;
		}
		if (read_pause(t, c, class, next, out)) {
			t->i = next;
			return true;
		}
		t->i = next;
	}
	return false;
}

/* Whether the token only adds to the one before it. */
static bool
joins(struct cx_token *last, const struct cx_token *token)
{
	if (last->kind != token->kind || token->kind == CX_TOKEN_WORD)
		return false;
	if (token->kind == CX_TOKEN_SIGN) {
		if (last->word != token->word)
			return false;
		last->strong = true;
	}
	last->speaks |= token->speaks;
	last->asks |= token->asks;
	if (last->cries < UINT8_MAX)
		last->cries = (uint8_t)(last->cries + token->cries);
	return true;
}

bool
cx_tokens_fill(
    struct cx_tokens *t, struct cx_token *out, size_t room, size_t *n)
{
	while (*n < room) {
		if (!read_token(t, &out[*n]))
			return false;
		if (*n == 0 || !joins(&out[*n - 1], &out[*n]))
			++*n;
	}
	return true;
}
