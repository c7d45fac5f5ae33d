/*
 * The only door to liblinear.  It draws from rand(3) for L1 alone, so that is
 * seeded before each fit.  It penalises the intercept as it does weights; a
 * constant column of BIAS makes that penalty a hundredth, which the
 * calibration after it takes away.
 */
#include "stats/linear.h"

#include <linear.h>
#include <stdlib.h>

#include "base/banned.h"

#define BIAS 10.0

struct cx_linear {
	size_t columns;
	struct feature_node *nodes; /* of all cases, each ended by -1 */
	size_t n_nodes, room;
	size_t *begin;
	double *y;
	size_t n, n_room;
};

struct cx_linear *
cx_linear_new(size_t columns)
{
	struct cx_linear *l = calloc(1, sizeof(*l));

	if (l)
		l->columns = columns;
	return l;
}

void
cx_linear_free(struct cx_linear *l)
{
	if (!l)
		return;
	free(l->nodes);
	free(l->begin);
	free(l->y);
	free(l);
}

static bool
add_node(struct cx_linear *l, int index, double value)
{
	struct feature_node *grown;
	size_t room;

	if (l->n_nodes == l->room) {
		room = l->room ? l->room * 2 : 1024;
		if (room > SIZE_MAX / sizeof(*grown))
			return false;
		grown = realloc(l->nodes, room * sizeof(*grown));
		if (!grown)
			return false;
		l->nodes = grown;
		l->room = room;
	}
	l->nodes[l->n_nodes++] = (struct feature_node){index, value};
	return true;
}

static bool
grow_cases(struct cx_linear *l)
{
	size_t room = l->n_room ? l->n_room * 2 : 256;
	size_t *begin;
	double *y;

	begin = realloc(l->begin, room * sizeof(*begin));
	if (!begin)
		return false;
	l->begin = begin;
	y = realloc(l->y, room * sizeof(*y));
	if (!y)
		return false;
	l->y = y;
	l->n_room = room;
	return true;
}

/* A case ends with two nodes: room for the constant, and the end. */
bool
cx_linear_case(struct cx_linear *l, bool positive)
{
	if (l->n == l->n_room && !grow_cases(l))
		return false;
	l->begin[l->n] = l->n_nodes;
	l->y[l->n++] = positive ? 1 : -1;
	return add_node(l, -1, 0) && add_node(l, -1, 0);
}

bool
cx_linear_put(struct cx_linear *l, size_t column, double value)
{
	size_t at = l->n_nodes - 2;

	l->nodes[at] = (struct feature_node){(int)column + 1, value};
	l->nodes[at + 1].index = -1;
	return add_node(l, -1, 0);
}

static void
no_print(const char *text)
{
	(void)text;
}

/*
 * The cases named as liblinear wants them, without the columns that take no
 * part: those nodes are copied, the constant goes behind.
 */
static struct feature_node *
gather(const struct cx_linear *l, const size_t *cases, size_t n,
    const bool *columns, struct problem *p)
{
	const struct feature_node *from;
	struct feature_node *nodes, *at;
	size_t total = 0;

	for (size_t i = 0; i < n; i++) {
		from = &l->nodes[l->begin[cases[i]]];
		for (total += 2; from->index > 0; from++)
			total++;
	}
	nodes = calloc(total ? total : 1, sizeof(*nodes));
	if (!nodes)
		return NULL;
	at = nodes;
	for (size_t i = 0; i < n; i++) {
		p->x[i] = at;
		p->y[i] = l->y[cases[i]];
		from = &l->nodes[l->begin[cases[i]]];
		for (; from->index > 0; from++)
			if (!columns || columns[from->index - 1])
				*at++ = *from;
		*at++ = (struct feature_node){(int)l->columns + 1, BIAS};
		*at++ = (struct feature_node){-1, 0};
	}
	return nodes;
}

static void
take(const struct cx_linear *l, const struct model *m, double *weights,
    double *intercept)
{
	/* liblinear's weights are for the class that it saw first. */
	double sign = m->label[0] == 1 ? 1 : -1;

	for (size_t i = 0; i < l->columns; i++)
		weights[i] = sign * m->w[i];
	*intercept = sign * m->w[l->columns] * BIAS;
}

bool
cx_linear_fit(struct cx_linear *l, const size_t *cases, size_t n,
    const struct cx_linear_rule *rule, double *weights, double *intercept,
    struct cx_err *err)
{
	struct parameter how = {
	    .solver_type = rule->sparse ? L1R_LR : L2R_LR,
	    .eps = 1e-6,
	    .C = rule->cost,
	};
	struct problem p = {
	    .l = (int)n, .n = (int)l->columns + 1, .bias = BIAS};
	struct feature_node *nodes = NULL;
	struct model *m = NULL;

	p.x = calloc(n ? n : 1, sizeof(*p.x));
	p.y = calloc(n ? n : 1, sizeof(*p.y));
	if (p.x && p.y)
		nodes = gather(l, cases, n, rule->columns, &p);
	if (nodes) {
		set_print_string_function(no_print);
		srand((unsigned)rule->seed);
		m = train(&p, &how);
	}
	if (m) {
		take(l, m, weights, intercept);
		free_and_destroy_model(&m);
		free(nodes);
		free(p.x);
		free(p.y);
		return true;
	}
	free(nodes);
	free(p.x);
	free(p.y);
	return cx_fail_memory(err);
}

double
cx_linear_value(const struct cx_linear *l, size_t i, const double *weights,
    double intercept)
{
	const struct feature_node *at = &l->nodes[l->begin[i]];
	double sum = intercept;

	for (; at->index > 0; at++)
		sum += weights[at->index - 1] * at->value;
	return sum;
}
