/*
 * Newton's method on two parameters needs no library: it is a sum over ties
 * and a two by two system, and halving the step where the likelihood falls is
 * all that keeps it from running away.
 */
#include "stats/calibration.h"

#include <math.h>

#include "base/banned.h"

enum { STEPS = 100, HALVINGS = 40 };

static const double least = 0x1p-52;

/* A sum that keeps what rounding would lose. */
struct kept {
	double sum, rest;
};

/* Source: A. Neumaier, ZAMM 54 (1974), 39-51. */
static void
keep(struct kept *k, double x)
{
	double t = k->sum + x;

	k->rest +=
	    fabs(k->sum) >= fabs(x) ? (k->sum - t) + x : (x - t) + k->sum;
	k->sum = t;
}

static double
mean_of(const struct kept *k, const struct cx_ranking *r)
{
	return (k->sum + k->rest) / (double)(r->positives + r->negatives);
}

double
cx_calibration_brier(const struct cx_ranking *r)
{
	struct kept sum = {0, 0};
	const struct cx_tie *t;

	for (size_t i = 0; i < r->n; i++) {
		t = &r->at[i];
		keep(&sum,
		    (double)t->positives * (1 - t->score) * (1 - t->score));
		keep(&sum, (double)t->negatives * t->score * t->score);
	}
	return mean_of(&sum, r);
}

static double
inside(double p)
{
	return p < least ? least : p > 1 - least ? 1 - least : p;
}

double
cx_calibration_log_loss(const struct cx_ranking *r)
{
	struct kept sum = {0, 0};
	const struct cx_tie *t;
	double p;

	for (size_t i = 0; i < r->n; i++) {
		t = &r->at[i];
		p = inside(t->score);
		keep(&sum, -(double)t->positives * log(p));
		keep(&sum, -(double)t->negatives * log1p(-p));
	}
	return mean_of(&sum, r);
}

/* A line in ln(odds), and what the data say of it. */
struct line {
	double a, b;	   /* a + b x */
	double ga, gb;	   /* gradient of the likelihood */
	double aa, ab, bb; /* information */
	double likelihood;
};

/* -ln(1 + exp(-z)) without overflow. */
static double
log_sigmoid(double z)
{
	return z > 0 ? -log1p(exp(-z)) : z - log1p(exp(z));
}

static void
look(const struct cx_ranking *r, bool logits, struct line *l)
{
	const struct cx_tie *t;
	double x, z, p, w, e, n;

	l->ga = l->gb = l->aa = l->ab = l->bb = l->likelihood = 0;
	for (size_t i = 0; i < r->n; i++) {
		t = &r->at[i];
		p = inside(t->score);
		x = logits ? t->score : log(p) - log1p(-p);
		z = l->a + l->b * x;
		p = 1 / (1 + exp(-z));
		n = (double)(t->positives + t->negatives);
		e = (double)t->positives - n * p;
		w = n * p * (1 - p);
		l->ga += e;
		l->gb += e * x;
		l->aa += w;
		l->ab += w * x;
		l->bb += w * x * x;
		l->likelihood += (double)t->positives * log_sigmoid(z) +
				 (double)t->negatives * log_sigmoid(-z);
	}
}

/* One step of Newton, as far as the likelihood does not fall.  *moved. */
static bool
step(const struct cx_ranking *r, bool logits, struct line *l, double *moved)
{
	double det = l->aa * l->bb - l->ab * l->ab, da, db;
	struct line next = *l;

	if (!(det > 1e-12 * l->aa * l->bb) || !(l->aa > 1e-300))
		return false;
	da = (l->bb * l->ga - l->ab * l->gb) / det;
	db = (l->aa * l->gb - l->ab * l->ga) / det;
	for (int i = 0; i < HALVINGS; i++, da /= 2, db /= 2) {
		next.a = l->a + da;
		next.b = l->b + db;
		look(r, logits, &next);
		if (next.likelihood >= l->likelihood - 1e-12)
			break;
	}
	*moved = fabs(da) + fabs(db);
	*l = next;
	return true;
}

static bool
fit(const struct cx_ranking *r, bool logits, struct cx_estimate *slope,
    struct cx_estimate *intercept)
{
	struct line l = {.a = 0, .b = 1};
	double moved = 1, det, a, b;

	*slope = *intercept = (struct cx_estimate){NAN, NAN, NAN};
	if (r->positives == 0 || r->negatives == 0 || r->n < 2)
		return false;
	look(r, logits, &l);
	for (int i = 0; moved > 1e-13 * (1 + fabs(l.a) + fabs(l.b)); i++)
		if (i == STEPS || !step(r, logits, &l, &moved))
			break;
	/* Parted classes send the slope away: there is no end to find. */
	if (!(moved < 1e-6) || !(fabs(l.b) < 1e4))
		return false;
	det = l.aa * l.bb - l.ab * l.ab;
	a = CX_Z95 * sqrt(l.bb / det);
	b = CX_Z95 * sqrt(l.aa / det);
	*intercept = (struct cx_estimate){l.a, l.a - a, l.a + a};
	*slope = (struct cx_estimate){l.b, l.b - b, l.b + b};
	return true;
}

bool
cx_calibration_line(const struct cx_ranking *r, struct cx_estimate *slope,
    struct cx_estimate *intercept)
{
	return fit(r, false, slope, intercept);
}

bool
cx_calibration_line_of_logits(const struct cx_ranking *r,
    struct cx_estimate *slope, struct cx_estimate *intercept)
{
	return fit(r, true, slope, intercept);
}
