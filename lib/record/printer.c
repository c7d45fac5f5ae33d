/*
 * All that is the same for every row is worked out here, once: names with
 * their prefix, JSON keys as they are printed, which made cell goes where.
 * Workers share the result and never write to it.
 */
#include "record/printer.h"

#include "record/ndjson.h"
#include "record/print.h"
#include "base/banned.h"

enum { MEMORY_BYTES = 256 << 20 };

size_t
cx_printer_made(const struct cx_printer *p, struct cx_span name)
{
	if ((p->made_lengths >> (name.len & 63) & 1) == 0)
		return p->n_made;
	for (size_t k = 0; k < p->n_made; k++)
		if (cx_span_eq(p->made[k], name))
			return k;
	return p->n_made;
}

bool
cx_printer_exists(struct cx_span name, enum cx_code code, struct cx_err *err)
{
	return cx_fail(err, code,
	    "column %s is already in the input (--replace lets the new one "
	    "take its place, --prefix renames it)",
	    cx_quote(name).text);
}

static char
output_delimiter(const struct cx_config *config, enum cx_format format,
    const struct cx_layout *input)
{
	if (format == CX_TSV)
		return '\t';
	if (input != NULL && input->format == CX_CSV)
		return input->delimiter;
	if ((input == NULL || input->format == CX_NDJSON) &&
	    config->delimiter != '\0' && config->delimiter != '\t')
		return config->delimiter;
	return ',';
}

static bool
take_input(struct cx_printer *p, const struct cx_config *config,
    const struct cx_layout *input, const struct cx_record *first,
    struct cx_err *err)
{
	if (input != NULL && input->format != CX_NDJSON) {
		p->by_position = true;
		p->same = input->delimiter == p->delimiter &&
			  (p->format == CX_CSV || p->format == CX_TSV);
		return cx_columns_of_names(
		    &p->input, input->names, input->n_names, p->memory, err);
	}
	if (input == NULL || p->format == CX_NDJSON)
		return true;
	p->header_given = config->header != NULL;
	if (config->header != NULL)
		return cx_columns_of_header(
		    &p->input, config->header, p->memory, err);
	return first == NULL ||
	       cx_columns_of_record(&p->input, first, p->memory, err);
}

static bool
take_made(struct cx_printer *p, const char *prefix, const char *const *made,
    size_t n, struct cx_err *err)
{
	struct cx_buf name = {0};

	p->n_made = n;
	p->made = cx_arena_zero(p->memory, n + 1, sizeof(*p->made));
	if (p->made == NULL)
		return cx_fail_memory(err);
	for (size_t k = 0; k < n; k++) {
		name.len = 0;
		cx_buf_puts(&name, cx_span(prefix != NULL ? prefix : ""));
		cx_buf_puts(&name, cx_span(made[k]));
		p->made[k] = cx_arena_copy(p->memory, cx_buf_span(&name));
		p->made_lengths |= UINT64_C(1) << (name.len & 63);
		if (name.failed || p->made[k].at == NULL)
			cx_fail_memory(err);
	}
	cx_buf_done(&name);
	return err->code == CX_OK;
}

/* Which made cells take the place of an input column, and which do not. */
static bool
place_made(struct cx_printer *p, struct cx_err *err)
{
	size_t n = p->n_made + 1;

	p->places = cx_arena_zero(p->memory, n, sizeof(*p->places));
	p->appended = cx_arena_zero(p->memory, n, sizeof(*p->appended));
	if (p->places == NULL || p->appended == NULL)
		return cx_fail_memory(err);
	for (size_t i = 0; i < p->input.n; i++) {
		size_t k = cx_printer_made(p, p->input.names[i]);

		if (k == p->n_made)
			continue;
		if (!p->replace)
			return cx_printer_exists(p->made[k], CX_USAGE, err);
		p->places[p->n_places++] = (struct cx_place){i, k};
	}
	for (size_t k = 0; k < p->n_made; k++)
		if (cx_columns_find(&p->input, p->made[k], 0) == p->input.n)
			p->appended[p->n_appended++] = k;
	return true;
}

/* The `"name":' of each name; NULL without memory. */
static struct cx_span *
json_keys(struct cx_arena *memory, const struct cx_span *names, size_t n)
{
	struct cx_span *keys = cx_arena_zero(memory, n + 1, sizeof(*keys));
	struct cx_buf b = {0};
	bool ok = keys != NULL;

	for (size_t i = 0; ok && i < n; i++) {
		b.len = 0;
		cx_json_quote(&b, names[i]);
		cx_buf_putc(&b, ':');
		keys[i] = cx_arena_copy(memory, cx_buf_span(&b));
		ok = !b.failed && keys[i].at != NULL;
	}
	cx_buf_done(&b);
	return ok ? keys : NULL;
}

static bool
make_keys(struct cx_printer *p, struct cx_err *err)
{
	p->input_keys = json_keys(p->memory, p->input.names, p->input.n);
	p->made_keys = json_keys(p->memory, p->made, p->n_made);
	if (p->input_keys == NULL || p->made_keys == NULL)
		return cx_fail_memory(err);
	return true;
}

struct cx_printer *
cx_printer_new(const struct cx_config *config, enum cx_format format,
    const struct cx_layout *input, const struct cx_record *first,
    const char *const *made, size_t n_made, struct cx_err *err)
{
	struct cx_arena *memory = cx_arena_new(MEMORY_BYTES);
	struct cx_printer *p =
	    memory ? cx_arena_zero(memory, 1, sizeof(*p)) : NULL;

	if (p == NULL) {
		cx_arena_free(memory);
		cx_fail_memory(err);
		return NULL;
	}
	p->memory = memory;
	p->format = format;
	p->delimiter = output_delimiter(config, format, input);
	p->header = !config->no_output_header && format != CX_NDJSON;
	p->replace = config->replace;
	cx_spelling_init(&p->spelling, config, p->delimiter);
	if (take_input(p, config, input, first, err) &&
	    take_made(p, config->prefix, made, n_made, err) &&
	    place_made(p, err) && make_keys(p, err))
		return p;
	cx_printer_free(p);
	return NULL;
}

void
cx_printer_free(struct cx_printer *p)
{
	if (p != NULL)
		cx_arena_free(p->memory); /* p lies in it */
}
