#ifndef CX_BASE_ERR_H
#define CX_BASE_ERR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

/* Why something failed; the value is the exit status (sysexits). */
enum cx_code {
	CX_OK = 0,
	CX_USAGE = 64,	   /* options */
	CX_DATA = 65,	   /* the input is wrong */
	CX_NOINPUT = 66,   /* the input cannot be read */
	CX_INTERNAL = 70,  /* our own mistake */
	CX_SYSTEM = 71,	   /* memory, threads */
	CX_CANTCREAT = 73, /* an output file cannot be made */
	CX_IO = 74,	   /* reading or writing failed */
	CX_CONFIG = 78	   /* a rules, model or lexicon file is wrong */
};

/*
 * What went wrong and where.  A plain value; {0} is "nothing yet".  The first
 * failure wins: cx_fail() on an err that has a code changes nothing.
 */
struct cx_err {
	enum cx_code code;
	uint64_t line;	  /* from 1; 0: not known */
	uint64_t column;  /* in bytes, from 1; 0: not known */
	char source[256]; /* file name; "": not known */
	char text[768];	  /* one line, UTF-8, cut if too long; never a value
			     of the data */
	char value[128];  /* the value at fault, quoted; shown by -v only */
};

/* Records a failure (printf style) unless err has one.  Returns false. */
bool cx_fail(struct cx_err *err, enum cx_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/*
 * Says where, as far as err does not say yet: source may be NULL, line and
 * column 0.  Returns false, so that a caller can return it.
 */
bool cx_fail_at(
    struct cx_err *err, const char *source, uint64_t line, uint64_t column);

/* Records the value at fault, for -v.  Returns false. */
bool cx_fail_value(struct cx_err *err, struct cx_span value);

/* CX_SYSTEM "out of memory".  Returns false. */
bool cx_fail_memory(struct cx_err *err);

/*
 * For what has no caller to tell: tables made once, libraries that go on with
 * half a result.  Ends the process, by what the program gave to
 * cx_on_no_memory(), which must not return, or by abort().
 */
_Noreturn void cx_no_memory(void);
void cx_on_no_memory(void (*end)(void));

/* Failure of a system call: "PATH: strerror(errno)".  Returns false. */
bool cx_fail_errno(struct cx_err *err, enum cx_code code, const char *path);

/*
 * "SOURCE:LINE:COLUMN: text" without what is not known, as it is printed
 * after "program: ".  Cut at room; always NUL-ended.  Returns out.
 */
const char *cx_err_format(const struct cx_err *err, char *out, size_t room);

/* A name in double quotes, safe for a terminal, cut at about 100 bytes. */
struct cx_quoted {
	char text[128];
};

/*
 * The name s as messages show it: "edad", controls and broken UTF-8 as \xHH.
 * Use: cx_fail(err, CX_DATA, "column %s", cx_quote(name).text).
 */
struct cx_quoted cx_quote(struct cx_span s);

#endif
