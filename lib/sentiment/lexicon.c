/*
 * A list is data that people who do not program will mend, so it is read from
 * its text each time a program starts (a few milliseconds) and every mistake
 * is told with its line; and the lists in the library go through the same
 * door as any other.  The terms themselves are read by the tokenizer that
 * reads texts: what matches is not a second set of rules.
 */
#include "sentiment/lexicon.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/near.h"
#include "base/num.h"
#include "sentiment/lexicon_data.h"
#include "sentiment/terms.h"
#include "text/compose.h"
#include "text/utf8.h"

#include "base/banned.h"

enum {
	TERM_BYTES = 256, /* of a term, its braces expanded */
	BRACES = 4,	  /* pairs in a term */
	FIELDS = 4,
	/* How much a word speaks for the language of its list. */
	EVIDENCE_FUNCTION = 3, /* a term that has no polarity */
	EVIDENCE_WORD = 1,     /* any other word, if not too short */
	WORD_BYTES = 4
};

struct cx_lexicon {
	struct cx_vocab vocab;
	struct cx_terms terms;
};

/* A line that is being read. */
struct line {
	struct cx_lexicon *lexicon;
	enum cx_language language;
	struct cx_span term; /* with its braces */
	struct cx_term meaning;
	struct cx_err *err;
	bool own;	     /* takes the place of what is there */
	char at[TERM_BYTES]; /* the term that is made */
};

static const struct cx_span kinds[] = {{"stop", 4}, {"polarity", 8},
    {"negator", 7}, {"intensifier", 11}, {"diminisher", 10}, {"contrast", 8}};

static const struct cx_span emotions[] = {{"-", 1}, {"joy", 3}, {"anger", 5},
    {"sadness", 7}, {"fear", 4}, {"disgust", 7}, {"surprise", 8}};

struct cx_lexicon *
cx_lexicon_new(void)
{
	struct cx_lexicon *l = calloc(1, sizeof(*l));
	bool ok;

	if (!l)
		return NULL;
	ok = cx_vocab_init(&l->vocab);
	ok = cx_terms_init(&l->terms) && ok;
	if (ok)
		return l;
	cx_lexicon_free(l);
	return NULL;
}

void
cx_lexicon_free(struct cx_lexicon *l)
{
	if (!l)
		return;
	cx_vocab_done(&l->vocab);
	cx_terms_done(&l->terms);
	free(l);
}

const struct cx_vocab *
cx_lexicon_vocab(const struct cx_lexicon *l)
{
	return &l->vocab;
}

const struct cx_term *
cx_lexicon_word(
    const struct cx_lexicon *l, enum cx_language language, uint32_t word)
{
	return cx_terms_word(&l->terms, (unsigned)language, word);
}

bool
cx_lexicon_leads(
    const struct cx_lexicon *l, enum cx_language language, uint32_t word)
{
	return cx_terms_leads(&l->terms, language, word);
}

bool
cx_lexicon_turns(
    const struct cx_lexicon *l, enum cx_language language, uint32_t word)
{
	return cx_terms_turns(&l->terms, language, word);
}

void
cx_lexicon_prefetch(
    const struct cx_lexicon *l, enum cx_language language, uint32_t word)
{
	cx_terms_prefetch(&l->terms, language, word);
}

size_t
cx_lexicon_match(const struct cx_lexicon *l, enum cx_language language,
    const struct cx_token *tokens, size_t n, const struct cx_term **term)
{
	unsigned list = tokens[0].kind == CX_TOKEN_SIGN ? CX_TERMS_SIGNS
							: (unsigned)language;

	return cx_terms_match(&l->terms, list, tokens, n, term);
}

/* Notes that the words of a term speak for its language. */
static void
testify(struct line *line, const uint32_t *words, size_t n)
{
	struct cx_vocab_word *all = line->lexicon->vocab.words;
	const bool function = n == 1 && line->meaning.kind != CX_TERM_POLARITY;

	for (size_t i = 0; i < n; i++) {
		uint8_t *e = &all[words[i]].evidence[line->language];

		if (function)
			*e = EVIDENCE_FUNCTION;
		else if (*e == 0 && all[words[i]].len >= WORD_BYTES)
			*e = EVIDENCE_WORD;
	}
}

/* Puts the term of these tokens in its list. */
static bool
put_term(struct line *line, const struct cx_token *tokens, size_t n)
{
	struct cx_terms *terms = &line->lexicon->terms;
	const bool sign = tokens[0].kind == CX_TOKEN_SIGN;
	const unsigned list = sign ? CX_TERMS_SIGNS : (unsigned)line->language;
	struct cx_term meaning = line->meaning, *term;
	const struct cx_term *first;
	uint32_t words[CX_TERM_WORDS];

	for (size_t i = 0; i < n; i++)
		words[i] = tokens[i].word;
	if (!sign)
		testify(line, words, n);
	first = cx_terms_word(terms, list, words[0]);
	meaning.negative = n > 1 && first && first->kind == CX_TERM_NEGATOR;
	term = cx_terms_put(terms, list, words, n);
	if (!term)
		return cx_fail_memory(line->err);
	if (term->line != 0 && !line->own &&
	    (term->kind != meaning.kind || term->value < meaning.value ||
		term->value > meaning.value))
		return cx_fail(line->err, CX_CONFIG,
		    "term %s means something else on line %u",
		    cx_quote(line->term).text, (unsigned)term->line);
	*term = meaning;
	return true;
}

/* A term without braces. */
static bool
add_term(struct line *line, struct cx_span text)
{
	struct cx_token tokens[CX_TERM_WORDS + 1];
	struct cx_tokens t;
	size_t n = 0;

	cx_tokens_init(&t, &line->lexicon->vocab, text);
	t.learn = &line->lexicon->vocab;
	cx_tokens_fill(&t, tokens, countof(tokens), &n);
	if (t.failed)
		return cx_fail_memory(line->err);
	if (n == 0 || n > CX_TERM_WORDS)
		return cx_fail(line->err, CX_CONFIG, "term %s has %s words",
		    cx_quote(line->term).text, n == 0 ? "no" : "too many");
	for (size_t i = 0; i < n; i++)
		if (tokens[i].word == CX_WORD_NONE ||
		    (n > 1 && tokens[i].kind != CX_TOKEN_WORD))
			return cx_fail(line->err, CX_CONFIG,
			    "term %s is not words with blanks between, nor "
			    "one sign",
			    cx_quote(line->term).text);
	return put_term(line, tokens, n);
}

static bool
bad_braces(struct line *line)
{
	return cx_fail(line->err, CX_CONFIG,
	    "term %s: braces do not match, or it is too long",
	    cx_quote(line->term).text);
}

/*
 * Adds line->at[0..n) followed by `rest', once for each alternative in its
 * braces.
 */
static bool
expand(struct line *line, size_t n, struct cx_span rest, int depth)
{
	const char *open = memchr(rest.at, '{', rest.len), *close, *comma;
	size_t before = open ? (size_t)(open - rest.at) : rest.len;

	if (n + before > TERM_BYTES || depth == BRACES)
		return bad_braces(line);
	memcpy(line->at + n, rest.at, before);
	n += before;
	if (!open)
		return add_term(line, (struct cx_span){line->at, n});
	rest = (struct cx_span){open + 1, rest.len - before - 1};
	close = memchr(rest.at, '}', rest.len);
	if (!close || memchr(rest.at, '{', (size_t)(close - rest.at)))
		return bad_braces(line);
	do {
		size_t left = (size_t)(close - rest.at), len = left;

		comma = memchr(rest.at, ',', left);
		if (comma)
			len = (size_t)(comma - rest.at);
		if (n + len > TERM_BYTES)
			return bad_braces(line);
		memcpy(line->at + n, rest.at, len);
		if (!expand(line, n + len,
			(struct cx_span){close + 1,
			    (size_t)(rest.at + rest.len - close) - 1},
			depth + 1))
			return false;
		rest.at += len + 1;
		rest.len -= comma ? len + 1 : 0;
	} while (comma);
	return true;
}

static size_t
index_of(struct cx_span word, const struct cx_span *names, size_t n)
{
	size_t i = 0;

	while (i < n && !cx_span_eq(word, names[i]))
		i++;
	return i;
}

/* Reads the value that a term of this kind has to have. */
static bool
read_value(struct line *line, struct cx_span text)
{
	struct cx_term *m = &line->meaning;
	double x = 0;
	bool ok = text.len == 0 || cx_num_parse(text, false, &x);

	switch ((enum cx_term_kind)m->kind) {
	case CX_TERM_POLARITY:
		ok = ok && x >= -3 && x <= 3 && (x < 0 || x > 0);
		break;
	case CX_TERM_INTENSIFIER:
		ok = ok && x > 1 && x <= 3;
		break;
	case CX_TERM_DIMINISHER:
		ok = ok && x > 0 && x < 1;
		break;
	case CX_TERM_STOP:
	case CX_TERM_NEGATOR:
	case CX_TERM_CONTRAST:
		ok = text.len == 0;
		break;
	}
	m->value = (float)x;
	return ok || cx_fail(line->err, CX_CONFIG,
			 "a value that its kind cannot have: polarity -3 to 3 "
			 "without 0, intensifier over 1 to 3, diminisher "
			 "between 0 and 1, others none");
}

static bool
read_line(struct line *line, struct cx_span text)
{
	struct cx_span field[FIELDS + 1] = {{NULL, 0}};
	size_t n = 0, kind, emotion;
	const char *tab;

	do {
		tab = memchr(text.at, '\t', text.len);
		field[n].at = text.at;
		field[n].len = tab ? (size_t)(tab - text.at) : text.len;
		text.at += field[n].len + 1;
		text.len -= tab ? field[n].len + 1 : 0;
	} while (++n <= FIELDS && tab);
	if (n < 2 || n > FIELDS)
		return cx_fail(line->err, CX_CONFIG,
		    "not term, kind, value, emotion with tabs between");
	kind = index_of(field[1], kinds, countof(kinds));
	if (kind == countof(kinds))
		return cx_fail(line->err, CX_CONFIG, "unknown kind %s%s",
		    cx_quote(field[1]).text,
		    cx_near_hint(field[1], kinds, countof(kinds)).text);
	line->meaning.kind = (uint8_t)kind;
	line->term = field[0];
	if (!read_value(line, field[2]))
		return false;
	emotion = field[3].len > 0
		      ? index_of(field[3], emotions, countof(emotions))
		      : 0;
	line->meaning.emotion = (uint8_t)emotion;
	if (emotion == countof(emotions))
		return cx_fail(line->err, CX_CONFIG, "unknown emotion %s%s",
		    cx_quote(field[3]).text,
		    cx_near_hint(field[3], emotions, countof(emotions)).text);
	return expand(line, 0, field[0], 0);
}

/* The lines of a list, after its first. */
static bool
read_lines(struct line *line, struct cx_span text, const char *source)
{
	const char *end;
	struct cx_span s;

	for (line->meaning.line = 1; text.len > 0; line->meaning.line++) {
		end = memchr(text.at, '\n', text.len);
		s = (struct cx_span){
		    text.at, end ? (size_t)(end - text.at) : text.len};
		text.at += s.len + (end != NULL);
		text.len -= s.len + (end != NULL);
		if (s.len > 0 && s.at[s.len - 1] == '\r')
			s.len--;
		if (line->meaning.line == 1 &&
		    !cx_span_eq(s, CX_SPAN("# cx lexicon 1")))
			cx_fail(line->err, CX_CONFIG,
			    "the first line is not \"# cx lexicon 1\"");
		else if (s.len == 0 || s.at[0] == '#' || read_line(line, s))
			continue;
		return cx_fail_at(line->err, source, line->meaning.line, 0);
	}
	return true;
}

static bool
add_list(struct line line, struct cx_span text, const char *source)
{
	struct cx_err *err = line.err;
	struct cx_arena *a;
	bool ok;

	if (cx_utf8_check(text) != text.len)
		return cx_fail(err, CX_CONFIG, "%s: not UTF-8", source);
	a = cx_arena_new(16 * text.len + (1 << 16));
	text = a ? cx_text_compose(a, text) : (struct cx_span){NULL, 0};
	ok = text.at ? read_lines(&line, text, source) : cx_fail_memory(err);
	cx_arena_free(a);
	return ok;
}

bool
cx_lexicon_add(struct cx_lexicon *l, enum cx_language language,
    struct cx_span text, const char *source, struct cx_err *err)
{
	return add_list(
	    (struct line){.lexicon = l, .language = language, .err = err}, text,
	    source);
}

bool
cx_lexicon_add_own(struct cx_lexicon *l, enum cx_language language,
    struct cx_span text, const char *source, struct cx_err *err)
{
	return add_list(
	    (struct line){
		.lexicon = l, .language = language, .err = err, .own = true},
	    text, source);
}

struct cx_lexicon *
cx_lexicon_builtin(struct cx_err *err)
{
	const struct {
		enum cx_language language;
		const char *at, *end, *source;
	} lists[] = {
	    {CX_ES, cx_lexicon_es, cx_lexicon_es_end, "es.lex"},
	    {CX_PT, cx_lexicon_pt, cx_lexicon_pt_end, "pt.lex"},
	    {CX_EN, cx_lexicon_en, cx_lexicon_en_end, "en.lex"},
	};
	struct cx_lexicon *l = cx_lexicon_new();
	struct cx_span text;

	if (!l)
		cx_fail_memory(err);
	for (size_t i = 0; l && i < countof(lists); i++) {
		text.at = lists[i].at;
		text.len = (size_t)(lists[i].end - lists[i].at);
		if (cx_lexicon_add(
			l, lists[i].language, text, lists[i].source, err))
			continue;
		cx_lexicon_free(l);
		l = NULL;
	}
	return l;
}
