#ifndef CX_EXPR_EVAL_H
#define CX_EXPR_EVAL_H

#include "expr/node.h"

/*
 * Fills what every evaluation knows, without columns and regular expressions:
 * enough for constants.  Private to the room.
 */
void cx_eval_prepare(struct cx_eval *e, const struct cx_program *p);

/* Gives back what cx_eval_prepare() took. */
void cx_eval_release(struct cx_eval *e);

#endif
