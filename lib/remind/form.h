#ifndef CX_REMIND_FORM_H
#define CX_REMIND_FORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "record/spell.h"
#include "remind/letter.h"
#include "remind/notice.h"
#include "remind/outbox.h"
#include "time/calendar.h"

/* The forms in which messages leave; rows are what all programs write. */
enum cx_remind_form {
	CX_FORM_ROWS,
	CX_FORM_EML,   /* a mail a file */
	CX_FORM_ICS,   /* days of a calendar */
	CX_FORM_NOTIFY /* tables for GOV.UK Notify */
};

/* How the messages of an outbox are put into files. */
struct cx_remind_files {
	enum cx_remind_form form;
	const char *directory; /* NULL: standard output, of a calendar */
	struct cx_remind_mail mail;
	struct cx_spelling spelling;
	const struct cx_calendar *calendar; /* may be NULL */
	int64_t now_us;
	/* in place of standard output */
	bool (*print)(void *arg, struct cx_span text, struct cx_err *err);
	void *print_arg;
};

/*
 * Writes the messages that go out: each file whole or not at all, in the
 * order of the outbox.  *files says how many there are.
 */
bool cx_remind_files_write(const struct cx_remind_files *f,
    const struct cx_remind_outbox *o, size_t *files, struct cx_err *err);

/*
 * The day of a notice in a calendar: the same uid for every step of an
 * obligation, and a sequence that grows along its steps.
 */
bool cx_remind_event_put(const struct cx_remind_notice *n,
    const struct cx_calendar *calendar, int64_t now_us, struct cx_buf *out,
    struct cx_err *err);

#endif
