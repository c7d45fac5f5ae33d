#ifndef CX_TESTS_EXPR_ROWS_H
#define CX_TESTS_EXPR_ROWS_H

/*
 * Rows of an expression and what it comes to on the first record of a small
 * file: a value, or the message of what is wrong.
 */
#include "check.h"

#include "base/buf.h"
#include "base/num.h"
#include "expr/expr.h"
#include "record/reader.h"

struct expr_row {
	const char *expr, *want;
};

/* What the rows of a table are evaluated on. */
struct expr_place {
	const char *text; /* a file with its header */
	const char *zone, *now;
	bool decimal_comma;
	enum cx_format input; /* 0: by its first bytes */
	enum cx_type want;
};

struct expr_bench {
	struct cx_zone *zone;
	struct cx_dates *dates;
	struct cx_world world;
	struct cx_config config;
	struct cx_schema *schema;
	struct cx_program *program;
	struct cx_reader *reader;
	struct cx_eval *eval;
	const struct cx_record *record;
	struct cx_err err;
};

static const struct cx_origin expr_origin = {.option = "-w"};

static inline void
bench_init(struct expr_bench *b, const struct expr_place *place)
{
	struct cx_moment now;

	*b = (struct expr_bench){.config = CX_CONFIG_DEFAULT};
	b->config.input = place->input;
	b->config.jobs = 1;
	b->zone = cx_zone_new(place->zone, &b->err);
	assert_non_null(b->zone);
	b->dates = cx_dates_new(NULL, 0, b->zone, NULL, &b->err);
	assert_non_null(b->dates);
	assert_true(cx_dates_parse(b->dates, cx_span(place->now), &now));
	b->world.dates = b->dates;
	b->world.decimal_comma = place->decimal_comma;
	b->world.now_us = cx_moment_instant(now, b->zone);
	b->schema = cx_schema_new();
	assert_non_null(b->schema);
	b->program = cx_program_new(b->schema, &b->world);
	assert_non_null(b->program);
}

/* After the expressions were compiled: the first record. */
static inline bool
bench_open(struct expr_bench *b, const struct expr_place *place)
{
	b->reader = cx_reader_memory(
	    cx_span(place->text), "in.csv", &b->config, b->schema, &b->err);
	if (b->reader == NULL)
		return false;
	b->record = cx_reader_next(b->reader, &b->err);
	b->eval = cx_eval_new(b->program, &b->err);
	if (b->record == NULL || b->eval == NULL)
		return false;
	cx_eval_begin(b->eval, b->record);
	return true;
}

static inline void
bench_done(struct expr_bench *b)
{
	cx_eval_free(b->eval);
	if (b->reader != NULL)
		cx_reader_close(b->reader);
	cx_program_free(b->program);
	cx_schema_free(b->schema);
	cx_dates_free(b->dates);
	cx_zone_free(b->zone);
}

static inline void
spell_list(const struct cx_value *v, struct cx_buf *out)
{
	cx_buf_putc(out, '[');
	for (size_t i = 0; i < v->u.list.n; i++) {
		if (i > 0)
			cx_buf_putc(out, '|');
		cx_buf_puts(out, v->u.list.at[i]);
	}
	cx_buf_putc(out, ']');
}

static inline void
spell(const struct cx_value *v, const struct cx_zone *zone, struct cx_buf *out)
{
	char number[CX_NUM_ROOM], moment[CX_MOMENT_ROOM];

	switch (v->type) {
	case CX_MISSING:
		cx_buf_puts(out, CX_SPAN("missing"));
		break;
	case CX_BOOL:
		cx_buf_puts(out, cx_span(v->u.truth ? "true" : "false"));
		break;
	case CX_NUMBER:
		cx_buf_put(out, number,
		    cx_num_print(number, v->u.number, CX_PRECISION_FULL));
		break;
	case CX_TEXT:
		cx_buf_putc(out, '\'');
		cx_buf_puts(out, v->u.text);
		cx_buf_putc(out, '\'');
		break;
	case CX_MOMENT:
		cx_buf_put(
		    out, moment, cx_moment_print(moment, v->u.moment, zone));
		break;
	case CX_LIST:
		spell_list(v, out);
		break;
	}
}

/* What x comes to, or the message, appended to out. */
static inline void
evaluate(struct expr_bench *b, const struct cx_expr *x, struct cx_buf *out)
{
	char message[1200];
	struct cx_value v;
	enum cx_truth t;

	if (!cx_expr_eval(x, b->eval, &v, &b->err)) {
		cx_err_format(&b->err, message, sizeof(message));
		cx_buf_puts(out, cx_span(message));
		return;
	}
	spell(&v, b->zone, out);
	if (cx_expr_type(x) != CX_BOOL)
		return;
	assert_true(cx_expr_test(x, b->eval, &t, &b->err));
	assert_int_equal(t, v.type == CX_MISSING ? CX_UNKNOWN
			    : v.u.truth		 ? CX_TRUE
						 : CX_FALSE);
}

static inline void
check_expr(const struct expr_place *place, const struct expr_row *row, size_t i)
{
	struct expr_bench b;
	struct cx_buf got = {0};
	const struct cx_expr *x;
	char message[1200];

	bench_init(&b, place);
	x = cx_expr_new(
	    b.program, cx_span(row->expr), place->want, &expr_origin, &b.err);
	if (x != NULL && bench_open(&b, place))
		evaluate(&b, x, &got);
	else
		cx_buf_puts(&got,
		    cx_span(cx_err_format(&b.err, message, sizeof(message))));
	CHECK_TEXT(cx_buf_span(&got), row->want, "row %zu: %s", i, row->expr);
	cx_buf_done(&got);
	bench_done(&b);
}

static inline void
check_exprs(
    const struct expr_place *place, const struct expr_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		check_expr(place, &rows[i], i);
}

#endif
