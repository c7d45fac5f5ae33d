/*
 * The rules are tested with a list of their own, so that mending the lists
 * of the library does not change what is expected here.
 */
#include "check.h"

#include <math.h>
#include <stdlib.h>

#include "base/num.h"
#include "sentiment/explain.h"
#include "sentiment/language.h"
#include "sentiment/meter.h"

static const char list[] = "# cx lexicon 1\n"
			   "no\tnegator\n"
			   "nada\tnegator\n"
			   "muy\tintensifier\t1.5\n"
			   "poco\tdiminisher\t0.5\n"
			   "pero\tcontrast\n"
			   "el\tstop\n"
			   "bueno\tpolarity\t2\n"
			   "malo\tpolarity\t-2\n"
			   "un bueno\tstop\n"
			   "no sirve\tpolarity\t-2\n"
			   "sirve\tpolarity\t1\n"
			   "😡\tpolarity\t-2\n"
			   ":)\tpolarity\t1\n";

static struct cx_lexicon *lexicon;
static struct cx_meter *meter;
static struct cx_arena *arena;

static int
set_up(void **state)
{
	struct cx_err err = {0};

	(void)state;
	arena = cx_arena_new((size_t)64 << 20);
	lexicon = cx_lexicon_new();
	if (!arena || !lexicon ||
	    !cx_lexicon_add(lexicon, CX_ES, cx_span(list), "list", &err))
		return -1;
	meter = cx_meter_new(lexicon);
	return meter ? 0 : -1;
}

static int
tear_down(void **state)
{
	(void)state;
	cx_meter_free(meter);
	cx_lexicon_free(lexicon);
	cx_arena_free(arena);
	return 0;
}

static struct cx_sentiment
score(struct cx_span text)
{
	struct cx_sentiment s;

	CHECK(cx_meter_score(meter, arena, text, true, &s), "memory");
	return s;
}

/* The findings as --explain writes them in CSV. */
static const struct {
	const char *text, *why;
} rows[] = {
    {"", ""},
    {"bueno", "bueno +2"},
    {"Bueno y malo", "Bueno +2; malo -2"},
    /* negators */
    {"no es bueno", "no es bueno -1.6"},
    {"no es el más bueno", "bueno +2"},
    {"no, bueno", "bueno +2"},
    {"no. Bueno", "Bueno +2"},
    {"no\nbueno", "bueno +2"},
    {"no pero bueno", "bueno +3"},
    {"no bueno malo", "no bueno -1.6; no bueno malo +0.4"},
    {"no es nada bueno", "nada bueno -1.6"},
    {"no sirve", "no sirve -2"},
    {"nada no sirve", "no sirve -2"},
    {"no me sirve", "no me sirve -0.8"},
    {"un bueno", ""},
    /* intensifiers */
    {"muy bueno", "muy bueno +3"},
    {"muy el bueno", "muy el bueno +3"},
    {"muy el el bueno", "bueno +2"},
    {"muy muy bueno", "muy muy bueno +4.5"},
    {"muy muy muy bueno", "muy muy muy bueno +5"},
    {"muy poco bueno", "muy poco bueno +1.5"},
    {"muy bueno malo", "muy bueno +3; malo -2"},
    {"muy, bueno", "bueno +2"},
    {"no muy bueno", "no muy bueno -2.4"},
    {"muy no bueno", "muy no bueno -2.4"},
    /* contrast */
    {"bueno pero malo", "bueno +1; malo -3"},
    {"bueno pero malo pero bueno", "bueno +1; malo -1; bueno +3"},
    {"bueno. pero malo. bueno", "bueno +2; malo -3; bueno +2"},
    /* strength */
    {"buenooo", "buenooo +2.5"},
    {"el BUENO aquí", "BUENO +2.5"},
    {"EL BUENO", "BUENO +2"},
    {"bueno!", "bueno +2.2"},
    {"bueno!!!! malo", "bueno +2.4; malo -2"},
    {"¡bueno! malo!", "bueno +2.2; malo -2.2"},
    /* signs: neither negated nor multiplied, and they end a reach */
    {"no 😡", "😡 -2"},
    {"muy 😡 bueno", "😡 -2; bueno +2"},
    {"😡😡😡", "😡 -2.5"},
    {"😡\xEF\xB8\x8F", "😡 -2"},
    {"bien :))) :)", ":))) +1.25"},
    {"bien:)", ""},
};

/* The findings as "bueno +2; malo -2". */
static void
put_findings(const struct cx_sentiment *s, struct cx_buf *text)
{
	char number[CX_NUM_ROOM];

	for (size_t i = 0; i < s->n_findings; i++) {
		const struct cx_finding *f = &s->findings[i];
		const size_t n = cx_num_print(number, f->points, 2);

		cx_buf_puts(text, i > 0 ? CX_SPAN("; ") : CX_SPAN(""));
		cx_buf_puts(text, f->text);
		cx_buf_puts(
		    text, number[0] == '-' ? CX_SPAN(" ") : CX_SPAN(" +"));
		cx_buf_put(text, number, n);
	}
}

static void
rules(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_buf text = {0};
		struct cx_sentiment s = score(cx_span(rows[i].text));

		put_findings(&s, &text);
		CHECK_TEXT(cx_buf_span(&text), rows[i].why, "row %zu", i);
		cx_buf_done(&text);
		cx_arena_reset(arena);
	}
}

static const struct {
	const char *text;
	double score;
	enum cx_feeling feeling;
} scores[] = {
    {"", 0, CX_NEUTRAL},
    {"nothing", 0, CX_NEUTRAL},
    {"bueno", 0.4588, CX_POSITIVE}, /* 2 / sqrt(4 + 15) */
    {"malo", -0.4588, CX_NEGATIVE},
    {"bueno malo", 0, CX_NEUTRAL},
    {"no malo", 0.1027, CX_NEUTRAL},
    {"poco bueno", 0.25, CX_POSITIVE},
};

static void
numbers(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(scores); i++) {
		struct cx_sentiment s = score(cx_span(scores[i].text));

		CHECK(fabs(s.score - scores[i].score) < 1e-9, "row %zu: %g", i,
		    s.score);
		CHECK(s.feeling == scores[i].feeling, "row %zu", i);
	}
}

static void
reasons(void **state)
{
	const struct cx_finding findings[] = {
	    {CX_SPAN("muy \"bueno"), 1.004}, {CX_SPAN("no"), -0.4}};
	struct cx_verdict v = {.findings = findings,
	    .n_findings = 2,
	    .rest = 0.1,
	    .bias = -0.2,
	    .explained = true};
	struct cx_buf text = {0}, got = {0};

	(void)state;
	cx_verdict_explain(&v, &text, &got);
	CHECK_TEXT(cx_buf_span(&text),
	    "muy \"bueno +1; no -0.4; (others) +0.1; (bias) -0.2", "text");
	CHECK_TEXT(cx_buf_span(&got),
	    "[{\"term\":\"muy \\\"bueno\",\"points\":1},"
	    "{\"term\":\"no\",\"points\":-0.4},"
	    "{\"term\":\"(others)\",\"points\":0.1},"
	    "{\"term\":\"(bias)\",\"points\":-0.2}]",
	    "array");
	got.len = text.len = 0;
	v = (struct cx_verdict){.n_findings = 0};
	cx_verdict_explain(&v, &text, &got);
	CHECK_TEXT(cx_buf_span(&got), "[]", "none");
	CHECK_TEXT(cx_buf_span(&text), "", "none");
	cx_buf_done(&text);
	cx_buf_done(&got);
}

/* The tokens are taken in windows: what stands at a border is as elsewhere. */
static void
borders(void **state)
{
	static const char tail[] = "muy bueno no sirve. no es bueno pero malo";
	char text[4096];
	struct cx_sentiment s, want = score(cx_span(tail));
	const double total = want.score;

	(void)state;
	for (size_t words = 1; words < 600; words++) {
		size_t n = 0;

		for (size_t i = 0; i < words; i++, n += 2)
			memcpy(text + n, "x ", 2);
		memcpy(text + n, tail, sizeof(tail));
		s = score(cx_span(text));
		CHECK(s.n_findings == 4 && fabs(s.score - total) < 1e-9,
		    "%zu words before: %g", words, s.score);
	}
}

/* A megabyte of anything is a moment (each of these took 50 ms at most). */
static void
long_texts(void **state)
{
	static const char *const units[] = {"a", "no ", "!", ":) ", "é",
	    "e\xCC\x81", "no sirve ", "muy ", "bueno pero ", "😡", "x.", "@",
	    "' ", "-", "http://", "\n", "bueno "};
	const size_t room = 1 << 20;
	char *text = malloc(room);

	(void)state;
	CHECK(text != NULL, "memory");
	for (size_t i = 0; i < countof(units); i++) {
		const size_t len = strlen(units[i]);
		size_t n = 0;
		struct cx_sentiment s;

		for (; n + len <= room; n += len)
			memcpy(text + n, units[i], len);
		s = score((struct cx_span){text, n});
		CHECK(s.score >= -1 && s.score <= 1, "unit %zu", i);
		cx_arena_reset(arena);
	}
	free(text);
}

/* Some that the lists of the library must get right. */
static const struct {
	const char *text, *language;
	enum cx_feeling feeling;
} real[] = {
    {"Pésimo servicio, nadie contesta el teléfono", "es", CX_NEGATIVE},
    {"PÉSIMO SERVICIO", "es", CX_NEGATIVE},
    {"pe\xCC\x81simo servicio", "es", CX_NEGATIVE},
    {"Muchas gracias, todo muy rápido", "es", CX_POSITIVE},
    {"Buenas tardes, ¿a qué hora abren?", "es", CX_NEUTRAL},
    {"a qué hora pasa el camión de la basura", "es", CX_NEUTRAL},
    {"excelente", "und", CX_POSITIVE},
    {"👏👏👏", "und", CX_POSITIVE},
    {"The street is dirty and nobody cares", "en", CX_NEGATIVE},
    {"I don't like it", "en", CX_NEGATIVE},
    {"Thank you, very kind", "en", CX_POSITIVE},
    {"Péssimo atendimento, não funciona", "pt", CX_NEGATIVE},
    {"Muito obrigado, ótimo serviço", "pt", CX_POSITIVE},
};

static void
library(void **state)
{
	struct cx_err err = {0};
	struct cx_lexicon *l = cx_lexicon_builtin(&err);
	struct cx_meter *m;

	(void)state;
	CHECK(l != NULL, "%s:%u: %s", err.source, (unsigned)err.line, err.text);
	m = cx_meter_new(l);
	CHECK(m != NULL, "memory");
	for (size_t i = 0; i < countof(real); i++) {
		struct cx_sentiment s;

		CHECK(
		    cx_meter_score(m, arena, cx_span(real[i].text), false, &s),
		    "memory");
		CHECK_TEXT(cx_language_code(s.language), real[i].language,
		    "row %zu", i);
		CHECK_TEXT(cx_feeling_name(s.feeling),
		    (const char *)cx_feeling_name(real[i].feeling).at,
		    "row %zu: %g", i, s.score);
		CHECK(s.n_findings == 0, "not asked for");
	}
	cx_meter_free(m);
	cx_lexicon_free(l);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rules),
	    cmocka_unit_test(numbers),
	    cmocka_unit_test(reasons),
	    cmocka_unit_test(borders),
	    cmocka_unit_test(long_texts),
	    cmocka_unit_test(library),
	};

	return cmocka_run_group_tests_name("meter", tests, set_up, tear_down);
}
