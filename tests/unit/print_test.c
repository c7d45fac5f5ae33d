/*
 * Same format in and out: what was not made must come out byte for byte, so
 * the cases are chosen for spellings that a rewrite would tidy up.
 */
#include "rows.h"

#include <stdlib.h>

static const struct cx_span items[] = {{"uno", 3}, {"dos \"2\"", 7}, {"=3", 2}};
static const struct cx_span formula[] = {{"=1", 2}, {"b", 1}};

static const struct row same_csv[] = {
    /* what is not made is not touched */
    {{CSV}, "a,b\n1, x ?\n", "a,b\n1, x ?\n"},
    {{CSV}, "\"a\",b\r\n\"1\",\"x\r\ny\"\r\n",
	"\"a\",b\r\n\"1\",\"x\r\ny\"\r\n"},
    {{CSV}, "a\n1", "a\n1"},
    {{CSV, .made = {"n"}, .cells = {INT(-7)}}, "a,b\n1,2\n3,4\n",
	"a,b,n\n1,2,-7\n3,4,-7\n"},
    {{CSV, .made = {"n"}, .cells = {INT(1)}}, "a\r\n1\r\n2",
	"a,n\r\n1,1\r\n2,1"},
    {{CSV, .made = {"n"}, .cells = {INT(1)}}, "a\r1\r2\r", "a,n\r1,1\r2,1\r"},
    {{CSV, .delimiter = ';', .made = {"n"}, .cells = {TEXT("x,y")}},
	"a;b\n1;2\n", "a;b;n\n1;2;x,y\n"},
    {{CSV, .delimiter = ';', .made = {"n"}, .cells = {TEXT("x;y")}},
	"a;b\n1;2\n", "a;b;n\n1;2;\"x;y\"\n"},
    {{.in = CX_TSV, .out = CX_TSV, .made = {"n"}, .cells = {TEXT("x\ty")}},
	"a\tb\n1\t2\n", "a\tb\tn\n1\t2\t\"x\ty\"\n"},
    /* kinds of cells */
    {{CSV, .made = {"x", "y", "z"},
	 .cells = {NUMBER(0.5), TRUTH(true), MISSING}},
	"a\n1\n", "a,x,y,z\n1,0.5,true,\n"},
    {{CSV, .config = {.precision = 2}, .made = {"x", "y"},
	 .cells = {NUMBER(2.0 / 3), TRUTH(false)}},
	"a\n1\n", "a,x,y\n1,0.67,false\n"},
    {{CSV, .made = {"l", "e"},
	 .cells = {LIST(items), EITHER("k=v", "{\"k\":\"v\"}")}},
	"a\n1\n", "a,l,e\n1,\"uno|dos \"\"2\"\"|=3\",k=v\n"},
    /* quotes only where they are needed */
    {{CSV, .made = {"x", "y", "z"},
	 .cells = {TEXT("say \"x\""), TEXT("\""), TEXT("a\nb")}},
	"a\n1\n", "a,x,y,z\n1,\"say \"\"x\"\"\",\"\"\"\",\"a\nb\"\n"},
    {{CSV, .made = {"x", "y", "z"},
	 .cells = {TEXT("a\rb"), TEXT(" b "), TEXT("")}},
	"a\n1\n", "a,x,y,z\n1,\"a\rb\", b ,\n"},
    {{CSV, .made = {"x,y"}, .cells = {TEXT("\xC3\xB1")}}, "a\n1\n",
	"a,\"x,y\"\n1,\xC3\xB1\n"},
    /* options */
    {{CSV, .config = {.no_output_header = true}, .made = {"x"},
	 .cells = {INT(1)}},
	"a\n1\n", "1,1\n"},
    {{CSV, .config = {.prefix = "p_"}, .made = {"a"}, .cells = {INT(5)}},
	"a\n1\n", "a,p_a\n1,5\n"},
    {{CSV, .config = {.spreadsheet_safe = true}, .made = {"x", "y", "z"},
	 .cells = {TEXT("=1+1"), LIST(formula), NUMBER(-1.5)}},
	"a\n=1\n", "a,x,y,z\n=1,'=1+1,'=1|b,-1.5\n"},
    {{CSV, .config = {.spreadsheet_safe = true}, .made = {"x", "y", "z"},
	 .cells = {TEXT("@a,b"), TEXT("\tq"), TEXT("a=1")}},
	"a\n1\n", "a,x,y,z\n1,\"'@a,b\",'\tq,a=1\n"},
    /* --replace: in its place, the others behind */
    {{CSV, .config = {.replace = true}, .made = {"new", "b"},
	 .cells = {INT(9), TEXT("x,y")}},
	"a,b,c\n1,\"2,\"\"2\",3\n4,,6\n",
	"a,b,c,new\n1,\"x,y\",3,9\n4,\"x,y\",6,9\n"},
    {{CSV, .config = {.replace = true}, .made = {"a", "c"},
	 .cells = {MISSING, INT(2)}},
	"c,b,a\n1,2,3\n", "c,b,a\n2,2,\n"},
    {{CSV, .config = {.replace = true}, .made = {"a"}, .cells = {MISSING}},
	"a\n1\n2\n", "a\n\"\"\n\"\"\n"},
    {{CSV, .config = {.replace = true}, .made = {"a"}, .cells = {TEXT("")}},
	"a\n1\n", "a\n\"\"\n"},
};

static void
same_csv_test(void **state)
{
	(void)state;
	check_rows(same_csv, countof(same_csv));
}

static const struct row same_json[] = {
    {{JSON}, "{\"a\": 1.50, \"b\":[1, 2]}\n", "{\"a\": 1.50, \"b\":[1, 2]}\n"},
    {{JSON, .made = {"n"}, .cells = {INT(3)}}, "{\"a\":1}\n{\"a\":\"2\"}",
	"{\"a\":1,\"n\":3}\n{\"a\":\"2\",\"n\":3}"},
    {{JSON, .made = {"n"}, .cells = {INT(3)}}, " { \"a\" : 1  } \r\n",
	" { \"a\" : 1,\"n\":3  } \r\n"},
    {{JSON, .made = {"n", "m"}, .cells = {INT(3), MISSING}},
	"{}\n{ }\n{\"a\":{}}\n",
	"{\"n\":3,\"m\":null}\n{ \"n\":3,\"m\":null}\n"
	"{\"a\":{},\"n\":3,\"m\":null}\n"},
    {{JSON, .made = {"x", "y", "z"},
	 .cells = {TEXT("\"\n\xC3\xB1"), LIST(items),
	     EITHER("k=v", "{\"k\":\"v\"}")}},
	"{\"a\":null}\n",
	"{\"a\":null,\"x\":\"\\\"\\n\xC3\xB1\",\"y\":[\"uno\","
	"\"dos \\\"2\\\"\",\"=3\"],\"z\":{\"k\":\"v\"}}\n"},
    {{JSON, .made = {"x", "y"}, .cells = {TRUTH(false), NUMBER(1e-3)}},
	"{\"a\":[]}\n", "{\"a\":[],\"x\":false,\"y\":0.001}\n"},
    {{JSON, .config = {.prefix = "p\""}, .made = {"x"}, .cells = {INT(1)}},
	"{\"x\":0}\n", "{\"x\":0,\"p\\\"x\":1}\n"},
    {{JSON, .config = {.spreadsheet_safe = true}, .made = {"x"},
	 .cells = {TEXT("=1")}},
	"{\"a\":0}\n", "{\"a\":0,\"x\":\"=1\"}\n"},
    /* numbers that no double holds pass */
    {{JSON, .made = {"x"}, .cells = {INT(1)}},
	"{\"id\":123456789012345678901234567890}\n",
	"{\"id\":123456789012345678901234567890,\"x\":1}\n"},
    /* --replace */
    {{JSON, .config = {.replace = true}, .made = {"n", "b"},
	 .cells = {INT(3), TEXT("x")}},
	"{\"a\":1, \"b\": \"old\", \"c\":2}\n{\"b\":{\"b\":1} }\n{\"a\":0}\n",
	"{\"a\":1, \"b\": \"x\", \"c\":2,\"n\":3}\n{\"b\":\"x\",\"n\":3 }\n"
	"{\"a\":0,\"n\":3,\"b\":\"x\"}\n"},
    {{JSON, .config = {.replace = true}, .made = {"\xC3\xB1"},
	 .cells = {INT(3)}},
	"{\"\\u00f1\":\"a\\\"b\"}\n", "{\"\\u00f1\":3}\n"},
};

static void
same_json_test(void **state)
{
	(void)state;
	check_rows(same_json, countof(same_json));
}

static const struct {
	struct job job;
	const char *in;
	enum cx_code code;
	const char *text; /* begins the message */
	const char *want; /* what was printed before */
} refused[] = {
    {{CSV, .made = {"new", "b"}}, "a,b\n1,2\n", CX_USAGE,
	"column \"b\" is already in the input (--replace lets the new one "
	"take its place, --prefix renames it)",
	""},
    {{CSV, .config = {.prefix = "x"}, .made = {"y"}}, "xy\n1\n", CX_USAGE,
	"column \"xy\" is already", ""},
    {{JSON, .made = {"b"}, .cells = {INT(1)}}, "{\"a\":1}\n{\"b\":2}\n",
	CX_DATA, "column \"b\" is already in the input (--replace",
	"{\"a\":1,\"b\":1}\n"},
    {{TO_CSV, .made = {"b"}}, "{\"b\":2}\n", CX_USAGE,
	"column \"b\" is already in the input (--replace", ""},
    {{TO_CSV, .made = {"b"}, .cells = {INT(1)}}, "{\"a\":2}\n{\"b\":2}\n",
	CX_DATA, "column \"b\" is already in the input (--replace",
	"a,b\n2,1\n"},
    {{TO_CSV}, "{\"a\":2}\n{\"a\":1,\"c\":{\"d\":0}}\n", CX_DATA,
	"key \"c.d\" is not a column: ", "a\n2\n"},
    {{TO_CSV, .config = {.header = "a"}}, "{\"a\":2}\n{\"c\":\"\"}\n", CX_DATA,
	"key \"c\" is not among the names of --header", "a\n2\n"},
    {{TO_CSV}, "{\"a.b\":1,\"a\":{\"b\":1}}\n", CX_DATA,
	"column \"a.b\" comes twice", ""},
    {{TO_CSV}, "{\"a.b\":1}\n{\"a.b\":1,\"a\":{\"b\":1}}\n", CX_DATA,
	"two keys come to column \"a.b\"", "a.b\n1\n"},
    {{TO_CSV, .config = {.header = "\"a"}}, "{\"a\":1}\n", CX_USAGE, "--header",
	""},
};

static void
refused_test(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(refused); i++) {
		struct job j = refused[i].job;
		size_t n = strlen(refused[i].text);

		CHECK(!run(&j, refused[i].in), "row %zu", i);
		CHECK(j.err.code == refused[i].code, "row %zu", i);
		CHECK(strncmp(j.err.text, refused[i].text, n) == 0,
		    "row %zu: %s", i, j.err.text);
		CHECK_TEXT(cx_buf_span(&j.text), refused[i].want, "row %zu", i);
		job_done(&j);
	}
}

/* A kept bad record with more fields than the header: nothing gets lost. */
static void
surplus_test(void **state)
{
	static const struct row rows[] = {
	    {{CSV, .made = {"n"}, .cells = {INT(1)}}, "a,b\n1,2,3\n",
		"a,b,n\n1,2,3,1\n"},
	    {{TO_JSON, .made = {"n"}, .cells = {INT(1)}}, "a,b\n1,2,3\n",
		"{\"a\":\"1\",\"b\":\"2\",\"3\":\"3\",\"n\":1}\n"},
	    {{TO_JSON, .made = {"n"}, .cells = {INT(1)}}, "a,b\n1\n",
		"{\"a\":\"1\",\"b\":null,\"n\":1}\n"},
	    {{CSV, .config = {.replace = true}, .made = {"b"},
		 .cells = {INT(1)}},
		"a,b\n1\n", "a,b\n1,1\n"},
	};

	(void)state;
	check_rows(rows, countof(rows));
}

static bool
count_row(struct cx_row *r)
{
	size_t *n = r->emit_arg;

	(*n)++;
	return r->cells[0].kind == CX_CELL_INT;
}

/* Rows of made columns alone, and the setters of cells. */
static void
made_test(void **state)
{
	static const struct {
		enum cx_format format;
		char delimiter;
		const char *want;
	} rows[] = {
	    {CX_CSV, 0, "a,b\n7,\"x,\"\n"},
	    {CX_CSV, ';', "a;b\n7;x,\n"},
	    {CX_TSV, ';', "a\tb\n7\tx,\n"},
	    {CX_NDJSON, 0, "{\"a\":7,\"b\":\"x,\"}\n"},
	    {CX_TABLE, 0,
		"a\x1F"
		"b\x1E"
		"7\x1Fx,\x1E"},
	};
	const char *names[] = {"a", "b"};
	struct cx_cell cells[2];
	size_t emitted = 0;
	struct cx_row row = {
	    .cells = cells, .n_cells = 2, .emit = count_row, .drop = true};
	struct cx_span none = {"", 0};

	(void)state;
	row.emit_arg = &emitted;
	cx_row_clear(&row);
	assert_false(row.drop);
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_config config = CX_CONFIG_DEFAULT;
		struct cx_err err = {0};
		struct cx_buf out = {0};
		struct cx_printer *p;

		config.delimiter = rows[i].delimiter;
		p = cx_printer_new(
		    &config, rows[i].format, NULL, NULL, names, 2, &err);
		assert_non_null(p);
		cx_row_int(&row, 0, 7);
		cx_row_text(&row, 1, CX_SPAN("x,"));
		assert_true(cx_print_header(p, none, none, &out));
		assert_true(cx_print_made(p, cells, &out, &err));
		CHECK_TEXT(cx_buf_span(&out), rows[i].want, "row %zu", i);
		assert_true(cx_row_emit(&row));
		assert_int_equal(cells[0].kind, CX_CELL_MISSING);
		cx_buf_done(&out);
		cx_printer_free(p);
	}
	assert_int_equal(emitted, countof(rows));
	assert_false(cx_row_emit(&row));
	cx_row_number(&row, 0, strtod("nan", NULL));
	assert_int_equal(cells[0].kind, CX_CELL_MISSING);
	cx_row_number(&row, 0, strtod("inf", NULL));
	assert_int_equal(cells[0].kind, CX_CELL_MISSING);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(same_csv_test),
	    cmocka_unit_test(same_json_test),
	    cmocka_unit_test(refused_test),
	    cmocka_unit_test(surplus_test),
	    cmocka_unit_test(made_test),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
