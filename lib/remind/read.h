#ifndef CX_REMIND_READ_H
#define CX_REMIND_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/json.h"
#include "expr/expr.h"
#include "remind/rules.h"
#include "remind/step.h"
#include "time/calendar.h"

/*
 * What reading a rules file needs all along, and its members that several
 * parts read.  Private to the room.
 */
struct cx_remind_reader {
	struct cx_remind_rules *rules;
	struct cx_program *program;
	struct cx_err *err;
	const char *path; /* of the rules file */
	const struct cx_calendar *calendar;
	/* of the file, for rules that have none */
	const struct cx_remind_send *send;
	const struct cx_remind_spread *spread;
};

/* The column that member `key' names; SIZE_MAX where it is absent. */
bool cx_remind_read_column(struct cx_remind_reader *r, struct cx_json *rule,
    const char *key, bool need, size_t *slot);

/* The expression of member `key'; NULL where it is absent. */
bool cx_remind_read_expr(struct cx_remind_reader *r, struct cx_json *rule,
    const char *key, bool need, enum cx_type type, const struct cx_expr **out);

/* How long, as "15d"; *out stays where the key is absent. */
bool cx_remind_read_span(struct cx_remind_reader *r, struct cx_json *rule,
    const char *key, struct cx_remind_step *out);

/*
 * The file that member `key' names, from the folder of the rules file, in the
 * arena of the rules; NULL where it is absent.
 */
bool cx_remind_read_path(struct cx_remind_reader *r, struct cx_json *object,
    const char *key, bool need, const char **out);

#endif
