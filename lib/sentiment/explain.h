#ifndef CX_SENTIMENT_EXPLAIN_H
#define CX_SENTIMENT_EXPLAIN_H

#include "base/buf.h"
#include "sentiment/judge.h"

/*
 * Why a text has its score, appended twice: to text as
 * "pésimo -0.41; gracias +0.1; (others) -0.05; (bias) 0.02", to json as
 * [{"term":"pésimo","points":-0.41},...].  Two decimals at most, which add
 * up to the sum of all, rounded; the others are what is not shown.  A failure
 * is in the buffers.
 */
void cx_verdict_explain(
    const struct cx_verdict *v, struct cx_buf *text, struct cx_buf *json);

#endif
