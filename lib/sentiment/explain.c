/*
 * For people one line that reads like a sum, for programs an array: a reader
 * of NDJSON should not have to take a text apart.
 */
#include "sentiment/explain.h"

#include <math.h>

#include "base/num.h"
#include "record/config.h"
#include "record/spell.h"

#include "base/banned.h"

enum { DECIMALS = 2 };

/* Where both spellings go. */
struct reason {
	struct cx_spelling spelling;
	struct cx_buf *text, *json;
	bool first;
};

static double
rounded(double x)
{
	return floor(x * 100 + 0.5) / 100;
}

static void
put(struct reason *r, struct cx_span what, double points)
{
	struct cx_cell term = {.kind = CX_CELL_TEXT, .u.text = what};
	char at[CX_NUM_ROOM];
	struct cx_span number = {at, 0};

	number.len = cx_num_print(at, points, DECIMALS);
	if (!r->first)
		cx_buf_puts(r->text, CX_SPAN("; "));
	cx_buf_puts(r->text, what);
	cx_buf_putc(r->text, ' ');
	if (points > 0)
		cx_buf_putc(r->text, '+');
	cx_buf_puts(r->text, number);
	cx_buf_puts(
	    r->json, r->first ? CX_SPAN("{\"term\":") : CX_SPAN(",{\"term\":"));
	cx_spell_cell_json(&r->spelling, &term, r->json);
	cx_buf_puts(r->json, CX_SPAN(",\"points\":"));
	cx_buf_puts(r->json, number);
	cx_buf_putc(r->json, '}');
	r->first = false;
}

void
cx_verdict_explain(
    const struct cx_verdict *v, struct cx_buf *text, struct cx_buf *json)
{
	const struct cx_config config = CX_CONFIG_DEFAULT;
	struct reason r = {.text = text, .json = json, .first = true};
	double sum = v->rest + v->bias, shown = rounded(v->bias);

	cx_spelling_init(&r.spelling, &config, ',');
	cx_buf_putc(json, '[');
	for (size_t i = 0; i < v->n_findings; i++) {
		const double points = rounded(v->findings[i].points);

		put(&r, v->findings[i].text, points);
		sum += v->findings[i].points;
		shown += points;
	}
	if (v->explained) {
		put(&r, CX_SPAN("(others)"), rounded(rounded(sum) - shown));
		put(&r, CX_SPAN("(bias)"), rounded(v->bias));
	}
	cx_buf_putc(json, ']');
}
