/*
 * A softmax in our own few lines instead of liblinear: weights must come out
 * the same byte for byte on any machine, all classes must be learned together
 * for their probabilities to mean something, and rows differ in weight.  One
 * pass after another with a step size of its own for each weight is within a
 * hair of the optimum after a dozen passes.
 */
#include "sentiment/train.h"

#include <math.h>
#include <stdlib.h>

#include "base/banned.h"

#ifdef __clang__
#pragma STDC FP_CONTRACT OFF /* as GCC does for C11: no fused operations */
#endif

void
cx_examples_done(struct cx_examples *e)
{
	free(e->features);
	free(e->at);
	*e = (struct cx_examples){0};
}

static bool
reserve(struct cx_examples *e, size_t features)
{
	size_t room = e->room_features ? e->room_features : 1 << 16;
	uint32_t *f;
	struct cx_example *x;

	while (room < e->n_features + features)
		room *= 2;
	if (room != e->room_features) {
		f = realloc(e->features, room * sizeof(*f));
		if (!f)
			return false;
		e->features = f;
		e->room_features = room;
	}
	if (e->n == e->room) {
		room = e->room ? 2 * e->room : 1024;
		x = realloc(e->at, room * sizeof(*x));
		if (!x)
			return false;
		e->at = x;
		e->room = room;
	}
	return true;
}

bool
cx_examples_merge(struct cx_examples *e, const struct cx_examples *from)
{
	for (size_t i = 0; i < from->n; i++) {
		struct cx_example *x;

		if (!reserve(e, from->at[i].n))
			return false;
		x = &e->at[e->n++];
		*x = from->at[i];
		x->at = e->n_features;
		e->n_features += x->n;
		memcpy(e->features + x->at, from->features + from->at[i].at,
		    x->n * sizeof(*e->features));
	}
	return true;
}

bool
cx_examples_add(struct cx_examples *e, const struct cx_bag *bag, uint8_t label,
    float weight, uint32_t source, uint8_t fold)
{
	struct cx_example *x;

	if (!reserve(e, bag->n_words * CX_INSIDE + bag->n_around))
		return false;
	x = &e->at[e->n++];
	*x = (struct cx_example){.at = e->n_features,
	    .label = label,
	    .weight = weight,
	    .source = source,
	    .fold = fold};
	memcpy(x->dense, bag->dense, sizeof(x->dense));
	for (size_t i = 0; i < bag->n_words; i++) {
		const struct cx_token *t = &bag->tokens[bag->words[i].token];

		e->n_features += cx_feature_inside(t->key, t->key_len,
		    bag->words[i].hash, e->features + e->n_features);
	}
	for (size_t i = 0; i < bag->n_around; i++)
		e->features[e->n_features++] = bag->around[i];
	x->n = e->n_features - x->at;
	return true;
}

/* e^x for x <= 0: a power of two and a Taylor series about 0. */
static double
exponential(double x)
{
	static const double c[] = {1.0, 1.0, 1.0 / 2, 1.0 / 6, 1.0 / 24,
	    1.0 / 120, 1.0 / 720, 1.0 / 5040, 1.0 / 40320, 1.0 / 362880,
	    1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600};
	double k, sum = 0, power;
	uint64_t bits;

	if (x < -700)
		return 0;
	k = floor(x * 1.4426950408889634 + 0.5);
	x -= k * 0.6931471805599453;
	for (size_t i = countof(c); i-- > 0;)
		sum = sum * x + c[i];
	bits = (uint64_t)(1023 + (int64_t)k) << 52; /* 2^k */
	memcpy(&power, &bits, sizeof(power));
	return sum * power;
}

void
cx_softmax_squash(double *z, size_t n)
{
	double most = z[0], sum = 0;

	for (size_t k = 1; k < n; k++)
		most = z[k] > most ? z[k] : most;
	for (size_t k = 0; k < n; k++)
		sum += z[k] = exponential(z[k] - most);
	for (size_t k = 0; k < n; k++)
		z[k] /= sum;
}

unsigned
cx_softmax_best(const double *z, unsigned n)
{
	unsigned best = 0;

	for (unsigned k = 1; k < n; k++)
		if (z[k] > z[best])
			best = k;
	return best;
}

void
cx_softmax_logits(const struct cx_softmax *s, const struct cx_examples *e,
    const struct cx_example *x, double z[CX_CLASSES])
{
	const uint32_t *f = e->features + x->at;
	const double scale = x->n ? 1 / sqrt((double)x->n) : 0;
	float sum[CX_CLASSES] = {0};

	for (size_t i = 0; i < x->n; i++) {
		const float *w =
		    s->sparse + (size_t)(f[i] >> (32 - s->bits)) * s->classes;

		for (unsigned k = 0; k < s->classes; k++)
			sum[k] += w[k];
	}
	for (unsigned k = 0; k < s->classes; k++) {
		z[k] = (double)s->bias[k] + (double)sum[k] * scale;
		for (size_t d = 0; d < CX_DENSE; d++)
			z[k] += (double)(s->dense[d][k] * x->dense[d]);
	}
}

/* How strongly biases of sources are held at zero, at each example. */
static const float own_ridge = 0.001F;

/* What learning needs beside the weights. */
struct state {
	struct cx_softmax *model;
	const struct cx_examples *examples;
	const struct cx_lesson *lesson;
	float *squares; /* of gradients, as model->sparse */
	float *start;	/* as model->sparse */
	float *ridge;	/* of a bucket, at each touch */
	uint32_t *order;
	size_t n;
	float dense_squares[CX_DENSE][CX_CLASSES];
	float bias_squares[CX_CLASSES];
	float own[CX_SOURCES][CX_CLASSES]; /* biases */
	float own_squares[CX_SOURCES][CX_CLASSES];
};

static inline void
descend(float *w, float *squares, float gradient, float rate)
{
	*squares += gradient * gradient;
	*w -= rate * gradient / (sqrtf(*squares) + 1e-6F);
}

/* The bias of a source; NULL if it has none. */
static float *
own_bias(struct state *st, const struct cx_example *x)
{
	return x->source < CX_SOURCES && (st->lesson->own >> x->source & 1)
		   ? st->own[x->source]
		   : NULL;
}

static void
learn(struct state *st, const struct cx_example *x)
{
	struct cx_softmax *s = st->model;
	const float rate = st->lesson->rate;
	const uint32_t *f = st->examples->features + x->at;
	const float scale = x->n ? 1 / sqrtf((float)x->n) : 0;
	float *own = own_bias(st, x), *q, *first;
	double z[CX_CLASSES];
	float g[CX_CLASSES];

	cx_softmax_logits(s, st->examples, x, z);
	for (unsigned k = 0; own && k < s->classes; k++)
		z[k] += (double)own[k];
	cx_softmax_squash(z, s->classes);
	for (unsigned k = 0; k < s->classes; k++)
		g[k] = x->weight * (float)(z[k] - (k == x->label));
	for (size_t i = 0; i < x->n; i++) {
		const size_t bucket = f[i] >> (32 - s->bits);
		float *w = s->sparse + bucket * s->classes;

		q = st->squares + bucket * s->classes;
		first = st->start + bucket * s->classes;
		for (unsigned k = 0; k < s->classes; k++)
			descend(&w[k], &q[k],
			    g[k] * scale +
				st->ridge[bucket] * (w[k] - first[k]),
			    rate);
	}
	for (unsigned k = 0; k < s->classes; k++) {
		if (own)
			descend(&own[k], &st->own_squares[x->source][k],
			    g[k] + own_ridge * own[k], rate);
		descend(&s->bias[k], &st->bias_squares[k], g[k], rate);
		for (size_t d = 0; d < CX_DENSE; d++)
			if (x->dense[d] < 0 || x->dense[d] > 0)
				descend(&s->dense[d][k],
				    &st->dense_squares[d][k],
				    g[k] * x->dense[d], rate);
	}
}

/* A fixed order: a linear congruential generator shuffles. */
static void
shuffle(struct state *st, uint64_t *seed)
{
	for (size_t i = st->n; i > 1; i--) {
		size_t j;
		uint32_t swap;

		*seed =
		    *seed * UINT64_C(6364136223846793005) + 1442695040888963407;
		j = (size_t)((*seed >> 33) % i);
		swap = st->order[i - 1];
		st->order[i - 1] = st->order[j];
		st->order[j] = swap;
	}
}

/* Chooses the examples and how strongly each bucket is held at zero. */
static void
prepare(struct state *st)
{
	const struct cx_examples *e = st->examples;
	const unsigned shift = 32 - st->lesson->bits;
	const size_t buckets = (size_t)1 << st->lesson->bits;

	for (size_t i = 0; i < e->n; i++) {
		const struct cx_example *x = &e->at[i];

		if (x->fold == st->lesson->leave_out)
			continue;
		st->order[st->n++] = (uint32_t)i;
		for (size_t k = 0; k < x->n; k++)
			st->ridge[e->features[x->at + k] >> shift]++;
	}
	for (size_t i = 0; i < buckets; i++)
		if (st->ridge[i] > 0)
			st->ridge[i] = st->lesson->ridge / st->ridge[i];
}

static void
start(struct state *st, const struct cx_softmax *from)
{
	struct cx_softmax *s = st->model;
	const size_t bytes =
	    ((size_t)s->classes << s->bits) * sizeof(*s->sparse);

	memcpy(s->sparse, from->sparse, bytes);
	memcpy(st->start, from->sparse, bytes);
	memcpy(s->dense, from->dense, sizeof(s->dense));
	memcpy(s->bias, from->bias, sizeof(s->bias));
}

bool
cx_softmax_train(struct cx_softmax *s, const struct cx_examples *e,
    const struct cx_lesson *lesson)
{
	const size_t buckets = (size_t)1 << lesson->bits;
	const size_t weights = buckets * lesson->classes;
	struct state *st = calloc(1, sizeof(*st));
	uint64_t seed = 1;
	bool ok = false;

	*s = (struct cx_softmax){lesson->bits, lesson->classes,
	    calloc(weights, sizeof(float)), {{0}}, {0}};
	if (!st)
		return false;
	st->model = s;
	st->examples = e;
	st->lesson = lesson;
	st->squares = calloc(weights, sizeof(float));
	st->start = calloc(weights, sizeof(float));
	st->ridge = calloc(buckets, sizeof(float));
	st->order = calloc(e->n + 1, sizeof(*st->order));
	if (s->sparse && st->squares && st->start && st->ridge && st->order) {
		prepare(st);
		if (lesson->from)
			start(st, lesson->from);
		for (unsigned i = 0; i < lesson->epochs; i++) {
			shuffle(st, &seed);
			for (size_t k = 0; k < st->n; k++)
				learn(st, &e->at[st->order[k]]);
		}
		ok = true;
	}
	free(st->squares);
	free(st->start);
	free(st->ridge);
	free(st->order);
	free(st);
	return ok;
}

void
cx_softmax_done(struct cx_softmax *s)
{
	free(s->sparse);
	s->sparse = NULL;
}
