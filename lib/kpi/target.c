/*
 * Four of five satisfied people do not show that 75 % are: a target is met
 * when the whole interval meets it, missed when none of it does, and else the
 * answer is that nobody can tell from so few.
 */
#include "kpi/target.h"

#include <math.h>

#include "base/num.h"
#include "kpi/plan.h"

#include "base/banned.h"

static const struct {
	const char *text; /* longer ones first */
	enum cx_target_op op;
} ops[] = {
    {"<=", CX_TARGET_AT_MOST},
    {">=", CX_TARGET_AT_LEAST},
    {"<", CX_TARGET_LESS},
    {">", CX_TARGET_MORE},
};

bool
cx_target_read(struct cx_span s, struct cx_target *out)
{
	double scale = 1;

	out->op = CX_TARGET_NONE;
	out->text = s;
	while (s.len > 0 && s.at[0] == ' ')
		s = (struct cx_span){s.at + 1, s.len - 1};
	for (size_t i = 0; i < countof(ops); i++) {
		size_t n = strlen(ops[i].text);

		if (s.len < n || memcmp(s.at, ops[i].text, n) != 0)
			continue;
		out->op = ops[i].op;
		s = (struct cx_span){s.at + n, s.len - n};
		break;
	}
	if (s.len > 0 && s.at[s.len - 1] == '%') {
		s.len--;
		scale = 100;
	}
	if (out->op == CX_TARGET_NONE || !cx_num_parse(s, false, &out->value))
		return false;
	out->value /= scale;
	return true;
}

static bool
meets(const struct cx_target *t, double x)
{
	switch (t->op) {
	case CX_TARGET_LESS:
		return x < t->value;
	case CX_TARGET_AT_MOST:
		return x <= t->value;
	case CX_TARGET_MORE:
		return x > t->value;
	case CX_TARGET_AT_LEAST:
		return x >= t->value;
	case CX_TARGET_NONE:
		break;
	}
	return false;
}

const char *
cx_target_say(const struct cx_target *t, double value, double low, double high)
{
	bool low_meets, high_meets;

	if (t->op == CX_TARGET_NONE || !isfinite(value))
		return NULL;
	low_meets = meets(t, isfinite(low) ? low : value);
	high_meets = meets(t, isfinite(high) ? high : value);
	if (low_meets != high_meets)
		return "cannot tell";
	return low_meets ? "met" : "not met";
}

bool
cx_kpi_targets(struct cx_kpi *k, struct cx_err *err)
{
	struct cx_board *b = &k->board;

	(void)err;
	for (size_t i = 0; k->plan.targets && i < b->n_metrics; i++) {
		const struct cx_target *t = &k->plan.targets[i];

		for (size_t r = 0; t->op && r < b->n_rows; r++) {
			struct cx_value *v =
			    cx_board_at(b, r, i, CX_RESULT_TARGET);
			const char *said = cx_target_say(t,
			    cx_board_number(b, r, i, CX_RESULT_VALUE),
			    cx_board_number(b, r, i, CX_RESULT_LOW),
			    cx_board_number(b, r, i, CX_RESULT_HIGH));

			v->type = CX_TEXT;
			v->u.text = t->text;
			cx_board_say(b, r, i, CX_RESULT_MET, said);
		}
	}
	return true;
}
