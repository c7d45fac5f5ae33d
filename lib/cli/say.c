/*
 * A line goes out in one write(2), so that the lines of the stages of a
 * pipeline, and of threads, do not mix; stdio would cut or buffer them.
 *
 * Named after what it does, not "message": text/ has the messages to people.
 */
#include "cli/say.h"

#include <stdio.h>
#include <unistd.h>

#include "base/file.h"
#include "base/span.h"

#include "base/banned.h"

/* Back to the first column, and nothing behind it. */
#define CLEAR "\r\033[K"

static void
put_line(struct cx_say *s, const char *program, const char *text)
{
	char line[1280];
	int n;

	pthread_mutex_lock(&s->lock);
	n = snprintf(line, sizeof(line), "%s%s%s%s\n", s->live ? CLEAR : "",
	    program, *program ? ": " : "", text);
	if (n >= (int)sizeof(line)) {
		n = sizeof(line) - 1;
		line[n - 1] = '\n';
	}
	s->live = false;
	/* Where standard error fails there is nobody left to tell. */
	(void)cx_file_write(2, (struct cx_span){line, n > 0 ? (size_t)n : 0});
	pthread_mutex_unlock(&s->lock);
}

void
cx_say_list(
    struct cx_say *s, const char *kind, const char *format, va_list args)
{
	struct cx_err line = {0};
	char text[sizeof(line.text)];

	/* cx_fail() makes it one line that is safe for a terminal. */
	if (vsnprintf(text, sizeof(text), format, args) >= 0)
		cx_fail(&line, CX_INTERNAL, "%s%s", kind, text);
	put_line(s, s->program, line.text);
}

void
cx_say(struct cx_say *s, const char *kind, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	cx_say_list(s, kind, format, args);
	va_end(args);
}

void
cx_say_err(struct cx_say *s, const struct cx_err *err)
{
	char text[1200];
	size_t n;

	cx_err_format(err, text, sizeof(text));
	n = strlen(text);
	if (s->verbose > 0 && err->value[0] != '\0')
		snprintf(text + n, sizeof(text) - n, ": %s", err->value);
	put_line(s, s->program, text);
}

void
cx_say_plain(struct cx_say *s, const char *text)
{
	put_line(s, "", text);
}

void
cx_say_live(struct cx_say *s, const char *text)
{
	char line[160];
	int n;

	pthread_mutex_lock(&s->lock);
	if (text || s->live) {
		n = snprintf(line, sizeof(line), CLEAR "%s", text ? text : "");
		if (n > 0 && (size_t)n < sizeof(line))
			(void)cx_file_write(
			    2, (struct cx_span){line, (size_t)n});
	}
	s->live = text != NULL;
	pthread_mutex_unlock(&s->lock);
}
