/* Quotes of CSV cells of any length, against quoting a byte at a time. */
#include "check.h"

#include <stdbool.h>

#include "record/spell.h"

static void
plain(const char *at, size_t n, struct cx_buf *out)
{
	bool special = false;

	for (size_t i = 0; i < n; i++)
		special |= strchr(";\"\r\n", at[i]) != NULL;
	if (!special) {
		cx_buf_put(out, at, n);
		return;
	}
	cx_buf_put(out, "\"", 1);
	for (size_t i = 0; i < n; i++)
		cx_buf_put(
		    out, at[i] == '"' ? "\"\"" : &at[i], at[i] == '"' ? 2 : 1);
	cx_buf_put(out, "\"", 1);
}

/* One special byte, or none, or two, at every place. */
static void
any_place(void **state)
{
	static const char bytes[] = "a;\"\r\n,";
	static const size_t lengths[] = {
	    0, 1, 2, 7, 63, 64, 65, 127, 128, 129, 200, 2047, 2048, 2113};
	struct cx_config config = {.precision = 6};
	struct cx_buf got = {0}, want = {0};
	struct cx_spelling s;
	char text[2113];

	(void)state;
	cx_spelling_init(&s, &config, ';');
	for (size_t k = 0; k < countof(lengths); k++) {
		size_t n = lengths[k], step = n > 300 ? 61 : 1;

		for (size_t i = 0; i < (n > 0 ? n : 1); i += step) {
			for (size_t c = 0; bytes[c]; c++) {
				memset(text, 'x', sizeof(text));
				text[i] = bytes[c];
				text[i / 2] = bytes[(c + k) % 6];
				got.len = want.len = 0;
				cx_buf_put(&got, "before,\"", 8);
				cx_buf_put(&want, "before,\"", 8);
				cx_spell_csv(
				    &s, (struct cx_span){text, n}, &got);
				plain(text, n, &want);
				CHECK(cx_span_eq(cx_buf_span(&got),
					  cx_buf_span(&want)),
				    "length %zu, place %zu, byte %zu", n, i, c);
			}
		}
	}
	cx_buf_done(&got);
	cx_buf_done(&want);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(any_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
