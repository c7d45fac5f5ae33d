/*
 * An expression does not know whether it stands in a rules file or behind an
 * option, so that one compiler serves both: it reports byte offsets, and this
 * is the one place that turns them into what the user can look up.  Options
 * count as one line, because a shell shows no other.
 */
#include "base/origin.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/banned.h"

void
cx_origin_where(const struct cx_origin *o, size_t offset, struct cx_err *where)
{
	if (o->node != NULL) {
		cx_json_where(o->node, o->skip + offset, where);
		return;
	}
	cx_fail_at(where, o->option, 1, o->skip + offset + 1);
}

bool
cx_origin_fail(const struct cx_origin *o, size_t offset, struct cx_err *err,
    const char *format, ...)
{
	struct cx_err where = {0};
	char what[sizeof(where.text)];
	va_list args;

	va_start(args, format);
	if (vsnprintf(what, sizeof(what), format, args) < 0)
		what[0] = '\0';
	va_end(args);
	if (err->code != CX_OK)
		return false;
	cx_origin_where(o, offset, &where);
	cx_fail(err, o->node != NULL ? CX_CONFIG : CX_USAGE, "%s%s", where.text,
	    what);
	return cx_fail_at(err, where.source, where.line, where.column);
}
