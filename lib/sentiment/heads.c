/*
 * Weights are bytes: at 2^18 buckets a table of floats would be 2 MB a
 * language and miss the cache at each feature, and cross-validated F1 is the
 * same to three digits.  The bytes are used where they lie, in the program or
 * in a file that was read, so that a model costs no time to load.
 */
#include "sentiment/heads.h"

#include <math.h>
#include <stdlib.h>

#include "base/little.h"

#include "base/banned.h"

static const char magic[CX_MODEL_NAME] = "cx-model 1\n";

enum { BITS_LEAST = 4, BITS_MOST = 22 };

/* A place in a model that is read. */
struct place {
	struct cx_span left;
	bool short_; /* it ended too early */
};

static const char *
take(struct place *p, size_t n)
{
	const char *at = p->left.at;

	if (p->short_ || n > p->left.len) {
		p->short_ = true;
		return NULL;
	}
	p->left.at += n;
	p->left.len -= n;
	return at;
}

static uint32_t
take_u32(struct place *p)
{
	const unsigned char *b = (const unsigned char *)take(p, 4);

	return b ? (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 |
		       (uint32_t)b[3] << 24
		 : 0;
}

static float
take_float(struct place *p)
{
	const uint32_t bits = take_u32(p);
	float x;

	memcpy(&x, &bits, sizeof(x));
	return x;
}

/* False: not ended by a zero. */
static bool
take_name(struct place *p, char name[CX_MODEL_NAME])
{
	const char *at = take(p, CX_MODEL_NAME);

	if (!at || at[0] == '\0' || at[CX_MODEL_NAME - 1] != '\0')
		return false;
	memcpy(name, at, CX_MODEL_NAME);
	return true;
}

static bool
read_columns(struct cx_head *h, struct place *p)
{
	for (unsigned c = 0; c + 1 < h->n_classes; c++) {
		struct cx_column *column = &h->columns[c];
		bool finite;

		column->bias = take_float(p);
		column->scale = take_float(p);
		finite = isfinite(column->bias) && isfinite(column->scale);
		for (size_t d = 0; d < CX_DENSE; d++) {
			column->dense[d] = take_float(p);
			finite = finite && isfinite(column->dense[d]);
		}
		if (!finite)
			return false;
	}
	return true;
}

static int
class_index(const struct cx_head *h, const char *name)
{
	for (unsigned k = 0; k < h->n_classes; k++)
		if (cx_span_eq(cx_span(h->classes[k]), cx_span(name)))
			return (int)k;
	return -1;
}

static bool
read_head(struct cx_head *h, struct place *p)
{
	if (!take_name(p, h->name))
		return false;
	h->bits = take_u32(p);
	h->n_classes = take_u32(p);
	if (h->bits < BITS_LEAST || h->bits > BITS_MOST || h->n_classes < 2 ||
	    h->n_classes > CX_CLASSES)
		return false;
	for (unsigned k = 0; k < h->n_classes; k++)
		if (!take_name(p, h->classes[k]))
			return false;
	h->positive = class_index(h, "positive");
	h->negative = class_index(h, "negative");
	if (!read_columns(h, p))
		return false;
	h->weights =
	    (const signed char *)take(p, (size_t)(h->n_classes - 1) << h->bits);
	return h->weights != NULL;
}

bool
cx_heads_read(struct cx_heads *m, struct cx_span bytes, struct cx_err *err)
{
	struct place p = {bytes, false};
	const char *begin = take(&p, sizeof(magic));

	*m = (struct cx_heads){.n_heads = 0};
	if (!begin || memcmp(begin, magic, sizeof(magic)) != 0)
		return cx_fail(err, CX_CONFIG, "not a model of cx-sentiment");
	m->n_heads = take_u32(&p);
	if (m->n_heads == 0 || m->n_heads > CX_HEADS)
		return cx_fail(err, CX_CONFIG, "a model that is damaged");
	for (size_t i = 0; i < m->n_heads; i++)
		if (!read_head(&m->heads[i], &p))
			return cx_fail(
			    err, CX_CONFIG, "a model that is damaged");
	return true;
}

bool
cx_heads_replace(struct cx_heads *m, const struct cx_heads *by)
{
	for (size_t i = 0; i < by->n_heads; i++) {
		size_t k = 0;

		while (k < m->n_heads &&
		       strcmp(m->heads[k].name, by->heads[i].name) != 0)
			k++;
		if (k == CX_HEADS)
			return false;
		m->heads[k] = by->heads[i];
		m->n_heads += k == m->n_heads;
	}
	return true;
}

const struct cx_head *
cx_heads_find(const struct cx_heads *m, const char *name)
{
	for (size_t i = 0; i < m->n_heads; i++)
		if (cx_span_eq(cx_span(m->heads[i].name), cx_span(name)))
			return &m->heads[i];
	return NULL;
}

bool
cx_head_softmax(const struct cx_head *h, struct cx_softmax *out)
{
	const size_t buckets = (size_t)1 << h->bits;
	const unsigned n = h->n_classes;

	*out = (struct cx_softmax){
	    h->bits, n, calloc(buckets * n, sizeof(*out->sparse)), {{0}}, {0}};
	if (!out->sparse)
		return false;
	for (unsigned k = 1; k < n; k++) {
		const struct cx_column *c = &h->columns[k - 1];

		out->bias[k] = c->bias;
		for (size_t d = 0; d < CX_DENSE; d++)
			out->dense[d][k] = c->dense[d];
		for (size_t b = 0; b < buckets; b++)
			out->sparse[b * n + k] =
			    c->scale * (float)h->weights[b * (n - 1) + k - 1];
	}
	return true;
}

enum { LANES = 8, LANE_FEATURES = 257 /* that 16 bits can hold, of 255 */ };

/*
 * Adds up buckets of up to eight columns, all at once: weights as bytes from 1
 * to 255 in lanes of 16 bits.  The eight bytes that end where the bucket does
 * are read, for before all weights there is the head.
 */
static void
add_lanes(const struct cx_head *h, const uint32_t *features, size_t count,
    int32_t *sums)
{
	const uint64_t sign = UINT64_C(0x8080808080808080);
	const uint64_t low = UINT64_C(0x00FF00FF00FF00FF);
	const unsigned n = h->n_classes - 1, shift = 32 - h->bits;
	const signed char *end = h->weights + n - LANES;
	uint64_t even = 0, odd = 0;

	for (size_t k = 0; k < count; k++) {
		const uint64_t x =
		    cx_little64_at(end + (size_t)(features[k] >> shift) * n) ^
		    sign;

		even += x & low;
		odd += x >> 8 & low;
	}
	for (unsigned j = 0; j < n; j++) {
		const unsigned lane = LANES - n + j;
		const uint64_t lanes = lane % 2 ? odd : even;

		sums[j] += (int32_t)(lanes >> lane / 2 * 16 & 0xFFFF) -
			   128 * (int32_t)count;
	}
}

/* The same for two or three columns; inline, so that n is known. */
static inline void
add_few(const struct cx_head *h, const uint32_t *features, size_t count,
    unsigned n, int32_t *sums)
{
	int32_t a = 0, b = 0, c = 0;

	for (size_t k = 0; k < count; k++) {
		const signed char *at =
		    h->weights + (features[k] >> (32 - h->bits)) * n;

		a += at[0];
		b += at[1];
		c += n == 3 ? at[2] : 0;
	}
	sums[0] += a;
	sums[1] += b;
	if (n == 3)
		sums[2] += c;
}

/* And for any number. */
static void
add_columns(const struct cx_head *h, const uint32_t *features, size_t count,
    int32_t *sums)
{
	const unsigned n = h->n_classes - 1;

	for (size_t k = 0; k < count; k++) {
		const signed char *at =
		    h->weights + (size_t)(features[k] >> (32 - h->bits)) * n;

		for (unsigned j = 0; j < n; j++)
			sums[j] += at[j];
	}
}

void
cx_head_add(const struct cx_head *h, const uint32_t *features, size_t count,
    int32_t *sums)
{
	const unsigned n = h->n_classes - 1;

	if (n == 2)
		add_few(h, features, count, 2, sums);
	else if (n == 3)
		add_few(h, features, count, 3, sums);
	else if (n > LANES)
		add_columns(h, features, count, sums);
	else
		for (size_t k = 0; k < count; k += LANE_FEATURES)
			add_lanes(h, features + k,
			    count - k < LANE_FEATURES ? count - k
						      : LANE_FEATURES,
			    sums);
}

static void
put_u32(struct cx_buf *out, uint32_t x)
{
	for (int i = 0; i < 4; i++)
		cx_buf_putc(out, (char)(x >> (8 * i) & 0xFF));
}

static void
put_float(struct cx_buf *out, double x)
{
	const float f = (float)x;
	uint32_t bits;

	memcpy(&bits, &f, sizeof(bits));
	put_u32(out, bits);
}

static void
put_name(struct cx_buf *out, const char *name)
{
	char at[CX_MODEL_NAME] = {0};
	const size_t n = strlen(name);

	memcpy(at, name, n < sizeof(at) ? n : sizeof(at) - 1);
	cx_buf_put(out, at, sizeof(at));
}

void
cx_heads_write_begin(struct cx_buf *out, size_t n_heads)
{
	cx_buf_put(out, magic, sizeof(magic));
	put_u32(out, (uint32_t)n_heads);
}

/* The weight of a class in a bucket, told from the first class. */
static double
weight(const struct cx_softmax *s, size_t bucket, unsigned k)
{
	const float *w = s->sparse + bucket * s->classes;

	return (double)w[k] - (double)w[0];
}

/* What a step of one means, so that the largest weight is 127. */
static double
scale_of(const struct cx_softmax *s, unsigned k)
{
	double most = 1e-9;

	for (size_t b = 0; b < (size_t)1 << s->bits; b++)
		most = fmax(most, fabs(weight(s, b, k)));
	return most / 127;
}

void
cx_heads_write_head(struct cx_buf *out, const char *name,
    const char *const *classes, const struct cx_softmax *s,
    const double *offset, double temperature)
{
	double scale[CX_CLASSES];

	put_name(out, name);
	put_u32(out, s->bits);
	put_u32(out, s->classes);
	for (unsigned k = 0; k < s->classes; k++)
		put_name(out, classes[k]);
	for (unsigned k = 1; k < s->classes; k++) {
		scale[k] = scale_of(s, k);
		put_float(out,
		    temperature * ((double)s->bias[k] - (double)s->bias[0] +
				      offset[k] - offset[0]));
		put_float(out, temperature * scale[k]);
		for (size_t d = 0; d < CX_DENSE; d++)
			put_float(
			    out, temperature * ((double)s->dense[d][k] -
						   (double)s->dense[d][0]));
	}
	for (size_t b = 0; b < (size_t)1 << s->bits; b++)
		for (unsigned k = 1; k < s->classes; k++)
			cx_buf_putc(out, (char)(signed char)floor(
					     weight(s, b, k) / scale[k] + 0.5));
}
