/*
 * Mails: addresses, headers that no value can end, bodies.
 */
#include "check.h"

#include "base/buf.h"
#include "text/mail.h"

#include "base/banned.h"

static void
test_address(void **state)
{
	static const struct {
		const char *in, *want; /* NULL: none */
	} rows[] = {
	    {"a@b.mx", "a@b.mx"},
	    {" \t\xC2\xA0"
	     "a@b.mx\r\n",
		"a@b.mx"},
	    {"\xE2\x80\x8B"
	     "a@b.mx\xEF\xBB\xBF",
		"a@b.mx"},
	    {"o'higgins+x@gob.cl", "o'higgins+x@gob.cl"},
	    {"a@españa.es", "a@xn--espaa-rta.es"},
	    {"a@correo.xn--espaa-rta", "a@correo.xn--espaa-rta"},
	    {"", NULL},
	    {"@", NULL},
	    {"a@b", NULL},
	    {"a@b.m", NULL},
	    {"a@b.1", NULL},
	    {"a@b.mx.", NULL},
	    {"a b@c.mx", NULL},
	    {"a@b.mx\nBcc: c@d.mx", NULL},
	    {"a@b.mx\r", "a@b.mx"},
	    {"a@b.mx, c@d.mx", NULL},
	    {"a@b.mx>", NULL},
	    {"á@b.mx", NULL},
	    {"a@b\xFF.mx", NULL},
	    {"a@-b.mx", NULL},
	    {"a@b-.mx", NULL},
	    {".a@b.mx", NULL},
	    {"a.@b.mx", NULL},
	    {"a..b@c.mx", NULL},
	};
	struct cx_buf out = {0};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		bool ok;

		out.len = 0;
		ok = cx_mail_address(cx_span(rows[i].in), &out);
		CHECK(ok == (rows[i].want != NULL), "row %zu", i);
		CHECK_TEXT(
		    cx_buf_span(&out), ok ? rows[i].want : "", "row %zu", i);
	}
	cx_buf_done(&out);
}

static void
test_mailbox(void **state)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"a@b.mx", "a@b.mx"},
	    {"<a@b.mx>", "<a@b.mx>"},
	    {"Casa de todos <a@b.mx>", "Casa de todos <a@b.mx>"},
	    {"\"X, Y\" <a@b.mx>", "=?utf-8?Q?X=2C_Y?= <a@b.mx>"},
	    {"Alcaldía <a@b.mx>", "=?utf-8?Q?Alcald=C3=ADa?= <a@b.mx>"},
	    {"X\r\nBcc: c@d.mx <a@b.mx>",
		"=?utf-8?Q?X_Bcc=3A_c=40d=2Emx?= <a@b.mx>"},
	    {"X <a@b.mx", NULL},
	    {"X <a>", NULL},
	    {"X \xFF <a@b.mx>", NULL},
	    {"X", NULL},
	};
	struct cx_buf out = {0};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		bool ok;

		out.len = 0;
		ok = cx_mail_mailbox(cx_span(rows[i].in), &out);
		CHECK(ok == (rows[i].want != NULL), "row %zu", i);
		CHECK_TEXT(
		    cx_buf_span(&out), ok ? rows[i].want : "", "row %zu", i);
	}
	cx_buf_done(&out);
}

static void
test_link(void **state)
{
	static const struct {
		const char *in;
		bool want, https;
	} rows[] = {
	    {"https://a.mx/b?c=d%20", true, true},
	    {"HTTPS://a.mx", true, true},
	    {"http://a.mx", true, false},
	    {"mailto:a@b.mx?subject=x", true, false},
	    {"https://", false, false},
	    {"ftp://a.mx", false, false},
	    {"javascript:x", false, false},
	    {"https://a.mx/>", false, true},
	    {"https://a.mx/\r\nBcc: x", false, true},
	    {"https://a.mx/ b", false, true},
	    {"https://a.mx/á", false, true},
	    {"", false, false},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		CHECK(cx_mail_is_link(cx_span(rows[i].in)) == rows[i].want,
		    "row %zu", i);
		CHECK(cx_mail_is_https(cx_span(rows[i].in)) == rows[i].https,
		    "row %zu", i);
	}
}

static void
test_phone(void **state)
{
	static const struct {
		const char *in;
		bool want;
	} rows[] = {
	    {"5512345678", true},
	    {"+52 (55) 1234-5678", true},
	    {" 55.12.34 ", true},
	    {"2345", true},
	    {"234", false},
	    {"1234567890123456", false},
	    {"55+12345", false},
	    {"a@b.mx", false},
	    {"5512345678\r\nx", false},
	    {"", false},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++)
		CHECK(cx_mail_is_phone(cx_span(rows[i].in)) == rows[i].want,
		    "row %zu", i);
}

static void
test_header(void **state)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"", "S: \n"},
	    {"plain text", "S: plain text\n"},
	    {"  a \r\n\tb\x7F", "S: a b \n"},
	    {"a\r\nBcc: x@y.mx\r\n\r\nbody", "S: a Bcc: x@y.mx body\n"},
	    {"año", "S: =?utf-8?Q?a=C3=B1o?=\n"},
	    {"=?utf-8?Q?a?=", "S: =?utf-8?Q?=3D=3Futf-8=3FQ=3Fa=3F=3D?=\n"},
	    {"one two three four five six seven eight nine ten eleven twelve "
	     "thirteen fourteen",
		"S: one two three four five six seven eight nine ten eleven "
		"twelve thirteen\n fourteen\n"},
	    {"ñññññññññññññ",
		"S: =?utf-8?Q?=C3=B1=C3=B1=C3=B1=C3=B1=C3=B1=C3=B1=C3=B1=C3="
		"B1=C3=B1=C3=B1?=\n =?utf-8?Q?=C3=B1=C3=B1=C3=B1?=\n"},
	};
	struct cx_buf out = {0};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		out.len = 0;
		cx_mail_header(&out, "S", cx_span(rows[i].in));
		CHECK_TEXT(cx_buf_span(&out), rows[i].want, "row %zu", i);
	}
	cx_buf_done(&out);
}

static void
test_body(void **state)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"", ""},
	    {"a", "a\n"},
	    {"a\nb\r\n", "a\nb\n"},
	    {"a \nb\t", "a=20\nb=09\n"},
	    {"a\rb", "a=0Db\n"},
	    {"1=2\n.\n", "1=3D2\n.\n"},
	    {"á", "=C3=A1\n"},
	    {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	     "aaaaaaab",
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaa=\nb\n"},
	};
	struct cx_buf out = {0};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		out.len = 0;
		cx_mail_body(&out, cx_span(rows[i].in));
		CHECK_TEXT(cx_buf_span(&out), rows[i].want, "row %zu", i);
	}
	cx_buf_done(&out);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_address),
	    cmocka_unit_test(test_mailbox),
	    cmocka_unit_test(test_link),
	    cmocka_unit_test(test_phone),
	    cmocka_unit_test(test_header),
	    cmocka_unit_test(test_body),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
