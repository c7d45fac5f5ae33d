/*
 * getopt_long splits the command line, but its words are kept as pairs and
 * stored later: --help must show the initial values of the variables, also
 * when options stand before it.  What getopt_long says by itself is switched
 * off, because it takes abbreviations and knows no "did you mean".
 *
 * A value is read by the function of its kind; there is no switch over
 * options, so a table and its parser cannot part.
 */
#include "cli/option.h"

#include <assert.h>
#include <getopt.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/near.h"
#include "base/num.h"

#include "base/banned.h"

enum { FIRST_LONG = 256 }; /* what getopt_long returns for option 0 */

static bool
takes_arg(const struct cx_opt *o)
{
	return o->kind != CX_OPT_FLAG;
}

void
cx_options_add(struct cx_options *o, const struct cx_opt *table)
{
	for (; table && table->kind != CX_OPT_END; table++) {
		assert(o->n < CX_OPTIONS_MOST);
		for (size_t i = 0; i < o->n; i++) {
			assert(strcmp(o->at[i]->name, table->name) != 0);
			assert(table->letter == 0 ||
			       o->at[i]->letter != table->letter);
		}
		o->at[o->n++] = table;
	}
}

/* Fails about an option by its long name. */
static bool
bad_value(const struct cx_opt *o, const char *arg, const char *what,
    struct cx_err *err)
{
	return cx_fail(err, CX_USAGE, "--%s: %s is not %s", o->name,
	    cx_quote(cx_span(arg)).text, what);
}

static bool
set_text(const struct cx_opt *o, const char *arg, struct cx_err *err)
{
	(void)err;
	*o->to.text = arg;
	return true;
}

static bool
set_count(const struct cx_opt *o, const char *arg, struct cx_err *err)
{
	int64_t n;

	if (!cx_num_parse_int(cx_span(arg), &n) || n < 0)
		return bad_value(o, arg, "a whole number from 0", err);
	*o->to.count = (size_t)n;
	return true;
}

static bool
set_size(const struct cx_opt *o, const char *arg, struct cx_err *err)
{
	if (!cx_num_parse_size(cx_span(arg), o->to.count))
		return bad_value(o, arg, "a size, as 500K, 16M or 1G", err);
	return true;
}

static bool
set_number(const struct cx_opt *o, const char *arg, struct cx_err *err)
{
	if (!cx_num_parse(cx_span(arg), false, o->to.number))
		return bad_value(o, arg, "a number, as 0.05", err);
	return true;
}

static bool
set_flag(const struct cx_opt *o, const char *arg, struct cx_err *err)
{
	(void)arg;
	(void)err;
	*o->to.flag = true;
	return true;
}

static bool
set_choice(const struct cx_opt *o, const char *arg, struct cx_err *err)
{
	struct cx_buf all = {0};

	for (int i = 0; o->choices[i]; i++)
		if (strcmp(o->choices[i], arg) == 0) {
			*o->to.choice = i;
			return true;
		}
	for (size_t i = 0; o->choices[i]; i++)
		cx_buf_printf(&all, "%s%s", i ? ", " : "", o->choices[i]);
	cx_fail(err, CX_USAGE, "--%s: %s is none of %s", o->name,
	    cx_quote(cx_span(arg)).text, cx_buf_string(&all) ? all.at : "");
	cx_buf_done(&all);
	return false;
}

static bool
set_list(const struct cx_opt *o, const char *arg, struct cx_err *err)
{
	struct cx_texts *list = o->to.list;
	const char **at = realloc(list->at, (list->n + 1) * sizeof(*at));

	if (!at)
		return cx_fail_memory(err);
	at[list->n++] = arg;
	list->at = at;
	return true;
}

static bool (*const setters[])(
    const struct cx_opt *o, const char *arg, struct cx_err *err) = {
    [CX_OPT_TEXT] = set_text,
    [CX_OPT_COUNT] = set_count,
    [CX_OPT_SIZE] = set_size,
    [CX_OPT_NUMBER] = set_number,
    [CX_OPT_FLAG] = set_flag,
    [CX_OPT_CHOICE] = set_choice,
    [CX_OPT_LIST] = set_list,
};

bool
cx_option_set(const struct cx_opt *o, const char *arg, struct cx_err *err)
{
	return setters[o->kind](o, arg, err);
}

void
cx_options_done(struct cx_options *o)
{
	for (size_t i = 0; i < o->n; i++)
		if (o->at[i]->kind == CX_OPT_LIST) {
			free(o->at[i]->to.list->at);
			*o->at[i]->to.list = (struct cx_texts){NULL, 0};
		}
}

/* The two forms of the table that getopt_long wants. */
struct getopt_table {
	struct option longs[CX_OPTIONS_MOST + 1];
	char letters[2 * CX_OPTIONS_MOST + 2];
};

static void
fill(struct getopt_table *t, const struct cx_options *o)
{
	size_t k = 0;

	*t = (struct getopt_table){0};
	t->letters[k++] = ':'; /* tell a missing argument from an unknown */
	for (size_t i = 0; i < o->n; i++) {
		t->longs[i].name = o->at[i]->name;
		t->longs[i].has_arg = takes_arg(o->at[i]);
		t->longs[i].val = FIRST_LONG + (int)i;
		if (o->at[i]->letter == 0)
			continue;
		t->letters[k++] = o->at[i]->letter;
		if (takes_arg(o->at[i]))
			t->letters[k++] = ':';
	}
}

/* The option that a value of getopt_long stands for; NULL: none. */
static const struct cx_opt *
option_of(const struct cx_options *o, int value)
{
	if (value >= FIRST_LONG && (size_t)(value - FIRST_LONG) < o->n)
		return o->at[value - FIRST_LONG];
	for (size_t i = 0; i < o->n; i++)
		if (value != 0 && o->at[i]->letter == value)
			return o->at[i];
	return NULL;
}

/* The option that the user may have meant; NULL: no idea. */
static const struct cx_opt *
meant(const struct cx_options *o, struct cx_span name)
{
	struct cx_span names[CX_OPTIONS_MOST];
	const struct cx_opt *begins = NULL;
	size_t near, n_begins = 0;

	for (size_t i = 0; i < o->n; i++) {
		names[i] = cx_span(o->at[i]->name);
		if (name.len > 0 && names[i].len > name.len &&
		    memcmp(names[i].at, name.at, name.len) == 0) {
			begins = o->at[i];
			n_begins++;
		}
	}
	if (n_begins == 1)
		return begins;
	near = cx_near(name, names, o->n);
	return near < o->n ? o->at[near] : NULL;
}

/* word: as typed, with its dashes, up to an equals sign. */
static bool
unknown(const struct cx_options *o, const char *word, struct cx_err *err)
{
	size_t dashes = strspn(word, "-");
	size_t first = word[dashes] != '\0'; /* also where it is "=" */
	struct cx_span name = {
	    word + dashes, first + strcspn(word + dashes + first, "=")};
	struct cx_span shown = {word, dashes + name.len};
	const struct cx_opt *m = name.len > 1 ? meant(o, name) : NULL;
	struct cx_quoted q = cx_quote(shown);

	/* An option needs no quotes, but what is in them is made safe. */
	q.text[strlen(q.text) - 1] = '\0';
	return cx_fail(err, CX_USAGE, "unknown option %s%s%s%s", q.text + 1,
	    m ? " (did you mean --" : "", m ? m->name : "", m ? "?)" : "");
}

/* Refuses the abbreviations that getopt_long takes; word: as typed. */
static bool
whole_name(const struct cx_options *o, const struct cx_opt *option,
    const char *word, struct cx_err *err)
{
	struct cx_span typed = {word + 2, strcspn(word + 2, "=")};

	if (cx_span_eq(typed, cx_span(option->name)))
		return true;
	return unknown(o, word, err);
}

static bool
refused(const struct cx_options *o, int got, char **argv, struct cx_err *err)
{
	const struct cx_opt *about = option_of(o, optopt);
	const char *word = argv[optind - 1], *group = argv[optind];
	struct cx_buf arg = {0};
	char letter[3] = {'-', (char)optopt, '\0'};

	if (about && optopt >= FIRST_LONG && !whole_name(o, about, word, err))
		return false;
	if (got == ':' && about) {
		cx_option_arg(about, &arg);
		cx_fail(err, CX_USAGE, "--%s needs an argument: --%s=%s",
		    about->name, about->name,
		    cx_buf_string(&arg) ? arg.at : "");
		cx_buf_done(&arg);
		return false;
	}
	if (about && optopt >= FIRST_LONG)
		return cx_fail(
		    err, CX_USAGE, "--%s takes no argument", about->name);
	if (optopt == 0)
		return unknown(o, word, err);
	/* -precision is a long name with a dash missing, perhaps. */
	if (group && group[0] == '-' && group[1] == letter[1] &&
	    meant(o, cx_span(group + 1)))
		return unknown(o, group, err);
	return unknown(o, letter, err);
}

/* The word of the long option that getopt_long has just returned. */
static const char *
word_typed(char **argv)
{
	bool apart = optarg && optarg == argv[optind - 1];

	return argv[optind - (apart ? 2 : 1)];
}

bool
cx_options_parse(const struct cx_options *o, int argc, char **argv,
    struct cx_words *w, struct cx_err *err)
{
	struct getopt_table t;
	const struct cx_opt *option;
	size_t most = 1; /* each letter of a word can be a flag */
	int got;

	for (int i = 1; i < argc; i++)
		most += strlen(argv[i]) + 1;
	*w = (struct cx_words){0};
	w->given = calloc(most, sizeof(*w->given));
	if (!w->given)
		return cx_fail_memory(err);
	fill(&t, o);
	optind = 0; /* glibc and musl: begin anew */
	opterr = 0;
	while (
	    (got = getopt_long(argc, argv, t.letters, t.longs, NULL)) != -1) {
		if (got == '?' || got == ':')
			return refused(o, got, argv, err);
		option = option_of(o, got);
		if (got >= FIRST_LONG &&
		    !whole_name(o, option, word_typed(argv), err))
			return false;
		w->given[w->n_given++] = (struct cx_given){option, optarg};
	}
	w->operands = (const char *const *)argv + optind;
	w->n_operands = (size_t)(argc - optind);
	return true;
}

void
cx_words_done(struct cx_words *w)
{
	free(w->given);
	*w = (struct cx_words){0};
}

void
cx_option_arg(const struct cx_opt *o, struct cx_buf *out)
{
	if (!takes_arg(o))
		return;
	if (o->arg) {
		cx_buf_puts(out, cx_span(o->arg));
		return;
	}
	for (size_t i = 0; o->choices && o->choices[i]; i++)
		cx_buf_printf(out, "%s%s", i ? "|" : "", o->choices[i]);
}

void
cx_options_dump(const struct cx_options *o, struct cx_buf *out)
{
	for (size_t i = 0; i < o->n; i++) {
		if (o->at[i]->letter != 0)
			cx_buf_putc(out, o->at[i]->letter);
		cx_buf_printf(out, "\t%s\t", o->at[i]->name);
		cx_option_arg(o->at[i], out);
		cx_buf_putc(out, '\n');
	}
}
