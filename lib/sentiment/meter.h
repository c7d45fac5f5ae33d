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
