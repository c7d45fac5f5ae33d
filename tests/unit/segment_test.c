/*
 * Segments: which ones a record is put into and what is counted, from options
 * and from files, and what is wrong with either.
 */
#include "expr_rows.h"

#include "base/json.h"
#include "segment/sorter.h"

static const struct expr_place place = {
    .text = "edad,canal,nada\n72,web,\n17,app,\n40,web,1\n,sms,\n",
    .zone = "UTC",
    .now = "2026-07-01",
};

static struct cx_segments *
from_json(struct expr_bench *b, const char *json)
{
	struct cx_json_doc *doc =
	    cx_json_parse(cx_span(json), "s.json", &b->err);
	struct cx_segments *s = NULL;

	if (doc)
		s = cx_segments_read(cx_json_root(doc), b->program, &b->err);
	cx_json_free(doc); /* the segments do not need it any more */
	return s;
}

#define THREE                                                               \
	"{\"cx_segment\":1,\"segments\":["                                  \
	"{\"name\":\"mayores\",\"when\":\"edad >= 65\"},"                   \
	"{\"name\":\"web y más\",\"when\":\"canal = 'web' or nada > 0\"}," \
	"{\"name\":\"nunca\",\"when\":\"nada > 5\"}]}"

static const struct {
	enum cx_segment_mode mode;
	const char *names[4]; /* of each record, joined by bars */
	uint64_t members[4];  /* of each segment, then of none */
	uint64_t unknown[4];
} modes[] = {
    {CX_SEGMENT_FIRST, {"mayores", "", "web y más", ""}, {1, 1, 0, 2},
	/* 17: 2nd and 3rd; 40: none, as the 2nd is its; no age: all */
	{1, 2, 2, 2}},
    {CX_SEGMENT_ALL, {"mayores|web y más", "", "web y más", ""}, {1, 2, 0, 2},
	{1, 2, 3, 2}},
};

static void
check_names(const struct cx_sorter *s, const char *want, size_t row)
{
	struct cx_buf joined = {0};

	for (size_t i = 0; i < s->n_names; i++) {
		if (i > 0)
			cx_buf_putc(&joined, '|');
		cx_buf_puts(&joined, s->names[i]);
	}
	CHECK_TEXT(cx_buf_span(&joined), want, "record %zu", row);
	cx_buf_done(&joined);
}

/* All records through one sorter; the counts then merged into another. */
static void
check_mode(size_t row, struct expr_bench *b, const struct cx_segments *segments)
{
	struct cx_sorter *s = cx_sorter_new(segments, modes[row].mode, &b->err);
	struct cx_sorter *sum =
	    cx_sorter_new(segments, modes[row].mode, &b->err);
	size_t i = 0;

	assert_non_null(s);
	assert_non_null(sum);
	for (; b->record; b->record = cx_reader_next(b->reader, &b->err)) {
		CHECK(cx_sorter_sort(s, b->record, &b->err), "%s", b->err.text);
		check_names(s, modes[row].names[i], i);
		i++;
	}
	assert_int_equal(i, 4);
	cx_sorter_merge(sum, s);
	cx_sorter_merge(sum, s);
	assert_int_equal(s->records, 4);
	assert_int_equal(sum->records, 8);
	for (i = 0; i < 4; i++) {
		CHECK(s->counts[i].members == modes[row].members[i],
		    "mode %zu, segment %zu: %d", row, i,
		    (int)s->counts[i].members);
		CHECK(s->counts[i].unknown == modes[row].unknown[i],
		    "mode %zu, segment %zu: %d", row, i,
		    (int)s->counts[i].unknown);
		CHECK(sum->counts[i].members == 2 * modes[row].members[i] &&
			  sum->counts[i].unknown == 2 * modes[row].unknown[i],
		    "mode %zu, segment %zu", row, i);
	}
	cx_sorter_free(s);
	cx_sorter_free(sum);
}

static void
sorts(void **state)
{
	struct cx_segments *segments;
	struct expr_bench b;

	(void)state;
	for (size_t row = 0; row < countof(modes); row++) {
		bench_init(&b, &place);
		segments = from_json(&b, THREE);
		CHECK(segments && bench_open(&b, &place), "%s", b.err.text);
		check_mode(row, &b, segments);
		cx_segments_free(segments);
		bench_done(&b);
	}
}

static void
finds(void **state)
{
	struct cx_segments *segments;
	struct expr_bench b;

	(void)state;
	bench_init(&b, &place);
	segments = from_json(&b, THREE);
	assert_non_null(segments);
	assert_int_equal(
	    cx_segments_find(segments, CX_SPAN("nunca"), &b.err), 2);
	assert_int_equal(
	    cx_segments_find(segments, CX_SPAN("mayore"), &b.err), 3);
	CHECK_TEXT(cx_span(b.err.text),
	    "no segment is named \"mayore\" (did you mean \"mayores\"?)",
	    "find");
	assert_int_equal(b.err.code, CX_USAGE);
	cx_segments_free(segments);
	bench_done(&b);
}

#define FILE_OF(list) "{\"cx_segment\":1,\"segments\":" list "}"

static const struct {
	const char *json, *want;
} wrong_files[] = {
    {"{", "s.json:1:2: not JSON: string or '}' expected near end of file"},
    {"{}", "s.json:1:1: the key \"cx_segment\" is missing"},
    {"{\"cx_segment\":3}",
	"s.json:1:15: /cx_segment: this version of the format is newer than "
	"the program, which reads up to 1"},
    {"{\"cx_segment\":1}", "s.json:1:1: the key \"segments\" is missing"},
    {FILE_OF("[]"), "s.json:1:28: /segments: has no segments"},
    {FILE_OF("[1]"), "s.json:1:29: /segments/0: must be an object {...}"},
    {FILE_OF("[{\"nane\":\"a\"}]"),
	"s.json:1:30: /segments/0/nane: unknown key \"nane\" (did you mean "
	"\"name\"?)"},
    {FILE_OF("[{\"name\":\"a\",\"pins\":[]}]"),
	"s.json:1:41: /segments/0/pins: unknown key \"pins\" (did you mean "
	"\"pin\"?)"},
    {FILE_OF("[{\"name\":\"a\"}]"),
	"s.json:1:29: /segments/0: the key \"when\" is missing"},
    {FILE_OF("[{\"name\":7,\"when\":\"true\"}]"),
	"s.json:1:37: /segments/0/name: must be a text in double quotes"},
    {FILE_OF("[{\"name\":\"\",\"when\":\"true\"}]"),
	"s.json:1:37: /segments/0/name: a segment needs a name"},
    {FILE_OF("[{\"name\":\" a\",\"when\":\"true\"}]"),
	"s.json:1:37: /segments/0/name: a name cannot begin or end with a "
	"blank"},
    {FILE_OF("[{\"name\":\"a|b\",\"when\":\"true\"}]"),
	"s.json:1:37: /segments/0/name: a name cannot have a bar |, which "
	"joins names"},
    {FILE_OF("[{\"name\":\"a\\u001b[2J\",\"when\":\"true\"}]"),
	"s.json:1:37: /segments/0/name: a name cannot have control "
	"characters"},
    {FILE_OF("[{\"name\":\"(none)\",\"when\":\"true\"}]"),
	"s.json:1:37: /segments/0/name: this name means the records of no "
	"segment"},
    {FILE_OF("[{\"name\":\"a\",\"when\":\"true\"},{\"name\":\"a\","
	     "\"when\":\"true\"}]"),
	"s.json:1:64: /segments/1/name: a segment of this name is there "
	"already"},
    {FILE_OF("[{\"name\":\"a\",\"when\":\"1 = 1 and edadd > 3\"}]"),
	"s.json:1:59: /segments/0/when: unknown column \"edadd\" (did you "
	"mean \"edad\"?) in in.csv"},
};

static void
refuses_files(void **state)
{
	struct cx_segments *segments;
	struct expr_bench b;
	char text[1200];

	(void)state;
	for (size_t i = 0; i < countof(wrong_files); i++) {
		bench_init(&b, &place);
		segments = from_json(&b, wrong_files[i].json);
		CHECK(!segments || !bench_open(&b, &place), "row %zu", i);
		assert_int_equal(b.err.code, CX_CONFIG);
		CHECK_TEXT(cx_span(cx_err_format(&b.err, text, sizeof(text))),
		    wrong_files[i].want, "row %zu", i);
		cx_segments_free(segments);
		bench_done(&b);
	}
}

/* Two -w; what comes of the second, as its name or as a message. */
static const struct {
	const char *text, *want;
} options[] = {
    {"mayores: edad >= 65", "mayores"},
    {"  con blancos\t: edad >= 65", "-w \"con blancos\\x09\": a name cannot "
				    "have control characters"},
    {" dos palabras :edad >= 65", "dos palabras"},
    {"hora: canal = 'a:b'", "hora"},
    {": edad > 1", "-w \"\": a segment needs a name"},
    {"a|b: edad > 1", "-w \"a|b\": a name cannot have a bar |, which joins "
		      "names"},
    {"uno: edad > 1", "-w \"uno\": a segment of this name is there already"},
    {"edad > 1", "-w: no name before the expression, as in 'mayores: "
		 "age(nacimiento) >= 65'"},
    {"canal = 'a:b'", "-w: no name before the expression, as in 'mayores: "
		      "age(nacimiento) >= 65'"},
    {"mayores", "-w: no name before the expression, as in 'mayores: "
		"age(nacimiento) >= 65'"},
    {"", "-w: no name before the expression, as in 'mayores: "
	 "age(nacimiento) >= 65'"},
    {"ñu: edad + 1", "-w \"ñu\":1:6: a condition is needed here, this is a "
		     "number (compare it with something)"},
    {"x: edadd > 1", "-w \"x\":1:4: unknown column \"edadd\" (did you mean "
		     "\"edad\"?) in in.csv"},
};

static void
parses(void **state)
{
	const char *texts[] = {"uno: edad > 0", NULL};
	struct cx_segments *segments;
	struct expr_bench b;
	char text[1200];

	(void)state;
	for (size_t i = 0; i < countof(options); i++) {
		bench_init(&b, &place);
		texts[1] = options[i].text;
		segments = cx_segments_parse("-w", texts, 2, b.program, &b.err);
		if (segments && bench_open(&b, &place))
			CHECK_TEXT(segments->at[1].name, options[i].want,
			    "row %zu", i);
		else {
			CHECK_TEXT(
			    cx_span(cx_err_format(&b.err, text, sizeof(text))),
			    options[i].want, "row %zu", i);
			assert_int_equal(b.err.code, CX_USAGE);
		}
		cx_segments_free(segments);
		bench_done(&b);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(sorts),
	    cmocka_unit_test(finds),
	    cmocka_unit_test(refuses_files),
	    cmocka_unit_test(parses),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
