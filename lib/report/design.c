/*
 * A layout names columns of data that are read later, so it is read twice:
 * the head, which says what are groups, then sections, when metrics and
 * groups are known and a wrong name can be answered with the nearest one.
 */
#include "report/design.h"

#include <math.h>

#include "base/near.h"

#include "base/banned.h"

const char *const cx_chart_names[] = {
    "numbers", "line", "multiples", "bars", "heat", "funnel", "table", NULL};

/* A layout being bound. */
struct binding {
	struct cx_design *l;
	const struct cx_figures *files;
	size_t n;
	struct cx_arena *arena;
	struct cx_err *err;
};

static void *
get(struct cx_arena *arena, size_t n, size_t size, struct cx_err *err)
{
	void *p = cx_arena_zero(arena, n ? n : 1, size);

	if (!p)
		cx_fail_memory(err);
	return p;
}

static bool
read_groups(struct cx_design *l, struct cx_json *root, struct cx_arena *arena,
    struct cx_err *err)
{
	struct cx_json *list;

	if (!cx_json_want_array(root, "groups", false, &list, err))
		return false;
	if (!list)
		return true;
	l->groups = get(arena, cx_json_count(list), sizeof(*l->groups), err);
	if (!l->groups)
		return false;
	for (size_t i = 0; i < cx_json_count(list); i++) {
		struct cx_json *v = cx_json_item(list, i);

		if (cx_json_kind(v) != CX_JSON_STRING)
			return cx_json_fail(v, err, "not the name of a column");
		l->groups[l->n_groups++] = cx_json_text(v).at;
	}
	return true;
}

bool
cx_design_head(struct cx_design *l, struct cx_json_doc *doc,
    struct cx_arena *arena, struct cx_err *err)
{
	static const char *const known[] = {"cx_report", "title", "lang",
	    "note", "groups", "metrics", "sections", NULL};
	struct cx_json *root = cx_json_root(doc);

	return cx_json_head(root, "cx_report", 1, known, err) &&
	       cx_json_want_text(root, "title", false, &l->title, err) &&
	       cx_json_want_text(root, "note", false, &l->note, err) &&
	       cx_json_want_text(root, "lang", false, &l->lang, err) &&
	       read_groups(l, root, arena, err);
}

/* Functions of cx-kpi that give a share of all. */
static bool
is_share(struct cx_span name)
{
	static const char *const heads[] = {
	    "share(", "csat(", "completion(", "takeup("};

	for (size_t i = 0; i < countof(heads); i++)
		if (name.len >= strlen(heads[i]) &&
		    memcmp(name.at, heads[i], strlen(heads[i])) == 0)
			return true;
	return false;
}

static int
decimals_of(const struct cx_metric *m, bool percent)
{
	double most = fmax(fabs(m->least), fabs(m->most));

	if (percent)
		return 1;
	if (m->whole || most >= 1000)
		return 0;
	if (most >= 100)
		return 1;
	return most >= 1 ? 2 : 3;
}

static bool
init_looks(struct binding *b)
{
	b->l->looks = get(b->arena, b->n, sizeof(*b->l->looks), b->err);
	for (size_t i = 0; b->l->looks && i < b->n; i++) {
		const struct cx_figures *f = &b->files[i];
		struct cx_look *looks =
		    get(b->arena, f->n_metrics, sizeof(*looks), b->err);

		if (!looks)
			return false;
		for (size_t m = 0; m < f->n_metrics; m++)
			looks[m] = (struct cx_look){
			    .label = f->metrics[m].name,
			    .unit = CX_SPAN(""),
			    .about = CX_SPAN(""),
			    .percent = is_share(f->metrics[m].name) ||
				       f->metrics[m].percent,
			    .decimals = -1,
			    .target = NAN,
			};
		b->l->looks[i] = looks;
	}
	return b->l->looks != NULL;
}

static void
fill_decimals(struct binding *b)
{
	for (size_t i = 0; i < b->n; i++)
		for (size_t m = 0; m < b->files[i].n_metrics; m++) {
			struct cx_look *look = &b->l->looks[i][m];

			if (look->decimals < 0)
				look->decimals = decimals_of(
				    &b->files[i].metrics[m], look->percent);
		}
}

/* The metric of that name in a file; n_metrics where there is none. */
static size_t
metric_of(const struct cx_figures *f, struct cx_span name)
{
	size_t m = 0;

	while (m < f->n_metrics && !cx_span_eq(f->metrics[m].name, name))
		m++;
	return m;
}

/* "did you mean" among the metrics of a file. */
static struct cx_near_hint
near_metric(const struct binding *b, size_t file, struct cx_span name)
{
	const struct cx_figures *f = &b->files[file];
	struct cx_span *names =
	    cx_arena_zero(b->arena, f->n_metrics + 1, sizeof(*names));

	for (size_t m = 0; names && m < f->n_metrics; m++)
		names[m] = f->metrics[m].name;
	return cx_near_hint(name, names, names ? f->n_metrics : 0);
}

/* Whether the data say nothing, so that no name in a layout is wrong. */
static bool
no_data(const struct binding *b)
{
	for (size_t i = 0; i < b->n; i++)
		if (b->files[i].n_metrics > 0)
			return false;
	return true;
}

/* The place of a member's text among names; 0 where it is not there. */
static bool
read_word(struct cx_json *o, const char *key, const char *const *names,
    size_t *out, struct cx_err *err)
{
	struct cx_span word = {NULL, 0}, spans[16];
	size_t n = 0;

	if (!cx_json_want_text(o, key, false, &word, err))
		return false;
	if (!word.at)
		return true;
	for (; names[n]; n++) {
		spans[n] = cx_span(names[n]);
		if (!cx_span_eq(spans[n], word))
			continue;
		*out = n;
		return true;
	}
	return cx_json_fail(cx_json_get(o, key), err, "unknown word %s%s",
	    cx_quote(word).text, cx_near_hint(word, spans, n).text);
}

static bool
read_target(struct cx_json *o, struct cx_look *look, struct cx_err *err)
{
	struct cx_json *v = cx_json_get(o, "target");
	bool percent = false;

	if (!v)
		return true;
	if (cx_json_kind(v) == CX_JSON_NUMBER)
		look->target = cx_json_number(v);
	else if (cx_json_kind(v) != CX_JSON_STRING ||
		 !cx_goal_parse(
		     cx_json_text(v), false, look->op, &look->target, &percent))
		return cx_json_fail(v, err, "not a target, as \">= 0.85\"");
	look->percent |= percent;
	return true;
}

static bool
read_look(struct cx_json *o, struct cx_look *look, struct cx_err *err)
{
	static const char *const known[] = {"label", "unit", "about", "format",
	    "decimals", "good", "target", NULL};
	static const char *const formats[] = {"number", "percent", NULL};
	static const char *const goods[] = {"none", "up", "down", NULL};
	size_t format = look->percent, good = 0;
	double decimals = -1;

	if (!cx_json_known(o, known, err) ||
	    !cx_json_want_text(o, "label", false, &look->label, err) ||
	    !cx_json_want_text(o, "unit", false, &look->unit, err) ||
	    !cx_json_want_text(o, "about", false, &look->about, err) ||
	    !read_word(o, "format", formats, &format, err) ||
	    !read_word(o, "good", goods, &good, err) ||
	    !cx_json_want_number(o, "decimals", false, &decimals, err) ||
	    !read_target(o, look, err))
		return false;
	if (cx_json_get(o, "decimals") &&
	    !(decimals >= 0 && decimals <= 6 && floor(decimals) == decimals))
		return cx_json_fail(cx_json_get(o, "decimals"), err,
		    "not a whole number from 0 to 6");
	if (cx_json_get(o, "format"))
		look->percent = format == 1;
	look->good = good == 1 ? 1 : good == 2 ? -1 : 0;
	look->decimals = (int)decimals;
	return true;
}

/* Member by member; a metric may be in several files. */
static bool
read_looks(struct binding *b, struct cx_json *o)
{
	for (size_t i = 0; i < cx_json_count(o); i++) {
		struct cx_json *v = cx_json_item(o, i);
		struct cx_look look = {.decimals = -1, .target = NAN};
		bool found = false;

		if (!read_look(v, &look, b->err))
			return false;
		for (size_t f = 0; f < b->n; f++) {
			size_t m = metric_of(&b->files[f], cx_json_key(v));

			if (m == b->files[f].n_metrics)
				continue;
			found = true;
			if (!read_look(v, &b->l->looks[f][m], b->err))
				return false;
		}
		if (!found && !no_data(b))
			return cx_json_fail(v, b->err,
			    "no input has a metric %s%s",
			    cx_quote(cx_json_key(v)).text,
			    near_metric(b, 0, cx_json_key(v)).text);
	}
	return true;
}

bool
cx_section_init(struct cx_section *s, enum cx_chart chart,
    const struct cx_figures *f, size_t file, struct cx_arena *arena,
    struct cx_err *err)
{
	*s = (struct cx_section){.chart = chart,
	    .file = file,
	    .title = CX_SPAN(""),
	    .text = CX_SPAN("")};
	s->metrics = get(arena, f->n_metrics, sizeof(*s->metrics), err);
	s->keys = get(arena, f->n_keys, sizeof(*s->keys), err);
	s->fixed = get(arena, f->n_groups, sizeof(*s->fixed), err);
	if (!s->metrics || !s->keys || !s->fixed)
		return false;
	for (size_t m = 0; m < f->n_metrics; m++)
		s->metrics[s->n_metrics++] = m;
	for (size_t k = 0; k < f->n_keys; k++)
		s->keys[s->n_keys++] = k;
	return true;
}

/* Whether all groups of a key that are not fixed are totals, or any is. */
static bool
is_total(const struct cx_section *s, const struct cx_figures *f, size_t key,
    bool all)
{
	bool any = false;

	for (size_t g = 0; g < f->n_groups; g++) {
		bool total = cx_is_total(f->keys[key * f->n_groups + g]);

		if (s->fixed[g])
			continue;
		if (all && !total)
			return false;
		any |= total;
	}
	return any;
}

void
cx_section_totals(struct cx_section *s, const struct cx_figures *f)
{
	bool sums = s->chart == CX_CHART_NUMBERS;
	size_t kept = 0, n = 0;

	if (s->chart == CX_CHART_TABLE)
		return;
	for (size_t i = 0; i < s->n_keys; i++)
		kept += is_total(s, f, s->keys[i], sums) == sums;
	for (size_t i = 0; kept > 0 && i < s->n_keys; i++)
		if (is_total(s, f, s->keys[i], sums) == sums)
			s->keys[n++] = s->keys[i];
	s->n_keys = kept > 0 ? n : s->n_keys;
}

static bool
read_metrics(struct binding *b, struct cx_section *s, struct cx_json *o)
{
	const struct cx_figures *f = &b->files[s->file];
	struct cx_json *list;

	if (!cx_json_want_array(o, "metrics", false, &list, b->err))
		return false;
	if (!list)
		return true;
	s->metrics =
	    get(b->arena, cx_json_count(list), sizeof(*s->metrics), b->err);
	if (!s->metrics)
		return false;
	s->n_metrics = 0;
	for (size_t i = 0; i < cx_json_count(list); i++) {
		struct cx_json *v = cx_json_item(list, i);
		size_t m = metric_of(f, cx_json_text(v));

		if (m < f->n_metrics)
			s->metrics[s->n_metrics++] = m;
		else if (!no_data(b))
			return cx_json_fail(v, b->err, "no metric %s%s",
			    cx_quote(cx_json_text(v)).text,
			    near_metric(b, s->file, cx_json_text(v)).text);
	}
	return true;
}

/* Keeps the keys whose value in a group is that of a member of `where'. */
static bool
filter(struct binding *b, struct cx_section *s, struct cx_json *v)
{
	const struct cx_figures *f = &b->files[s->file];
	size_t g = 0, n = 0;

	while (g < f->n_groups && !cx_span_eq(f->groups[g], cx_json_key(v)))
		g++;
	if (cx_json_kind(v) != CX_JSON_STRING)
		return cx_json_fail(v, b->err, "not a text");
	if (no_data(b))
		return true;
	if (g == f->n_groups)
		return cx_json_fail(v, b->err, "no group %s%s",
		    cx_quote(cx_json_key(v)).text,
		    cx_near_hint(cx_json_key(v), f->groups, f->n_groups).text);
	for (size_t i = 0; i < s->n_keys; i++) {
		struct cx_span is = f->keys[s->keys[i] * f->n_groups + g];

		if (cx_span_eq(is, cx_json_text(v)))
			s->keys[n++] = s->keys[i];
	}
	s->n_keys = n;
	s->fixed[g] = true;
	if (n == 0)
		return cx_json_fail(
		    v, b->err, "no row of the input has this value");
	return true;
}

static bool
read_where(struct binding *b, struct cx_section *s, struct cx_json *o)
{
	struct cx_json *where;

	if (!cx_json_want_object(o, "where", false, &where, b->err))
		return false;
	for (size_t i = 0; where && i < cx_json_count(where); i++)
		if (!filter(b, s, cx_json_item(where, i)))
			return false;
	return true;
}

static bool
read_section(struct binding *b, struct cx_section *s, struct cx_json *o)
{
	static const char *const known[] = {
	    "chart", "title", "text", "file", "metrics", "where", NULL};
	size_t chart = 0;
	double file = 1;

	if (!cx_json_known(o, known, b->err) ||
	    !read_word(o, "chart", cx_chart_names, &chart, b->err) ||
	    !cx_json_want_number(o, "file", false, &file, b->err))
		return false;
	if (!cx_json_get(o, "chart"))
		return cx_json_fail(o, b->err, "\"chart\" is missing");
	if (!(file >= 1 && file <= (double)b->n && floor(file) == file))
		return cx_json_fail(cx_json_get(o, "file"), b->err,
		    "not the number of an input, from 1 to %zu", b->n);
	return cx_section_init(s, (enum cx_chart)chart,
		   &b->files[(size_t)file - 1], (size_t)file - 1, b->arena,
		   b->err) &&
	       cx_json_want_text(o, "title", false, &s->title, b->err) &&
	       cx_json_want_text(o, "text", false, &s->text, b->err) &&
	       read_metrics(b, s, o) && read_where(b, s, o);
}

static bool
read_sections(struct binding *b, struct cx_json *list)
{
	size_t n = cx_json_count(list);

	b->l->sections = get(b->arena, n, sizeof(*b->l->sections), b->err);
	if (!b->l->sections)
		return false;
	for (size_t i = 0; i < n; i++) {
		struct cx_section *s = &b->l->sections[b->l->n_sections++];

		if (!read_section(b, s, cx_json_item(list, i)))
			return false;
		cx_section_totals(s, &b->files[s->file]);
	}
	return true;
}

static bool
take_percent(struct binding *b, struct cx_span name)
{
	bool found = no_data(b);

	for (size_t f = 0; f < b->n; f++) {
		size_t m = metric_of(&b->files[f], name);

		if (m == b->files[f].n_metrics)
			continue;
		b->l->looks[f][m].percent = true;
		found = true;
	}
	return found || cx_fail(b->err, CX_USAGE, "--percent: no metric %s%s",
			    cx_quote(name).text, near_metric(b, 0, name).text);
}

bool
cx_design_bind(struct cx_design *l, struct cx_json_doc *doc,
    const struct cx_design_asked *asked, const struct cx_figures *files,
    size_t n, struct cx_arena *arena, struct cx_err *err)
{
	struct binding b = {l, files, n, arena, err};
	struct cx_json *metrics = NULL, *sections = NULL, *root;

	if (!init_looks(&b))
		return false;
	for (size_t i = 0; i < asked->n_percent; i++)
		if (!take_percent(&b, cx_span(asked->percent[i])))
			return false;
	if (doc) {
		root = cx_json_root(doc);
		if (!cx_json_want_object(
			root, "metrics", false, &metrics, err) ||
		    !cx_json_want_array(
			root, "sections", false, &sections, err))
			return false;
	}
	if (metrics && !read_looks(&b, metrics))
		return false;
	fill_decimals(&b);
	if (sections)
		return read_sections(&b, sections);
	return cx_design_suit(l, files, n, arena, err);
}
