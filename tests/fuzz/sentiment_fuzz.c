/*
 * Any text has a language, a class for each question and a score from -1 to
 * 1, the same for composed and decomposed spelling, with reasons or without,
 * and with blanks at its ends; the reasons lie in the text and add up.  The
 * meter of the lexicon alone holds to the like.
 */
#include <stdlib.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "../tests/fuzz/fuzz.h"
#include "sentiment/explain.h"
#include "sentiment/language.h"
#include "sentiment/judge.h"
#include "sentiment/meter.h"
#include "text/utf8.h"

enum { ROOM = 16384 };

static void
must(bool so)
{
	if (!so)
		abort();
}

/* Words that are read at once are as if they were read letter by letter. */
static void
cut(const struct cx_lexicon *lexicon, struct cx_span s)
{
	static struct cx_token slow[ROOM], fast[ROOM];
	const struct cx_vocab *v = cx_lexicon_vocab(lexicon);
	struct cx_tokens t, u;
	size_t n = 0, m = 0;

	cx_tokens_init(&t, v, s);
	cx_tokens_init(&u, v, s);
	u.later = true;
	must(!cx_tokens_fill(&t, slow, ROOM, &n));
	must(!cx_tokens_fill(&u, fast, ROOM, &m) && n == m);
	must(t.capitals == u.capitals && t.small == u.small);
	must(t.names == u.names && t.links == u.links && t.mails == u.mails);
	for (size_t i = 0; i < n; i++) {
		const struct cx_token *x = &slow[i], *y = &fast[i];

		if (y->word == CX_WORD_LATER)
			must(cx_vocab_find(v, (struct cx_span){y->key,
						  y->key_len}) == x->word);
		else
			must(y->word == x->word);
		must(x->text.at == y->text.at && x->text.len == y->text.len);
		must(x->kind == y->kind && x->cries == y->cries);
		must(x->strong == y->strong);
		must(x->caps == y->caps && x->asks == y->asks);
		must(x->key_len == y->key_len &&
		     memcmp(x->key, y->key, CX_KEY) == 0);
	}
}

/* s in a normal form, in the arena. */
static struct cx_span
normal(const UNormalizer2 *form, struct cx_span s, struct cx_arena *a)
{
	static UChar in[ROOM], out[ROOM];
	static char bytes[ROOM];
	UErrorCode st = U_ZERO_ERROR;
	int32_t n;

	u_strFromUTF8(in, ROOM, &n, s.at, (int32_t)s.len, &st);
	n = unorm2_normalize(form, in, n, out, ROOM, &st);
	u_strToUTF8(bytes, ROOM, &n, out, n, &st);
	must(U_SUCCESS(st));
	return cx_arena_copy(a, (struct cx_span){bytes, (size_t)n});
}

static void
look_at(const struct cx_sentiment *s)
{
	double total = 0;

	must(s->score >= -1 && s->score <= 1);
	must(s->feeling == CX_NEUTRAL ||
	     (s->feeling == CX_POSITIVE) == (s->score > 0));
	must(s->language <= CX_UND);
	for (size_t i = 0; i < s->n_findings; i++) {
		const struct cx_finding *f = &s->findings[i];

		total += f->points;
		must(f->text.len > 0 && cx_utf8_check(f->text) == f->text.len);
		must(i == 0 ||
		     f->text.at + f->text.len > f[-1].text.at + f[-1].text.len);
	}
	/* The reasons add up to the score's sign. */
	must(s->score <= 0.001 || total > 0);
	must(s->score >= -0.001 || total < 0);
}

static void
look_at_verdict(const struct cx_verdict *v)
{
	struct cx_buf text = {0}, json = {0};

	must(v->score >= -1 && v->score <= 1);
	must(v->language <= CX_UND);
	must(v->answers[CX_ASK_SENTIMENT].class != NULL);
	must(v->answers[CX_ASK_SENTIMENT].confidence > 0.33);
	must(v->answers[CX_ASK_INTENT].class != NULL);
	for (size_t i = 0; i < v->n_findings; i++) {
		const struct cx_finding *f = &v->findings[i];

		must(f->text.len > 0 && cx_utf8_check(f->text) == f->text.len);
	}
	cx_verdict_explain(v, &text, &json);
	must(!text.failed && !json.failed);
	must(cx_utf8_check(cx_buf_span(&json)) == json.len);
	cx_buf_done(&text);
	cx_buf_done(&json);
}

/* Two ways to write a text that must not make a difference. */
static void
same(struct cx_judge *judge, struct cx_arena *a, struct cx_span one,
    struct cx_span two, bool explain)
{
	struct cx_verdict v, w;

	must(cx_judge_text(judge, a, one, false, &v));
	must(cx_judge_text(judge, a, two, explain, &w));
	must(v.language == w.language);
	must(!(v.score < w.score) && !(v.score > w.score));
	for (unsigned q = 0; q < CX_QUESTIONS; q++)
		must(v.answers[q].class == w.answers[q].class);
	if (explain)
		look_at_verdict(&w);
}

static void
judge_text(const struct cx_lexicon *lexicon, struct cx_arena *a,
    struct cx_span nfc, struct cx_span nfd)
{
	static struct cx_models models;
	struct cx_err err = {0};
	struct cx_judge *judge;
	char blanks[ROOM];

	must(models.language.n_heads > 0 || cx_models_builtin(&models, &err));
	judge =
	    cx_judge_new(lexicon, &models, (1U << CX_QUESTIONS) - 1, CX_UND);
	must(judge != NULL);
	same(judge, a, nfc, nfd, true);
	memcpy(blanks, nfc.at, nfc.len);
	memcpy(blanks + nfc.len, "  \t ", 4);
	same(judge, a, nfc, (struct cx_span){blanks, nfc.len + 4}, false);
	cx_judge_free(judge);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct cx_lexicon *lexicon;
	UErrorCode st = U_ZERO_ERROR;
	struct cx_err err = {0};
	struct cx_arena *a = cx_arena_new(1 << 24);
	struct cx_span s = {(const char *)data, size}, nfd, nfc;
	struct cx_sentiment composed, decomposed, silent;
	struct cx_meter *meter;

	if (!lexicon)
		lexicon = cx_lexicon_builtin(&err);
	must(a && lexicon);
	meter = cx_meter_new(lexicon);
	s.len = cx_utf8_check(s);
	if (!meter || s.len > 2000)
		goto done;
	must(cx_meter_score(meter, a, s, true, &composed));
	look_at(&composed);
	nfd = normal(unorm2_getNFDInstance(&st), s, a);
	nfc = normal(unorm2_getNFCInstance(&st), s, a);
	must(cx_meter_score(meter, a, nfc, false, &composed));
	must(cx_meter_score(meter, a, nfc, false, &silent));
	must(cx_meter_score(meter, a, nfd, true, &decomposed));
	look_at(&decomposed);
	must(composed.language == decomposed.language);
	must(composed.feeling == decomposed.feeling);
	must(!(composed.score < decomposed.score) &&
	     !(composed.score > decomposed.score));
	must(silent.n_findings == 0);
	cut(lexicon, nfc);
	if (nfc.len + 4 < ROOM)
		judge_text(lexicon, a, nfc, nfd);
done:
	cx_meter_free(meter);
	cx_arena_free(a);
	return 0;
}
