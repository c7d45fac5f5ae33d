/*
 * Where messages go.  A folder is made before the sandbox closes the file
 * system, and with mode 0700: what lies in it is addresses and what people
 * owe.
 */
#include "remind_modes.h"

#include <errno.h>
#include <sys/stat.h>

#include "base/file.h"
#include "expr/expr.h"
#include "remind/form.h"
#include "text/mail.h"

#include "base/banned.h"

enum { ARENA_BYTES = 16 << 20 };

const char *const cx_remind_forms[] = {"eml", "ics", "notify", NULL};

static bool
make_directory(struct cx_run *run, struct cx_err *err)
{
	const char *path = cx_remind_opt.directory;
	struct cx_buf inside = {0};
	struct stat st;
	bool ok;

	if (mkdir(path, 0700) != 0 && errno != EEXIST)
		return cx_fail_errno(err, CX_CANTCREAT, path);
	if (stat(path, &st) != 0)
		return cx_fail_errno(err, CX_CANTCREAT, path);
	if (!S_ISDIR(st.st_mode))
		return cx_fail(err, CX_CANTCREAT, "%s: is not a directory",
		    cx_quote(cx_span(path)).text);
	cx_buf_printf(&inside, "%s/.", path);
	ok = cx_buf_string(&inside) ? cx_run_writes(run, inside.at, err)
				    : cx_fail_memory(err);
	cx_buf_done(&inside);
	return ok;
}

static bool
check_sender(const struct cx_remind *r, struct cx_err *err)
{
	const char *from = cx_remind_opt.from;
	struct cx_buf box = {0};
	bool ok = !from || cx_mail_mailbox(cx_span(from), &box);

	cx_buf_done(&box);
	if (!ok)
		return cx_fail(err, CX_USAGE,
		    "--from: not an address, as name@example.org or "
		    "\"Name <name@example.org>\"");
	return from || r->rules->mail.from.at ||
	       cx_fail(err, CX_USAGE,
		   "-o eml: no sender (--from, or \"mail\" in the rules)");
}

static bool
check_options(
    const struct cx_remind *r, enum cx_remind_form form, struct cx_err *err)
{
	const char *dir = cx_remind_opt.directory;

	if (dir && (form == CX_FORM_ROWS || dir[0] == '\0'))
		return cx_fail(
		    err, CX_USAGE, "--directory is for -o eml, ics and notify");
	if (!dir && (form == CX_FORM_EML || form == CX_FORM_NOTIFY))
		return cx_fail(err, CX_USAGE,
		    "-o %s writes files: say where (--directory DIR)",
		    cx_remind_forms[form - 1]);
	if (cx_remind_opt.from && form != CX_FORM_EML)
		return cx_fail(err, CX_USAGE, "--from is for -o eml");
	return form != CX_FORM_EML || check_sender(r, err);
}

static bool
has_channel(const struct cx_remind_rules *rules, struct cx_span name)
{
	for (size_t i = 0; i < rules->n; i++)
		for (size_t k = 0; k < rules->at[i].n_steps; k++) {
			const struct cx_remind_say *s = &rules->at[i].says[k];

			for (size_t c = 0; c < s->n_channels; c++)
				if (cx_span_eq(s->channels[c].name, name))
					return true;
		}
	return false;
}

/* A slip in a name must not look like a day without messages. */
bool
cx_remind_check_channels(
    const struct cx_remind_rules *rules, struct cx_err *err)
{
	const struct cx_texts *given = &cx_remind_opt.channels;

	for (size_t i = 0; i < given->n; i++)
		if (!has_channel(rules, cx_span(given->at[i])))
			return cx_fail(err, CX_USAGE,
			    "--channel: no rule has the channel %s",
			    cx_quote(cx_span(given->at[i])).text);
	return true;
}

bool
cx_remind_out_begin(struct cx_run *run, struct cx_remind *r, struct cx_err *err)
{
	r->form = (enum cx_remind_form)cx_run_format(run);
	r->channels = cx_remind_opt.channels.at;
	r->n_channels = cx_remind_opt.channels.n;
	r->deciding = cx_remind_opt.decisions != NULL;
	if (!check_options(r, r->form, err) ||
	    (r->deciding && !cx_run_writes(run, cx_remind_opt.decisions, err)))
		return false;
	return !cx_remind_opt.directory || make_directory(run, err);
}

static bool
write_rows(
    struct cx_run *run, const struct cx_remind_outbox *box, struct cx_err *err)
{
	struct cx_arena *arena = cx_arena_new(ARENA_BYTES);
	struct cx_results *results =
	    cx_results_new(run, cx_remind_columns, CX_REMIND_COLUMNS, err);
	bool ok = results && (arena || cx_fail_memory(err));

	for (size_t i = 0; ok && i < box->n; i++) {
		const struct cx_remind_notice n = cx_remind_unpack(box->at[i]);

		if (n.fate != CX_FATE_SEND)
			continue;
		cx_remind_notice_row(&n, arena, cx_results_row(results));
		ok = cx_results_put(results, err);
		cx_arena_reset(arena);
	}
	if (results)
		ok = cx_results_finish(results, err) && ok;
	cx_arena_free(arena);
	return ok;
}

static bool
print(void *run, struct cx_span text, struct cx_err *err)
{
	return cx_run_print(run, text, err);
}

/* The sender: --from before that of the rules. */
static bool
set_sender(
    struct cx_remind_mail *mail, struct cx_arena *arena, struct cx_err *err)
{
	if (!cx_remind_opt.from)
		return true;
	mail->from = cx_remind_mail_box(cx_span(cx_remind_opt.from), arena);
	return mail->from.at || cx_fail_memory(err);
}

static bool
write_files(struct cx_run *run, const struct cx_remind *r, struct cx_err *err)
{
	struct cx_arena *arena = cx_arena_new(ARENA_BYTES);
	struct cx_remind_files f = {.form = r->form,
	    .directory = cx_remind_opt.directory,
	    .mail = r->rules->mail,
	    .calendar = r->rules->calendar,
	    .now_us = cx_program_world(r->program)->now_us,
	    .print = print,
	    .print_arg = run};
	size_t files = 0;
	bool ok = arena || cx_fail_memory(err);

	cx_spelling_init(&f.spelling, cx_run_config(run), ',');
	ok = ok && set_sender(&f.mail, arena, err) &&
	     cx_remind_files_write(&f, &r->outbox, &files, err);
	if (ok && cx_run_verbose(run) > 0 && f.directory)
		cx_run_say(run, "%zu files written", files);
	cx_arena_free(arena);
	return ok;
}

bool
cx_remind_out_write(
    struct cx_run *run, const struct cx_remind *r, struct cx_err *err)
{
	bool ok = r->form == CX_FORM_ROWS ? write_rows(run, &r->outbox, err)
					  : write_files(run, r, err);

	if (ok && !cx_file_sync(1))
		ok = cx_fail_errno(err, CX_IO, "standard output");
	return ok;
}

static struct cx_row *
next_row(void *results)
{
	return cx_results_row(results);
}

static bool
put_row(void *results, struct cx_err *err)
{
	return cx_results_put(results, err);
}

bool
cx_remind_out_decisions(
    struct cx_run *run, struct cx_remind *r, struct cx_err *err)
{
	struct cx_results *results;
	bool ok;

	if (!r->deciding)
		return true;
	results = cx_results_to(run, cx_remind_opt.decisions,
	    cx_remind_decided_columns, CX_REMIND_DECIDED_COLUMNS, err);
	if (!results)
		return false;
	ok = cx_remind_decided_rows(
	    &r->decided, &r->outbox, r->rules, put_row, next_row, results, err);
	return cx_results_finish(results, err) && ok;
}
