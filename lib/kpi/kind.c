/* The table of kinds of indicators; see kpi/kind.h for how to add one. */
#include "kpi/kind.h"

#include "base/near.h"

#include "base/banned.h"

static const struct cx_kind *const table[] = {
    &cx_kind_csat,
    &cx_kind_nps,
    &cx_kind_ces,
    &cx_kind_net,
    &cx_kind_mean_ci,
    &cx_kind_ratio,
    &cx_kind_rate,
    &cx_kind_iqr,
    &cx_kind_mad,
    &cx_kind_duration,
    &cx_kind_business,
    &cx_kind_sla,
    &cx_kind_sla_business,
    &cx_kind_km_median,
    &cx_kind_open,
    &cx_kind_completion,
    &cx_kind_takeup,
    &cx_kind_net_sentiment,
    &cx_kind_backlog,
    &cx_kind_shift,
    &cx_kind_funnel,
};

static bool
is(struct cx_span s, const char *name)
{
	struct cx_span n = cx_span(name);

	if (s.len != n.len)
		return false;
	for (size_t i = 0; i < s.len; i++) {
		char c = s.at[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (c != n.at[i])
			return false;
	}
	return true;
}

const struct cx_kind *
cx_kind_find(struct cx_span s)
{
	for (size_t i = 0; i < countof(table); i++)
		if (is(s, table[i]->name))
			return table[i];
	return NULL;
}

struct cx_near_hint
cx_kind_hint(struct cx_span s)
{
	struct cx_span names[countof(table)];

	for (size_t i = 0; i < countof(table); i++)
		names[i] = cx_span(table[i]->name);
	return cx_near_hint(s, names, countof(table));
}
