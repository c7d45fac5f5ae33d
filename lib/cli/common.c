/*
 * The options that mean the same in every command, in the table that a
 * command's own options have too.  A value that needs a word of advice when
 * it is wrong (-o, -d, --precision) is taken as text and read in
 * cx_common_finish(), rather than by a kind of option that only it would have.
 *
 * The values are one static variable, since the table holds their addresses;
 * nothing but cx_main() and run.c look at it.
 */
#include "cli/common.h"

#include <stdio.h>

#include "base/near.h"
#include "base/num.h"

#include "base/banned.h"

enum { JOBS_MOST = 1024, FORMATS_MOST = 16 };
static const size_t record_most = (size_t)1 << 30;

static const struct cx_common initial = {
    .config = CX_CONFIG_DEFAULT,
    .completion = CX_SHELL_NONE,
    .precision = "6",
    .output = NULL,
};

struct cx_common cx_common = {
    .config = CX_CONFIG_DEFAULT,
    .completion = CX_SHELL_NONE,
    .precision = "6",
};

/* In the order of enum cx_format, cx_on_error and CX_SHELL_. */
static const char *const inputs[] = {"auto", "csv", "tsv", "ndjson", NULL};
static const char *const outputs[] = {
    "auto", "csv", "tsv", "ndjson", "table", NULL};
static const char *const on_errors[] = {"stop", "reject", "keep", NULL};
static const char *const shells[] = {"bash", "zsh", "fish", NULL};
static const char *const precisions[] = {"full", NULL};
static const char *const delimiters[] = {",", "tab", NULL};
static const char *const encodings[] = {
    "auto", "UTF-8", "windows-1252", "ISO-8859-1", "UTF-16", NULL};

/* Those of records, and what a tool takes besides. */
static const char *extended[FORMATS_MOST + 1];

/* Its choices are the tool's formats where it has its own. */
static struct cx_opt output[] = {
    {CX_OPT_TEXT, 'o', "output-format", "FMT", {.text = &cx_common.output},
	outputs, "format of the output"},
    CX_END};

static const struct cx_opt everywhere[] = {
    CX_CHOICE('i', "input-format", "FMT", &cx_common.input, inputs,
	"format of the input"),
    {CX_OPT_TEXT, 0, "output-encoding", "NAME",
	{.text = &cx_common.config.output_encoding}, encodings + 1,
	"encoding of the output"},
    {CX_OPT_TEXT, 0, "precision", "N", {.text = &cx_common.precision},
	precisions, "decimals of numbers made, or full"},
    {CX_OPT_TEXT, 'd', "delimiter", "CHAR", {.text = &cx_common.delimiter},
	delimiters, "field separator of CSV"},
    {CX_OPT_TEXT, 'E', "encoding", "NAME", {.text = &cx_common.config.encoding},
	encodings, "encoding of the input"},
    CX_FLAG(0, "no-header", &cx_common.config.no_header,
	"the first record is data, columns are 1, 2, ..."),
    CX_TEXT(0, "header", "A,B,...", &cx_common.config.header,
	"names of the columns of input without a header"),
    CX_FLAG(0, "no-output-header", &cx_common.config.no_output_header,
	"write no header line"),
    CX_FLAG(0, "decimal-comma", &cx_common.decimal_comma,
	"numbers are written 1.234,56"),
    CX_LIST_OF(0, "date-format", "PATTERN", &cx_common.date_formats,
	"ICU pattern of date columns"),
    CX_LIST_OF(
	0, "null", "TEXT", &cx_common.nulls, "a value that counts as missing"),
    CX_TEXT(0, "tz", "ZONE", &cx_common.tz, "time zone"),
    CX_TEXT(0, "now", "TIME", &cx_common.now,
	"the clock, for runs that can be repeated"),
    CX_TEXT(0, "locale", "LOCALE", &cx_common.locale,
	"language and region of texts made"),
    CX_COUNT(
	'j', "jobs", "N", &cx_common.jobs, "worker threads, 0: one a core"),
    CX_CHOICE(0, "on-error", NULL, &cx_common.on_error, on_errors,
	"what a bad record gets"),
    CX_TEXT(0, "rejects", "FILE", &cx_common.config.rejects,
	"where bad records go"),
    CX_SIZE(0, "max-record", "SIZE", &cx_common.config.max_record_bytes,
	"largest record taken"),
    CX_FLAG(0, "infer", &cx_common.config.infer,
	"CSV to NDJSON: numbers and true, false as such"),
    CX_FLAG(0, "spreadsheet-safe", &cx_common.config.spreadsheet_safe,
	"put ' before text made that a spreadsheet would run"),
    CX_FLAG(0, "progress", &cx_common.progress, "say how far the run is"),
    CX_FLAG('q', "quiet", &cx_common.quiet, "say less"),
    CX_FLAG('v', "verbose", &cx_common.verbose, "say more"), CX_END};

static const struct cx_opt adding[] = {
    CX_TEXT(0, "prefix", "P", &cx_common.config.prefix,
	"put before the names of new columns"),
    CX_FLAG(0, "replace", &cx_common.config.replace,
	"a new column may take the place of one of its name"),
    CX_END};

static const struct cx_opt explaining[] = {
    CX_FLAG(0, "explain", &cx_common.explain, "add the column that says why"),
    CX_END};

static const struct cx_opt early[] = {
    CX_FLAG('h', "help", &cx_common.help, "this help"),
    CX_FLAG('V', "version", &cx_common.version, "name and version"),
    CX_CHOICE(0, "completion", NULL, &cx_common.completion, shells,
	"print a completion script"),
    CX_FLAG(
	0, "dump-options", &cx_common.dump_options, "print the option table"),
    CX_END};

void
cx_common_reset(void)
{
	cx_common = initial;
}

static const char *const *
formats_of(const struct cx_tool *tool)
{
	size_t n = 0;

	if (tool->formats || !tool->also)
		return tool->formats ? tool->formats : outputs;
	for (; outputs[n]; n++)
		extended[n] = outputs[n];
	for (size_t i = 0; tool->also[i] && n < FORMATS_MOST; i++)
		extended[n++] = tool->also[i];
	extended[n] = NULL;
	return extended;
}

void
cx_common_add(struct cx_options *o, const struct cx_tool *tool)
{
	if (tool->explains)
		cx_options_add(o, explaining);
	if (tool->adds)
		cx_options_add(o, adding);
	output[0].choices = formats_of(tool);
	cx_options_add(o, output);
	cx_options_add(o, everywhere);
	cx_options_add(o, early);
}

bool
cx_common_early(const struct cx_opt *option)
{
	for (const struct cx_opt *e = early; e->kind != CX_OPT_END; e++)
		if (e == option)
			return true;
	return false;
}

/* None of the formats: all their names, but for auto. */
static bool
refuse_output(
    const char *word, const struct cx_span *names, size_t n, struct cx_err *err)
{
	struct cx_buf all = {0};

	for (size_t i = 0; i < n; i++)
		if (!cx_span_eq(names[i], CX_SPAN("auto")))
			cx_buf_printf(
			    &all, "%s%s", all.len ? ", " : "", names[i].at);
	cx_fail(err, CX_USAGE, "--output-format: %s is none of %s%s",
	    cx_quote(cx_span(word)).text, cx_buf_string(&all) ? all.at : "",
	    cx_near_hint(cx_span(word), names, n).text);
	cx_buf_done(&all);
	return false;
}

/* The n-th format; one of records is known to all that writes them. */
static void
choose_output(const char *const *formats, size_t n)
{
	size_t records = countof(outputs) - 1;
	bool own = formats != outputs && formats != extended;

	if (!own && n < records)
		cx_common.config.output = (enum cx_format)n;
	cx_common.format = own ? n : n < records ? 0 : n - records + 1;
}

static bool
finish_output(struct cx_err *err)
{
	const char *const *formats = output[0].choices;
	struct cx_span names[FORMATS_MOST];
	const char *word = cx_common.output;
	size_t n = 0;

	if (!word)
		return true;
	for (; formats[n] && n < FORMATS_MOST; n++) {
		names[n] = cx_span(formats[n]);
		if (strcmp(formats[n], word) != 0)
			continue;
		choose_output(formats, n);
		return true;
	}
	if (strpbrk(word, "./"))
		return cx_fail(err, CX_USAGE,
		    "--output-format: %s is a file; -o takes a format, a file "
		    "is written by > %s",
		    cx_quote(cx_span(word)).text, word);
	return refuse_output(word, names, n, err);
}

static bool
finish_delimiter(struct cx_err *err)
{
	const char *d = cx_common.delimiter;

	if (!d)
		return true;
	if (strcmp(d, "\\t") == 0 || strcmp(d, "tab") == 0)
		d = "\t";
	if (strlen(d) != 1 || strpbrk(d, "\"\r\n") || (d[0] & 0x80) != 0)
		return cx_fail(err, CX_USAGE,
		    "--delimiter: %s is not one ASCII character, \\t or tab",
		    cx_quote(cx_span(d)).text);
	cx_common.config.delimiter = d[0];
	return true;
}

static bool
finish_precision(struct cx_err *err)
{
	struct cx_span word = cx_span(cx_common.precision);
	int64_t n = CX_PRECISION_FULL;

	if (!cx_span_eq(word, CX_SPAN("full")) &&
	    (!cx_num_parse_int(word, &n) || n < 0 || n > 15))
		return cx_fail(err, CX_USAGE,
		    "--precision: %s is not a number of decimals from 0 to 15, "
		    "nor full",
		    cx_quote(word).text);
	cx_common.config.precision = (int)n;
	return true;
}

/* Options that need or exclude one another. */
static bool
finish_together(struct cx_err *err)
{
	const struct cx_config *c = &cx_common.config;

	if (c->on_error == CX_REJECT && (!c->rejects || !c->rejects[0]))
		return cx_fail(err, CX_USAGE,
		    "--on-error=reject needs --rejects=FILE "
		    "(--rejects=/dev/null throws bad records away)");
	if (c->rejects && c->on_error == CX_STOP)
		return cx_fail(
		    err, CX_USAGE, "--rejects needs --on-error=reject or keep");
	if (cx_common.quiet && cx_common.verbose)
		return cx_fail(
		    err, CX_USAGE, "--quiet and --verbose exclude each other");
	return true;
}

bool
cx_common_finish(struct cx_err *err)
{
	struct cx_config *c = &cx_common.config;

	if (!finish_output(err) || !finish_delimiter(err) ||
	    !finish_precision(err))
		return false;
	if (cx_common.jobs > JOBS_MOST)
		return cx_fail(
		    err, CX_USAGE, "--jobs: at most %d", (int)JOBS_MOST);
	if (c->max_record_bytes == 0 || c->max_record_bytes > record_most)
		return cx_fail(err, CX_USAGE, "--max-record: from 1 to 1G");
	c->jobs = (unsigned)cx_common.jobs;
	c->input = (enum cx_format)cx_common.input;
	c->on_error = (enum cx_on_error)cx_common.on_error;
	c->nulls = cx_common.nulls.at;
	c->n_nulls = cx_common.nulls.n;
	if (c->encoding && strcmp(c->encoding, "auto") == 0)
		c->encoding = NULL;
	return finish_together(err);
}
