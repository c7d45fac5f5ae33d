/*
 * The bytes are a rules file.  It is taken or refused with a reason, and what
 * is taken can be run over records: without a log, a message is never given
 * for a day that is not that of its step.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "record/reader.h"
#include "remind/form.h"
#include "remind/sheet.h"
#include "remind/task.h"

static const char lines[] =
    "{\"a\":72,\"b\":\"2026-07-01\",\"c\":null,\"d\":-1.5,\"t\":\"x@y.mx\"}\n"
    "{\"a\":1,\"b\":\"2026-07-31\",\"c\":true,\"e\":\"x\"}\n";

static struct cx_zone *zone;
static struct cx_calendar *calendar;
static struct cx_world world = {.now_us = INT64_C(1782928800000000)};

static void
set_up(void)
{
	struct cx_err err = {0};

	if (zone != NULL)
		return;
	zone = cx_zone_new("UTC", &err);
	world.dates = cx_dates_new(NULL, 0, zone, NULL, &err);
	calendar = cx_calendar_new(zone, NULL, CX_WEEKEND_BY_HOURS, NULL, &err);
	if (calendar == NULL || world.dates == NULL)
		abort();
}

static bool
count_row(struct cx_row *row)
{
	if (row->cells[0].kind != CX_CELL_TEXT ||
	    row->cells[0].u.text.len != CX_HASH128_ROOM)
		abort();
	return true;
}

/* Before the empty line that ends them stand ours and no other. */
static void
check_headers(struct cx_buf *mail)
{
	char *end;

	if (!cx_buf_string(mail) || strncmp(mail->at, "From: ", 6) != 0)
		abort();
	end = strstr(mail->at, "\n\n");
	if (end == NULL)
		abort();
	*end = '\0';
	if (strstr(mail->at, "\nBcc:") || strstr(mail->at, "\nCc:"))
		abort();
}

/* Each notice in its form. */
static void
write_all(const struct cx_remind *r, enum cx_remind_form form)
{
	struct cx_remind_mail mail = r->rules->mail;
	struct cx_remind_sheets sheets = {0};
	struct cx_spelling spelling = {0};
	struct cx_buf out = {0};
	struct cx_err err = {0};

	mail.from = CX_SPAN("a@b.mx");
	for (size_t i = 0; i < r->outbox.n; i++) {
		const struct cx_remind_notice notice =
		    cx_remind_unpack(r->outbox.at[i]);
		const struct cx_remind_notice *n = &notice;

		out.len = 0;
		if (n->fate != CX_FATE_SEND)
			continue;
		if (form == CX_FORM_EML)
			cx_remind_letter_put(&mail, n, &out);
		if (form == CX_FORM_EML)
			check_headers(&out);
		if (form == CX_FORM_ICS &&
		    !cx_remind_event_put(n, calendar, 0, &out, &err))
			abort();
		if (form == CX_FORM_NOTIFY &&
		    !cx_remind_sheets_add(&sheets, n, &spelling, &err) &&
		    err.code != CX_CONFIG)
			abort();
	}
	cx_remind_sheets_done(&sheets);
	cx_buf_done(&out);
}

static void
run(const struct cx_remind_rules *rules, struct cx_program *p,
    struct cx_schema *schema, const struct cx_remind_ledger *ledger,
    enum cx_remind_form form)
{
	const struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_remind remind = {0};
	struct cx_err err = {0}, why = {0};
	struct cx_cell cells[CX_REMIND_COLUMNS] = {0};
	struct cx_row row = {
	    .cells = cells, .n_cells = CX_REMIND_COLUMNS, .emit = count_row};
	struct cx_reader *r =
	    cx_reader_memory((struct cx_span){lines, sizeof(lines) - 1},
		"lines", &config, schema, &err);
	const struct cx_record *record;
	struct cx_task task;
	void *worker;

	if (r == NULL || !cx_remind_init(&remind, rules, p, ledger, &err))
		abort();
	remind.form = form;
	remind.deciding = ledger != NULL;
	task = cx_remind_task(&remind);
	worker = task.open(task.shared, &err);
	if (worker == NULL)
		abort();
	while ((record = cx_reader_next(r, &err)) != NULL) {
		why = (struct cx_err){.code = CX_OK};
		if (!task.row(worker, record, &row, &why) && why.code == CX_OK)
			abort();
	}
	task.close(task.shared, worker, true, &err);
	if (ledger == NULL && form == CX_FORM_ROWS && remind.outbox.n > 0)
		abort();
	write_all(&remind, form);
	cx_remind_done(&remind);
	cx_reader_close(r);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cx_span text = {(const char *)data, size};
	struct cx_schema *schema;
	struct cx_program *p;
	struct cx_remind_rules *rules;
	struct cx_remind_ledger *ledger;
	struct cx_err err = {0};

	if (size > 4000)
		return 0;
	set_up();
	schema = cx_schema_new();
	p = cx_program_new(schema, &world);
	ledger = cx_remind_ledger_new(NULL, 0, &err);
	if (schema == NULL || p == NULL || ledger == NULL)
		abort();
	rules = cx_remind_rules_parse(text, "r.json", NULL, p, calendar, &err);
	if ((rules == NULL) != (err.code != CX_OK))
		abort();
	if (rules != NULL) {
		run(rules, p, schema, NULL, CX_FORM_ROWS);
		run(rules, p, schema, ledger, CX_FORM_ROWS);
		for (int f = CX_FORM_EML; f <= CX_FORM_NOTIFY; f++)
			run(rules, p, schema, NULL, (enum cx_remind_form)f);
	}
	cx_remind_rules_free(rules);
	cx_remind_ledger_free(ledger);
	cx_program_free(p);
	cx_schema_free(schema);
	return 0;
}
