#ifndef CX_REMIND_RULES_H
#define CX_REMIND_RULES_H

#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"
#include "expr/expr.h"
#include "remind/cap.h"
#include "remind/cost.h"
#include "remind/due.h"
#include "remind/letter.h"
#include "remind/pattern.h"
#include "remind/say.h"
#include "remind/send.h"
#include "remind/step.h"
#include "remind/suppress.h"
#include "remind/value.h"
#include "time/calendar.h"

/* What becomes of steps whose day passed without a run. */
enum cx_remind_late { CX_LATE_NEWEST, CX_LATE_ALL, CX_LATE_NONE };

/* One obligation: for whom, when it is due, when to speak, and what. */
struct cx_remind_rule {
	struct cx_json *node;
	struct cx_span name;
	size_t id;		   /* slots of columns */
	size_t thing;		   /* SIZE_MAX: not given */
	size_t language;	   /* SIZE_MAX: not given */
	const struct cx_expr *who; /* NULL: everybody */
	struct cx_remind_due due;
	const struct cx_expr *stop; /* NULL: never */
	struct cx_remind_step *steps;
	size_t n_steps;
	struct cx_remind_say say;   /* of steps that have no own */
	struct cx_remind_say *says; /* one a step */
	/* with a log */
	enum cx_remind_late late;
	struct cx_remind_step max_late;	   /* after its day it may be sent */
	int32_t same_within_days;	   /* a due date that moved less */
	const struct cx_remind_send *send; /* NULL: at any time */
	const struct cx_remind_spread *spread; /* NULL: on its day */
	bool translit;	   /* SMS without letters that cost */
	int priority;	   /* higher goes first where a limit bites */
	size_t number;	   /* of the rule, from 0 */
	unsigned retries;  /* of what failed */
	unsigned sms_most; /* parts; more is a finding of --check */
};

/* A rules file, checked; immutable.  Its format: cx-remind(1). */
struct cx_remind_rules {
	struct cx_remind_rule *at;
	size_t n, room; /* read; and to be given back */
	struct cx_remind_values values;
	struct cx_remind_suppress suppress;
	const struct cx_expr *deceased; /* true: no message; or NULL */
	struct cx_remind_cap *caps;
	size_t n_caps;
	struct cx_remind_mail mail;
	struct cx_remind_costs costs;
	size_t n_patterns; /* of all rules */
	size_t n_steps;	   /* of all rules */
	size_t n_sends;	   /* "send" of the file and of rules */
	size_t n_spreads;  /* "spread", the same */
	bool zoned;	   /* people have zones */
	/* owned */
	struct cx_json_doc *doc;
	struct cx_arena *arena;
	struct cx_program *program;	    /* borrowed: of its expressions */
	const char *locale;		    /* NULL: root */
	const struct cx_calendar *calendar; /* borrowed; may be NULL */
};

/*
 * Reads the file, compiling into program (borrowed, and needed as long).
 * locale: what the user asked for, before the file's own; or NULL.  calendar
 * (borrowed): of business days; NULL: rules with such are refused.  NULL on
 * failure: CX_NOINPUT, CX_CONFIG with the place in the file, CX_USAGE for
 * locale.
 */
struct cx_remind_rules *cx_remind_rules_load(const char *path,
    const char *locale, struct cx_program *program,
    const struct cx_calendar *calendar, struct cx_err *err);

/* The same from text; source is the name shown in errors. */
struct cx_remind_rules *cx_remind_rules_parse(struct cx_span text,
    const char *source, const char *locale, struct cx_program *program,
    const struct cx_calendar *calendar, struct cx_err *err);
void cx_remind_rules_free(struct cx_remind_rules *rules);

#endif
