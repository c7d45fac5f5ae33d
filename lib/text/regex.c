/*
 * Each text is copied to UTF-16 into a buffer that is kept.  ICU can also
 * match UTF-8 in place through UText, but asks it for each character: on
 * short Spanish texts that took a third longer, or twice as long.
 *
 * Most patterns in rules begin with plain letters, and most rows do not have
 * them.  A byte search for that beginning says no before ICU is asked, and
 * where the pattern is nothing else it says yes too.
 */
#define _GNU_SOURCE
#include "text/regex.h"

#include <limits.h>
#include <stdlib.h>
#include <unicode/uregex.h>
#include <unicode/ustring.h>

#include "text/utf8.h"

#include "base/banned.h"

/*
 * TIME is in steps of ICU, which took 0.15 ms each here for (a+)+$; STACK in
 * bytes, ICU's own default, said here so that it stays.
 */
enum { TIME_LIMIT = 1000, STACK_LIMIT_BYTES = 8000000 };
enum { PATTERN_LIMIT_BYTES = 65536 };

struct cx_regex {
	URegularExpression *icu; /* NULL: the pattern is `start' alone */
	char *start;		 /* every match holds these bytes */
	size_t start_len;
	UChar *text;
	size_t room;
};

/* The length of s without its last code point. */
static size_t
without_last(struct cx_span s)
{
	size_t n = s.len;

	while (n > 0 && (s.at[--n] & 0xC0) == 0x80)
		;
	return n;
}

/*
 * The length of the plain letters at the beginning of a pattern which each of
 * its matches must hold.  A letter that may be absent or repeated is none.
 */
static size_t
plain_start(struct cx_span pattern)
{
	static const char special[] = "\\^$.|?*+()[]{}";
	size_t n = 0;

	if (memchr(pattern.at, '|', pattern.len) != NULL)
		return 0;
	while (n < pattern.len &&
	       memchr(special, pattern.at[n], sizeof(special) - 1) == NULL)
		n++;
	if (n < pattern.len && memchr("?*{", pattern.at[n], 3) != NULL)
		return without_last((struct cx_span){pattern.at, n});
	return n;
}

/* The text as UTF-16 into r->text; its length, or -1 with err set. */
static int32_t
to_utf16(struct cx_regex *r, struct cx_span s, struct cx_err *err)
{
	UErrorCode st = U_ZERO_ERROR;
	int32_t n = 0;
	size_t i = 0;
	UChar *text;

	if (s.len > INT32_MAX) {
		cx_fail(err, CX_DATA, "text too long for an expression");
		return -1;
	}
	if (s.len > r->room || r->text == NULL) {
		text = realloc(r->text, (s.len + 64) * sizeof(*text));
		if (text == NULL) {
			cx_fail_memory(err);
			return -1;
		}
		r->text = text;
		r->room = s.len + 64;
	}
	for (; i < s.len && (unsigned char)s.at[i] < 0x80; i++)
		r->text[i] = (UChar)s.at[i];
	if (i == s.len)
		return (int32_t)i;
	u_strFromUTF8(r->text + i, (int32_t)(r->room - i), &n, s.at + i,
	    (int32_t)(s.len - i), &st);
	if (U_FAILURE(st)) {
		cx_fail(err, CX_INTERNAL, "text is not valid UTF-8");
		return -1;
	}
	return (int32_t)i + n;
}

/*
 * The column of a parse error.  ICU counts code points from the last line
 * break (CR, LF, CR LF, NEL, LS), up to and with the one at fault; LF never
 * counts.
 */
static size_t
error_column(struct cx_span pattern, const UParseError *where)
{
	int32_t line = 1, n = 0;
	size_t i = 0, start = 0;
	uint32_t c, before = 0;

	while (i < pattern.len) {
		start = i;
		c = cx_utf8_next(pattern, &i);
		n += c != '\n';
		if (line == where->line && n >= where->offset)
			return start + 1;
		if (c == '\r' || c == 0x85 || c == 0x2028 ||
		    (c == '\n' && before != '\r')) {
			line++;
			n = 0;
		}
		before = c;
	}
	return start + 1;
}

static const struct {
	UErrorCode code;
	const char *text;
} reasons[] = {
    {U_REGEX_RULE_SYNTAX, "syntax error"},
    {U_REGEX_BAD_ESCAPE_SEQUENCE, "unknown escape"},
    {U_REGEX_PROPERTY_SYNTAX, "unknown property"},
    {U_REGEX_UNIMPLEMENTED, "not supported"},
    {U_REGEX_MISMATCHED_PAREN, "parentheses do not match"},
    {U_REGEX_NUMBER_TOO_BIG, "number too large"},
    {U_REGEX_BAD_INTERVAL, "error in {min,max}"},
    {U_REGEX_MAX_LT_MIN, "in {min,max} max is less than min"},
    {U_REGEX_INVALID_BACK_REF, "back reference to no group"},
    {U_REGEX_INVALID_FLAG, "unknown flag"},
    {U_REGEX_LOOK_BEHIND_LIMIT, "look-behind has no greatest length"},
    {U_REGEX_MISSING_CLOSE_BRACKET, "missing ]"},
    {U_REGEX_INVALID_RANGE, "range [x-y] with x after y"},
    {U_REGEX_PATTERN_TOO_BIG, "too long"},
    {U_REGEX_INVALID_CAPTURE_GROUP_NAME, "unknown group name"},
};

static bool
fail_pattern(struct cx_span pattern, UErrorCode st, const UParseError *where,
    struct cx_err *err)
{
	const char *text = "not valid";

	if (st == U_MEMORY_ALLOCATION_ERROR)
		return cx_fail_memory(err);
	for (size_t i = 0; i < countof(reasons); i++)
		if (reasons[i].code == st)
			text = reasons[i].text;
	cx_fail(err, CX_CONFIG, "regular expression: %s", text);
	return cx_fail_at(err, NULL, 0, error_column(pattern, where));
}

static bool
set_limits(struct cx_regex *r, UErrorCode st, struct cx_err *err)
{
	uregex_setTimeLimit(r->icu, TIME_LIMIT, &st);
	uregex_setStackLimit(r->icu, STACK_LIMIT_BYTES, &st);
	return U_SUCCESS(st) || cx_fail_memory(err);
}

static bool
compile(struct cx_regex *r, struct cx_span pattern, struct cx_err *err)
{
	UErrorCode st = U_ZERO_ERROR;
	UParseError where = {0};
	int32_t n = to_utf16(r, pattern, err);

	if (n < 0)
		return false;
	r->icu = uregex_open(
	    r->text, n, UREGEX_ERROR_ON_UNKNOWN_ESCAPES, &where, &st);
	if (U_FAILURE(st))
		return fail_pattern(pattern, st, &where, err);
	return set_limits(r, st, err);
}

static bool
keep_start(struct cx_regex *r, struct cx_span start, struct cx_err *err)
{
	r->start = malloc(start.len + 1);
	if (r->start == NULL)
		return cx_fail_memory(err);
	memcpy(r->start, start.at, start.len);
	r->start_len = start.len;
	return true;
}

struct cx_regex *
cx_regex_new(struct cx_span pattern, struct cx_err *err)
{
	struct cx_regex *r;

	if (pattern.len == 0)
		pattern.at = "";
	if (pattern.len > PATTERN_LIMIT_BYTES) {
		cx_fail(err, CX_CONFIG, "regular expression: too long");
		return NULL;
	}
	r = calloc(1, sizeof(*r));
	if (r == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	if (!keep_start(
		r, (struct cx_span){pattern.at, plain_start(pattern)}, err) ||
	    (r->start_len != pattern.len && !compile(r, pattern, err))) {
		cx_regex_free(r);
		return NULL;
	}
	return r;
}

struct cx_regex *
cx_regex_clone(const struct cx_regex *r, struct cx_err *err)
{
	UErrorCode st = U_ZERO_ERROR;
	struct cx_regex *copy = calloc(1, sizeof(*copy));

	if (copy == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	if (r->icu != NULL)
		copy->icu = uregex_clone(r->icu, &st);
	if (!keep_start(copy, (struct cx_span){r->start, r->start_len}, err) ||
	    (r->icu != NULL && !set_limits(copy, st, err))) {
		cx_regex_free(copy);
		return NULL;
	}
	return copy;
}

void
cx_regex_free(struct cx_regex *r)
{
	if (r == NULL)
		return;
	uregex_close(r->icu);
	free(r->start);
	free(r->text);
	free(r);
}

bool
cx_regex_find(
    struct cx_regex *r, struct cx_span s, bool *found, struct cx_err *err)
{
	UErrorCode st = U_ZERO_ERROR;
	int32_t n;

	*found = false;
	if (r->start_len != 0 &&
	    (s.len == 0 || memmem(s.at, s.len, r->start, r->start_len) == NULL))
		return true;
	if (r->icu == NULL) {
		*found = true;
		return true;
	}
	n = to_utf16(r, s, err);
	if (n < 0)
		return false;
	uregex_setText(r->icu, r->text, n, &st);
	*found = uregex_find(r->icu, 0, &st);
	if (U_SUCCESS(st))
		return true;
	*found = false;
	if (st == U_MEMORY_ALLOCATION_ERROR)
		return cx_fail_memory(err);
	return cx_fail(err, CX_DATA,
	    "regular expression: %s limit reached on this text",
	    st == U_REGEX_TIME_OUT ? "time" : "stack");
}
