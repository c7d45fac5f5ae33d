#ifndef CX_EXPR_CHECK_H
#define CX_EXPR_CHECK_H

#include "expr/node.h"
#include "expr/parse.h"

/* What the files of the checker share. */
struct cx_checker {
	struct cx_program *program;
	struct cx_arena *arena;
	const struct cx_origin *origin;
	struct cx_err *err;
	struct cx_eval *eval; /* for what is constant; no record */
};

/*
 * The node of a, of type want; CX_MISSING: of its own type, text where that
 * is open.  NULL on failure.
 */
const struct cx_node *cx_check(
    struct cx_checker *c, const struct cx_ast *a, enum cx_type want);

/* The same, made text whatever its type. */
const struct cx_node *cx_check_spelled(
    struct cx_checker *c, const struct cx_ast *a);

/* A node of type, of what kids it has room for; NULL without memory. */
struct cx_node *cx_check_node(
    struct cx_checker *c, enum cx_type type, size_t n_kids);

/* Its kid i is the node of a, of type want.  False on failure. */
bool cx_check_kid(struct cx_checker *c, struct cx_node *n, size_t i,
    const struct cx_ast *a, enum cx_type want);

/*
 * The type that the n from a on are compared in: that of the first which has
 * one, but rather not text, so that the text is what an error points at;
 * CX_MISSING: none has one.
 */
enum cx_type cx_check_common(const struct cx_ast *a, size_t n);

/* Fails at a: what is needed there, what is there, and what to write. */
bool cx_check_mismatch(
    struct cx_checker *c, const struct cx_ast *a, enum cx_type want);

/* Fails at a, a column without type: asks for number(a), date(a), text(a). */
bool cx_check_ask(struct cx_checker *c, const struct cx_ast *a);

/* Nodes by kind (type: what the node shall be). */
struct cx_node *cx_check_compare(
    struct cx_checker *c, const struct cx_ast *a, enum cx_type type);
struct cx_node *cx_check_between(
    struct cx_checker *c, const struct cx_ast *a, enum cx_type type);
struct cx_node *cx_check_in(
    struct cx_checker *c, const struct cx_ast *a, enum cx_type type);
struct cx_node *cx_check_match(
    struct cx_checker *c, const struct cx_ast *a, enum cx_type type);
struct cx_node *cx_check_call(
    struct cx_checker *c, const struct cx_ast *a, enum cx_type type);

#endif
