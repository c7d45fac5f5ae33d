/*
 * Patterns.  like is matched by hand rather than turned into a regular
 * expression: going back only to the last % keeps it without recursion and
 * linear for the patterns that people write, and ICU would want UTF-16.
 */
#define _GNU_SOURCE
#include "expr/node.h"

#include <string.h>

#include "text/utf8.h"

#include "base/banned.h"

/*
 * One step of a pattern without %: whether the character at s[*i] is what the
 * pattern has at p[*j]; moves both past it.
 */
static bool
same_letter(struct cx_span s, size_t *i, struct cx_span p, size_t *j)
{
	if (p.at[*j] == '_') {
		cx_utf8_next(s, i);
		++*j;
		return true;
	}
	if (p.at[*j] == '\\' && *j + 1 < p.len)
		++*j;
	if (s.at[*i] != p.at[*j])
		return false;
	++*i;
	++*j;
	return true;
}

static bool
is_like(struct cx_span s, struct cx_span p)
{
	size_t i = 0, j = 0, back_i = 0, back_j = SIZE_MAX;

	while (i < s.len) {
		if (j < p.len && p.at[j] == '%') {
			back_j = ++j;
			back_i = i;
			if (j == p.len)
				return true;
		} else if (j < p.len && same_letter(s, &i, p, &j)) {
			continue;
		} else if (back_j != SIZE_MAX) {
			cx_utf8_next(s, &back_i);
			i = back_i;
			j = back_j;
		} else {
			return false;
		}
	}
	while (j < p.len && p.at[j] == '%')
		j++;
	return j == p.len;
}

static bool
texts(const struct cx_node *n, struct cx_eval *e, struct cx_span *a,
    struct cx_span *b)
{
	struct cx_value v = cx_node_eval(n->kids[0], e);

	if (v.type == CX_MISSING)
		return false;
	*a = v.u.text;
	v = cx_node_eval(n->kids[1], e);
	*b = v.u.text;
	return v.type != CX_MISSING;
}

enum cx_truth
cx_like_test(const struct cx_node *n, struct cx_eval *e)
{
	struct cx_span s, p;

	if (!texts(n, e, &s, &p))
		return CX_UNKNOWN;
	if (p.len > CX_LIKE_BYTES) {
		cx_node_fail(
		    e, CX_DATA, "like: a pattern over %d bytes", CX_LIKE_BYTES);
		return CX_UNKNOWN;
	}
	return is_like(s, p) ? CX_TRUE : CX_FALSE;
}

enum cx_truth
cx_contains_test(const struct cx_node *n, struct cx_eval *e)
{
	struct cx_span s, p;

	if (!texts(n, e, &s, &p))
		return CX_UNKNOWN;
	return p.len == 0 || memmem(s.at, s.len, p.at, p.len) != NULL
		   ? CX_TRUE
		   : CX_FALSE;
}

enum cx_truth
cx_matches_test(const struct cx_node *n, struct cx_eval *e)
{
	struct cx_value v = cx_node_eval(n->kids[0], e);
	struct cx_err why = {0};
	bool found;

	if (v.type == CX_MISSING)
		return CX_UNKNOWN;
	if (!cx_regex_find(e->regexes[n->index], v.u.text, &found, &why)) {
		cx_node_fail(e, why.code, "%s", why.text);
		return CX_UNKNOWN;
	}
	return found ? CX_TRUE : CX_FALSE;
}
