/*
 * A rule is found by the first four letters of its first word and the first of
 * its second, for most words lead to none.  No automaton: an expression has few
 * words, and a text is short.  First words are features because a message says
 * at once what it is: "solicito", "hay", "buenas".
 */
#include "sentiment/cues.h"

#include <stdlib.h>

#include "sentiment/cue_words.h"

#include "base/banned.h"

enum { HEAD = 4, SLOT_BITS = 12, RULES = 1 << 12 };

/* Kinds of features. */
enum cue {
	CUE_FIRST = 1, /* word of the text */
	CUE_SECOND,
	CUE_ASKS,  /* a question begins with this word */
	CUE_SHAPE, /* which sentences ask */
	CUE_SAYS,  /* a rule is met */
	CUE_LEADS, /* at the beginning of a sentence */
	CUE_EARLY  /* before the others */
};

struct rule {
	const char *words; /* up to a comma */
	uint32_t head;	   /* of the first word */
	uint16_t next;	   /* in its slot; 0: none */
	uint8_t want;
};

struct cx_cues {
	struct rule rules[RULES]; /* from 1 on */
	uint16_t n_rules;
	uint16_t slots[CX_LANGUAGES][1 << SLOT_BITS];
};

static uint32_t
head_of(const char letters[HEAD])
{
	const unsigned char *p = (const unsigned char *)letters;

	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	       (uint32_t)p[3] << 24;
}

/* next: the first letter of the second word; 0: there is none. */
static size_t
slot_of(uint32_t head, char next)
{
	const uint32_t x = head ^ (uint32_t)(unsigned char)next << 24;

	return (x * UINT32_C(2654435761)) >> (32 - SLOT_BITS);
}

static void
add_rule(struct cx_cues *c, size_t language, const char *words, uint8_t want)
{
	const size_t n = strcspn(words, " ,*");
	struct rule *r = &c->rules[++c->n_rules];
	const char *blank = words + strcspn(words, " ,");
	char head[HEAD] = {0};
	uint16_t *slot;

	memcpy(head, words, n < HEAD ? n : HEAD);
	*r = (struct rule){.words = words, .head = head_of(head), .want = want};
	slot =
	    &c->slots[language][slot_of(r->head, *blank == ' ' ? blank[1] : 0)];
	r->next = *slot;
	*slot = c->n_rules;
}

struct cx_cues *
cx_cues_new(void)
{
	struct cx_cues *c = calloc(1, sizeof(*c));

	for (size_t l = 0; c && l < CX_LANGUAGES; l++)
		for (uint8_t w = 0; w < CX_WANTS; w++) {
			const char *p = cx_cue_words[l][w];

			while (*p && c->n_rules + 1 < RULES) {
				add_rule(c, l, p, w);
				p += strcspn(p, ",");
				p += *p == ',';
			}
		}
	return c;
}

void
cx_cues_free(struct cx_cues *c)
{
	free(c);
}

static bool
ends_word(char c)
{
	return c == ' ' || c == ',' || c == '*' || c == '\0';
}

/* Whether the words of a rule stand at token i. */
static bool
meets(const struct cx_bag *b, size_t i, const char *words)
{
	for (; i < b->n_tokens; i++) {
		const struct cx_token *t = &b->tokens[i];
		size_t n = 0;

		while (n < t->key_len && t->key[n] == words[n])
			n++;
		words += n;
		if (t->kind != CX_TOKEN_WORD || !ends_word(*words) ||
		    (n < t->key_len && *words != '*'))
			return false;
		words += *words == '*';
		if (*words != ' ')
			return true;
		words++;
	}
	return false;
}

static void
put(struct cx_bag *b, enum cue cue, uint64_t about)
{
	uint64_t x = about + cue * UINT64_C(0x9E3779B97F4A7C15);

	x ^= x >> 32;
	x *= UINT64_C(0xD6E8FEB86659FD93);
	x ^= x >> 32;
	x *= UINT64_C(0xD6E8FEB86659FD93);
	if (b->n_around < CX_AROUND)
		b->around[b->n_around++] = (uint32_t)(x >> 32);
}

/* What is known of a text while its tokens pass. */
struct reading {
	unsigned said, leads; /* a bit for each want */
	unsigned early;	      /* the first want; CX_WANTS: none */
	size_t words;
	size_t in_sentence;
	uint64_t opener; /* first word of the sentence */
	size_t sentences, asking;
	bool asked; /* the last one did */
};

static void
end_sentence(struct cx_bag *b, struct reading *r, bool asks)
{
	if (r->in_sentence == 0)
		return;
	r->sentences++;
	r->asking += asks;
	r->asked = asks;
	r->in_sentence = 0;
	if (asks)
		put(b, CUE_ASKS, r->opener);
}

/* Notes the rules of a slot that token i meets. */
static void
note_slot(struct reading *r, const struct cx_cues *c, const struct cx_bag *b,
    unsigned at, size_t i)
{
	const uint32_t head = head_of(b->tokens[i].key);
	const struct rule *rule;

	for (; at > 0; at = rule->next) {
		rule = &c->rules[at];
		if (rule->head != head || !meets(b, i, rule->words))
			continue;
		r->said |= 1U << rule->want;
		if (r->in_sentence == 1)
			r->leads |= 1U << rule->want;
		if (r->early == CX_WANTS)
			r->early = rule->want;
	}
}

/* Rules of several words first, as they say more. */
static void
note_rules(struct reading *r, const struct cx_cues *c, const struct cx_bag *b,
    enum cx_language language, size_t i)
{
	const uint16_t *slots = c->slots[language];
	const uint32_t head = head_of(b->tokens[i].key);
	const char next = i + 1 < b->n_tokens ? b->tokens[i + 1].key[0] : 0;

	if (next)
		note_slot(r, c, b, slots[slot_of(head, next)], i);
	note_slot(r, c, b, slots[slot_of(head, 0)], i);
}

/* None asks, all do, the last does, another does. */
static unsigned
shape(const struct reading *r)
{
	if (r->asking == 0)
		return 0;
	if (r->asking == r->sentences)
		return 1;
	return r->asked ? 2 : 3;
}

static void
put_found(struct cx_bag *b, const struct reading *r)
{
	put(b, CUE_SHAPE, shape(r));
	put(b, CUE_EARLY, r->early);
	for (unsigned w = 0; w < CX_WANTS; w++) {
		if (r->said >> w & 1U)
			put(b, CUE_SAYS, w);
		if (r->leads >> w & 1U)
			put(b, CUE_LEADS, w);
	}
}

void
cx_bag_cues(
    struct cx_bag *b, const struct cx_cues *c, enum cx_language language)
{
	const enum cx_language list = language == CX_UND ? CX_ES : language;
	struct reading r = {.early = CX_WANTS};

	for (size_t i = 0; i < b->n_tokens; i++) {
		const struct cx_token *t = &b->tokens[i];

		if (t->kind == CX_TOKEN_END)
			end_sentence(b, &r, t->asks);
		if (t->key_len == 0)
			continue;
		if (r.in_sentence++ == 0)
			r.opener = b->hash[i];
		if (++r.words <= 2)
			put(b, r.words == 1 ? CUE_FIRST : CUE_SECOND,
			    b->hash[i]);
		if (t->kind == CX_TOKEN_WORD)
			note_rules(&r, c, b, list, i);
	}
	end_sentence(b, &r, false);
	if (r.words > 0)
		put_found(b, &r);
}
