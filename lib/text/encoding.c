/*
 * Both directions are one thing, ucnv_convertEx() with UTF-8 on one side: it
 * keeps a character that is cut between two calls on either side of its pivot,
 * which ucnv_toUnicode() and a loop of our own would have to do again.
 * Substitution is off: a wrong byte is an error with a place, and never a
 * silent U+FFFD in somebody's name.
 */
#include "text/encoding.h"

#include <stdio.h>
#include <stdlib.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>

#include "base/near.h"

#include "base/banned.h"

enum { PIVOT = 2048, STEP = 16384, GUESS_BYTES = 65536 };

/* The confidence that ucsdet gives to what merely could be. */
enum { NOT_EXCLUDED = 10 };

struct pipe {
	UConverter *from, *to;
	bool begun;
	UChar *source, *target; /* of the pivot, between two calls */
	UChar pivot[PIVOT];
};

struct cx_decoder {
	struct pipe pipe;
	struct cx_quoted name; /* as the user wrote it */
};

struct cx_encoder {
	struct pipe pipe;
};

/* What people are likely to have meant, in the spelling shown to them. */
static const char *const usual[] = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE",
    "UTF-32", "windows-1250", "windows-1251", "windows-1252", "windows-1253",
    "windows-1254", "windows-1257", "ISO-8859-1", "ISO-8859-2", "ISO-8859-15",
    "latin1", "latin9", "cp437", "cp850", "cp858", "cp1252", "macintosh",
    "US-ASCII", "IBM037", "IBM1047", "Shift_JIS", "EUC-JP", "EUC-KR", "GB18030",
    "Big5", "KOI8-R"};

static struct cx_near_hint
hint(const char *name)
{
	struct cx_span names[countof(usual)];

	for (size_t i = 0; i < countof(usual); i++)
		names[i] = cx_span(usual[i]);
	return cx_near_hint(cx_span(name), names, countof(names));
}

/* An alias of any converter that is near; said where no usual name is. */
static struct cx_near_hint
hint_alias(const char *name)
{
	struct cx_near_hint none = {""};
	struct cx_near_hint h = hint(name);

	for (int32_t i = 0; h.text[0] == 0 && i < ucnv_countAvailable(); i++) {
		UErrorCode st = U_ZERO_ERROR;
		const char *canonical = ucnv_getAvailableName(i);
		struct cx_span alias[32];
		uint16_t n = ucnv_countAliases(canonical, &st);

		if (U_FAILURE(st))
			return none;
		if (n > countof(alias))
			n = countof(alias);
		for (uint16_t k = 0; k < n; k++)
			alias[k] = cx_span(ucnv_getAlias(canonical, k, &st));
		h = cx_near_hint(cx_span(name), alias, n);
	}
	return h;
}

static UConverter *
open_converter(const char *name, struct cx_err *err)
{
	UErrorCode st = U_ZERO_ERROR;
	UConverter *c = NULL;

	/* To ICU the empty name is the machine's encoding. */
	if (name[0] != 0)
		c = ucnv_open(name, &st);
	if (c == NULL || U_FAILURE(st)) {
		ucnv_close(c);
		if (st == U_MEMORY_ALLOCATION_ERROR)
			cx_fail_memory(err);
		else
			cx_fail(err, CX_USAGE, "unknown encoding %s%s",
			    cx_quote(cx_span(name)).text,
			    hint_alias(name).text);
		return NULL;
	}
	ucnv_setFallback(c, false);
	ucnv_setToUCallBack(c, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &st);
	ucnv_setFromUCallBack(
	    c, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &st);
	return c;
}

static void
pipe_done(struct pipe *p)
{
	ucnv_close(p->from);
	ucnv_close(p->to);
}

static bool
pipe_init(struct pipe *p, const char *from, const char *to, struct cx_err *err)
{
	p->from = open_converter(from, err);
	if (p->from != NULL)
		p->to = open_converter(to, err);
	if (p->to == NULL) {
		pipe_done(p);
		return false;
	}
	p->source = p->target = p->pivot;
	return true;
}

/*
 * Converts from *at to end; *at is moved.  U_ZERO_ERROR when all of it is
 * taken; U_MEMORY_ALLOCATION_ERROR also where out has no room.
 */
static UErrorCode
pipe_run(struct pipe *p, const char **at, const char *end, bool last,
    struct cx_buf *out)
{
	UErrorCode st;
	char *target;

	do {
		if (!cx_buf_reserve(out, STEP))
			return U_MEMORY_ALLOCATION_ERROR;
		st = U_ZERO_ERROR;
		target = out->at + out->len;
		ucnv_convertEx(p->to, p->from, &target, out->at + out->room, at,
		    end, p->pivot, &p->source, &p->target, p->pivot + PIVOT,
		    !p->begun, last, &st);
		out->len = (size_t)(target - out->at);
		p->begun = true;
	} while (st == U_BUFFER_OVERFLOW_ERROR);
	if (last || U_FAILURE(st))
		p->begun = false;
	return U_FAILURE(st) ? st : U_ZERO_ERROR;
}

/* After an error in the input: what was right before it goes to out. */
static bool
pipe_flush(struct pipe *p, struct cx_buf *out)
{
	const UChar *source = p->source;
	UErrorCode st;
	char *target;

	do {
		if (!cx_buf_reserve(out, STEP))
			return false;
		st = U_ZERO_ERROR;
		target = out->at + out->len;
		ucnv_fromUnicode(p->to, &target, out->at + out->room, &source,
		    p->target, NULL, false, &st);
		out->len = (size_t)(target - out->at);
	} while (st == U_BUFFER_OVERFLOW_ERROR);
	p->source = p->target = p->pivot;
	return true;
}

struct cx_decoder *
cx_decoder_new(const char *name, struct cx_err *err)
{
	struct cx_decoder *d = calloc(1, sizeof(*d));

	if (d == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	if (!pipe_init(&d->pipe, name, "UTF-8", err)) {
		free(d);
		return NULL;
	}
	d->name = cx_quote(cx_span(name));
	return d;
}

void
cx_decoder_free(struct cx_decoder *d)
{
	if (d == NULL)
		return;
	pipe_done(&d->pipe);
	free(d);
}

bool
cx_decoder_feed(struct cx_decoder *d, struct cx_span in, bool last,
    struct cx_buf *out, size_t *bad_at, struct cx_err *err)
{
	const char *start = in.len != 0 ? in.at : "", *at = start;
	char bad[32];
	int8_t n = sizeof(bad);
	UErrorCode st, ignored = U_ZERO_ERROR;

	st = pipe_run(&d->pipe, &at, start + in.len, last, out);
	if (st == U_ZERO_ERROR)
		return true;
	if (st == U_MEMORY_ALLOCATION_ERROR || !pipe_flush(&d->pipe, out))
		return cx_fail_memory(err);
	/* `at' is past the bad bytes; some may be of an earlier call. */
	ucnv_getInvalidChars(d->pipe.from, bad, &n, &ignored);
	*bad_at = (size_t)(at - start);
	if (U_SUCCESS(ignored) && n > 0)
		*bad_at -= *bad_at < (size_t)n ? *bad_at : (size_t)n;
	return cx_fail(err, CX_DATA,
	    "not the encoding %s (another one is given by --encoding=NAME)",
	    d->name.text);
}

struct cx_encoder *
cx_encoder_new(const char *name, struct cx_err *err)
{
	struct cx_encoder *e = calloc(1, sizeof(*e));

	if (e == NULL) {
		cx_fail_memory(err);
		return NULL;
	}
	if (!pipe_init(&e->pipe, "UTF-8", name, err)) {
		free(e);
		return NULL;
	}
	return e;
}

void
cx_encoder_free(struct cx_encoder *e)
{
	if (e == NULL)
		return;
	pipe_done(&e->pipe);
	free(e);
}

bool
cx_encoder_feed(struct cx_encoder *e, struct cx_span in, bool last,
    struct cx_buf *out, struct cx_err *err)
{
	const char *at = in.len != 0 ? in.at : "";
	UChar bad[8];
	int8_t n = countof(bad);
	UErrorCode st, ignored = U_ZERO_ERROR;
	char name[16];
	uint32_t c;

	st = pipe_run(&e->pipe, &at, at + in.len, last, out);
	if (st == U_ZERO_ERROR)
		return true;
	if (st == U_MEMORY_ALLOCATION_ERROR)
		return cx_fail_memory(err);
	ucnv_getInvalidUChars(e->pipe.to, bad, &n, &ignored);
	if (U_FAILURE(ignored) || n <= 0)
		return cx_fail(err, CX_DATA, "output is not valid UTF-8");
	c = bad[0];
	if (n > 1 && U16_IS_LEAD(bad[0]))
		c = (uint32_t)U16_GET_SUPPLEMENTARY(bad[0], bad[1]);
	snprintf(name, sizeof(name), "U+%04X", c);
	cx_fail(err, CX_DATA,
	    "a character that the output encoding does not have "
	    "(--output-encoding=UTF-8 has all)");
	return cx_fail_value(err, cx_span(name));
}

bool
cx_encoding_is_utf8(const char *name)
{
	UErrorCode st = U_ZERO_ERROR;
	const char *iana = ucnv_getStandardName(name, "IANA", &st);

	return iana != NULL && strcmp(iana, "UTF-8") == 0;
}

/*
 * What ucsdet can answer, and what we make of it; what is not here is not
 * taken.  ISO-8859-1 is windows-1252 without 27 letters, and files that say
 * the first mean the second.
 */
static const struct {
	const char *detected, *name;
} detectable[] = {
    {"ISO-8859-1", "windows-1252"},
    {"windows-1252", "windows-1252"},
    {"ISO-8859-2", "ISO-8859-2"},
    {"windows-1250", "windows-1250"},
    {"ISO-8859-5", "ISO-8859-5"},
    {"windows-1251", "windows-1251"},
    {"KOI8-R", "KOI8-R"},
    {"ISO-8859-6", "ISO-8859-6"},
    {"windows-1256", "windows-1256"},
    {"ISO-8859-7", "ISO-8859-7"},
    {"windows-1253", "windows-1253"},
    {"ISO-8859-8", "ISO-8859-8"},
    {"ISO-8859-8-I", "ISO-8859-8"},
    {"windows-1255", "windows-1255"},
    {"ISO-8859-9", "ISO-8859-9"},
    {"windows-1254", "windows-1254"},
    {"UTF-16LE", "UTF-16LE"},
    {"UTF-16BE", "UTF-16BE"},
    {"UTF-32LE", "UTF-32LE"},
    {"UTF-32BE", "UTF-32BE"},
    {"Shift_JIS", "Shift_JIS"},
    {"EUC-JP", "EUC-JP"},
    {"EUC-KR", "EUC-KR"},
    {"GB18030", "GB18030"},
    {"Big5", "Big5"},
    {"ISO-2022-JP", "ISO-2022-JP"},
};

static const char *
static_name(const char *detected)
{
	for (size_t i = 0; i < countof(detectable); i++)
		if (strcmp(detected, detectable[i].detected) == 0)
			return detectable[i].name;
	return NULL;
}

/* The best of ucsdet's answers that detectable[] has; NULL if none. */
static const char *
detect(UCharsetDetector *d, struct cx_span bytes)
{
	UErrorCode st = U_ZERO_ERROR;
	const UCharsetMatch **found;
	const char *name = NULL;
	int32_t n = 0;

	ucsdet_setText(d, bytes.at, (int32_t)bytes.len, &st);
	found = ucsdet_detectAll(d, &n, &st);
	if (U_FAILURE(st))
		return NULL;
	for (int32_t i = 0; i < n && name == NULL; i++) {
		const char *s = ucsdet_getName(found[i], &st);

		if (ucsdet_getConfidence(found[i], &st) > NOT_EXCLUDED &&
		    U_SUCCESS(st))
			name = static_name(s);
	}
	return name;
}

const char *
cx_encoding_guess(struct cx_span bytes)
{
	UErrorCode st = U_ZERO_ERROR;
	UCharsetDetector *d = ucsdet_open(&st);
	const char *name = NULL;

	if (bytes.len > GUESS_BYTES)
		bytes.len = GUESS_BYTES;
	if (U_SUCCESS(st) && bytes.len != 0)
		name = detect(d, bytes);
	ucsdet_close(d);
	return name != NULL ? name : "windows-1252";
}

const char *
cx_encoding_bom(struct cx_span bytes, size_t *bom_bytes)
{
	/* UTF-32LE begins like UTF-16LE, so it is asked first. */
	static const struct {
		const char *name;
		struct cx_span bom;
	} boms[] = {
	    {"UTF-8", {"\xEF\xBB\xBF", 3}},
	    {"UTF-32LE", {"\xFF\xFE\0\0", 4}},
	    {"UTF-32BE", {"\0\0\xFE\xFF", 4}},
	    {"UTF-16LE", {"\xFF\xFE", 2}},
	    {"UTF-16BE", {"\xFE\xFF", 2}},
	};

	for (size_t i = 0; i < countof(boms); i++) {
		struct cx_span b = boms[i].bom;

		if (bytes.len >= b.len && memcmp(bytes.at, b.at, b.len) == 0) {
			*bom_bytes = b.len;
			return boms[i].name;
		}
	}
	return NULL;
}
