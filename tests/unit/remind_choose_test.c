/* Which steps of a ladder speak, by the day, the last run and the log. */
#include "check.h"

#include "remind/choose.h"

#include "base/banned.h"

enum { TODAY = 100, NEVER = -1, NO_WINDOW = 1000 };

/*
 * Steps on four days; what the log says of each: . nothing, s sent, f failed
 * once, F failed four times, k skipped, r reserved by this very run; want:
 * + sent, n newer, l late, o outside its window, - nothing.  A day of more
 * than NO_WINDOW has no window.
 */
static const struct {
	const char *name;
	int64_t days[4];
	int since; /* NEVER: no run before */
	enum cx_remind_late late;
	const char *said, *want;
} rows[] = {
    {"all in the future", {101, 110, 120, 130}, NEVER, CX_LATE_NEWEST, "....",
	"----"},
    {"today", {70, 100, 107, 110}, 99, CX_LATE_NEWEST, "s...", "-+--"},
    {"missed by three days", {70, 97, 107, 110}, 96, CX_LATE_NEWEST, "s...",
	"-+--"},
    {"two missed: the newer", {70, 90, 97, 110}, 89, CX_LATE_NEWEST, "s...",
	"-n+-"},
    {"two missed: all", {70, 90, 97, 110}, 89, CX_LATE_ALL, "s...", "-++-"},
    {"two missed: none", {70, 90, 97, 110}, 89, CX_LATE_NONE, "s...", "-ll-"},
    {"none, but today", {70, 90, 100, 110}, 89, CX_LATE_NONE, "s...", "-l+-"},
    {"the last fresh day", {85, 120, 130, 140}, 84, CX_LATE_NEWEST, "....",
	"+---"},
    {"a day too late", {84, 120, 130, 140}, 83, CX_LATE_NEWEST, "....", "l---"},
    {"too late, first run", {84, 120, 130, 140}, NEVER, CX_LATE_NEWEST, "....",
	"----"},
    {"fresh, first run", {90, 120, 130, 140}, NEVER, CX_LATE_NEWEST, "....",
	"+---"},
    {"too late before the last run", {70, 120, 130, 140}, 99, CX_LATE_NEWEST,
	"....", "----"},
    {"all sent", {70, 90, 97, 100}, 99, CX_LATE_NEWEST, "ssss", "----"},
    {"a newer one was sent", {90, 95, 97, 110}, 99, CX_LATE_NEWEST, "..s.",
	"nn--"},
    {"passed over before", {90, 95, 97, 110}, 99, CX_LATE_NEWEST, "kks.",
	"----"},
    {"passed over, and newest again", {90, 95, 107, 110}, 99, CX_LATE_NEWEST,
	"sk..", "-+--"},
    {"failed", {70, 97, 107, 110}, 99, CX_LATE_NEWEST, "sf..", "-+--"},
    {"failed, late none", {70, 97, 107, 110}, 99, CX_LATE_NONE, "sf..", "-+--"},
    {"failed too often", {70, 97, 107, 110}, 99, CX_LATE_NEWEST, "sF..",
	"----"},
    {"failed, a newer one due", {70, 97, 100, 110}, 99, CX_LATE_NEWEST, "sf..",
	"-n+-"},
    {"the run made again", {70, 97, 107, 110}, 100, CX_LATE_NEWEST, "sr..",
	"-+--"},
    {"made again, too late by now", {84, 120, 130, 140}, 99, CX_LATE_NEWEST,
	"r...", "+---"},
    {"made again, none late", {84, 97, 130, 140}, 99, CX_LATE_NONE, "rr..",
	"++--"},
    {"made again, a newer one due", {70, 97, 100, 110}, 99, CX_LATE_NEWEST,
	"sr..", "-n+-"},
    {"no window", {70, 1097, 107, 110}, 96, CX_LATE_NEWEST, "s...", "-o--"},
    {"no window, said before", {70, 1097, 107, 110}, 99, CX_LATE_NEWEST, "sk..",
	"----"},
    {"no window for the newest", {70, 97, 1099, 110}, 98, CX_LATE_NEWEST,
	"s...", "-+o-"},
    {"nor was there yesterday", {70, 97, 1099, 110}, 99, CX_LATE_NEWEST, "s.k.",
	"-+--"},
    {"no window, but given by this run", {70, 1097, 107, 110}, 99,
	CX_LATE_NEWEST, "sr..", "-+--"},
    {"two on a day", {97, 97, 107, 110}, 96, CX_LATE_NEWEST, "....", "++--"},
};

static struct cx_remind_said
said(char c)
{
	struct cx_remind_said s = {CX_SAID_NOTHING, 0, false, false};

	if (c == 's')
		s.state = CX_SAID_SENT;
	if (c == 'k')
		s.state = CX_SAID_SKIPPED;
	if (c == 'f' || c == 'F')
		s = (struct cx_remind_said){
		    CX_SAID_FAILED, c == 'f' ? 1 : 4, false, false};
	if (c == 'r')
		s = (struct cx_remind_said){CX_SAID_RESERVED, 0, true, false};
	return s;
}

static void
test_choose(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_remind_rule rule = {.n_steps = 4,
		    .late = rows[i].late,
		    .max_late = {.days = 15},
		    .retries = 3};
		const struct cx_remind_now now = {.today = TODAY,
		    .since = rows[i].since == NEVER ? INT64_MAX : rows[i].since,
		    .logged = true};
		const struct cx_remind_window window = {NULL, NULL};
		struct cx_remind_choice c[4];
		char got[5] = "";

		for (size_t k = 0; k < 4; k++)
			c[k] = (struct cx_remind_choice){
			    .own = rows[i].days[k] % NO_WINDOW,
			    .day = rows[i].days[k] % NO_WINDOW,
			    .last = rows[i].days[k] % NO_WINDOW + 15,
			    .never = rows[i].days[k] > NO_WINDOW,
			    .at_us = INT64_MIN,
			    .said = said(rows[i].said[k])};
		cx_remind_choose(&rule, &now, &window, c);
		for (size_t k = 0; k < 4; k++)
			got[k] = "-+nlo"[c[k].fate];
		CHECK_TEXT(
		    cx_span(got), rows[i].want, "row %zu: %s", i, rows[i].name);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_choose)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
