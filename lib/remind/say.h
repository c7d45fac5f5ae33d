#ifndef CX_REMIND_SAY_H
#define CX_REMIND_SAY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/json.h"
#include "expr/expr.h"
#include "remind/pattern.h"

/* A message in one or several languages. */
struct cx_remind_text {
	struct cx_remind_pattern *patterns; /* one a language */
	size_t n;
	size_t fallback; /* the pattern for a language without one */
};

struct cx_remind_channel {
	struct cx_span name;
	const struct cx_expr *when; /* NULL: always */
	size_t to;		    /* slot of the address; SIZE_MAX: none */
};

/* What a step says, and how it goes out. */
struct cx_remind_say {
	struct cx_remind_text text;
	struct cx_remind_text subject;	    /* n 0: none */
	struct cx_remind_channel *channels; /* in order of preference */
	size_t n_channels;		    /* 0: no word of a channel */
	size_t to; /* for channels without their own, and where there is none */
};

/*
 * Reads "message", "subject", "channel", "channels" and "to" of a rule or a
 * step; what is absent stays as it is in *say.  keyed: texts must be by
 * language; need: there must be a message.
 */
struct cx_remind_reader;
bool cx_remind_say_read(struct cx_remind_reader *r, struct cx_json *object,
    bool keyed, bool need, struct cx_remind_say *say);

/*
 * The first channel from number `from' on whose condition holds for the eval's
 * record; NULL: none.
 */
bool cx_remind_say_channel(const struct cx_remind_say *say, struct cx_eval *e,
    size_t from, const struct cx_remind_channel **out, struct cx_err *err);

#endif
