/*
 * The fast scanner, the plain one, the splitter at any sizes, and libcsv say
 * the same about any bytes.  The first byte chooses the delimiter, the second
 * the sizes in which the splitter's buffer grows.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"
#include "base/arena.h"
#include "base/buf.h"
#include "record/csv.h"
#include "record/field.h"

/* A list of records: decoded fields, and where records and faults are. */
struct said {
	struct cx_buf text;  /* up to the first bad record */
	struct cx_buf spans; /* of all records, as numbers */
	bool bad;
};

static void
want(bool cond, const char *what)
{
	if (cond)
		return;
	fprintf(stderr, "csv_fuzz: %s\n", what);
	abort();
}

static void
say(struct said *a, const struct cx_csv_scan *s, const char *from,
    struct cx_arena *arena)
{
	cx_buf_printf(&a->spans, "%zu+%zu+%zu q%d:", (size_t)(s->at - from),
	    s->len, s->eol_len, s->quotes);
	for (size_t i = 0; i < s->n_fields; i++) {
		struct cx_span f = cx_csv_field(s, i);
		struct cx_span text = cx_field_text(
		    (struct cx_field){f.at, (uint32_t)f.len, CX_FIELD_CSV},
		    arena);

		want(text.at != NULL, "memory");
		cx_buf_printf(&a->spans, " %zu", (size_t)s->ends[i]);
		if (a->bad)
			continue;
		cx_buf_printf(&a->text, "%zu:", text.len);
		cx_buf_puts(&a->text, text);
	}
	if (!a->bad)
		cx_buf_putc(&a->text, '/');
	cx_buf_putc(&a->spans, '\n');
}

static void
scan(struct said *a, struct cx_csv_scan *s, struct cx_span block,
    const char *from, bool plain)
{
	struct cx_arena *arena = cx_arena_new(SIZE_MAX);
	struct cx_err err = {0};
	enum cx_scan got;

	want(arena != NULL, "memory");
	cx_csv_scan_block(s, block);
	for (;;) {
		got = plain ? cx_csv_next_plain(s, &err) : cx_csv_next(s, &err);
		if (got == CX_SCAN_END)
			break;
		if (got == CX_SCAN_RECORD) {
			say(a, s, from, arena);
			continue;
		}
		want(err.code == CX_DATA, err.text);
		cx_buf_printf(&a->spans, "bad %zu+%zu+%zu %ju:%ju\n",
		    (size_t)(s->at - from), s->len, s->eol_len,
		    (uintmax_t)err.line, (uintmax_t)err.column);
		a->bad = true;
		err = (struct cx_err){0};
	}
	cx_arena_free(arena);
}

/* As the pipeline does: whole records leave the buffer as they are found. */
static void
split(struct said *a, struct cx_span all, char delimiter, unsigned seed)
{
	struct cx_csv_split split;
	struct cx_csv_scan s;
	size_t from = 0, to = 0, end;
	bool keep = seed & 1;

	cx_csv_split_init(&split, delimiter);
	cx_csv_scan_init(&s, delimiter);
	while (to < all.len) {
		size_t step = 1 + (seed >> 8) % (seed & 2 ? 9 : 200);

		seed = seed * 1664525 + 1013904223;
		to = all.len - to > step ? to + step : all.len;
		end = cx_csv_split(
		    &split, (struct cx_span){all.at + from, to - from});
		want(end <= to - from, "a border past the buffer");
		if (keep && seed & 0x1000)
			continue;
		if (end > 0) {
			scan(a, &s, (struct cx_span){all.at + from, end},
			    all.at, false);
			cx_csv_split_drop(&split, end);
			from += end;
		}
	}
	scan(a, &s, (struct cx_span){all.at + from, all.len - from}, all.at,
	    false);
	cx_csv_scan_done(&s);
}

static void
library_field(void *arg, struct cx_span value)
{
	struct said *a = arg;

	cx_buf_printf(&a->text, "%zu:", value.len);
	cx_buf_puts(&a->text, value);
}

static void
library_record(void *arg)
{
	struct said *a = arg;

	cx_buf_putc(&a->text, '/');
}

static bool
begins_with(struct cx_span s, struct cx_span head)
{
	return s.len >= head.len &&
	       cx_span_eq((struct cx_span){s.at, head.len}, head);
}

static void
done(struct said *a)
{
	want(!a->text.failed && !a->spans.failed, "memory");
	cx_buf_done(&a->text);
	cx_buf_done(&a->spans);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char delimiters[] = ",;\t|x";
	struct said fast = {0}, plain = {0}, pieces = {0}, library = {0};
	struct cx_csv_scan s;
	struct cx_span all;
	char delimiter;

	if (size < 2)
		return 0;
	delimiter = delimiters[data[0] % (sizeof(delimiters) - 1)];
	all = (struct cx_span){(const char *)data + 2, size - 2};
	cx_csv_scan_init(&s, delimiter);
	scan(&fast, &s, all, all.at, false);
	scan(&plain, &s, all, all.at, true);
	cx_csv_scan_done(&s);
	split(&pieces, all, delimiter, data[1] * 2654435761U);
	want(cx_span_eq(cx_buf_span(&fast.spans), cx_buf_span(&plain.spans)),
	    "fast and plain differ");
	want(cx_span_eq(cx_buf_span(&fast.spans), cx_buf_span(&pieces.spans)),
	    "one block and pieces differ");
	library.bad = !cx_csv_library(
	    all, delimiter, library_field, library_record, &library);
	want(library.bad == fast.bad, "libcsv has another verdict");
	want(begins_with(cx_buf_span(&library.text), cx_buf_span(&fast.text)),
	    "libcsv sees other fields");
	want(library.bad || library.text.len == fast.text.len,
	    "libcsv sees more fields");
	cx_csv_detect(all);
	done(&fast);
	done(&plain);
	done(&pieces);
	done(&library);
	return 0;
}
