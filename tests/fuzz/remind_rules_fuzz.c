/*
 * The bytes are a rules file.  It is taken or refused with a reason, and what
 * is taken can be run over records: without a log, a message is never given
 * for a day that is not that of its step.
 */
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "record/reader.h"
#include "remind/task.h"

static const char lines[] =
    "{\"a\":72,\"b\":\"2026-07-01\",\"c\":null,\"d\":-1.5}\n"
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

static void
run(const struct cx_remind_rules *rules, struct cx_program *p,
    struct cx_schema *schema, const struct cx_remind_ledger *ledger)
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
	if (ledger == NULL && remind.outbox.n > 0)
		abort();
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
		run(rules, p, schema, NULL);
		run(rules, p, schema, ledger);
	}
	cx_remind_rules_free(rules);
	cx_remind_ledger_free(ledger);
	cx_program_free(p);
	cx_schema_free(schema);
	return 0;
}
