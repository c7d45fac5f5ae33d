#ifndef CX_REPORT_DESIGN_H
#define CX_REPORT_DESIGN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/json.h"
#include "report/figures.h"

enum cx_chart {
	CX_CHART_NUMBERS,
	CX_CHART_LINE,
	CX_CHART_MULTIPLES,
	CX_CHART_BARS,
	CX_CHART_HEAT,
	CX_CHART_FUNNEL,
	CX_CHART_TABLE
};

/* Their names in a layout, NULL-ended. */
extern const char *const cx_chart_names[];

/* How a metric is shown. */
struct cx_look {
	struct cx_span label, unit, about; /* "": none */
	bool percent;
	int decimals;
	int good;      /* 1: more is better, -1: less, 0: neither is said */
	double target; /* of the layout, where the data have none; NAN */
	char op[3];
};

struct cx_section {
	enum cx_chart chart;
	struct cx_span title, text; /* "": none */
	size_t file;
	size_t *metrics;
	size_t n_metrics;
	size_t *keys; /* those that its `where' takes, in order */
	size_t n_keys;
	bool *fixed; /* groups of which all its keys have one value */
};

/* What a report shows. */
struct cx_design {
	struct cx_span title, note; /* "": not said */
	struct cx_span lang;	    /* "": not said */
	const char **groups;
	size_t n_groups;
	struct cx_look **looks; /* by file and metric */
	struct cx_section *sections;
	size_t n_sections;
};

/*
 * What must be known before the data are read: title, note, language, groups.
 * Checks the keys of the whole head.  False: CX_CONFIG with the position.
 */
bool cx_design_head(struct cx_design *l, struct cx_json_doc *doc,
    struct cx_arena *arena, struct cx_err *err);

/* What options say of metrics; an unknown one is an error. */
struct cx_design_asked {
	const char *const *percent;
	size_t n_percent;
};

/*
 * Looks and sections for the n files.  doc NULL, or one without sections:
 * those that suit the columns.
 */
bool cx_design_bind(struct cx_design *l, struct cx_json_doc *doc,
    const struct cx_design_asked *asked, const struct cx_figures *files,
    size_t n, struct cx_arena *arena, struct cx_err *err);

/* Sections by the columns alone (private to the room). */
bool cx_design_suit(struct cx_design *l, const struct cx_figures *files,
    size_t n, struct cx_arena *arena, struct cx_err *err);

/* All keys and no title: a section of its own arena memory. */
bool cx_section_init(struct cx_section *s, enum cx_chart chart,
    const struct cx_figures *f, size_t file, struct cx_arena *arena,
    struct cx_err *err);

/*
 * Leaves out totals, which would dwarf what they are the sum of; numbers show
 * the total alone where there is one, a table all (private to the room).
 */
void cx_section_totals(struct cx_section *s, const struct cx_figures *f);

#endif
