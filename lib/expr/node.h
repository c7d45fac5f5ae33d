#ifndef CX_EXPR_NODE_H
#define CX_EXPR_NODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "expr/expr.h"
#include "expr/value.h"
#include "record/ndjson.h"
#include "record/record.h"
#include "text/regex.h"
#include "time/zone.h"

/*
 * What a compiled expression is made of; private to the room.  A node gives
 * its value to whoever calls its functions: both are always set for a node of
 * type CX_BOOL, `value' alone for the others.
 */
struct cx_node {
	enum cx_type type;
	bool varies;   /* with the record */
	unsigned mask; /* comparisons: CX_LESS | CX_EQUAL | CX_MORE that hold */
	enum cx_truth (*test)(const struct cx_node *, struct cx_eval *);
	void (*value)(
	    const struct cx_node *, struct cx_eval *, struct cx_value *);
	const struct cx_node **kids;
	size_t n_kids;
	size_t index; /* of the slot or the regular expression */
	const struct cx_func *func;
	struct cx_value constant;
	/* What is worked out once a record (memo.c): from 1, 0: is not. */
	size_t memo;
	enum cx_truth (*own_test)(const struct cx_node *, struct cx_eval *);
	void (*own_value)(
	    const struct cx_node *, struct cx_eval *, struct cx_value *);
};

/* The longest pattern of like: its time is that of text times pattern. */
enum { CX_LIKE_BYTES = 1024 };

enum { CX_LESS = 1, CX_EQUAL = 2, CX_MORE = 4 };

/* What one column of the current record was read as. */
struct cx_cell {
	uint64_t stamp; /* of the record that it is about */
	unsigned have;	/* which of the forms below are read */
	bool missing;
	struct cx_span text;
	double number;
	struct cx_moment moment;
	const struct cx_span *items;
	size_t n_items;
};

/* What an expression that comes more than once came to. */
struct cx_memo {
	uint64_t stamp; /* of the record that it is about */
	struct cx_value value;
	enum cx_truth truth;
};

struct cx_eval {
	const struct cx_program *program;
	const struct cx_world *world;
	const struct cx_zone *zone;
	const struct cx_record *record;
	struct cx_arena *arena;
	struct cx_err *err;
	bool failed;
	int64_t now_us;
	int64_t today; /* the local day of now */
	uint64_t stamp;
	struct cx_cell *cells;
	size_t n_cells;
	struct cx_memo *memos;
	size_t n_memos;
	struct cx_regex **regexes;
	size_t n_regexes;
	struct cx_ndjson_scan scan; /* for lists written as JSON in a text */
};

/*
 * The evaluation failed: keeps the first reason.  The value becomes missing
 * and whoever asked for the whole expression sees the failure, so that nodes
 * need no second way out.
 */
void cx_node_fail(struct cx_eval *e, enum cx_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Constants. */
void cx_node_constant(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
enum cx_truth cx_node_constant_test(const struct cx_node *n, struct cx_eval *e);

/* The other of the two functions of a node of type CX_BOOL. */
enum cx_truth cx_node_test_of_value(const struct cx_node *n, struct cx_eval *e);
void cx_node_value_of_test(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);

static inline struct cx_value
cx_node_eval(const struct cx_node *n, struct cx_eval *e)
{
	struct cx_value v;

	n->value(n, e, &v);
	return v;
}

/* Whether it is a constant, and not missing. */
static inline bool
cx_node_known(const struct cx_node *n)
{
	return !n->varies && n->constant.type != CX_MISSING;
}

/* What a comparison asks when its sides change places. */
static inline unsigned
cx_mask_mirrored(unsigned mask)
{
	return (mask & CX_EQUAL) | (mask & CX_LESS ? CX_MORE : 0U) |
	       (mask & CX_MORE ? CX_LESS : 0U);
}

static inline struct cx_value
cx_value_number(double x)
{
	return (struct cx_value){.type = CX_NUMBER, .u.number = x};
}

static inline struct cx_value
cx_value_text(struct cx_span s)
{
	return (struct cx_value){.type = CX_TEXT, .u.text = s};
}

static inline struct cx_value
cx_value_truth(bool x)
{
	return (struct cx_value){.type = CX_BOOL, .u.truth = x};
}

static inline struct cx_value
cx_value_moment(int64_t us, bool day)
{
	return (struct cx_value){
	    .type = CX_MOMENT, .u.moment = {.us = us, .day = day}};
}

/* column.c: columns, read once for each record. */
bool cx_column_text(struct cx_eval *e, size_t slot, struct cx_span *out);
bool cx_column_number(struct cx_eval *e, size_t slot, double *out);
bool cx_column_moment(struct cx_eval *e, size_t slot, struct cx_moment *out);
void cx_column_value_text(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
void cx_column_value_number(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
void cx_column_value_moment(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
void cx_column_value_list(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
enum cx_truth cx_column_test(const struct cx_node *n, struct cx_eval *e);
enum cx_truth cx_column_is_missing(const struct cx_node *n, struct cx_eval *e);

/* compare.c */
int cx_value_compare(const struct cx_value *a, const struct cx_value *b,
    const struct cx_zone *zone);
enum cx_truth cx_compare_test(const struct cx_node *n, struct cx_eval *e);
enum cx_truth cx_compare_column_number(
    const struct cx_node *n, struct cx_eval *e);
enum cx_truth cx_compare_column_text(
    const struct cx_node *n, struct cx_eval *e);
enum cx_truth cx_between_test(const struct cx_node *n, struct cx_eval *e);
enum cx_truth cx_in_test(const struct cx_node *n, struct cx_eval *e);
enum cx_truth cx_in_texts_test(const struct cx_node *n, struct cx_eval *e);
/* The order cx_in_texts_test() wants its constants in. */
int cx_in_texts_order(struct cx_span a, struct cx_span b);
bool cx_in_texts_has(const struct cx_node *n, struct cx_span s);

/* logic.c */
enum cx_truth cx_and_test(const struct cx_node *n, struct cx_eval *e);
enum cx_truth cx_or_test(const struct cx_node *n, struct cx_eval *e);
enum cx_truth cx_not_test(const struct cx_node *n, struct cx_eval *e);
enum cx_truth cx_is_missing_test(const struct cx_node *n, struct cx_eval *e);
void cx_case_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
void cx_switch_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);

/* arith.c: numbers and the join of texts */
void cx_add_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
void cx_subtract_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
void cx_times_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
void cx_over_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
void cx_modulo_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
void cx_negate_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
void cx_join_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);
/* The text of any value that is not missing; .at NULL: failed. */
struct cx_span cx_value_spell(struct cx_eval *e, const struct cx_value *v);
void cx_spell_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);

/* match.c: like, matches, contains */
enum cx_truth cx_like_test(const struct cx_node *n, struct cx_eval *e);
enum cx_truth cx_matches_test(const struct cx_node *n, struct cx_eval *e);
enum cx_truth cx_contains_test(const struct cx_node *n, struct cx_eval *e);

/* list.c: the items of a text, joined by bars or a JSON array */
void cx_list_split(
    struct cx_eval *e, struct cx_span text, struct cx_value *out);
void cx_list_read(
    struct cx_eval *e, struct cx_field array, struct cx_value *out);
void cx_list_value(
    const struct cx_node *n, struct cx_eval *e, struct cx_value *out);

/*
 * memo.c: the node and others that are built the same are worked out once a
 * record.  For nodes that are finished; false without memory.
 */
bool cx_memo_share(struct cx_program *p, struct cx_node *n);

/* same.c: whether both give the same value for every record. */
bool cx_node_same(const struct cx_node *a, const struct cx_node *b);

/* program.c */
size_t cx_program_calls(const struct cx_program *p, struct cx_node ***calls);
bool cx_program_add_call(struct cx_program *p, struct cx_node *n);
size_t cx_program_memos(const struct cx_program *p);
size_t cx_program_add_memo(struct cx_program *p);
const struct cx_node *cx_expr_root(const struct cx_expr *x);
size_t cx_program_regex(struct cx_program *p, struct cx_regex *r);
size_t cx_program_regexes(
    const struct cx_program *p, struct cx_regex *const **regexes);

#endif
