/*
 * Folding gives the same for composed and decomposed spelling and changes
 * nothing the second time; what every map gives is UTF-8.
 */
#include <stdlib.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "../tests/fuzz/fuzz.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "text/width.h"

enum { ROOM = 16384 };

/* s in a normal form, in static storage; .at is NULL where it has no room. */
static struct cx_span
normal(const UNormalizer2 *form, struct cx_span s)
{
	static UChar in[ROOM], out[ROOM];
	static char bytes[ROOM];
	UErrorCode st = U_ZERO_ERROR;
	int32_t n;

	u_strFromUTF8(in, ROOM, &n, s.at, (int32_t)s.len, &st);
	n = unorm2_normalize(form, in, n, out, ROOM, &st);
	u_strToUTF8(bytes, ROOM, &n, out, n, &st);
	if (U_FAILURE(st))
		return (struct cx_span){NULL, 0};
	return (struct cx_span){bytes, (size_t)n};
}

static void
must(bool so)
{
	if (!so)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	UErrorCode st = U_ZERO_ERROR;
	struct cx_arena *a = cx_arena_new(1 << 24);
	struct cx_span s = {(const char *)data, size}, fold, nfd, nfc, t;

	s.len = cx_utf8_check(s);
	if (a == NULL || s.len == 0 || s.len > 1000)
		goto done;
	nfd = cx_arena_copy(a, normal(unorm2_getNFDInstance(&st), s));
	nfc = cx_arena_copy(a, normal(unorm2_getNFCInstance(&st), s));
	fold = cx_text_fold(a, nfd);
	must(cx_span_eq(fold, cx_text_fold(a, nfc)));
	must(cx_span_eq(fold, cx_text_fold(a, fold)));
	must(cx_utf8_check(fold) == fold.len);
	t = cx_text_lower(a, s);
	must(t.at != NULL && cx_utf8_check(t) == t.len);
	t = cx_text_upper(a, s);
	must(t.at != NULL && cx_utf8_check(t) == t.len);
	t = cx_text_trim(s);
	must(cx_span_eq(t, cx_text_trim(t)));
	must(cx_text_width(s) <= 2 * cx_utf8_length(s));
done:
	cx_arena_free(a);
	return 0;
}
