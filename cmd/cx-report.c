/*
 * A page from tables of indicators.  Files are not joined as they are in other
 * commands, since those of one report have different columns: each has its
 * own reader, and its own sections.
 */
#include <stdlib.h>

#include "base/num.h"
#include "cli/run.h"
#include "report/report.h"
#include "text/locale.h"
#include "time/moment.h"

#include "base/banned.h"

enum { HTML, SVG, TEXT };
static const char *const formats[] = {"html", "svg", "text", NULL};

static struct {
	const char *title, *layout;
	struct cx_texts groups, percent;
	int lang;
	size_t section, memory;
} opt = {.lang = -1, .memory = (size_t)256 << 20};

static const struct cx_opt options[] = {
    CX_TEXT('t', "title", "TEXT", &opt.title, "title of the report"),
    CX_TEXT('r', "layout", "FILE", &opt.layout,
	"what to show; else what suits the columns"),
    CX_LIST_OF('g', "group", "COLUMN", &opt.groups,
	"a column of groups where that is unclear; repeatable"),
    CX_LIST_OF(0, "percent", "METRIC", &opt.percent,
	"show as a percentage; may be repeated"),
    CX_CHOICE(0, "lang", NULL, &opt.lang, cx_word_languages,
	"language of the fixed words"),
    CX_COUNT(0, "section", "N", &opt.section, "with -o svg: which section"),
    CX_SIZE(0, "memory", "SIZE", &opt.memory, "most for the data"),
    CX_END,
};

/* All that a report is made of. */
struct work {
	struct cx_run *run;
	struct cx_arena *arena;
	struct cx_json_doc *doc;
	struct cx_reader **readers;
	const char **names;
	struct cx_sheet *sheets;
	struct cx_figures *files;
	size_t n;
	struct cx_design design;
	struct cx_show *show;
	const struct cx_words *words;
	struct cx_buf out;
};

/* Opens everything before the right to open is given up. */
static bool
open_all(struct work *w, struct cx_err *err)
{
	size_t n;
	const char *const *operands = cx_run_operands(w->run, &n);
	const struct cx_config *config = cx_run_config(w->run);
	struct cx_schema *schema = cx_program_schema(cx_run_program(w->run));

	if (config->on_error != CX_STOP)
		return cx_fail(
		    err, CX_USAGE, "--on-error: a report leaves no record out");
	if (opt.layout) {
		w->doc = cx_json_load(opt.layout, err);
		if (!w->doc)
			return false;
	}
	w->readers = calloc(n + 1, sizeof(*w->readers));
	w->names = calloc(n + 1, sizeof(*w->names));
	w->sheets = calloc(n + 1, sizeof(*w->sheets));
	w->files = calloc(n + 1, sizeof(*w->files));
	if (!w->readers || !w->names || !w->sheets || !w->files)
		return cx_fail_memory(err);
	do {
		const char *path = n > 0 ? operands[w->n] : "-";

		w->names[w->n] =
		    strcmp(path, "-") == 0 ? "standard input" : path;
		w->readers[w->n] = cx_reader_open(path, config, schema, err);
		if (!w->readers[w->n])
			return false;
	} while (++w->n < n);
	return cx_run_sandbox(w->run, err);
}

/* Whose words: the option's, the layout's, the locale's, else English. */
static bool
choose_language(struct work *w, struct cx_err *err)
{
	const char *locale = cx_run_locale(w->run);
	struct cx_span lang = w->design.lang;
	const char *name = lang.len > 0 ? lang.at : locale ? locale : "en";
	char code[16] = "";
	int i = 0;

	if (opt.lang >= 0)
		name = cx_word_languages[opt.lang];
	cx_locale_language(name, code, sizeof(code));
	while (cx_word_languages[i] && strcmp(cx_word_languages[i], code) != 0)
		i++;
	if (!cx_word_languages[i] && name == lang.at && lang.len > 0)
		return cx_json_fail(cx_json_get(cx_json_root(w->doc), "lang"),
		    err, "not a language of reports: en, es or pt");
	w->words = &cx_words_of[cx_word_languages[i] ? i : 0];
	w->show = cx_show_new(locale ? locale : name, w->words, err);
	return w->show != NULL;
}

static bool
read_file(struct work *w, size_t i, struct cx_err *err)
{
	const struct cx_world *world = cx_program_world(cx_run_program(w->run));
	struct cx_figures_rules rules = {
	    .groups = opt.groups.n ? opt.groups.at : w->design.groups,
	    .n_groups = opt.groups.n ? opt.groups.n : w->design.n_groups,
	    .decimal_comma = world->decimal_comma,
	};
	size_t ignored = 0;

	if (!cx_sheet_read(
		&w->sheets[i], w->names[i], w->readers[i], w->arena, err) ||
	    !cx_figures_read(
		&w->files[i], &w->sheets[i], &rules, w->arena, &ignored, err))
		return false;
	if (ignored > 0)
		cx_run_warn(w->run,
		    "%s: columns of text that are not shown: %zu", w->names[i],
		    ignored);
	return true;
}

static bool
read_all(struct work *w, struct cx_err *err)
{
	struct cx_design_asked asked = {opt.percent.at, opt.percent.n};

	for (size_t i = 0; i < w->n; i++)
		if (!read_file(w, i, err))
			return false;
	return cx_design_bind(
	    &w->design, w->doc, &asked, w->files, w->n, w->arena, err);
}

static bool
draw(struct work *w, struct cx_err *err)
{
	const struct cx_world *world = cx_program_world(cx_run_program(w->run));
	struct cx_moment now = {world->now_us, false};
	struct cx_report r = {
	    .design = &w->design,
	    .files = w->files,
	    .n = w->n,
	    .words = w->words,
	    .show = w->show,
	    .title = opt.title ? cx_span(opt.title) : w->design.title,
	    .dated = cx_run_now_given(w->run),
	    .made_day = cx_moment_day(now, cx_dates_zone(world->dates), NULL),
	};
	size_t format = cx_run_format(w->run);
	bool ok;

	if (format == SVG)
		ok = cx_report_svg(&r, opt.section, &w->out, err);
	else if (format == TEXT)
		ok = cx_report_text(&r, &w->out, err);
	else
		ok = cx_report_html(&r, &w->out, err);
	return ok && cx_run_print(w->run, cx_buf_span(&w->out), err);
}

static void
work_done(struct work *w)
{
	for (size_t i = 0; w->readers && i < w->n; i++)
		cx_reader_close(w->readers[i]);
	for (size_t i = 0; w->sheets && i < w->n; i++)
		cx_sheet_done(&w->sheets[i]);
	free(w->readers);
	free(w->names);
	free(w->sheets);
	free(w->files);
	cx_show_free(w->show);
	cx_json_free(w->doc);
	cx_arena_free(w->arena);
	cx_buf_done(&w->out);
}

static bool
run(struct cx_run *run, struct cx_err *err)
{
	struct work w = {.run = run};
	bool ok;

	w.design.title = w.design.note = w.design.lang = CX_SPAN("");
	w.arena = cx_arena_new(opt.memory);
	if (!w.arena)
		return cx_fail_memory(err);
	ok = open_all(&w, err) &&
	     (!w.doc || cx_design_head(&w.design, w.doc, w.arena, err)) &&
	     choose_language(&w, err) && read_all(&w, err) && draw(&w, err);
	work_done(&w);
	return ok;
}

static const struct cx_tool tool = {
    .name = "cx-report",
    .operands = "[FILE]...",
    .what = "a page of charts and tables from what cx-kpi writes",
    .usage = "cx-report -t 'Service report' kpis.csv > report.html",
    .options = options,
    .formats = formats,
    .run = run,
};

int
main(int argc, char **argv)
{
	return cx_main(&tool, argc, argv);
}
