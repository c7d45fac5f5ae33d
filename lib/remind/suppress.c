/*
 * Lists belong to the rules and not to the command line: who asked for silence
 * must have it from every cron line.  Addresses are compared as people mean
 * them, without case, blanks and the hyphens of telephone numbers; ids as
 * they stand, as everywhere.
 */
#include "remind/suppress.h"

#include "record/config.h"
#include "remind/read.h"

#include "base/banned.h"

static const char *const kinds[] = {
    [CX_SUPPRESS_ID] = "id",
    [CX_SUPPRESS_ADDRESS] = "address",
    [CX_SUPPRESS_DOMAIN] = "domain",
};

static struct cx_span
trim(struct cx_span s)
{
	while (s.len > 0 && (s.at[0] == ' ' || s.at[0] == '\t')) {
		s.at++;
		s.len--;
	}
	while (s.len > 0 && strchr(" \t\r", s.at[s.len - 1]) != NULL)
		s.len--;
	return s;
}

/* Letters beyond ASCII have no case in a mail address that works. */
static void
put_lower(struct cx_span s, struct cx_buf *out)
{
	for (size_t i = 0; i < s.len; i++)
		cx_buf_putc(out, s.at[i] >= 'A' && s.at[i] <= 'Z'
				     ? (char)(s.at[i] + 32)
				     : s.at[i]);
}

static bool
is_phone(struct cx_span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (strchr("0123456789+-(). /", s.at[i]) == NULL ||
		    s.at[i] == '\0')
			return false;
	return true;
}

static void
spell_address(struct cx_span s, struct cx_buf *out)
{
	s = trim(s);
	if (!is_phone(s)) {
		put_lower(s, out);
		return;
	}
	for (size_t i = 0; i < s.len; i++)
		if (s.at[i] >= '0' && s.at[i] <= '9')
			cx_buf_putc(out, s.at[i]);
}

/* "@example.org" and "example.org." are the same domain. */
static void
spell_domain(struct cx_span s, struct cx_buf *out)
{
	s = trim(s);
	if (s.len > 0 && s.at[0] == '@') {
		s.at++;
		s.len--;
	}
	if (s.len > 0 && s.at[s.len - 1] == '.')
		s.len--;
	put_lower(s, out);
}

static void
spell_id(struct cx_span s, struct cx_buf *out)
{
	cx_buf_puts(out, s);
}

static bool
read_kind(struct cx_remind_reader *r, struct cx_json *object,
    enum cx_remind_suppress_kind *out)
{
	struct cx_span word;

	if (!cx_json_want_text(object, "by", true, &word, r->err))
		return false;
	for (size_t i = 0; i < countof(kinds); i++)
		if (cx_span_eq(word, cx_span(kinds[i]))) {
			*out = (enum cx_remind_suppress_kind)i;
			return true;
		}
	return cx_json_fail(cx_json_get(object, "by"), r->err,
	    "must be \"id\", \"address\" or \"domain\"");
}

static bool
read_list(struct cx_remind_reader *r, struct cx_json *object,
    struct cx_remind_list *list)
{
	static const char *const known[] = {"file", "by", "column", NULL};
	static void (*const spell[])(struct cx_span, struct cx_buf *) = {
	    [CX_SUPPRESS_ID] = spell_id,
	    [CX_SUPPRESS_ADDRESS] = spell_address,
	    [CX_SUPPRESS_DOMAIN] = spell_domain,
	};
	const struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_span column = {NULL, 0};
	const char *path;

	if (!cx_json_known(object, known, r->err) ||
	    !read_kind(r, object, &list->kind) ||
	    !cx_remind_read_path(r, object, "file", true, &path) ||
	    !cx_json_want_text(object, "column", false, &column, r->err))
		return false;
	list->file = cx_json_text(cx_json_get(object, "file"));
	list->listed =
	    cx_idset_load_as(path, column, &config, spell[list->kind], r->err);
	return list->listed != NULL;
}

bool
cx_remind_suppress_read(struct cx_remind_reader *r, struct cx_json *root,
    struct cx_remind_suppress *out)
{
	struct cx_json *array;
	size_t n;

	if (!cx_json_want_array(root, "suppress", false, &array, r->err))
		return false;
	n = array ? cx_json_count(array) : 0;
	out->lists = cx_arena_zero(r->rules->arena, n, sizeof(*out->lists));
	if (!out->lists)
		return cx_fail_memory(r->err);
	for (size_t i = 0; i < n; i++) {
		out->n++;
		if (!read_list(r, cx_json_item(array, i), &out->lists[i]))
			return false;
	}
	return true;
}

void
cx_remind_suppress_done(struct cx_remind_suppress *s)
{
	for (size_t i = 0; i < s->n; i++)
		cx_idset_free(s->lists[i].listed);
	s->n = 0;
}

bool
cx_remind_suppress_id(const struct cx_remind_suppress *s, struct cx_span id,
    const struct cx_remind_list **out)
{
	*out = NULL;
	for (size_t i = 0; i < s->n && !*out; i++)
		if (s->lists[i].kind == CX_SUPPRESS_ID &&
		    cx_idset_has(s->lists[i].listed, cx_hash128(id)))
			*out = &s->lists[i];
	return *out != NULL;
}

/* Whether the list has the domain of the address, or one above it. */
static bool
has_domain(const struct cx_idset *listed, struct cx_span address)
{
	size_t i = address.len;

	while (i > 0 && address.at[i - 1] != '@')
		i--;
	for (; i > 0 && i < address.len; i++) {
		const struct cx_span rest = {address.at + i, address.len - i};

		if (cx_idset_has(listed, cx_hash128(rest)))
			return true;
		while (i < address.len && address.at[i] != '.')
			i++;
	}
	return false;
}

bool
cx_remind_suppress_to(const struct cx_remind_suppress *s, struct cx_span to,
    struct cx_buf *room, const struct cx_remind_list **out, struct cx_err *err)
{
	struct cx_span plain;

	*out = NULL;
	room->len = 0;
	spell_address(to, room);
	if (room->failed)
		return cx_fail_memory(err);
	plain = cx_buf_span(room);
	for (size_t i = 0; i < s->n && !*out; i++) {
		const struct cx_remind_list *list = &s->lists[i];

		if (list->kind == CX_SUPPRESS_ADDRESS
			? cx_idset_has(list->listed, cx_hash128(plain))
			: list->kind == CX_SUPPRESS_DOMAIN &&
			      has_domain(list->listed, plain))
			*out = list;
	}
	return true;
}
