/*
 * For people one line that reads like a sum, for programs an array: a reader
 * of NDJSON should not have to take a text apart.
 */
#include "sentiment/explain.h"

#include "base/num.h"
#include "record/config.h"
#include "record/spell.h"

#include "base/banned.h"

enum { DECIMALS = 2 };

static void
explain_text(
    const struct cx_finding *f, struct cx_span points, struct cx_buf *text)
{
	if (text->len > 0)
		cx_buf_puts(text, CX_SPAN("; "));
	cx_buf_puts(text, f->text);
	cx_buf_putc(text, ' ');
	if (points.at[0] != '-')
		cx_buf_putc(text, '+');
	cx_buf_puts(text, points);
}

void
cx_sentiment_explain(
    const struct cx_sentiment *s, struct cx_buf *text, struct cx_buf *json)
{
	const struct cx_config config = CX_CONFIG_DEFAULT;
	struct cx_spelling spelling;
	struct cx_cell term = {.kind = CX_CELL_TEXT};
	char at[CX_NUM_ROOM];
	struct cx_span points = {at, 0};

	cx_spelling_init(&spelling, &config, ',');
	cx_buf_putc(json, '[');
	for (size_t i = 0; i < s->n_findings; i++) {
		const struct cx_finding *f = &s->findings[i];

		points.len = cx_num_print(at, f->points, DECIMALS);
		explain_text(f, points, text);
		term.u.text = f->text;
		cx_buf_puts(json,
		    i > 0 ? CX_SPAN(",{\"term\":") : CX_SPAN("{\"term\":"));
		cx_spell_cell_json(&spelling, &term, json);
		cx_buf_puts(json, CX_SPAN(",\"points\":"));
		cx_buf_puts(json, points);
		cx_buf_putc(json, '}');
	}
	cx_buf_putc(json, ']');
}
