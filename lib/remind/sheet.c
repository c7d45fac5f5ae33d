/*
 * A placeholder of Notify is a hole for a text and no more, while a pattern
 * has plurals, dates in words and choices.  So what an argument prints is the
 * value, not the column behind it: the message that Notify puts together is
 * the one that the other outputs have, letter by letter, and that is tested.
 * message_id goes along; Notify passes columns on that its template does not
 * have, and its report of deliveries has them.
 */
#include "remind/sheet.h"

#include <stdlib.h>

#include "base/banned.h"

static bool
counts(char c)
{
	return c != ' ' && c != '_' && c != '-' && c != '\t' && c != '\n' &&
	       c != '\r';
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool
cx_remind_sheet_same(struct cx_span a, struct cx_span b)
{
	size_t i = 0, k = 0;

	for (;;) {
		while (i < a.len && !counts(a.at[i]))
			i++;
		while (k < b.len && !counts(b.at[k]))
			k++;
		if (i == a.len || k == b.len)
			return i == a.len && k == b.len;
		if (lower(a.at[i++]) != lower(b.at[k++]))
			return false;
	}
}

static void
sheet_done(struct cx_remind_sheet *s)
{
	for (size_t i = 0; i < s->n_columns; i++)
		cx_buf_done(&s->columns[i].name);
	free(s->columns);
	free(s->starts);
	cx_buf_done(&s->name);
	cx_buf_done(&s->template);
	cx_buf_done(&s->table);
}

void
cx_remind_sheets_done(struct cx_remind_sheets *s)
{
	for (size_t i = 0; i < s->n; i++)
		sheet_done(&s->at[i]);
	free(s->at);
	*s = (struct cx_remind_sheets){.at = NULL};
}

/* Bytes of a file name that cannot lead elsewhere; others as %2F. */
static void
put_file_name(struct cx_buf *out, struct cx_span s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.at[i];

		if (c <= ' ' || c == 127 || c == '/' || c == '%' ||
		    (c == '.' && i == 0))
			cx_buf_printf(out, "%%%02X", (unsigned)c);
		else
			cx_buf_putc(out, s.at[i]);
	}
}

static void
put_sheet_name(struct cx_remind_sheet *s)
{
	put_file_name(&s->name, s->rule->name);
	if (s->step) {
		cx_buf_putc(&s->name, '.');
		cx_buf_puts(&s->name, s->step->text);
	}
	cx_buf_putc(&s->name, '.');
	put_file_name(&s->name, s->channel);
	if (s->pattern->language.at) {
		cx_buf_putc(&s->name, '.');
		put_file_name(&s->name, s->pattern->language);
	}
}

static bool
is_taken(const struct cx_remind_sheet *s, struct cx_span name)
{
	static const char *const own[] = {
	    "phone number", "email address", "message_id"};

	for (size_t i = 0; i < countof(own); i++)
		if (cx_remind_sheet_same(name, cx_span(own[i])))
			return true;
	for (size_t i = 0; i < s->n_columns; i++)
		if (cx_remind_sheet_same(
			name, cx_buf_span(&s->columns[i].name)))
			return true;
	return false;
}

/* A name for a placeholder, with a number where it is taken. */
static void
name_column(
    const struct cx_remind_sheet *s, struct cx_span from, struct cx_buf *name)
{
	size_t len;

	for (size_t i = 0; i < from.len; i++)
		if (from.at[i] != '(' && from.at[i] != ')' &&
		    (from.at[i] != '?' || name->len == 0 ||
			name->at[name->len - 1] != '?'))
			cx_buf_putc(name, from.at[i]);
	len = name->len;
	for (int n = 2; !name->failed && is_taken(s, cx_buf_span(name)); n++) {
		name->len = len;
		cx_buf_printf(name, " %d", n);
	}
}

/* The column of an argument: the same for the same source. */
static const struct cx_remind_column *
find_column(struct cx_remind_sheet *s, const struct cx_message_piece *piece,
    size_t field)
{
	struct cx_remind_column *at, c = {.field = field};

	for (size_t i = 0; i < s->n_columns; i++)
		if (cx_span_eq(s->columns[i].source, piece->source))
			return &s->columns[i];
	at = realloc(s->columns, (s->n_columns + 1) * sizeof(*at));
	if (!at)
		return NULL;
	s->columns = at;
	name_column(s, piece->name, &c.name);
	/* the pattern outlives its compiled form, whose source this is */
	c.source = piece->source;
	at[s->n_columns] = c;
	return &at[s->n_columns++];
}

static bool
has_hole(struct cx_span s)
{
	for (size_t i = 1; i < s.len; i++)
		if (s.at[i] == '(' && s.at[i - 1] == '(')
			return true;
	return false;
}

/* The pieces of a pattern into the template; *field counts arguments. */
static bool
put_pattern(struct cx_remind_sheet *s, struct cx_message *m, size_t *field,
    struct cx_err *err)
{
	const struct cx_remind_column *c;

	for (size_t i = 0; i < cx_message_pieces(m); i++) {
		struct cx_message_piece piece = cx_message_piece(m, i);

		if (has_hole(piece.text))
			return cx_fail(err, CX_CONFIG,
			    "rule %s: (( in a text begins a placeholder of "
			    "Notify",
			    cx_quote(s->rule->name).text);
		if (piece.text.at) {
			cx_buf_puts(&s->template, piece.text);
			continue;
		}
		c = find_column(s, &piece, (*field)++);
		if (!c)
			return cx_fail_memory(err);
		cx_buf_puts(&s->template, CX_SPAN("(("));
		cx_buf_puts(&s->template, cx_buf_span(&c->name));
		cx_buf_puts(&s->template, CX_SPAN("))"));
	}
	return true;
}

static const char *
receiver(const struct cx_remind_sheet *s)
{
	return cx_span_eq(s->channel, CX_SPAN("sms")) ? "phone number"
						      : "email address";
}

static void
put_head(struct cx_remind_sheet *s, const struct cx_spelling *spelling)
{
	cx_buf_puts(&s->table, cx_span(receiver(s)));
	for (size_t i = 0; i < s->n_columns; i++) {
		cx_buf_putc(&s->table, ',');
		cx_spell_csv(
		    spelling, cx_buf_span(&s->columns[i].name), &s->table);
	}
	cx_buf_puts(&s->table, CX_SPAN(",message_id\n"));
}

/* Compiles the patterns once more, for their pieces alone. */
static bool
begin_sheet(struct cx_remind_sheet *s, const struct cx_spelling *spelling,
    struct cx_err *err)
{
	struct cx_message *text = cx_remind_pattern_open(s->pattern, err);
	struct cx_message *about = NULL;
	size_t field = 0;
	bool ok = text != NULL;

	if (ok && s->about) {
		about = cx_remind_pattern_open(s->about, err);
		ok = about && put_pattern(s, about, &field, err);
		cx_buf_puts(&s->template, CX_SPAN("\n\n"));
	}
	ok = ok && put_pattern(s, text, &field, err);
	cx_buf_putc(&s->template, '\n');
	put_head(s, spelling);
	s->head = s->table.len;
	put_sheet_name(s);
	for (size_t i = 0; i < s->n_columns; i++)
		s->columns[i].source = (struct cx_span){NULL, 0};
	cx_message_free(about);
	cx_message_free(text);
	return ok;
}

/* The step whose own texts these are; NULL: those of the rule. */
static const struct cx_remind_step *
own_step(const struct cx_remind_notice *n)
{
	const struct cx_remind_rule *rule = n->rule;
	const struct cx_remind_say *say = &rule->says[n->step - rule->steps];

	return say->text.patterns != rule->say.text.patterns ||
		       say->subject.patterns != rule->say.subject.patterns
		   ? n->step
		   : NULL;
}

/* The sheet of a notice, made if it is the first one; NULL on failure. */
static struct cx_remind_sheet *
find_sheet(struct cx_remind_sheets *s, const struct cx_remind_notice *n,
    const struct cx_spelling *spelling, struct cx_err *err)
{
	struct cx_span channel = n->channel.at ? n->channel : CX_SPAN("email");
	struct cx_remind_sheet *sheet;

	for (size_t i = 0; i < s->n; i++)
		if (s->at[i].pattern == n->pattern &&
		    s->at[i].about == n->about &&
		    cx_span_eq(s->at[i].channel, channel))
			return &s->at[i];
	if (s->n == s->room) {
		size_t room = s->room ? 2 * s->room : 16;

		sheet = realloc(s->at, room * sizeof(*sheet));
		if (!sheet) {
			cx_fail_memory(err);
			return NULL;
		}
		s->at = sheet;
		s->room = room;
	}
	sheet = &s->at[s->n++];
	*sheet = (struct cx_remind_sheet){.rule = n->rule,
	    .step = own_step(n),
	    .pattern = n->pattern,
	    .about = n->about,
	    .channel = channel};
	return begin_sheet(sheet, spelling, err) ? sheet : NULL;
}

/* Where the next row is the first one of a file. */
static bool
begin_file(struct cx_remind_sheet *s, struct cx_err *err)
{
	size_t *at;

	if (s->rows % CX_REMIND_SHEET_ROWS != 0)
		return true;
	at = realloc(s->starts, (s->n_starts + 1) * sizeof(*at));
	if (!at)
		return cx_fail_memory(err);
	s->starts = at;
	at[s->n_starts++] = s->table.len;
	return true;
}

struct cx_span
cx_remind_sheet_rows(const struct cx_remind_sheet *s, size_t i)
{
	size_t end = i + 1 < s->n_starts ? s->starts[i + 1] : s->table.len;

	return (struct cx_span){s->table.at + s->starts[i], end - s->starts[i]};
}

bool
cx_remind_sheets_add(struct cx_remind_sheets *s,
    const struct cx_remind_notice *n, const struct cx_spelling *spelling,
    struct cx_err *err)
{
	struct cx_remind_sheet *sheet = find_sheet(s, n, spelling, err);
	char hex[CX_HASH128_ROOM];

	if (!sheet || !begin_file(sheet, err))
		return false;
	/* was checked, and must stay an address: a telephone begins with + */
	cx_spell_csv(spelling, n->to, &sheet->table);
	for (size_t i = 0; i < sheet->n_columns; i++) {
		const struct cx_cell cell = {.kind = CX_CELL_TEXT,
		    .u.text = n->fields[sheet->columns[i].field]};

		cx_buf_putc(&sheet->table, ',');
		cx_spell_cell_csv(spelling, &cell, &sheet->table);
	}
	cx_hash128_print(hex, n->key);
	cx_buf_putc(&sheet->table, ',');
	cx_buf_put(&sheet->table, hex, sizeof(hex));
	cx_buf_putc(&sheet->table, '\n');
	sheet->rows++;
	return !sheet->table.failed || cx_fail_memory(err);
}
