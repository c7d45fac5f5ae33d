#ifndef CX_RECORD_CSV_STATE_H
#define CX_RECORD_CSV_STATE_H

#include <stdbool.h>

/*
 * The grammar of CSV, one byte at a time: what the plain scanner and the
 * splitter's odd bytes go by.  A delimiter is never a quote, CR or LF.
 */
enum cx_csv_state {
	CX_CSV_START,  /* before the first byte of a field */
	CX_CSV_BARE,   /* in a field without quotes */
	CX_CSV_QUOTED, /* in a quoted field */
	CX_CSV_CLOSED, /* after a quote that may have closed the field */
	CX_CSV_BAD     /* in a bad record, up to the line end */
};

static inline bool
cx_csv_is_eol(char c)
{
	return c == '\n' || c == '\r';
}

/* The state after byte c.  CR and LF end a record in all but QUOTED. */
static inline enum cx_csv_state
cx_csv_step(enum cx_csv_state state, char c, char delimiter)
{
	bool border = c == delimiter || cx_csv_is_eol(c);

	switch (state) {
	case CX_CSV_START:
		if (c == '"')
			return CX_CSV_QUOTED;
		return border ? CX_CSV_START : CX_CSV_BARE;
	case CX_CSV_BARE:
		if (c == '"')
			return CX_CSV_BAD;
		return border ? CX_CSV_START : CX_CSV_BARE;
	case CX_CSV_QUOTED:
		return c == '"' ? CX_CSV_CLOSED : CX_CSV_QUOTED;
	case CX_CSV_CLOSED:
		if (c == '"')
			return CX_CSV_QUOTED;
		return border ? CX_CSV_START : CX_CSV_BAD;
	case CX_CSV_BAD:
		break;
	}
	return cx_csv_is_eol(c) ? CX_CSV_START : CX_CSV_BAD;
}

#endif
