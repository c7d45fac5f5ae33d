/*
 * An aggregate is data: a name, what it takes, what it gathers and how that
 * becomes a result.  What it gathers is a thing of its own because several
 * aggregates share it: p50(x) and p90(x) keep the values of x once.
 */
#include "stats/agg.h"

#include "base/num.h"

#include "base/banned.h"

static const struct cx_agg *const table[] = {
    &cx_agg_count,
    &cx_agg_sum,
    &cx_agg_mean,
    &cx_agg_min,
    &cx_agg_max,
    &cx_agg_sd,
    &cx_agg_var,
    &cx_agg_median,
    &cx_agg_percentile,
    &cx_agg_share,
    &cx_agg_first,
    &cx_agg_last,
    &cx_agg_distinct,
    &cx_agg_entropy,
    &cx_agg_mode,
    &cx_agg_list,
    &cx_agg_first_time,
    &cx_agg_last_time,
    &cx_agg_days_since_last,
    &cx_agg_days_between_mean,
    &cx_agg_streak,
    &cx_agg_trend,
    &cx_agg_followed,
    &cx_agg_started_not_finished,
};

enum { HINTS_MOST = 128 };

/* Row i of the table and then of `more'; NULL past the last. */
static const struct cx_agg *
row(size_t i, const struct cx_agg *const *more)
{
	if (i < countof(table))
		return table[i];
	for (i -= countof(table); more != NULL && *more != NULL; more++)
		if (i-- == 0)
			return *more;
	return NULL;
}

/* Whether s begins with the lower-case word, in any case. */
static bool
begins(struct cx_span s, struct cx_span word)
{
	if (s.len < word.len)
		return false;
	for (size_t i = 0; i < word.len; i++) {
		char c = s.at[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (c != word.at[i])
			return false;
	}
	return true;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

const struct cx_agg *
cx_agg_find(struct cx_span s, const struct cx_agg *const *more, double *rank)
{
	const struct cx_agg *agg;

	for (size_t i = 0; (agg = row(i, more)) != NULL; i++) {
		struct cx_span name = cx_span(agg->name), rest;

		if (!begins(s, name))
			continue;
		rest = (struct cx_span){s.at + name.len, s.len - name.len};
		if (!agg->ranked && rest.len == 0)
			return agg;
		if (agg->ranked && rest.len > 0 && is_digit(rest.at[0]) &&
		    is_digit(rest.at[rest.len - 1]) &&
		    cx_num_parse(rest, false, rank))
			return agg;
	}
	return NULL;
}

struct cx_near_hint
cx_agg_hint(struct cx_span s, const struct cx_agg *const *more)
{
	struct cx_span names[HINTS_MOST];
	const struct cx_agg *agg;
	size_t n = 0;

	for (size_t i = 0; n < HINTS_MOST && (agg = row(i, more)); i++)
		/* One that nobody can type is not for users. */
		if (agg->name[0] > ' ')
			names[n++] =
			    agg->ranked ? CX_SPAN("p50") : cx_span(agg->name);
	return cx_near_hint(s, names, n);
}
