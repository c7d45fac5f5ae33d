#ifndef CX_SENTIMENT_EXPLAIN_H
#define CX_SENTIMENT_EXPLAIN_H

#include "base/buf.h"
#include "sentiment/meter.h"

/*
 * Why a text has its score, appended twice: to text as
 * "pésimo -3; gracias +2", to json as [{"term":"pésimo","points":-3},...].
 * Points have two decimals at most.  A failure is in the buffers.
 */
void cx_sentiment_explain(
    const struct cx_sentiment *s, struct cx_buf *text, struct cx_buf *json);

#endif
