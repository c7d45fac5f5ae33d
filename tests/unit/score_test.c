/*
 * Models of points: what a record gets and why, that the reasons add up to the
 * score whatever the decimals and limits, and what is wrong with a file.
 */
#include "expr_rows.h"

#include <stdlib.h>

#include "base/json.h"
#include "score/scorer.h"

static const struct expr_place place = {
    .text = "edad,solo,deuda,nada\n72,si,2500.5,\n",
    .zone = "UTC",
    .now = "2026-07-01",
};

/* A model on the record above. */
struct model {
	struct expr_bench bench;
	struct cx_model *model;
	struct cx_scorer *scorer;
	struct cx_score score;
};

static bool
model_open(struct model *m, const char *json, bool explain)
{
	struct cx_json_doc *doc;

	memset(m, 0, sizeof(*m));
	bench_init(&m->bench, &place);
	doc = cx_json_parse(cx_span(json), "m.json", &m->bench.err);
	if (doc)
		m->model = cx_model_new(
		    cx_json_root(doc), m->bench.program, NULL, &m->bench.err);
	cx_json_free(doc); /* the model does not need it any more */
	if (!m->model || !bench_open(&m->bench, &place))
		return false;
	m->scorer = cx_scorer_new(m->model, explain, &m->bench.err);
	return m->scorer && cx_scorer_rate(m->scorer, m->bench.record,
				&m->score, &m->bench.err);
}

static void
model_done(struct model *m)
{
	cx_scorer_free(m->scorer);
	cx_model_free(m->model);
	bench_done(&m->bench);
}

#define HEAD "{\"cx_score\":1,\"kind\":\"points\","
#define BANDS                                                         \
	",\"bands\":[{\"grade\":\"A\",\"from\":80},{\"grade\":\"B\"," \
	"\"from\":40.5},{\"grade\":\"C\",\"from\":0}]}"

static const struct {
	const char *json, *points, *grade, *text, *list;
} scores[] = {
    {HEAD "\"rules\":[{\"points\":15,\"when\":\"edad >= 65 and solo = "
	  "'si'\",\"reason\":\"vive solo\"},{\"points\":-2.5,\"when\":\"deuda "
	  "> 2000\"},{\"points\":7,\"when\":\"edad < 18\"}]" BANDS,
	"12.5", "C", "+15 vive solo; -2.5 deuda > 2000",
	"[{\"points\":15,\"reason\":\"vive solo\"},"
	"{\"points\":-2.5,\"reason\":\"deuda > 2000\"}]"},
    /* 0.1 + 0.2 is 0.3 here */
    {HEAD "\"rules\":[{\"points\":0.1,\"when\":\"true\",\"reason\":\"a\"},"
	  "{\"points\":0.2,\"when\":\"true\",\"reason\":\"b\"}]}",
	"0.3", "", "+0.1 a; +0.2 b",
	"[{\"points\":0.1,\"reason\":\"a\"},{\"points\":0.2,\"reason\":\"b\"}]"},
    /* unknown does not select, nor does not unknown */
    {HEAD "\"rules\":[{\"points\":9,\"when\":\"nada > 1\"},"
	  "{\"points\":9,\"when\":\"not (nada > 1)\"}]" BANDS,
	"0", "C", "", "[]"},
    /* under all bands */
    {HEAD
	"\"rules\":[{\"points\":-1,\"when\":\"true\",\"reason\":\"r\"}]" BANDS,
	"-1", "", "-1 r", "[{\"points\":-1,\"reason\":\"r\"}]"},
    /* on a threshold; just under it */
    {HEAD
	"\"rules\":[{\"points\":40.5,\"when\":\"true\",\"reason\":\"r\"}]" BANDS,
	"40.5", "B", "+40.5 r", "[{\"points\":40.5,\"reason\":\"r\"}]"},
    {HEAD "\"rules\":[{\"points\":40.499999,\"when\":\"true\",\"reason\":"
	  "\"r\"}]" BANDS,
	"40.499999", "C", "+40.499999 r",
	"[{\"points\":40.499999,\"reason\":\"r\"}]"},
    /* bands that rise */
    {HEAD "\"rules\":[{\"points\":5,\"when\":\"true\",\"reason\":\"r\"}],"
	  "\"bands\":[{\"grade\":\"lo\",\"from\":1},{\"grade\":\"hi\","
	  "\"from\":5}]}",
	"5", "hi", "+5 r", "[{\"points\":5,\"reason\":\"r\"}]"},
    /* start, and the limits of the total */
    {HEAD "\"start\":50,\"rules\":[{\"points\":60,\"when\":\"true\","
	  "\"reason\":\"r\"}],\"max\":100" BANDS,
	"100", "A", "+50 start; +60 r; -10 limit of the score",
	"[{\"points\":50,\"reason\":\"start\"},{\"points\":60,\"reason\":"
	"\"r\"},{\"points\":-10,\"reason\":\"limit of the score\"}]"},
    {HEAD "\"start\":5,\"start_reason\":\"base\",\"limit_reason\":\"tope\","
	  "\"min\":0,\"rules\":[{\"points\":-60,\"when\":\"true\","
	  "\"reason\":\"r\"}]" BANDS,
	"0", "C", "+5 base; -60 r; +55 tope",
	"[{\"points\":5,\"reason\":\"base\"},{\"points\":-60,\"reason\":"
	"\"r\"},{\"points\":55,\"reason\":\"tope\"}]"},
    /* caps of groups, each in its way */
    {HEAD
	"\"caps\":{\"need\":30},\"rules\":["
	"{\"points\":20,\"when\":\"true\",\"group\":\"need\",\"reason\":\"a\"}"
	",{\"points\":1,\"when\":\"true\",\"reason\":\"b\"},"
	"{\"points\":15,\"when\":\"true\",\"group\":\"need\",\"reason\":"
	"\"c\"}]" BANDS,
	"31", "C", "+20 a; +1 b; +15 c; -5 limit of need",
	"[{\"points\":20,\"reason\":\"a\"},{\"points\":1,\"reason\":\"b\"},"
	"{\"points\":15,\"reason\":\"c\"},{\"points\":-5,\"reason\":"
	"\"limit of need\"}]"},
    {HEAD "\"caps\":{\"x\":{\"min\":-3,\"reason\":\"piso\"},\"y\":{\"min\":1,"
	  "\"max\":2}},\"rules\":["
	  "{\"points\":-9,\"when\":\"true\",\"group\":\"x\",\"reason\":\"a\"},"
	  "{\"points\":9,\"when\":\"edad < 18\",\"group\":\"y\"}]" BANDS,
	"-2", "", "-9 a; +6 piso; +1 limit of y",
	"[{\"points\":-9,\"reason\":\"a\"},{\"points\":6,\"reason\":\"piso\"},"
	"{\"points\":1,\"reason\":\"limit of y\"}]"},
    /* a reason that JSON must quote; an expression on two lines */
    {HEAD "\"rules\":[{\"points\":1,\"when\":\"true\",\"reason\":"
	  "\"dijo \\\"no\\\"; ñ\"},{\"points\":0,\"when\":\"edad > 1\\nand "
	  "true\"}]}",
	"1", "", "+1 dijo \"no\"; ñ; +0 edad > 1 and true",
	"[{\"points\":1,\"reason\":\"dijo \\\"no\\\"; ñ\"},"
	"{\"points\":0,\"reason\":\"edad > 1 and true\"}]"},
};

static void
check_score(size_t i, bool explain)
{
	char points[CX_NUM_ROOM];
	struct cx_span got = {points, 0};
	struct model m;

	CHECK(model_open(&m, scores[i].json, explain), "row %zu: %s", i,
	    m.bench.err.text);
	got.len = cx_num_print(points, m.score.points, 6);
	CHECK_TEXT(got, scores[i].points, "row %zu", i);
	CHECK_TEXT(m.score.grade, scores[i].grade, "row %zu", i);
	CHECK_TEXT(
	    m.score.reasons_text, explain ? scores[i].text : "", "row %zu", i);
	CHECK_TEXT(
	    m.score.reasons_json, explain ? scores[i].list : "", "row %zu", i);
	model_done(&m);
}

static void
rates(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(scores); i++) {
		check_score(i, true);
		check_score(i, false);
	}
}

static const struct {
	const char *json, *want;
} wrong[] = {
    {"{\"cx_score\":1,}", "m.json:1:15: not JSON: string or '}' expected"},
    {"[]", "m.json:1:1: must be an object {...}"},
    {"{}", "m.json:1:1: the key \"cx_score\" is missing"},
    {"{\"cx_score\":2,\"new\":1}",
	"m.json:1:13: /cx_score: this version of the format is newer than the "
	"program, which reads up to 1"},
    {"{\"cx_score\":0}",
	"m.json:1:13: /cx_score: must be the version of the format: 1"},
    {"{\"cx_score\":\"1\"}", "m.json:1:13: /cx_score: must be a number"},
    {"{\"cx_score\":1}", "m.json:1:1: the key \"kind\" is missing"},
    {"{\"cx_score\":1,\"kind\":\"point\"}",
	"m.json:1:22: /kind: unknown kind of model \"point\" (did you mean "
	"\"points\"?)"},
    {"{\"cx_score\":1,\"kinds\":\"points\"}",
	"m.json:1:15: /kinds: unknown key \"kinds\" (did you mean \"kind\"?)"},
    {HEAD "\"rules\":[]}", "m.json:1:39: /rules: has no rules"},
    {HEAD "\"rules\":{}}", "m.json:1:39: /rules: must be an array [...]"},
    {HEAD "\"rules\":[7]}", "m.json:1:40: /rules/0: must be an object {...}"},
    {HEAD "\"rules\":[{\"point\":1}]}",
	"m.json:1:41: /rules/0/point: unknown key \"point\" (did you mean "
	"\"points\"?)"},
    {HEAD "\"rules\":[{\"points\":\"1\"}]}",
	"m.json:1:50: /rules/0/points: must be a number"},
    {HEAD "\"rules\":[{\"points\":1}]}",
	"m.json:1:40: /rules/0: the key \"when\" is missing"},
    {HEAD "\"rules\":[{\"points\":1.0000001,\"when\":\"true\"}]}",
	"m.json:1:50: /rules/0/points: points have up to six decimals"},
    {HEAD "\"rules\":[{\"points\":1e300,\"when\":\"true\"}]}",
	"m.json:1:50: /rules/0/points: beyond a thousand million points"},
    {HEAD "\"rules\":[{\"points\":1,\"when\":\"edad +\"}]}",
	"m.json:1:66: /rules/0/when: unexpected the end: a column, a value or "
	"a function is missing here"},
    {HEAD "\"rules\":[{\"points\":1,\"when\":\"edad + 1\"}]}",
	"m.json:1:59: /rules/0/when: a condition is needed here, this is a "
	"number (compare it with something)"},
    {HEAD "\"rules\":[{\"points\":1,\"when\":\"true\",\"reason\":\"\"}]}",
	"m.json:1:75: /rules/0/reason: a reason cannot be empty"},
    {HEAD "\"rules\":[{\"points\":1,\"when\":\"true\",\"reason\":\"\\n\"}]}",
	"m.json:1:75: /rules/0/reason: a reason is one line, without control "
	"characters"},
    {HEAD "\"caps\":{\"need\":1},\"rules\":[{\"points\":1,\"when\":\"true\","
	  "\"group\":\"neeed\"}]}",
	"m.json:1:92: /rules/0/group: \"caps\" has no group \"neeed\" (did you "
	"mean \"need\"?)"},
    {HEAD "\"rules\":[{\"points\":1,\"when\":\"true\",\"group\":\"need\"}]}",
	"m.json:1:74: /rules/0/group: \"caps\" has no group \"need\""},
    {HEAD "\"caps\":{\"need\":1},\"rules\":[{\"points\":1,\"when\":"
	  "\"true\"}]}",
	"m.json:1:46: /caps/need: no rule is in this group"},
    {HEAD "\"caps\":{\"need\":\"1\"}}",
	"m.json:1:46: /caps/need: must be a number, or an object with \"min\", "
	"\"max\" and \"reason\""},
    {HEAD "\"caps\":{\"grade\":{}}}",
	"m.json:1:47: /caps/grade: its column would be score_grade, which is "
	"another"},
    {HEAD "\"caps\":{\"need\":{\"min\":2,\"max\":1}}}",
	"m.json:1:53: /caps/need/min: \"min\" is over \"max\""},
    {HEAD "\"min\":2,\"max\":1}", "m.json:1:37: /min: \"min\" is over \"max\""},
    {HEAD "\"start\":1e9,\"caps\":{\"a\":1e9,\"b\":1e9,\"c\":1e9,\"d\":1}}",
	"m.json:1:79: /caps/d: the points so far add up to more than "
	"4000000000"},
    {HEAD "\"rules\":[{\"points\":1,\"when\":\"true\"}],\"bands\":[]}",
	"m.json:1:76: /bands: has no bands"},
    {HEAD "\"rules\":[{\"points\":1,\"when\":\"true\"}],\"bands\":["
	  "{\"grade\":\"A\",\"from\":2},{\"grade\":\"B\",\"from\":2}]}",
	"m.json:1:120: /bands/1/from: the same threshold as the band before "
	"it"},
    {HEAD "\"rules\":[{\"points\":1,\"when\":\"true\"}],\"bands\":["
	  "{\"grade\":\"A\",\"from\":9},{\"grade\":\"B\",\"from\":1},"
	  "{\"grade\":\"C\",\"from\":5}]}",
	"m.json:1:143: /bands/2/from: out of order: thresholds must all rise "
	"or all fall"},
    {HEAD "\"rules\":[{\"points\":1,\"when\":\"true\"}],\"bands\":["
	  "{\"grade\":\"A\",\"from\":9},{\"grade\":\"A\",\"from\":1}]}",
	"m.json:1:109: /bands/1/grade: the grade \"A\" is there twice"},
    {HEAD "\"rules\":[{\"points\":1,\"when\":\"true\"}],\"bands\":["
	  "{\"grade\":\"\",\"from\":9}]}",
	"m.json:1:86: /bands/0/grade: a grade cannot be empty"},
    {HEAD "\"rules\":[{\"points\":1,\"when\":\"edadd > 3\"}]}",
	"m.json:1:59: /rules/0/when: unknown column \"edadd\" (did you mean "
	"\"edad\"?) in in.csv"},
};

static void
refuses(void **state)
{
	char text[1200];
	struct model m;

	(void)state;
	for (size_t i = 0; i < countof(wrong); i++) {
		CHECK(!model_open(&m, wrong[i].json, false), "row %zu", i);
		assert_int_equal(m.bench.err.code, CX_CONFIG);
		cx_err_format(&m.bench.err, text, sizeof(text));
		CHECK_TEXT(cx_span(text), wrong[i].want, "row %zu", i);
		model_done(&m);
	}
}

/* A value that cannot be read is the record's fault, not a rule's. */
static void
bad_record(void **state)
{
	struct model m;

	(void)state;
	assert_false(model_open(&m,
	    HEAD "\"rules\":[{\"points\":1,\"when\":\"solo > 3\"}]}", true));
	assert_int_equal(m.bench.err.code, CX_DATA);
	model_done(&m);
}

static uint32_t
next(uint32_t *seed)
{
	*seed = *seed * 1664525 + 1013904223;
	return *seed >> 8;
}

/* A number of up to six decimals between -1000 and 1000. */
static void
put_random(struct cx_buf *b, uint32_t *seed)
{
	unsigned decimals = next(seed) % 7, whole = next(seed) % 1000;

	cx_buf_puts(b, next(seed) % 2 ? CX_SPAN("-") : CX_SPAN(""));
	cx_buf_printf(b, "%u", whole);
	if (decimals > 0)
		cx_buf_putc(b, '.');
	while (decimals-- > 0)
		cx_buf_printf(b, "%u", next(seed) % 10);
}

static void
random_model(struct cx_buf *b, uint32_t *seed)
{
	unsigned n = next(seed) % 12 + 2;

	cx_buf_puts(b, cx_span(HEAD "\"start\":"));
	put_random(b, seed);
	cx_buf_puts(b, CX_SPAN(",\"max\":"));
	put_random(b, seed);
	cx_buf_puts(b, CX_SPAN(",\"caps\":{\"a\":"));
	put_random(b, seed);
	cx_buf_puts(b, CX_SPAN(",\"b\":{\"min\":"));
	put_random(b, seed);
	cx_buf_puts(b, CX_SPAN("}},\"rules\":["));
	for (unsigned i = 0; i < n; i++) {
		cx_buf_puts(b,
		    i > 0 ? CX_SPAN(",{\"points\":") : CX_SPAN("{\"points\":"));
		put_random(b, seed);
		cx_buf_printf(b, ",\"when\":\"edad > %u\",\"reason\":\"r%u\"",
		    next(seed) % 100, i);
		if (i < 2 || next(seed) % 2)
			cx_buf_printf(b, ",\"group\":\"%c\"", 'a' + (i & 1));
		cx_buf_putc(b, '}');
	}
	cx_buf_puts(b, CX_SPAN("]}"));
}

/* The decimal number at s in millionths, digit by digit. */
static int64_t
millionths(const char *s)
{
	int64_t n = 0, sign = *s == '-' ? -1 : 1;
	int decimals = -1;

	for (s += *s == '-' || *s == '+'; (*s >= '0' && *s <= '9') || *s == '.';
	     s++) {
		if (*s == '.') {
			decimals = 0;
			continue;
		}
		n = n * 10 + *s - '0';
		decimals += decimals >= 0;
	}
	for (decimals = decimals < 0 ? 0 : decimals; decimals < 6; decimals++)
		n *= 10;
	return sign * n;
}

/* The points of reasons added up: those after each `mark'. */
static int64_t
add_up(struct cx_span reasons, const char *mark, size_t *n)
{
	struct cx_buf copy = {0};
	const char *at;
	int64_t sum = 0;

	cx_buf_puts(&copy, reasons);
	at = cx_buf_string(&copy);
	assert_non_null(at);
	for (*n = 0; (at = strstr(at, mark)) != NULL; ++*n) {
		at += strlen(mark);
		sum += millionths(at);
	}
	cx_buf_done(&copy);
	return sum;
}

static void
reasons_add_up(void **state)
{
	char points[CX_NUM_ROOM + 1];
	struct cx_buf json = {0}, text = {0};
	uint32_t seed = 20260701;
	size_t n, also;
	struct model m;

	(void)state;
	for (int i = 0; i < 2000; i++) {
		json.len = text.len = 0;
		random_model(&json, &seed);
		CHECK(model_open(&m, cx_buf_string(&json), true), "%d: %s: %s",
		    i, m.bench.err.text, json.at);
		points[cx_num_print(points, m.score.points, 6)] = '\0';
		CHECK(add_up(m.score.reasons_json, "{\"points\":", &n) ==
			  millionths(points),
		    "%d: %s: %s", i, points, json.at);
		cx_buf_puts(&text, CX_SPAN("; "));
		cx_buf_puts(&text, m.score.reasons_text);
		CHECK(add_up(cx_buf_span(&text), "; ", &also) ==
			  millionths(points),
		    "%d: %s: %s", i, points, json.at);
		CHECK(n == also || (n == 0 && m.score.reasons_text.len == 0),
		    "%d", i);
		model_done(&m);
	}
	cx_buf_done(&json);
	cx_buf_done(&text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rates),
	    cmocka_unit_test(refuses),
	    cmocka_unit_test(bad_record),
	    cmocka_unit_test(reasons_add_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
