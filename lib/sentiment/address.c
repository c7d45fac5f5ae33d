/*
 * Addresses say nothing about how a text feels, and their parts would be
 * taken for words.  What they look like is guessed from few letters, as they
 * are typed: no list of domains, no rule of a standard that nobody keeps.
 */
#include "sentiment/tokens_scan.h"

#include "base/banned.h"

static bool
starts(const struct cx_tokens *t, struct cx_span prefix)
{
	return t->text.len - t->i >= prefix.len &&
	       memcmp(t->text.at + t->i, prefix.at, prefix.len) == 0;
}

/* What is left of a web address in data that was made anonymous. */
static bool
bare_link(const struct cx_tokens *t)
{
	return t->text.len - t->i >= 4 &&
	       memcmp(t->text.at + t->i, "http", 4) == 0 &&
	       cx_tokens_class_at(t, t->i + 4) == CX_CLASS_BLANK;
}

bool
cx_tokens_skip_name(struct cx_tokens *t)
{
	size_t i = t->i, next;
	uint32_t c;

	if (t->text.at[i] == '@') {
		for (i++; i < t->text.len; i = next) {
			c = cx_tokens_point(t, i, &next);
			if (c != '_' &&
			    !cx_class_wordlike(cx_tokens_class(t, c)))
				break;
		}
		t->names++;
	} else if (starts(t, CX_SPAN("http://")) ||
		   starts(t, CX_SPAN("https://")) ||
		   starts(t, CX_SPAN("www.")) || bare_link(t)) {
		while (i < t->text.len &&
		       cx_tokens_class_at(t, i) != CX_CLASS_BLANK)
			cx_tokens_point(t, i, &i);
		t->links++;
	}
	if (i == t->i)
		return false;
	t->i = i;
	return true;
}

/* A letter or digit of ASCII, or one of the others. */
static bool
plain_or(char c, const char *others)
{
	return cx_plain(c) || (c >= '0' && c <= '9') ||
	       (c != '\0' && strchr(others, c));
}

/* The length of a domain at i: labels with points between; 0: none. */
static size_t
domain_len(const struct cx_tokens *t, size_t i)
{
	const size_t start = i;
	size_t label = i, n = 0;

	for (; i < t->text.len && plain_or(t->text.at[i], "-."); i++) {
		if (t->text.at[i] != '.')
			continue;
		if (i == label)
			return 0;
		label = i + 1;
		n++;
	}
	if (i == label && n > 0) /* the point of the sentence */
		label = i--, n--;
	return n > 0 && i > start ? i - start : 0;
}

bool
cx_tokens_skip_mail(struct cx_tokens *t)
{
	const char *at;
	size_t domain;

	if (t->at < t->i) {
		at = memchr(t->text.at + t->i, '@', t->text.len - t->i);
		t->at = at ? (size_t)(at - t->text.at) : SIZE_MAX;
	}
	if (t->at == SIZE_MAX)
		return false;
	for (size_t i = t->i; i < t->at; i++)
		if (!plain_or(t->text.at[i], "._%+-"))
			return false;
	domain = domain_len(t, t->at + 1);
	if (domain == 0)
		return false;
	t->i = t->at + 1 + domain;
	t->mails++;
	return true;
}
