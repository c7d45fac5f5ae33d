/*
 * States are no results: they mean what their metrics, their zone and, with
 * `within', their clock say.  So a head says all of it, and states that mean
 * different things are refused rather than added.
 */
#include "stats/head.h"

#include "record/ndjson.h"
#include "stats/metric_parts.h"
#include "stats/state.h"
#include "time/moment.h"

#include "base/banned.h"

static const struct cx_zone *
zone_of(const struct cx_program *program)
{
	return cx_dates_zone(cx_program_world(program)->dates);
}

void
cx_metrics_put_head(const struct cx_metrics *m, struct cx_buf *out)
{
	if (m->time != SIZE_MAX) {
		cx_buf_puts(out, CX_SPAN("\"time\":"));
		cx_json_quote(out,
		    cx_schema_name(cx_program_schema(m->program), m->time));
		cx_buf_putc(out, ',');
	}
	if (cx_metrics_recent(m)) {
		cx_buf_puts(out, CX_SPAN("\"now\":"));
		cx_state_put_time(out, m->now_us);
		cx_buf_putc(out, ',');
	}
	cx_buf_puts(out, CX_SPAN("\"tz\":"));
	cx_json_quote(out, cx_span(cx_zone_name(zone_of(m->program))));
	cx_buf_puts(out, CX_SPAN(",\"metrics\":["));
	for (size_t i = 0; i < m->n; i++) {
		if (i > 0)
			cx_buf_putc(out, ',');
		cx_json_quote(out, m->metric[i].text);
	}
	cx_buf_putc(out, ']');
}

static bool
check_zone(
    const struct cx_program *program, struct cx_json *v, struct cx_err *err)
{
	struct cx_span tz;

	if (!cx_json_want_text(v, "tz", true, &tz, err))
		return false;
	return cx_span_eq(tz, cx_span(cx_zone_name(zone_of(program)))) ||
	       cx_json_fail(cx_json_get(v, "tz"), err,
		   "was made with --tz=%.64s; merge with the same", tz.at);
}

static bool
take_all(struct cx_metrics *m, struct cx_program *program, struct cx_json *v,
    struct cx_json *list, struct cx_err *err)
{
	struct cx_span time = {NULL, 0};
	struct cx_json *now = cx_json_get(v, "now");
	int64_t now_us;

	if (!cx_json_want_text(v, "time", false, &time, err))
		return false;
	if (time.at != NULL) {
		m->time =
		    cx_schema_want(cx_program_schema(program), time, NULL);
		if (m->time == SIZE_MAX)
			return cx_fail_memory(err);
	}
	if (now != NULL && !cx_state_get_time(now, &now_us, err))
		return false;
	if (now != NULL)
		cx_metrics_now(m, now_us);
	for (size_t i = 0; i < cx_json_count(list); i++) {
		struct cx_origin origin = {.node = cx_json_item(list, i)};

		if (cx_json_kind(origin.node) != CX_JSON_STRING)
			return cx_json_fail(origin.node, err, "must be a text");
		if (!cx_metrics_add(m, cx_json_text(origin.node), &origin, err))
			return false;
	}
	return true;
}

static bool
check_all(const struct cx_metrics *m, struct cx_json *v, struct cx_json *list,
    struct cx_err *err)
{
	struct cx_json *now = cx_json_get(v, "now");
	struct cx_span time = {"", 0}, mine = {"", 0};
	int64_t now_us;
	bool ok = cx_json_count(list) == m->n;

	if (!cx_json_want_text(v, "time", false, &time, err))
		return false;
	if (m->time != SIZE_MAX)
		mine = cx_schema_name(cx_program_schema(m->program), m->time);
	for (size_t i = 0; ok && i < m->n; i++)
		ok = cx_span_eq(
		    cx_json_text(cx_json_item(list, i)), m->metric[i].text);
	if (!ok || !cx_span_eq(time, mine))
		return cx_json_fail(
		    v, err, "not the metrics of the states before it");
	if (now == NULL || !cx_metrics_recent(m))
		return true;
	if (!cx_state_get_time(now, &now_us, err))
		return false;
	return now_us == m->now_us ||
	       cx_json_fail(now, err,
		   "not the clock of the states before it: make all of them "
		   "with the same --now");
}

bool
cx_metrics_get_head(struct cx_metrics *m, struct cx_program *program,
    struct cx_json *v, struct cx_err *err)
{
	struct cx_json *list;

	if (!check_zone(program, v, err) ||
	    !cx_json_want_array(v, "metrics", true, &list, err))
		return false;
	if (m->n > 0)
		return check_all(m, v, list, err);
	return take_all(m, program, v, list, err);
}
