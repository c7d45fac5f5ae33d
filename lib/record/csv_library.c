/*
 * libcsv as the parser of record: strict, and with a space function that
 * answers 0, because by default it trims blanks around fields and lets
 * broken quotes pass in silence.  It is asked for verdicts and by tests, never
 * for the data of a run: it takes every byte through a switch and a copy.
 */
#include "record/csv.h"

#include <csv.h>

#include "base/banned.h"

struct listener {
	void (*field)(void *arg, struct cx_span value);
	void (*record)(void *arg);
	void *arg;
};

static void
on_field(void *at, size_t len, void *listener)
{
	struct listener *l = listener;

	if (l->field)
		l->field(l->arg, (struct cx_span){at && len ? at : "", len});
}

static void
on_record(int eol, void *listener)
{
	struct listener *l = listener;

	(void)eol;
	if (l->record)
		l->record(l->arg);
}

static int
no_space(unsigned char c)
{
	(void)c;
	return 0;
}

bool
cx_csv_library(struct cx_span text, char delimiter,
    void (*field)(void *arg, struct cx_span value), void (*record)(void *arg),
    void *arg)
{
	struct listener l = {field, record, arg};
	struct csv_parser p;
	bool ok;

	if (csv_init(&p, CSV_STRICT | CSV_STRICT_FINI) != 0)
		return false;
	csv_set_space_func(&p, no_space);
	csv_set_delim(&p, (unsigned char)delimiter);
	csv_set_blk_size(&p, 4096);
	ok = csv_parse(&p, text.at, text.len, on_field, on_record, &l) ==
		 text.len &&
	     csv_fini(&p, on_field, on_record, &l) == 0;
	csv_free(&p);
	return ok;
}
