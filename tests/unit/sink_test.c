/*
 * What reaches the file descriptor, and what is said when it does not.
 */
#include "check.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "base/buf.h"
#include "record/sink.h"

/* Puts the texts (NULL-ended) and reads what came out of a pipe. */
static bool
put_all(const struct cx_config *config, enum cx_format format,
    const char *const *texts, struct cx_buf *got, struct cx_err *err)
{
	int ends[2];
	char room[4096];
	struct cx_sink *s;
	ssize_t n;
	bool ok;

	assert_int_equal(pipe(ends), 0);
	s = cx_sink_new(config, format, ends[1], err);
	ok = s != NULL;
	for (size_t i = 0; ok && texts[i] != NULL; i++)
		ok = cx_sink_put(s, cx_span(texts[i]), err);
	ok = ok && cx_sink_finish(s, err);
	cx_sink_free(s);
	close(ends[1]);
	got->len = 0;
	while ((n = read(ends[0], room, sizeof(room))) > 0)
		cx_buf_put(got, room, (size_t)n);
	close(ends[0]);
	return ok;
}

static const struct {
	enum cx_format format;
	const char *encoding;
	bool no_header;
	const char *in[4];
	const char *want;
	bool fails;
} rows[] = {
    {CX_CSV, NULL, false, {"a,b\n", "", "\xC3\xB1,2\n"}, "a,b\n\xC3\xB1,2\n",
	false},
    {CX_CSV, "utf8", false, {"\xC3\xB1\n"}, "\xC3\xB1\n", false},
    {CX_CSV, "ISO-8859-1", false, {"a\n", "\xC3\xB1\n"}, "a\n\xF1\n", false},
    {CX_TABLE, NULL, false,
	{"a\x1F"
	 "b\x1E",
	    "xx\x1F"
	    "5\x1E"},
	"a   b\nxx  5\n", false},
    {CX_TABLE, NULL, true,
	{"a\x1F"
	 "1\x1E",
	    "xx\x1F"
	    "55\x1E"},
	"a    1\nxx  55\n", false},
    {CX_TABLE, "ISO-8859-1", false, {"\xC3\xB1\x1E"}, "\xF1\n", false},
    /* rows before one that the encoding cannot hold are written whole */
    {CX_CSV, "ISO-8859-1", false, {"a\nb\n\"x\ny\xE4\xBA\xAC\"\nc\n"}, "a\nb\n",
	true},
    {CX_NDJSON, "ISO-8859-1", false, {"\"\nb\n\xE4\xBA\xAC\nc\n"}, "\"\nb\n",
	true},
};

static void
written_test(void **state)
{
	struct cx_buf got = {0};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_config config = CX_CONFIG_DEFAULT;
		struct cx_err err = {0};
		bool ok;

		config.output_encoding = rows[i].encoding;
		config.no_output_header = rows[i].no_header;
		ok = put_all(&config, rows[i].format, rows[i].in, &got, &err);
		CHECK(ok != rows[i].fails, "row %zu: %s", i, err.text);
		CHECK(err.code == (rows[i].fails ? CX_DATA : CX_OK), "row %zu",
		    i);
		CHECK_TEXT(cx_buf_span(&got), rows[i].want, "row %zu", i);
	}
	cx_buf_done(&got);
}

static void
unknown_encoding_test(void **state)
{
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_err err = {0};

	(void)state;
	config.output_encoding = "klingon-1";
	assert_null(cx_sink_new(&config, CX_CSV, 1, &err));
	assert_int_equal(err.code, CX_USAGE);
}

static void
full_disk_test(void **state)
{
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_err err = {0};
	struct cx_sink *s;
	int fd = open("/dev/full", O_WRONLY);

	(void)state;
	if (fd < 0)
		SKIP_TEST("no /dev/full");
	s = cx_sink_new(&config, CX_CSV, fd, &err);
	assert_non_null(s);
	assert_false(cx_sink_put(s, CX_SPAN("a\n"), &err));
	assert_int_equal(err.code, CX_IO);
	assert_string_equal(
	    err.text, "standard output: No space left on device");
	assert_false(cx_sink_closed(s));
	cx_sink_free(s);
	close(fd);
}

static void
closed_pipe_test(void **state)
{
	struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_err err = {0};
	struct cx_sink *s;
	int ends[2];

	(void)state;
	signal(SIGPIPE, SIG_IGN);
	assert_int_equal(pipe(ends), 0);
	close(ends[0]);
	s = cx_sink_new(&config, CX_CSV, ends[1], &err);
	assert_non_null(s);
	assert_false(cx_sink_closed(s));
	assert_false(cx_sink_put(s, CX_SPAN("a\n"), &err));
	assert_int_equal(err.code, CX_IO);
	assert_true(cx_sink_closed(s));
	cx_sink_free(s);
	close(ends[1]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(written_test),
	    cmocka_unit_test(unknown_encoding_test),
	    cmocka_unit_test(full_disk_test),
	    cmocka_unit_test(closed_pipe_test),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
