/*
 * A list of columns is written as a header is, and read by what reads
 * headers, so that whatever name a file gives a column can be written here.
 */
#include "record/slots.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "record/csv.h"
#include "record/field.h"

#include "base/banned.h"

enum { NAMES_BYTES = 1 << 20 };

static struct cx_span
trim(struct cx_span s)
{
	while (s.len > 0 && (s.at[0] == ' ' || s.at[0] == '\t')) {
		s.at++;
		s.len--;
	}
	while (s.len > 0 && (s.at[s.len - 1] == ' ' || s.at[s.len - 1] == '\t'))
		s.len--;
	return s;
}

static bool
append(struct cx_slots *slots, struct cx_schema *s, struct cx_span name,
    const struct cx_origin *origin, size_t offset, struct cx_err *err)
{
	struct cx_err where = {0};
	size_t slot, *more;

	if (name.len == 0)
		return cx_origin_fail(
		    origin, offset, err, "a column without a name");
	cx_origin_where(origin, offset, &where);
	where.code = origin->node != NULL ? CX_CONFIG : CX_USAGE;
	slot = cx_schema_want(s, name, &where);
	if (slot == SIZE_MAX)
		return cx_fail_memory(err);
	for (size_t i = 0; i < slots->n; i++)
		if (slots->at[i] == slot)
			return cx_origin_fail(origin, offset, err,
			    "column %s is named twice", cx_quote(name).text);
	more = realloc(slots->at, (slots->n + 1) * sizeof(*more));
	if (more == NULL)
		return cx_fail_memory(err);
	slots->at = more;
	slots->at[slots->n++] = slot;
	return true;
}

static bool
append_all(struct cx_slots *slots, struct cx_schema *s,
    const struct cx_csv_scan *scan, struct cx_span list,
    const struct cx_origin *origin, struct cx_err *err)
{
	struct cx_arena *a = cx_arena_new(NAMES_BYTES);
	bool ok = a != NULL || cx_fail_memory(err);

	for (size_t i = 0; ok && i < scan->n_fields; i++) {
		struct cx_span raw = trim(cx_csv_field(scan, i)), name;
		size_t offset = (size_t)(raw.at - list.at);

		name = cx_field_text(
		    (struct cx_field){raw.at, (uint32_t)raw.len, CX_FIELD_CSV},
		    a);
		ok = name.at != NULL
			 ? append(slots, s, name, origin, offset, err)
			 : cx_fail_memory(err);
	}
	cx_arena_free(a);
	return ok;
}

bool
cx_slots_add(struct cx_slots *slots, struct cx_schema *s, struct cx_span list,
    const struct cx_origin *origin, struct cx_err *err)
{
	struct cx_csv_scan scan;
	struct cx_err why = {0};
	bool ok;

	cx_csv_scan_init(&scan, ',');
	cx_csv_scan_block(&scan, list);
	if (cx_csv_next(&scan, &why) != CX_SCAN_RECORD || scan.len != list.len)
		ok = cx_origin_fail(origin, 0, err,
		    "not a list of columns: A,B,\"C, with a comma\"");
	else
		ok = append_all(slots, s, &scan, list, origin, err);
	cx_csv_scan_done(&scan);
	return ok;
}

void
cx_slots_done(struct cx_slots *slots)
{
	free(slots->at);
	*slots = (struct cx_slots){NULL, 0};
}
