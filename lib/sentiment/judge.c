/*
 * One pass over the words answers all questions: a word is found once in the
 * cache and brings the sums of all heads.  Languages have models of their own
 * with the same features; one table for all would cost F1 in each (no means
 * little in Portuguese) and could not be mended alone.
 */
#include "sentiment/judge.h"

#include <math.h>
#include <stdlib.h>

#include "sentiment/cache.h"
#include "sentiment/cues.h"
#include "sentiment/model_data.h"
#include "text/compose.h"

#include "base/banned.h"

const char *const cx_question_names[CX_QUESTIONS + 1] = {
    "sentiment", "emotion", "intent", "insult", NULL};

enum { FINDINGS = 8, EXPLAINED = CX_TEXT_TOKENS };

/* The least probability at which a language is said. */
static const double sure = 0.5;
/* A class this far before three others is sure: 1 / (1 + 3 exp(-1.2)) > 0.5. */
static const double far = 1.2;
/* The least contribution that is shown. */
static const double worth = 0.05;

struct cx_judge {
	const struct cx_lexicon *lexicon;
	const struct cx_models *models;
	struct cx_meter *meter;
	struct cx_cues *cues;
	unsigned asked;
	enum cx_language fixed;
	enum cx_language last; /* whose cache is asked first */
	struct cx_cache *caches[CX_LANGUAGES];
	struct cx_bag *bag;
	struct cx_finding findings[EXPLAINED];
	double part[CX_TEXT_TOKENS]; /* of each token */
};

bool
cx_models_builtin(struct cx_models *m, struct cx_err *err)
{
	const struct {
		struct cx_heads *model;
		const char *at, *end;
	} all[] = {
	    {&m->language, cx_model_lang, cx_model_lang_end},
	    {&m->of[CX_ES], cx_model_es, cx_model_es_end},
	    {&m->of[CX_PT], cx_model_pt, cx_model_pt_end},
	    {&m->of[CX_EN], cx_model_en, cx_model_en_end},
	};

	for (size_t i = 0; i < countof(all); i++)
		if (!cx_heads_read(all[i].model,
			(struct cx_span){
			    all[i].at, (size_t)(all[i].end - all[i].at)},
			err))
			return false;
	return true;
}

/*
 * The cache of a language with the heads that are asked, and last the one
 * that tells languages apart unless that is fixed; made when needed.
 */
static struct cx_cache *
cache_of(struct cx_judge *j, enum cx_language language)
{
	const struct cx_heads *model = &j->models->of[language];
	struct cx_cache *c = j->caches[language];
	const struct cx_head *head;

	if (c)
		return c;
	c = cx_cache_new(j->lexicon, language);
	if (!c)
		return NULL;
	j->caches[language] = c;
	for (unsigned q = 0; q < CX_QUESTIONS; q++) {
		head = cx_heads_find(model, cx_question_names[q]);
		if (!head || !(j->asked >> q & 1U))
			continue;
		c->question[c->n_heads] = q;
		cx_cache_head(c, head);
	}
	if (j->fixed == CX_UND)
		c->teller = cx_cache_head(c, &j->models->language.heads[0]);
	return c;
}

struct cx_judge *
cx_judge_new(const struct cx_lexicon *lexicon, const struct cx_models *models,
    unsigned asked, enum cx_language language)
{
	struct cx_judge *j = calloc(1, sizeof(*j));

	if (!j)
		return NULL;
	j->lexicon = lexicon;
	j->models = models;
	j->asked = asked;
	j->fixed = language;
	j->last = language == CX_UND ? CX_ES : language;
	j->meter = cx_meter_new(lexicon);
	j->bag = calloc(1, sizeof(*j->bag));
	j->cues = cx_cues_new();
	if (j->meter && j->bag && j->cues)
		return j;
	cx_judge_free(j);
	return NULL;
}

void
cx_judge_free(struct cx_judge *j)
{
	if (!j)
		return;
	for (size_t i = 0; i < countof(j->caches); i++)
		cx_cache_free(j->caches[i]);
	cx_meter_free(j->meter);
	cx_cues_free(j->cues);
	free(j->bag);
	free(j);
}

/*
 * The sums of all words of the bag, and what they lead to; *n: how many
 * features they have.
 */
static void
sum_words(
    struct cx_bag *b, struct cx_cache *c, int32_t sums[CX_SUMS], size_t *n)
{
	size_t next = 0;

	memset(sums, 0, CX_SUMS * sizeof(*sums));
	*n = 0;
	for (size_t i = 0; i < b->n_tokens; i++)
		if (b->tokens[i].key_len > 0)
			cx_cache_prefetch(c, b->hash[i]);
	for (size_t i = 0; i < b->n_tokens; i++) {
		struct cx_token *t = &b->tokens[i];
		const struct cx_word_sums *s;

		if (t->key_len == 0)
			continue;
		s = cx_cache_word(c, t, b->hash[i]);
		if (t->word == CX_WORD_LATER)
			t->word = s->word, t->plain = true;
		if (t->plain)
			t->leads = s->leads, t->turns = s->turns;
		if (t->leads)
			cx_lexicon_prefetch(c->lexicon, c->list, t->word);
		if (next == b->n_words || b->words[next].token != i)
			continue; /* it was here before */
		next++;
		for (size_t k = 0; k < c->columns; k++)
			sums[k] += s->sums[k];
		*n += s->inside;
	}
}

/* How many of the features around words a question is answered by. */
static size_t
around_of(const struct cx_bag *b, unsigned question)
{
	return question == CX_ASK_INTENT ? b->n_around : b->n_plain;
}

/* Begins to fetch the weights that sum_around() will add. */
static void
prefetch_around(const struct cx_bag *b, const struct cx_cache *c)
{
	for (size_t i = 0; i + c->teller < c->n_heads; i++) {
		const struct cx_head *h = c->heads[i];
		const size_t n = h->n_classes - 1;
		const size_t around = around_of(b, c->question[i]);

		for (size_t k = 0; k < around; k++)
			__builtin_prefetch(
			    h->weights + (b->around[k] >> (32 - h->bits)) * n);
	}
}

static void
sum_around(
    const struct cx_bag *b, const struct cx_cache *c, int32_t sums[CX_SUMS])
{
	for (size_t i = 0; i + c->teller < c->n_heads; i++) {
		cx_head_add(
		    c->heads[i], b->around, around_of(b, c->question[i]), sums);
		sums += c->heads[i]->n_classes - 1;
	}
}

/* The dense features of a text that are not 0: a third of them. */
struct dense {
	size_t n;
	struct {
		unsigned at;
		double x;
	} of[CX_DENSE];
};

static void
find_dense(struct dense *d, const float *features)
{
	d->n = 0;
	for (unsigned i = 0; i < CX_DENSE; i++) {
		if (!(features[i] < 0) && !(features[i] > 0))
			continue;
		d->of[d->n].at = i;
		d->of[d->n++].x = (double)features[i];
	}
}

/* Logits of a head's classes from its sums. */
static void
logits(const struct cx_head *h, const int32_t *sums, size_t n,
    const struct dense *dense, double p[CX_CLASSES])
{
	const double norm = n ? 1 / sqrt((double)n) : 0;

	p[0] = 0;
	for (unsigned k = 1; k < h->n_classes; k++) {
		const struct cx_column *c = &h->columns[k - 1];

		p[k] = (double)c->bias +
		       (double)c->scale * (double)sums[k - 1] * norm;
		for (size_t i = 0; i < dense->n; i++)
			p[k] +=
			    (double)c->dense[dense->of[i].at] * dense->of[i].x;
	}
}

/* Numbers are no words: they are of no language. */
static bool
has_words(const struct cx_bag *b)
{
	for (size_t i = 0; i < b->n_words; i++) {
		const struct cx_token *t = &b->tokens[b->words[i].token];

		if (t->kind == CX_TOKEN_WORD && t->key[0] != '0')
			return true;
	}
	return false;
}

/* By the sums of the last head, of n features. */
static enum cx_language
language_of(const struct cx_bag *b, const struct cx_cache *c,
    const int32_t sums[CX_SUMS], size_t n)
{
	static const enum cx_language order[] = {CX_UND, CX_ES, CX_PT, CX_EN};
	static const struct dense none;
	const struct cx_head *h = c->heads[c->n_heads - 1];
	double p[CX_CLASSES];
	unsigned best;
	bool near = false;

	if (!has_words(b) || h->n_classes != countof(order))
		return CX_UND;
	logits(h, sums + c->columns - (h->n_classes - 1), n, &none, p);
	best = cx_softmax_best(p, countof(order));
	for (unsigned k = 0; k < countof(order); k++)
		near |= k != best && p[best] - p[k] < far;
	if (!near)
		return order[best];
	cx_softmax_squash(p, countof(order));
	return p[best] < sure ? CX_UND : order[best];
}

/* n: features in words. */
static void
answer(const struct cx_bag *b, const struct cx_cache *c, const int32_t *sums,
    size_t n, struct cx_verdict *out)
{
	struct dense dense;
	double p[CX_CLASSES], score;
	const bool empty = n + b->n_plain == 0; /* neutral, none, other, no */

	find_dense(&dense, b->dense);
	for (size_t i = 0; i + c->teller < c->n_heads; i++) {
		const struct cx_head *h = c->heads[i];
		const unsigned q = c->question[i];
		unsigned best;

		logits(h, sums, n + around_of(b, q), &dense, p);
		sums += h->n_classes - 1;
		best = empty ? 0 : cx_softmax_best(p, h->n_classes);
		out->answers[q] = (struct cx_answer){h->classes[best], NAN};
		if (i > 0)
			continue;
		cx_softmax_squash(p, h->n_classes);
		out->answers[q].confidence = p[best];
		if (q != CX_ASK_SENTIMENT || empty)
			continue;
		score = (h->positive < 0 ? 0 : p[h->positive]) -
			(h->negative < 0 ? 0 : p[h->negative]);
		out->score = floor(score * 1e4 + 0.5) / 1e4;
	}
}

/* The weights of a head as those of positive less those of negative. */
struct margin {
	const struct cx_head *head;
	int positive, negative; /* columns; -1: the first class, 0 */
	double norm;
};

/* What sums of weights, by column, add to the margin. */
static double
of_sums(const struct margin *m, const int16_t *sums)
{
	double x = 0;

	if (m->positive >= 0)
		x += (double)m->head->columns[m->positive].scale *
		     (double)sums[m->positive];
	if (m->negative >= 0)
		x -= (double)m->head->columns[m->negative].scale *
		     (double)sums[m->negative];
	return x * m->norm;
}

static double
of_bucket(const struct margin *m, uint32_t hash)
{
	const unsigned n = m->head->n_classes - 1;
	const signed char *at =
	    m->head->weights + (size_t)(hash >> (32 - m->head->bits)) * n;
	int16_t sums[CX_SUMS];

	for (unsigned k = 0; k < n; k++)
		sums[k] = at[k];
	return of_sums(m, sums);
}

static double
of_dense(const struct margin *m, const float *dense)
{
	const struct cx_column *c = m->head->columns;
	double x = 0;

	for (size_t d = 0; d < CX_DENSE; d++) {
		if (m->positive >= 0)
			x += (double)c[m->positive].dense[d] * (double)dense[d];
		if (m->negative >= 0)
			x -= (double)c[m->negative].dense[d] * (double)dense[d];
	}
	return x;
}

static double
of_bias(const struct margin *m)
{
	const struct cx_column *c = m->head->columns;

	return (m->positive >= 0 ? (double)c[m->positive].bias : 0) -
	       (m->negative >= 0 ? (double)c[m->negative].bias : 0);
}

/* What each token adds, without what the lexicon says. */
static void
part_tokens(struct cx_judge *j, struct cx_cache *c, const struct margin *m)
{
	const struct cx_bag *b = j->bag;

	memset(j->part, 0, b->n_tokens * sizeof(*j->part));
	for (size_t i = 0; i < b->n_words; i++) {
		const struct cx_word_seen *w = &b->words[i];

		j->part[w->token] += of_sums(
		    m, cx_cache_word(c, &b->tokens[w->token], w->hash)->sums);
	}
	for (size_t i = 0; i < b->n_plain; i++) {
		const struct cx_around *a = &b->from[i];
		double x = of_bucket(m, b->around[i]);

		if (b->n_tokens == 0)
			break;
		if (a->pair) {
			x /= 2;
			j->part[a->token - 1] += x;
		}
		j->part[a->token] += x;
	}
}

/* How what the lexicon adds is shared among its findings. */
struct share {
	double by_points, by_size;
};

/*
 * By points where they explain it, so that praise counts as praise beside
 * blame; else by size alone.
 */
static struct share
share_of(const struct cx_leaning *lean, double lexicon)
{
	double points = 0, size = 0;

	for (size_t i = 0; i < lean->n_findings; i++) {
		points += lean->findings[i].points;
		size += fabs(lean->findings[i].points);
	}
	if (points * lexicon > 0 && fabs(points) > 0.3 * size)
		return (struct share){lexicon / points, 0};
	return (struct share){0, size > 0 ? lexicon / size : 0};
}

/*
 * Tokens of one term of the lexicon become one finding, with its share of
 * what the lexicon adds.
 */
static size_t
group(struct cx_judge *j, const struct cx_leaning *lean, double lexicon)
{
	const struct share share = share_of(lean, lexicon);
	const struct cx_bag *b = j->bag;
	size_t n = 0, f = 0;

	for (size_t i = 0; i < b->n_tokens; i++) {
		struct cx_finding *to = &j->findings[n++];
		const struct cx_finding *found;
		const char *end;

		*to = (struct cx_finding){b->tokens[i].text, j->part[i]};
		if (f == lean->n_findings ||
		    to->text.at < lean->findings[f].text.at)
			continue;
		found = &lean->findings[f];
		to->text = found->text;
		to->points += share.by_points * found->points +
			      share.by_size * fabs(found->points);
		end = found->text.at + found->text.len;
		while (i + 1 < b->n_tokens && b->tokens[i + 1].text.at < end)
			to->points += j->part[++i];
		f++;
	}
	return n;
}

static int
by_points(const void *a, const void *b)
{
	const struct cx_finding *x = a, *y = b;
	const double p = fabs(x->points), q = fabs(y->points);

	if (p > q || p < q)
		return p > q ? -1 : 1;
	return (x->text.at > y->text.at) - (x->text.at < y->text.at);
}

/* Makes the findings of a text that was judged with the sentiment head. */
static void
explain_text(struct cx_judge *j, struct cx_cache *c, size_t n,
    const struct cx_leaning *lean, struct cx_verdict *out)
{
	const struct cx_head *h = c->heads[0];
	const struct margin m = {.head = h,
	    .positive = h->positive - 1,
	    .negative = h->negative - 1,
	    .norm = n ? 1 / sqrt((double)n) : 0};
	double all = 0;
	size_t found, shown = 0;

	part_tokens(j, c, &m);
	all = of_dense(&m, j->bag->dense);
	found = group(j, lean, lean->n_findings > 0 ? all : 0);
	for (size_t i = 0; i < j->bag->n_tokens; i++)
		all += j->part[i];
	qsort(j->findings, found, sizeof(*j->findings), by_points);
	while (shown < found && shown < FINDINGS &&
	       fabs(j->findings[shown].points) >= worth)
		all -= j->findings[shown++].points;
	out->findings = j->findings;
	out->n_findings = shown;
	out->rest = all;
	out->bias = of_bias(&m);
	out->explained = true;
}

/*
 * Finds the language and the sums of words in its cache.  Most texts are in
 * the language of the one before, and then one pass does both.
 */
static struct cx_cache *
sum_in_language(struct cx_judge *j, int32_t sums[CX_SUMS], size_t *n,
    enum cx_language *language)
{
	struct cx_cache *c = cache_of(j, j->last);

	if (!c)
		return NULL;
	sum_words(j->bag, c, sums, n);
	*language = c->teller ? language_of(j->bag, c, sums, *n) : j->fixed;
	if (*language == j->last || (*language == CX_UND && j->last == CX_ES))
		return c;
	j->last = *language == CX_UND ? CX_ES : *language;
	c = cache_of(j, j->last);
	if (c)
		sum_words(j->bag, c, sums, n);
	return c;
}

bool
cx_judge_text(struct cx_judge *j, struct cx_arena *arena, struct cx_span text,
    bool explain, struct cx_verdict *out)
{
	struct cx_bag *b = j->bag;
	struct cx_leaning lean;
	struct cx_cache *c;
	int32_t sums[CX_SUMS];
	size_t n;

	*out = (struct cx_verdict){.language = CX_UND};
	text = cx_text_compose(arena, text);
	if (!text.at)
		return false;
	cx_bag_words(b, cx_lexicon_vocab(j->lexicon), text, true);
	c = sum_in_language(j, sums, &n, &out->language);
	if (!c)
		return false;
	cx_bag_around(b, j->lexicon, j->last);
	if (j->asked >> CX_ASK_INTENT & 1U)
		cx_bag_cues(b, j->cues, j->last);
	prefetch_around(b, c);
	if (!cx_meter_lean(j->meter, b->tokens, b->n_tokens, j->last, b->loud,
		explain, &lean))
		return false;
	cx_bag_weigh(b, &lean);
	sum_around(b, c, sums);
	answer(b, c, sums, n, out);
	n += b->n_plain;
	if (explain && n > 0 && c->n_heads > c->teller &&
	    c->question[0] == CX_ASK_SENTIMENT)
		explain_text(j, c, n, &lean, out);
	return true;
}

const struct cx_bag *
cx_judge_bag(const struct cx_judge *j)
{
	return j->bag;
}

bool
cx_judge_fits(
    const struct cx_models *models, unsigned asked, enum cx_language language)
{
	for (unsigned l = 0; l < CX_LANGUAGES; l++) {
		size_t columns = language == CX_UND
				     ? models->language.heads[0].n_classes - 1
				     : 0;

		for (unsigned q = 0; q < CX_QUESTIONS; q++) {
			const struct cx_head *h =
			    cx_heads_find(&models->of[l], cx_question_names[q]);

			if (h && (asked >> q & 1U))
				columns += h->n_classes - 1;
		}
		if (columns > CX_SUMS)
			return false;
	}
	return true;
}
