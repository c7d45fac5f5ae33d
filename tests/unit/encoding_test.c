/*
 * Every case is fed whole and again byte by byte: what a reader's block
 * border cuts must not matter.
 */
#include "check.h"

#include <stdio.h>

#include "text/encoding.h"

static const struct {
	const char *name, *in;
	size_t len;
	const char *want;
} decoded[] = {
    {"windows-1252",
	"ca\xF1"
	"a 5\x80",
	7,
	"ca\xC3\xB1"
	"a 5\xE2\x82\xAC"},
    {"latin1", "\xE1\xFF", 2, "\xC3\xA1\xC3\xBF"},
    {"UTF-16LE", "\xF1\0\x3D\xD8\x00\xDE", 6, "\xC3\xB1\xF0\x9F\x98\x80"},
    {"UTF-16BE", "\0\xF1\xD8\x3D\xDE\x00", 6, "\xC3\xB1\xF0\x9F\x98\x80"},
    {"UTF-16", "\xFE\xFF\0A", 4, "A"},
    {"Shift_JIS", "\x83\x65\x83\x58", 4, "\xE3\x83\x86\xE3\x82\xB9"},
    {"cp850", "\xA4", 1, "\xC3\xB1"},
    {"windows-1252", "", 0, ""},
};

static void
decode(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(decoded); i++) {
		struct cx_err err = {0};
		struct cx_buf whole = {0}, bytes = {0};
		struct cx_decoder *d = cx_decoder_new(decoded[i].name, &err);
		size_t bad, n = decoded[i].len;

		CHECK(d != NULL, "row %zu", i);
		CHECK(cx_decoder_feed(d, (struct cx_span){decoded[i].in, n},
			  true, &whole, &bad, &err),
		    "row %zu: %s", i, err.text);
		CHECK_TEXT(cx_buf_span(&whole), decoded[i].want, "row %zu", i);
		/* The decoder begins anew after `last'. */
		for (size_t k = 0; k < n; k++)
			CHECK(cx_decoder_feed(d,
				  (struct cx_span){decoded[i].in + k, 1}, false,
				  &bytes, &bad, &err),
			    "row %zu: %s", i, err.text);
		CHECK(cx_decoder_feed(d, (struct cx_span){NULL, 0}, true,
			  &bytes, &bad, &err),
		    "row %zu: %s", i, err.text);
		CHECK_TEXT(cx_buf_span(&bytes), decoded[i].want, "row %zu", i);
		cx_decoder_free(d);
		cx_buf_done(&whole);
		cx_buf_done(&bytes);
	}
}

static const struct {
	const char *name, *in;
	size_t len, bad_at;
	const char *before;
} wrong[] = {
    {"US-ASCII", "ab\xF1z", 4, 2, "ab"},
    {"Shift_JIS", "a\x83", 2, 1, "a"},
    {"Shift_JIS", "ab\xFD", 3, 2, "ab"},
    {"UTF-16LE",
	"a\0\x3D\xD8"
	"b\0",
	6, 2, "a"},
    {"UTF-16LE", "a\0b", 3, 2, "a"},
    {"EUC-KR",
	"abc\xB0"
	"1",
	5, 3, "abc"},
    {"UTF-8",
	"abc\xE2\x82"
	"1",
	6, 3, "abc"},
};

static void
decode_wrong(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(wrong); i++) {
		struct cx_err err = {0};
		struct cx_buf out = {0};
		struct cx_decoder *d = cx_decoder_new(wrong[i].name, &err);
		size_t bad = 99;

		CHECK(d != NULL, "row %zu", i);
		CHECK(!cx_decoder_feed(d,
			  (struct cx_span){wrong[i].in, wrong[i].len}, true,
			  &out, &bad, &err),
		    "row %zu", i);
		CHECK(err.code == CX_DATA, "row %zu", i);
		CHECK(bad == wrong[i].bad_at, "row %zu: %zu", i, bad);
		CHECK_TEXT(cx_buf_span(&out), wrong[i].before, "row %zu", i);
		cx_decoder_free(d);
		cx_buf_done(&out);
	}
}

/* The place is exact also far into an input, past ICU's inner buffers. */
static void
decode_wrong_far(void **state)
{
	static char in[100000];
	struct cx_err err = {0};
	size_t bad;

	(void)state;
	for (size_t at = 1; at < sizeof(in); at += 4999) {
		struct cx_buf out = {0};
		struct cx_decoder *d = cx_decoder_new("Shift_JIS", &err);

		memset(in, 'a', sizeof(in));
		in[at] = (char)0xFD;
		err.code = CX_OK;
		CHECK(!cx_decoder_feed(d, (struct cx_span){in, sizeof(in)},
			  false, &out, &bad, &err),
		    "at %zu", at);
		CHECK(bad == at && out.len == at, "at %zu: %zu", at, bad);
		cx_decoder_free(d);
		cx_buf_done(&out);
	}
}

static void
encode(void **state)
{
	static const char text[] = "se\xC3\xB1"
				   "al \xE2\x82\xAC 5";
	struct cx_err err = {0};
	struct cx_buf out = {0};
	struct cx_encoder *e = cx_encoder_new("windows-1252", &err);

	(void)state;
	CHECK(e != NULL, "%s", err.text);
	for (size_t i = 0; i < sizeof(text) - 1; i++)
		CHECK(cx_encoder_feed(e, (struct cx_span){text + i, 1},
			  i + 2 == sizeof(text), &out, &err),
		    "%s", err.text);
	CHECK_TEXT(cx_buf_span(&out),
	    "se\xF1"
	    "al \x80 5",
	    "1252");
	cx_encoder_free(e);
	cx_buf_done(&out);
}

static const struct {
	const char *name, *in, *want;
} lacking[] = {
    {"windows-1252",
	"a\xD0\xB6"
	"b",
	"U+0436"},
    {"windows-1252", "\xF0\x9F\x98\x80", "U+1F600"},
    {"ISO-8859-1", "\xE2\x82\xAC", "U+20AC"},
    {"windows-1252", "\xEF\xBC\xA1", "U+FF21"}, /* no "best fit" */
};

static void
encode_lacking(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(lacking); i++) {
		struct cx_err err = {0};
		struct cx_buf out = {0};
		struct cx_encoder *e = cx_encoder_new(lacking[i].name, &err);

		CHECK(e != NULL, "row %zu", i);
		CHECK(!cx_encoder_feed(
			  e, cx_span(lacking[i].in), true, &out, &err),
		    "row %zu", i);
		CHECK(err.code == CX_DATA, "row %zu", i);
		/* the character is a value of the data */
		CHECK(strstr(err.value, lacking[i].want) != NULL, "row %zu: %s",
		    i, err.value);
		CHECK(
		    strstr(err.text, "U+") == NULL, "row %zu: %s", i, err.text);
		cx_encoder_free(e);
		cx_buf_done(&out);
	}
}

static const struct {
	const char *name, *hint;
} unknown[] = {
    {"windws-1252", "did you mean \"windows-1252\"?"},
    {"latin-11", "did you mean \"latin1\"?"},
    {"HZ-GB-2313", "did you mean \"HZ-GB-2312\"?"},
    {"", "\"\""},
    {"qqqqqqqqqqqq", "\"qqqqqqqqqqqq\""},
};

static void
names(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(unknown); i++) {
		struct cx_err err = {0};

		CHECK(cx_decoder_new(unknown[i].name, &err) == NULL, "row %zu",
		    i);
		CHECK(err.code == CX_USAGE, "row %zu", i);
		CHECK(strstr(err.text, unknown[i].hint) != NULL, "row %zu: %s",
		    i, err.text);
	}
	CHECK(cx_encoding_is_utf8("utf8"), "utf8");
	CHECK(cx_encoding_is_utf8("UTF-8"), "UTF-8");
	CHECK(!cx_encoding_is_utf8("UTF-16"), "UTF-16");
	CHECK(!cx_encoding_is_utf8("CESU-8"), "CESU-8");
	CHECK(!cx_encoding_is_utf8("nonsense"), "nonsense");
	cx_decoder_free(NULL);
	cx_encoder_free(NULL);
}

static const struct {
	const char *in, *want;
} guesses[] = {
    {"mensaje\nLa atenci\xF3n fue p\xE9sima, nadie me contest\xF3.\n",
	"windows-1252"},
    {"id,nombre\n1,Pe\xF1"
     "a\n",
	"windows-1252"},
    {"saldo 5 \x80\n", "windows-1252"},
    {"informa\xE7\xE3o e a\xE7\xE3o", "windows-1252"},
    {"\xFF\xFF\xFF", "windows-1252"},
    {"", "windows-1252"},
    {"\xCF\xF0\xE8\xE2\xE5\xF2, \xEA\xE0\xEA \xE4\xE5\xEB\xE0? "
     "\xD5\xEE\xF0\xEE\xF8\xEE, \xF1\xEF\xE0\xF1\xE8\xE1\xEE \xE7\xE0 "
     "\xEF\xEE\xEC\xEE\xF9\xFC \xE2 \xFD\xF2\xEE\xEC \xE4\xE5\xEB\xE5.",
	"windows-1251"},
};

static void
guess(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(guesses); i++)
		CHECK_TEXT(cx_span(cx_encoding_guess(cx_span(guesses[i].in))),
		    guesses[i].want, "row %zu", i);
}

static const struct {
	const char *in;
	size_t len;
	const char *want;
	size_t bytes;
} boms[] = {
    {"\xEF\xBB\xBFid", 5, "UTF-8", 3},
    {"\xFF\xFE"
     "a\0",
	4, "UTF-16LE", 2},
    {"\xFE\xFF\0a", 4, "UTF-16BE", 2},
    {"\xFF\xFE\0\0a\0\0\0", 8, "UTF-32LE", 4},
    {"\0\0\xFE\xFF\0\0\0a", 8, "UTF-32BE", 4},
    {"\xEF\xBB", 2, NULL, 0},
    {"id", 2, NULL, 0},
    {"", 0, NULL, 0},
};

static void
bom(void **state)
{
	(void)state;
	for (size_t i = 0; i < countof(boms); i++) {
		size_t n = 0;
		const char *name = cx_encoding_bom(
		    (struct cx_span){boms[i].in, boms[i].len}, &n);

		CHECK((name == NULL) == (boms[i].want == NULL), "row %zu", i);
		if (name != NULL)
			CHECK_TEXT(cx_span(name), boms[i].want, "row %zu", i);
		CHECK(n == boms[i].bytes, "row %zu", i);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(decode),
	    cmocka_unit_test(decode_wrong),
	    cmocka_unit_test(decode_wrong_far),
	    cmocka_unit_test(encode),
	    cmocka_unit_test(encode_lacking),
	    cmocka_unit_test(names),
	    cmocka_unit_test(guess),
	    cmocka_unit_test(bom),
	};

	return cmocka_run_group_tests_name("encoding", tests, NULL, NULL);
}
