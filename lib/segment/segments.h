#ifndef CX_SEGMENT_SEGMENTS_H
#define CX_SEGMENT_SEGMENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/json.h"
#include "base/span.h"
#include "expr/expr.h"
#include "expr/ruleset.h"
#include "record/config.h"
#include "record/idset.h"

/* Other segments, by index. */
struct cx_segment_links {
	size_t *at;
	size_t n;
};

/*
 * A named audience: the records for which its expressions are true, and what
 * goes before them.
 */
struct cx_segment {
	struct cx_span name;
	const struct cx_expr *when;
	const struct cx_expr *sample; /* NULL: all */
	struct cx_segment_links in;   /* one of them; none: anybody */
	struct cx_segment_links not_in;
	struct cx_span pin_path, block_path; /* .at NULL: none */
	const struct cx_idset *pin, *block;  /* by cx_segments_ids() */
	int64_t from_day, until_day;	     /* INT64_MIN, INT64_MAX: open */
	bool control;			     /* its members are in no other */
	bool idle;			     /* not valid on the day of now */
	bool plain; /* only `when' counts: the common case, asked straight */
};

/* Segments in the order in which they are tried.  Shared by threads. */
struct cx_segments {
	struct cx_arena *arena;
	const struct cx_program *program;
	struct cx_segment *at;
	size_t n;
	const struct cx_ruleset *rules; /* of every `when'; NULL: few */
	bool controls;			/* one of them is a control group */
	size_t id_slot;			/* SIZE_MAX: no id is known */
	struct cx_idset **sets;
	size_t n_sets;
};

/* What --summary calls the records of no segment: no segment's own name. */
#define CX_SEGMENT_NONE "(none)"

/*
 * The segments of the rules file with this root, see cx-segment(5).  The
 * program is borrowed; the file may be freed.  NULL on failure: CX_CONFIG.
 */
struct cx_segments *cx_segments_read(
    struct cx_json *root, struct cx_program *program, struct cx_err *err);

/*
 * The segments of `option' ("-w"), each "NAME: EXPR".  The name is what
 * stands before the first colon; with quotes, parentheses or < = > in it, it
 * is taken for an expression that lacks a name.  NULL on failure: CX_USAGE.
 */
struct cx_segments *cx_segments_parse(const char *option,
    const char *const *texts, size_t n, struct cx_program *program,
    struct cx_err *err);

/* Those of the file `rules' or, where that is NULL, of n texts of -w. */
struct cx_segments *cx_segments_load(const char *rules,
    const char *const *texts, size_t n, struct cx_program *program,
    struct cx_err *err);

void cx_segments_free(struct cx_segments *s);

/*
 * Says which column is the id (NULL: none is known), and loads the files of
 * ids that segments pin and block; their paths begin at the folder of the
 * rules file `rules' (NULL: none).  False: CX_USAGE where there are such files
 * and no id, or a file is wrong.
 */
bool cx_segments_ids(struct cx_segments *s, const char *rules, const char *id,
    const struct cx_config *config, struct cx_err *err);

/* The index of a name; fails (CX_USAGE, "did you mean") and gives n. */
size_t cx_segments_find(
    const struct cx_segments *s, struct cx_span name, struct cx_err *err);

#endif
