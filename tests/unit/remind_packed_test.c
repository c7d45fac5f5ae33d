/*
 * A notice that is packed and taken out again is what it was.  The notices are
 * written member by member without names: who adds a member to the struct is
 * told by the compiler that one is missing here, and checks it below.
 */
#include "check.h"

#include "base/arena.h"
#include "remind/packed.h"

#include "base/banned.h"

static struct cx_remind_pattern patterns[3], subjects[2];
static struct cx_remind_step steps[4];
static struct cx_remind_say says[4];
static struct cx_remind_rule rule = {
    .steps = steps, .n_steps = 4, .says = says};
static struct cx_span fields[] = {
    {"uno", 3}, {"", 0}, {"tres", 4}}; /* as arguments print */

#define TEXT(s)                  \
	{                        \
		s, sizeof(s) - 1 \
	}

static const struct cx_remind_notice full = {&rule, &steps[2], &patterns[1],
    &subjects[1], TEXT("sms"), CX_FATE_CAPPED,
    {0x0123456789ABCDEF, 0xFEDCBA9876543210}, 0x1122334455667788, true, true,
    TEXT("id"), TEXT("to"), TEXT("thing"), TEXT("group"), TEXT("2026-03-09"),
    TEXT("2026/1"), TEXT("subject"), TEXT("the text"), TEXT("https://e.org"),
    fields, countof(fields), -719162, -62135596800000000, -21600, 2932896, -2,
    0x8877665544332211};

/* No text but what must be, and the period is the due date. */
static const struct cx_remind_notice bare = {&rule, &steps[0], NULL, NULL,
    {NULL, 0}, CX_FATE_NONE, {0, 0}, 0, false, false, TEXT("id"), {NULL, 0},
    {NULL, 0}, {NULL, 0}, TEXT("2026-03-09"), {NULL, 0}, {NULL, 0}, TEXT(""),
    {NULL, 0}, NULL, 0, 0, 0, 0, 0, 0, 0};

static void
check_span(struct cx_span got, struct cx_span want, const char *what)
{
	CHECK((got.at == NULL) == (want.at == NULL), "%s", what);
	CHECK(cx_span_eq(got, want), "%s", what);
}

static void
check_texts(
    const struct cx_remind_notice *got, const struct cx_remind_notice *want)
{
	check_span(got->channel, want->channel, "channel");
	check_span(got->id, want->id, "id");
	check_span(got->to, want->to, "to");
	check_span(got->thing, want->thing, "thing");
	check_span(got->group, want->group, "group");
	check_span(got->due, want->due, "due");
	check_span(got->period, want->period, "period");
	check_span(got->subject, want->subject, "subject");
	check_span(got->text, want->text, "text");
	check_span(got->unsubscribe, want->unsubscribe, "unsubscribe");
	assert_int_equal(got->n_fields, want->n_fields);
	for (size_t i = 0; i < want->n_fields; i++)
		check_span(got->fields[i], want->fields[i], "field");
}

static void
check_same(
    const struct cx_remind_notice *got, const struct cx_remind_notice *want)
{
	assert_ptr_equal(got->rule, want->rule);
	assert_ptr_equal(got->step, want->step);
	assert_ptr_equal(got->pattern, want->pattern);
	assert_ptr_equal(got->about, want->about);
	assert_int_equal(got->fate, want->fate);
	assert_true(cx_hash128_eq(got->key, want->key));
	assert_true(got->of == want->of);
	assert_int_equal(got->again, want->again);
	assert_int_equal(got->number, want->number);
	assert_true(got->opens == want->opens);
	assert_true(got->send_us == want->send_us);
	assert_true(got->offset_s == want->offset_s);
	assert_int_equal(got->last, want->last);
	assert_int_equal(got->limit, want->limit);
	assert_true(got->record == want->record);
	check_texts(got, want);
}

static void
test_same(void **state)
{
	struct cx_arena *a = cx_arena_new(1 << 16);
	struct cx_remind_notice same = bare, again = full;
	const struct cx_remind_notice *rows[] = {&full, &bare, &same, &again};
	(void)state;

	same.period = same.due;
	again.again = false; /* each of the two on its own */
	for (size_t i = 0; i < countof(says); i++) {
		says[i].text.patterns = patterns;
		says[i].subject.patterns = subjects;
	}
	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_remind_packed *p = cx_remind_pack(rows[i], a);
		struct cx_remind_notice got;

		assert_non_null(p);
		got = cx_remind_unpack(p);
		check_same(&got, rows[i]);
	}
	cx_arena_free(a);
}

/* What is packed does not need what it was made of. */
static void
test_own(void **state)
{
	struct cx_arena *a = cx_arena_new(1 << 16);
	char id[] = "id", text[] = "the text", link[] = "https://e.org";
	struct cx_remind_notice n = full, got;
	struct cx_remind_packed *p;
	(void)state;

	n.id = (struct cx_span){id, strlen(id)};
	n.text = (struct cx_span){text, strlen(text)};
	n.unsubscribe = (struct cx_span){link, strlen(link)};
	p = cx_remind_pack(&n, a);
	assert_non_null(p);
	memset(id, 'x', strlen(id));
	memset(text, 'x', strlen(text));
	memset(link, 'x', strlen(link));
	got = cx_remind_unpack(p);
	check_same(&got, &full);
	cx_arena_free(a);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_same),
	    cmocka_unit_test(test_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
