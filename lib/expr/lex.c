/*
 * Written by hand rather than by a generator: the language has few tokens,
 * and most of the code is about what people write by mistake (== && curly
 * quotes pasted from a letter), which a generator would answer with "syntax
 * error".  Any letter beyond ASCII may stand in a name, because columns are
 * named in every language; punctuation beyond ASCII may not, so that a pasted
 * quote is seen at once.
 */
#include "expr/lex.h"

#include "base/num.h"
#include "text/utf8.h"

#include "base/banned.h"

static const struct {
	const char *word;
	enum cx_token_kind kind;
} words[] = {
    {"and", CX_TOKEN_AND},
    {"or", CX_TOKEN_OR},
    {"not", CX_TOKEN_NOT},
    {"in", CX_TOKEN_IN},
    {"between", CX_TOKEN_BETWEEN},
    {"like", CX_TOKEN_LIKE},
    {"matches", CX_TOKEN_MATCHES},
    {"contains", CX_TOKEN_CONTAINS},
    {"is", CX_TOKEN_IS},
    {"missing", CX_TOKEN_MISSING},
    {"null", CX_TOKEN_MISSING},
    {"true", CX_TOKEN_TRUE},
    {"false", CX_TOKEN_FALSE},
    {"case", CX_TOKEN_CASE},
    {"when", CX_TOKEN_WHEN},
    {"then", CX_TOKEN_THEN},
    {"else", CX_TOKEN_ELSE},
    {"end", CX_TOKEN_ENDCASE},
};

/* Longer ones first. */
static const struct {
	const char *sign;
	enum cx_token_kind kind;
} signs[] = {
    {"||", CX_TOKEN_JOIN},
    {"!=", CX_TOKEN_NE},
    {"<>", CX_TOKEN_NE},
    {"<=", CX_TOKEN_LE},
    {">=", CX_TOKEN_GE},
    {"=", CX_TOKEN_EQ},
    {"<", CX_TOKEN_LT},
    {">", CX_TOKEN_GT},
    {"(", CX_TOKEN_LEFT},
    {")", CX_TOKEN_RIGHT},
    {",", CX_TOKEN_COMMA},
    {"+", CX_TOKEN_PLUS},
    {"-", CX_TOKEN_MINUS},
    {"*", CX_TOKEN_TIMES},
    {"/", CX_TOKEN_OVER},
    {"%", CX_TOKEN_MODULO},
};

/* What is no sign of the language, and what its writer meant. */
static const struct {
	const char *sign, *advice;
} slips[] = {
    {"==", "equality is ="},
    {"&&", "write and"},
    {"&", "write and"},
    {"|", "write or; || joins texts"},
    {"!", "write not"},
    {"`", "a column name stands in double quotes: \"name\""},
    {"[", "a column name stands in double quotes: \"name\""},
    {"\xE2\x80\x98", "text stands in straight single quotes: 'text'"},
    {"\xE2\x80\x99", "text stands in straight single quotes: 'text'"},
    {"\xC2\xB4", "text stands in straight single quotes: 'text'"},
    {"\xE2\x80\x9C", "use straight quotes: 'text', \"column\""},
    {"\xE2\x80\x9D", "use straight quotes: 'text', \"column\""},
    {"\xC2\xAB", "use straight quotes: 'text', \"column\""},
    {"\xC2\xBB", "use straight quotes: 'text', \"column\""},
    {"\xE2\x80\x93", "minus is -"},
    {"\xE2\x88\x92", "minus is -"},
    {"\xE2\x89\xA4", "write <="},
    {"\xE2\x89\xA5", "write >="},
    {"\xE2\x89\xA0", "write !="},
    {"--", "there are no comments"},
};

bool
cx_lex_is(struct cx_span s, const char *word)
{
	size_t i;
	char c;

	for (i = 0; i < s.len && word[i] != '\0'; i++) {
		c = s.at[i];
		if (c >= 'A' && c <= 'Z')
			c = (char)(c + 32);
		if (c != word[i])
			return false;
	}
	return i == s.len && word[i] == '\0';
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Letters beyond ASCII: all but the signs of Latin-1 and the blocks of
 * punctuation, arrows and mathematics.
 */
static bool
is_far_letter(uint32_t c)
{
	if (c < 0xC0)
		return c == 0xAA || c == 0xB5 || c == 0xBA;
	if (c == 0xD7 || c == 0xF7 || c == 0xFEFF)
		return false;
	return (c < 0x2000 || c > 0x2BFF) && (c < 0x3000 || c > 0x3004) &&
	       (c < 0x3008 || c > 0x3020);
}

/* Bytes of the letter, digit or _ at i; 0 where there is none. */
static size_t
name_bytes(struct cx_span s, size_t i)
{
	size_t next = i;
	char c;

	if (i >= s.len)
		return 0;
	c = s.at[i];
	if (is_digit(c) || c == '_' || (c >= 'a' && c <= 'z') ||
	    (c >= 'A' && c <= 'Z'))
		return 1;
	if ((unsigned char)c < 0x80 || !is_far_letter(cx_utf8_next(s, &next)))
		return 0;
	return next - i;
}

/* The end of the name at i, with its `.b' parts. */
static size_t
name_end(struct cx_span s, size_t i)
{
	size_t n;

	for (;;) {
		while ((n = name_bytes(s, i)) != 0)
			i += n;
		if (i >= s.len || s.at[i] != '.' || name_bytes(s, i + 1) == 0)
			return i;
		i++;
	}
}

static void
lex_name(struct cx_lex *l, struct cx_token *t)
{
	size_t end = name_end(l->text, l->at);

	t->raw = (struct cx_span){l->text.at + l->at, end - l->at};
	t->text = t->raw;
	t->kind = CX_TOKEN_NAME;
	for (size_t i = 0; i < countof(words); i++)
		if (cx_lex_is(t->text, words[i].word))
			t->kind = words[i].kind;
	l->at = end;
}

static size_t
skip_digits(struct cx_span s, size_t i)
{
	while (i < s.len && is_digit(s.at[i]))
		i++;
	return i;
}

static bool
lex_number(struct cx_lex *l, struct cx_token *t, struct cx_err *err)
{
	struct cx_span s = l->text;
	size_t i = skip_digits(s, l->at), mark;

	if (i + 1 < s.len && s.at[i] == '.' && is_digit(s.at[i + 1]))
		i = skip_digits(s, i + 1);
	if (i < s.len && (s.at[i] == 'e' || s.at[i] == 'E')) {
		mark = i + 1;
		if (mark < s.len && (s.at[mark] == '+' || s.at[mark] == '-'))
			mark++;
		if (mark < s.len && is_digit(s.at[mark]))
			i = skip_digits(s, mark);
	}
	t->raw = (struct cx_span){s.at + l->at, i - l->at};
	if (name_bytes(s, i) != 0)
		return cx_origin_fail(l->origin, l->at, err,
		    "a number runs into a letter; a column name that begins "
		    "with a digit stands in double quotes");
	if (!cx_num_parse(t->raw, false, &t->number))
		return cx_origin_fail(
		    l->origin, l->at, err, "a number out of range");
	t->kind = CX_TOKEN_NUMBER;
	l->at = i;
	return true;
}

/* Content of n bytes at `from', each doubled quote made one. */
static bool
undouble(
    struct cx_lex *l, size_t from, size_t n, char quote, struct cx_span *out)
{
	char *copy = cx_arena_get(l->arena, n);
	size_t used = 0;

	if (copy == NULL)
		return false;
	for (size_t i = 0; i < n; i++) {
		copy[used++] = l->text.at[from + i];
		if (l->text.at[from + i] == quote)
			i++;
	}
	*out = (struct cx_span){copy, used};
	return true;
}

static bool
lex_quoted(struct cx_lex *l, struct cx_token *t, struct cx_err *err)
{
	char quote = l->text.at[l->at];
	size_t from = l->at + 1, i;

	for (i = from; i < l->text.len; i++) {
		if (l->text.at[i] != quote)
			continue;
		if (i + 1 == l->text.len || l->text.at[i + 1] != quote)
			break;
		i++;
	}
	if (i >= l->text.len)
		return cx_origin_fail(l->origin, l->at, err,
		    quote == '\'' ? "a text whose ' never closes"
				  : "a column name whose \" never closes");
	t->kind = quote == '\'' ? CX_TOKEN_TEXT : CX_TOKEN_COLUMN;
	t->raw = (struct cx_span){l->text.at + l->at, i + 1 - l->at};
	if (!undouble(l, from, i - from, quote, &t->text))
		return cx_fail_memory(err);
	if (t->kind == CX_TOKEN_COLUMN && t->text.len == 0)
		return cx_origin_fail(l->origin, l->at, err,
		    "an empty column name (text stands in single quotes)");
	l->at = i + 1;
	return true;
}

static bool
has_prefix(struct cx_span s, size_t at, const char *prefix)
{
	size_t n = strlen(prefix);

	return s.len - at >= n && memcmp(s.at + at, prefix, n) == 0;
}

static bool
lex_sign(struct cx_lex *l, struct cx_token *t, struct cx_err *err)
{
	size_t next = l->at;

	for (size_t i = 0; i < countof(slips); i++)
		if (has_prefix(l->text, l->at, slips[i].sign) &&
		    !has_prefix(l->text, l->at, "||") &&
		    !has_prefix(l->text, l->at, "!="))
			return cx_origin_fail(l->origin, l->at, err,
			    "unexpected %s: %s", slips[i].sign,
			    slips[i].advice);
	for (size_t i = 0; i < countof(signs); i++)
		if (has_prefix(l->text, l->at, signs[i].sign)) {
			t->kind = signs[i].kind;
			t->raw = (struct cx_span){
			    l->text.at + l->at, strlen(signs[i].sign)};
			l->at += t->raw.len;
			return true;
		}
	cx_utf8_next(l->text, &next);
	return cx_origin_fail(l->origin, l->at, err, "unexpected character %s",
	    cx_quote((struct cx_span){l->text.at + l->at, next - l->at}).text);
}

/* Blanks, among them the no-break space that word processors put in. */
static void
skip_blanks(struct cx_lex *l)
{
	struct cx_span s = l->text;

	while (l->at < s.len) {
		if (s.at[l->at] == ' ' ||
		    (s.at[l->at] >= '\t' && s.at[l->at] <= '\r'))
			l->at++;
		else if (has_prefix(s, l->at, "\xC2\xA0"))
			l->at += 2;
		else
			return;
	}
}

bool
cx_lex_next(struct cx_lex *l, struct cx_token *t, struct cx_err *err)
{
	struct cx_span s = l->text;
	char c;

	skip_blanks(l);
	*t = (struct cx_token){.offset = l->at, .raw = {s.at + l->at, 0}};
	if (l->at == s.len)
		return true;
	c = s.at[l->at];
	if (c == '\'' || c == '"')
		return lex_quoted(l, t, err);
	if (is_digit(c) ||
	    (c == '.' && l->at + 1 < s.len && is_digit(s.at[l->at + 1])))
		return lex_number(l, t, err);
	if (name_bytes(s, l->at) == 0)
		return lex_sign(l, t, err);
	lex_name(l, t);
	return true;
}
