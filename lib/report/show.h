#ifndef CX_REPORT_SHOW_H
#define CX_REPORT_SHOW_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/span.h"
#include "report/words.h"

/*
 * Numbers and dates as a locale writes them.  The first failure is kept and
 * told at the end, so a page is made without a check after each number.
 */
struct cx_show;

enum { CX_SHOW_DECIMALS_MOST = 6 };

/* locale: any ICU name.  NULL on failure (CX_USAGE). */
struct cx_show *cx_show_new(
    const char *locale, const struct cx_words *words, struct cx_err *err);
void cx_show_free(struct cx_show *s);

/* False: the first failure, in err. */
bool cx_show_ok(const struct cx_show *s, struct cx_err *err);

/* x with so many decimals; percent: 100 x and the sign.  NAN: a dash. */
void cx_show_number(struct cx_show *s, double x, bool percent, int decimals,
    struct cx_buf *out);

/*
 * A period as cx-kpi spells it (2026-01-31, 2026-W05, 2026-01, 2026-Q1, 2026)
 * in words; another text as it is.
 */
void cx_show_period(struct cx_show *s, struct cx_span p, struct cx_buf *out);

/* A day from 1970-01-01, in words. */
void cx_show_day(struct cx_show *s, long long day, struct cx_buf *out);

#endif
