#ifndef CX_SEGMENT_SORTER_H
#define CX_SEGMENT_SORTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/hash.h"
#include "base/span.h"
#include "record/record.h"
#include "segment/segments.h"

/* Which segments a record is put into. */
enum cx_segment_mode { CX_SEGMENT_FIRST, CX_SEGMENT_ALL, CX_SEGMENT_LONG };

/* What decided about a record and a segment. */
enum cx_segment_cause {
	CX_CAUSE_RULE,
	CX_CAUSE_PIN,
	CX_CAUSE_BLOCK,
	CX_CAUSE_CONTROL,
	CX_CAUSE_IDLE
};

/* How many records were put into a segment, and how many might have been. */
struct cx_headcount {
	uint64_t members;
	uint64_t unknown;
};

/*
 * A thread's own: puts records into segments and counts them.  counts has
 * one entry for each segment and a last one for records in none, whose
 * `unknown' counts those for which some expression was unknown.  In first
 * mode a record is not asked about segments after its own.
 */
struct cx_sorter {
	const struct cx_segments *segments;
	enum cx_segment_mode mode;
	struct cx_eval *eval;
	size_t only;   /* ask this segment alone; SIZE_MAX: all */
	bool thorough; /* truths of all that were asked, for reasons */
	/* What all rules together say of the last record, where `told'. */
	struct cx_verdict *verdict;
	bool told;
	/* A bit for each segment, in n_words: */
	uint64_t *plain;   /* see struct cx_segment */
	uint64_t *unknown; /* for the last record, of those asked alone */
	size_t n_words;
	enum cx_truth free_of_controls; /* where controls_asked is the stamp */
	uint64_t controls_asked;
	enum cx_truth *truths; /* of the last record */
	/* How each came about, where `asked' is the stamp of the record. */
	enum cx_segment_cause *causes;
	uint64_t *asked;
	uint64_t stamp;
	struct cx_hash128 id; /* of the last record, where has_id */
	bool has_id;
	size_t *in; /* of the last record's segments, their indexes */
	struct cx_span *names; /* of the last record's segments, in order */
	size_t n_names;
	uint64_t records;
	struct cx_headcount *counts;
	/* If not NULL: records in segment i and in k >= i, at i * n + k. */
	uint64_t *overlap;
};

/* The segments are borrowed.  NULL on failure. */
struct cx_sorter *cx_sorter_new(const struct cx_segments *segments,
    enum cx_segment_mode mode, struct cx_err *err);
void cx_sorter_free(struct cx_sorter *s);

/* Counts also who is in two segments.  False without memory. */
bool cx_sorter_pairs(struct cx_sorter *s, struct cx_err *err);

/*
 * Puts a record into its segments: s->names.  False: CX_DATA, a value that an
 * expression needs cannot be read; nothing is counted then.  Allocates
 * nothing.
 */
bool cx_sorter_sort(
    struct cx_sorter *s, const struct cx_record *r, struct cx_err *err);

/* Adds the counts of another sorter of the same segments. */
void cx_sorter_merge(struct cx_sorter *s, const struct cx_sorter *from);

#endif
