#ifndef CX_SENTIMENT_METER_H
#define CX_SENTIMENT_METER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/span.h"
#include "sentiment/lexicon.h"
#include "sentiment/vocab.h"

/* How a text feels, by a lexicon.  A meter is for one thread at a time. */
struct cx_meter;

/* lexicon is borrowed.  NULL without memory. */
struct cx_meter *cx_meter_new(const struct cx_lexicon *lexicon);
void cx_meter_free(struct cx_meter *s);

enum cx_feeling { CX_NEGATIVE, CX_NEUTRAL, CX_POSITIVE };

/* A term found, or more of them that are one to a reader. */
struct cx_finding {
	struct cx_span text; /* as typed, from its negator or intensifier on */
	double points;	     /* after all that makes it more or less */
};

struct cx_sentiment {
	enum cx_language language;
	enum cx_feeling feeling;
	double score; /* -1 to 1, four decimals; 0: no feeling found */
	const struct cx_finding *findings; /* in the order of the text */
	size_t n_findings;
};

/* What the lexicon says of a text, in parts, for a model to weigh. */
struct cx_leaning {
	double total;		     /* of all points */
	double after;		     /* of what follows contrasts */
	double last;		     /* points of the last term */
	unsigned positive, negative; /* terms */
	unsigned emotions[CX_TERM_EMOTIONS];
	bool contrast;
	const struct cx_finding *findings; /* as in struct cx_sentiment */
	size_t n_findings;
};

/*
 * The leaning of tokens, by the list of a language (CX_UND: the Spanish one).
 * loud: the whole text is in capitals.  The findings are made only if
 * `explain', until the next call.  False without memory.
 */
bool cx_meter_lean(struct cx_meter *s, const struct cx_token *tokens, size_t n,
    enum cx_language language, bool loud, bool explain, struct cx_leaning *out);

/*
 * Scores valid UTF-8.  The same for composed and decomposed accents.  The
 * findings are made only if `explain', and live as long as the arena's
 * content and until the next call; so do the spans in them.  Time: linear in
 * the text.  False without memory.
 */
bool cx_meter_score(struct cx_meter *s, struct cx_arena *arena,
    struct cx_span text, bool explain, struct cx_sentiment *out);

/* "negative", "neutral", "positive"; in static memory. */
struct cx_span cx_feeling_name(enum cx_feeling feeling);

#endif
