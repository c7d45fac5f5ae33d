/*
 * Options are read by calling the functions with an argv, in tables: what is
 * typed, and what the variables hold or the message says after it.
 */
#include "check.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "cli/common.h"
#include "cli/help.h"
#include "cli/option.h"
#include "cli/progress.h"

#include "base/banned.h"

struct values {
	const char *column;
	size_t bands, size;
	double floor;
	int how;
	bool keep;
	struct cx_texts more;
};
static const struct values initial = {.bands = 5, .size = 2048, .floor = 0.25};
static struct values opt;

static const char *const hows[] = {"plain", "fancy", NULL};
static const struct cx_opt own[] = {
    CX_TEXT('c', "column", "NAME", &opt.column, "column to segment by"),
    CX_COUNT('n', "bands", "N", &opt.bands, "how many bands"),
    CX_SIZE(0, "size", "SIZE", &opt.size, "how large"),
    CX_REAL(0, "floor", "X", &opt.floor, "how low"),
    CX_CHOICE(0, "how", NULL, &opt.how, hows, "which way"),
    CX_FLAG('k', "keep", &opt.keep, "keep records without a number"),
    CX_LIST_OF('m', "more", "TEXT", &opt.more, "and more"), CX_END};

static const struct cx_tool tool = {.name = "cx-band",
    .operands = "[FILE]...",
    .what = "split customers into bands by one numeric column",
    .usage = "cx-band -c saldo clientes.csv",
    .options = own,
    .adds = true};

static void
set_up(struct cx_options *o)
{
	opt = initial;
	cx_common_reset();
	*o = (struct cx_options){0};
	cx_options_add(o, own);
	o->own = o->n;
	cx_common_add(o, &tool);
}

/* Reads a command line given as words with one space between them. */
static bool
read_line(const char *line, struct cx_options *o, struct cx_words *w,
    struct cx_err *err)
{
	static char text[256], *argv[32];
	int argc = 0;
	bool ok;

	set_up(o);
	*err = (struct cx_err){0};
	snprintf(text, sizeof(text), "cx-band%s%s", *line ? " " : "", line);
	for (char *c = text; c;) {
		argv[argc++] = c;
		c = strchr(c, ' ');
		if (c)
			*c++ = '\0';
	}
	argv[argc] = NULL;
	ok = cx_options_parse(o, argc, argv, w, err);
	for (size_t i = 0; ok && i < w->n_given; i++)
		ok = cx_option_set(w->given[i].option, w->given[i].arg, err);
	return ok && cx_common_finish(err);
}

static const struct {
	const char *line, *column;
	size_t bands, more, operands;
	bool keep;
} good[] = {
    {"", NULL, 5, 0, 0, false},
    {"a b", NULL, 5, 0, 2, false},
    {"-c x", "x", 5, 0, 0, false},
    {"-cx", "x", 5, 0, 0, false},
    {"--column x", "x", 5, 0, 0, false},
    {"--column=x", "x", 5, 0, 0, false},
    {"--column=", "", 5, 0, 0, false},
    {"--column=a=b", "a=b", 5, 0, 0, false},
    {"--column --keep", "--keep", 5, 0, 0, false},
    {"file -c x", "x", 5, 0, 1, false},
    {"-c x -- -n 7", "x", 5, 0, 2, false},
    {"-kn7", NULL, 7, 0, 0, true},
    {"-n 7 -n 8", NULL, 8, 0, 0, false},
    {"-m a --more=b -mc -", NULL, 5, 3, 1, false},
    {"--keep", NULL, 5, 0, 0, true},
};

static void
reads(void **state)
{
	struct cx_options o;
	struct cx_words w;
	struct cx_err err;

	(void)state;
	for (size_t i = 0; i < countof(good); i++) {
		CHECK(read_line(good[i].line, &o, &w, &err), "%s: %s",
		    good[i].line, err.text);
		CHECK(opt.bands == good[i].bands, "%s", good[i].line);
		CHECK(opt.keep == good[i].keep, "%s", good[i].line);
		CHECK(opt.more.n == good[i].more, "%s", good[i].line);
		CHECK(w.n_operands == good[i].operands, "%s", good[i].line);
		CHECK(!opt.column == !good[i].column, "%s", good[i].line);
		if (opt.column)
			CHECK_TEXT(cx_span(opt.column), good[i].column, "%s",
			    good[i].line);
		cx_words_done(&w);
		cx_options_done(&o);
	}
}

static void
reads_kinds(void **state)
{
	struct cx_options o;
	struct cx_words w;
	struct cx_err err;

	(void)state;
	CHECK(read_line("--size=16M --floor=-1e-3 --how fancy -d tab -o tsv "
			"--precision full -E auto -j 3 --null - --null N/D",
		  &o, &w, &err),
	    "%s", err.text);
	CHECK(opt.size == (size_t)16 << 20, "%zu", opt.size);
	CHECK(opt.floor > -0.0011 && opt.floor < -0.0009, "%g", opt.floor);
	CHECK(opt.how == 1, "%d", opt.how);
	CHECK(cx_common.config.delimiter == '\t', "delimiter");
	CHECK(cx_common.config.output == CX_TSV, "output");
	CHECK(cx_common.config.precision == -1, "precision");
	CHECK(cx_common.config.encoding == NULL, "encoding");
	CHECK(cx_common.config.jobs == 3, "jobs");
	CHECK(cx_common.config.n_nulls == 2, "nulls");
	CHECK_TEXT(cx_span(cx_common.config.nulls[1]), "N/D", "null 1");
	cx_words_done(&w);
	cx_options_done(&o);
}

static const struct {
	const char *line, *text;
} wrong[] = {
    {"--col x", "unknown option --col (did you mean --column?)"},
    {"--col", "unknown option --col (did you mean --column?)"},
    {"--ke=1", "unknown option --ke (did you mean --keep?)"},
    {"--col=x", "unknown option --col (did you mean --column?)"},
    {"--no", "unknown option --no"},
    {"--bnads=3", "unknown option --bnads (did you mean --bands?)"},
    {"--xyzzy", "unknown option --xyzzy"},
    {"--explain", "unknown option --explain"},
    {"-z", "unknown option -z"},
    {"-kz", "unknown option -z"},
    {"-kh=3", "unknown option -="},
    {"-precision", "unknown option -precision (did you mean --precision?)"},
    {"--\x1b[2J", "unknown option --\\x1B[2J"},
    {"-c", "--column needs an argument: --column=NAME"},
    {"--how", "--how needs an argument: --how=plain|fancy"},
    {"--keep=1", "--keep takes no argument"},
    {"--bands=-1", "--bands: \"-1\" is not a whole number from 0"},
    {"--bands=3x", "--bands: \"3x\" is not a whole number from 0"},
    {"--size=3X", "--size: \"3X\" is not a size, as 500K, 16M or 1G"},
    {"--floor=low", "--floor: \"low\" is not a number, as 0.05"},
    {"--how=no", "--how: \"no\" is none of plain, fancy"},
    {"-o out.csv", "--output-format: \"out.csv\" is a file; -o takes a "
		   "format, a file is written by > out.csv"},
    {"-o josn", "--output-format: \"josn\" is none of csv, tsv, ndjson, table"},
    {"-o tabel", "--output-format: \"tabel\" is none of csv, tsv, ndjson, "
		 "table (did you mean \"table\"?)"},
    {"-i table", "--input-format: \"table\" is none of auto, csv, tsv, ndjson"},
    {"-d ab", "--delimiter: \"ab\" is not one ASCII character, \\t or tab"},
    {"-d \xC3\xB1", "--delimiter: \"\xC3\xB1\" is not one ASCII character, "
		    "\\t or tab"},
    {"--precision=16", "--precision: \"16\" is not a number of decimals "
		       "from 0 to 15, nor full"},
    {"-j 5000", "--jobs: at most 1024"},
    {"--max-record=0", "--max-record: from 1 to 1G"},
    {"--on-error=reject",
	"--on-error=reject needs --rejects=FILE (--rejects=/dev/null throws "
	"bad records away)"},
    {"--rejects=x", "--rejects needs --on-error=reject or keep"},
    {"-qv", "--quiet and --verbose exclude each other"},
};

static void
refuses(void **state)
{
	struct cx_options o;
	struct cx_words w;
	struct cx_err err;

	(void)state;
	for (size_t i = 0; i < countof(wrong); i++) {
		CHECK(!read_line(wrong[i].line, &o, &w, &err), "%s",
		    wrong[i].line);
		CHECK(err.code == CX_USAGE, "%s", wrong[i].line);
		CHECK_TEXT(
		    cx_span(err.text), wrong[i].text, "%s", wrong[i].line);
		cx_words_done(&w);
		cx_options_done(&o);
	}
}

static bool
has_line(const struct cx_buf *b, const char *line)
{
	size_t n = strlen(line);

	for (const char *at = b->at; at && *at; at = strchr(at, '\n')) {
		at += *at == '\n';
		if (strncmp(at, line, n) == 0 && at[n] == '\n')
			return true;
	}
	return false;
}

static const char *const help_lines[] = {
    "usage: cx-band [OPTION]... [FILE]...",
    "split customers into bands by one numeric column",
    "as in: cx-band -c saldo clientes.csv",
    "  -c, --column=NAME        column to segment by",
    "  -n, --bands=N            how many bands [5]",
    "      --size=SIZE          how large [2K]",
    "      --floor=X            how low [0.25]",
    "      --how=plain|fancy    which way [plain]",
    "  -k, --keep               keep records without a number",
};

/* The longest line, and the number of lines. */
static size_t
measure(const struct cx_buf *b, size_t *lines)
{
	size_t wide = 0, from = 0;

	*lines = 0;
	for (size_t i = 0; i < b->len; i++) {
		if (b->at[i] != '\n')
			continue;
		*lines += 1;
		if (i - from > wide)
			wide = i - from;
		from = i + 1;
	}
	return wide;
}

static void
helps(void **state)
{
	struct cx_options o;
	struct cx_buf out = {0};
	size_t lines, wide;

	(void)state;
	set_up(&o);
	cx_help(&tool, &o, &out);
	assert_non_null(cx_buf_string(&out));
	for (size_t i = 0; i < countof(help_lines); i++)
		CHECK(has_line(&out, help_lines[i]), "%s\n%s", help_lines[i],
		    out.at);
	CHECK(strstr(out.at, "common options: see cx(7): -o -i"), "%s", out.at);
	CHECK(strstr(out.at, "--dump-options"), "%s", out.at);
	CHECK(strstr(out.at, "--replace"), "%s", out.at);
	CHECK(!strstr(out.at, "--explain"), "%s", out.at);
	wide = measure(&out, &lines);
	CHECK(wide <= 80 && lines <= 24, "%zu x %zu", lines, wide);
	cx_buf_done(&out);
}

/* A tool with as many options of its own as cx_help() promises to show. */
static void
helps_many(void **state)
{
	static char names[18][8];
	static struct cx_opt many[19];
	struct cx_options o = {0};
	struct cx_buf out = {0};
	size_t lines, wide;

	(void)state;
	for (size_t i = 0; i < 18; i++) {
		snprintf(names[i], sizeof(names[i]), "opt%zu", i);
		many[i] = (struct cx_opt)CX_FLAG(
		    0, names[i], &opt.keep, "one of many");
	}
	cx_options_add(&o, many);
	o.own = o.n;
	cx_common_add(&o, &tool);
	cx_help(&tool, &o, &out);
	assert_non_null(cx_buf_string(&out));
	wide = measure(&out, &lines);
	CHECK(wide <= 80 && lines <= 24, "%zu x %zu\n%s", lines, wide, out.at);
	CHECK(strstr(out.at, "see cx(7): -o -i"), "%s", out.at);
	CHECK(strstr(out.at, "opt17"), "%s", out.at);
	cx_buf_done(&out);
}

static void
dumps(void **state)
{
	static const char *const lines[] = {"c\tcolumn\tNAME", "k\tkeep\t",
	    "\thow\tplain|fancy", "i\tinput-format\tFMT", "h\thelp\t",
	    "\ton-error\tstop|reject|keep"};
	struct cx_options o;
	struct cx_buf out = {0};

	(void)state;
	set_up(&o);
	cx_options_dump(&o, &out);
	assert_non_null(cx_buf_string(&out));
	for (size_t i = 0; i < countof(lines); i++)
		CHECK(has_line(&out, lines[i]), "%s", lines[i]);
	cx_buf_done(&out);
}

static const struct {
	struct cx_progress p;
	int64_t seconds;
	const char *text;
} states[] = {
    {{.bytes = 0}, 0, "0 B, 0 rows, 0 B/s"},
    {{.bytes = 12345678, .records = 900}, 10, "12.3 MB, 900 rows, 1.2 MB/s"},
    {{.bytes = 25000000, .total_bytes = 100000000, .records = 7}, 25,
	"25.0 MB (25 %), 7 rows, 1.0 MB/s, 0:01:15 left"},
    {{.bytes = 100, .total_bytes = 100, .records = 1}, 1,
	"100 B (100 %), 1 rows, 100 B/s"},
    {{.bytes = 200, .total_bytes = 100, .records = 1}, 1,
	"200 B, 1 rows, 200 B/s"},
    {{.bytes = 1, .total_bytes = UINT64_MAX, .records = 1}, 1,
	"1 B (0 %), 1 rows, 1 B/s"},
};

static void
tells_progress(void **state)
{
	char out[80];

	(void)state;
	for (size_t i = 0; i < countof(states); i++) {
		cx_progress_text(&states[i].p, states[i].seconds * 1000000, out,
		    sizeof(out));
		CHECK_TEXT(cx_span(out), states[i].text, "row %zu", i);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reads),
	    cmocka_unit_test(reads_kinds),
	    cmocka_unit_test(refuses),
	    cmocka_unit_test(helps),
	    cmocka_unit_test(helps_many),
	    cmocka_unit_test(dumps),
	    cmocka_unit_test(tells_progress),
	};

	return cmocka_run_group_tests_name("option", tests, NULL, NULL);
}
