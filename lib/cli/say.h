#ifndef CX_CLI_SAY_H
#define CX_CLI_SAY_H

#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>

#include "base/err.h"

/*
 * What a command says to its user: whole lines on standard error, from any
 * thread, and on a terminal one line below them that is drawn again and again
 * (progress).
 */
struct cx_say {
	const char *program;
	int verbose; /* -1 quiet, 0, 1: shows values */
	pthread_mutex_t lock;
	bool live; /* a line without its end stands on the terminal */
};

#define CX_SAY_INIT(name)                                            \
	{                                                            \
		.program = (name), .lock = PTHREAD_MUTEX_INITIALIZER \
	}

/* "program: KIND" and the text; kind is "warning: " or "". */
void cx_say(struct cx_say *s, const char *kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void cx_say_list(struct cx_say *s, const char *kind, const char *format,
    va_list args) __attribute__((format(printf, 3, 0)));

/* "program: file:line: text", and with verbose the value at fault. */
void cx_say_err(struct cx_say *s, const struct cx_err *err);

/* A line without "program: ", as it is. */
void cx_say_plain(struct cx_say *s, const char *text);

/* Draws the live line; NULL takes it away. */
void cx_say_live(struct cx_say *s, const char *text);

#endif
