#ifndef CX_KPI_FORMULA_H
#define CX_KPI_FORMULA_H

#include "kpi/kind.h"

/* The inside of indicators; private to the files of indicator.c. */

enum cx_formula_op {
	CX_FORMULA_NUMBER,
	CX_FORMULA_CALL,
	CX_FORMULA_ADD,
	CX_FORMULA_SUBTRACT,
	CX_FORMULA_TIMES,
	CX_FORMULA_OVER,
	CX_FORMULA_NEGATE,
	CX_FORMULA_ROUND
};

struct cx_formula {
	enum cx_formula_op op;
	double number; /* also the decimals of CX_FORMULA_ROUND */
	struct cx_call *call;
	struct cx_formula *a, *b;
};

/* The text of an indicator while it is read. */
struct cx_planner {
	struct cx_indicators *list;
	struct cx_program *program;
	struct cx_arena *arena;
	const struct cx_origin *origin;
	struct cx_err *err;
	struct cx_span text;
	size_t at;
	bool named;	       /* by somebody else than the text */
	struct cx_span where;  /* empty: none */
	struct cx_span within; /* that word and what follows */
	struct cx_call *calls[CX_PARTS_MOST];
	size_t n_calls;
	unsigned depth;
};

/*
 * The number that a formula gives, NAN where it has none.  *n becomes the
 * least number of values that one of its calls is made of.
 */
double cx_formula_compute(
    const struct cx_formula *f, struct cx_view *v, double *n);

/* All of it missing. */
void cx_estimate_none(struct cx_estimate *out);

/* Reads a formula at p->at.  NULL on failure. */
struct cx_formula *cx_formula_read(struct cx_planner *p);

/* Reads a call whose name is the word before p->at; NULL on failure. */
struct cx_call *cx_call_read(struct cx_planner *p, struct cx_span word);

/* An expression here; false on failure.  *text is it without blanks around. */
bool cx_planner_expr(
    struct cx_planner *p, enum cx_type want, struct cx_span *text);

/* The next byte that is not a blank, 0 at the end; p->at is then there. */
char cx_planner_peek(struct cx_planner *p);
/* Takes that byte if it is c. */
bool cx_planner_take(struct cx_planner *p, char c);
/* Letters, digits, _ and . and all that is not ASCII; may be empty. */
struct cx_span cx_planner_word(struct cx_planner *p);
/* A number without sign; false: none (nothing is said). */
bool cx_planner_number(struct cx_planner *p, double *out);
bool cx_planner_fail(struct cx_planner *p, size_t at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
