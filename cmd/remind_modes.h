#ifndef CX_CMD_REMIND_MODES_H
#define CX_CMD_REMIND_MODES_H

#include "cli/run.h"
#include "cli/tool.h"
#include "remind/history.h"
#include "remind/task.h"

/* The options of cx-remind, which its parts share. */
struct cx_remind_options {
	const char *rules, *log, *run, *weekend;
	struct cx_texts holidays;
	size_t per_day;
	const char *decisions;
	bool commit, confirm, prove;
	/* what is written */
	const char *directory, *from;
	struct cx_texts channels;
	/* reports */
	const char *preview, *until;
	struct cx_texts costs;
	bool check, forecast, translit;
};

extern struct cx_remind_options cx_remind_opt;

/* What -o takes besides records; cx_run_format() is an enum cx_remind_form. */
extern const char *const cx_remind_forms[];

/* Opens --log, and says what is odd about it. */
bool cx_remind_open_log(struct cx_remind_history *h, struct cx_run *run,
    bool write, int64_t watch, struct cx_err *err);

/* --confirm and --prove. */
bool cx_remind_confirm_run(struct cx_run *run, struct cx_err *err);
bool cx_remind_prove_run(struct cx_run *run, struct cx_err *err);

/* Whether a report is asked for; it, by the rules. */
bool cx_remind_is_ahead(void);
bool cx_remind_look_ahead(
    struct cx_run *run, struct cx_remind *r, struct cx_err *err);

/* Whether there is each channel of --channel. */
bool cx_remind_check_channels(
    const struct cx_remind_rules *rules, struct cx_err *err);

/* Checks and makes ready what the options say of the output. */
bool cx_remind_out_begin(
    struct cx_run *run, struct cx_remind *r, struct cx_err *err);

/* Writes the messages of the outbox that go out, in the form asked for. */
bool cx_remind_out_write(
    struct cx_run *run, const struct cx_remind *r, struct cx_err *err);

/* Writes what was decided, where it was asked for. */
bool cx_remind_out_decisions(
    struct cx_run *run, struct cx_remind *r, struct cx_err *err);

#endif
