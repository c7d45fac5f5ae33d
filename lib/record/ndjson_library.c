/*
 * Jansson as the parser of record: asked before a line is refused, and by
 * tests.  Its messages end in `near' and a piece of the input; that piece is
 * cut off, since logs must not hold people's data.
 */
#include "record/ndjson_library.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "record/ndjson.h"

#include "base/banned.h"

/* Cuts text where it begins to quote the input. */
static void
cut(char *text)
{
	static const char *const marks[] = {" near ", " '\\u"};

	for (size_t i = 0; i < countof(marks); i++) {
		char *at = strstr(text, marks[i]);

		if (at)
			*at = '\0';
	}
}

struct cx_ndjson_verdict
cx_ndjson_ask(struct cx_span line)
{
	struct cx_ndjson_verdict v = {0};
	json_error_t error;
	json_t *json =
	    json_loadb(line.at, line.len, JSON_REJECT_DUPLICATES, &error);

	if (json && json_is_object(json)) {
		v.taken = true;
	} else if (json) {
		snprintf(v.text, sizeof(v.text), "an object expected");
	} else {
		enum json_error_code code = json_error_code(&error);

		v.passes = code == json_error_numeric_overflow ||
			   code == json_error_null_character ||
			   code == json_error_null_byte_in_key;
		v.no_memory = code == json_error_out_of_memory;
		v.position =
		    error.position > 0 ? (size_t)error.position - 1 : 0;
		snprintf(v.text, sizeof(v.text), "%s", error.text);
		cut(v.text);
	}
	json_decref(json);
	return v;
}

bool
cx_ndjson_library(struct cx_span line, struct cx_err *err)
{
	struct cx_ndjson_verdict v = cx_ndjson_ask(line);

	if (v.taken)
		return true;
	if (v.no_memory)
		return cx_fail_memory(err);
	cx_fail(err, CX_DATA, "not a JSON object: %s", v.text);
	return cx_fail_at(err, NULL, 0, v.position + 1);
}
