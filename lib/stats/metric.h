#ifndef CX_STATS_METRIC_H
#define CX_STATS_METRIC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/origin.h"
#include "base/span.h"
#include "expr/expr.h"
#include "stats/agg.h"

/*
 * The metrics of a run, as users write them:
 *
 *	[NAME =] AGGREGATE [( ... )] [where EXPR] [within 'LENGTH']
 *
 * The parentheses have nothing, * or an expression, or what the aggregate asks
 * for (a unit, or two conditions and a length of time).  within: only records
 * of that length of time before now, up to the end of today; see
 * stats/lapse.h.
 * NAME is a word, or anything in double quotes (a quote in it is written
 * twice).  Without NAME it is the metric as written, each run of blanks
 * outside quotes made one blank.  Filled by one thread, then immutable.
 */
struct cx_metrics;

/*
 * program is borrowed: expressions live in it.  more: aggregates of the
 * domain, NULL-ended, or NULL.  NULL without memory.
 */
struct cx_metrics *cx_metrics_new(
    struct cx_program *program, const struct cx_agg *const *more);
void cx_metrics_free(struct cx_metrics *m);

/*
 * The column that says when a record was; before the metrics that need it.
 * Without it the order of the input is that of time.
 */
void cx_metrics_time(struct cx_metrics *m, size_t slot);

/* The clock of results (else that of the program's world). */
void cx_metrics_now(struct cx_metrics *m, int64_t now_us);

/* Whether what is gathered depends on the clock: some metric has `within'. */
bool cx_metrics_recent(const struct cx_metrics *m);

/* Whether some metric needs to know when a record was. */
bool cx_metrics_timed(const struct cx_metrics *m);

/*
 * Reads one metric (text is copied).  False: it is wrong (positions by
 * origin), or there is one of that name.
 */
bool cx_metrics_add(struct cx_metrics *m, struct cx_span text,
    const struct cx_origin *origin, struct cx_err *err);

size_t cx_metrics_count(const struct cx_metrics *m);

/* The name of metric i, with a NUL after it; lives as long as m. */
struct cx_span cx_metrics_name(const struct cx_metrics *m, size_t i);

/* Metric i as it was written. */
struct cx_span cx_metrics_text(const struct cx_metrics *m, size_t i);

/*
 * What a group keeps for all metrics: so many bytes, aligned for any type;
 * zeroed is empty.
 */
size_t cx_metrics_bytes(const struct cx_metrics *m);

/* Adds what `from' has; its arena must live as long.  False: no memory. */
bool cx_metrics_merge(
    const struct cx_metrics *m, void *into, void *from, struct cx_arena *a);

/*
 * How many values a group keeps of which all could be near (stats/quantile.h),
 * and making them so; false without memory.
 */
uint64_t cx_metrics_bulk(const struct cx_metrics *m, const void *group);
bool cx_metrics_near(
    const struct cx_metrics *m, void *group, struct cx_arena *a);

/*
 * A group's states as a JSON array, the same bytes for the same records in
 * any order.  False: no memory.
 */
bool cx_metrics_put(const struct cx_metrics *m, void *group,
    struct cx_arena *scratch, struct cx_buf *out);

/*
 * Reads them into an empty group; a failure is at v or in it.  Two groups
 * with a key: the first to be read must have the lesser from->number.
 */
bool cx_metrics_get(const struct cx_metrics *m, void *group,
    const struct cx_state_source *from, struct cx_json *v, struct cx_err *err);

/*
 * The result of metric i: CX_NUMBER, CX_BOOL, CX_TEXT or CX_LIST; type
 * CX_MISSING where there is none.  Once all of
 * a group's are taken, the group is used up and scratch may be reset.  False:
 * no memory.
 */
bool cx_metrics_finish(const struct cx_metrics *m, size_t i, void *group,
    struct cx_arena *scratch, struct cx_value *out);

/* What metric i gathered in a group: the state of its struct cx_gather. */
void *cx_metrics_state(const struct cx_metrics *m, size_t i, void *group);

/* What the metrics make of one record; one for each thread. */
struct cx_sample;
struct cx_sample *cx_sample_new(const struct cx_metrics *m);
void cx_sample_free(struct cx_sample *s);

/*
 * Evaluates, for the record of cx_eval_begin(); number grows in input order.
 * An argument is not looked
 * at where its `where' does not select the record.  False: a value cannot be
 * read; then nothing of the record is to be added.
 */
bool cx_sample_take(struct cx_sample *s, struct cx_eval *e, uint64_t number,
    struct cx_err *err);

/* How many values of cx_metrics_bulk() were added; have those to come near. */
uint64_t cx_sample_bulk(const struct cx_sample *s);
void cx_sample_near(struct cx_sample *s);

/* Adds the sample to a group.  False without memory. */
bool cx_sample_add(struct cx_sample *s, void *group, struct cx_arena *a);

/*
 * To add later: appends the sample to b (failures are left in it), and makes
 * the one that begins at `at' (aligned as in b) the sample of s.  Returns the
 * bytes that it takes.  Any sample of the same metrics can load it.
 */
void cx_sample_save(const struct cx_sample *s, struct cx_buf *b);
size_t cx_sample_load(struct cx_sample *s, const char *at);

/*
 * How many records metric i left out of all groups because its `where' was
 * unknown or its argument missing.
 */
uint64_t cx_sample_left_out(const struct cx_sample *s, size_t i);

#endif
