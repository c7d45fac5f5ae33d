/*
 * States are read in one thread, in the order of the files: of two events of
 * one time the one of the earlier file is the first, as it would be had the
 * events been read in that order.
 */
#include "profile/merge.h"

#include "base/banned.h"

static bool
read_head(struct cx_merge *m, struct cx_json *v, struct cx_err *err)
{
	struct cx_profile_plan plan = {
	    .program = m->program,
	    .metrics = m->metrics,
	};
	const char *const *columns;
	double people = 0;
	size_t n;

	if (!cx_profile_get_head(
		v, m->metrics, m->program, &plan.key_name, &people, err))
		return false;
	m->inputs++;
	m->said += people;
	if (m->profile == NULL) {
		m->profile = cx_profile_new(&plan, err);
		return m->profile != NULL;
	}
	columns = cx_profile_columns(m->profile, &n);
	return cx_span_eq(plan.key_name, cx_span(columns[0])) ||
	       cx_json_fail(v, err, "not the key of the states before it");
}

static bool
read_line(struct cx_merge *m, struct cx_span line, struct cx_err *err)
{
	struct cx_json_doc *doc = cx_json_parse(line, "", err);
	struct cx_json *v;
	bool ok;

	if (doc == NULL)
		return false;
	v = cx_json_root(doc);
	if (cx_profile_is_head(v))
		ok = read_head(m, v, err);
	else if (m->profile == NULL)
		ok = cx_json_fail(
		    v, err, "not a head of states: written by --partial?");
	else {
		m->read++;
		ok = cx_profile_get(m->profile, v, m->inputs - 1, err);
	}
	cx_json_free(doc);
	return ok;
}

bool
cx_merge_read(struct cx_merge *m, struct cx_reader *r, struct cx_err *err)
{
	const struct cx_record *record;

	while ((record = cx_reader_next(r, err)) != NULL)
		if (!read_line(m, record->raw, err)) {
			if (err->code == CX_CONFIG)
				err->code = CX_DATA;
			err->line = cx_reader_line(r);
			return cx_fail_at(err, record->layout->source, 0, 0);
		}
	return err->code == CX_OK;
}

bool
cx_merge_whole(const struct cx_merge *m, struct cx_err *err)
{
	return m->read == m->said ||
	       cx_fail(err, CX_DATA,
		   "--merge: %.0f people, of which the heads say there are "
		   "%.0f: a file is cut off, or there twice in part",
		   m->read, m->said);
}
