/*
 * Not by rules, so apart from them: thresholds come from the input itself,
 * which is read once for them and once for the scores.
 */
#include "segment_modes.h"

#include "segment/rfm.h"

#include "base/banned.h"

/* Ties can leave a score to nobody, which must not pass in silence. */
static void
warn_empty(struct cx_run *run, const struct cx_rfm *rfm, size_t bins)
{
	for (size_t i = 0; i < CX_RFM_MEASURES * bins; i++) {
		unsigned score = (unsigned)(i % bins) + 1;

		if (cx_rfm_empty(rfm, i / bins, score))
			cx_run_warn(run,
			    "--rfm: nobody has score %u of %s (too many equal "
			    "values, or too few)",
			    score, cx_rfm_letters[i / bins]);
	}
}

bool
cx_segment_rfm(struct cx_run *run, const char *list, size_t bins, bool nested,
    const char *bands, bool summary, struct cx_err *err)
{
	struct cx_rfm *rfm =
	    cx_rfm_new(list, bins, nested, bands, cx_run_program(run), err);
	struct cx_task task;
	bool ok = rfm && cx_run_twice(run, err);

	if (ok) {
		task = cx_rfm_learn(rfm);
		ok = cx_run_rows(run, &task, err) && cx_rfm_settle(rfm, err);
	}
	if (ok) {
		warn_empty(run, rfm, bins);
		task = cx_rfm_score(rfm, summary);
		ok = cx_run_rows(run, &task, err);
	}
	if (ok && summary)
		ok = cx_results_all(
		    run, cx_rfm_columns, CX_RFM_COLUMNS, cx_rfm_next, rfm, err);
	cx_rfm_free(rfm);
	return ok;
}
