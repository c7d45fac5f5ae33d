#ifndef CX_KPI_RULES_H
#define CX_KPI_RULES_H

#include "base/json.h"
#include "kpi/indicator.h"
#include "kpi/target.h"
#include "record/slots.h"

/* A rules file of indicators, see cx-kpi(5).  Texts live in the document. */
struct cx_kpi_rules {
	struct cx_json *groups; /* NULL: none */
	struct cx_json *kpis;
	struct cx_span time, every, where; /* .at NULL: not said */
	const struct cx_json *where_node;
};

/* Reads all but the indicators.  False: CX_CONFIG with position. */
bool cx_kpi_rules_read(
    struct cx_kpi_rules *r, struct cx_json *root, struct cx_err *err);

/* Its group columns. */
bool cx_kpi_rules_groups(const struct cx_kpi_rules *r, struct cx_slots *slots,
    struct cx_schema *schema, struct cx_err *err);

/*
 * Adds its indicators to l, and their targets to `targets', which has room
 * for all (cx_json_count(r->kpis)) behind those that l has.
 */
bool cx_kpi_rules_add(const struct cx_kpi_rules *r, struct cx_indicators *l,
    struct cx_target *targets, struct cx_err *err);

#endif
