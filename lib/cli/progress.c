/*
 * The reading thread tells how far it is, and draws when it is time: no
 * thread and no timer of its own.  Whether the input pauses is then not seen,
 * which is right for `tail -f', where there is no progress to show.
 */
#include "cli/progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/banned.h"

enum {
	SECOND_US = 1000000,
	WAIT_US = 2 * SECOND_US,  /* before it shows by itself */
	DRAW_US = SECOND_US / 5,  /* on a terminal */
	LINE_US = 10 * SECOND_US, /* in a log */
};

static int64_t
clock_us(void)
{
	struct timespec now;

	if (clock_gettime(CLOCK_MONOTONIC, &now) != 0)
		return 0;
	return (int64_t)now.tv_sec * SECOND_US + now.tv_nsec / 1000;
}

void
cx_progress_begin(
    struct cx_progress *p, struct cx_say *say, bool asked, uint64_t total_bytes)
{
	*p = (struct cx_progress){.say = say,
	    .total_bytes = total_bytes,
	    .terminal = isatty(2) == 1,
	    .asked = asked,
	    .start_us = clock_us()};
	p->shows =
	    asked || (p->terminal && isatty(1) != 1 && say->verbose >= 0);
	p->next_us = p->start_us + (asked ? 0 : WAIT_US);
	if (asked && !p->terminal)
		p->next_us += LINE_US;
}

/* 12.3 MB; decimal units, as disks and networks have them. */
static int
put_bytes(char *out, size_t room, double bytes)
{
	static const char *const units[] = {"B", "kB", "MB", "GB", "TB"};
	size_t u = 0;

	while (bytes >= 999.5 && u + 1 < countof(units)) {
		bytes /= 1000;
		u++;
	}
	return snprintf(
	    out, room, u > 0 ? "%.1f %s" : "%.0f %s", bytes, units[u]);
}

void
cx_progress_text(
    const struct cx_progress *p, int64_t elapsed_us, char *out, size_t room)
{
	char done[24], total[32] = "", rate[24], left[32] = "";
	double seconds = (double)elapsed_us / SECOND_US, speed = 0;
	uint64_t rest;

	if (seconds > 0)
		speed = (double)p->bytes / seconds;
	put_bytes(done, sizeof(done), (double)p->bytes);
	put_bytes(rate, sizeof(rate), speed);
	if (p->total_bytes > 0 && p->bytes <= p->total_bytes) {
		snprintf(total, sizeof(total), " (%.0f %%)",
		    100.0 * (double)p->bytes / (double)p->total_bytes);
		rest = p->total_bytes - p->bytes;
		if (rest > 0 && speed > 0 && (double)rest / speed < 360000) {
			rest = (uint64_t)((double)rest / speed + 0.5);
			snprintf(left, sizeof(left),
			    ", %llu:%02llu:%02llu left",
			    (unsigned long long)rest / 3600,
			    (unsigned long long)rest / 60 % 60,
			    (unsigned long long)rest % 60);
		}
	}
	snprintf(out, room, "%s%s, %llu rows, %s/s%s", done, total,
	    (unsigned long long)p->records, rate, left);
}

static void
show(struct cx_progress *p, int64_t now_us)
{
	char text[128], line[160];

	cx_progress_text(p, now_us - p->start_us, text, sizeof(text));
	if (!p->terminal) {
		cx_say(p->say, "", "%s", text);
		return;
	}
	snprintf(line, sizeof(line), "%s: %s", p->say->program, text);
	cx_say_live(p->say, line);
}

void
cx_progress_tell(
    void *arg, unsigned long long bytes, unsigned long long records)
{
	struct cx_progress *p = arg;
	int64_t now_us = clock_us();

	p->bytes = bytes;
	p->records = records;
	if (!p->shows || now_us < p->next_us)
		return;
	p->next_us = now_us + (p->terminal ? DRAW_US : LINE_US);
	show(p, now_us);
}

void
cx_progress_end(struct cx_progress *p)
{
	if (p->asked && !p->terminal)
		show(p, clock_us());
	else
		cx_say_live(p->say, NULL);
}
