/*
 * Bad records: of every kind, in the three modes, with their place; the
 * balance of records; rejects that can be mended and run again.
 */
#include "pipe.h"

static const unsigned jobs_tried[] = {1, 2, 3};

#define ONE(s) .in = {LITERAL(s)}
#define TWO(s, t) .in = {LITERAL(s), LITERAL(t)}

/* Each in the middle of good ones: where it is, what it is. */
static const struct {
	struct job job;
	const char *where, *text, *before, *raw, *after, *header;
	bool whole; /* can be kept */
} kinds[] = {
    {{ONE("a,b\n1,2\n3\n4,5\n")}, "in0:3:0", "1 field where the header has 2",
	"1,2\n", "3\n", "4,5\n", "a,b\n", true},
    {{ONE("a,b\n1,2\n3,4,5\n4,5\n")}, "in0:3:0",
	"3 fields where the header has 2", "1,2\n", "3,4,5\n", "4,5\n", "a,b\n",
	false},
    {{ONE("a,b\n1,2\n3,x\"y\"\n4,5\n")}, "in0:3:4", "inside an unquoted field",
	"1,2\n", "3,x\"y\"\n", "4,5\n", "a,b\n", false},
    {{ONE("a,b\n1,2\n\"3\"x,4\n4,5\n")}, "in0:3:4", "after the closing quote",
	"1,2\n", "\"3\"x,4\n", "4,5\n", "a,b\n", false},
    {{ONE("a,b\n1,\"2\n2\"\n\"3\n3\"x,4\n4,5\n")}, "in0:5:3",
	"after the closing quote", "1,\"2\n2\"\n", "\"3\n3\"x,4\n", "4,5\n",
	"a,b\n", false},
    {{ONE("a,b\n1,2\n3,\"4\n4,5\n")}, "in0:3:3", "never closes", "1,2\n",
	"3,\"4\n4,5\n", "", "a,b\n", false},
    {{ONE("a,b\n1,\"2\n2\"\n3,\xF1\n4,5\n")}, "in0:4:3",
	"not UTF-8 (likely windows-1252", "1,\"2\n2\"\n", "3,\xF1\n", "4,5\n",
	"a,b\n", false},
    {{ONE("a,b\n1,2\n3,\"x\ny\xC3\"\n4,5\n")}, "in0:4:2", "not UTF-8", "1,2\n",
	"3,\"x\ny\xC3\"\n", "4,5\n", "a,b\n", false},
    {{ONE("a,b\n1,2\n3,x\0y\n4,5\n")}, "in0:3:4", "NUL", "1,2\n", "3,x\0y\n",
	"4,5\n", "a,b\n", false},
    {{ONE("a,b\n1,2\n3,\"x\ny\",67890123456\n4,5\n"),
	 .config = {.max_record_bytes = 12}},
	"in0:3:0", "longer than 12 bytes", "1,2\n", "3,\"x\ny\",67890123456\n",
	"4,5\n", "a,b\n", false},
    {{ONE("a,b\r1,2\r3\r4,5\r")}, "in0:3:0", "1 field", "1,2\r", "3\r", "4,5\r",
	"a,b\r", true},
    {{ONE("a,b\r\n1,2\r\n3\r\n4,5")}, "in0:3:0", "1 field", "1,2\r\n", "3\r\n",
	"4,5", "a,b\r\n", true},
    {{ONE("\n\na,b\n\n1,2\n\n3\n\n4,5\n")}, "in0:7:0", "1 field", "1,2\n",
	"3\n", "4,5\n", "a,b\n", true},
    {{ONE("\"a\n\",b\n1,2\n3\n4,5\n")}, "in0:4:0", "1 field", "1,2\n", "3\n",
	"4,5\n", "\"a\n\",b\n", true},
    {{ONE("\xEF\xBB\xBF"
	  "a,b\n1,2\n3\n4,5\n")},
	"in0:3:0", "1 field", "1,2\n", "3\n", "4,5\n",
	"\xEF\xBB\xBF"
	"a,b\n",
	true},
    {{ONE("a,b\n1,2\nbad,3\n4,5\n"), .want = "a"}, "in0:3:0",
	"column \"a\": bad", "1,2\n", "bad,3\n", "4,5\n", "a,b\n", true},
    {{ONE("a,b\n1,\"2\n2\"\nbad,\"3\n4\"\n4,5\n"), .want = "a"}, "in0:4:0",
	"column \"a\": bad", "1,\"2\n2\"\n", "bad,\"3\n4\"\n", "4,5\n", "a,b\n",
	true},
    {{ONE("1,2\n3\n4,5\n"),
	 .config = {.no_header = true, .no_output_header = true}},
	"in0:2:0", "1 field where the header has 2", "1,2\n", "3\n", "4,5\n",
	"", true},
    {{ONE("{\"a\":1}\n\n{\"a\":}\n{\"a\":2}\n")}, "in0:3:6", "", "{\"a\":1}\n",
	"{\"a\":}\n", "{\"a\":2}\n", "", false},
    {{ONE("{\"a\":1}\n[1]\n{\"a\":2}\n")}, "in0:2:1", "", "{\"a\":1}\n",
	"[1]\n", "{\"a\":2}\n", "", false},
    {{ONE("{\"a\":1}\r\n{\"a\":1,\"a\":2}\r\n{\"a\":2}")}, "in0:2:8", "",
	"{\"a\":1}\r\n", "{\"a\":1,\"a\":2}\r\n", "{\"a\":2}", "", false},
    {{ONE("{\"a\":1}\n{\"a\":\"\xF1\"}\n{\"a\":2}\n")}, "in0:2:7", "not UTF-8",
	"{\"a\":1}\n", "{\"a\":\"\xF1\"}\n", "{\"a\":2}\n", "", false},
    {{ONE("{\"a\":1}\n{\"a\":\"bad\"}\n{\"a\":2}\n"), .want = "a"}, "in0:2:0",
	"column \"a\": bad", "{\"a\":1}\n", "{\"a\":\"bad\"}\n", "{\"a\":2}\n",
	"", true},
    {{ONE("{\"a\":1}\n{\"a\":12345678}\n{\"a\":2}\n"),
	 .config = {.max_record_bytes = 12}},
	"in0:2:0", "longer than 12 bytes", "{\"a\":1}\n", "{\"a\":12345678}\n",
	"{\"a\":2}\n", "", false},
};

/* The raw bytes of a kind, which may have a NUL before a y. */
static struct cx_span
raw_of(size_t i)
{
	struct cx_span in = kinds[i].job.in[0], raw = cx_span(kinds[i].raw);

	while (in.len > 0 && memcmp(in.at, raw.at, raw.len) != 0)
		in = (struct cx_span){in.at + 1, in.len - 1};
	if (in.len > raw.len && in.at[raw.len] == '\0')
		raw.len += 3;
	return raw;
}

static void
put(struct cx_buf *b, const char *s)
{
	cx_buf_puts(b, cx_span(s));
}

static void
stop_test(void **state)
{
	struct cx_buf want = {0};

	(void)state;
	for (size_t i = 0; i < countof(kinds) * countof(jobs_tried); i++) {
		size_t k = i / countof(jobs_tried);
		struct job j = kinds[k].job;

		run_job(&j, jobs_tried[i % countof(jobs_tried)]);
		CHECK(j.err.code == CX_DATA, "row %zu: %s", k, j.err.text);
		CHECK(strstr(j.err.text, kinds[k].text), "row %zu: %s", k,
		    j.err.text);
		CHECK_TEXT(job_text(&j.where), kinds[k].where, "row %zu", k);
		want.len = 0;
		put(&want, kinds[k].header);
		put(&want, kinds[k].before);
		CHECK_TEXT(
		    cx_buf_span(&j.out), cx_buf_string(&want), "row %zu", k);
		CHECK(j.p.tally.in == 2 && j.p.tally.out == 1, "row %zu", k);
		CHECK(j.bad.len == 0, "row %zu", k);
		job_done(&j);
	}
	cx_buf_done(&want);
}

static void
check_span(struct cx_buf *got, struct cx_buf *want, size_t row)
{
	CHECK(cx_span_eq(cx_buf_span(got), cx_buf_span(want)),
	    "row %zu: got <%.*s> want <%.*s>", row, (int)got->len,
	    got->at ? got->at : "", (int)want->len, want->at ? want->at : "");
}

static void
reject_test(void **state)
{
	struct cx_buf want = {0};

	(void)state;
	for (size_t i = 0; i < countof(kinds) * countof(jobs_tried); i++) {
		size_t k = i / countof(jobs_tried);
		struct job j = kinds[k].job;

		j.config.on_error = CX_REJECT;
		j.rejects = true;
		run_job(&j, jobs_tried[i % countof(jobs_tried)]);
		CHECK(j.ok, "row %zu: %s", k, j.err.text);
		CHECK_TEXT(job_text(&j.bad), kinds[k].where, "row %zu", k);
		want.len = 0;
		put(&want, kinds[k].header);
		put(&want, kinds[k].before);
		put(&want, kinds[k].after);
		check_span(&j.out, &want, k);
		want.len = 0;
		put(&want, kinds[k].header);
		cx_buf_puts(&want, raw_of(k));
		check_span(&j.rejected, &want, k);
		CHECK(j.p.tally.rejected == 1 &&
			  j.p.tally.in == j.p.tally.out + 1,
		    "row %zu", k);
		job_done(&j);
	}
	cx_buf_done(&want);
}

/* What cannot be kept goes to the rejects; either way it is told once. */
static void
keep_test(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(kinds) * countof(jobs_tried); i++) {
		size_t k = i / countof(jobs_tried);
		struct job j = kinds[k].job;
		size_t records = kinds[k].after[0] != '\0' ? 3 : 2;

		j.config.on_error = CX_KEEP;
		j.rejects = true;
		run_job(&j, jobs_tried[i % countof(jobs_tried)]);
		CHECK(j.ok, "row %zu: %s", k, j.err.text);
		CHECK_TEXT(job_text(&j.bad), kinds[k].where, "row %zu", k);
		CHECK(j.p.tally.in == records, "row %zu", k);
		CHECK(j.p.tally.kept == kinds[k].whole, "row %zu", k);
		CHECK(j.p.tally.rejected == !kinds[k].whole, "row %zu", k);
		CHECK(j.p.tally.in == j.p.tally.out + j.p.tally.rejected,
		    "row %zu", k);
		job_done(&j);
	}
}

static const struct {
	struct job job;
	const char *out, *rejects, *bad;
	uint64_t in, rows, dropped, rejected, kept;
} whole[] = {
    {{ONE("a,b,c\n1,2,3\n4\nbad,5,6\ndrop,7,8\n9,10"), .want = "a", .n_made = 1,
	 .config = {.on_error = CX_KEEP}},
	"a,b,c,m1,cx_error\n1,2,3,1,\n"
	"4,,,,1 field where the header has 3 (is a field or a quote "
	"missing?)\nbad,5,6,,\"column \"\"a\"\": bad\"\n9,10,,,2 fields where "
	"the header has 3 (is a field or a quote missing?)",
	"", "in0:3:0 in0:4:0 in0:6:0", 5, 4, 1, 0, 3},
    {{ONE("{\"a\":\"bad\"}\n"), .want = "a", .n_made = 1,
	 .config = {.on_error = CX_KEEP}},
	"{\"a\":\"bad\",\"m1\":null,\"cx_error\":\"column \\\"a\\\": bad\"}\n",
	"", "in0:1:0", 1, 1, 0, 0, 1},
    /* a second file begins at line 1; the header of the first is kept */
    {{TWO("a,b\n1,2\n3", "a,b\n4\n5,6\n7"), .rejects = true,
	 .config = {.on_error = CX_REJECT}},
	"a,b\n1,2\n5,6\n", "a,b\n3\n4\n7", "in0:3:0 in1:2:0 in1:4:0", 5, 2, 0,
	3, 0},
    {{TWO("a,b", "a,b\n4\n"), .rejects = true,
	 .config = {.on_error = CX_REJECT}},
	"a,b", "a,b\n4\n", "in1:2:0", 1, 0, 0, 1, 0},
    {{TWO("{\"a\":1}\n{", "{\"a\":2}\n}"), .rejects = true,
	 .config = {.on_error = CX_REJECT}},
	"{\"a\":1}\n{\"a\":2}\n", "{\n}", "in0:2:2 in1:2:1", 4, 2, 0, 2, 0},
    /* columns of CSV come from the first NDJSON record that is one */
    {{ONE("{\"a\n[1]\n{\"a\":1,\"b\":2}\n{\"b\":3}\n{\"c\":4}\n"),
	 .rejects = true, .config = {.on_error = CX_REJECT, .output = CX_CSV}},
	"a,b\n1,2\n,3\n", "{\"a\n[1]\n{\"c\":4}\n", "in0:1:2 in0:2:1 in0:5:0",
	5, 2, 0, 3, 0},
    {{ONE("{\"a\n[1]\n"), .rejects = true,
	 .config = {.on_error = CX_REJECT, .output = CX_CSV}},
	"", "{\"a\n[1]\n", "in0:1:2 in0:2:1", 2, 0, 0, 2, 0},
    {{ONE("{\"a\":1}\n{\"c\":4}\n"), .rejects = true,
	 .config = {.on_error = CX_KEEP, .output = CX_CSV}},
	"a,cx_error\n1,\n", "{\"c\":4}\n", "in0:2:0", 2, 1, 0, 1, 0},
    /* a first record that is bad where there is no header line */
    {{ONE("1,\"2\"x\n3,4\n"), .rejects = true,
	 .config = {.on_error = CX_REJECT, .no_header = true}},
	"1,2\n3,4\n", "1,\"2\"x\n", "in0:1:6", 2, 1, 0, 1, 0},
    {{ONE("\xF1,2\n3,4\n"), .rejects = true,
	 .config = {.on_error = CX_REJECT, .header = "x,y"}},
	"x,y\n3,4\n", "\xF1,2\n", "in0:1:1", 2, 1, 0, 1, 0},
    {{ONE("1,\"2\n"), .rejects = true,
	 .config = {.on_error = CX_REJECT, .header = "x,y"}},
	"x,y\n", "1,\"2\n", "in0:1:3", 1, 0, 0, 1, 0},
    /* rows that a bad record made are taken back */
    {{ONE("a\n1\nbad\n2\n"), .want = "a", .n_made = 1, .rejects = true,
	 .kind = CX_TASK_MAKE, .config = {.on_error = CX_REJECT}},
	"m1\n1\n2\n", "a\nbad\n", "in0:3:0", 3, 2, 0, 1, 0},
    /* rejects in the encoding of the input */
    {{ONE("a,b\n\xF1,2\n\xF1\n"), .rejects = true,
	 .config = {.on_error = CX_REJECT, .encoding = "windows-1252"}},
	"a,b\n\xC3\xB1,2\n", "a,b\n\xF1\n", "in0:3:0", 2, 1, 0, 1, 0},
};

static void
whole_test(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(whole) * countof(jobs_tried); i++) {
		size_t k = i / countof(jobs_tried);
		struct job j = whole[k].job;
		const struct cx_tally *t = &j.p.tally;

		run_job(&j, jobs_tried[i % countof(jobs_tried)]);
		CHECK(j.ok, "row %zu: %s", k, j.err.text);
		CHECK_TEXT(cx_buf_span(&j.out), whole[k].out, "row %zu", k);
		CHECK_TEXT(
		    cx_buf_span(&j.rejected), whole[k].rejects, "row %zu", k);
		CHECK_TEXT(job_text(&j.bad), whole[k].bad, "row %zu", k);
		CHECK(t->in == whole[k].in && t->out == whole[k].rows &&
			  t->dropped == whole[k].dropped &&
			  t->rejected == whole[k].rejected &&
			  t->kept == whole[k].kept,
		    "row %zu", k);
		job_done(&j);
	}
}

static void
rejects_in_utf16_test(void **state)
{
	struct job j = {ONE("\xFF\xFE"
			    "a\0,\0b\0\n\0001\0,\0002\0\n\0\xF1\0\n\0"),
	    .rejects = true,
	    .config = {.on_error = CX_REJECT, .encoding = "UTF-16"}};
	static const struct cx_span want = LITERAL("\xFF\xFE"
						   "a\0,\0b\0\n\0\xF1\0\n\0");

	(void)state;
	run_job(&j, 1);
	assert_true(j.ok);
	assert_true(cx_span_eq(cx_buf_span(&j.rejected), want));
	job_done(&j);
}

static const struct {
	struct job job;
	enum cx_code code;
	const char *where, *text, *out, *rejects;
} ended[] = {
    {{ONE("a\n1\nfatal\n"), .want = "a", .rejects = true,
	 .config = {.on_error = CX_REJECT}},
	CX_CONFIG, "in0:3:0", "fatal", "a\n1\n", "a\n"},
    {{ONE("a,b\n1,2\n3,4,5\n"), .config = {.on_error = CX_KEEP}}, CX_DATA,
	"in0:3:0", "such a record cannot be kept", "a,b,cx_error\n1,2,\n",
	NULL},
    {{TWO("a,b\n1\n2,3\n", "b,a\n4\n"), .rejects = true,
	 .config = {.on_error = CX_REJECT}},
	CX_USAGE, ":0:0", "in1 has another order", "a,b\n2,3\n", "a,b\n1\n"},
    {{TWO("a,b\n1\n2,3\n", "a;b\n4\n"), .rejects = true,
	 .config = {.on_error = CX_REJECT, .header = NULL}},
	CX_USAGE, ":0:0", "another delimiter", "a,b\n2,3\n", "a,b\n1\n"},
    {{ONE("a,m1\n1,2\n"), .n_made = 1, .rejects = true,
	 .config = {.on_error = CX_REJECT}},
	CX_USAGE, ":0:0", "already in the input", "", NULL},
    /* bytes that are not the encoding: what is before them comes out */
    {{ONE("\xFF\xFE"
	  "a\0\n\0001\0\n\0002\0\n\0x\0\0\xD8y\0\n\0")},
	CX_DATA, "in0:4:2", "not the encoding", "a\n1\n2\n", NULL},
    {{ONE("\xFF\xFE"
	  "a\0\n\0001\0\n\0002\0\n\0x")},
	CX_DATA, "in0:4:1", "not the encoding", "a\n1\n2\n", NULL},
    {{ONE("a\n1\nx\x81\x30\n2\n"), .config = {.encoding = "Shift_JIS"}},
	CX_DATA, "in0:3:2", "not the encoding", "a\n1\n", NULL},
};

static void
ended_test(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(ended) * countof(jobs_tried); i++) {
		size_t k = i / countof(jobs_tried);
		struct job j = ended[k].job;

		run_job(&j, jobs_tried[i % countof(jobs_tried)]);
		CHECK(j.err.code == ended[k].code, "row %zu: %d %s", k,
		    j.err.code, j.err.text);
		CHECK(strstr(j.err.text, ended[k].text), "row %zu: %s", k,
		    j.err.text);
		CHECK_TEXT(job_text(&j.where), ended[k].where, "row %zu", k);
		CHECK_TEXT(cx_buf_span(&j.out), ended[k].out, "row %zu", k);
		if (ended[k].rejects == NULL)
			CHECK(access("rejects", F_OK) != 0, "row %zu", k);
		else
			CHECK_TEXT(cx_buf_span(&j.rejected), ended[k].rejects,
			    "row %zu", k);
		job_done(&j);
	}
}

/* Mended rejects, and the records that were in order, make the whole. */
static void
run_again_test(void **state)
{
	struct job j = {
	    ONE("a,b\n1,2\n3\n\"x\ny\"z,4\n5,6\n"),
	    .rejects = true,
	    .config = {.on_error = CX_REJECT},
	};
	struct job again = j;
	struct cx_buf first = {0};

	(void)state;
	run_job(&j, 1);
	assert_true(j.ok);
	cx_buf_puts(&first, cx_buf_span(&j.rejected));
	again.in[0] = cx_buf_span(&first);
	run_job(&again, 2);
	assert_true(again.ok);
	CHECK_TEXT(cx_buf_span(&again.rejected), cx_buf_string(&first), " ");
	CHECK_TEXT(cx_buf_span(&again.out), "a,b\n", " ");
	assert_int_equal(again.p.tally.rejected, 2);
	cx_buf_done(&first);
	job_done(&j);
	job_done(&again);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(stop_test),
	    cmocka_unit_test(reject_test),
	    cmocka_unit_test(keep_test),
	    cmocka_unit_test(whole_test),
	    cmocka_unit_test(rejects_in_utf16_test),
	    cmocka_unit_test(ended_test),
	    cmocka_unit_test(run_again_test),
	};

	return cmocka_run_group_tests(tests, enter_folder, leave_folder);
}
