/*
 * A CSV cell is written first and quoted afterwards, in place, where a look
 * at it shows the need: nearly no cell needs it, lists need no buffer of
 * their own to be joined in, and numbers stay right with a delimiter that
 * they may hold.
 */
#include "record/spell.h"

#include "base/num.h"
#include "record/csv_mask.h"
#include "record/ndjson.h"

#include "base/banned.h"

#define SHOWN_NEWLINE "\xE2\x8F\x8E" /* U+23CE */
#define SHOWN_CONTROL "\xEF\xBF\xBD" /* U+FFFD */

void
cx_spelling_init(
    struct cx_spelling *s, const struct cx_config *config, char delimiter)
{
	memset(s, 0, sizeof(*s));
	s->precision = config->precision;
	s->spreadsheet_safe = config->spreadsheet_safe;
	s->infer = config->infer;
	s->delimiter = delimiter;
}

/* Quotes what stands in out from begin on; it holds n quotes. */
static void
quote_from(struct cx_buf *out, size_t begin, size_t n)
{
	char *to, *from;

	if (!cx_buf_reserve(out, n + 2))
		return;
	from = out->at + out->len;
	to = from + n + 2;
	out->len += n + 2;
	*--to = '"';
	if (n == 0) { /* as nearly always: a delimiter is why */
		to = out->at + begin;
		memmove(to + 1, to, (size_t)(from - to));
		*to = '"';
		return;
	}
	while (from > out->at + begin) {
		*--to = *--from;
		if (*from == '"')
			*--to = '"';
	}
	*--to = '"';
}

/*
 * Whether a field needs quotes.  Reasons are long cells, and those are looked
 * at as the scanner looks at its input, 64 bytes at a time.
 */
static bool
has_special(const char *at, size_t n, char delimiter)
{
	struct cx_csv_masks m[CX_CSV_BLOCKS];
	uint64_t special = 0;
	size_t blocks;

	for (; n >= 64 && !special; n -= blocks * 64, at += blocks * 64) {
		blocks = n / 64 < CX_CSV_BLOCKS ? n / 64 : CX_CSV_BLOCKS;
		cx_csv_masks(m, at, blocks, delimiter);
		for (size_t i = 0; i < blocks; i++)
			special |=
			    m[i].quote | m[i].delimiter | m[i].lf | m[i].cr;
	}
	for (size_t i = 0; i < n; i++)
		special |= at[i] == delimiter || at[i] == '"' ||
			   at[i] == '\r' || at[i] == '\n';
	return special != 0;
}

static void
quote_if_needed(const struct cx_spelling *s, struct cx_buf *out, size_t begin)
{
	size_t quotes = 0, i = begin;
	const char *next;

	if (out->len == begin ||
	    !has_special(out->at + begin, out->len - begin, s->delimiter))
		return;
	for (; (next = memchr(out->at + i, '"', out->len - i)); quotes++)
		i = (size_t)(next + 1 - out->at);
	quote_from(out, begin, quotes);
}

void
cx_spell_csv(
    const struct cx_spelling *s, struct cx_span text, struct cx_buf *out)
{
	size_t begin = out->len;

	cx_buf_puts(out, text);
	quote_if_needed(s, out, begin);
}

static size_t
skip_digits(struct cx_span s, size_t i)
{
	while (i < s.len && s.at[i] >= '0' && s.at[i] <= '9')
		i++;
	return i;
}

/* Whether JSON's grammar takes the whole of s as a number. */
static bool
is_json_number(struct cx_span s)
{
	size_t i = s.len > 0 && s.at[0] == '-';
	size_t first = i;

	i = skip_digits(s, i);
	if (i == first || (s.at[first] == '0' && i > first + 1))
		return false;
	if (i < s.len && s.at[i] == '.') {
		first = ++i;
		i = skip_digits(s, i);
		if (i == first)
			return false;
	}
	if (i < s.len && (s.at[i] == 'e' || s.at[i] == 'E')) {
		i++;
		if (i < s.len && (s.at[i] == '+' || s.at[i] == '-'))
			i++;
		first = i;
		i = skip_digits(s, i);
		if (i == first)
			return false;
	}
	return i == s.len;
}

void
cx_spell_json(
    const struct cx_spelling *s, struct cx_span text, struct cx_buf *out)
{
	if (text.len == 0)
		cx_buf_puts(out, CX_SPAN("null"));
	else if (!s->infer)
		cx_json_quote(out, text);
	else if (is_json_number(text) || cx_span_eq(text, CX_SPAN("true")) ||
		 cx_span_eq(text, CX_SPAN("false")))
		cx_buf_puts(out, text);
	else
		cx_json_quote(out, text);
}

/*
 * What stands for the bytes at s: its length goes to *taken, 1 for a byte
 * that is shown as it is (then the result is empty).
 */
static struct cx_span
stand_in(const unsigned char *s, size_t n, size_t *taken)
{
	*taken = 1;
	if (s[0] == '\r' && n > 1 && s[1] == '\n') {
		*taken = 2;
		return CX_SPAN(SHOWN_NEWLINE);
	}
	if (s[0] == '\n')
		return CX_SPAN(SHOWN_NEWLINE);
	if (s[0] < 0x20 || s[0] == 0x7F)
		return CX_SPAN(SHOWN_CONTROL);
	if (s[0] == 0xC2 && n > 1 && s[1] < 0xA0) {
		*taken = 2;
		return CX_SPAN(SHOWN_CONTROL);
	}
	return (struct cx_span){"", 0};
}

void
cx_spell_shown(struct cx_span text, struct cx_buf *out)
{
	size_t from = 0, taken;

	for (size_t i = 0; i < text.len; i += taken) {
		struct cx_span s = stand_in(
		    (const unsigned char *)text.at + i, text.len - i, &taken);

		if (s.len == 0)
			continue;
		cx_buf_put(out, text.at + from, i - from);
		cx_buf_puts(out, s);
		from = i + taken;
	}
	if (from < text.len)
		cx_buf_put(out, text.at + from, text.len - from);
}

static void
put_number(const struct cx_spelling *s, double x, struct cx_buf *out)
{
	if (cx_buf_reserve(out, CX_NUM_ROOM))
		out->len += cx_num_print(out->at + out->len, x, s->precision);
}

static void
put_int(int64_t x, struct cx_buf *out)
{
	if (cx_buf_reserve(out, CX_NUM_ROOM))
		out->len += cx_num_print_int(out->at + out->len, x);
}

static void
put_bool(bool x, struct cx_buf *out)
{
	cx_buf_puts(out, x ? CX_SPAN("true") : CX_SPAN("false"));
}

/* Appends a cell as plain text, without regard to what the format needs. */
static void
put_plain(
    const struct cx_spelling *s, const struct cx_cell *c, struct cx_buf *out)
{
	switch (c->kind) {
	case CX_CELL_MISSING:
		break;
	case CX_CELL_TEXT:
		cx_buf_puts(out, c->u.text);
		break;
	case CX_CELL_NUMBER:
		put_number(s, c->u.number, out);
		break;
	case CX_CELL_INT:
		put_int(c->u.whole, out);
		break;
	case CX_CELL_BOOL:
		put_bool(c->u.truth, out);
		break;
	case CX_CELL_LIST:
		for (size_t i = 0; i < c->u.list.n; i++) {
			if (i != 0)
				cx_buf_putc(out, '|');
			cx_buf_puts(out, c->u.list.at[i]);
		}
		break;
	case CX_CELL_EITHER:
		cx_buf_puts(out, c->u.either.text);
		break;
	}
}

/* Whether a spreadsheet would take the text from begin on for a formula. */
static bool
is_formula(const struct cx_buf *out, size_t begin)
{
	return out->len > begin && out->at[begin] != '\0' &&
	       strchr("=+-@\t\r", out->at[begin]) != NULL;
}

void
cx_spell_cell_csv(
    const struct cx_spelling *s, const struct cx_cell *c, struct cx_buf *out)
{
	bool words = c->kind == CX_CELL_TEXT || c->kind == CX_CELL_LIST ||
		     c->kind == CX_CELL_EITHER;
	size_t begin = out->len;

	put_plain(s, c, out);
	if (s->spreadsheet_safe && words && is_formula(out, begin) &&
	    cx_buf_reserve(out, 1)) {
		memmove(out->at + begin + 1, out->at + begin, out->len - begin);
		out->at[begin] = '\'';
		out->len++;
	}
	quote_if_needed(s, out, begin);
}

static void
put_json_list(const struct cx_cell *c, struct cx_buf *out)
{
	cx_buf_putc(out, '[');
	for (size_t i = 0; i < c->u.list.n; i++) {
		if (i != 0)
			cx_buf_putc(out, ',');
		cx_json_quote(out, c->u.list.at[i]);
	}
	cx_buf_putc(out, ']');
}

void
cx_spell_cell_json(
    const struct cx_spelling *s, const struct cx_cell *c, struct cx_buf *out)
{
	switch (c->kind) {
	case CX_CELL_MISSING:
		cx_buf_puts(out, CX_SPAN("null"));
		break;
	case CX_CELL_TEXT:
		cx_json_quote(out, c->u.text);
		break;
	case CX_CELL_NUMBER:
	case CX_CELL_INT:
	case CX_CELL_BOOL:
		put_plain(s, c, out);
		break;
	case CX_CELL_LIST:
		put_json_list(c, out);
		break;
	case CX_CELL_EITHER:
		cx_buf_puts(out, c->u.either.json);
		break;
	}
}

void
cx_spell_cell_shown(
    const struct cx_spelling *s, const struct cx_cell *c, struct cx_buf *out)
{
	switch (c->kind) {
	case CX_CELL_TEXT:
		cx_spell_shown(c->u.text, out);
		break;
	case CX_CELL_LIST:
		for (size_t i = 0; i < c->u.list.n; i++) {
			if (i != 0)
				cx_buf_putc(out, '|');
			cx_spell_shown(c->u.list.at[i], out);
		}
		break;
	case CX_CELL_EITHER:
		cx_spell_shown(c->u.either.text, out);
		break;
	case CX_CELL_MISSING:
	case CX_CELL_NUMBER:
	case CX_CELL_INT:
	case CX_CELL_BOOL:
		put_plain(s, c, out);
		break;
	}
}
