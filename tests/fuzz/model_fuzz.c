/*
 * Any bytes are a model that can be judged by, or are refused; what is judged
 * has a score from -1 to 1.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "sentiment/judge.h"

static void
must(bool so)
{
	if (!so)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct cx_lexicon *lexicon;
	static struct cx_models models;
	const struct cx_span bytes = {(const char *)data, size};
	struct cx_err err = {0};
	struct cx_arena *a = cx_arena_new(1 << 16);
	struct cx_judge *judge;
	struct cx_verdict v;

	if (!lexicon)
		lexicon = cx_lexicon_builtin(&err);
	must(a && lexicon && cx_models_builtin(&models, &err));
	if (cx_heads_read(&models.of[CX_ES], bytes, &err)) {
		judge = cx_judge_new(
		    lexicon, &models, (1U << CX_QUESTIONS) - 1, CX_ES);
		must(judge != NULL);
		must(cx_judge_text(judge, a,
		    CX_SPAN("no es bueno, pero gracias :)"), true, &v));
		must(v.score >= -1 && v.score <= 1);
		cx_judge_free(judge);
	} else {
		must(err.code == CX_CONFIG);
	}
	cx_arena_free(a);
	return 0;
}
