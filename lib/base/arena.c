/*
 * Ordinary blocks are kept over a reset, up to KEEP_BYTES, because the next
 * batch is about as large as the last one.  A large request has a block of
 * its own, given back on reset, so that one giant record does not hold its
 * memory for the rest of a run.  In MODE=asan nothing is kept and there is
 * poison behind every allocation: a stale pointer or an overrun is reported.
 */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>

#ifdef CX_ASAN
#include <sanitizer/asan_interface.h>
#endif

#include "base/banned.h"

#ifdef CX_ASAN
enum { KEEP_BYTES = 0, RED_ZONE = 16 };
#define POISON(at, n) __asan_poison_memory_region(at, n)
#define UNPOISON(at, n) __asan_unpoison_memory_region(at, n)
#else
enum { KEEP_BYTES = 1024 * 1024, RED_ZONE = 0 };
#define POISON(at, n) ((void)(at), (void)(n))
#define UNPOISON(at, n) ((void)(at), (void)(n))
#endif

enum {
	ALIGN = alignof(max_align_t),
	BLOCK_FIRST = 4 * 1024,
	BLOCK_MOST = 64 * 1024,
	LARGE = 16 * 1024 /* from here a block of its own */
};

struct block {
	struct block *next;
	size_t room; /* bytes of data[] */
	alignas(max_align_t) char data[];
};

struct cx_arena {
	size_t limit;
	size_t held;	     /* bytes of all blocks, with their heads */
	struct block *first; /* ordinary blocks, in order of use */
	struct block *now;   /* the one in use; those after it are empty */
	size_t used;	     /* of now */
	struct block *large;
};

struct cx_arena *
cx_arena_new(size_t limit_bytes)
{
	struct cx_arena *a = calloc(1, sizeof(*a));

	if (a)
		a->limit = limit_bytes;
	return a;
}

/* Frees the blocks of the list from *from on. */
static void
drop(struct cx_arena *a, struct block **from)
{
	struct block *b = *from, *next;

	*from = NULL;
	for (; b; b = next) {
		next = b->next;
		a->held -= sizeof(*b) + b->room;
		UNPOISON(b->data, b->room);
		free(b);
	}
}

void
cx_arena_free(struct cx_arena *a)
{
	if (!a)
		return;
	drop(a, &a->first);
	drop(a, &a->large);
	free(a);
}

/* A block for `need' bytes, `wish' if the limit allows; NULL: no memory. */
static struct block *
block_new(struct cx_arena *a, size_t need, size_t wish)
{
	struct block *b;
	size_t left;

	if (a->limit - a->held < sizeof(*b) + need && a->now)
		drop(a, &a->now->next);
	left = a->limit - a->held;
	if (left < sizeof(*b) || left - sizeof(*b) < need)
		return NULL;
	left -= sizeof(*b);
	if (wish > left)
		wish = left;
	b = malloc(sizeof(*b) + wish);
	if (!b)
		return NULL;
	b->next = NULL;
	b->room = wish;
	a->held += sizeof(*b) + wish;
	POISON(b->data, b->room);
	return b;
}

static void *
get_large(struct cx_arena *a, size_t size)
{
	struct block *b = block_new(a, size + RED_ZONE, size + RED_ZONE);

	if (!b)
		return NULL;
	b->next = a->large;
	a->large = b;
	UNPOISON(b->data, size);
	return b->data;
}

/* Makes a->now an empty block with room for need bytes. */
static bool
next_block(struct cx_arena *a, size_t need)
{
	size_t wish = BLOCK_FIRST;
	struct block *b;

	if (a->now && a->now->next && a->now->next->room >= need) {
		a->now = a->now->next;
		a->used = 0;
		return true;
	}
	if (a->now)
		wish = a->now->room * 2;
	if (wish > BLOCK_MOST)
		wish = BLOCK_MOST;
	b = block_new(a, need, wish > need ? wish : need);
	if (!b)
		return false;
	if (a->now) {
		b->next = a->now->next;
		a->now->next = b;
	} else {
		a->first = b;
	}
	a->now = b;
	a->used = 0;
	return true;
}

static void *
take(struct cx_arena *a, size_t size, size_t align)
{
	size_t start = (a->used + align - 1) & ~(align - 1);
	size_t need = size + RED_ZONE;

	if (size >= LARGE) {
		if (size > PTRDIFF_MAX / 2)
			return NULL;
		return get_large(a, size);
	}
	if (!a->now || start > a->now->room || need > a->now->room - start) {
		if (!next_block(a, need))
			return NULL;
		start = 0;
	}
	a->used = start + need;
	UNPOISON(a->now->data + start, size);
	return a->now->data + start;
}

void *
cx_arena_get(struct cx_arena *a, size_t size)
{
	return take(a, size, ALIGN);
}

void *
cx_arena_zero(struct cx_arena *a, size_t n, size_t size)
{
	void *at;

	if (size != 0 && n > SIZE_MAX / size)
		return NULL;
	at = cx_arena_get(a, n * size);
	if (at)
		memset(at, 0, n * size);
	return at;
}

struct cx_span
cx_arena_copy(struct cx_arena *a, struct cx_span s)
{
	char *at = NULL;

	if (s.len < SIZE_MAX)
		at = take(a, s.len + 1, 1);
	if (!at)
		return (struct cx_span){NULL, 0};
	if (s.len != 0)
		memcpy(at, s.at, s.len);
	at[s.len] = '\0';
	return (struct cx_span){at, s.len};
}

void
cx_arena_reset(struct cx_arena *a)
{
	struct block **keep = &a->first;
	size_t kept = 0;

	drop(a, &a->large);
	if (a->held > KEEP_BYTES) {
		while (*keep && kept + (*keep)->room <= KEEP_BYTES) {
			kept += (*keep)->room;
			keep = &(*keep)->next;
		}
		drop(a, keep);
	}
	a->now = a->first;
	a->used = 0;
}
