/*
 * Files are named by message_id, so a run made again writes the same files
 * over the same, and a sender that moves a file away when it is sent needs no
 * list.  Each is renamed into place when it is whole: who watches the folder
 * never sends half a mail.
 */
#include "remind/form.h"

#include "base/file.h"
#include "remind/sheet.h"
#include "time/ics.h"

#include "base/banned.h"

enum { FLUSH_BYTES = 64 * 1024 };

/* What a form has beside the notices. */
struct writer {
	const struct cx_remind_files *f;
	struct cx_buf text, path;
	struct cx_remind_sheets sheets;
	size_t files;
};

static bool
write_file(struct writer *w, struct cx_span name, const char *suffix,
    struct cx_span text, struct cx_err *err)
{
	struct cx_newfile *file;

	w->path.len = 0;
	cx_buf_printf(&w->path, "%s/", w->f->directory);
	cx_buf_puts(&w->path, name);
	cx_buf_puts(&w->path, cx_span(suffix));
	if (!cx_buf_string(&w->path))
		return cx_fail_memory(err);
	file = cx_newfile_open(w->path.at, err);
	if (!file)
		return false;
	if (!cx_newfile_write(file, text, err)) {
		cx_newfile_abort(file);
		return false;
	}
	w->files++;
	return cx_newfile_commit(file, err);
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
	    cx_buf_span(&w->text), err);
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

static bool
finish(struct writer *w, struct cx_err *err)
{
	for (size_t i = 0; i < w->sheets.n; i++) {
		struct cx_remind_sheet *s = &w->sheets.at[i];

		if (s->name.failed || s->template.failed)
			return cx_fail_memory(err);
		if (!write_file(w, cx_buf_span(&s->name), ".txt",
			cx_buf_span(&s->template), err) ||
		    !write_file(w, cx_buf_span(&s->name), ".csv",
			cx_buf_span(&s->table), err))
			return false;
	}
	if (w->f->form != CX_FORM_ICS || w->f->directory)
		return true;
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
	*files = w.files;
	cx_buf_done(&w.text);
	cx_buf_done(&w.path);
	cx_remind_sheets_done(&w.sheets);
	return ok;
}
