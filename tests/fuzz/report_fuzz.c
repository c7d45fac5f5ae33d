/*
 * Any text as a table of indicators: it is read or said to be wrong, and a
 * page of it has no tag, no quote and no control that we did not write.  The
 * first byte chooses format, language and options.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "record/schema.h"
#include "report/report.h"
#include "text/utf8.h"

#include "base/banned.h"

/* All that stands between < and > on a page begins with one of these. */
static const char *const tags[] = {"!DOCTYPE html", "html", "head", "meta",
    "title", "style", "body", "header", "h1", "h2", "h3", "p", "main",
    "section", "div", "figure", "figcaption", "svg", "desc", "path", "circle",
    "rect", "g", "text", "tspan", "ul", "li", "details", "summary", "table",
    "caption", "thead", "tbody", "tr", "th", "td", "footer", "script"};

static size_t
tag_at(struct cx_span page, size_t i)
{
	size_t from = i < page.len && page.at[i] == '/' ? i + 1 : i;

	for (size_t t = 0; t < countof(tags); t++) {
		size_t n = strlen(tags[t]);
		char after = from + n < page.len ? page.at[from + n] : 0;

		if (from + n < page.len &&
		    memcmp(page.at + from, tags[t], n) == 0 &&
		    (after == '>' || after == ' ' || after == '/'))
			return from + n;
	}
	abort();
}

/* Past the tag: quotes in it are in pairs. */
static size_t
past_tag(struct cx_span page, size_t i)
{
	bool quoted = false;

	for (; i < page.len; i++) {
		if (page.at[i] == '"')
			quoted = !quoted;
		else if (page.at[i] == '<')
			abort();
		else if (page.at[i] == '>' && !quoted)
			return i + 1;
	}
	abort();
}

static bool
starts(struct cx_span page, size_t i, const char *what)
{
	size_t n = strlen(what);

	return page.len - i >= n && memcmp(page.at + i, what, n) == 0;
}

/* Style and script are ours, and have < and quotes; they are left out. */
static size_t
past_ours(struct cx_span page, size_t i, const char *end)
{
	while (i < page.len && !starts(page, i, end))
		i++;
	return i;
}

static void
check_page(struct cx_span page)
{
	size_t i = 0, scripts = 0;

	if (cx_utf8_check(page) != page.len)
		abort();
	while (i < page.len) {
		char c = page.at[i];

		if ((unsigned char)c < 0x20 && c != '\n')
			abort();
		if (c == '"' || c == '\'' || c == '>')
			abort();
		if (c != '<') {
			i++;
			continue;
		}
		scripts += starts(page, i, "<script");
		if (starts(page, i, "<style>"))
			i = past_ours(page, i, "</style>");
		else if (starts(page, i, "<script>"))
			i = past_ours(page, i, "</script>");
		i = past_tag(page, tag_at(page, i + 1));
	}
	if (scripts != 1)
		abort();
}

static void
draw(const struct cx_design *l, const struct cx_figures *f, unsigned choice)
{
	const struct cx_words *words = &cx_words_of[choice % 3];
	struct cx_err err = {0};
	struct cx_report r = {.design = l,
	    .files = f,
	    .n = 1,
	    .words = words,
	    .show = cx_show_new(words->code, words, &err),
	    .title = CX_SPAN("</title>'\"")};
	struct cx_buf out = {0}, text = {0}, svg = {0};

	if (!r.show || !cx_report_html(&r, &out, &err))
		abort();
	check_page(cx_buf_span(&out));
	if (!cx_report_text(&r, &text, &err) ||
	    cx_utf8_check(cx_buf_span(&text)) != text.len)
		abort();
	if (!cx_report_svg(&r, 0, &svg, &err) && err.code != CX_USAGE)
		abort();
	cx_buf_done(&out);
	cx_buf_done(&text);
	cx_buf_done(&svg);
	cx_show_free(r.show);
}

static void
run(struct cx_span text, unsigned choice, struct cx_arena *arena,
    struct cx_reader *reader)
{
	static const char *const group[] = {"a"};
	const char *percent[] = {"x"};
	struct cx_figures_rules rules = {group, (choice >> 3) & 1, choice & 64};
	struct cx_design_asked asked = {percent, 0};
	struct cx_design l = {
	    .title = CX_SPAN(""), .note = CX_SPAN("<p>"), .lang = CX_SPAN("")};
	struct cx_sheet sheet = {0};
	struct cx_figures f;
	struct cx_err err = {0};
	size_t ignored = 0;

	(void)text;
	if (cx_sheet_read(&sheet, "in", reader, arena, &err) &&
	    cx_figures_read(&f, &sheet, &rules, arena, &ignored, &err)) {
		if (!cx_design_bind(&l, NULL, &asked, &f, 1, arena, &err))
			abort();
		draw(&l, &f, choice);
	} else if (err.code == CX_OK) {
		abort();
	}
	cx_sheet_done(&sheet);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_err err = {0};
	struct cx_reader *reader;
	struct cx_schema *schema;
	struct cx_arena *arena;
	struct cx_span text;

	if (size == 0)
		return 0;
	text = (struct cx_span){(const char *)data + 1, size - 1};
	if (data[0] & 128)
		config.input = CX_NDJSON;
	schema = cx_schema_new();
	arena = cx_arena_new((size_t)64 << 20);
	if (!schema || !arena)
		abort();
	reader = cx_reader_memory(text, "in", &config, schema, &err);
	if (reader)
		run(text, data[0], arena, reader);
	cx_reader_close(reader);
	cx_arena_free(arena);
	cx_schema_free(schema);
	return 0;
}
