/*
 * Conditions asked together give what each gives when it is asked alone: on
 * thousands of random sets of rules and records, some of which cannot be read.
 * That is checked of the answers, and of the segments that come of them.
 */
#include "expr_rows.h"

#include "expr/ruleset.h"
#include "segment/sorter.h"

enum { RULES_MOST = 150, RECORDS = 24, ROUNDS = 160, ARENA = 64 << 20 };

static uint64_t seed;

/* SplitMix64. */
static size_t
chance(size_t n)
{
	uint64_t z = seed += UINT64_C(0x9E3779B97F4A7C15);

	z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
	return (size_t)((z ^ z >> 31) % n);
}

#define ONE_OF(list) list[chance(countof(list))]

static const char *const numbers[] = {
    "n1", "n1", "n2", "n2", "length(t1)", "n1 + n2", "age(d1)", "number(t2)"};
static const char *const texts[] = {
    "t1", "t1", "t2", "t2", "fold(t1)", "lower(t2)", "(t1 || t2)"};
static const char *const orders[] = {"=", "!=", "<", "<=", ">", ">="};
static const char *const words[] = {
    "'a'", "'b'", "'A'", "'ab'", "''", "'ñ'", "'5'"};
static const char *const values[] = {"-1", "0", "1", "2", "3", "5", "0.5"};
static const char *const others[] = {"t1 contains 'a'", "t2 like 'a%'",
    "number(n1) > n2", "t1 = t2", "true", "b1", "b1 = true", "t1 < 'b'",
    "number(t2) is missing", "t1 matches '^a'", "d1 < date('2000-01-01')",
    "n1 between number(n2) and 3", "n2 in (1, number(n1))", "t2 in ('a', t1)",
    "n1 in (1, missing)"};

static void
put_clause(struct cx_buf *out)
{
	const char *number = ONE_OF(numbers), *text = ONE_OF(texts);

	switch (chance(11)) {
	case 0:
	case 1:
		cx_buf_printf(
		    out, "%s %s %s", number, ONE_OF(orders), ONE_OF(values));
		break;
	case 2:
		cx_buf_printf(
		    out, "%s %s %s", ONE_OF(values), ONE_OF(orders), number);
		break;
	case 3:
		cx_buf_printf(out, "%s between %s and %s", number,
		    ONE_OF(values), ONE_OF(values));
		break;
	case 4:
		cx_buf_printf(out, "%s in (%s, %s, %s)", number, ONE_OF(values),
		    ONE_OF(values), ONE_OF(values));
		break;
	case 5:
		cx_buf_printf(out, "%s %s %s", text,
		    chance(2) ? "=" : "!=", ONE_OF(words));
		break;
	case 6:
		cx_buf_printf(out, "%s = %s", ONE_OF(words), text);
		break;
	case 7:
		cx_buf_printf(out, "%s %s (%s, %s)", text,
		    chance(2) ? "in" : "not in", ONE_OF(words), ONE_OF(words));
		break;
	case 8:
		cx_buf_printf(out, "t%zu is missing", 1 + chance(2));
		break;
	case 9:
		cx_buf_printf(out, "n%zu is not missing", 1 + chance(2));
		break;
	default:
		cx_buf_puts(out, cx_span(ONE_OF(others)));
		break;
	}
}

static void
put_rule(struct cx_buf *out, int depth)
{
	size_t n = depth > 0 ? chance(4) : 0;
	const char *word = chance(2) ? " and " : " or ";

	if (n == 0) {
		put_clause(out);
		return;
	}
	if (chance(5) == 0)
		cx_buf_puts(out, CX_SPAN("not "));
	cx_buf_putc(out, '(');
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			cx_buf_puts(out, cx_span(word));
		put_rule(out, depth - 1);
	}
	cx_buf_putc(out, ')');
}

/* A file of records; `bad': some numbers and dates cannot be read. */
static void
put_file(struct cx_buf *out, bool bad)
{
	static const char *const n[] = {
	    "", " ", "-1", "0", "1", "2", "3", "4", "5", "0.5", "1e3", "-0"};
	static const char *const t[] = {
	    "", "a", "b", "A", "ab", "c", "ñ", "5", "\"a\"", "\"\"\"\""};
	static const char *const d[] = {
	    "", "2026-01-01", "1999-12-31", "2025-06-30", "2021-07-02"};
	static const char *const b[] = {"", "true", "0", " "};

	cx_buf_puts(out, CX_SPAN("n1,n2,t1,t2,d1,b1\n"));
	for (size_t i = 0; i < RECORDS; i++) {
		bool broken = bad && chance(4) == 0;

		cx_buf_printf(out, "%s,%s,%s,%s,%s,%s\n",
		    broken ? "x" : ONE_OF(n), ONE_OF(n), ONE_OF(t),
		    /* number(t2) */
		    bad		? ONE_OF(t)
		    : chance(2) ? "5"
				: "",
		    bad && chance(6) == 0 ? "y" : ONE_OF(d), ONE_OF(b));
	}
}

struct seen {
	size_t yes, no, unknown, open, refused;
};

/* A record's answers against those of each condition. */
static void
check_record(struct expr_bench *b, const struct cx_ruleset *rules,
    struct cx_verdict *v, const struct cx_expr *const *all, size_t n,
    struct seen *seen)
{
	enum cx_truth want;
	struct cx_err err;

	if (!cx_ruleset_ask(rules, b->eval, v)) {
		seen->refused++;
		return;
	}
	for (size_t i = 0; i < n; i++) {
		bool yes = v->yes[i / 64] >> i % 64 & 1;
		bool unknown = v->unknown[i / 64] >> i % 64 & 1;
		bool open = v->open[i / 64] >> i % 64 & 1;

		CHECK(yes + unknown + open <= 1, "condition %zu", i);
		seen->open += open;
		if (open)
			continue;
		err = (struct cx_err){0};
		CHECK(cx_expr_test(all[i], b->eval, &want, &err), "%.*s: %s",
		    (int)cx_expr_text(all[i]).len, cx_expr_text(all[i]).at,
		    err.text);
		CHECK(
		    yes == (want == CX_TRUE) && unknown == (want == CX_UNKNOWN),
		    "record %d, %.*s: %d, not %d", (int)b->record->number,
		    (int)cx_expr_text(all[i]).len, cx_expr_text(all[i]).at,
		    yes	      ? CX_TRUE
		    : unknown ? CX_UNKNOWN
			      : CX_FALSE,
		    want);
		seen->yes += yes;
		seen->unknown += unknown;
		seen->no += !yes && !unknown;
	}
	for (size_t i = n; i < 64 * v->n_words; i++)
		CHECK(
		    ((v->yes[i / 64] | v->unknown[i / 64] | v->open[i / 64]) >>
			    i % 64 &
			1) == 0,
		    "a bit behind the last");
}

static void
check_round(bool bad, struct seen *seen)
{
	const struct cx_expr *all[RULES_MOST];
	struct cx_arena *arena = cx_arena_new(ARENA);
	struct cx_buf text = {0};
	struct expr_place place = {.zone = "UTC", .now = "2026-07-01"};
	struct expr_bench b;
	struct cx_ruleset *rules;
	struct cx_verdict *v;
	size_t n = 1 + chance(RULES_MOST);

	bench_init(&b, &place);
	for (size_t i = 0; i < n; i++) {
		text.len = 0;
		put_rule(&text, 3);
		all[i] = cx_expr_new(b.program, cx_buf_span(&text), CX_BOOL,
		    &expr_origin, &b.err);
		CHECK(all[i], "%s: %s", cx_buf_string(&text), b.err.text);
	}
	text.len = 0;
	put_file(&text, bad);
	place.text = cx_buf_string(&text);
	rules = cx_ruleset_new(all, n, arena, &b.err);
	assert_non_null(rules);
	v = cx_verdict_new(rules);
	assert_non_null(v);
	CHECK(bench_open(&b, &place), "%s", b.err.text);
	while (b.record) {
		check_record(&b, rules, v, all, n, seen);
		b.record = cx_reader_next(b.reader, &b.err);
		if (b.record)
			cx_eval_begin(b.eval, b.record);
	}
	cx_verdict_free(v);
	cx_arena_free(arena);
	cx_buf_done(&text);
	bench_done(&b);
}

static void
answers_alike(void **state)
{
	struct seen good = {0}, bad = {0};

	(void)state;
	seed = 1;
	for (size_t i = 0; i < ROUNDS; i++)
		check_round(i % 2, i % 2 ? &bad : &good);
	/* The test would say nothing where little was answered. */
	assert_true(good.yes > 5000 && good.no > 5000);
	assert_true(good.unknown > 5000 && good.open > 5000);
	assert_true(good.yes + good.no + good.unknown > good.open);
	assert_true(bad.refused > 100 && bad.yes > 1000);
}

static void
check_same(const struct cx_sorter *a, const struct cx_sorter *b)
{
	assert_int_equal(a->n_names, b->n_names);
	for (size_t k = 0; k < a->n_names; k++)
		assert_int_equal(a->in[k], b->in[k]);
}

/* Segments with and without what they share. */
static void
check_segments(const struct cx_segments *together, struct expr_bench *b,
    enum cx_segment_mode mode, bool thorough)
{
	struct cx_segments alone = *together;
	struct cx_sorter *x, *y;
	struct cx_err one, other;

	alone.rules = NULL;
	x = cx_sorter_new(together, mode, &b->err);
	y = cx_sorter_new(&alone, mode, &b->err);
	assert_non_null(x);
	assert_non_null(y);
	x->thorough = thorough;
	for (; b->record; b->record = cx_reader_next(b->reader, &b->err)) {
		one = other = (struct cx_err){0};
		assert_int_equal(cx_sorter_sort(x, b->record, &one),
		    cx_sorter_sort(y, b->record, &other));
		CHECK_TEXT(cx_span(one.text), other.text, "message");
		if (one.code == CX_OK)
			check_same(x, y);
	}
	assert_int_equal(b->err.code, CX_OK);
	assert_int_equal(x->records, y->records);
	for (size_t i = 0; i <= together->n; i++)
		CHECK(x->counts[i].members == y->counts[i].members &&
			  x->counts[i].unknown == y->counts[i].unknown,
		    "counts of segment %zu", i);
	cx_sorter_free(x);
	cx_sorter_free(y);
}

/* A rules file of n segments that have more than a rule. */
static void
put_segments(struct cx_buf *out, size_t n)
{
	struct cx_buf rule = {0};

	cx_buf_puts(out, CX_SPAN("{\"cx_segment\":1,\"segments\":["));
	for (size_t i = 0; i < n; i++) {
		rule.len = 0;
		put_rule(&rule, 2);
		cx_buf_printf(out, "%s{\"name\":\"s%zu\",\"when\":\"%s\"",
		    i ? "," : "", i, cx_buf_string(&rule));
		if (i > 0 && chance(8) == 0)
			cx_buf_printf(out, ",\"%s\":[\"s%zu\"]",
			    chance(2) ? "in" : "not_in", chance(i));
		else if (chance(40) == 0)
			cx_buf_puts(out, CX_SPAN(",\"control\":true"));
		if (chance(10) == 0)
			cx_buf_puts(out, CX_SPAN(",\"sample\":\"n2 > 1\""));
		if (chance(20) == 0)
			cx_buf_puts(
			    out, CX_SPAN(",\"valid_until\":\"2020-01-01\""));
		cx_buf_putc(out, '}');
	}
	cx_buf_puts(out, CX_SPAN("]}"));
	cx_buf_done(&rule);
}

static void
sorts_alike(void **state)
{
	(void)state;
	seed = 2;
	for (size_t i = 0; i < ROUNDS; i++) {
		struct expr_place place = {.zone = "UTC", .now = "2026-07-01"};
		struct cx_buf file = {0}, json = {0};
		struct cx_segments *s;
		struct cx_json_doc *doc;
		struct expr_bench b;

		bench_init(&b, &place);
		put_segments(&json, 1 + chance(RULES_MOST));
		doc = cx_json_parse(cx_buf_span(&json), "s.json", &b.err);
		CHECK(doc, "%s", b.err.text);
		s = cx_segments_read(cx_json_root(doc), b.program, &b.err);
		cx_json_free(doc);
		CHECK(s, "%s: %s", b.err.text, cx_buf_string(&json));
		put_file(&file, i % 2);
		place.text = cx_buf_string(&file);
		CHECK(bench_open(&b, &place), "%s", b.err.text);
		check_segments(s, &b,
		    i % 4 < 2 ? CX_SEGMENT_ALL : CX_SEGMENT_FIRST, i % 3 == 0);
		cx_segments_free(s);
		cx_buf_done(&file);
		cx_buf_done(&json);
		bench_done(&b);
	}
}

/* More constants than a table holds, and numbers beside each other. */
static void
takes_many_keys(void **state)
{
	struct expr_place place = {.zone = "UTC",
	    .now = "2026-07-01",
	    .text = "n1,n2,t1,t2,d1,b1\n"
		    "1500,0.1,k77,,,\n"
		    "1499.5,0.10000000000000001,k2001,,,\n"
		    ",0.10000000000000003,,,,\n"
		    "-1e300,0.30000000000000004,k,,,\n"};
	const struct cx_expr *all[4500];
	struct cx_arena *arena = cx_arena_new(ARENA);
	struct seen seen = {0};
	struct expr_bench b;
	struct cx_ruleset *rules;
	struct cx_verdict *v;
	char text[80];

	(void)state;
	bench_init(&b, &place);
	for (size_t i = 0; i < countof(all); i++) {
		snprintf(text, sizeof(text), "n1 >= %zu", i);
		if (i % 3 == 1)
			snprintf(text, sizeof(text), "t1 = 'k%zu'", i);
		if (i % 3 == 2)
			snprintf(text, sizeof(text), "n2 <= %.17g",
			    0.1 + (double)(i % 5) * 1e-17);
		all[i] = cx_expr_new(
		    b.program, cx_span(text), CX_BOOL, &expr_origin, &b.err);
		assert_non_null(all[i]);
	}
	for (size_t n = countof(all); n > 0; n /= 3) {
		if (b.reader)
			cx_reader_close(b.reader);
		cx_eval_free(b.eval);
		rules = cx_ruleset_new(all, n, arena, &b.err);
		assert_non_null(rules);
		v = cx_verdict_new(rules);
		assert_non_null(v);
		assert_true(bench_open(&b, &place));
		for (; b.record; b.record = cx_reader_next(b.reader, &b.err)) {
			cx_eval_begin(b.eval, b.record);
			check_record(&b, rules, v, all, n, &seen);
		}
		cx_verdict_free(v);
	}
	assert_true(seen.yes > 1000 && seen.no > 1000 && seen.open > 1000);
	cx_arena_free(arena);
	bench_done(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(answers_alike),
	    cmocka_unit_test(sorts_alike),
	    cmocka_unit_test(takes_many_keys),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
