#ifndef CX_REMIND_CHOOSE_H
#define CX_REMIND_CHOOSE_H

#include <stdbool.h>
#include <stdint.h>

#include "remind/ledger.h"
#include "remind/rules.h"

/* What becomes of a step of an obligation today. */
enum cx_remind_fate {
	CX_FATE_NONE, /* not its time, or done before */
	CX_FATE_SEND,
	CX_FATE_NEWER, /* not sent: a newer step of it speaks */
	CX_FATE_LATE,  /* not sent: it is too late for it */
	CX_FATE_CAPPED /* not sent today: over a limit */
};
extern const char *const cx_remind_fates[];

struct cx_remind_choice {
	int64_t day;		    /* of the step */
	struct cx_remind_said said; /* what the log knows of it */
	enum cx_remind_fate fate;   /* out */
};

/*
 * Decides for all steps of a due date together.  since: the day of the last
 * run; what was too late then already has no fate now.
 */
void cx_remind_choose(const struct cx_remind_rule *rule, int64_t today,
    int64_t since, struct cx_remind_choice *choices);

/*
 * Whether a step of that day can have a fate, so that the log must be asked.
 */
bool cx_remind_open(const struct cx_remind_rule *rule, int64_t today,
    int64_t since, int64_t day);

#endif
