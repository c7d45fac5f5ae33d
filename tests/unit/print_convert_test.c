/*
 * Between formats, delimiters and orders of columns: text must survive the
 * way there and back.
 */
#include "rows.h"

static const struct cx_span items[] = {{"uno", 3}, {"dos \"2\"", 7}, {"=3", 2}};
static const struct row converted[] = {
    {{TO_JSON, .made = {"n"}, .cells = {INT(1)}},
	"a,\"b \"\"c\"\"\"\n007,\"x\ny\"\n,\"\"\"\"\n",
	"{\"a\":\"007\",\"b \\\"c\\\"\":\"x\\ny\",\"n\":1}\n"
	"{\"a\":null,\"b \\\"c\\\"\":\"\\\"\",\"n\":1}\n"},
    {{TO_JSON}, "a\r\n1\r\n2", "{\"a\":\"1\"}\r\n{\"a\":\"2\"}"},
    {{TO_JSON}, "a\r1\r2\r", "{\"a\":\"1\"}\n{\"a\":\"2\"}\n"},
    {{TO_JSON, .config = {.replace = true}, .made = {"n", "a"},
	 .cells = {INT(1), MISSING}},
	"a,b\n1,2\n", "{\"a\":null,\"b\":\"2\",\"n\":1}\n"},
    {{TO_JSON, .config = {.infer = true}},
	"a,b,c,d\n1,-0.5,1e9,1E-2\n01,+1,.5,1.\n,true,false,null\n"
	"\"12\",-,0,0x1\n1 ,--1,1e,00\n",
	"{\"a\":1,\"b\":-0.5,\"c\":1e9,\"d\":1E-2}\n"
	"{\"a\":\"01\",\"b\":\"+1\",\"c\":\".5\",\"d\":\"1.\"}\n"
	"{\"a\":null,\"b\":true,\"c\":false,\"d\":\"null\"}\n"
	"{\"a\":12,\"b\":\"-\",\"c\":0,\"d\":\"0x1\"}\n"
	"{\"a\":\"1 \",\"b\":\"--1\",\"c\":\"1e\",\"d\":\"00\"}\n"},
    {{TO_CSV, .made = {"n"}, .cells = {INT(1)}},
	"{\"a\":\"x,y\",\"b\":{\"c\":1,\"d\":{\"e\":true}},\"f\":[1, \"2\"]}\n"
	"{\"f\":\"\\\"\",\"b\":{\"d\":{\"e\":null},\"c\":\"\\n\"}}\r\n",
	"a,b.c,b.d.e,f,n\n\"x,y\",1,true,\"[1, \"\"2\"\"]\",1\n"
	",\"\n\",,\"\"\"\",1\r\n"},
    {{TO_CSV}, "{\"a\":{},\"b\":null}\n{\"a\":null}\n{\"a\":{\"b\":1}}\n",
	"a,b\n{},\n,\n\"{\"\"b\"\":1}\",\n"},
    {{TO_CSV}, "{\"a\":{\"b\":1}}\n{\"a\":{}}\n{\"a\":null}\n{\"b\":null}\n",
	"a.b\n1\n\"\"\n\"\"\n\"\"\n"},
    {{TO_CSV}, "{\"\\u0061\\\"\":\"\\u00f1\"}\n{\"a\\\"\":2}\n",
	"\"a\"\"\"\n\xC3\xB1\n2\n"},
    {{TO_CSV, .config = {.header = "b,\"x,y\",a.c"}},
	"{\"a\":{\"c\":1}}\n{\"x,y\":2,\"b\":3}\n",
	"b,\"x,y\",a.c\n,,1\n3,2,\n"},
    {{TO_CSV, .config = {.delimiter = ';'}}, "{\"a\":\"x,y\",\"b\":\";\"}\n",
	"a;b\nx,y;\";\"\n"},
    {{.in = CX_NDJSON, .out = CX_TSV}, "{\"a\":\"x,y\",\"b\":\"\\t\"}\n",
	"a\tb\nx,y\t\"\t\"\n"},
    {{TO_CSV, .config = {.replace = true}, .made = {"b"},
	 .cells = {TEXT("new")}},
	"{\"a\":1,\"b\":2}\n{\"b\":3,\"a\":4}\n", "a,b\n1,new\n4,new\n"},
    {{TO_CSV, .config = {.replace = true}, .made = {"b"},
	 .cells = {TEXT("new")}},
	"{\"a\":1}\n{\"b\":3,\"a\":4}\n", "a,b\n1,new\n4,new\n"},
    /* another delimiter */
    {{.in = CX_TSV, .out = CX_CSV, .made = {"n"}, .cells = {INT(1)}},
	"a,b\tc\nx,y\t\"q\"\n\"p\"\"\tp\"\t-\n",
	"\"a,b\",c,n\n\"x,y\",q,1\n\"p\"\"\tp\",-,1\n"},
    {{.in = CX_CSV, .out = CX_TSV}, "a\n\"\"\nx\ty\n", "a\n\"\"\n\"x\ty\"\n"},
    /* the form that tables are made from */
    {{.in = CX_CSV,
	 .out = CX_TABLE,
	 .made = {"n", "l"},
	 .cells = {TEXT("a\r\nb\x1F\xC2\x85"), LIST(items)}},
	"a,\"b\"\n\"x\ny\",\n",
	"a\x1F"
	"b\x1Fn\x1Fl\x1E"
	"x\xE2\x8F\x8Ey\x1F\x1F"
	"a\xE2\x8F\x8E"
	"b\xEF\xBF\xBD\xEF\xBF\xBD\x1Funo|dos \"2\"|=3\x1E"},
    {{.in = CX_NDJSON, .out = CX_TABLE, .made = {"n"}, .cells = {NUMBER(0.25)}},
	"{\"a\":{\"b\":\"\\u0007\"}}\n",
	"a.b\x1Fn\x1E\xEF\xBF\xBD\x1F"
	"0.25\x1E"},
};

static void
converted_test(void **state)
{
	(void)state;
	check_rows(converted, countof(converted));
}

/* From CSV to NDJSON and back: the same fields, and where they were quoted
 * only as needed, the same bytes. */
static void
round_trip_test(void **state)
{
	static const char *const texts[] = {
	    "a,b\n1,2\n",
	    "a,\"b,\"\"c\"\"\"\n\"x\r\ny\",\"\"\"\"\n,007\n",
	    "a\n\"\"\n\xF0\x9F\x98\x80\n\x01\x7F\\\n/\n",
	    "a.b,a\n1,2\n",
	    "a,b\r\n1,\r\n,2\r\n",
	};

	(void)state;
	for (size_t i = 0; i < countof(texts); i++) {
		struct job to = {.in = CX_CSV, .out = CX_NDJSON};
		struct job back = {.in = CX_NDJSON, .out = CX_CSV};
		struct cx_buf want = {0};
		const char *eol = strchr(texts[i], '\n') + 1;

		assert_true(run(&to, texts[i]));
		assert_true(run(&back, cx_buf_string(&to.text)));
		/* the header of CSV made from NDJSON ends with LF */
		cx_buf_put(&want, texts[i], (size_t)(eol - texts[i]));
		if (want.len > 1 && want.at[want.len - 2] == '\r') {
			want.len -= 2;
			cx_buf_putc(&want, '\n');
		}
		cx_buf_puts(&want, cx_span(eol));
		CHECK_TEXT(
		    cx_buf_span(&back.text), cx_buf_string(&want), "%zu", i);
		cx_buf_done(&want);
		job_done(&to);
		job_done(&back);
	}
}

/* Files after the first: another order, delimiter or format. */
static void
later_files_test(void **state)
{
	static const struct {
		struct job job;
		const char *first;
		enum cx_format in;
		char delimiter;
		const char *second, *want;
	} rows[] = {
	    {{CSV, .made = {"n"}, .cells = {INT(1)}}, "a,b\n1,2\n", CX_CSV, ',',
		"b,a\n\"x\"\"\",y\n", "a,b,n\n1,2,1\ny,\"x\"\"\",1\n"},
	    {{CSV, .config = {.replace = true}, .made = {"a"},
		 .cells = {INT(9)}},
		"a,b\n1,2\n", CX_CSV, ',', "b,a\n3,4\n", "a,b\n9,2\n9,3\n"},
	    {{CSV}, "a,b\n1,2\n", CX_CSV, ';', "a;b\n\"x\";y,z\n\"1\"\"2\";\n",
		"a,b\n1,2\nx,\"y,z\"\n\"1\"\"2\",\n"},
	    {{CSV, .made = {"n"}, .cells = {INT(1)}}, "a,b\n1,2\n", CX_NDJSON,
		0, "{\"b\":3}\n", "a,b,n\n1,2,1\n,3,1\n"},
	    {{TO_JSON, .made = {"n"}, .cells = {INT(1)}}, "a,b\n1,2\n",
		CX_NDJSON, 0, "{\"z\":3}\n",
		"{\"a\":\"1\",\"b\":\"2\",\"n\":1}\n{\"z\":3,\"n\":1}\n"},
	    {{TO_JSON}, "a,b\n1,2\n", CX_CSV, ',', "b,a\n3,4\n",
		"{\"a\":\"1\",\"b\":\"2\"}\n{\"a\":\"4\",\"b\":\"3\"}\n"},
	    {{JSON, .config = {.replace = true}, .made = {"n", "a"},
		 .cells = {INT(1), INT(2)}},
		"{\"z\":1}\n", CX_CSV, ',', "a,b\n3,4\n",
		"{\"z\":1,\"n\":1,\"a\":2}\n{\"a\":2,\"b\":\"4\",\"n\":1}\n"},
	    {{TO_CSV, .made = {"n"}, .cells = {INT(1)}}, "{\"a\":1,\"b\":2}\n",
		CX_CSV, ',', "b,a\n\"3\",4\n", "a,b,n\n1,2,1\n4,\"3\",1\n"},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct job j = rows[i].job;
		struct cx_layout json = {.format = CX_NDJSON};
		struct cx_layout *first;
		bool ok = run(&j, rows[i].first);

		CHECK(ok, "row %zu: %s", i, j.err.text);
		first = j.first;
		j.in = rows[i].in;
		j.delimiter = rows[i].delimiter;
		if (j.in == CX_NDJSON)
			j.first = &json;
		ok = j.in == CX_NDJSON
			 ? print_lines(&j, cx_span(rows[i].second))
			 : print_csv(&j, cx_span(rows[i].second));
		j.first = first;
		CHECK(ok, "row %zu: %s", i, j.err.text);
		CHECK_TEXT(cx_buf_span(&j.text), rows[i].want, "row %zu", i);
		job_done(&j);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(converted_test),
	    cmocka_unit_test(round_trip_test),
	    cmocka_unit_test(later_files_test),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
