/*
 * The data of a model is named in a file and not in code, so that who doubts
 * a licence or a label strikes out a line and builds the model again.  Rows
 * that are in any dev set are never learned from, whatever the recipe says.
 */
#include "recipe.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/hash.h"
#include "base/num.h"
#include "rows.h"
#include "sentiment/judge.h"
#include "text/compose.h"
#include "text/fold.h"
#include "text/utf8.h"

#include "base/banned.h"

enum { FIELDS = 24, SHORT = 40 };

uint64_t
row_hash(struct kitchen *k, struct cx_span text)
{
	struct cx_span s =
	    cx_text_fold(k->arena, cx_text_compose(k->arena, text));
	uint64_t h = cx_hash(cx_text_trim(s));

	cx_arena_reset(k->arena);
	return h;
}

/*
 * By what a text is known again in a dev set: tweets come with a link or a
 * sign more or less from one set to the next, so only their letters count.
 */
static uint64_t
letters_hash(struct kitchen *k, struct cx_span text)
{
	struct cx_span s =
	    cx_text_fold(k->arena, cx_text_compose(k->arena, text));
	char *to = cx_arena_get(k->arena, s.len + 1);
	uint64_t h;
	size_t n = 0;

	if (!to)
		give_up("out of memory", "text");
	while (s.len > 0) {
		const struct cx_span w = cx_span_cut(&s, ' ');

		if (w.len == 0 || w.at[0] == '@' ||
		    (w.len >= 4 && memcmp(w.at, "http", 4) == 0))
			continue;
		for (size_t i = 0; i < w.len; i++)
			if (w.at[i] >= 'a' && w.at[i] <= 'z')
				to[n++] = w.at[i];
	}
	h = cx_hash((struct cx_span){to, n});
	cx_arena_reset(k->arena);
	return n > 0 ? h : row_hash(k, text);
}

static void
note_dev(void *arg, struct cx_span text, struct cx_span label)
{
	struct kitchen *k = arg;

	(void)label;
	if (k->n_dev == k->room_dev) {
		k->room_dev = k->room_dev ? 2 * k->room_dev : 4096;
		k->dev = realloc(k->dev, k->room_dev * sizeof(*k->dev));
		if (!k->dev)
			give_up("out of memory", "dev");
	}
	k->dev[k->n_dev++] = letters_hash(k, text);
}

static int
by_value(const void *a, const void *b)
{
	const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/* The sets by which `make evaluate' judges, beside those of tests/data. */
static const char *const dev_sets[] = {"umsab_es", "umsab_pt", "umsab_en",
    "tass2020_es", "semeval18_valence_es", "cubahotels_es", "emoevent_es",
    "emoevent_en", "offendes_es"};

static void
read_dev(struct kitchen *k)
{
	char path[512];

	for (size_t i = 0; i < countof(dev_sets); i++) {
		snprintf(
		    path, sizeof(path), "%s/%s.dev.tsv", k->data, dev_sets[i]);
		each_row(path, note_dev, k);
	}
	each_row("tests/data/intent.dev.tsv", note_dev, k);
	each_row("tests/data/tone.dev.tsv", note_dev, k);
	each_row("tests/data/sentences.tsv", note_dev, k);
	qsort(k->dev, k->n_dev, sizeof(*k->dev), by_value);
}

void
kitchen_open(struct kitchen *k, const char *data)
{
	struct cx_err err = {0};

	k->data = data;
	k->lexicon = cx_lexicon_builtin(&err);
	k->meter = k->lexicon ? cx_meter_new(k->lexicon) : NULL;
	k->arena = cx_arena_new((size_t)1 << 24);
	k->cues = cx_cues_new();
	if (!k->meter || !k->arena || !k->cues)
		give_up("out of memory", "lexicon");
	k->readings = readings_open("lib/sentiment/readings.tsv");
	read_dev(k);
}

void
kitchen_close(struct kitchen *k)
{
	cx_meter_free(k->meter);
	cx_cues_free(k->cues);
	cx_lexicon_free(k->lexicon);
	cx_arena_free(k->arena);
	free(k->dev);
	readings_close(k->readings);
}

void
bag_text(struct kitchen *k, struct cx_span text, bool words)
{
	struct cx_leaning lean;

	cx_bag_words(&k->bag, cx_lexicon_vocab(k->lexicon),
	    cx_text_compose(k->arena, text), false);
	memset(k->bag.dense, 0, sizeof(k->bag.dense));
	if (words)
		return;
	if (!cx_meter_lean(k->meter, k->bag.tokens, k->bag.n_tokens,
		k->language, k->bag.loud, false, &lean))
		give_up("out of memory", "text");
	cx_bag_around(&k->bag, k->lexicon, k->language);
	cx_bag_weigh(&k->bag, &lean);
	cx_arena_reset(k->arena);
}

/* A data line while its file is read. */
struct reading {
	struct kitchen *kitchen;
	struct head *head;
	struct cx_span *map;
	size_t n_map;
	double weight;
	bool hold, brief, read;
	size_t first; /* its first example */
};

static unsigned
class_of(const struct head *h, struct cx_span name)
{
	unsigned c = 0;

	while (
	    c < h->lesson.classes && !cx_span_eq(name, cx_span(h->classes[c])))
		c++;
	return c;
}

/* The class of a label; h->lesson.classes: none, or its parts disagree. */
static unsigned
map_label(const struct reading *r, struct cx_span label)
{
	const unsigned none = r->head->lesson.classes;
	unsigned class = none;

	while (label.len > 0) {
		struct cx_span part = cx_span_cut(&label, ',');

		for (size_t i = 0; i < r->n_map; i++) {
			struct cx_span to = r->map[i];
			struct cx_span from = cx_span_cut(&to, '=');
			unsigned c;

			if (!cx_span_eq(from, part) &&
			    !cx_span_eq(from, CX_SPAN("*")))
				continue;
			c = class_of(r->head, to);
			if (class != none && c != class)
				return none;
			class = c;
		}
	}
	return class;
}

static struct cx_span
first_letters(struct cx_span text)
{
	size_t i = 0;

	for (unsigned n = 0; n < SHORT && i < text.len; n++)
		cx_utf8_next(text, &i);
	text.len = i;
	return text;
}

static void
learn_row(void *arg, struct cx_span text, struct cx_span label)
{
	struct reading *r = arg;
	struct kitchen *k = r->kitchen;
	struct head *h = r->head;
	const uint64_t hash = row_hash(k, text);
	uint64_t letters;
	unsigned class;

	if (r->read)
		label = readings_of(k->readings, hash);
	class = map_label(r, label);
	if (class == h->lesson.classes)
		return;
	letters = letters_hash(k, text);
	if (bsearch(&letters, k->dev, k->n_dev, sizeof(letters), by_value) ||
	    (r->hold && hash % HOLD == 0)) {
		h->skipped++;
		return;
	}
	if (r->brief)
		text = first_letters(text);
	bag_text(k, text, r->brief);
	if (strcmp(h->name, cx_question_names[CX_ASK_INTENT]) == 0)
		cx_bag_cues(&k->bag, k->cues, k->language);
	if (!cx_examples_add(&h->examples, &k->bag, (uint8_t) class,
		(float)r->weight, (uint32_t)h->n_sources,
		(uint8_t)(hash / HOLD % 5)))
		give_up("out of memory", "examples");
	h->examples.at[h->examples.n - 1].text = hash;
}

static void
balance(struct reading *r)
{
	struct cx_examples *e = &r->head->examples;
	double count[CX_CLASSES] = {0};
	const double n = (double)(e->n - r->first);
	unsigned present = 0;

	for (size_t i = r->first; i < e->n; i++)
		count[e->at[i].label]++;
	for (unsigned c = 0; c < CX_CLASSES; c++)
		present += count[c] > 0;
	for (size_t i = r->first; i < e->n; i++) {
		const double even = n / present / count[e->at[i].label];

		e->at[i].weight *= (float)sqrt(even);
	}
}

static bool
has_flag(struct cx_span flags, const char *name)
{
	while (flags.len > 0)
		if (cx_span_eq(cx_span_cut(&flags, ','), cx_span(name)))
			return true;
	return false;
}

static void
copy(char to[NAME_ROOM], struct cx_span from)
{
	if (from.len >= NAME_ROOM)
		give_up("a name is too long", "recipe");
	memcpy(to, from.at, from.len);
	to[from.len] = '\0';
}

static double
number(struct cx_span s)
{
	double x = 0;

	if (!cx_num_parse(s, false, &x))
		give_up("not a number", "recipe");
	return x;
}

static void
read_data(struct kitchen *k, struct head *h, struct cx_span *f, size_t n)
{
	struct reading r = {.kitchen = k,
	    .head = h,
	    .map = f + 4,
	    .n_map = n - 4,
	    .weight = number(f[2]),
	    .hold = has_flag(f[3], "hold"),
	    .brief = has_flag(f[3], "short"),
	    .read = has_flag(f[3], "read"),
	    .first = h->examples.n};
	struct source *s = &h->sources[h->n_sources];
	char path[512];

	if (h->n_sources == SOURCES)
		give_up("too many files", "recipe");
	copy(s->file, f[1]);
	s->core = has_flag(f[3], "core");
	s->apart = has_flag(f[3], "apart");
	if (has_flag(f[3], "own"))
		h->lesson.own |= UINT64_C(1) << h->n_sources;
	if (strncmp(s->file, "lib/", 4) == 0 ||
	    strncmp(s->file, "tests/", 6) == 0)
		snprintf(path, sizeof(path), "%s", s->file);
	else
		snprintf(path, sizeof(path), "%s/%s", k->data, s->file);
	each_row(path, learn_row, &r);
	if (has_flag(f[3], "balance"))
		balance(&r);
	h->n_sources++;
}

static void
read_head(struct head *h, struct cx_span *f, size_t n)
{
	*h = (struct head){.lesson = {.bits = (unsigned)number(f[2]),
			       .classes = (unsigned)n - 6,
			       .epochs = (unsigned)number(f[3]),
			       .rate = (float)number(f[4]),
			       .ridge = (float)number(f[5]),
			       .leave_out = -1}};
	copy(h->name, f[1]);
	for (size_t i = 6; i < n; i++)
		copy(h->classes[i - 6], f[i]);
}

size_t
recipe_read(
    struct kitchen *k, const char *path, struct head *heads, size_t room)
{
	struct cx_buf b = {0};
	struct cx_err err = {0};
	struct cx_span rest, line, f[FIELDS];
	size_t n_heads = 0, n;

	if (!cx_file_read(path, 1 << 20, &b, &err))
		give_up(err.text, path);
	for (rest = cx_buf_span(&b); rest.len > 0;) {
		line = cx_span_cut(&rest, '\n');
		if (line.len == 0 || line.at[0] == '#')
			continue;
		for (n = 0; line.len > 0 && n < FIELDS; n++)
			f[n] = cx_span_cut(&line, '\t');
		if (cx_span_eq(f[0], CX_SPAN("head")) && n > 7 &&
		    n_heads < room)
			read_head(&heads[n_heads++], f, n);
		else if (cx_span_eq(f[0], CX_SPAN("data")) && n > 4 &&
			 n_heads > 0)
			read_data(k, &heads[n_heads - 1], f, n);
		else
			give_up("neither head nor data", path);
	}
	cx_buf_done(&b);
	return n_heads;
}

void
head_done(struct head *h)
{
	cx_examples_done(&h->examples);
}
