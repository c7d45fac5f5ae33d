/*
 * A walk over the words with a little memory, after VADER (C. J. Hutto and
 * E. Gilbert, ICWSM 2014): one pass, every step can be shown to who asks why,
 * and a new word in a list acts at once.  A trained model would be right more
 * often, and cannot be mended by an office that reads a wrong label.
 *
 * A text is taken in windows of a fixed number of words, so that a meter's
 * memory does not grow with its texts.
 */
#include "sentiment/meter.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "sentiment/language.h"
#include "text/compose.h"

#include "base/banned.h"

enum {
	WINDOW = 256,	   /* tokens; the first window tells the language */
	NEGATOR_REACH = 3, /* words */
	BOOST_REACH = 2
};

/* Tuned on the training part of labelled tweets in Spanish, umsab and tass. */
static const struct {
	double negated_good, negated_bad; /* what a negator makes of it */
	double strong, boost_most, boost_least;
	double before_contrast, after_contrast;
	double cry, cries;	   /* a sentence with ! and with !! */
	double spread;		   /* k of s / sqrt(s * s + k) */
	double positive, negative; /* a score beyond is one */
} tune = {
    .negated_good = -0.8,
    .negated_bad = -0.2,
    .strong = 1.25,
    .boost_most = 2.5,
    .boost_least = 0.25,
    .before_contrast = 0.5,
    .after_contrast = 1.5,
    .cry = 1.1,
    .cries = 1.2,
    .spread = 15,
    .positive = 0.2,
    .negative = -0.2,
};

struct cx_meter {
	const struct cx_lexicon *lexicon;
	struct cx_token tokens[WINDOW];
	struct cx_finding *findings;
	size_t n_findings;
	size_t room;
};

/* Where a walk is. */
struct walk {
	struct cx_meter *meter;
	enum cx_language language;
	enum cx_language list; /* whose words are looked up */
	bool explain;
	bool loud; /* the whole text is in capitals: they say nothing */
	bool failed;
	struct cx_leaning lean; /* its total is of finished sentences */
	/* the sentence */
	double before, after; /* points before its last contrast, and since */
	bool contrast;
	size_t sentence, clause; /* their first findings */
	/* words seen so far, and up to which a word reaches */
	uint64_t word, negated, boosted;
	const char *negator, *booster;
	double boost;
};

struct cx_meter *
cx_meter_new(const struct cx_lexicon *lexicon)
{
	struct cx_meter *s = calloc(1, sizeof(*s));

	if (s)
		s->lexicon = lexicon;
	return s;
}

void
cx_meter_free(struct cx_meter *s)
{
	if (!s)
		return;
	free(s->findings);
	free(s);
}

static void
note(struct walk *w, const char *start, struct cx_span last, double points)
{
	struct cx_meter *s = w->meter;
	size_t room = s->room ? 2 * s->room : 64;
	struct cx_finding *more;

	if (s->n_findings == s->room) {
		more = realloc(s->findings, room * sizeof(*more));
		if (!more) {
			w->failed = true;
			return;
		}
		s->findings = more;
		s->room = room;
	}
	s->findings[s->n_findings++] = (struct cx_finding){
	    {start, (size_t)(last.at + last.len - start)}, points};
}

/* Multiplies the findings from `first' on, as their sum was. */
static void
scale(struct walk *w, size_t first, double factor)
{
	for (size_t i = first; i < w->meter->n_findings; i++)
		w->meter->findings[i].points *= factor;
}

static void
end_reach(struct walk *w)
{
	w->negated = w->boosted = 0;
}

/* What was said in this sentence until now counts less. */
static void
contrast(struct walk *w)
{
	w->before += w->after * tune.before_contrast;
	w->after = 0;
	w->contrast = w->lean.contrast = true;
	scale(w, w->clause, tune.before_contrast);
	w->clause = w->meter->n_findings;
	end_reach(w);
}

static void
end_sentence(struct walk *w, unsigned cries)
{
	double factor = cries == 0 ? 1 : cries == 1 ? tune.cry : tune.cries;

	if (w->contrast) {
		w->after *= tune.after_contrast;
		scale(w, w->clause, tune.after_contrast);
		w->lean.after += w->after;
	}
	w->lean.total += (w->before + w->after) * factor;
	scale(w, w->sentence, factor);
	w->before = w->after = 0;
	w->contrast = false;
	w->sentence = w->clause = w->meter->n_findings;
	end_reach(w);
}

/* A polar term of n tokens, with what is said around it. */
static void
add(struct walk *w, const struct cx_token *token, size_t n,
    const struct cx_term *term)
{
	const char *start = token->text.at;
	double points = (double)term->value;
	bool strong = false;

	for (size_t i = 0; i < n; i++)
		strong |= token[i].strong || (token[i].caps && !w->loud);
	if (strong)
		points *= tune.strong;
	if (token->kind == CX_TOKEN_WORD) {
		if (w->boosted > w->word) {
			points *= w->boost;
			start = w->booster;
		}
		if (w->negated > w->word && !term->negative) {
			points *=
			    points > 0 ? tune.negated_good : tune.negated_bad;
			if (w->negator < start)
				start = w->negator;
		}
		w->boosted = 0;
	}
	w->after += points;
	w->lean.last = points;
	w->lean.positive += points > 0;
	w->lean.negative += points < 0;
	w->lean.emotions[term->emotion] += token->kind != CX_TOKEN_WORD ||
					   w->negated <= w->word ||
					   term->negative;
	if (w->explain)
		note(w, start, token[n - 1].text, points);
}

static void
boost(struct walk *w, const struct cx_token *token, size_t n, double factor)
{
	if (w->boosted <= w->word) {
		w->boost = 1;
		w->booster = token->text.at;
	}
	w->boost =
	    fmin(fmax(w->boost * factor, tune.boost_least), tune.boost_most);
	w->boosted = w->word + n + BOOST_REACH;
}

/* One token, or as many as its longest term has; returns how many. */
static size_t
step(struct walk *w, const struct cx_token *token, size_t left)
{
	const struct cx_term *term;
	size_t n = 0;

	if (token->kind == CX_TOKEN_END)
		end_sentence(w, token->cries);
	else if (token->kind == CX_TOKEN_PAUSE)
		end_reach(w);
	else if (token->leads)
		n = cx_lexicon_match(
		    w->meter->lexicon, w->list, token, left, &term);
	if (token->kind == CX_TOKEN_SIGN)
		end_reach(w);
	if (n == 0) {
		w->word++;
		return 1;
	}
	switch ((enum cx_term_kind)term->kind) {
	case CX_TERM_STOP:
		break;
	case CX_TERM_POLARITY:
		add(w, token, n, term);
		break;
	case CX_TERM_NEGATOR:
		w->negated = w->word + n + NEGATOR_REACH;
		w->negator = token->text.at;
		break;
	case CX_TERM_INTENSIFIER:
	case CX_TERM_DIMINISHER:
		boost(w, token, n, (double)term->value);
		break;
	case CX_TERM_CONTRAST:
		contrast(w);
		break;
	}
	w->word += n;
	return n;
}

bool
cx_meter_lean(struct cx_meter *s, const struct cx_token *tokens, size_t n,
    enum cx_language language, bool loud, bool explain, struct cx_leaning *out)
{
	struct walk w = {
	    .meter = s,
	    .language = language,
	    .list = language == CX_UND ? CX_ES : language,
	    .explain = explain,
	    .loud = loud,
	};

	s->n_findings = 0;
	for (size_t i = 0; i < n;)
		if (tokens[i].kind == CX_TOKEN_WORD && !tokens[i].leads)
			w.word++, i++; /* step(), as half of all words go */
		else
			i += step(&w, &tokens[i], n - i);
	end_sentence(&w, 0);
	*out = w.lean;
	out->findings = s->findings;
	out->n_findings = s->n_findings;
	return !w.failed;
}

/* All tokens of the text, a window at a time. */
static void
walk(struct walk *w, struct cx_tokens *t)
{
	struct cx_token *tokens = w->meter->tokens;
	size_t n = 0, i = 0;
	bool more = true, first = true;

	while (more) {
		memmove(tokens, tokens + i, (n - i) * sizeof(*tokens));
		n -= i;
		more = cx_tokens_fill(t, tokens, WINDOW, &n);
		if (first) {
			w->language = cx_language_of(
			    cx_lexicon_vocab(w->meter->lexicon), tokens, n);
			w->list = w->language == CX_UND ? CX_ES : w->language;
			w->loud = t->capitals > t->small;
			first = false;
		}
		/* A term is not cut by the end of the window. */
		for (i = 0; i < n && (!more || n - i >= CX_TERM_WORDS);)
			i += step(w, &tokens[i], n - i);
	}
	end_sentence(w, 0);
}

bool
cx_meter_score(struct cx_meter *s, struct cx_arena *arena, struct cx_span text,
    bool explain, struct cx_sentiment *out)
{
	struct walk w = {.meter = s, .explain = explain};
	struct cx_tokens t;
	double score;

	text = cx_text_compose(arena, text);
	if (!text.at)
		return false;
	s->n_findings = 0;
	cx_tokens_init(&t, cx_lexicon_vocab(s->lexicon), text);
	walk(&w, &t);
	score = w.lean.total / sqrt(w.lean.total * w.lean.total + tune.spread);
	score = round(score * 1e4) / 1e4;
	*out = (struct cx_sentiment){
	    .language = w.language,
	    .feeling = score > tune.positive   ? CX_POSITIVE
		       : score < tune.negative ? CX_NEGATIVE
					       : CX_NEUTRAL,
	    .score = score,
	    .findings = s->findings,
	    .n_findings = s->n_findings,
	};
	return !w.failed;
}

struct cx_span
cx_feeling_name(enum cx_feeling feeling)
{
	static const struct cx_span names[] = {
	    {"negative", 8}, {"neutral", 7}, {"positive", 8}};

	return names[feeling];
}
