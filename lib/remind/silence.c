/*
 * Silence is asked for in the order of how final it is: who has died, who is
 * on a list, and only then what is paid; so the reason that is shown is the
 * one that would hold tomorrow too.  A listed address is no reason while
 * another channel of the person is not.
 */
#include "remind/silence.h"

#include "base/banned.h"

/* Whether a list has the address of the channel (NULL: the rule's own). */
static bool
is_listed(const struct cx_remind_hearing *h, const struct cx_remind_say *say,
    const struct cx_remind_channel *channel, const struct cx_remind_list **out,
    struct cx_err *err)
{
	const struct cx_remind_suppress *s = &h->rules->suppress;
	size_t to = channel ? channel->to : say->to;
	struct cx_value v;

	*out = NULL;
	if (s->n == 0 || to == SIZE_MAX)
		return true;
	if (!cx_eval_column(h->eval, to, CX_TEXT, &v, err))
		return false;
	return v.type == CX_MISSING ||
	       cx_remind_suppress_to(s, v.u.text, h->room, out, err);
}

bool
cx_remind_pick_channel(const struct cx_remind_hearing *h,
    const struct cx_remind_say *say, const struct cx_remind_channel **channel,
    struct cx_remind_verdict *why, struct cx_err *err)
{
	const struct cx_remind_list *list = NULL;
	size_t from = 0;

	why->verb = CX_DECIDED_SENT;
	do {
		if (!cx_remind_say_channel(say, h->eval, from, channel, err))
			return false;
		if (say->n_channels > 0 && !*channel) {
			if (why->verb == CX_DECIDED_SENT)
				why->verb = CX_DECIDED_NO_CHANNEL;
			return true;
		}
		if (!is_listed(h, say, *channel, &list, err))
			return false;
		if (list) {
			why->verb = CX_DECIDED_SUPPRESSED;
			why->number =
			    (int32_t)(list - h->rules->suppress.lists);
		}
		if (*channel)
			from = (size_t)(*channel - say->channels) + 1;
	} while (list && from < say->n_channels);
	if (!list)
		why->verb = CX_DECIDED_SENT;
	return true;
}

bool
cx_remind_find_silence(const struct cx_remind_hearing *h,
    const struct cx_remind_rule *rule, struct cx_remind_verdict *why,
    struct cx_err *err)
{
	const struct cx_remind_rules *rules = h->rules;
	enum cx_truth dead = CX_FALSE, stop = CX_FALSE;
	const struct cx_remind_list *list;
	struct cx_value id;

	why->verb = CX_DECIDED_SENT;
	if (rules->deceased &&
	    !cx_expr_test(rules->deceased, h->eval, &dead, err))
		return false;
	if (dead == CX_TRUE) {
		why->verb = CX_DECIDED_DECEASED;
		return true;
	}
	if (rules->suppress.n > 0) {
		if (!cx_eval_column(h->eval, rule->id, CX_TEXT, &id, err))
			return false;
		if (id.type == CX_TEXT &&
		    cx_remind_suppress_id(&rules->suppress, id.u.text, &list)) {
			why->verb = CX_DECIDED_SUPPRESSED;
			why->number = (int32_t)(list - rules->suppress.lists);
			return true;
		}
	}
	if (rule->stop && !cx_expr_test(rule->stop, h->eval, &stop, err))
		return false;
	if (stop == CX_TRUE)
		why->verb = CX_DECIDED_STOPPED;
	return true;
}
