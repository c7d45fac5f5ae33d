/*
 * A batch counts when its last line stands: so a run that is killed while it
 * writes has reserved nothing, and not some of its messages.  The end is found
 * from the back, and what a crash left after it is cut off under the lock by
 * the next who writes; who only reads passes over it, without a lock.
 *
 * The file is read in pieces, not mapped or held: the sum of what is kept of
 * five million lines is a fifth of their text.
 */
#include "remind/log.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

#include "base/banned.h"

enum { PIECE = 1 << 20, LINE_MOST = 1 << 20, TAIL = 64 * 1024 };

struct cx_remind_log {
	char *path;
	int fd; /* -1: absent */
	bool absent;
	struct cx_lock *lock; /* NULL: reads only */
	uint64_t size;	      /* up to the end of the last whole batch */
	uint64_t torn;
	uint64_t put; /* bytes of the batch that is being written */
};

static bool
read_at(struct cx_remind_log *l, char *to, size_t n, uint64_t at,
    struct cx_err *err)
{
	while (n > 0) {
		ssize_t got = pread(l->fd, to, n, (off_t)at);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return cx_fail_errno(err, CX_NOINPUT, l->path);
		if (got == 0)
			return cx_fail(err, CX_NOINPUT,
			    "%s: grew shorter while it was read", l->path);
		to += got;
		at += (uint64_t)got;
		n -= (size_t)got;
	}
	return true;
}

/* Whether an end of a batch is the line that ends at `end' (its newline). */
static bool
is_end(const char *text, size_t end, size_t *begin)
{
	struct cx_remind_entry e;
	size_t i = end;

	while (i > 0 && text[i - 1] != '\n')
		i--;
	*begin = i;
	return cx_remind_line_read((struct cx_span){text + i, end - i}, &e) &&
	       e.event == CX_EVENT_END;
}

/*
 * The last end of a batch in text, as the offset after its newline; 0: none.
 * The first line may be cut, and then is no line.
 */
static size_t
last_end(const char *text, size_t n)
{
	size_t begin;

	while (n > 0) {
		while (n > 0 && text[n - 1] != '\n')
			n--;
		if (n == 0)
			return 0;
		if (is_end(text, n - 1, &begin))
			return n;
		n = begin;
	}
	return 0;
}

/* Looks from the back for what counts; pieces overlap by a line. */
static bool
find_size(struct cx_remind_log *l, uint64_t all, struct cx_err *err)
{
	char *text = malloc(2 * TAIL);
	uint64_t end = all;
	size_t found = 0;
	bool ok = text != NULL || cx_fail_memory(err);

	while (ok && end > 0 && found == 0) {
		size_t n = end < 2 * TAIL ? (size_t)end : 2 * TAIL;

		ok = read_at(l, text, n, end - n, err);
		found = ok ? last_end(text, n) : 0;
		if (found > 0)
			l->size = end - n + found;
		end = n < 2 * TAIL ? 0 : end - TAIL;
	}
	free(text);
	l->torn = all - l->size;
	return ok;
}

/* What reading knows from line to line. */
struct reading {
	struct cx_remind_log *log;
	bool (*take)(struct reading *r, struct cx_span line);
	bool (*each)(void *, const struct cx_remind_entry *, struct cx_err *);
	void *arg;
	uint64_t line;	/* of the file */
	uint64_t batch; /* lines since the last end */
	struct cx_err *err;
};

static bool
damaged(struct reading *r, const char *what)
{
	cx_fail(r->err, CX_DATA, "%s", what);
	return cx_fail_at(r->err, r->log->path, r->line, 0);
}

static bool
take_line(struct reading *r, struct cx_span line)
{
	struct cx_remind_entry e;

	r->line++;
	if (!cx_remind_line_read(line, &e))
		return damaged(r, "the line is damaged (its sum is wrong)");
	if (e.event == CX_EVENT_END && e.lines != r->batch)
		return damaged(r, "lines before this one are lacking");
	r->batch = e.event == CX_EVENT_END ? 0 : r->batch + 1;
	return r->each(r->arg, &e, r->err);
}

/*
 * A write that was never finished leaves whole lines and a cut one, or NULs
 * where blocks did not reach the disk.  A line that ends and has a wrong sum
 * is something else: of a batch that counted, and was damaged since.  To cut
 * that off would make all its messages due again.
 */
static bool
take_torn(struct reading *r, struct cx_span line)
{
	struct cx_remind_entry e;

	return memchr(line.at, '\0', line.len) != NULL ||
	       cx_remind_line_read(line, &e) ||
	       cx_fail(r->err, CX_DATA,
		   "%s: a line after byte %llu is damaged (its sum is wrong)",
		   r->log->path, (unsigned long long)r->log->size);
}

/* The whole lines of text; *used: their bytes. */
static bool
take_lines(struct reading *r, struct cx_span text, size_t *used)
{
	const char *at = text.at, *end = text.at + text.len, *lf;

	while ((lf = memchr(at, '\n', (size_t)(end - at))) != NULL) {
		if (!r->take(r, (struct cx_span){at, (size_t)(lf - at)}))
			return false;
		at = lf + 1;
	}
	*used = (size_t)(at - text.at);
	return true;
}

/* The lines between two bytes of the file, but for a cut one at the end. */
static bool
read_lines(struct reading *r, uint64_t at, uint64_t end)
{
	char *text = malloc(PIECE + LINE_MOST);
	size_t have = 0, used = 0, n;
	bool ok = text != NULL || cx_fail_memory(r->err);

	while (ok && at < end) {
		n = end - at < PIECE ? (size_t)(end - at) : PIECE;
		ok = read_at(r->log, text + have, n, at, r->err) &&
		     take_lines(r, (struct cx_span){text, have + n}, &used);
		at += n;
		have = ok ? have + n - used : 0;
		if (ok)
			memmove(text, text + used, have);
		if (ok && have >= LINE_MOST) { /* no line of ours is so long */
			ok = r->take(r, (struct cx_span){text, have});
			have = 0;
		}
	}
	free(text);
	return ok;
}

/* A new name in a directory is there after a crash only if that is synced. */
static bool
sync_directory(const char *path, struct cx_err *err)
{
	const char *slash = strrchr(path, '/');
	char *dir =
	    slash ? strndup(path, (size_t)(slash - path) + 1) : strdup(".");
	int fd;
	bool ok;

	if (!dir)
		return cx_fail_memory(err);
	fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	ok = fd >= 0 && cx_file_sync(fd);
	if (!ok)
		cx_fail_errno(err, CX_CANTCREAT, dir);
	if (fd >= 0)
		close(fd);
	free(dir);
	return ok;
}

static bool
take_lock(struct cx_remind_log *l, struct cx_err *err)
{
	struct cx_buf name = {0};

	cx_buf_printf(&name, "%s.lock", l->path);
	if (!cx_buf_string(&name))
		cx_fail_memory(err);
	else
		l->lock = cx_lock_take(name.at, true, err);
	cx_buf_done(&name);
	return l->lock != NULL;
}

static bool
open_file(struct cx_remind_log *l, bool write, struct cx_err *err)
{
	l->fd = open(l->path,
	    (write ? O_RDWR | O_APPEND : O_RDONLY) | O_CLOEXEC | O_NOCTTY);
	if (l->fd < 0 && errno == ENOENT) {
		l->absent = true;
		if (!write)
			return true;
		l->fd = open(l->path,
		    O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	}
	if (l->fd < 0)
		return cx_fail_errno(
		    err, write ? CX_CANTCREAT : CX_NOINPUT, l->path);
	/* by a link it has another name, and that another lock */
	if (write && !cx_file_lock(l->fd))
		return cx_fail_errno(err, CX_CANTCREAT, l->path);
	return !l->absent || sync_directory(l->path, err);
}

static bool
begin(struct cx_remind_log *l, bool write, struct cx_err *err)
{
	struct reading torn = {.log = l, .take = take_torn, .err = err};
	struct stat st;

	if ((write && !take_lock(l, err)) || !open_file(l, write, err))
		return false;
	if (l->fd < 0)
		return true;
	if (fstat(l->fd, &st) != 0)
		return cx_fail_errno(err, CX_NOINPUT, l->path);
	if (!S_ISREG(st.st_mode))
		return cx_fail(
		    err, CX_NOINPUT, "%s: not a regular file", l->path);
	if (!find_size(l, (uint64_t)st.st_size, err))
		return false;
	/* A file of another kind must not lose a byte. */
	if (l->size == 0 && st.st_size > 0) {
		char first[10];
		size_t n =
		    l->torn < sizeof(first) ? (size_t)l->torn : sizeof(first);

		if (!read_at(l, first, n, 0, err))
			return false;
		if (memcmp(first, "{\"event\":\"", n) != 0 && first[0] != 0)
			return cx_fail(err, CX_DATA,
			    "%s: not a log of cx-remind", l->path);
	}
	if (l->torn > 0 && !read_lines(&torn, l->size, l->size + l->torn))
		return false;
	if (write && l->torn > 0 &&
	    (ftruncate(l->fd, (off_t)l->size) != 0 || !cx_file_sync(l->fd)))
		return cx_fail_errno(err, CX_IO, l->path);
	return true;
}

struct cx_remind_log *
cx_remind_log_open(const char *path, bool write, struct cx_err *err)
{
	struct cx_remind_log *l = calloc(1, sizeof(*l));

	if (l) {
		l->fd = -1;
		l->path = strdup(path);
	}
	if (!l || !l->path) {
		free(l);
		cx_fail_memory(err);
		return NULL;
	}
	if (begin(l, write, err))
		return l;
	cx_remind_log_close(l);
	return NULL;
}

void
cx_remind_log_close(struct cx_remind_log *l)
{
	if (!l)
		return;
	if (l->fd >= 0)
		close(l->fd);
	cx_lock_free(l->lock);
	free(l->path);
	free(l);
}

bool
cx_remind_log_absent(const struct cx_remind_log *l)
{
	return l->absent;
}

uint64_t
cx_remind_log_torn(const struct cx_remind_log *l)
{
	return l->torn;
}

uint64_t
cx_remind_log_size(const struct cx_remind_log *l)
{
	return l->size;
}

bool
cx_remind_log_read(struct cx_remind_log *l,
    bool (*each)(
	void *arg, const struct cx_remind_entry *e, struct cx_err *err),
    void *arg, struct cx_err *err)
{
	struct reading r = {l, take_line, each, arg, 0, 0, err};

	return read_lines(&r, 0, l->size);
}

/* Takes back what was written of a batch; false. */
static bool
undo(struct cx_remind_log *l, struct cx_err *err)
{
	cx_fail_errno(err, CX_IO, l->path);
	(void)!ftruncate(l->fd, (off_t)l->size);
	(void)cx_file_sync(l->fd);
	l->put = 0;
	return false;
}

bool
cx_remind_log_put(
    struct cx_remind_log *l, struct cx_span lines, struct cx_err *err)
{
	l->put += lines.len;
	return cx_file_write(l->fd, lines) || undo(l, err);
}

bool
cx_remind_log_append(struct cx_remind_log *l, struct cx_span lines,
    uint64_t n_lines, const struct cx_remind_entry *end, struct cx_err *err)
{
	struct cx_remind_entry last = {.event = CX_EVENT_END,
	    .lines = n_lines,
	    .day = end->day,
	    .at = end->at,
	    .run = end->run};
	struct cx_buf tail = {0};
	bool ok;

	cx_remind_line_put(&tail, &last);
	/* Lines first and synced: an end never stands before its lines. */
	ok = !tail.failed || cx_fail_memory(err);
	if (ok && (!cx_file_write(l->fd, lines) || !cx_file_sync(l->fd) ||
		      !cx_file_write(l->fd, cx_buf_span(&tail)) ||
		      !cx_file_sync(l->fd)))
		ok = undo(l, err);
	if (ok) {
		l->size += l->put + lines.len + tail.len;
		l->put = 0;
	}
	cx_buf_done(&tail);
	return ok;
}
