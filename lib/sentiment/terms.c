/*
 * Nearly every word of a text leads nowhere, so the first step is an array
 * by word number and the rest, rare, one hash table for all nodes.  Trying
 * four words, then three, then two, by hashing their spellings would look up
 * each word four times.
 */
#include "sentiment/terms.h"

#include <stdlib.h>

#include "base/banned.h"

enum { NODES = 1 << 13, EDGES = 1 << 13 };

bool
cx_terms_init(struct cx_terms *t)
{
	*t = (struct cx_terms){.n = 1, .room = NODES, .mask = EDGES - 1};
	t->nodes = calloc(t->room, sizeof(*t->nodes));
	t->edges = calloc(EDGES, sizeof(*t->edges));
	t->hints = calloc(EDGES, sizeof(*t->hints));
	return t->nodes && t->edges && t->hints;
}

void
cx_terms_done(struct cx_terms *t)
{
	for (unsigned i = 0; i < CX_TERMS_LISTS; i++)
		free(t->first[i]);
	free(t->nodes);
	free(t->edges);
	free(t->hints);
}

static uint64_t
hash(uint32_t from, uint32_t word)
{
	return ((uint64_t)from << 32 | word) * UINT64_C(0x9E3779B97F4A7C15);
}

/* Where the edge is looked for first. */
static uint32_t
home(const struct cx_terms *t, uint64_t hash)
{
	return (uint32_t)(hash >> 40) & t->mask;
}

/* Its bit in the hints there. */
static uint8_t
hint(uint64_t hash)
{
	return (uint8_t)(1U << (hash >> 37 & 7));
}

/* The slot of the edge, or the empty one where it would be. */
static uint32_t
probe(const struct cx_terms *t, uint32_t from, uint32_t word)
{
	uint32_t slot = home(t, hash(from, word));

	while (t->edges[slot].from != 0 &&
	       (t->edges[slot].from != from || t->edges[slot].word != word))
		slot = (slot + 1) & t->mask;
	return slot;
}

static void
put_edge(struct cx_terms *t, uint32_t slot, struct cx_terms_edge e)
{
	const uint64_t h = hash(e.from, e.word);

	t->edges[slot] = e;
	t->hints[home(t, h)] |= hint(h);
}

static bool
grow_edges(struct cx_terms *t)
{
	struct cx_terms old = *t;

	t->mask = 2 * old.mask + 1;
	t->edges = calloc((size_t)t->mask + 1, sizeof(*t->edges));
	t->hints = calloc((size_t)t->mask + 1, sizeof(*t->hints));
	if (!t->edges || !t->hints) {
		free(t->edges);
		free(t->hints);
		*t = old;
		return false;
	}
	for (uint32_t i = 0; i <= old.mask; i++) {
		const struct cx_terms_edge e = old.edges[i];

		if (e.from != 0)
			put_edge(t, probe(t, e.from, e.word), e);
	}
	free(old.edges);
	free(old.hints);
	return true;
}

/* A new node; 0 without memory. */
static uint32_t
new_node(struct cx_terms *t)
{
	struct cx_terms_node *nodes;

	if (t->n == t->room) {
		nodes = realloc(t->nodes, 2 * t->room * sizeof(*nodes));
		if (!nodes)
			return 0;
		memset(nodes + t->room, 0, t->room * sizeof(*nodes));
		t->nodes = nodes;
		t->room *= 2;
	}
	return t->n++;
}

/* Room for `word' in the arrays of first words. */
static bool
reach(struct cx_terms *t, uint32_t word)
{
	uint32_t n = t->n_words ? t->n_words : NODES;

	while (n <= word)
		n *= 2;
	if (n == t->n_words)
		return true;
	for (unsigned i = 0; i < CX_TERMS_LISTS; i++) {
		uint32_t *first = realloc(t->first[i], n * sizeof(*first));

		if (!first)
			return false;
		memset(
		    first + t->n_words, 0, (n - t->n_words) * sizeof(*first));
		t->first[i] = first;
	}
	t->n_words = n;
	return true;
}

/* The node that word leads to from a node, made if need be; 0: no memory. */
static uint32_t
step(struct cx_terms *t, uint32_t from, uint32_t word)
{
	uint32_t slot;

	if (2 * t->n_edges > t->mask && !grow_edges(t))
		return 0;
	slot = probe(t, from, word);
	if (t->edges[slot].from == 0) {
		uint32_t to = new_node(t);

		if (to == 0)
			return 0;
		put_edge(t, slot, (struct cx_terms_edge){from, word, to});
		t->n_edges++;
		t->nodes[from].more = true;
	}
	return t->edges[slot].to;
}

struct cx_term *
cx_terms_put(struct cx_terms *t, unsigned list, const uint32_t *words, size_t n)
{
	uint32_t node;

	if (!reach(t, words[0]))
		return NULL;
	node = t->first[list][words[0]];
	if (node == 0)
		node = t->first[list][words[0]] = new_node(t);
	for (size_t i = 1; i < n && node != 0; i++)
		node = step(t, node, words[i]);
	return node != 0 ? &t->nodes[node].term : NULL;
}

const struct cx_term *
cx_terms_word(const struct cx_terms *t, unsigned list, uint32_t word)
{
	const struct cx_term *term;

	if (word >= t->n_words)
		return NULL;
	term = &t->nodes[t->first[list][word]].term;
	return term->line != 0 ? term : NULL;
}

bool
cx_terms_leads(const struct cx_terms *t, unsigned list, uint32_t word)
{
	const struct cx_terms_node *node;

	if (word >= t->n_words)
		return false;
	node = &t->nodes[t->first[list][word]];
	return node->more ||
	       (node->term.line != 0 && node->term.kind != CX_TERM_STOP);
}

bool
cx_terms_turns(const struct cx_terms *t, unsigned list, uint32_t word)
{
	const struct cx_term *term = cx_terms_word(t, list, word);

	return term && (term->kind == CX_TERM_NEGATOR ||
			   term->kind == CX_TERM_CONTRAST);
}

void
cx_terms_prefetch(const struct cx_terms *t, unsigned list, uint32_t word)
{
	if (word < t->n_words)
		__builtin_prefetch(&t->nodes[t->first[list][word]]);
}

/* Where a word leads to from a node; 0: nowhere. */
static uint32_t
follow(const struct cx_terms *t, uint32_t node, uint32_t word)
{
	const uint64_t h = hash(node, word);

	if (word == CX_WORD_NONE || !(t->hints[home(t, h)] & hint(h)))
		return 0;
	return t->edges[probe(t, node, word)].to;
}

size_t
cx_terms_match(const struct cx_terms *t, unsigned list,
    const struct cx_token *tokens, size_t n, const struct cx_term **term)
{
	size_t taken = 0;
	uint32_t node;

	if (tokens[0].word >= t->n_words)
		return 0;
	node = t->first[list][tokens[0].word];
	for (size_t i = 1; node != 0; i++) {
		if (t->nodes[node].term.line != 0) {
			*term = &t->nodes[node].term;
			taken = i;
		}
		if (!t->nodes[node].more || i == n)
			break;
		node = follow(t, node, tokens[i].word);
	}
	return taken;
}
