/*
 * The log: its lines, what a crash leaves of it, and what the ledger makes of
 * it.
 */
#include "check.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "remind/history.h"
#include "time/civil.h"

#include "base/banned.h"

static char path[] = "/tmp/cx-remind-log-XXXXXX/log";

static int
make_folder(void **state)
{
	char *slash = strrchr(path, '/');
	(void)state;

	*slash = '\0';
	if (!mkdtemp(path))
		return -1;
	*slash = '/';
	return 0;
}

static void
remove_log(void)
{
	char lock[64];

	unlink(path);
	snprintf(lock, sizeof(lock), "%s.lock", path);
	unlink(lock);
}

static int
remove_folder(void **state)
{
	char *slash = strrchr(path, '/');
	(void)state;

	remove_log();
	*slash = '\0';
	return rmdir(path);
}

static struct cx_remind_entry
entry(enum cx_remind_event event, const char *id, const char *due)
{
	struct cx_remind_entry e = {.event = event,
	    .day = CX_SPAN("2026-03-02"),
	    .at = CX_SPAN("2026-03-02T10:00:00Z")};

	e.key = cx_hash128(cx_span(id));
	if (event > CX_EVENT_SKIPPED)
		return e;
	e.of = 7;
	e.id = cx_span(id);
	e.rule = CX_SPAN("r");
	e.due = cx_span(due);
	e.step = CX_SPAN("-7d");
	return e;
}

static void
append_batch(const struct cx_remind_entry *lines, size_t n)
{
	struct cx_err err = {0};
	struct cx_remind_log *l = cx_remind_log_open(path, true, &err);
	struct cx_remind_entry end = {.day = CX_SPAN("2026-03-02"),
	    .at = CX_SPAN("2026-03-02T10:00:00Z"),
	    .run = CX_SPAN("")};
	struct cx_buf text = {0};

	CHECK(l != NULL, "%s", err.text);
	for (size_t i = 0; i < n; i++)
		cx_remind_line_put(&text, &lines[i]);
	CHECK(cx_remind_log_append(l, cx_buf_span(&text), n, &end, &err), "%s",
	    err.text);
	cx_buf_done(&text);
	cx_remind_log_close(l);
}

static uint64_t
file_size(void)
{
	struct stat st;

	assert_int_equal(stat(path, &st), 0);
	return (uint64_t)st.st_size;
}

static void
write_raw(const char *text, size_t n)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, n), (ssize_t)n);
	close(fd);
}

/* Lines come back as they went, whatever their texts hold. */
static void
test_lines(void **state)
{
	static const char *const ids[] = {"A-1", "", "a\"b", "back\\", "\\\"",
	    "é\n\x01", "{\"event\":\"x\"}"};
	struct cx_remind_entry e, got;
	struct cx_buf text = {0};
	(void)state;

	for (size_t i = 0; i < countof(ids); i++) {
		text.len = 0;
		e = entry(CX_EVENT_RESERVED, ids[i], "2026-03-09");
		cx_remind_line_put(&text, &e);
		text.len--; /* its newline */
		CHECK(cx_remind_line_read(cx_buf_span(&text), &got), "row %zu",
		    i);
		CHECK(
		    cx_hash128_eq(got.key, e.key) && got.of == 7, "row %zu", i);
		CHECK_TEXT(got.due, "2026-03-09", "row %zu", i);
		CHECK_TEXT(got.step, "-7d", "row %zu", i);
		CHECK(got.id.at && !got.thing.at, "row %zu", i);
		for (size_t k = 0; k < text.len; k++) {
			text.at[k] ^= 1;
			CHECK(!cx_remind_line_read(cx_buf_span(&text), &got),
			    "row %zu: byte %zu was changed", i, k);
			text.at[k] ^= 1;
		}
	}
	cx_buf_done(&text);
}

/* The spelling is documented: it must not change. */
static void
test_spelling(void **state)
{
	struct cx_remind_entry e = entry(CX_EVENT_SKIPPED, "B", "2026-03-05");
	struct cx_buf text = {0};
	(void)state;

	e.key = cx_hash128((struct cx_span){"v\0B\0\0"
					    "2026-03-05\0-7d",
	    19});
	e.reason = CX_SPAN("too late");
	cx_remind_line_put(&text, &e);
	CHECK_TEXT(cx_buf_span(&text),
	    "{\"event\":\"skipped\",\"key\":\"9b5486b668155fba3fdca2a0ca93e047"
	    "\",\"of\":\"0000000000000007\",\"day\":\"2026-03-02\",\"at\":"
	    "\"2026-03-02T10:00:00Z\",\"due\":\"2026-03-05\",\"rule\":\"r\","
	    "\"id\":\"B\",\"step\":\"-7d\",\"reason\":\"too late\",\"sum\":"
	    "\"8f4b5c25bc16a5f8\"}\n",
	    "line");
	cx_buf_done(&text);
}

static uint64_t
count_lines(enum cx_code want)
{
	struct cx_remind_history h = {NULL, NULL};
	struct cx_err err = {0};
	uint64_t n = 0;

	cx_remind_history_open(&h, path, false, NULL, INT64_MAX, &err);
	CHECK(err.code == want, "code %d: %s", (int)err.code, err.text);
	if (h.ledger)
		n = cx_remind_ledger_count(h.ledger).messages;
	cx_remind_history_done(&h);
	return n;
}

/* Cut anywhere after a batch: the batch counts, the rest is cut off. */
static void
test_torn(void **state)
{
	struct cx_remind_entry lines[3];
	uint64_t one, two;
	(void)state;

	remove_log();
	lines[0] = entry(CX_EVENT_RESERVED, "a", "2026-03-09");
	lines[1] = entry(CX_EVENT_RESERVED, "b", "2026-03-09");
	lines[2] = entry(CX_EVENT_RESERVED, "c", "2026-03-09");
	append_batch(lines, 1);
	one = file_size();
	append_batch(lines + 1, 2);
	two = file_size();
	CHECK(count_lines(CX_OK) == 3, "whole");
	for (uint64_t at = two - 1; at >= one; at--) {
		assert_int_equal(truncate(path, (off_t)at), 0);
		CHECK(count_lines(CX_OK) == 1, "cut at %d", (int)(at - one));
	}
	/* what the disk may leave */
	write_raw("{\"event\":\"rese\0\0\0\0\0", 20);
	CHECK(count_lines(CX_OK) == 1, "zeros");
	append_batch(lines + 1, 2);
	CHECK(file_size() == two, "mended: %d", (int)file_size());
	CHECK(count_lines(CX_OK) == 3, "mended");
}

/* Damage before the last end is never passed over. */
static void
test_damaged(void **state)
{
	struct cx_remind_entry lines[2];
	char text[2000];
	size_t n, first;
	int fd;
	(void)state;

	remove_log();
	lines[0] = entry(CX_EVENT_RESERVED, "a", "2026-03-09");
	lines[1] = entry(CX_EVENT_RESERVED, "b", "2026-03-09");
	append_batch(lines, 2);
	n = file_size();
	fd = open(path, O_RDONLY);
	assert_int_equal(read(fd, text, n), (ssize_t)n);
	close(fd);
	first = (size_t)((char *)memchr(text, '\n', n) - text) + 1;
	remove_log();
	write_raw(text + first, n - first); /* a line is taken out */
	count_lines(CX_DATA);
	remove_log();
	text[40] ^= 1;
	write_raw(text, n);
	count_lines(CX_DATA);
	remove_log();
	write_raw("placa,vence\n", 12); /* no log of ours */
	count_lines(CX_DATA);
	remove_log();
	CHECK(count_lines(CX_OK) == 0, "absent");
}

static void
take(struct cx_remind_ledger *l, enum cx_remind_event event, const char *id,
    const char *due)
{
	struct cx_remind_entry e = entry(event, id, due);
	struct cx_err err = {0};

	CHECK(cx_remind_ledger_take(l, &e, &err), "%s", err.text);
}

static enum cx_remind_state
state_of(const struct cx_remind_ledger *l, const char *id, unsigned tries)
{
	struct cx_remind_said s =
	    cx_remind_ledger_find(l, cx_hash128(cx_span(id)));

	CHECK(s.tries == tries, "%s: %u tries", id, s.tries);
	return s.state;
}

static void
test_states(void **state)
{
	struct cx_err err = {0};
	struct cx_remind_ledger *l = cx_remind_ledger_new(NULL, 0, &err);
	struct cx_remind_entry e = entry(CX_EVENT_SENT, "x", NULL);
	(void)state;

	assert_non_null(l);
	CHECK(!cx_remind_ledger_take(l, &e, &err), "never reserved");
	assert_int_equal(state_of(l, "a", 0), CX_SAID_NOTHING);
	take(l, CX_EVENT_SKIPPED, "a", "2026-03-09");
	assert_int_equal(state_of(l, "a", 0), CX_SAID_SKIPPED);
	take(l, CX_EVENT_RESERVED, "a", "2026-03-09");
	assert_int_equal(state_of(l, "a", 0), CX_SAID_RESERVED);
	take(l, CX_EVENT_FAILED, "a", NULL);
	assert_int_equal(state_of(l, "a", 1), CX_SAID_FAILED);
	take(l, CX_EVENT_RESERVED, "a", "2026-03-09");
	take(l, CX_EVENT_SENT, "a", NULL);
	assert_int_equal(state_of(l, "a", 1), CX_SAID_SENT);
	CHECK(cx_remind_ledger_count(l).twice == 0, "once");
	take(l, CX_EVENT_RESERVED, "a", "2026-03-09");
	CHECK(cx_remind_ledger_count(l).twice == 1, "twice");
	cx_remind_ledger_free(l);
}

/* Many keys: none is lost when the tables grow. */
static void
test_many(void **state)
{
	struct cx_err err = {0};
	struct cx_remind_ledger *l = cx_remind_ledger_new(NULL, 0, &err);
	char id[16];
	(void)state;

	assert_non_null(l);
	for (int i = 0; i < 100000; i++) {
		snprintf(id, sizeof(id), "%d", i);
		take(l, i % 2 ? CX_EVENT_RESERVED : CX_EVENT_SKIPPED, id,
		    "2026-03-09");
	}
	for (int i = 0; i < 100000; i++) {
		snprintf(id, sizeof(id), "%d", i);
		CHECK(state_of(l, id, 0) ==
			  (i % 2 ? CX_SAID_RESERVED : CX_SAID_SKIPPED),
		    "key %d", i);
	}
	assert_int_equal(cx_remind_ledger_count(l).messages, 100000);
	cx_remind_ledger_free(l);
}

static void
test_near(void **state)
{
	static const struct {
		const char *day;
		int64_t within;
		const char *want; /* NULL: none */
	} rows[] = {
	    {"2026-03-09", 0, "2026-03-09"},
	    {"2026-03-10", 0, NULL},
	    {"2026-03-20", 15, "2026-03-09"},
	    {"2026-03-24", 15, "2026-04-01"},
	    {"2026-03-25", 15, "2026-04-01"},
	    {"2026-02-22", 15, "2026-03-09"},
	    {"2026-02-21", 15, NULL},
	    {"2026-04-16", 15, "2026-04-01"},
	    {"2026-04-17", 15, NULL},
	};
	struct cx_err err = {0};
	struct cx_remind_ledger *l = cx_remind_ledger_new(NULL, 0, &err);
	int64_t day, got, want;
	(void)state;

	assert_non_null(l);
	take(l, CX_EVENT_RESERVED, "a", "2026-03-09");
	take(l, CX_EVENT_RESERVED, "b", "2026-04-01");
	take(l, CX_EVENT_RESERVED, "c", "2026-H1"); /* a period, no date */
	for (size_t i = 0; i < countof(rows); i++) {
		assert_true(cx_remind_day_read(cx_span(rows[i].day), &day));
		got = INT64_MIN;
		CHECK(cx_remind_ledger_near(l, 7, day, rows[i].within, &got) ==
			  (rows[i].want != NULL),
		    "row %zu", i);
		if (rows[i].want == NULL)
			continue;
		cx_remind_day_read(cx_span(rows[i].want), &want);
		CHECK(got == want, "row %zu: %d", i, (int)(got - want));
	}
	CHECK(!cx_remind_ledger_near(l, 8, day, 999, &got), "another");
	cx_remind_ledger_free(l);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_lines),
	    cmocka_unit_test(test_spelling),
	    cmocka_unit_test(test_torn),
	    cmocka_unit_test(test_damaged),
	    cmocka_unit_test(test_states),
	    cmocka_unit_test(test_many),
	    cmocka_unit_test(test_near),
	};

	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
