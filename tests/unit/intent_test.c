#include "check.h"

#include <stdlib.h>

#include "sentiment/cue_words.h"
#include "sentiment/cues.h"
#include "sentiment/judge.h"

static struct cx_arena *arena;
static struct cx_lexicon *lexicon;
static struct cx_models models;

/* The same words want different things. */
static const struct {
	const char *text, *want;
} rows[] = {
    {"", "other"},
    {" \n", "other"},
    {"\xF0\x9F\x98\x82\xF0\x9F\x98\x82", "other"},
    {"hola buenas tardes", "other"},
    {"¿A qué hora abre la biblioteca?", "question"},
    {"a que hora abre la biblioteca", "question"},
    {"¿Hasta cuándo se puede pagar el predial?", "question"},
    {"¿Hasta cuándo vamos a seguir sin agua? Nadie responde", "complaint"},
    {"Dos horas de fila y nadie contesta, pésima atención", "complaint"},
    {"¿Me pueden mandar una patrulla por favor?", "request"},
    {"Solicito la poda de un árbol", "request"},
    {"Hay una fuga de agua en la calle Juárez", "report"},
    {"se cayo un arbol en la avenida", "report"},
    {"Deberían poner más bancas en el parque", "suggestion"},
    {"¿Por qué no ponen un semáforo ahí?", "suggestion"},
    {"Muchas gracias, excelente atención", "praise"},
    {"Les aviso que ya pagué, folio 88213", "information"},
    {"Adjunto comprobante de domicilio", "information"},
    {"Bom dia, quais documentos preciso levar?", "question"},
    {"Por favor mandem alguém tapar o buraco da minha rua", "request"},
    {"Could you tell me what time the office opens?", "question"},
    {"There is a huge pothole on Main Street", "report"},
};

static void
intents(void **state)
{
	struct cx_judge *j =
	    cx_judge_new(lexicon, &models, 1U << CX_ASK_INTENT, CX_UND);

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_verdict v;
		const struct cx_answer *a = &v.answers[CX_ASK_INTENT];

		CHECK(cx_judge_text(j, arena, cx_span(rows[i].text), false, &v),
		    "row %zu", i);
		CHECK(a->class != NULL, "row %zu", i);
		CHECK_TEXT(cx_span(a->class), rows[i].want, "row %zu", i);
		CHECK(a->confidence > 0.12 && a->confidence <= 1, "row %zu", i);
		cx_arena_reset(arena);
	}
	cx_judge_free(j);
}

/* Cues that intent alone is told by; the other answers do not see them. */
static void
apart(void **state)
{
	struct cx_judge *one =
	    cx_judge_new(lexicon, &models, 1U << CX_ASK_SENTIMENT, CX_UND);
	struct cx_judge *all =
	    cx_judge_new(lexicon, &models, (1U << CX_QUESTIONS) - 1, CX_UND);

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_verdict v, w;
		const struct cx_span text = cx_span(rows[i].text);

		CHECK(cx_judge_text(one, arena, text, false, &v) &&
			  cx_judge_text(all, arena, text, false, &w),
		    "row %zu", i);
		CHECK(!(v.score < w.score) && !(v.score > w.score),
		    "row %zu: %g, %g", i, v.score, w.score);
		cx_arena_reset(arena);
	}
	cx_judge_free(one);
	cx_judge_free(all);
}

/* How many features say that a rule is met. */
static size_t
cues_in(const struct cx_cues *c, struct cx_bag *b, const char *text)
{
	cx_bag_words(b, cx_lexicon_vocab(lexicon), cx_span(text), false);
	cx_bag_around(b, lexicon, CX_ES);
	CHECK(b->n_plain == b->n_around, "%s", text);
	cx_bag_cues(b, c, CX_ES);
	return b->n_around - b->n_plain;
}

static void
rules(void **state)
{
	static const char *const more_less[][2] = {
	    {"zz me quejo", "zz me, quejo"},	    /* no pause between */
	    {"zz me quejo", "zz me quejos"},	    /* the whole word */
	    {"zz agradecidos zz", "zz agrades zz"}, /* a star */
	    {"me quejo", "zz me quejo"},	    /* it leads */
	    {"zz zz? zz", "zz zz. zz"},		    /* a question */
	};
	struct cx_bag *b = calloc(1, sizeof(*b));
	struct cx_cues *c = cx_cues_new();

	(void)state;
	CHECK(b && c, "memory");
	CHECK(cues_in(c, b, "") == 0, "nothing");
	CHECK(cues_in(c, b, "...") == 0, "no word");
	for (size_t i = 0; i < countof(more_less); i++)
		CHECK(cues_in(c, b, more_less[i][0]) >
			  cues_in(c, b, more_less[i][1]),
		    "row %zu", i);
	cx_cues_free(c);
	free(b);
}

/* Whether what is at i of a rule is as in the key of a word. */
static bool
well_spelled(const char *rule, size_t i, size_t n)
{
	const char c = rule[i];
	const bool first = i == 0 || rule[i - 1] == ' ';
	const bool ends = i + 1 == n || rule[i + 1] == ' ';

	switch (c) {
	case ' ':
		return !first && i + 1 < n;
	case '*': /* the head is looked up by four letters */
		return ends && !first && (i >= 4 || memchr(rule, ' ', i));
	case '0': /* any number */
		return first && ends;
	default:
		return (c >= 'a' && c <= 'z') || c == '\xC3' || c == '\xB1';
	}
}

/* Who adds a rule that can never be met is told. */
static void
lists(void **state)
{
	(void)state;
	for (size_t l = 0; l < CX_LANGUAGES; l++)
		for (size_t w = 0; w < CX_WANTS; w++)
			for (const char *p = cx_cue_words[l][w]; *p;) {
				const size_t n = strcspn(p, ",");

				CHECK(n > 0, "%s", p);
				for (size_t i = 0; i < n; i++)
					CHECK(well_spelled(p, i, n), "%.*s",
					    (int)n, p);
				p += n;
				p += *p == ',';
			}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(intents),
	    cmocka_unit_test(apart),
	    cmocka_unit_test(rules),
	    cmocka_unit_test(lists),
	};
	struct cx_err err = {0};
	int failed = 1;

	arena = cx_arena_new((size_t)1 << 22);
	lexicon = cx_lexicon_builtin(&err);
	if (arena && lexicon && cx_models_builtin(&models, &err))
		failed = cmocka_run_group_tests(tests, NULL, NULL);
	cx_lexicon_free(lexicon);
	cx_arena_free(arena);
	return failed;
}
