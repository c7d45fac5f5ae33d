/* How metrics are written: names, what is refused and where, what is shared. */
#include "check.h"

#include <stdbool.h>

#include "stats/metric.h"
#include "time/moment.h"
#include "time/zone.h"

struct fixture {
	struct cx_zone *zone;
	struct cx_dates *dates;
	struct cx_world world;
	struct cx_schema *schema;
	struct cx_program *program;
	struct cx_metrics *metrics;
};

static void
begin(struct fixture *f)
{
	struct cx_err err = {0};

	f->zone = cx_zone_new("UTC", &err);
	assert_non_null(f->zone);
	f->dates = cx_dates_new(NULL, 0, f->zone, "", &err);
	assert_non_null(f->dates);
	f->world = (struct cx_world){.dates = f->dates};
	f->schema = cx_schema_new();
	assert_non_null(f->schema);
	f->program = cx_program_new(f->schema, &f->world);
	assert_non_null(f->program);
	f->metrics = cx_metrics_new(f->program, NULL);
	assert_non_null(f->metrics);
}

static void
end(struct fixture *f)
{
	cx_metrics_free(f->metrics);
	cx_program_free(f->program);
	cx_schema_free(f->schema);
	cx_dates_free(f->dates);
	cx_zone_free(f->zone);
}

static bool
add(struct fixture *f, const char *text, struct cx_err *err)
{
	const struct cx_origin origin = {.option = "-m"};

	return cx_metrics_add(f->metrics, cx_span(text), &origin, err);
}

static void
names(void **state)
{
	static const struct {
		const char *text, *name;
	} rows[] = {
	    {"count()", "count()"},
	    {"count", "count"},
	    {"COUNT ( * )", "COUNT ( * )"},
	    {" mean(nota) ", "mean(nota)"},
	    {"mean( \t\n nota)  where  x > 1", "mean( nota) where x > 1"},
	    {"share(canal = 'a  b')", "share(canal = 'a  b')"},
	    {"share(\"a  b\" = 'c')", "share(\"a  b\" = 'c')"},
	    {"n=count()", "n"},
	    {"n = count", "n"},
	    {" n  =  count where a = 'where (=)'", "n"},
	    {"a\xC3\xB1o = sum(x)", "a\xC3\xB1o"},
	    {"% = share(a = 'b')", "%"},
	    {"\"% web\" = share(a = 'b')", "% web"},
	    {"\"a \"\"b\"\"\" = count()", "a \"b\""},
	    {"count = p99.9(x)", "count"},
	    {"where = median(x) WHERE a > 1", "where"},
	    {"sum(case when a > 1 then 2 else 3 end)",
		"sum(case when a > 1 then 2 else 3 end)"},
	    {"mean((a + b) * (c - 1))", "mean((a + b) * (c - 1))"},
	    {"max(abs(a))", "max(abs(a))"},
	    {"count(a)", "count(a)"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct fixture f;
		struct cx_err err = {0};

		begin(&f);
		CHECK(add(&f, rows[i].text, &err), "row %zu: %s", i, err.text);
		CHECK(cx_metrics_count(f.metrics) == 1, "row %zu", i);
		CHECK_TEXT(
		    cx_metrics_name(f.metrics, 0), rows[i].name, "row %zu", i);
		end(&f);
	}
}

static void
refuses(void **state)
{
	static const struct {
		const char *text;
		uint64_t column;
		const char *says;
	} rows[] = {
	    {"", 1, "expected an aggregate"},
	    {"  ", 3, "expected an aggregate"},
	    {"= count()", 1, "expected an aggregate"},
	    {"n =", 4, "expected an aggregate"},
	    {"n = = count()", 5, "expected an aggregate"},
	    {"n = 'count'", 5, "expected an aggregate"},
	    {"cuont()", 1, "did you mean \"count\"?"},
	    {"a = maen(x)", 5, "did you mean \"mean\"?"},
	    {"p(x)", 1, "unknown aggregate \"p\""},
	    {"p5x(x)", 1, "unknown aggregate \"p5x\""},
	    {"p-5(x)", 1, "unknown aggregate"},
	    {"p50.(x)", 1, "unknown aggregate"},
	    {"p100.1(x)", 1, "p goes from p0 to p100"},
	    {"p1e9(x)", 1, "p goes from p0 to p100"},
	    {"mean", 5, "mean needs an expression, as in mean(x)"},
	    {"mean()", 6, "mean needs an expression"},
	    {"mean(*)", 6, ""},
	    {"p50()", 5, "p needs an expression, as in p50(x)"},
	    {"mean x", 6, "mean needs an expression"},
	    {"mean(x", 7, "expected )"},
	    {"mean(x, y)", 7, "expected )"},
	    {"count(", 7, ""},
	    {"count(*", 7, ""},
	    {"count(a > 1)", 7, "write count() where"},
	    {"count() foo", 9, "expected where"},
	    {"count(), sum(x)", 8, "expected where"},
	    {"count() whereas", 9, "expected where"},
	    {"count() where", 14, ""},
	    {"count() where a > 1)", 20, "expected the end"},
	    {"mean('a')", 6, ""},
	    {"share(1 + 2)", 7, ""},
	    {"mean(x) where y + 1", 15, ""},
	    {"\"n = count()", 1, "the quote is not closed"},
	    {"\"n\"\" = count()", 1, "the quote is not closed"},
	    {"\"\" = count()", 1, "a name is empty"},
	    {"\"n\" count()", 5, "after a name comes ="},
	    {"n\xFF = count()", 2, "not UTF-8"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct fixture f;
		struct cx_err err = {0};

		begin(&f);
		CHECK(!add(&f, rows[i].text, &err), "row %zu", i);
		CHECK(err.code == CX_USAGE, "row %zu: code %d: %s", i,
		    (int)err.code, err.text);
		CHECK(err.column == rows[i].column, "row %zu: column %d: %s", i,
		    (int)err.column, err.text);
		CHECK(strstr(err.text, rows[i].says) != NULL, "row %zu: %s", i,
		    err.text);
		CHECK(cx_metrics_count(f.metrics) == 0, "row %zu", i);
		end(&f);
	}
}

static void
refuses_twice(void **state)
{
	struct fixture f;
	struct cx_err err = {0};

	(void)state;
	begin(&f);
	assert_true(add(&f, "count()", &err));
	assert_true(add(&f, "n = count()", &err));
	assert_true(add(&f, "count( )", &err));
	assert_false(add(&f, " count() ", &err));
	assert_non_null(strstr(err.text, "two metrics are called \"count()\""));
	assert_int_equal(cx_metrics_count(f.metrics), 3);
	end(&f);
}

/* What several metrics need is gathered once. */
static void
shares(void **state)
{
	static const struct {
		const char *text;
		bool shared; /* with one before */
	} rows[] = {
	    {"p50(x)", false},
	    {"p90(x)", true},
	    {"median( x )", true},
	    {"p50(y)", false},
	    {"p50(x) where y > 1", false},
	    {"p10(x) where y > 1", true},
	    {"sum(x)", false},
	    {"mean(x)", true},
	    {"min(x)", false},
	    {"max(x)", true},
	    {"count(x)", false},
	    {"count", false},
	    {"n = count()", true},
	    {"count() where y > 1", false},
	};
	struct fixture f;
	struct cx_err err = {0};

	(void)state;
	begin(&f);
	for (size_t i = 0; i < countof(rows); i++) {
		size_t before = cx_metrics_bytes(f.metrics);

		CHECK(add(&f, rows[i].text, &err), "row %zu: %s", i, err.text);
		CHECK((cx_metrics_bytes(f.metrics) == before) == rows[i].shared,
		    "row %zu", i);
	}
	end(&f);
}

/* A domain adds an aggregate of its own: how many fives there are. */
static bool
fives_add(void *s, const struct cx_fact *f, struct cx_arena *a)
{
	uint64_t *n = s;

	(void)a;
	*n += f->v->u.number > 4 && f->v->u.number < 6;
	return true;
}

static bool
fives_merge(void *into, void *from, struct cx_arena *a)
{
	uint64_t *n = into;
	const uint64_t *more = from;

	(void)a;
	*n += *more;
	return true;
}

static bool
fives_finish(void *s, const struct cx_agg_call *call, struct cx_arena *scratch,
    struct cx_value *out)
{
	const uint64_t *n = s;

	(void)call;
	(void)scratch;
	out->type = CX_NUMBER;
	out->u.number = (double)*n;
	return true;
}

static const struct cx_gather fives_gather = {
    .size = sizeof(uint64_t), .add = fives_add, .merge = fives_merge};
static const struct cx_agg fives = {
    .name = "fives",
    .wants = CX_NUMBER,
    .gather = &fives_gather,
    .finish = fives_finish,
};

static void
finds(void **state)
{
	static const struct cx_agg *const more[] = {&fives, NULL};
	double rank = 0;

	(void)state;
	assert_ptr_equal(cx_agg_find(CX_SPAN("Fives"), more, &rank), &fives);
	assert_null(cx_agg_find(CX_SPAN("fives"), NULL, &rank));
	assert_ptr_equal(
	    cx_agg_find(CX_SPAN("P99.9"), more, &rank), &cx_agg_percentile);
	assert_true(rank > 99.8 && rank < 100);
	assert_ptr_equal(cx_agg_find(CX_SPAN("SUM"), NULL, &rank), &cx_agg_sum);
	assert_string_equal(cx_agg_hint(CX_SPAN("fivs"), more).text,
	    " (did you mean \"fives\"?)");
	assert_string_equal(cx_agg_hint(CX_SPAN("fivs"), NULL).text, "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(names),
	    cmocka_unit_test(refuses),
	    cmocka_unit_test(refuses_twice),
	    cmocka_unit_test(shares),
	    cmocka_unit_test(finds),
	};

	return cmocka_run_group_tests_name("metric", tests, NULL, NULL);
}
