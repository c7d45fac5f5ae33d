/*
 * A mail is what sendmail -t takes: sender and receiver stand in its headers,
 * and nothing that comes from the data can end one of them (text/mail.h).  An
 * address that no server takes is found here, where its record can be
 * rejected, and not by the sender at night.
 *
 * Message-ID is that of the log, so a mail made again is the same mail.
 */
#include "remind/letter.h"

#include "remind/notice.h"
#include "remind/read.h"
#include "remind/rules.h"
#include "text/mail.h"
#include "time/civil.h"

#include "base/banned.h"

struct cx_span
cx_remind_mail_box(struct cx_span text, struct cx_arena *arena)
{
	struct cx_buf box = {0};
	struct cx_span out = {NULL, 0};

	if (cx_mail_mailbox(text, &box) && !box.failed)
		out = cx_arena_copy(arena, cx_buf_span(&box));
	cx_buf_done(&box);
	return out;
}

static bool
read_box(struct cx_remind_reader *r, struct cx_json *object, const char *key,
    struct cx_span *out)
{
	struct cx_span text = {NULL, 0};

	if (!cx_json_want_text(object, key, false, &text, r->err))
		return false;
	if (!text.at)
		return true;
	*out = cx_remind_mail_box(text, r->rules->arena);
	return out->at || cx_json_fail(cx_json_get(object, key), r->err,
			      "must be an address, as \"name@example.org\" or "
			      "\"Name <name@example.org>\"");
}

bool
cx_remind_mail_read(struct cx_remind_reader *r, struct cx_json *root,
    struct cx_remind_mail *out)
{
	static const char *const known[] = {
	    "from", "reply_to", "unsubscribe", NULL};
	struct cx_json *object;

	*out = (struct cx_remind_mail){.unsubscribe = SIZE_MAX};
	if (!cx_json_want_object(root, "mail", false, &object, r->err))
		return false;
	return !object || (cx_json_known(object, known, r->err) &&
			      read_box(r, object, "from", &out->from) &&
			      read_box(r, object, "reply_to", &out->reply_to) &&
			      cx_remind_read_column(r, object, "unsubscribe",
				  false, &out->unsubscribe));
}

/* A record without a link has none; one that is no link is a bad record. */
static bool
take_link(const struct cx_remind_mail *mail, struct cx_remind_notice *n,
    struct cx_eval *e, struct cx_err *err)
{
	struct cx_value v;

	if (mail->unsubscribe == SIZE_MAX)
		return true;
	if (!cx_eval_column(e, mail->unsubscribe, CX_TEXT, &v, err))
		return false;
	if (v.type == CX_MISSING)
		return true;
	n->unsubscribe = v.u.text;
	if (cx_mail_is_link(n->unsubscribe))
		return true;
	cx_fail(err, CX_DATA,
	    "rule %s: what \"unsubscribe\" names is no link (https, http or "
	    "mailto)",
	    cx_quote(n->rule->name).text);
	return cx_fail_value(err, n->unsubscribe);
}

bool
cx_remind_letter_ready(const struct cx_remind_mail *mail,
    struct cx_remind_notice *n, struct cx_eval *e, struct cx_arena *arena,
    struct cx_err *err)
{
	struct cx_buf address = {0};
	struct cx_span to = n->to.at ? n->to : CX_SPAN("");
	bool ok = cx_mail_address(to, &address);

	if (ok) {
		n->to = cx_arena_copy(arena, cx_buf_span(&address));
		ok = (!address.failed && n->to.at) || cx_fail_memory(err);
	} else {
		cx_fail(err, CX_DATA,
		    "rule %s: \"to\" is no address of mail (see --channel)",
		    cx_quote(n->rule->name).text);
		cx_fail_value(err, to);
	}
	cx_buf_done(&address);
	return ok && take_link(mail, n, e, err);
}

/* Mon, 02 Mar 2026 09:00:00 -0600 */
static void
put_date(struct cx_buf *out, int64_t us, int64_t offset_s)
{
	static const char days[][4] = {
	    "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
	static const char months[][4] = {"Jan", "Feb", "Mar", "Apr", "May",
	    "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
	int64_t minutes = offset_s / 60, local = us / 1000000 + offset_s;
	int64_t day = local / 86400 - (local % 86400 < 0);
	struct cx_date d = cx_civil_date(day);
	int s = (int)(local - day * 86400);

	cx_buf_printf(out, "Date: %s, %02d %s %04d %02d:%02d:%02d %c%02d%02d\n",
	    days[cx_civil_weekday(day) - 1], (int)d.day, months[d.month - 1],
	    (int)d.year, s / 3600, s / 60 % 60, s % 60, minutes < 0 ? '-' : '+',
	    (int)((minutes < 0 ? -minutes : minutes) / 60),
	    (int)((minutes < 0 ? -minutes : minutes) % 60));
}

/* A header whose text is spelled for it already. */
static void
put_ready(struct cx_buf *out, const char *name, struct cx_span text)
{
	cx_buf_puts(out, cx_span(name));
	cx_buf_puts(out, text);
	cx_buf_putc(out, '\n');
}

/* The host of the last address in a header, without what closes it. */
static struct cx_span
host_of(struct cx_span box)
{
	size_t i = box.len;

	while (i > 0 && box.at[i - 1] != '@')
		i--;
	box.at += i;
	box.len -= i;
	if (box.len > 0 && box.at[box.len - 1] == '>')
		box.len--;
	return box;
}

static void
put_id(struct cx_buf *out, const struct cx_remind_mail *mail,
    struct cx_hash128 key)
{
	char hex[CX_HASH128_ROOM];

	cx_hash128_print(hex, key);
	cx_buf_puts(out, CX_SPAN("Message-ID: <"));
	cx_buf_put(out, hex, sizeof(hex));
	cx_buf_putc(out, '@');
	cx_buf_puts(out, host_of(mail->from));
	cx_buf_puts(out, CX_SPAN(">\n"));
}

void
cx_remind_letter_put(const struct cx_remind_mail *mail,
    const struct cx_remind_notice *n, struct cx_buf *out)
{
	put_ready(out, "From: ", mail->from);
	put_ready(out, "To: ", n->to);
	if (mail->reply_to.at)
		put_ready(out, "Reply-To: ", mail->reply_to);
	cx_mail_header(
	    out, "Subject", n->subject.at ? n->subject : n->rule->name);
	put_date(out, n->send_us, n->offset_s);
	put_id(out, mail, n->key);
	if (n->unsubscribe.at) {
		cx_buf_puts(out, CX_SPAN("List-Unsubscribe: <"));
		cx_buf_puts(out, n->unsubscribe);
		cx_buf_puts(out, CX_SPAN(">\n"));
	}
	if (n->unsubscribe.at && cx_mail_is_https(n->unsubscribe))
		cx_buf_puts(out, CX_SPAN("List-Unsubscribe-Post: "
					 "List-Unsubscribe=One-Click\n"));
	cx_buf_puts(
	    out, CX_SPAN("Auto-Submitted: auto-generated\n"
			 "MIME-Version: 1.0\n"
			 "Content-Type: text/plain; charset=utf-8\n"
			 "Content-Transfer-Encoding: quoted-printable\n"));
	if (n->pattern->language.at)
		cx_mail_header(out, "Content-Language", n->pattern->language);
	cx_buf_putc(out, '\n');
	cx_mail_body(out, n->text);
}
