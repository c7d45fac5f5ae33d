/*
 * Rules files: which are refused, with what words and where, and in which
 * language and locale a message is printed.
 */
#include "check.h"

#include "record/schema.h"
#include "remind/rules.h"

#include "base/banned.h"

struct bench {
	struct cx_zone *zone;
	struct cx_dates *dates;
	struct cx_world world;
	struct cx_schema *schema;
	struct cx_program *program;
	struct cx_err err;
};

static void
bench_init(struct bench *b)
{
	*b = (struct bench){.zone = NULL};
	b->zone = cx_zone_new("UTC", &b->err);
	assert_non_null(b->zone);
	b->dates = cx_dates_new(NULL, 0, b->zone, NULL, &b->err);
	assert_non_null(b->dates);
	b->world.dates = b->dates;
	b->schema = cx_schema_new();
	assert_non_null(b->schema);
	b->program = cx_program_new(b->schema, &b->world);
	assert_non_null(b->program);
}

static void
bench_done(struct bench *b)
{
	cx_program_free(b->program);
	cx_schema_free(b->schema);
	cx_dates_free(b->dates);
	cx_zone_free(b->zone);
}

static struct cx_remind_rules *
parse(struct bench *b, const char *text, const char *locale)
{
	return cx_remind_rules_parse(
	    cx_span(text), "r.json", locale, b->program, NULL, &b->err);
}

#define FILE_OF(rules) "{\"cx_remind\": 1, \"rules\": [\n" rules "]}"
#define RULE(more)                                                  \
	"{\"name\": \"a\", \"id\": \"placa\", \"due\": \"vence\", " \
	"\"steps\": [\"0\"],\n" more "}"
#define ONE(more) FILE_OF(RULE(more))

static const struct {
	const char *text, *locale, *want;
	enum cx_code code;
} refused[] = {
    {"{\"rules\": []}", NULL, "r.json:1:1: the key \"cx_remind\" is missing",
	CX_CONFIG},
    {"{\"cx_remind\": 2, \"rules\": []}", NULL,
	"r.json:1:15: /cx_remind: the version of the file must be 1",
	CX_CONFIG},
    {"{\"cx_remind\": 1}", NULL, "r.json:1:1: the key \"rules\" is missing",
	CX_CONFIG},
    {"{\"cx_remind\": 1, \"rules\": []}", NULL,
	"r.json:1:27: /rules: there is no rule", CX_CONFIG},
    {"{\"cx_remind\": 1, \"holidays\": \"x\"}", NULL,
	"r.json:1:18: /holidays: unknown key \"holidays\"", CX_CONFIG},
    {"{\"cx_remind\": 1, \"locale\": \"qq-MX\"}", NULL,
	"r.json:1:28: /locale: unknown locale \"qq-MX\"", CX_CONFIG},
    {"{\"cx_remind\": 1}", "qq", "--locale: unknown locale \"qq\"", CX_USAGE},
    {FILE_OF("3"), NULL, "r.json:2:1: /rules/0: must be an object {...}",
	CX_CONFIG},
    {ONE("\"late\": \"last\", \"message\": \"x\""), NULL,
	"r.json:3:9: /rules/0/late: must be \"newest\", \"all\" or "
	"\"none\"",
	CX_CONFIG},
    {ONE("\"max_late\": \"-3d\", \"message\": \"x\""), NULL,
	"r.json:3:13: /rules/0/max_late: must be a time as \"15d\" (d days, "
	"w weeks, m months; at most 100 years) or \"0\"",
	CX_CONFIG},
    {ONE("\"same_within\": \"1m\", \"message\": \"x\""), NULL,
	"r.json:3:16: /rules/0/same_within: must be in days or weeks",
	CX_CONFIG},
    {ONE("\"retries\": 1.5, \"message\": \"x\""), NULL,
	"r.json:3:12: /rules/0/retries: must be a whole number from 0 to 100",
	CX_CONFIG},
    {ONE("\"message\": \"x\"}, {\"name\": \"a\""), NULL,
	"r.json:3:27: /rules/1/name: there is another rule \"a\"", CX_CONFIG},
    {ONE("\"mesage\": \"x\""), NULL,
	"r.json:3:1: /rules/0/mesage: unknown key \"mesage\" (did you mean "
	"\"message\"?)",
	CX_CONFIG},
    {ONE("\"who\": \"tipo = 3 and\", \"message\": \"x\""), NULL, NULL,
	CX_CONFIG},
    {ONE("\"who\": \"3\", \"message\": \"x\""), NULL,
	"r.json:3:8: /rules/0/who: a condition is needed here, this is a "
	"number (compare it with something)",
	CX_CONFIG},
    {ONE("\"channel\": 3, \"message\": \"x\""), NULL,
	"r.json:3:12: /rules/0/channel: must be a text in double quotes",
	CX_CONFIG},
    {ONE("\"to\": \"\", \"message\": \"x\""), NULL,
	"r.json:3:7: /rules/0/to: must be the name of a column", CX_CONFIG},
    {ONE("\"channels\": [], \"message\": \"x\""), NULL,
	"r.json:3:13: /rules/0/channels: there is no channel", CX_CONFIG},
    {ONE("\"channels\": [\"sms if a =\"], \"message\": \"x\""), NULL, NULL,
	CX_CONFIG},
    {ONE("\"channels\": [\" if a = 'x'\"], \"message\": \"x\""), NULL,
	"r.json:3:14: /rules/0/channels/0: must be a channel without blanks, as \"sms if "
	"consent = 'si'\"",
	CX_CONFIG},
    {ONE("\"channels\": [\"sms when a = 'x'\"], \"message\": \"x\""), NULL,
	"r.json:3:14: /rules/0/channels/0: must be a channel without blanks, as \"sms if "
	"consent = 'si'\"",
	CX_CONFIG},
    {ONE("\"channels\": [{\"if\": \"a = 'x'\"}], \"message\": \"x\""), NULL,
	"r.json:3:14: /rules/0/channels/0: the key \"channel\" is missing",
	CX_CONFIG},
    {ONE("\"channels\": [\"a\"], \"channel\": \"b\", \"message\": \"x\""), NULL,
	"r.json:3:13: /rules/0/channels: either \"channel\" or \"channels\"",
	CX_CONFIG},
    /* steps and due */
    {FILE_OF("{\"name\": \"a\", \"id\": \"p\", \"due\": \"v\",\n"
	     "\"steps\": [{\"message\": \"x\"}]}"),
	NULL, "r.json:3:11: /rules/0/steps/0: the key \"at\" is missing",
	CX_CONFIG},
    {FILE_OF("{\"name\": \"a\", \"id\": \"p\", \"due\": \"v\",\n"
	     "\"steps\": [{\"at\": \"0\", \"message\": \"x\"}, \"+1d\"]}"),
	NULL, "r.json:2:1: /rules/0: the key \"message\" is missing",
	CX_CONFIG},
    {FILE_OF("{\"name\": \"a\", \"id\": \"p\", \"due\": \"v\",\n"
	     "\"steps\": [{\"at\": \"0\", \"mesage\": \"x\"}], "
	     "\"message\": \"y\"}"),
	NULL,
	"r.json:3:23: /rules/0/steps/0/mesage: unknown key \"mesage\" (did "
	"you mean \"message\"?)",
	CX_CONFIG},
    {FILE_OF("{\"name\": \"a\", \"id\": \"p\", \"due\": \"v\",\n"
	     "\"steps\": [\"-7d\", \"-1w\"]}"),
	NULL, "r.json:3:18: /rules/0/steps/1: the same day as step \"-7d\"",
	CX_CONFIG},
    {FILE_OF("{\"name\": \"a\", \"id\": \"p\", \"due\": \"v\",\n"
	     "\"steps\": []}"),
	NULL, "r.json:3:10: /rules/0/steps: there is no step", CX_CONFIG},
    {FILE_OF("{\"name\": \"a\", \"id\": \"p\", \"due\": \"v\",\n"
	     "\"steps\": [-7]}"),
	NULL,
	"r.json:3:11: /rules/0/steps/0: must be a step as \"-30d\" (days "
	"before), \"0\" or \"+1m\" (d days, bd business days, w weeks, m "
	"months; at most 100 years)",
	CX_CONFIG},
    {FILE_OF("{\"name\": \"a\", \"id\": \"p\",\n\"due\": {\"year\": 1}}"), NULL,
	"r.json:3:8: /rules/0/due: must have one of \"date\", \"rrule\", \"yearly\", "
	"\"table\", \"by_age\" and \"ages\"",
	CX_CONFIG},
    {FILE_OF("{\"name\": \"a\", \"id\": \"p\",\n\"due\": \"length(v)\"}"), NULL,
	"r.json:3:8: /rules/0/due: a date is needed here, this is a number",
	CX_CONFIG},
    /* messages */
    {ONE("\"to\": \"t\""), NULL,
	"r.json:2:1: /rules/0: the key \"message\" is missing", CX_CONFIG},
    {ONE("\"message\": \"\""), NULL,
	"r.json:3:12: /rules/0/message: must be a message: a text in quotes, "
	"not empty",
	CX_CONFIG},
    {ONE("\"message\": {}"), NULL,
	"r.json:3:12: /rules/0/message: there is no language", CX_CONFIG},
    {ONE("\"message\": \"a {x, plural, one {#}}\""), NULL,
	"r.json:3:15: /rules/0/message: the choice `other' is missing",
	CX_CONFIG},
    {ONE("\"message\": \"\\u00e1 {x, date, long\""), NULL,
	"r.json:3:30: /rules/0/message: a { without its }", CX_CONFIG},
    {ONE("\"message\": {\"es\": \"x\", \"ES\": \"y\"}"), NULL,
	"r.json:3:30: /rules/0/message/ES: the same language as \"es\"",
	CX_CONFIG},
    {ONE("\"message\": {\"es\": \"x\", \"qq\": \"y\"}"), NULL,
	"r.json:3:30: /rules/0/message/qq: the key must be a language, as "
	"\"es\" or \"pt-BR\"",
	CX_CONFIG},
    {ONE("\"language\": \"idioma\", \"message\": \"x\""), NULL,
	"r.json:3:34: /rules/0/message: with \"language\" it must be an object "
	"of languages, as {\"es\": \"...\", \"en\": \"...\"}",
	CX_CONFIG},
};

static void
test_refused(void **state)
{
	char text[1200];
	(void)state;

	for (size_t i = 0; i < countof(refused); i++) {
		struct cx_remind_rules *rules;
		struct bench b;

		bench_init(&b);
		rules = parse(&b, refused[i].text, refused[i].locale);
		CHECK(rules == NULL, "row %zu: taken", i);
		CHECK(b.err.code == refused[i].code, "row %zu: code %d: %s", i,
		    (int)b.err.code, b.err.text);
		cx_err_format(&b.err, text, sizeof(text));
		if (refused[i].want != NULL)
			CHECK_TEXT(
			    cx_span(text), refused[i].want, "row %zu", i);
		else
			CHECK(b.err.line == 3, "row %zu: %s", i, text);
		bench_done(&b);
	}
}

/* A file with this "values" and a message that uses dias. */
static void
check_values(const char *values, const char *message, const char *want)
{
	struct cx_buf file = {0};
	struct cx_remind_rules *rules;
	struct bench b;
	char text[1200];

	bench_init(&b);
	cx_buf_printf(&file,
	    "{\"cx_remind\": 1, \"values\":\n{%s},\n\"rules\": [" RULE(
		"\"message\": \"%s\"") "]}",
	    values, message);
	rules = parse(&b, cx_buf_string(&file), NULL);
	CHECK((rules != NULL) == (want == NULL), "%s: %s", values, b.err.text);
	cx_err_format(&b.err, text, sizeof(text));
	if (want != NULL)
		CHECK_TEXT(cx_span(text), want, "%s", values);
	cx_remind_rules_free(rules);
	bench_done(&b);
	cx_buf_done(&file);
}

static void
test_values(void **state)
{
	(void)state;
	check_values("\"dias\": \"days_until(vence)\"",
	    "{dias, plural, other {#}} {dias}", NULL);
	/* a bare column is what the message asks for, twice if need be */
	check_values("\"alta\": \"\\\"fecha alta\\\"\"",
	    "{alta} {alta, date, long}", NULL);
	check_values(
	    "\"alta\": \"\\\"fecha alta\\\"\"", "{alta} {alta, number}", NULL);
	check_values(
	    "\"si\": \"a = b\"", "{si, select, true {x} other {y}}", NULL);
	check_values("\"dias\": \"days_until(vence)\"", "{dias, date, long}",
	    "r.json:2:10: /values/dias: a date is needed here, this is a "
	    "number");
	check_values("\"dias\": \"days_untill(vence)\"", "x",
	    "r.json:2:10: /values/dias: unknown function \"days_untill\" (did "
	    "you mean \"days_until\"?)");
	check_values("\"dias\": 3", "x",
	    "r.json:2:10: /values/dias: must be an expression, a text in "
	    "quotes");
	check_values("\"a,b\": \"1\"", "x",
	    "r.json:2:9: /values/a,b: a name in a message has none of "
	    "{},'\"#|");
}

/* Which columns a file asks for, in the order of the file. */
static void
test_columns(void **state)
{
	static const char *const want[] = {
	    "placa", "tipo", "vence", "pagado", "idioma", "movil", "nombre"};
	static const char text[] =
	    "{\"cx_remind\": 1, \"values\": {\"dias\": \"3\"}, \"rules\": ["
	    "{\"name\": \"a\", \"id\": \"placa\", \"who\": \"tipo = 'x'\", "
	    "\"due\": \"vence\", \"steps\": [\"0\"], "
	    "\"stop\": \"pagado = 'si'\", \"to\": \"movil\", "
	    "\"language\": \"idioma\", "
	    "\"message\": {\"es\": \"{nombre} {dias}\"}}]}";
	struct cx_remind_rules *rules;
	struct bench b;
	(void)state;

	bench_init(&b);
	rules = parse(&b, text, NULL);
	CHECK(rules != NULL, "%s", b.err.text);
	assert_int_equal(cx_schema_count(b.schema), countof(want));
	for (size_t i = 0; i < countof(want); i++)
		CHECK_TEXT(
		    cx_schema_name(b.schema, i), want[i], "column %zu", i);
	cx_remind_rules_free(rules);
	bench_done(&b);
}

static void
test_languages(void **state)
{
	static const struct {
		const char *asked;
		size_t want;
	} rows[] = {
	    {"es", 0},
	    {"ES", 0},
	    {"es-MX", 0},
	    {"es_419", 0},
	    {"pt-BR", 1},
	    {"pt_br", 1},
	    {"pt", 1},
	    {"pt-PT", 1},
	    {"zh-Hant", 3},
	    {"zh", 2},
	    {"zh-CN", 2},
	    {"nah", 4},
	    {"e", 4},
	    {"est", 4},
	    {"", 4},
	};
	static const char *const names[] = {"es", "pt-BR", "zh", "zh-Hant"};
	struct cx_remind_pattern patterns[countof(names)] = {0};
	(void)state;

	for (size_t i = 0; i < countof(names); i++)
		patterns[i].language = cx_span(names[i]);
	for (size_t i = 0; i < countof(rows); i++)
		CHECK(cx_remind_patterns_find(patterns, countof(names),
			  cx_span(rows[i].asked)) == rows[i].want,
		    "row %zu: %s", i, rows[i].asked);
}

/* --locale over the file's, and the locale of each language. */
static void
test_locales(void **state)
{
	static const struct {
		const char *own, *asked;
		const char *locales[3];
		size_t fallback;
	} rows[] = {
	    {"\"es-MX\"", NULL, {"es_MX", "pt_BR", "en_MX"}, 0},
	    {"\"es-MX\"", "en_US", {"es_US", "pt_BR", "en_US"}, 2},
	    {"\"pt\"", NULL, {"es", "pt_BR", "en"}, 1},
	    {"\"de_AT@currency=USD\"", NULL,
		{"es_AT@currency=USD", "pt_BR@currency=USD",
		    "en_AT@currency=USD"},
		0},
	};
	(void)state;

	for (size_t i = 0; i < countof(rows); i++) {
		struct cx_buf file = {0};
		struct cx_remind_rules *rules;
		struct bench b;

		bench_init(&b);
		cx_buf_printf(&file,
		    "{\"cx_remind\": 1, \"locale\": %s, \"rules\": [" RULE(
			"\"message\": {\"es\": \"a\", \"pt-BR\": \"b\", "
			"\"en\": \"c\"}") "]}",
		    rows[i].own);
		rules = parse(&b, cx_buf_string(&file), rows[i].asked);
		CHECK(rules != NULL, "row %zu: %s", i, b.err.text);
		for (size_t k = 0; k < 3; k++)
			CHECK_TEXT(
			    cx_span(rules->at[0].say.text.patterns[k].locale),
			    rows[i].locales[k], "row %zu, %zu", i, k);
		CHECK(rules->at[0].say.text.fallback == rows[i].fallback,
		    "row %zu: %zu", i, rules->at[0].say.text.fallback);
		cx_remind_rules_free(rules);
		bench_done(&b);
		cx_buf_done(&file);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_refused),
	    cmocka_unit_test(test_values),
	    cmocka_unit_test(test_columns),
	    cmocka_unit_test(test_languages),
	    cmocka_unit_test(test_locales),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
