#ifndef CX_REMIND_SHEET_H
#define CX_REMIND_SHEET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/span.h"
#include "record/spell.h"
#include "remind/notice.h"

/*
 * What GOV.UK Notify takes: a table for each template, with the receiver and
 * what is personal in the text, and the template.  A choice (plural, select)
 * is personal as a whole, as Notify has none.
 */
struct cx_remind_column {
	struct cx_buf name;
	struct cx_span source; /* of the argument in its pattern */
	size_t field;	       /* of the notice */
};

struct cx_remind_sheet {
	const struct cx_remind_rule *rule;
	const struct cx_remind_step *step; /* NULL: the texts of the rule */
	const struct cx_remind_pattern *pattern, *about;
	struct cx_span channel;
	struct cx_remind_column *columns;
	size_t n_columns;
	struct cx_buf name; /* of its files, without what follows the dot */
	struct cx_buf template;
	struct cx_buf table;
	size_t head;	/* bytes of its first line */
	size_t *starts; /* in the table: of the rows of each file */
	size_t n_starts;
	uint64_t rows;
};

/* Rows that Notify takes in a file; more are in a second one, and so on. */
enum { CX_REMIND_SHEET_ROWS = 100000 };

/* {0} is none. */
struct cx_remind_sheets {
	struct cx_remind_sheet *at;
	size_t n, room;
};

/*
 * Adds a row; n->fields are there.  False: CX_CONFIG, the channel has no
 * addresses.
 */
bool cx_remind_sheets_add(struct cx_remind_sheets *s,
    const struct cx_remind_notice *n, const struct cx_spelling *spelling,
    struct cx_err *err);
void cx_remind_sheets_done(struct cx_remind_sheets *s);

/* The rows of file i, without the head; i < n_starts. */
struct cx_span cx_remind_sheet_rows(const struct cx_remind_sheet *s, size_t i);

/*
 * Whether Notify takes two names for the same: capitals, blanks, hyphens and
 * underscores do not count.
 */
bool cx_remind_sheet_same(struct cx_span a, struct cx_span b);

#endif
