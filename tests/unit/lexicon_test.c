#include "check.h"

#include <stdlib.h>

#include "sentiment/language.h"
#include "sentiment/lexicon.h"
#include "text/utf8.h"

#define HEAD "# cx lexicon 1\n"

static const struct {
	const char *text, *want; /* NULL: it is fine */
} files[] = {
    {HEAD, NULL},
    {"# cx lexicon 1\r\nbueno\tpolarity\t1\r\n", NULL},
    {HEAD "bueno\tpolarity\t1", NULL},
    {HEAD "bueno\tpolarity\t1.5\tjoy\n\n# a comment\n", NULL},
    {HEAD "buen{o,a,,ísimo}\tpolarity\t1\n", NULL},
    {HEAD "{a,b} {c,d}\tstop\n", NULL},
    {HEAD "a\tstop\na\tstop\n", NULL},
    {HEAD ":{\tstop\n", "l:2: term \":{\": braces do not match, or it is too "
			"long"},
    {"", NULL},
    {"bueno\tpolarity\t1\n", "l:1: the first line is not \"# cx lexicon 1\""},
    {HEAD "bueno polarity 1\n",
	"l:2: not term, kind, value, emotion with tabs between"},
    {HEAD "a\tpolarity\t1\tjoy\tmore\n",
	"l:2: not term, kind, value, emotion with tabs between"},
    {HEAD "a\tnegater\n",
	"l:2: unknown kind \"negater\" (did you mean \"negator\"?)"},
    {HEAD "a\tpolarity\t1\tyoy\n",
	"l:2: unknown emotion \"yoy\" (did you mean \"joy\"?)"},
    {HEAD "a\tpolarity\t0\n", "l:2: a value that its kind cannot have: "
			      "polarity -3 to 3 without 0, intensifier over 1 "
			      "to 3, diminisher between 0 and 1, others none"},
    {HEAD "\n\na{b\tstop\n",
	"l:4: term \"a{b\": braces do not match, or it is too long"},
    {HEAD "a{b{c}}\tstop\n",
	"l:2: term \"a{b{c}}\": braces do not match, or it is too long"},
    {HEAD "{a,b}{a,b}{a,b}{a,b}{a,b}\tstop\n",
	"l:2: term \"{a,b}{a,b}{a,b}{a,b}{a,b}\": braces do not match, or it "
	"is too long"},
    {HEAD "a b c d e f g\tstop\n",
	"l:2: term \"a b c d e f g\" has too many words"},
    {HEAD "\tstop\n", "l:2: term \"\" has no words"},
    {HEAD "no, a\tstop\n",
	"l:2: term \"no, a\" is not words with blanks between, nor one sign"},
    {HEAD "a :)\tstop\n",
	"l:2: term \"a :)\" is not words with blanks between, nor one sign"},
    {HEAD "pésimo\tpolarity\t-3\npesimo\tpolarity\t-2\n",
	"l:3: term \"pesimo\" means something else on line 2"},
    {HEAD "a\tstop\na\tnegator\n",
	"l:3: term \"a\" means something else on line 2"},
};

static void
format(void **state)
{
	char got[1024];

	(void)state;
	for (size_t i = 0; i < countof(files); i++) {
		struct cx_lexicon *l = cx_lexicon_new();
		struct cx_err err = {0};
		bool ok;

		CHECK(l != NULL, "memory");
		ok =
		    cx_lexicon_add(l, CX_ES, cx_span(files[i].text), "l", &err);
		CHECK(
		    ok == (files[i].want == NULL), "row %zu: %s", i, err.text);
		if (!ok) {
			cx_err_format(&err, got, sizeof(got));
			CHECK_TEXT(cx_span(got), files[i].want, "row %zu", i);
			CHECK(err.code == CX_CONFIG, "row %zu", i);
		}
		cx_lexicon_free(l);
	}
}

static void
not_utf8(void **state)
{
	struct cx_lexicon *l = cx_lexicon_new();
	struct cx_err err = {0};

	(void)state;
	CHECK(l != NULL, "memory");
	CHECK(!cx_lexicon_add(
		  l, CX_ES, cx_span(HEAD "p\xE9simo\tstop\n"), "l", &err),
	    "Latin-1");
	CHECK(err.code == CX_CONFIG, "code");
	cx_lexicon_free(l);
}

static const char list[] = HEAD "no\tnegator\n"
				"buen{o,a}\tpolarity\t1\n"
				"muy buen{o,a}\tpolarity\t2\n"
				"no es muy bueno\tpolarity\t-1\n"
				"d'oh\tpolarity\t-1\n"
				":-/\tpolarity\t-1\n"
				"10/10\tpolarity\t3\n"
				"❤\tpolarity\t3\n"
				"xd\tpolarity\t1\n";

/* What stands at the beginning of a text: words taken and the value. */
static const struct {
	const char *text;
	size_t taken;
	double value;
} matches[] = {
    {"bueno", 1, 1},
    {"BUENA", 1, 1},
    {"buenos", 0, 0},
    {"muy bueno", 2, 2},
    {"muy buen", 0, 0},
    {"muy, bueno", 0, 0},
    {"muy  \"bueno\"", 2, 2},
    {"no es muy malo", 1, 0},
    {"no es muy bueno", 4, -1},
    {"no es muy buena", 1, 0},
    {"nó éš mùy BUENO", 4, -1},
    {"d\xE2\x80\x99oh", 1, -1},
    {"doh", 1, -1},
    {"buenooooo", 1, 1},
    {"muyyy buennnoooo", 2, 2},
    {":-/", 1, -1},
    {":-/.", 0, 0},
    {"10/10", 2, 3},
    {"\xE2\x9D\xA4\xEF\xB8\x8F", 1, 3},
    {"XDDDD", 1, 1},
};

static void
longest(void **state)
{
	struct cx_lexicon *l = cx_lexicon_new();
	struct cx_err err = {0};

	(void)state;
	CHECK(l != NULL && cx_lexicon_add(l, CX_ES, cx_span(list), "l", &err),
	    "%s", err.text);
	for (size_t i = 0; i < countof(matches); i++) {
		const struct cx_term *term = NULL;
		struct cx_token tokens[16];
		struct cx_tokens t;
		size_t n = 0, taken;

		cx_tokens_init(
		    &t, cx_lexicon_vocab(l), cx_span(matches[i].text));
		cx_tokens_fill(&t, tokens, countof(tokens), &n);
		CHECK(n > 0, "row %zu", i);
		taken = cx_lexicon_match(l, CX_ES, tokens, n, &term);
		CHECK(taken == matches[i].taken, "row %zu: %zu", i, taken);
		if (taken > 0)
			CHECK((double)term->value == matches[i].value,
			    "row %zu", i);
		CHECK(cx_lexicon_match(l, CX_PT, tokens, n, &term) == 0 ||
			  tokens[0].kind == CX_TOKEN_SIGN,
		    "another language, row %zu", i);
	}
	cx_lexicon_free(l);
}

/* Tokens as a line: words as they are, signs in <>, pauses and ends. */
static const struct {
	const char *text, *want;
} cuts[] = {
    {"", ""},
    {" \t", ""},
    {"Hola, mundo.", "Hola , mundo ."},
    {"a\nb\r\n\r\nc", "a . b . c"},
    {"1.500,50 x 2", "1 500 50 x 2"},
    {"¿qué? ¡no!", ", qué . , no ."},
    {"don't l'eau 'cita' m'", "don't l'eau cita m"},
    {"content@s @user2, @a_b_ñ. x@", "content@s , . x@"},
    {"https://a.b/c?d=e fin www.a.b http:/", "fin http ,"},
    {"anti-robo - no—sí", "anti robo , no , sí"},
    {"👍🏽👍👍 x 👎", "<👍> x <👎>"},
    {"🤦‍♀️ x", "<🤦> x"},
    {"#Madrid_2024 50% $3", "Madrid 2024 50 3"},
    {"...?!", "."},
    {"escriba a ana.perez+x@a-b.gob.mx, hoy", "escriba a , hoy"},
    {"(x@y.zz). a@b amig@s x@.y x@y..z", ", . a@b amig@s x@ . y x@y . z"},
    {"(a) [b]", ", a , b ,"},
    {"ab\xC2\xAD\x63 x\xCC\x81y", "ab\xC2\xAD\x63 x\xCC\x81y"},
    {"\xCC\x81 a", "a"},
};

static void
tokens(void **state)
{
	struct cx_vocab v;

	(void)state;
	CHECK(cx_vocab_init(&v), "memory");
	for (size_t i = 0; i < countof(cuts); i++) {
		struct cx_token at[32];
		struct cx_buf got = {0};
		struct cx_tokens t;
		size_t n = 0;

		cx_tokens_init(&t, &v, cx_span(cuts[i].text));
		CHECK(!cx_tokens_fill(&t, at, countof(at), &n), "row %zu", i);
		for (size_t k = 0; k < n; k++) {
			if (k > 0)
				cx_buf_putc(&got, ' ');
			if (at[k].kind == CX_TOKEN_PAUSE)
				cx_buf_putc(&got, ',');
			else if (at[k].kind == CX_TOKEN_END)
				cx_buf_putc(&got, '.');
			else if (at[k].kind == CX_TOKEN_SIGN)
				cx_buf_printf(&got, "<%.*s>",
				    (int)at[k].text.len, at[k].text.at);
			else
				cx_buf_puts(&got, at[k].text);
		}
		CHECK_TEXT(cx_buf_span(&got), cuts[i].want, "row %zu", i);
		cx_buf_done(&got);
	}
	cx_vocab_done(&v);
}

/* More words than the first tables hold, each found again. */
static void
many(void **state)
{
	struct cx_lexicon *l = cx_lexicon_new();
	struct cx_buf text = {0};
	const struct cx_term *term;
	struct cx_err err = {0};
	struct cx_token at[3];
	struct cx_tokens t;
	char word[64];

	(void)state;
	cx_buf_puts(&text, CX_SPAN(HEAD));
	for (int i = 0; i < 20000; i++)
		cx_buf_printf(
		    &text, "x%d y%d z\tpolarity\t%d\n", i, i, i % 3 + 1);
	CHECK(l && !text.failed &&
		  cx_lexicon_add(l, CX_EN, cx_buf_span(&text), "l", &err),
	    "%s", err.text);
	for (int i = 0; i < 20000; i++) {
		size_t n = 0;
		int len = snprintf(word, sizeof(word), "x%d y%d z", i, i);

		cx_tokens_init(&t, cx_lexicon_vocab(l),
		    (struct cx_span){word, (size_t)len});
		cx_tokens_fill(&t, at, countof(at), &n);
		CHECK(cx_lexicon_match(l, CX_EN, at, n, &term) == 3 &&
			  (int)term->value == i % 3 + 1,
		    "term %d", i);
		CHECK(cx_lexicon_match(l, CX_EN, at, 2, &term) == 0,
		    "term %d cut", i);
	}
	cx_buf_done(&text);
	cx_lexicon_free(l);
}

static const struct {
	const char *text, *want;
} languages[] = {
    {"", "und"},
    {"12 34 :)", "und"},
    {"no funciona el alumbrado de mi calle", "es"},
    {"¿?", "es"},
    {"año", "es"},
    {"the lights are broken", "en"},
    {"I don't know", "en"},
    {"thanks", "en"},
    {"não funciona a luz da minha rua", "pt"},
    {"obrigado", "pt"},
    {"praça", "pt"},
    {"zzz xyz", "und"},
};

static void
language(void **state)
{
	struct cx_err err = {0};
	struct cx_lexicon *l = cx_lexicon_builtin(&err);

	(void)state;
	CHECK(l != NULL, "%s:%u: %s", err.source, (unsigned)err.line, err.text);
	for (size_t i = 0; i < countof(languages); i++) {
		struct cx_token at[16];
		struct cx_tokens t;
		size_t n = 0;

		cx_tokens_init(
		    &t, cx_lexicon_vocab(l), cx_span(languages[i].text));
		cx_tokens_fill(&t, at, countof(at), &n);
		CHECK_TEXT(cx_language_code(
			       cx_language_of(cx_lexicon_vocab(l), at, n)),
		    languages[i].want, "row %zu", i);
	}
	cx_lexicon_free(l);
}

static bool
same_token(const struct cx_token *a, const struct cx_token *b)
{
	return cx_span_eq(a->text, b->text) && a->word == b->word &&
	       a->kind == b->kind && a->cries == b->cries &&
	       a->strong == b->strong && a->caps == b->caps &&
	       a->asks == b->asks && a->key_len == b->key_len &&
	       memcmp(a->key, b->key, CX_KEY) == 0;
}

/*
 * Cuts the first bytes of a text as for a judge, who has plain words read at
 * once, and letter by letter: the tokens are the same.  How many were plain.
 */
static size_t
cut_twice(const struct cx_vocab *v, const char *text, size_t len)
{
	struct cx_token slow[256], fast[256];
	char *copy = malloc(len ? len : 1); /* for ASan to see what is read */
	const struct cx_span s = {copy, len};
	struct cx_tokens t, u;
	size_t n = 0, m = 0, plain = 0;

	CHECK(copy != NULL, "memory");
	memcpy(copy, text, len);
	if (cx_utf8_check(s) == len) {
		cx_tokens_init(&t, v, s);
		cx_tokens_init(&u, v, s);
		u.later = true;
		cx_tokens_fill(&t, slow, countof(slow), &n);
		cx_tokens_fill(&u, fast, countof(fast), &m);
		CHECK(n == m && t.capitals == u.capitals && t.small == u.small,
		    "%zu bytes", len);
	}
	for (size_t i = 0; i < n; i++) {
		plain += fast[i].word == CX_WORD_LATER;
		if (fast[i].word == CX_WORD_LATER)
			fast[i].word = cx_vocab_find(
			    v, (struct cx_span){fast[i].key, fast[i].key_len});
		CHECK(same_token(&slow[i], &fast[i]), "%zu bytes, token %zu",
		    len, i);
	}
	free(copy);
	return plain;
}

static void
plain_words(void **state)
{
	static const char text[] =
	    "Hola que tal, LLAMA al CARRO the worth Th tH. http https://a.es "
	    "www.a.es a b, xD: :d jaja jeje raja sera risa rsrs kk casas. "
	    "#NoSirve #no@si soool ooo aall abcdefghh abcdefghhh hhabcd "
	    "abcdefghijklmnopqrstuvwx abcdefghijklmnopqrstuvwxy don't o'a "
	    "a@b.es yo.tu_el.es@x y ana@ana.es Ana@ todos@s ab1 1ab _a_ "
	    "a\tb\nc[d`e{f@g ni\303\261o sol\342\200\231s fin";
	struct cx_err err = {0};
	struct cx_lexicon *l = cx_lexicon_builtin(&err);
	const struct cx_vocab *v;
	size_t plain = 0;

	(void)state;
	CHECK(l != NULL, "%s", err.text);
	v = cx_lexicon_vocab(l);
	for (size_t len = 0; len < sizeof(text); len++)
		plain += cut_twice(v, text, len);
	CHECK(plain > 1000, "%zu plain words", plain);
	cx_lexicon_free(l);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(format),
	    cmocka_unit_test(not_utf8),
	    cmocka_unit_test(longest),
	    cmocka_unit_test(tokens),
	    cmocka_unit_test(many),
	    cmocka_unit_test(plain_words),
	    cmocka_unit_test(language),
	};

	return cmocka_run_group_tests_name("lexicon", tests, NULL, NULL);
}
