/*
 * A count is kept by term and group in one table, the two with a zero byte
 * between: sorted, all groups of a term are side by side, and nothing else is
 * needed.  Messages are counted and not words, so that one person who repeats
 * a word does not mark a month; terms of few messages are not shown, also
 * because they may be names.
 */
#include "sentiment/marks.h"

#include <math.h>
#include <stdlib.h>

#include "stats/dict.h"
#include "text/class.h"
#include "text/compose.h"
#include "text/fold.h"
#include "text/utf8.h"

#include "base/banned.h"

enum { WORDS = 1024, PER_WORD = 3, LETTERS_LEAST = 3 };

static const size_t bytes_most = (size_t)1 << 30;
static const double prior_size = 500, z_least = 1.96;

struct counts {
	struct cx_dict names;
	uint64_t *n;
	size_t room;
};

struct cx_marks {
	const struct cx_lexicon *lexicon;
	struct cx_arena *arena;
	struct counts terms;	/* term, 0, group */
	struct counts messages; /* group */
};

struct word {
	struct cx_span text;
	bool content;
};

struct cx_marks *
cx_marks_new(const struct cx_lexicon *lexicon)
{
	struct cx_marks *m = calloc(1, sizeof(*m));

	if (!m)
		return NULL;
	m->lexicon = lexicon;
	m->arena = cx_arena_new(bytes_most);
	if (m->arena)
		return m;
	free(m);
	return NULL;
}

void
cx_marks_free(struct cx_marks *m)
{
	if (!m)
		return;
	cx_dict_done(&m->terms.names);
	cx_dict_done(&m->messages.names);
	free(m->terms.n);
	free(m->messages.n);
	cx_arena_free(m->arena);
	free(m);
}

size_t
cx_marks_groups(const struct cx_marks *m)
{
	return m->messages.names.n;
}

static bool
count(struct cx_marks *m, struct counts *c, struct cx_span name, uint64_t by,
    struct cx_err *err)
{
	const uint32_t id = cx_dict_add(&c->names, name, m->arena);
	size_t room = c->room ? c->room : 1024;
	uint64_t *more;

	if (id == UINT32_MAX)
		return cx_fail(err, CX_SYSTEM,
		    "--suggest-topics: too many different terms; give fewer "
		    "messages");
	while (room <= id)
		room *= 2;
	if (room != c->room) {
		more = realloc(c->n, room * sizeof(*more));
		if (!more)
			return cx_fail_memory(err);
		memset(more + c->room, 0, (room - c->room) * sizeof(*more));
		c->n = more;
		c->room = room;
	}
	c->n[id] += by;
	return true;
}

static bool letter(enum cx_class class)
{
	return class == CX_CLASS_LETTER || class == CX_CLASS_UPPER ||
	       class == CX_CLASS_DIGIT;
}

/* In no list as a word without content, and long enough. */
static bool
has_content(const struct cx_marks *m, struct cx_span word, size_t letters)
{
	const uint32_t id = cx_vocab_find(cx_lexicon_vocab(m->lexicon), word);

	if (letters < LETTERS_LEAST || (word.at[0] >= '0' && word.at[0] <= '9'))
		return false;
	for (unsigned l = 0; id != CX_WORD_NONE && l < CX_LANGUAGES; l++) {
		const struct cx_term *t =
		    cx_lexicon_word(m->lexicon, (enum cx_language)l, id);

		if (t && t->kind != CX_TERM_POLARITY)
			return false;
	}
	return true;
}

/*
 * The words of a folded text up to a pause, from *i on; those after WORDS are
 * not read.
 */
static size_t
read_clause(const struct cx_marks *m, struct cx_span s, size_t *i,
    struct word words[WORDS])
{
	size_t n = 0, start, next, letters;
	enum cx_class class;

	while (*i < s.len && n < WORDS) {
		start = next = *i;
		class = cx_class(cx_utf8_next(s, &next));
		for (letters = 0; letter(class) || class == CX_CLASS_MARK;) {
			letters += class != CX_CLASS_MARK;
			*i = next;
			if (next == s.len)
				break;
			class = cx_class(cx_utf8_next(s, &next));
		}
		if (letters > 0) {
			const struct cx_span w = {s.at + start, *i - start};

			words[n++] =
			    (struct word){w, has_content(m, w, letters)};
			continue;
		}
		*i = next;
		if (class != CX_CLASS_BLANK)
			break;
	}
	return n;
}

static int
by_text(const void *a, const void *b)
{
	return cx_span_cmp(
	    *(const struct cx_span *)a, *(const struct cx_span *)b);
}

/* The terms of a clause at out[n]; returns how many there are by now. */
static size_t
find_terms(
    const struct word *words, size_t n_words, struct cx_span *out, size_t n)
{
	for (size_t i = 0; i < n_words; i++) {
		const char *at = words[i].text.at;

		if (!words[i].content)
			continue;
		out[n++] = words[i].text;
		for (size_t k = i + 1; k < n_words && k <= i + 2; k++) {
			const struct cx_span end = words[k].text;

			if (!words[k].content)
				continue;
			out[n++] = (struct cx_span){
			    at, (size_t)(end.at + end.len - at)};
			break;
		}
	}
	return n;
}

/* term, 0, group. */
static struct cx_span
key_of(struct cx_arena *a, struct cx_span term, struct cx_span group)
{
	const size_t len = term.len + 1 + group.len;
	char *at = cx_arena_get(a, len + 1);

	if (!at)
		return (struct cx_span){NULL, 0};
	memcpy(at, term.at, term.len);
	at[term.len] = '\0';
	if (group.len > 0)
		memcpy(at + term.len + 1, group.at, group.len);
	return (struct cx_span){at, len};
}

bool
cx_marks_add(struct cx_marks *m, struct cx_arena *arena, struct cx_span group,
    struct cx_span text, struct cx_err *err)
{
	struct word *words = cx_arena_get(arena, WORDS * sizeof(*words));
	struct cx_span *terms = cx_arena_get(arena, 2 * WORDS * sizeof(*terms));
	const struct cx_span s =
	    cx_text_fold(arena, cx_text_compose(arena, text));
	size_t n = 0, total = 0;

	if (!words || !terms || !s.at)
		return cx_fail_memory(err);
	for (size_t i = 0; i < s.len && total < WORDS;) {
		size_t got = read_clause(m, s, &i, words);

		got = got < WORDS - total ? got : WORDS - total;
		total += got;
		n = find_terms(words, got, terms, n);
	}
	if (n > 0)
		qsort(terms, n, sizeof(*terms), by_text);
	for (size_t i = 0; i < n; i++) {
		struct cx_span key;

		if (i > 0 && cx_span_eq(terms[i], terms[i - 1]))
			continue;
		key = key_of(arena, terms[i], group);
		if (!key.at)
			return cx_fail_memory(err);
		if (!count(m, &m->terms, key, 1, err))
			return false;
	}
	return count(m, &m->messages, group, 1, err);
}

static bool
merge(struct cx_marks *m, struct counts *to, const struct counts *from,
    struct cx_err *err)
{
	for (size_t i = 0; i < from->names.n; i++)
		if (!count(m, to, from->names.at[i], from->n[i], err))
			return false;
	return true;
}

bool
cx_marks_merge(
    struct cx_marks *m, const struct cx_marks *from, struct cx_err *err)
{
	return merge(m, &m->terms, &from->terms, err) &&
	       merge(m, &m->messages, &from->messages, err);
}

/* Puts names in order, and their counts with them. */
static bool
sort(struct counts *c)
{
	const size_t n = c->names.n;
	uint32_t *rank = malloc((n + 1) * sizeof(*rank));
	uint64_t *sorted = malloc((n + 1) * sizeof(*sorted));
	const bool ok = rank && sorted && cx_dict_sort(&c->names, rank);

	for (size_t i = 0; ok && i < n; i++)
		sorted[rank[i]] = c->n[i];
	free(rank);
	if (!ok) {
		free(sorted);
		return false;
	}
	free(c->n);
	c->n = sorted;
	return true;
}

/* What is known of the terms of a group, or of a term. */
struct sums {
	double *group; /* terms of each group, all messages */
	double all;
};

/* The first name of the next term, and how often the term is in all. */
static size_t
end_of_term(const struct counts *c, size_t i, double *all)
{
	const struct cx_span first = c->names.at[i];
	const size_t len = strlen(first.at) + 1;

	for (*all = 0; i < c->names.n; i++) {
		const struct cx_span s = c->names.at[i];

		if (s.len < len || memcmp(s.at, first.at, len) != 0)
			break;
		*all += (double)c->n[i];
	}
	return i;
}

/* The z of a term of a group: y of its n, of_all of all. */
static double
z_of(double y, double n, double of_all, double all)
{
	const double a = prior_size * of_all / all, a0 = prior_size;
	const double other = of_all - y, n_other = all - n;
	const double odds = log((y + a) / (n + a0 - y - a)) -
			    log((other + a) / (n_other + a0 - other - a));

	return odds / sqrt(1 / (y + a) + 1 / (other + a));
}

static int
by_mark(const void *a, const void *b)
{
	const struct cx_mark *x = a, *y = b;
	const int c = cx_span_cmp(x->group, y->group);

	if (c != 0)
		return c;
	if (x->z > y->z || x->z < y->z)
		return x->z > y->z ? -1 : 1;
	return cx_span_cmp(x->term, y->term);
}

static struct cx_span
group_of(struct cx_span name)
{
	const size_t skip = strlen(name.at) + 1;

	return (struct cx_span){name.at + skip, name.len - skip};
}

/* All marks that are clear enough, in no order. */
static size_t
collect(const struct cx_marks *m, const struct sums *s, struct cx_mark *out)
{
	const struct counts *c = &m->terms;
	double messages = 0, of_all;
	size_t n = 0;

	for (size_t g = 0; g < m->messages.names.n; g++)
		messages += (double)m->messages.n[g];
	for (size_t i = 0, end; i < c->names.n; i = end)
		for (size_t k = (end = end_of_term(c, i, &of_all), i); k < end;
		     k++) {
			const struct cx_span name = c->names.at[k];
			const struct cx_span group = group_of(name);
			const uint32_t g =
			    cx_dict_find(&m->messages.names, group);
			const double y = (double)c->n[k];
			const double own = (double)m->messages.n[g];
			const double z = z_of(y, s->group[g], of_all, s->all);

			if (c->n[k] < CX_MARK_MESSAGES || z < z_least)
				continue;
			out[n++] = (struct cx_mark){group, cx_span(name.at), z,
			    c->n[k], y / own,
			    messages > own ? (of_all - y) / (messages - own)
					   : 0};
		}
	return n;
}

/* Leaves CX_MARKS of each group; returns how many. */
static size_t
keep_most(struct cx_mark *marks, size_t n)
{
	size_t kept = 0, of_group = 0;

	if (n > 0)
		qsort(marks, n, sizeof(*marks), by_mark);
	for (size_t i = 0; i < n; i++) {
		of_group =
		    i > 0 && cx_span_eq(marks[i].group, marks[i - 1].group)
			? of_group + 1
			: 0;
		if (of_group < CX_MARKS)
			marks[kept++] = marks[i];
	}
	return kept;
}

bool
cx_marks_find(struct cx_marks *m, struct cx_mark **out, size_t *n)
{
	struct sums s = {.all = 0};
	bool ok;

	*n = 0;
	*out = NULL;
	if (!sort(&m->terms) || !sort(&m->messages))
		return false;
	s.group = calloc(m->messages.names.n + 1, sizeof(*s.group));
	*out = malloc((m->terms.names.n + 1) * sizeof(**out));
	if (s.group && *out) {
		for (size_t i = 0; i < m->terms.names.n; i++) {
			const double y = (double)m->terms.n[i];

			s.group[cx_dict_find(&m->messages.names,
			    group_of(m->terms.names.at[i]))] += y;
			s.all += y;
		}
		*n = keep_most(*out, collect(m, &s, *out));
	}
	ok = s.group && *out;
	free(s.group);
	return ok;
}
