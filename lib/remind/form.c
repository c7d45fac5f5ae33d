/*
 * Files are named by message_id, so a run made again writes the same files
 * over the same, and a sender that moves a file away when it is sent needs no
 * list.  Each is renamed into place when it is whole: who watches the folder
 * never sends half a mail.  Many are synced together: a wait for the disk a
 * mail is a quarter of an hour for those of a city.
 */
#include "remind/form.h"

#include <stdio.h>

#include "base/file.h"
#include "remind/sheet.h"
#include "time/ics.h"

#include "base/banned.h"

/* Open files: two descriptors each, of the 1,024 that a process has. */
enum { FLUSH_BYTES = 64 * 1024, OPEN_MOST = 256 };

/* What a form has beside the notices. */
struct writer {
	const struct cx_remind_files *f;
	struct cx_buf text, path;
	struct cx_remind_sheets sheets;
	struct cx_newfile *open[OPEN_MOST]; /* written, not there yet */
	size_t n_open, files;
};

/* What was written appears. */
static bool
settle(struct writer *w, struct cx_err *err)
{
	size_t n = w->n_open;

	w->n_open = 0;
	w->files += n;
	return cx_newfile_commit_all(w->open, n, err);
}

static struct cx_newfile *
open_file(struct writer *w, struct cx_span name, const char *suffix,
    struct cx_err *err)
{
	w->path.len = 0;
	cx_buf_printf(&w->path, "%s/", w->f->directory);
	cx_buf_puts(&w->path, name);
	cx_buf_puts(&w->path, cx_span(suffix));
	if (cx_buf_string(&w->path))
		return cx_newfile_open(w->path.at, err);
	cx_fail_memory(err);
	return NULL;
}

/* The two texts, one after the other. */
static bool
write_file(struct writer *w, struct cx_span name, const char *suffix,
    struct cx_span head, struct cx_span text, struct cx_err *err)
{
	struct cx_newfile *file = open_file(w, name, suffix, err);

	if (!file)
		return false;
	if (!cx_newfile_write(file, head, err) ||
	    !cx_newfile_write(file, text, err)) {
		cx_newfile_abort(file);
		return false;
	}
	w->open[w->n_open++] = file;
	return w->n_open < OPEN_MOST || settle(w, err);
}

/* The text so far into a file of the message's own. */
static bool
write_own(struct writer *w, const struct cx_remind_notice *n,
    const char *suffix, struct cx_err *err)
{
	char hex[CX_HASH128_ROOM];

	if (w->text.failed)
		return cx_fail_memory(err);
	cx_hash128_print(hex, n->key);
	return write_file(w, (struct cx_span){hex, sizeof(hex)}, suffix,
	    cx_buf_span(&w->text), CX_SPAN(""), err);
}

static bool
flush(struct writer *w, size_t most, struct cx_err *err)
{
	struct cx_span text = cx_buf_span(&w->text);

	if (w->text.failed)
		return cx_fail_memory(err);
	if (text.len <= most)
		return true;
	w->text.len = 0;
	return w->f->print(w->f->print_arg, text, err);
}

static bool
put_mail(struct writer *w, const struct cx_remind_notice *n, struct cx_err *err)
{
	w->text.len = 0;
	cx_remind_letter_put(&w->f->mail, n, &w->text);
	return write_own(w, n, ".eml", err);
}

static bool
put_day(struct writer *w, const struct cx_remind_notice *n, struct cx_err *err)
{
	bool own = w->f->directory != NULL;

	if (own) {
		w->text.len = 0;
		cx_ics_begin(&w->text);
	}
	if (!cx_remind_event_put(
		n, w->f->calendar, w->f->now_us, &w->text, err))
		return false;
	if (!own)
		return flush(w, FLUSH_BYTES, err);
	cx_ics_end(&w->text);
	return write_own(w, n, ".ics", err);
}

static bool
put(struct writer *w, const struct cx_remind_notice *n, struct cx_err *err)
{
	if (w->f->form == CX_FORM_EML)
		return put_mail(w, n, err);
	if (w->f->form == CX_FORM_ICS)
		return put_day(w, n, err);
	return cx_remind_sheets_add(&w->sheets, n, &w->f->spelling, err);
}

/* The template, and its rows in as many files as Notify asks for. */
static bool
write_sheet(
    struct writer *w, const struct cx_remind_sheet *s, struct cx_err *err)
{
	struct cx_span name = cx_buf_span(&s->name);
	struct cx_span head = {s->table.at, s->head};
	char suffix[32] = ".csv";
	bool ok;

	if (s->name.failed || s->template.failed)
		return cx_fail_memory(err);
	ok = write_file(
	    w, name, ".txt", cx_buf_span(&s->template), CX_SPAN(""), err);
	for (size_t i = 0; ok && i < s->n_starts; i++) {
		if (i > 0)
			snprintf(suffix, sizeof(suffix), ".%zu.csv", i + 1);
		ok = write_file(
		    w, name, suffix, head, cx_remind_sheet_rows(s, i), err);
	}
	return ok;
}

static bool
finish(struct writer *w, struct cx_err *err)
{
	for (size_t i = 0; i < w->sheets.n; i++)
		if (!write_sheet(w, &w->sheets.at[i], err))
			return false;
	if (w->f->directory)
		return settle(w, err);
	cx_ics_end(&w->text);
	return flush(w, 0, err);
}

bool
cx_remind_files_write(const struct cx_remind_files *f,
    const struct cx_remind_outbox *o, size_t *files, struct cx_err *err)
{
	struct writer w = {.f = f};
	bool ok = true;

	if (f->form == CX_FORM_ICS && !f->directory)
		cx_ics_begin(&w.text);
	for (size_t i = 0; ok && i < o->n; i++) {
		const struct cx_remind_notice n = cx_remind_unpack(o->at[i]);

		if (n.fate == CX_FATE_SEND)
			ok = put(&w, &n, err);
	}
	ok = ok && finish(&w, err);
	for (size_t i = 0; i < w.n_open; i++)
		cx_newfile_abort(w.open[i]);
	*files = w.files;
	cx_buf_done(&w.text);
	cx_buf_done(&w.path);
	cx_remind_sheets_done(&w.sheets);
	return ok;
}
