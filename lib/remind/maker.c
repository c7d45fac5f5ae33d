/*
 * What a message is made of, for one record: who and what it is about, its
 * key, where it goes, and its texts.  Whether it goes out at all is decided
 * elsewhere, so that nothing is printed for those that do not.
 */
#include "remind/maker.h"

#include "record/schema.h"
#include "text/mail.h"

#include "base/banned.h"

enum { ID_MOST = 1024 }; /* bytes of an id, which goes into the log */

static const struct cx_zone *
zone_of(const struct cx_remind_maker *m)
{
	return cx_dates_zone(cx_program_world(m->program)->dates);
}

/* The text of a column that every message of the rule needs. */
static bool
need_text(struct cx_remind_maker *m, const struct cx_remind_rule *rule,
    size_t slot, const char *key, struct cx_span *out, struct cx_err *err)
{
	struct cx_value v;
	struct cx_span name;

	if (!cx_eval_column(m->eval, slot, CX_TEXT, &v, err))
		return false;
	name = cx_schema_name(cx_program_schema(m->program), slot);
	if (v.type == CX_MISSING)
		return cx_fail(err, CX_DATA,
		    "column %s is missing, and rule %s needs it for \"%s\"",
		    cx_quote(name).text, cx_quote(rule->name).text, key);
	if (v.u.text.len > ID_MOST)
		return cx_fail(err, CX_DATA,
		    "column %s has more than %d bytes, and rule %s needs it "
		    "for \"%s\"",
		    cx_quote(name).text, ID_MOST, cx_quote(rule->name).text,
		    key);
	*out = v.u.text;
	return true;
}

/* A day as cx writes it, in the record's arena. */
static bool
print_day(struct cx_remind_maker *m, int64_t day, struct cx_span *out,
    struct cx_err *err)
{
	struct cx_moment at = {day * CX_DAY_US, true};
	char text[CX_MOMENT_ROOM];
	size_t n = cx_moment_print(text, at, zone_of(m));

	*out = cx_arena_copy(m->record->arena, (struct cx_span){text, n});
	return out->at || cx_fail_memory(err);
}

/* Who and what the messages of a due date are about; its key's parts. */
bool
cx_remind_maker_begin(struct cx_remind_maker *m,
    const struct cx_remind_rule *rule, const struct cx_remind_occasion *o,
    struct cx_remind_notice *n, struct cx_err *err)
{
	int64_t due = o->day, period = due;

	*n = (struct cx_remind_notice){
	    .rule = rule, .record = m->record->number, .opens = o->opens};
	if (!need_text(m, rule, rule->id, "id", &n->id, err) ||
	    (rule->thing != SIZE_MAX &&
		!need_text(m, rule, rule->thing, "thing", &n->thing, err)) ||
	    !print_day(m, due, &n->due, err))
		return false;
	n->number =
	    cx_record_field(m->record, rule->id).kind == CX_FIELD_NUMBER;
	if (!cx_remind_notice_of(n, &m->key))
		return cx_fail_memory(err);
	n->period = o->period.at ? o->period : n->due;
	if (o->period.at || !m->ledger ||
	    !cx_remind_ledger_near(
		m->ledger, n->of, due, rule->same_within_days, &period))
		return true;
	return period == due || print_day(m, period, &n->period, err);
}

/* An address that the sender takes for what it is. */
static bool
check_address(
    struct cx_remind_maker *m, struct cx_remind_notice *n, struct cx_err *err)
{
	if (m->form != CX_FORM_NOTIFY || !cx_remind_notice_is_sms(n))
		return cx_remind_letter_ready(
		    &m->rules->mail, n, m->eval, m->record->arena, err);
	if (n->to.at && cx_mail_is_phone(n->to))
		return true;
	cx_fail(err, CX_DATA, "rule %s: \"to\" is no telephone",
	    cx_quote(n->rule->name).text);
	return cx_fail_value(err, n->to.at ? n->to : CX_SPAN(""));
}

/* What the form of the output wants besides. */
static bool
shape_notice(
    struct cx_remind_maker *m, struct cx_remind_notice *n, struct cx_err *err)
{
	struct cx_arena *arena = m->record->arena;
	enum cx_remind_form form = m->form;

	if (form != CX_FORM_EML && form != CX_FORM_NOTIFY)
		return true;
	if (!check_address(m, n, err))
		return false;
	return form != CX_FORM_NOTIFY ||
	       cx_remind_voice_fields(m->voice, m->eval, arena, n, err);
}

/* The group of a limit that spreads; who has none is one of those without. */
static bool
set_group(
    struct cx_remind_maker *m, struct cx_remind_notice *n, struct cx_err *err)
{
	const struct cx_remind_spread *s = n->rule->spread;
	struct cx_value v = {.type = CX_MISSING};

	if (!s || s->most == 0)
		return true;
	if (s->by != SIZE_MAX &&
	    !cx_eval_column(m->eval, s->by, CX_TEXT, &v, err))
		return false;
	n->group = v.type == CX_TEXT ? v.u.text : CX_SPAN("");
	return n->group.len <= ID_MOST ||
	       cx_fail(err, CX_DATA, "column %s has more than %d bytes",
		   cx_quote(
		       cx_schema_name(cx_program_schema(m->program), s->by))
		       .text,
		   ID_MOST);
}

/* All that a message that goes out has besides its key. */
bool
cx_remind_maker_fill(struct cx_remind_maker *m, struct cx_remind_notice *n,
    const struct cx_remind_say *say, const struct cx_remind_channel *channel,
    struct cx_err *err)
{
	size_t to = channel ? channel->to : say->to;

	if (channel)
		n->channel = channel->name;
	if (!set_group(m, n, err))
		return false;
	return (to == SIZE_MAX ||
		   need_text(m, n->rule, to, "to", &n->to, err)) &&
	       cx_remind_voice_say(
		   m->voice, m->eval, say, m->record->arena, n, err) &&
	       shape_notice(m, n, err);
}
