/*
 * The delimiter of a sample: each candidate scans the whole of it, as a file
 * is scanned later, so quoted fields count right; counting bytes of the first
 * line, the usual short cut, takes the comma of a decimal number for one.
 * A candidate that the first record does not have is none: a column of texts
 * with semicolons is one column.
 */
#include "record/csv.h"

#include <stdlib.h>

#include "base/banned.h"

/* How often records had n fields, for one n. */
struct count {
	size_t fields;
	size_t records;
};

struct score {
	size_t records; /* with the most frequent number of fields, over 1 */
	size_t fields;	/* that number */
	size_t bad;
	bool alone; /* the first record has one field: no table */
};

/* Different numbers of fields that are told apart; more is no table. */
enum { KINDS = 64 };

static void
count_one(struct count counts[KINDS], size_t fields)
{
	for (size_t i = 0; i < KINDS; i++) {
		if (counts[i].records == 0)
			counts[i].fields = fields;
		if (counts[i].fields == fields) {
			counts[i].records++;
			return;
		}
	}
}

/* Without memory the score is 0. */
static struct score
score_of(struct cx_span sample, char delimiter)
{
	struct count counts[KINDS] = {{0}};
	struct score best = {0};
	struct cx_csv_scan s;
	struct cx_err err = {0};
	enum cx_scan got;

	cx_csv_scan_init(&s, delimiter);
	cx_csv_scan_block(&s, sample);
	while ((got = cx_csv_next(&s, &err)) != CX_SCAN_END &&
	       err.code != CX_SYSTEM) {
		/* The last record may have been cut. */
		if (s.eol_len == 0 && best.bad + counts[0].records > 0)
			break;
		if (got == CX_SCAN_BAD)
			best.bad++;
		else
			count_one(counts, s.n_fields);
		err = (struct cx_err){0};
	}
	cx_csv_scan_done(&s);
	best.alone = counts[0].records > 0 && counts[0].fields == 1;
	for (size_t i = 0; i < KINDS; i++)
		if (counts[i].fields > 1 && counts[i].records > best.records) {
			best.records = counts[i].records;
			best.fields = counts[i].fields;
		}
	return best;
}

static bool
better(struct score a, struct score b)
{
	if (a.records != b.records)
		return a.records > b.records;
	if (a.bad != b.bad)
		return a.bad < b.bad;
	return a.fields > b.fields;
}

char
cx_csv_detect(struct cx_span sample)
{
	static const char candidates[] = {',', ';', '\t', '|'};
	struct score best = {0}, score;
	char found = ',';

	for (size_t i = 0; i < countof(candidates); i++) {
		score = score_of(sample, candidates[i]);
		if (score.records > 0 && !score.alone && better(score, best)) {
			best = score;
			found = candidates[i];
		}
	}
	return found;
}
