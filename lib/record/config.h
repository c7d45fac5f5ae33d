#ifndef CX_RECORD_CONFIG_H
#define CX_RECORD_CONFIG_H

#include <stdbool.h>
#include <stddef.h>

enum cx_format { CX_AUTO, CX_CSV, CX_TSV, CX_NDJSON, CX_TABLE };
enum cx_on_error { CX_STOP, CX_REJECT, CX_KEEP };

/*
 * How data are read and written: what the common options say.  A plain
 * value, borrowed strings; CX_CONFIG_DEFAULT is what no option gives.
 */
struct cx_config {
	/* input */
	enum cx_format input;
	char delimiter;	      /* 0: detected */
	const char *encoding; /* NULL: detected */
	bool no_header;
	const char *header; /* "A,B": names of the columns; NULL */
	size_t max_record_bytes;
	enum cx_on_error on_error;
	const char *rejects;	  /* file, or NULL */
	const char *const *nulls; /* values that count as missing */
	size_t n_nulls;
	/* output */
	enum cx_format output;	     /* CX_AUTO: the input's */
	const char *output_encoding; /* NULL: UTF-8 */
	int precision;
	bool no_output_header;
	bool infer; /* CSV to NDJSON: numbers and booleans as such */
	bool replace;
	bool spreadsheet_safe;
	const char *prefix; /* before the names of made columns; "" */
	/* running */
	unsigned jobs; /* 0: one a core */
	/* Called by the reading thread now and then, if not NULL. */
	void (*progress)(
	    void *arg, unsigned long long bytes, unsigned long long records);
	void *progress_arg;
};

#define CX_CONFIG_DEFAULT                                             \
	{                                                             \
		.max_record_bytes = (size_t)16 << 20, .precision = 6, \
		.prefix = ""                                          \
	}

#endif
