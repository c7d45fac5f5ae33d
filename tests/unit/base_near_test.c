/* Hints, and the hash that state files rely on. */
#include "check.h"

#include "base/hash.h"
#include "base/near.h"

static const struct cx_span names[] = {
    {"edad", 4},
    {"canal", 5},
    {"colonia", 7},
    {"tel\xC3\xA9"
     "fono",
	9},
    {"ultimo_contacto", 15},
};

static void
near(void **state)
{
	static const struct {
		const char *in;
		size_t want;
	} rows[] = {
	    {"edda", 0},
	    {"EDAD", 0},
	    {"dad", 0},
	    {"canales", 1},
	    {"telefono", 3},
	    {"tel\xC3\xA8"
	     "fono",
		3},
	    {"utlimo_contato", 4},
	    {"colores", 5},
	    {"xyz", 5},
	    {"", 5},
	    {"ab", 5},
	    {"0123456789012345678901234567890123456789012345678901234567890123"
	     "456789",
		5},
	};

	(void)state;
	for (size_t i = 0; i < countof(rows); i++) {
		size_t got =
		    cx_near(cx_span(rows[i].in), names, countof(names));

		CHECK(got == rows[i].want, "row %zu: %zu", i, got);
	}
	assert_int_equal(cx_near(CX_SPAN("a"), NULL, 0), 0);
}

static void
hint(void **state)
{
	struct cx_near_hint h = cx_near_hint(CX_SPAN("edda"), names, 5);

	(void)state;
	assert_string_equal(h.text, " (did you mean \"edad\"?)");
	h = cx_near_hint(CX_SPAN("nothing like it"), names, 5);
	assert_string_equal(h.text, "");
}

/* XXH3_64bits of the xxHash project, seed 0; state files keep these. */
static void
hash(void **state)
{
	(void)state;
	assert_true(
	    cx_hash((struct cx_span){NULL, 0}) == UINT64_C(0x2D06800538D394C2));
	assert_true(cx_hash(CX_SPAN("")) == UINT64_C(0x2D06800538D394C2));
	assert_true(cx_hash(CX_SPAN("a")) == UINT64_C(0xE6C632B61E964E1F));
	assert_true(cx_hash(CX_SPAN("abc")) == UINT64_C(0x78AF5F94892F3950));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(near),
	    cmocka_unit_test(hint),
	    cmocka_unit_test(hash),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
