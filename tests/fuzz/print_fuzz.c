/*
 * Printing must lose nothing: CSV to NDJSON and back, to another delimiter,
 * and with a made cell of any bytes must read back as the same fields.
 */
#include "fuzz.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "record/csv.h"
#include "record/ndjson.h"
#include "record/print.h"
#include "record/record.h"
#include "record/schema.h"
#include "text/utf8.h"

enum { COLUMNS = 64 };

static const char *const made[] = {"made", NULL};

/* One way of printing a file. */
struct way {
	struct cx_config config;
	enum cx_format in, out;
	char delimiter;
	size_t n_made;
	struct cx_cell cell;
	/* state */
	struct cx_arena *arena;
	struct cx_schema *schema;
	struct cx_layout *layout;
	struct cx_printer *printer;
	struct cx_err err;
};

static void
must(bool ok)
{
	if (!ok)
		abort();
}

static struct cx_span
decoded(const struct cx_csv_scan *s, size_t i, struct cx_arena *a)
{
	struct cx_span f = cx_csv_field(s, i);

	return cx_field_text(
	    (struct cx_field){f.at, (uint32_t)f.len, CX_FIELD_CSV}, a);
}

static void
put_field(struct cx_buf *out, struct cx_span s)
{
	cx_buf_put(out, (const char *)&s.len, sizeof(s.len));
	cx_buf_puts(out, s);
}

/*
 * The fields of a file, with `extra' (if .at is not NULL) at the end of each
 * record but the first.  False: not a file whose records are all like the
 * first.  *records counts them.
 */
static bool
read_fields(struct cx_span text, char delimiter, struct cx_span extra,
    struct cx_buf *out, size_t *records)
{
	struct cx_arena *a = cx_arena_new((size_t)1 << 24);
	struct cx_csv_scan s = {0};
	struct cx_err err = {0};
	size_t n = 0;
	enum cx_scan found;

	must(a != NULL);
	*records = 0;
	cx_csv_scan_init(&s, delimiter);
	cx_csv_scan_block(&s, text);
	while ((found = cx_csv_next(&s, &err)) == CX_SCAN_RECORD) {
		if (n == 0)
			n = s.n_fields;
		if (s.n_fields != n || n > COLUMNS)
			break;
		for (size_t i = 0; i < n; i++)
			put_field(out, decoded(&s, i, a));
		if (extra.at != NULL)
			put_field(out, *records ? extra : cx_span(made[0]));
		++*records;
	}
	cx_csv_scan_done(&s);
	cx_arena_free(a);
	return found == CX_SCAN_END && *records > 1;
}

static bool
start(struct way *w, const struct cx_record *first, struct cx_buf *out)
{
	struct cx_span none = {"", 0};

	w->printer = cx_printer_new(
	    &w->config, w->out, w->layout, first, made, w->n_made, &w->err);
	return w->printer != NULL &&
	       cx_print_header(w->printer, none, none, out);
}

static void
print(struct way *w, struct cx_record r, struct cx_buf *out)
{
	r.layout = w->layout;
	r.config = &w->config;
	r.schema = w->schema;
	r.arena = w->arena;
	must(cx_print_record(w->printer, &r, &w->cell, out, &w->err));
}

static bool
print_csv(struct way *w, struct cx_span text, struct cx_buf *out)
{
	struct cx_span names[COLUMNS];
	struct cx_csv_scan s = {0};
	bool ok;

	cx_csv_scan_init(&s, w->delimiter);
	cx_csv_scan_block(&s, text);
	must(cx_csv_next(&s, &w->err) == CX_SCAN_RECORD);
	for (size_t i = 0; i < s.n_fields; i++)
		names[i] = decoded(&s, i, w->arena);
	w->layout = cx_layout_new(w->schema, w->in, "in", w->delimiter, names,
	    s.n_fields, NULL, &w->err);
	ok = w->layout != NULL && start(w, NULL, out);
	while (ok && cx_csv_next(&s, &w->err) == CX_SCAN_RECORD)
		print(w,
		    (struct cx_record){.raw = {s.at, s.len},
			.eol = {s.at + s.len, s.eol_len},
			.csv = &s},
		    out);
	cx_csv_scan_done(&s);
	return ok;
}

static bool
print_json(struct way *w, struct cx_span text, struct cx_buf *out)
{
	struct cx_ndjson_scan s = {0};

	cx_ndjson_scan_init(&s);
	w->layout = cx_layout_new(
	    w->schema, CX_NDJSON, "in", '\0', NULL, 0, NULL, &w->err);
	must(w->layout != NULL);
	while (text.len != 0) {
		const char *lf = memchr(text.at, '\n', text.len);
		size_t n = lf ? (size_t)(lf - text.at) : text.len;
		struct cx_record r = {
		    .json = &s, .raw = {text.at, n}, .eol = {"\n", 1}};

		must(cx_ndjson_line(&s, r.raw, &w->err));
		r.layout = w->layout;
		r.arena = w->arena;
		if (w->printer == NULL)
			must(start(w, &r, out));
		print(w, r, out);
		n += lf != NULL;
		text = (struct cx_span){text.at + n, text.len - n};
	}
	cx_ndjson_scan_done(&s);
	return true;
}

/* Prints text that way; false: the header cannot be used. */
static bool
go(struct way *w, struct cx_span text, struct cx_buf *out)
{
	bool ok;

	w->config.prefix = "";
	w->config.precision = 6;
	w->arena = cx_arena_new((size_t)1 << 26);
	w->schema = cx_schema_new();
	must(w->arena != NULL && w->schema != NULL);
	ok = w->in == CX_NDJSON ? print_json(w, text, out)
				: print_csv(w, text, out);
	cx_printer_free(w->printer);
	cx_layout_free(w->layout);
	cx_schema_free(w->schema);
	cx_arena_free(w->arena);
	return ok;
}

/* The file `got' has the fields of text, each with `extra'. */
static void
check(struct cx_span text, char delimiter, struct cx_span extra,
    struct cx_span got, char got_delimiter)
{
	struct cx_buf a = {0}, b = {0};
	struct cx_span none = {NULL, 0};
	size_t n, m;

	must(read_fields(text, delimiter, extra, &a, &n));
	must(read_fields(got, got_delimiter, none, &b, &m));
	must(n == m && cx_span_eq(cx_buf_span(&a), cx_buf_span(&b)));
	cx_buf_done(&a);
	cx_buf_done(&b);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char delimiters[] = {',', ';', '\t', '|'};
	struct cx_buf json = {0}, csv = {0}, tsv = {0}, same = {0}, b = {0};
	struct cx_span text, extra, none = {NULL, 0};
	size_t cut, n;
	char d;

	if (size < 2 || size > 1 << 16)
		return 0;
	d = delimiters[data[0] & 3];
	cut = data[0] >> 2 < size - 1 ? data[0] >> 2 : size - 1;
	extra = (struct cx_span){(const char *)data + 1, cut};
	text = (struct cx_span){extra.at + cut, size - 1 - cut};
	if (cx_utf8_check(text) == text.len &&
	    read_fields(text, d, none, &b, &n)) {
		struct way to_json = {
		    .in = CX_CSV, .out = CX_NDJSON, .delimiter = d};
		struct way to_csv = {.in = CX_NDJSON, .out = CX_CSV};
		struct way to_tsv = {
		    .in = CX_CSV, .out = CX_TSV, .delimiter = d};
		struct way add = {.in = CX_CSV,
		    .out = CX_CSV,
		    .delimiter = d,
		    .n_made = 1,
		    .cell = {CX_CELL_TEXT, {.text = extra}}};

		if (go(&to_json, text, &json) &&
		    go(&to_csv, cx_buf_span(&json), &csv))
			check(text, d, none, cx_buf_span(&csv), ',');
		if (go(&to_tsv, text, &tsv))
			check(text, d, none, cx_buf_span(&tsv), '\t');
		if (go(&add, text, &same))
			check(text, d, extra, cx_buf_span(&same), d);
	}
	cx_buf_done(&json);
	cx_buf_done(&csv);
	cx_buf_done(&tsv);
	cx_buf_done(&same);
	cx_buf_done(&b);
	return 0;
}
