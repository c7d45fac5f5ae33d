/*
 * Lists of words and models are read before the first record and shared by
 * all workers: a judge holds only what changes from text to text.
 */
#include "sentiment_modes.h"

#include "base/file.h"
#include "text/encoding.h"

#include "base/banned.h"

#define OPT cx_sentiment_opt

enum { FILE_BYTES = 1 << 26 };

bool
cx_sentiment_check(struct cx_err *err)
{
	const struct {
		bool wrong;
		const char *why;
	} checks[] = {
	    {!OPT.text || !*OPT.text,
		"which column has the text? give it with -t"},
	    {!(OPT.min_confidence >= 0 && OPT.min_confidence <= 1),
		"--min-confidence: a share is from 0 to 1, as 0.6"},
	    {OPT.label && !OPT.evaluate && !OPT.train,
		"--label needs --evaluate or --train"},
	    {OPT.by && !OPT.evaluate, "--by needs --evaluate"},
	    {OPT.question && !OPT.evaluate && !OPT.train,
		"--question needs --evaluate or --train"},
	    {OPT.model_out && !OPT.train, "--model-out needs --train"},
	    {OPT.from && !OPT.train, "--from needs --train"},
	};

	for (size_t i = 0; i < countof(checks); i++)
		if (checks[i].wrong)
			return cx_fail(err, CX_USAGE, "%s", checks[i].why);
	return true;
}

/* What people wrote, without the mark that some editors put before it. */
static struct cx_span
without_mark(const struct cx_buf *b)
{
	struct cx_span s = cx_buf_span(b);
	size_t mark;
	const char *encoding = cx_encoding_bom(s, &mark);

	if (encoding && strcmp(encoding, "UTF-8") == 0) {
		s.at += mark;
		s.len -= mark;
	}
	return s;
}

/* The user's terms, which take the place of ours where both have one. */
static bool
read_lexicon(struct cx_court *c, const char *path, struct cx_err *err)
{
	const enum cx_language language =
	    OPT.lang < 0 ? CX_ES : (enum cx_language)OPT.lang;
	struct cx_buf b = {0};
	bool ok = cx_file_read(path, FILE_BYTES, &b, err) &&
		  cx_lexicon_add_own(
		      c->lexicon, language, without_mark(&b), path, err);

	cx_buf_done(&b);
	return ok;
}

static bool
read_models(struct cx_court *c, struct cx_err *err)
{
	struct cx_heads own;

	if (!cx_models_builtin(&c->models, err))
		return false;
	if (!OPT.model)
		return true;
	if (!cx_file_read(OPT.model, FILE_BYTES, &c->model, err))
		return false;
	if (!cx_heads_read(&own, cx_buf_span(&c->model), err))
		return cx_fail_at(err, OPT.model, 0, 0);
	for (unsigned l = 0; l < CX_LANGUAGES; l++)
		if (!cx_heads_replace(&c->models.of[l], &own))
			return cx_fail(
			    err, CX_CONFIG, "%s: too many heads", OPT.model);
	return true;
}

static bool
read_topics(struct cx_court *c, struct cx_err *err)
{
	struct cx_buf b = {0};

	if (cx_file_read(OPT.topics, FILE_BYTES, &b, err))
		c->topics = cx_topics_new(without_mark(&b), OPT.topics, err);
	cx_buf_done(&b);
	return c->topics != NULL;
}

bool
cx_court_open(struct cx_court *c, struct cx_err *err)
{
	c->lexicon = cx_lexicon_builtin(err);
	if (!c->lexicon || !read_models(c, err))
		return false;
	for (size_t i = 0; i < OPT.lexicons.n; i++)
		if (!read_lexicon(c, OPT.lexicons.at[i], err))
			return false;
	return !OPT.topics || read_topics(c, err);
}

void
cx_court_close(struct cx_court *c)
{
	cx_topics_free(c->topics);
	cx_lexicon_free(c->lexicon);
	cx_buf_done(&c->model);
}

struct cx_judge *
cx_court_judge(const struct cx_court *c, unsigned asked, struct cx_err *err)
{
	const enum cx_language language =
	    OPT.lang < 0 ? CX_UND : (enum cx_language)OPT.lang;
	struct cx_judge *j;

	if (!cx_judge_fits(&c->models, asked, language)) {
		cx_fail(err, CX_CONFIG,
		    "--model=%s: too many classes to be asked with the rest; "
		    "name fewer columns with --only",
		    OPT.model);
		return NULL;
	}
	j = cx_judge_new(c->lexicon, &c->models, asked, language);
	if (!j)
		cx_fail_memory(err);
	return j;
}

bool
cx_court_topics(
    const struct cx_court *c, struct cx_topics **own, struct cx_err *err)
{
	*own = c->topics ? cx_topics_clone(c->topics, err) : NULL;
	return *own || !c->topics;
}

bool
cx_sentiment_topics(struct cx_topics *topics, struct cx_arena *arena,
    struct cx_span text, struct cx_row *row, size_t cell, struct cx_err *err)
{
	struct cx_span found[CX_TOPICS], *list;
	const size_t n = cx_topics_find(topics, arena, text, found, err);

	if (n == SIZE_MAX)
		return false;
	list = cx_arena_get(arena, n * sizeof(*list));
	if (!list)
		return cx_fail_memory(err);
	if (n > 0)
		memcpy(list, found, n * sizeof(*list));
	cx_row_list(row, cell, list, n);
	return true;
}
