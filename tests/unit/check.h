#ifndef CX_TESTS_CHECK_H
#define CX_TESTS_CHECK_H

/* cmocka wants these before it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/span.h"

/*
 * Fails the test unless cond, naming the row of a table test (printf style),
 * so that a table's loop says which row is wrong.
 */
#define CHECK(cond, ...)                                                       \
	do {                                                                   \
		if (!(cond)) {                                                 \
			print_error("%s:%d: %s: ", __FILE__, __LINE__, #cond); \
			print_error(__VA_ARGS__);                              \
			print_error("\n");                                     \
			fail();                                                \
		}                                                              \
	} while (0)

/* Fails unless the span `got' spells the string `want'. */
#define CHECK_TEXT(got, want, ...)                                             \
	do {                                                                   \
		struct cx_span got_ = (got);                                   \
		const char *want_ = (want);                                    \
		if (!cx_span_eq(got_, cx_span(want_))) {                       \
			print_error("%s:%d: got <%.*s> want <%s>: ", __FILE__, \
			    __LINE__, (int)got_.len, got_.at ? got_.at : "",   \
			    want_);                                            \
			print_error(__VA_ARGS__);                              \
			print_error("\n");                                     \
			fail();                                                \
		}                                                              \
	} while (0)

/*
 * Ends a test that has nothing to work on here, and says so.  cmocka's own
 * skip() prints "not ok" in TAP (1.1.5), which prove takes for a failure.
 */
#define SKIP_TEST(why)                                 \
	do {                                           \
		print_message("# skipped: %s\n", why); \
		return;                                \
	} while (0)

#endif
