/*
 * A text and its subject are in one language: that of the person where both
 * have it.  Compiling a message costs a hundred prints, so each thread does it
 * once for all rules, and a pattern that several steps share is compiled once.
 */
#include "remind/voice.h"

#include <stdlib.h>

#include "text/sms.h"

#include "base/banned.h"

struct cx_remind_voice {
	const struct cx_remind_rules *rules;
	const struct cx_world *world;
	struct cx_message **messages; /* by number of pattern */
	struct cx_buf text;
	bool raw;
};

static bool
open_text(struct cx_remind_voice *v, const struct cx_remind_text *text,
    struct cx_err *err)
{
	const struct cx_remind_pattern *p;

	for (size_t i = 0; i < text->n; i++) {
		p = &text->patterns[i];
		if (v->messages[p->number])
			continue; /* of the rule, for another step */
		v->messages[p->number] = cx_remind_pattern_open(p, err);
		if (!v->messages[p->number])
			return false;
	}
	return true;
}

static bool
open_messages(struct cx_remind_voice *v, struct cx_err *err)
{
	const struct cx_remind_rules *rules = v->rules;

	for (size_t i = 0; i < rules->n; i++)
		for (size_t k = 0; k < rules->at[i].n_steps; k++)
			if (!open_text(v, &rules->at[i].says[k].text, err) ||
			    !open_text(v, &rules->at[i].says[k].subject, err))
				return false;
	return true;
}

struct cx_remind_voice *
cx_remind_voice_new(const struct cx_remind_rules *rules,
    const struct cx_program *program, struct cx_err *err)
{
	struct cx_remind_voice *v = calloc(1, sizeof(*v));

	if (!v) {
		cx_fail_memory(err);
		return NULL;
	}
	v->rules = rules;
	v->world = cx_program_world(program);
	v->messages = calloc(rules->n_patterns, sizeof(*v->messages));
	if (!v->messages)
		cx_fail_memory(err);
	else if (open_messages(v, err))
		return v;
	cx_remind_voice_free(v);
	return NULL;
}

void
cx_remind_voice_free(struct cx_remind_voice *v)
{
	if (!v)
		return;
	for (size_t i = 0; v->messages && i < v->rules->n_patterns; i++)
		cx_message_free(v->messages[i]);
	free(v->messages);
	cx_buf_done(&v->text);
	free(v);
}

/* The pattern in the language of the person; the fallback without one. */
static bool
choose_pattern(struct cx_eval *e, const struct cx_remind_rule *rule,
    const struct cx_remind_text *text, const struct cx_remind_pattern **pattern,
    struct cx_err *err)
{
	size_t i = text->fallback;
	struct cx_value v;

	if (rule->language != SIZE_MAX) {
		if (!cx_eval_column(e, rule->language, CX_TEXT, &v, err))
			return false;
		if (v.type == CX_TEXT)
			i = cx_remind_patterns_find(
			    text->patterns, text->n, v.u.text);
		if (i == text->n)
			i = text->fallback;
	}
	*pattern = &text->patterns[i];
	return true;
}

/* Prints into the arena; a failure names the rule, as a file has many. */
static bool
print(struct cx_remind_voice *v, struct cx_eval *e,
    const struct cx_remind_rule *rule, const struct cx_remind_pattern *p,
    struct cx_arena *arena, struct cx_span *out, struct cx_err *err)
{
	struct cx_err why = {0};

	v->text.len = 0;
	if (cx_remind_pattern_print(p, v->messages[p->number], e, v->world,
		arena, &v->text, &why)) {
		*out = cx_arena_copy(arena, cx_buf_span(&v->text));
		return out->at || cx_fail_memory(err);
	}
	cx_fail(
	    err, why.code, "rule %s: %s", cx_quote(rule->name).text, why.text);
	if (why.value[0] != '\0')
		memcpy(err->value, why.value, sizeof(err->value));
	return false;
}

/* The text in letters that cost less. */
static bool
make_plain(struct cx_remind_voice *v, struct cx_arena *arena,
    struct cx_span *text, struct cx_err *err)
{
	v->text.len = 0;
	cx_sms_plain(*text, &v->text);
	*text = cx_arena_copy(arena, cx_buf_span(&v->text));
	return (!v->text.failed && text->at) || cx_fail_memory(err);
}

void
cx_remind_voice_raw(struct cx_remind_voice *v, bool raw)
{
	v->raw = raw;
}

bool
cx_remind_voice_say(struct cx_remind_voice *v, struct cx_eval *e,
    const struct cx_remind_say *say, struct cx_arena *arena,
    struct cx_remind_notice *n, struct cx_err *err)
{
	const struct cx_remind_rule *rule = n->rule;

	if (!choose_pattern(e, rule, &say->text, &n->pattern, err) ||
	    !print(v, e, rule, n->pattern, arena, &n->text, err))
		return false;
	if (say->subject.n > 0 && !cx_remind_notice_is_sms(n) &&
	    (!choose_pattern(e, rule, &say->subject, &n->about, err) ||
		!print(v, e, rule, n->about, arena, &n->subject, err)))
		return false;
	return v->raw || !rule->translit || !cx_remind_notice_is_sms(n) ||
	       make_plain(v, arena, &n->text, err);
}

bool
cx_remind_voice_fields(struct cx_remind_voice *v, struct cx_eval *e,
    struct cx_arena *arena, struct cx_remind_notice *n, struct cx_err *err)
{
	const struct cx_remind_pattern *patterns[] = {n->about, n->pattern};
	struct cx_span *of[countof(patterns)] = {NULL, NULL};
	size_t counts[countof(patterns)] = {0, 0};

	for (size_t i = 0; i < countof(patterns); i++)
		if (patterns[i] &&
		    !cx_remind_pattern_fields(patterns[i],
			v->messages[patterns[i]->number], e, v->world, arena,
			&of[i], &counts[i], err))
			return false;
	n->n_fields = counts[0] + counts[1];
	n->fields = cx_arena_zero(arena, n->n_fields, sizeof(*n->fields));
	if (!n->fields)
		return cx_fail_memory(err);
	for (size_t i = 0; i < n->n_fields; i++)
		n->fields[i] = i < counts[0] ? of[0][i] : of[1][i - counts[0]];
	return true;
}
