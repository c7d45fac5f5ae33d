/*
 * Errors are plain values with room of their own, so that reporting one never
 * allocates and a worker can hand its error to another thread by copying.
 * Whatever comes in is made safe for a terminal here, once, rather than by
 * each caller: names come from files that anybody may have written.
 */
#include "base/err.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/banned.h"

/* Bytes 1 to 4 of the well-formed UTF-8 sequence at s, 0 where none is. */
static size_t
utf8_length(const unsigned char *s, size_t n)
{
	unsigned char low = 0x80, high = 0xBF;
	size_t len, i;

	if (s[0] < 0x80)
		return 1;
	len = s[0] < 0xC2 ? 0 : s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : 4;
	if (len == 0 || s[0] > 0xF4 || len > n)
		return 0;
	if (s[0] == 0xE0)
		low = 0xA0;
	else if (s[0] == 0xED)
		high = 0x9F;
	else if (s[0] == 0xF0)
		low = 0x90;
	else if (s[0] == 0xF4)
		high = 0x8F;
	if (s[1] < low || s[1] > high)
		return 0;
	for (i = 2; i < len; i++)
		if ((s[i] & 0xC0) != 0x80)
			return 0;
	return len;
}

/*
 * As utf8_length(), and 0 also for what could drive a terminal: controls,
 * line separators, marks that turn the direction of writing.
 */
static size_t
safe_length(const char *at, size_t n)
{
	const unsigned char *s = (const unsigned char *)at;
	size_t len = utf8_length(s, n);

	if (len == 1 && (s[0] < 0x20 || s[0] == 0x7F))
		return 0;
	if (len == 2 && s[0] == 0xC2 && s[1] < 0xA0)
		return 0;
	if (len == 3 && s[0] == 0xE2 && s[1] == 0x80 &&
	    ((s[2] >= 0xA8 && s[2] <= 0xAE) || s[2] == 0x8E || s[2] == 0x8F))
		return 0;
	if (len == 3 && s[0] == 0xE2 && s[1] == 0x81 && s[2] >= 0xA6 &&
	    s[2] <= 0xA9)
		return 0;
	return len;
}

/* Makes one line of clean UTF-8 of s, also where it was cut in a letter. */
static void
tidy(char *s)
{
	size_t n = strlen(s), i, len;

	for (i = 0; i < n; i += len) {
		len = safe_length(s + i, n - i);
		if (len == 0) {
			s[i] = '?';
			len = 1;
		}
	}
}

static void
copy_cut(char *out, size_t room, const char *s)
{
	size_t n = strlen(s);

	if (n >= room)
		n = room - 1;
	memcpy(out, s, n);
	out[n] = '\0';
	tidy(out);
}

bool
cx_fail(struct cx_err *err, enum cx_code code, const char *format, ...)
{
	va_list args;

	if (err->code != CX_OK)
		return false;
	err->code = code;
	va_start(args, format);
	if (vsnprintf(err->text, sizeof(err->text), format, args) < 0)
		copy_cut(err->text, sizeof(err->text), "unknown error");
	va_end(args);
	tidy(err->text);
	return false;
}

bool
cx_fail_at(
    struct cx_err *err, const char *source, uint64_t line, uint64_t column)
{
	if (err->source[0] == '\0' && source)
		copy_cut(err->source, sizeof(err->source), source);
	if (err->line == 0)
		err->line = line;
	if (err->column == 0)
		err->column = column;
	return false;
}

bool
cx_fail_value(struct cx_err *err, struct cx_span value)
{
	struct cx_quoted q;

	if (err->value[0] == '\0') {
		q = cx_quote(value);
		copy_cut(err->value, sizeof(err->value), q.text);
	}
	return false;
}

static void (*end_of_memory)(void) = abort;

void
cx_on_no_memory(void (*end)(void))
{
	end_of_memory = end;
}

void
cx_no_memory(void)
{
	end_of_memory();
	abort();
}

bool
cx_fail_memory(struct cx_err *err)
{
	return cx_fail(err, CX_SYSTEM, "out of memory");
}

bool
cx_fail_errno(struct cx_err *err, enum cx_code code, const char *path)
{
	int number = errno;
	char why[128];

	if (strerror_r(number, why, sizeof(why)) != 0)
		snprintf(why, sizeof(why), "error %d", number);
	return cx_fail(err, code, "%s: %s", path, why);
}

const char *
cx_err_format(const struct cx_err *err, char *out, size_t room)
{
	char where[sizeof(err->source) + 48];
	const char *colon = err->source[0] ? ":" : "";

	if (room == 0)
		return "";
	if (err->line != 0 && err->column != 0)
		snprintf(where, sizeof(where), "%s%s%llu:%llu: ", err->source,
		    colon, (unsigned long long)err->line,
		    (unsigned long long)err->column);
	else if (err->line != 0)
		snprintf(where, sizeof(where), "%s%s%llu: ", err->source, colon,
		    (unsigned long long)err->line);
	else
		snprintf(where, sizeof(where), "%s%s", err->source,
		    err->source[0] ? ": " : "");
	snprintf(out, room, "%s%s", where, err->text);
	tidy(out);
	return out;
}

struct cx_quoted
cx_quote(struct cx_span s)
{
	static const char hex[] = "0123456789ABCDEF";
	struct cx_quoted q;
	size_t used = 0, i = 0, len;

	q.text[used++] = '"';
	while (i < s.len && used < 100) {
		len = safe_length(s.at + i, s.len - i);
		if (len == 0) {
			q.text[used++] = '\\';
			q.text[used++] = 'x';
			q.text[used++] = hex[(unsigned char)s.at[i] >> 4];
			q.text[used++] = hex[(unsigned char)s.at[i] & 15];
			i++;
			continue;
		}
		if (s.at[i] == '"' || s.at[i] == '\\')
			q.text[used++] = '\\';
		memcpy(q.text + used, s.at + i, len);
		used += len;
		i += len;
	}
	if (i < s.len) {
		memcpy(q.text + used, "...", 3);
		used += 3;
	}
	q.text[used++] = '"';
	q.text[used] = '\0';
	return q;
}
