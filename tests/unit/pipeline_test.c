/*
 * What goes through unchanged, and what a header does: whole small files in
 * and out, for several numbers of workers.
 */
#include "pipe.h"

static const unsigned jobs_tried[] = {1, 2, 3};

struct row {
	struct job job;
	struct cx_span want;
};

static void
check_rows(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k < countof(jobs_tried); k++) {
			struct job j = rows[i].job;

			run_job(&j, jobs_tried[k]);
			CHECK(j.ok, "row %zu: %s", i, j.err.text);
			CHECK(cx_span_eq(cx_buf_span(&j.out), rows[i].want),
			    "row %zu, jobs %u: got <%.*s> want <%.*s>", i,
			    jobs_tried[k], (int)j.out.len,
			    j.out.at ? j.out.at : "", (int)rows[i].want.len,
			    rows[i].want.at);
			CHECK(j.p.tally.in == j.p.tally.out + j.p.tally.dropped,
			    "row %zu", i);
			CHECK(j.bad.len == 0, "row %zu", i);
			job_done(&j);
		}
	}
}

#define SAME(...)                                      \
	{                                              \
		.job = {.in = {LITERAL(__VA_ARGS__)}}, \
		.want = LITERAL(__VA_ARGS__)           \
	}

/* Byte for byte. */
static const struct row same[] = {
    SAME("a,b\n1,2\n"),
    SAME("a,b\n1,2"),
    SAME("a,b\r\n1,2\r\n3,4\r\n"),
    SAME("a,b\r1,2\r3,4\r"),
    SAME("a,b\r1,2\r3,4"),
    SAME("a,b\n1,2\r\n3,4\r5,6\n"),
    SAME("\xEF\xBB\xBF"
	 "a,b\n1,2\n"),
    SAME("\"a\",b\n\"1\",\"2\"\n"),
    SAME("a, b \n 1 , 2\n"),
    SAME("a,b\n\"x \"\"y\"\" z\",\"\"\n"),
    SAME("a,b\n\"1\n2\",\"3\r\n4\"\n\"5\r6\",7\n"),
    SAME("\"a\nb\",c\n1,2\n"),
    SAME("a;b\n1;2\n"),
    SAME("a\tb\n1\t2\n"),
    SAME("a|b\n1|2\n"),
    SAME("a\n1\n\"\"\n2\n"),
    SAME("a,b\n"),
    SAME("a,b"),
    SAME(""),
    SAME("a,b\n\xC3\xB1,\xE2\x82\xAC\xF0\x9F\x98\x80\n"),
    SAME("{\"a\":1}\n"),
    SAME("{\"a\":1}"),
    SAME("\xEF\xBB\xBF{\"a\":1}\n"),
    SAME(" { \"b\" : [1 , 2],\"a\":{\"x\" :null}\t}\r\n{\"a\":2 , \"b\":3}\n"),
    SAME("{\"a\":123456789012345678901234567890,\"b\":1e999,\"c\":-0.00}\n"),
    SAME("{\"a\":\"\\u0000\\u00e9\\n\\/\",\"\\u0061b\":\"\xC3\xB1\"}\n{}\n"),
};

static void
same_bytes_test(void **state)
{
	(void)state;
	check_rows(same, countof(same));
}

#define ONE(s) .in = {LITERAL(s)}
#define TWO(s, t) .in = {LITERAL(s), LITERAL(t)}
#define THREE(s, t, u) .in = {LITERAL(s), LITERAL(t), LITERAL(u)}
#define WANT(s) .want = LITERAL(s)

static const struct row files[] = {
    /* blank lines are no records */
    {.job = {ONE("\n\na,b\n\n1,2\n\n")}, WANT("a,b\n1,2\n")},
    {.job = {ONE("\r\n\r\na,b\r\n\r\n1,2\r\n")}, WANT("a,b\r\n1,2\r\n")},
    {.job = {ONE("{\"a\":1}\n \n\r\n\t\n{\"a\":2}\n")},
	WANT("{\"a\":1}\n{\"a\":2}\n")},
    {.job = {ONE("\n\n{\"a\":1}\n")}, WANT("{\"a\":1}\n")},
    {.job = {ONE(" \n")}, WANT(" \n")},
    /* several files */
    {.job = {TWO("a,b\n1,2\n", "a,b\n3,4\n")}, WANT("a,b\n1,2\n3,4\n")},
    {.job = {TWO("a,b\n1,2", "a,b\n3,4")}, WANT("a,b\n1,2\n3,4")},
    {.job = {TWO("a,b", "a,b\n3,4\n")}, WANT("a,b\n3,4\n")},
    {.job = {TWO("a,b", "a,b")}, WANT("a,b")},
    {.job = {TWO("a,b\n", "a,b\n3,4\n")}, WANT("a,b\n3,4\n")},
    {.job = {TWO("", "a,b\n3,4\n")}, WANT("a,b\n3,4\n")},
    {.job = {TWO("\n\n", "a,b\n3,4\n")}, WANT("a,b\n3,4\n")},
    {.job = {THREE("a,b\n1,2\n", "", "a,b\n3,4\n")}, WANT("a,b\n1,2\n3,4\n")},
    {.job = {THREE("a,b\n1,2", "\n", "a,b\n3,4\n")}, WANT("a,b\n1,2\n3,4\n")},
    {.job = {TWO("a,b\n1,2\n", "b,a\n4,3\n")}, WANT("a,b\n1,2\n3,4\n")},
    {.job = {TWO("a,b\n1,2\n", "b;a\n4;\"3,5\"\n")},
	WANT("a,b\n1,2\n\"3,5\",4\n")},
    {.job = {TWO("a,b\n1,2\n", "\"a\",\"b\"\n\"3\",4\n")},
	WANT("a,b\n1,2\n\"3\",4\n")},
    {.job = {TWO("a,b\n1,2\n", "\xEF\xBB\xBF"
			       "a,b\n3,4\n")},
	WANT("a,b\n1,2\n3,4\n")},
    {.job = {TWO("{\"a\":1}", "{\"b\":2}")}, WANT("{\"a\":1}\n{\"b\":2}")},
    {.job = {TWO("\xEF\xBB\xBF{\"a\":1}", "\xEF\xBB\xBF{\"b\":2}")},
	WANT("\xEF\xBB\xBF{\"a\":1}\n{\"b\":2}")},
    {.job = {TWO("", "")}, WANT("")},
    {.job = {TWO("a,b\n1,2\n", "\xFE\xFF\0a\0,\0b\0\n\0003\0,\0\xF1\0\n")},
	WANT("a,b\n1,2\n3,\xC3\xB1\n")},
};

static void
files_test(void **state)
{
	(void)state;
	check_rows(files, countof(files));
}

static const struct row headers[] = {
    {.job = {ONE("1,2\n3,4\n"), .config = {.no_header = true}},
	WANT("1,2\n1,2\n3,4\n")},
    {.job = {ONE("1,2\n3,4\n"),
	 .config = {.no_header = true, .no_output_header = true}},
	WANT("1,2\n3,4\n")},
    {.job = {ONE("1,2\n3,4\n"), .config = {.header = "x,\"y z\""}},
	WANT("x,y z\n1,2\n3,4\n")},
    {.job = {ONE("x,drop\ny,4\n"), .config = {.no_header = true}, .want = "2",
	 .n_made = 1},
	WANT("1,2,m1\ny,4,4\n")},
    {.job = {TWO("1,2\n", "3,4\n"), .config = {.header = "x,y"}},
	WANT("x,y\n1,2\n3,4\n")},
    {.job = {ONE("a,b\r\n1,2\r\n"), .n_made = 2},
	WANT("a,b,m1,m2\r\n1,2,,\r\n")},
    {.job = {ONE("a,b\n1,2"), .n_made = 2, .want = "b"},
	WANT("a,b,m1,m2\n1,2,2,")},
    {.job = {ONE("\xEF\xBB\xBF"
		 "a,b\n1,2\n"),
	 .n_made = 1, .want = "a"},
	WANT("\xEF\xBB\xBF"
	     "a,b,m1\n1,2,1\n")},
    {.job = {ONE("a,b\n\"x,\"\"y\",2\n"), .n_made = 1, .want = "a"},
	WANT("a,b,m1\n\"x,\"\"y\",2,\"x,\"\"y\"\n")},
    {.job = {ONE("{\"a\":{\"b\":\"\\u00e9\"} }\n"), .n_made = 1, .want = "a.b"},
	WANT("{\"a\":{\"b\":\"\\u00e9\"},\"m1\":\"\xC3\xA9\" }\n")},
    {.job = {ONE("a,b\n1,2\n"), .config = {.output = CX_NDJSON}},
	WANT("{\"a\":\"1\",\"b\":\"2\"}\n")},
    {.job = {ONE("a,b\r\n1,2\r\n"), .config = {.output = CX_TSV}},
	WANT("a\tb\r\n1\t2\r\n")},
    {.job = {ONE("\xEF\xBB\xBF"
		 "a,b\n1,2"),
	 .config = {.output = CX_NDJSON}},
	WANT("{\"a\":\"1\",\"b\":\"2\"}")},
    {.job = {ONE("{\"a\":1,\"b\":{\"c\":true}}\n{\"b\":{\"c\":2}}\n"),
	 .config = {.output = CX_CSV}},
	WANT("a,b.c\n1,true\n,2\n")},
    {.job = {ONE("{\"a\":1}\n"), .config = {.output = CX_CSV}, .n_made = 1},
	WANT("a,m1\n1,\n")},
    {.job = {ONE("a,b\n1,2\n"), .config = {.input = CX_CSV, .delimiter = ';'}},
	WANT("a,b\n1,2\n")},
    {.job = {ONE("a b\n1 2\n"), .config = {.delimiter = ' '}},
	WANT("a b\n1 2\n")},
    {.job = {ONE("[x]\n1\n")}, WANT("[x]\n1\n")},
    {.job = {ONE("{x}\n1\n"), .config = {.input = CX_CSV}}, WANT("{x}\n1\n")},
    /* made rows alone */
    {.job = {ONE("a,b\r\n1,2\r\n"), .kind = CX_TASK_MAKE, .n_made = 1,
	 .want = "b"},
	WANT("m1\n2\n")},
    {.job = {ONE(""), .kind = CX_TASK_MAKE, .n_made = 1}, WANT("m1\n")},
    {.job = {ONE("{\"a\":\"x\"}\n"), .kind = CX_TASK_MAKE, .n_made = 1,
	 .want = "a"},
	WANT("{\"m1\":\"x\"}\n")},
};

static void
headers_test(void **state)
{
	(void)state;
	check_rows(headers, countof(headers));
}

static const struct row encodings[] = {
    {.job = {ONE("\xFF\xFE"
		 "a\0,\0b\0\n\0001\0,\0\xF1\0\n\0")},
	WANT("a,b\n1,\xC3\xB1\n")},
    {.job = {ONE("\xFE\xFF\0a\0,\0b\0\n\0001\0,\0\xF1\0\n")},
	WANT("a,b\n1,\xC3\xB1\n")},
    {.job = {ONE("a\0\n\0\xF1\0\n\0"), .config = {.encoding = "UTF-16LE"}},
	WANT("a\n\xC3\xB1\n")},
    {.job = {ONE("\xFF\xFE"
		 "a\0\n\0\xF1\0\n\0"),
	 .config = {.encoding = "UTF-16"}},
	WANT("a\n\xC3\xB1\n")},
    {.job = {ONE("\xFF\xFE"
		 "a\0\n\0\xF1\0\n\0"),
	 .config = {.encoding = "UTF-16LE"}},
	WANT("a\n\xC3\xB1\n")},
    {.job = {ONE("a\n\x80\xF1\n"), .config = {.encoding = "windows-1252"}},
	WANT("a\n\xE2\x82\xAC\xC3\xB1\n")},
    {.job = {ONE("a\n\xA4\xF1\n"), .config = {.encoding = "ISO-8859-15"}},
	WANT("a\n\xE2\x82\xAC\xC3\xB1\n")},
    {.job = {ONE("a\n\x80\xF1\n"), .config = {.encoding = "windows-1252",
				       .output_encoding = "windows-1252"}},
	WANT("a\n\x80\xF1\n")},
    {.job = {ONE("\xEF\xBB\xBF"
		 "a\n\xC3\xB1\n"),
	 .config = {.encoding = "utf8"}},
	WANT("\xEF\xBB\xBF"
	     "a\n\xC3\xB1\n")},
    {.job = {ONE("a\n1\n"), .config = {.encoding = "auto"}}, WANT("a\n1\n")},
};

static void
encodings_test(void **state)
{
	(void)state;
	check_rows(encodings, countof(encodings));
}

static const struct {
	struct job job;
	enum cx_code code;
	const char *where, *text, *out;
} refused[] = {
    {{ONE("a,b\n1,2\n"), .want = "c"}, CX_DATA, "in0:0:0",
	"unknown column \"c\"", ""},
    {{ONE("edad,b\n1,2\n"), .want = "edda"}, CX_DATA, "in0:0:0",
	"did you mean \"edad\"?", ""},
    {{ONE("a,b,a\n1,2,3\n")}, CX_DATA, "in0:0:0",
	"\"a\" is in the header twice", ""},
    {{TWO("a,b\n1,2\n", "a\n3\n")}, CX_DATA, "in1:0:0",
	"column \"b\" of in0 is missing here", "a,b\n1,2\n"},
    {{TWO("a,b\n1,2\n", "a,b,c\n3,4,5\n")}, CX_DATA, "in1:0:0",
	"column \"c\" is not in in0", "a,b\n1,2\n"},
    {{TWO("a\n1\n", "{\"a\":1}\n")}, CX_DATA, "in1:0:0", "this file is NDJSON",
	"a\n1\n"},
    {{TWO("{\"a\":1}\n", "a\n1\n")}, CX_DATA, "in1:0:0", "this file is CSV",
	"{\"a\":1}\n"},
    {{ONE("[{\"a\":1}]\n")}, CX_DATA, "in0:0:0", "JSON array", ""},
    {{ONE("a,m1\n1,2\n"), .n_made = 1}, CX_USAGE, ":0:0",
	"already in the input", ""},
    {{ONE("1,2\n"), .config = {.header = "x"}}, CX_DATA, "in0:0:0",
	"--header names 1 columns, the first record has 2", ""},
    {{ONE("a,\xF1\n1,2\n")}, CX_DATA, "in0:1:3", "not UTF-8", ""},
    {{ONE("\n\na,\"x\ny\xF1\"\n1,2\n")}, CX_DATA, "in0:4:2", "not UTF-8", ""},
    {{ONE("\na,b\"\n1,2\n")}, CX_DATA, "in0:2:4", "quote", ""},
    {{ONE("a,\"b\n1,2\n")}, CX_DATA, "in0:1:3", "never closes", ""},
    {{ONE("aaaaaaaa,bbbbbbb\n1,2\n"), .config = {.max_record_bytes = 8}},
	CX_DATA, "in0:1:0", "longer than 8 bytes", ""},
    {{ONE("a\n1\n"), .config = {.encoding = "klingon"}}, CX_USAGE, ":0:0",
	"unknown encoding", ""},
};

static void
refused_test(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(refused); i++) {
		for (size_t k = 0; k < countof(jobs_tried); k++) {
			struct job j = refused[i].job;

			run_job(&j, jobs_tried[k]);
			CHECK(j.err.code == refused[i].code, "row %zu: %d %s",
			    i, j.err.code, j.err.text);
			CHECK(strstr(j.err.text, refused[i].text),
			    "row %zu: %s", i, j.err.text);
			CHECK_TEXT(
			    job_text(&j.where), refused[i].where, "row %zu", i);
			CHECK_TEXT(
			    cx_buf_span(&j.out), refused[i].out, "row %zu", i);
			job_done(&j);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(same_bytes_test),
	    cmocka_unit_test(files_test),
	    cmocka_unit_test(headers_test),
	    cmocka_unit_test(encodings_test),
	    cmocka_unit_test(refused_test),
	};

	return cmocka_run_group_tests(tests, enter_folder, leave_folder);
}
