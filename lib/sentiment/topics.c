/*
 * A text is made words with one blank around each, and a seed is looked for
 * as it stands: there are tens of seeds and texts are short, so an automaton
 * would be more code and no faster where it matters.  A pattern sees the text
 * as typed: folded, a pattern with an accent in it would never be found.
 */
#include "sentiment/topics.h"

#include <stdlib.h>

#include "base/buf.h"
#include "text/class.h"
#include "text/compose.h"
#include "text/fold.h"
#include "text/regex.h"
#include "text/utf8.h"

#include "base/banned.h"

enum { SEEDS = 4096 };

struct seed {
	struct cx_span
	    words; /* " poste de luz ", without the last blank if * */
	struct cx_regex *pattern; /* or NULL */
	unsigned topic;
};

struct cx_topics {
	struct cx_arena *arena;
	struct cx_span names[CX_TOPICS];
	struct seed seeds[SEEDS];
	size_t n_names, n_seeds;
	bool clone; /* arena and names are of another */
};

void
cx_topics_free(struct cx_topics *t)
{
	if (!t)
		return;
	for (size_t i = 0; i < t->n_seeds; i++)
		cx_regex_free(t->seeds[i].pattern);
	if (!t->clone)
		cx_arena_free(t->arena);
	free(t);
}

/* s folded, words with one blank around each; .at NULL without memory. */
static struct cx_span
words_of(struct cx_arena *a, struct cx_span s)
{
	struct cx_span folded = cx_text_fold(a, s), out = {NULL, 0};
	char *at = folded.at ? cx_arena_get(a, folded.len + 2) : NULL;
	size_t n = 0, start;

	if (!at)
		return out;
	at[n++] = ' ';
	for (size_t i = 0; i < folded.len;) {
		enum cx_class class;

		start = i;
		class = cx_class(cx_utf8_next(folded, &i));
		if (class == CX_CLASS_LETTER || class == CX_CLASS_UPPER ||
		    class == CX_CLASS_DIGIT || class == CX_CLASS_SIGN) {
			memcpy(at + n, folded.at + start, i - start);
			n += i - start;
		} else if (class != CX_CLASS_NOTHING && at[n - 1] != ' ') {
			at[n++] = ' ';
		}
	}
	if (at[n - 1] != ' ')
		at[n++] = ' ';
	return (struct cx_span){at, n};
}

static bool
add_pattern(struct cx_topics *t, struct cx_span pattern, struct cx_err *err)
{
	struct cx_buf b = {0};
	struct cx_regex *r;

	if (t->n_seeds == SEEDS)
		return cx_fail(err, CX_CONFIG, "more than %d seeds", SEEDS);
	cx_buf_puts(&b, CX_SPAN("(?i)"));
	cx_buf_puts(&b, pattern);
	r = b.failed ? NULL : cx_regex_new(cx_buf_span(&b), err);
	if (b.failed)
		cx_fail_memory(err);
	cx_buf_done(&b);
	if (!r)
		return false;
	t->seeds[t->n_seeds++] =
	    (struct seed){{NULL, 0}, r, (unsigned)t->n_names - 1};
	return true;
}

/*
 * Cuts a pattern with / at both ends from the rest of a line; .at NULL if it
 * has no end.
 */
static struct cx_span
cut_pattern(struct cx_span *rest)
{
	for (size_t i = 1; i < rest->len; i++) {
		struct cx_span after = {rest->at + i + 1, rest->len - i - 1};
		const struct cx_span pattern = {rest->at + 1, i - 1};

		if (rest->at[i] != '/')
			continue;
		after = cx_text_trim(after);
		if (after.len > 0 && after.at[0] != ',')
			continue;
		*rest = after;
		if (after.len > 0)
			cx_span_cut(rest, ',');
		return pattern;
	}
	return (struct cx_span){NULL, 0};
}

static bool
add_seed(struct cx_topics *t, struct cx_span text, struct cx_err *err)
{
	struct cx_span s = cx_text_trim(text);
	const bool open = s.len > 0 && s.at[s.len - 1] == '*';

	if (open)
		s.len--;
	s = words_of(t->arena, s);
	if (!s.at)
		return cx_fail_memory(err);
	if (s.len < 2)
		return cx_fail(err, CX_CONFIG, "a seed without a word");
	if (t->n_seeds == SEEDS)
		return cx_fail(err, CX_CONFIG, "more than %d seeds", SEEDS);
	s.len -= open;
	t->seeds[t->n_seeds++] =
	    (struct seed){s, NULL, (unsigned)t->n_names - 1};
	return true;
}

static bool
add_line(struct cx_topics *t, struct cx_span line, struct cx_err *err)
{
	struct cx_span rest = line, name;

	if (!memchr(line.at, ':', line.len))
		return cx_fail(err, CX_CONFIG,
		    "not a name, a colon and words with commas between");
	name = cx_text_trim(cx_span_cut(&rest, ':'));
	if (name.len == 0 || memchr(name.at, '|', name.len))
		return cx_fail(
		    err, CX_CONFIG, "a topic without a name, or with | in it");
	if (t->n_names == CX_TOPICS)
		return cx_fail(
		    err, CX_CONFIG, "more than %d topics", CX_TOPICS);
	name = cx_arena_copy(t->arena, name);
	if (!name.at)
		return cx_fail_memory(err);
	t->names[t->n_names++] = name;
	do {
		struct cx_span pattern;

		rest = cx_text_trim(rest);
		if (rest.len > 0 && rest.at[0] == '/') {
			pattern = cut_pattern(&rest);
			if (!pattern.at || pattern.len == 0)
				return cx_fail(err, CX_CONFIG,
				    "a pattern without / at its end, or "
				    "nothing in it");
			if (!add_pattern(t, pattern, err)) {
				if (err->column > 0)
					err->column =
					    err->column - 4 +
					    (size_t)(pattern.at - line.at);
				return false;
			}
		} else if (!add_seed(t, cx_span_cut(&rest, ','), err)) {
			return false;
		}
	} while (rest.len > 0);
	return true;
}

struct cx_topics *
cx_topics_new(struct cx_span text, const char *source, struct cx_err *err)
{
	struct cx_topics *t = calloc(1, sizeof(*t));
	bool ok = t && (t->arena = cx_arena_new(1 << 24));

	if (!ok)
		cx_fail_memory(err);
	else if (cx_utf8_check(text) != text.len)
		ok = cx_fail(err, CX_CONFIG, "%s: not UTF-8", source);
	for (uint64_t n = 1; ok && text.len > 0; n++) {
		struct cx_span line = cx_text_trim(cx_span_cut(&text, '\n'));

		if (line.len > 0 && line.at[0] != '#' &&
		    !add_line(t, line, err))
			ok = cx_fail_at(err, source, n, 0);
	}
	if (ok && t->n_names == 0)
		ok = cx_fail(err, CX_CONFIG, "%s: no topic", source);
	if (ok)
		return t;
	cx_topics_free(t);
	return NULL;
}

static bool
holds(struct cx_span text, struct cx_span words)
{
	const char *at = text.at, *const end = text.at + text.len;

	while ((size_t)(end - at) >= words.len) {
		if (memcmp(at, words.at, words.len) == 0)
			return true;
		at = memchr(at + 1, ' ', (size_t)(end - at) - 1);
		if (!at)
			break;
	}
	return false;
}

struct cx_topics *
cx_topics_clone(const struct cx_topics *t, struct cx_err *err)
{
	struct cx_topics *c = malloc(sizeof(*c));

	if (!c) {
		cx_fail_memory(err);
		return NULL;
	}
	*c = *t;
	c->clone = true;
	for (c->n_seeds = 0; c->n_seeds < t->n_seeds; c->n_seeds++) {
		struct seed *s = &c->seeds[c->n_seeds];

		if (!s->pattern)
			continue;
		s->pattern = cx_regex_clone(t->seeds[c->n_seeds].pattern, err);
		if (!s->pattern) {
			cx_topics_free(c);
			return NULL;
		}
	}
	return c;
}

/* Whether the text, as typed and as words, has a seed. */
static bool
has_seed(const struct seed *s, struct cx_span text, struct cx_span words,
    bool *found, struct cx_err *err)
{
	if (s->pattern)
		return cx_regex_find(s->pattern, text, found, err);
	*found = holds(words, s->words);
	return true;
}

size_t
cx_topics_find(struct cx_topics *t, struct cx_arena *arena, struct cx_span text,
    struct cx_span out[CX_TOPICS], struct cx_err *err)
{
	const struct cx_span typed = cx_text_compose(arena, text);
	const struct cx_span words = words_of(arena, text);
	unsigned last = CX_TOPICS;
	size_t n = 0;

	if (!words.at || !typed.at) {
		cx_fail_memory(err);
		return SIZE_MAX;
	}
	for (size_t i = 0; i < t->n_seeds; i++) {
		const struct seed *s = &t->seeds[i];
		bool found;

		if (s->topic == last)
			continue;
		if (!has_seed(s, typed, words, &found, err))
			return SIZE_MAX;
		if (!found)
			continue;
		last = s->topic;
		out[n++] = t->names[last];
	}
	return n;
}
