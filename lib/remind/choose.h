#ifndef CX_REMIND_CHOOSE_H
#define CX_REMIND_CHOOSE_H

#include <stdbool.h>
#include <stdint.h>

#include "remind/ledger.h"
#include "remind/rules.h"
#include "remind/window.h"

/* What becomes of a step of an obligation today. */
enum cx_remind_fate {
	CX_FATE_NONE, /* not its time, or done before */
	CX_FATE_SEND,
	CX_FATE_NEWER,	 /* not sent: a newer step of it speaks */
	CX_FATE_LATE,	 /* not sent: it is too late for it */
	CX_FATE_OUTSIDE, /* not sent: no window is left in which it may be */
	CX_FATE_CAPPED,	 /* not sent today: over a limit */
	CX_FATE_WAITS,	 /* not sent today: its window is on another day */
	CX_FATE_REPEATED /* another record of the input has the same key */
};
extern const char *const cx_remind_fates[];

/* The day on which it is asked. */
struct cx_remind_now {
	int64_t today;
	int64_t since; /* day of the last run; INT64_MAX: none */
	int64_t us;    /* the instant */
	int64_t until; /* windows from this instant on are for later runs */
	const struct cx_zone *zone;
	bool logged; /* there is a log, and so other runs */
};

struct cx_remind_choice {
	int64_t own;   /* the day of the step, before a window moved it */
	int64_t day;   /* from which on it may be spoken */
	int64_t last;  /* and until which, where the person is */
	bool never;    /* no window is in between */
	int64_t at_us; /* the instant from which on it may go */
	struct cx_remind_said said; /* what the log knows of it */
	enum cx_remind_fate fate;   /* out */
};

/* The due dates that matter: those with a step that may have a fate. */
void cx_remind_range(const struct cx_remind_rule *rule,
    const struct cx_remind_now *now, int64_t *from, int64_t *to);

/*
 * Whether some step of what is due may have a fate today; cheap,
 * and true too often.
 */
bool cx_remind_maybe(const struct cx_remind_rule *rule,
    const struct cx_remind_now *now, const struct cx_remind_occasion *due,
    const struct cx_calendar *calendar);

/*
 * Days and instants of all steps; `of' spreads them.  How many are open, so
 * that the log must be asked.  calendar: of business days.
 */
size_t cx_remind_plan(const struct cx_remind_rule *rule,
    const struct cx_remind_now *now, const struct cx_remind_occasion *due,
    uint64_t of, const struct cx_calendar *calendar,
    const struct cx_remind_window *window, struct cx_remind_choice *choices);

/* Whether the choice, with its days, is open. */
bool cx_remind_open(
    const struct cx_remind_choice *c, const struct cx_remind_now *now);

/*
 * Decides for all steps of a due date together; what was too late at the last
 * run already has no fate now.
 */
void cx_remind_choose(const struct cx_remind_rule *rule,
    const struct cx_remind_now *now, const struct cx_remind_window *window,
    struct cx_remind_choice *choices);

#endif
