/*
 * Addresses are held to what servers take, not to all that RFC 5322 spells: a
 * quoted local part or a host in brackets is a slip of a form far more often
 * than an address.  The rules are those of GOV.UK Notify, whose cases the
 * tests read.
 *
 * Headers are encoded by Q and not by B, and whole or not at all: Spanish
 * stays readable in a log, and no decoder has to put two kinds together.
 */
#include "text/mail.h"

#include <strings.h>
#include <unicode/uidna.h>

#include "text/utf8.h"

#include "base/banned.h"

enum {
	ADDRESS_MOST = 320,
	HOST_MOST = 253,
	LABEL_MOST = 63,
	LINE_MOST = 76,	 /* RFC 2047, RFC 2045 */
	PLAIN_MOST = 60, /* a longer word of a header is encoded */
	WORD_MOST = 75	 /* an encoded word */
};

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Blanks that people do not see; the length of one at the beginning. */
static size_t
blank_len(struct cx_span s)
{
	static const char *const wide[] = {"\xC2\xA0", "\xE1\xA0\x8E",
	    "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x81\xA0",
	    "\xEF\xBB\xBF"};

	if (s.len > 0 && (s.at[0] == ' ' || (s.at[0] >= 9 && s.at[0] <= 13)))
		return 1;
	for (size_t i = 0; i < countof(wide); i++)
		if (s.len >= strlen(wide[i]) &&
		    memcmp(s.at, wide[i], strlen(wide[i])) == 0)
			return strlen(wide[i]);
	return 0;
}

static struct cx_span
trim(struct cx_span s)
{
	size_t n, end = 0;

	while ((n = blank_len(s)) > 0) {
		s.at += n;
		s.len -= n;
	}
	for (size_t i = 0; i < s.len; i += n ? n : 1) {
		n = blank_len((struct cx_span){s.at + i, s.len - i});
		if (n == 0)
			end = i + 1;
	}
	s.len = end;
	return s;
}

static bool
is_local(struct cx_span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!is_letter(s.at[i]) && !is_digit(s.at[i]) &&
		    (s.at[i] == '\0' ||
			!strchr(".!#$%&'*+/=?^_`{|}~-", s.at[i])))
			return false;
	return s.len > 0 && s.at[0] != '.' && s.at[s.len - 1] != '.';
}

/*
 * Letters and digits with one or two hyphens between them.  A name of the
 * whole world (last) has letters alone, or is punycode.
 */
static bool
is_label(struct cx_span s, bool last)
{
	bool puny = s.len > 4 && strncasecmp(s.at, "xn--", 4) == 0;
	size_t hyphens = 0;

	if (s.len < 1 + (size_t)last || s.len > LABEL_MOST || s.at[0] == '-' ||
	    s.at[s.len - 1] == '-')
		return false;
	for (size_t i = 0; i < s.len; i++) {
		hyphens = s.at[i] == '-' ? hyphens + 1 : 0;
		if (hyphens > 2 || (!is_letter(s.at[i]) && !puny && last) ||
		    (!is_letter(s.at[i]) && !is_digit(s.at[i]) &&
			s.at[i] != '-'))
			return false;
	}
	return true;
}

static bool
is_host(struct cx_span s)
{
	size_t from = 0, labels = 0;

	for (size_t i = 0; i <= s.len; i++) {
		if (i < s.len && s.at[i] != '.')
			continue;
		if (!is_label(
			(struct cx_span){s.at + from, i - from}, i == s.len))
			return false;
		from = i + 1;
		labels++;
	}
	return labels > 1 && s.len <= HOST_MOST;
}

/* A host in letters that mail servers take, into room; 0: there is none. */
static size_t
ascii_host(struct cx_span s, char *room, size_t most)
{
	UErrorCode status = U_ZERO_ERROR;
	UIDNAInfo info = UIDNA_INFO_INITIALIZER;
	UIDNA *idna;
	int32_t n;

	if (s.len > most)
		return 0;
	if (cx_utf8_check(s) < s.len)
		return 0;
	idna = uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII, &status);
	n = uidna_nameToASCII_UTF8(
	    idna, s.at, (int32_t)s.len, room, (int32_t)most, &info, &status);
	uidna_close(idna);
	return U_SUCCESS(status) && info.errors == 0 && n > 0 &&
		       (size_t)n <= most
		   ? (size_t)n
		   : 0;
}

static bool
is_ascii(struct cx_span s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((s.at[i] & 0x80) != 0)
			return false;
	return true;
}

bool
cx_mail_address(struct cx_span s, struct cx_buf *out)
{
	char room[4 * HOST_MOST];
	struct cx_span local, host;
	const char *at;

	s = trim(s);
	at = s.len > 0 ? memchr(s.at, '@', s.len) : NULL;
	if (!at || s.len > ADDRESS_MOST)
		return false;
	local = (struct cx_span){s.at, (size_t)(at - s.at)};
	host = (struct cx_span){at + 1, s.len - local.len - 1};
	if (!is_ascii(host)) {
		host.len = ascii_host(host, room, sizeof(room));
		host.at = room;
	}
	if (!is_local(local) || !is_host(host))
		return false;
	for (size_t i = 1; i < local.len; i++)
		if (local.at[i] == '.' && local.at[i - 1] == '.')
			return false;
	cx_buf_puts(out, local);
	cx_buf_putc(out, '@');
	cx_buf_puts(out, host);
	return true;
}

bool
cx_mail_is_phone(struct cx_span s)
{
	size_t digits = 0;

	s = trim(s);
	for (size_t i = 0; i < s.len; i++) {
		digits += is_digit(s.at[i]);
		if (!is_digit(s.at[i]) && (s.at[i] != '+' || i > 0) &&
		    (s.at[i] == '\0' || !strchr(" -.()", s.at[i])))
			return false;
	}
	return digits >= 4 && digits <= 15;
}

static bool
has_scheme(struct cx_span s, const char *scheme)
{
	return s.len > strlen(scheme) &&
	       strncasecmp(s.at, scheme, strlen(scheme)) == 0;
}

bool
cx_mail_is_https(struct cx_span s)
{
	return has_scheme(s, "https://");
}

bool
cx_mail_is_link(struct cx_span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.at[i] <= ' ' || s.at[i] > '~' ||
		    strchr("<>\"\\,", s.at[i]))
			return false;
	return s.len <= 900 &&
	       (cx_mail_is_https(s) || has_scheme(s, "http://") ||
		   has_scheme(s, "mailto:"));
}

/* Text without controls, the blanks at its ends and runs of them. */
static void
put_one_line(struct cx_buf *out, struct cx_span s)
{
	size_t from = out->len;

	s = trim(s);
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.at[i];

		if (c > ' ' && c != 127)
			cx_buf_putc(out, s.at[i]);
		else if (out->len > from && out->at[out->len - 1] != ' ')
			cx_buf_putc(out, ' ');
	}
}

static void
put_byte(struct cx_buf *out, char c)
{
	cx_buf_printf(out, "=%02X", (unsigned)(unsigned char)c);
}

/* The bytes of the character at s; 1 where it is broken. */
static size_t
char_len(struct cx_span s)
{
	size_t n = 1;

	while (n < s.len && n < 4 && (s.at[n] & 0xC0) == 0x80)
		n++;
	return n;
}

/*
 * Encoded words, cut between characters, a line each.  used: columns of the
 * line that are taken.
 */
static void
put_encoded(struct cx_buf *out, struct cx_span s, size_t used)
{
	static const char head[] = "=?utf-8?Q?";
	size_t columns = 0, n, wide;

	for (size_t i = 0; i < s.len; i += n) {
		char c = s.at[i];
		bool plain = is_letter(c) || is_digit(c) || c == ' ' ||
			     strchr("!*+-/", c ? c : 'a');

		n = char_len((struct cx_span){s.at + i, s.len - i});
		wide = plain && n == 1 ? 1 : 3 * n;
		if (columns == 0 || columns + wide + 2 > WORD_MOST ||
		    used + columns + wide + 2 > LINE_MOST) {
			if (columns > 0) {
				cx_buf_puts(out, CX_SPAN("?=\n "));
				used = 1;
			}
			cx_buf_puts(out, cx_span(head));
			columns = sizeof(head) - 1;
		}
		columns += wide;
		if (wide == 1)
			cx_buf_putc(out, c == ' ' ? '_' : c);
		for (size_t k = 0; wide > 1 && k < n; k++)
			put_byte(out, s.at[i + k]);
	}
	if (columns > 0)
		cx_buf_puts(out, CX_SPAN("?="));
}

/* ASCII words that a line has room for, and nothing that looks encoded. */
static bool
is_plain(struct cx_span s)
{
	size_t word = 0;

	for (size_t i = 0; i < s.len; i++) {
		word = s.at[i] == ' ' ? 0 : word + 1;
		if ((s.at[i] & 0x80) != 0 || word > PLAIN_MOST ||
		    (s.at[i] == '=' && i + 1 < s.len && s.at[i + 1] == '?'))
			return false;
	}
	return true;
}

/* Words of ASCII, with the lines broken before those that are too long. */
static void
put_folded(struct cx_buf *out, struct cx_span s, size_t used)
{
	size_t from = 0;

	for (size_t i = 0; i <= s.len; i++) {
		if (i < s.len && s.at[i] != ' ')
			continue;
		if (from > 0 && used + 1 + (i - from) > LINE_MOST) {
			cx_buf_putc(out, '\n');
			used = 0;
		}
		if (from > 0)
			cx_buf_putc(out, ' ');
		cx_buf_put(out, s.at + from, i - from);
		used += (i - from) + 1;
		from = i + 1;
	}
}

void
cx_mail_header(struct cx_buf *out, const char *name, struct cx_span text)
{
	struct cx_buf line = {0};
	size_t used = strlen(name) + 2;
	struct cx_span s;

	put_one_line(&line, text);
	out->failed |= line.failed;
	s = cx_buf_span(&line);
	cx_buf_puts(out, cx_span(name));
	cx_buf_puts(out, CX_SPAN(": "));
	if (is_plain(s))
		put_folded(out, s, used);
	else
		put_encoded(out, s, used);
	cx_buf_putc(out, '\n');
	cx_buf_done(&line);
}

/* A name before an address: as it is, or encoded. */
static void
put_phrase(struct cx_buf *out, struct cx_span name)
{
	struct cx_buf line = {0};
	struct cx_span s;
	bool plain = true;

	put_one_line(&line, name);
	out->failed |= line.failed;
	s = cx_buf_span(&line);
	for (size_t i = 0; i < s.len; i++)
		plain &= is_letter(s.at[i]) || is_digit(s.at[i]) ||
			 s.at[i] == ' ' || s.at[i] == '-';
	if (plain && s.len <= PLAIN_MOST)
		cx_buf_puts(out, s);
	else
		put_encoded(out, s, 10);
	cx_buf_done(&line);
}

bool
cx_mail_mailbox(struct cx_span s, struct cx_buf *out)
{
	const char *open;
	struct cx_span name;
	size_t from = out->len;

	s = trim(s);
	open = s.len > 0 ? memchr(s.at, '<', s.len) : NULL;
	if (!open)
		return cx_mail_address(s, out);
	name = trim((struct cx_span){s.at, (size_t)(open - s.at)});
	s.len -= (size_t)(open + 1 - s.at);
	s.at = open + 1;
	if (s.len == 0 || s.at[s.len - 1] != '>' ||
	    cx_utf8_check(name) < name.len)
		return false;
	s.len--;
	if (name.len > 1 && name.at[0] == '"' && name.at[name.len - 1] == '"')
		name = (struct cx_span){name.at + 1, name.len - 2};
	put_phrase(out, name);
	cx_buf_puts(out, name.len > 0 ? CX_SPAN(" <") : CX_SPAN("<"));
	if (cx_mail_address(s, out)) {
		cx_buf_putc(out, '>');
		return true;
	}
	out->len = from;
	return false;
}

/* Whether a line of the text ends at s. */
static bool
at_break(struct cx_span s)
{
	return s.len == 0 || s.at[0] == '\n' ||
	       (s.len > 1 && s.at[0] == '\r' && s.at[1] == '\n');
}

void
cx_mail_body(struct cx_buf *out, struct cx_span text)
{
	size_t columns = 0, wide;

	while (text.len > 0) {
		struct cx_span rest = {text.at + 1, text.len - 1};
		char c = text.at[0];
		bool plain = (c > ' ' && c <= '~' && c != '=') ||
			     ((c == ' ' || c == '\t') && !at_break(rest));

		if (at_break(text)) {
			cx_buf_putc(out, '\n');
			columns = 0;
			text = c == '\r'
				   ? (struct cx_span){rest.at + 1, rest.len - 1}
				   : rest;
			continue;
		}
		wide = plain ? 1 : 3;
		if (columns + wide > LINE_MOST - 1) {
			cx_buf_puts(out, CX_SPAN("=\n"));
			columns = 0;
		}
		if (plain)
			cx_buf_putc(out, c);
		else
			put_byte(out, c);
		columns += wide;
		text = rest;
	}
	if (columns > 0)
		cx_buf_putc(out, '\n');
}
