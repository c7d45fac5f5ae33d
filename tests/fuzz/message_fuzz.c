/*
 * Any text as a pattern: it compiles or says why, it prints or says why, and
 * what it prints is UTF-8 and within the limit.  The first byte chooses
 * locale, zone and values.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "text/message.h"
#include "text/utf8.h"

#include "base/banned.h"

static const char *const locales[] = {"es_MX", "en", "ar", ""};
static const double numbers[] = {0, 1, 2, -1234567.5, 1e15, 21};

static struct cx_arg
value_of(enum cx_arg_kind kind, size_t i, unsigned choice)
{
	return (struct cx_arg){
	    .kind = kind,
	    .text = i % 2 ? CX_SPAN("f") : CX_SPAN("Zoé 'x' {y}"),
	    .number = numbers[(choice + i) % countof(numbers)],
	    .ms = numbers[(choice + i) % countof(numbers)] * 86400,
	    .day = choice & 16,
	};
}

/* The pieces put together are the message. */
static void
check_pieces(struct cx_message *m, const struct cx_arg *values,
    const struct cx_buf *whole)
{
	struct cx_buf out = {0};
	struct cx_err err = {0};

	for (size_t i = 0; i < cx_message_pieces(m); i++)
		if (!cx_message_print_piece(m, i, values, &out, &err))
			abort();
	if (!cx_span_eq(cx_buf_span(&out), cx_buf_span(whole)))
		abort();
	cx_buf_done(&out);
}

static void
print(struct cx_message *m, unsigned choice)
{
	const struct cx_message_arg *args;
	size_t n = cx_message_args(m, &args);
	struct cx_arg *values = calloc(n + 1, sizeof(*values));
	struct cx_buf out = {0};
	struct cx_err err = {0};

	if (values == NULL)
		abort();
	for (size_t i = 0; i < n; i++)
		values[i] = value_of(args[i].kind, i, choice);
	if (cx_message_print(m, values, &out, &err)) {
		if (cx_utf8_check(cx_buf_span(&out)) != out.len ||
		    out.len > 1024 * 1024)
			abort();
		check_pieces(m, values, &out);
	} else if (err.code == CX_OK || out.len != 0) {
		abort();
	}
	cx_buf_done(&out);
	free(values);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_err err = {0};
	struct cx_message *m;
	struct cx_span pattern;

	if (size == 0)
		return 0;
	pattern = (struct cx_span){(const char *)data + 1, size - 1};
	if (cx_utf8_check(pattern) != pattern.len)
		return 0;
	m = cx_message_new(pattern, locales[data[0] % countof(locales)],
	    data[0] & 8 ? "America/Mexico_City" : NULL, &err);
	if (m != NULL)
		print(m, data[0]);
	else if (err.code != CX_CONFIG || err.text[0] == '\0')
		abort();
	cx_message_free(m);
	return 0;
}
