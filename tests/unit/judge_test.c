#include "check.h"

#include <math.h>
#include <stdlib.h>

#include "sentiment/explain.h"
#include "sentiment/judge.h"
#include "sentiment/train.h"
#include "sentiment/trial.h"

static struct cx_arena *arena;
static struct cx_lexicon *lexicon;
static struct cx_models models;

static struct cx_verdict
judge(struct cx_judge *j, const char *text)
{
	struct cx_verdict v = {.score = NAN};

	CHECK(cx_judge_text(j, arena, cx_span(text), false, &v), "%s", text);
	return v;
}

static struct cx_judge *
new_judge(enum cx_language language)
{
	return cx_judge_new(
	    lexicon, &models, (1U << CX_QUESTIONS) - 1, language);
}

/* Pairs that must be judged alike. */
static const char *const alike[][2] = {
    {"p\xC3\xA9simo a\xC3\xB1o", "pe\xCC\x81simo an\xCC\x83o"},
    {"gracias", "gracias  \t \n"},
    {"gracias", "  gracias"},
    {"buenooo", "buenooooooo"},
    {"jajaja bien", "JAJAJAJAJA bien"},
    {"mira https://t.co/abc", "mira http"},
    {"@ana gracias", "@luis gracias"},
    {"faltan 3", "faltan 12"},
};

static void
same(void **state)
{
	struct cx_judge *j = new_judge(CX_UND);

	(void)state;
	for (size_t i = 0; i < countof(alike); i++) {
		const struct cx_verdict a = judge(j, alike[i][0]);
		const struct cx_verdict b = judge(j, alike[i][1]);

		/* Capitals count; nothing else here does. */
		CHECK(fabs(a.score - b.score) < (i == 4 ? 0.2 : 1e-9),
		    "row %zu: %g, %g", i, a.score, b.score);
		CHECK(a.language == b.language, "row %zu", i);
	}
	cx_judge_free(j);
}

static const struct {
	const char *text;
	enum cx_language language;
	const char *sentiment;
} rows[] = {
    {"", CX_UND, "neutral"},
    {"   ", CX_UND, "neutral"},
    {"123 456", CX_UND, NULL},
    {"Muchas gracias por todo", CX_ES, "positive"},
    {"Pésimo servicio, nadie contesta", CX_ES, "negative"},
    {"Muito obrigado pela ajuda", CX_PT, "positive"},
    {"This is terrible, nobody helps", CX_EN, "negative"},
    {"Vielen Dank für die schnelle Antwort", CX_UND, NULL},
    {"\xD8\xB4\xD9\x83\xD8\xB1\xD8\xA7", CX_UND, NULL}, /* Arabic */
    {"\x01\x02\x03", CX_UND, "neutral"},
    {"\xF0\x9F\x98\xA1", CX_UND, "negative"},
};

static void
outcomes(void **state)
{
	struct cx_judge *j = new_judge(CX_UND);

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		const struct cx_verdict v = judge(j, rows[i].text);
		const char *got = v.answers[CX_ASK_SENTIMENT].class;

		CHECK(v.language == rows[i].language, "row %zu: %d", i,
		    (int)v.language);
		CHECK(!rows[i].sentiment ||
			  (got && strcmp(got, rows[i].sentiment) == 0),
		    "row %zu: %s", i, got ? got : "none");
	}
	cx_judge_free(j);
}

/* What was judged before does not matter. */
static void
forgets(void **state)
{
	struct cx_judge *one = new_judge(CX_UND), *two = new_judge(CX_UND);
	const double fresh = judge(one, "no me gustó, pero bien").score;

	(void)state;
	for (size_t i = 0; i < countof(rows); i++)
		judge(two, rows[i].text);
	CHECK(fabs(judge(two, "no me gustó, pero bien").score - fresh) < 1e-12,
	    "after others");
	cx_judge_free(one);
	cx_judge_free(two);
}

/* The contributions add up to the logarithm of the odds. */
static void
adds_up(void **state)
{
	struct cx_judge *j = new_judge(CX_ES);
	struct cx_verdict v;
	double sum;

	(void)state;
	CHECK(cx_judge_text(j, arena,
		  CX_SPAN("pésimo servicio, no funciona nada"), true, &v),
	    "judged");
	CHECK(v.explained && v.n_findings > 0, "explained");
	sum = v.rest + v.bias;
	for (size_t i = 0; i < v.n_findings; i++)
		sum += v.findings[i].points;
	/* score = p - n and n is known: p / n must be e^sum */
	{
		const double n = v.answers[CX_ASK_SENTIMENT].confidence;
		const double p = v.score + n;

		CHECK(fabs(log(p / n) - sum) < 0.02, "%g, %g", log(p / n), sum);
	}
	cx_judge_free(j);
}

/* Examples of two classes that one word tells apart. */
static void
teach(struct cx_examples *e, struct cx_bag *bag)
{
	static const char *const texts[] = {"rojo uno", "azul uno", "rojo dos",
	    "azul dos", "rojo tres", "azul tres"};
	const struct cx_leaning none = {.total = 0};

	for (size_t i = 0; i < countof(texts); i++) {
		cx_bag_words(
		    bag, cx_lexicon_vocab(lexicon), cx_span(texts[i]), false);
		cx_bag_around(bag, lexicon, CX_ES);
		cx_bag_weigh(bag, &none);
		CHECK(cx_examples_add(e, bag, i % 2, 1, 0, 0), "add");
	}
}

static void
learns(void **state)
{
	const struct cx_lesson lesson = {.bits = 10,
	    .classes = 2,
	    .epochs = 20,
	    .rate = 0.1F,
	    .ridge = 0.01F,
	    .leave_out = -1};
	const double offset[CX_CLASSES] = {0};
	const char *const names[] = {"red", "blue"};
	struct cx_bag *bag = calloc(1, sizeof(*bag));
	struct cx_examples e = {0};
	struct cx_softmax s, again;
	struct cx_buf file = {0};
	struct cx_heads heads;
	struct cx_err err = {0};
	double z[CX_CLASSES];

	(void)state;
	CHECK(bag, "memory");
	teach(&e, bag);
	CHECK(cx_softmax_train(&s, &e, &lesson), "train");
	CHECK(cx_softmax_train(&again, &e, &lesson), "train");
	CHECK(memcmp(s.sparse, again.sparse,
		  sizeof(float) * 2 * ((size_t)1 << 10)) == 0,
	    "the same twice");
	for (size_t i = 0; i < e.n; i++) {
		cx_softmax_logits(&s, &e, &e.at[i], z);
		CHECK((z[1] > z[0]) == (e.at[i].label == 1), "row %zu", i);
	}
	cx_heads_write_begin(&file, 1);
	cx_heads_write_head(&file, "colour", names, &s, offset, 1);
	CHECK(cx_heads_read(&heads, cx_buf_span(&file), &err), "%s", err.text);
	CHECK(cx_heads_find(&heads, "colour") == &heads.heads[0], "found");
	CHECK(!cx_heads_find(&heads, "color"), "not found");
	for (size_t n = 0; n < file.len; n += 97) {
		err = (struct cx_err){0};
		CHECK(!cx_heads_read(
			  &heads, (struct cx_span){file.at, n}, &err) &&
			  err.code == CX_CONFIG,
		    "cut at %zu", n);
	}
	cx_buf_done(&file);
	cx_softmax_done(&s);
	cx_softmax_done(&again);
	cx_examples_done(&e);
	free(bag);
}

/* Accuracy 3/4; F1 of 0: 2/3, of 1: 4/5; the order does not matter. */
static void
measures(void **state)
{
	const struct cx_case cases[] = {
	    {0, 0, 0.9F}, {0, 1, 0.6F}, {1, 1, 0.8F}, {1, 1, 0.75F}};
	struct cx_trial_result a, b;
	struct cx_trial t = {.classes = 2}, u = {.classes = 2};
	struct cx_err err = {0};

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		CHECK(cx_trial_add(&t, CX_SPAN("all"), &cases[i], &err), "add");
		CHECK(cx_trial_add(&u, CX_SPAN("all"), &cases[3 - i], &err),
		    "add");
	}
	CHECK(cx_trial_measure(&t, t.groups, 1, &a), "measure");
	CHECK(cx_trial_measure(&u, u.groups, 1, &b), "measure");
	CHECK(fabs(a.accuracy.value - 0.75) < 1e-12, "accuracy");
	CHECK(fabs(a.macro_f1.value - (2.0 / 3 + 4.0 / 5) / 2) < 1e-12, "F1");
	CHECK(fabs(a.ece.value - (0.1 + 0.6 + 0.2 + 0.25) / 4) < 1e-6,
	    "calibration error: %g", a.ece.value);
	CHECK(a.confusion[0][1] == 1 && a.confusion[1][1] == 2, "confusion");
	CHECK(a.accuracy.low <= 0.75 && a.accuracy.high >= 0.75, "interval");
	CHECK(fabs(a.macro_f1.low - b.macro_f1.low) < 1e-12, "any order");
	cx_trial_done(&t);
	cx_trial_done(&u);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(same),
	    cmocka_unit_test(outcomes),
	    cmocka_unit_test(forgets),
	    cmocka_unit_test(adds_up),
	    cmocka_unit_test(learns),
	    cmocka_unit_test(measures),
	};
	struct cx_err err = {0};
	int failed;

	arena = cx_arena_new((size_t)1 << 24);
	lexicon = cx_lexicon_builtin(&err);
	if (!arena || !lexicon || !cx_models_builtin(&models, &err))
		return 1;
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	cx_lexicon_free(lexicon);
	cx_arena_free(arena);
	return failed;
}
