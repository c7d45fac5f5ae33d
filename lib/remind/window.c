/*
 * Zones come with the data, so they are opened as they are met; the sandbox
 * leaves their folder readable.  A name that is no zone is kept too: to find
 * out that it is none takes a millisecond, and a column of them is a million.
 */
#include "remind/window.h"

#include <stdio.h>
#include <stdlib.h>

#include "record/schema.h"

#include "base/banned.h"

enum { PLACES_MOST = 1000, NAME_ROOM = 64 };

struct place {
	char name[NAME_ROOM];
	struct cx_zone *zone;		  /* owned; NULL: that of the run */
	bool none;			  /* there is no such zone */
	struct cx_remind_window *windows; /* one a send, and one without */
};

struct cx_remind_windows {
	const struct cx_remind_rules *rules;
	const struct cx_program *program;
	struct place **at; /* the first: of the run */
	size_t n, last;
};

int64_t
cx_remind_window_next(const struct cx_remind_window *w, int64_t t)
{
	return w->calendar ? cx_calendar_next_working(w->calendar, t) : t;
}

static void
place_free(const struct cx_remind_windows *w, struct place *p)
{
	for (size_t i = 0; p->windows && i < w->rules->n_sends; i++)
		cx_calendar_free(p->windows[i].calendar);
	free(p->windows);
	cx_zone_free(p->zone);
	free(p);
}

static bool
set_window(const struct cx_remind_windows *w, const struct cx_remind_send *send,
    struct place *p, struct cx_err *err)
{
	struct cx_remind_window *window = &p->windows[send->number];

	if (!send->windows)
		return true;
	window->calendar = cx_calendar_of_hours(window->zone, &send->hours,
	    w->rules->calendar, !send->holidays, err);
	return window->calendar != NULL;
}

/* The windows of all rules there. */
static bool
set_windows(const struct cx_remind_windows *w, const struct cx_zone *zone,
    struct place *p, struct cx_err *err)
{
	const struct cx_remind_rules *rules = w->rules;
	const struct cx_remind_send *send;

	p->windows = calloc(rules->n_sends + 1, sizeof(*p->windows));
	if (!p->windows)
		return cx_fail_memory(err);
	for (size_t i = 0; i <= rules->n_sends; i++)
		p->windows[i].zone = zone;
	for (size_t i = 0; i < rules->n; i++) {
		send = rules->at[i].send;
		if (send && !p->windows[send->number].calendar &&
		    !set_window(w, send, p, err))
			return false;
	}
	return true;
}

/* A new place; zone NULL: that of the name. */
static struct place *
add_place(struct cx_remind_windows *w, const char *name,
    const struct cx_zone *zone, struct cx_err *err)
{
	struct place **at = realloc(w->at, (w->n + 1) * sizeof(struct place *));
	struct place *p = at ? calloc(1, sizeof(*p)) : NULL;
	struct cx_err why = {0};

	if (at)
		w->at = at;
	if (!p) {
		cx_fail_memory(err);
		return NULL;
	}
	w->at[w->n++] = p;
	snprintf(p->name, sizeof(p->name), "%s", name);
	if (!zone) {
		p->zone = cx_zone_new(name, &why);
		p->none = !p->zone;
	}
	if (p->none || set_windows(w, zone ? zone : p->zone, p, err))
		return p;
	return NULL;
}

struct cx_remind_windows *
cx_remind_windows_new(const struct cx_remind_rules *rules,
    const struct cx_program *program, struct cx_err *err)
{
	const struct cx_world *world = cx_program_world(program);
	struct cx_remind_windows *w = calloc(1, sizeof(*w));

	if (!w) {
		cx_fail_memory(err);
		return NULL;
	}
	w->rules = rules;
	w->program = program;
	if (add_place(w, "", cx_dates_zone(world->dates), err))
		return w;
	cx_remind_windows_free(w);
	return NULL;
}

void
cx_remind_windows_free(struct cx_remind_windows *w)
{
	if (!w)
		return;
	for (size_t i = 0; i < w->n; i++)
		place_free(w, w->at[i]);
	free(w->at);
	free(w);
}

static bool
is_at(const struct place *p, struct cx_span name)
{
	return strlen(p->name) == name.len &&
	       memcmp(p->name, name.at, name.len) == 0;
}

/* The place of that name, of those met or a new one. */
static struct place *
find_place(struct cx_remind_windows *w, struct cx_span name, struct cx_err *err)
{
	char text[NAME_ROOM];
	size_t i = w->last;

	if (is_at(w->at[i], name))
		return w->at[i];
	for (i = 0; i < w->n; i++)
		if (is_at(w->at[i], name))
			break;
	if (i < w->n) {
		w->last = i;
		return w->at[i];
	}
	if (w->n == PLACES_MOST) {
		cx_fail(err, CX_DATA, "more than %d time zones", PLACES_MOST);
		return NULL;
	}
	snprintf(text, sizeof(text), "%.*s", (int)name.len, name.at);
	w->last = w->n;
	return add_place(w, text, NULL, err);
}

/* What a zone is never called, so that a path is none. */
static bool
is_name(struct cx_span s)
{
	return s.len < NAME_ROOM && s.at[0] != '/' && s.at[0] != ':' &&
	       memchr(s.at, '\0', s.len) == NULL;
}

const struct cx_remind_window *
cx_remind_windows_of(struct cx_remind_windows *w,
    const struct cx_remind_send *send, struct cx_eval *e, struct cx_err *err)
{
	size_t number = send ? send->number : w->rules->n_sends;
	struct place *p = w->at[0];
	struct cx_value v = {.type = CX_MISSING};

	if (send && send->zone != SIZE_MAX &&
	    !cx_eval_column(e, send->zone, CX_TEXT, &v, err))
		return NULL;
	if (v.type == CX_TEXT && v.u.text.len > 0) {
		p = is_name(v.u.text) ? find_place(w, v.u.text, err) : NULL;
		if (!p && err->code != CX_OK)
			return NULL;
	}
	if (p && !p->none)
		return &p->windows[number];
	cx_fail_value(err, v.u.text);
	cx_fail(err, CX_DATA,
	    "column %s: not a time zone, as America/Mexico_City",
	    cx_quote(cx_schema_name(cx_program_schema(w->program), send->zone))
		.text);
	return NULL;
}
