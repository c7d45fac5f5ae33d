/*
 * Files that are replaced whole.  The temporary has a name from the start
 * (O_TMPFILE has none, but linkat() cannot replace), so a signal must remove
 * it: the slots that name the temporaries are never freed, only used again,
 * because a handler may read them at any moment, in any thread.
 * A path that is not a regular file (a pipe, /dev/full) is written straight,
 * and so is the file that standard output or error already is.
 */
#define _GNU_SOURCE /* realpath(), syncfs() */

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/banned.h"

enum { NAME_ROOM = 256, TRIES = 1000 };

struct slot {
	struct slot *next;
	atomic_bool live; /* the three below name a temporary of ours */
	pid_t owner;	  /* a child after fork() leaves it alone */
	int dir;
	char temp[NAME_ROOM];
};

struct cx_newfile {
	int fd;
	struct slot *slot; /* NULL: written straight */
	char *path;	   /* as given, for messages */
	char *target;	   /* the name in slot->dir */
};

static _Atomic(struct slot *) slots;
static pthread_mutex_t slots_lock = PTHREAD_MUTEX_INITIALIZER;

/* Safe in a signal handler. */
static void
remove_temporaries(void)
{
	struct slot *s;

	for (s = atomic_load(&slots); s; s = s->next)
		if (atomic_load(&s->live) && s->owner == getpid())
			unlinkat(s->dir, s->temp, 0);
}

/* SA_RESETHAND has put the default back, so the raise ends the process. */
static void
on_signal(int number)
{
	int saved = errno;

	remove_temporaries();
	raise(number);
	errno = saved;
}

/* What the user or the command has ruled about a signal stands. */
static void
install(void)
{
	static const int signals[] = {
	    SIGHUP, SIGINT, SIGTERM, SIGPIPE, SIGXCPU, SIGXFSZ};
	struct sigaction act = {.sa_flags = (int)SA_RESETHAND}, old;
	size_t i;

	act.sa_handler = on_signal;
	sigemptyset(&act.sa_mask);
	for (i = 0; i < countof(signals); i++)
		if (sigaction(signals[i], NULL, &old) == 0 &&
		    !(old.sa_flags & SA_SIGINFO) && old.sa_handler == SIG_DFL)
			sigaction(signals[i], &act, NULL);
	atexit(remove_temporaries);
}

/* A free slot that takes over dir (-1 until then); NULL without memory. */
static struct slot *
slot_take(void)
{
	struct slot *s;

	pthread_mutex_lock(&slots_lock);
	for (s = atomic_load(&slots); s && s->owner != 0; s = s->next)
		;
	if (!s) {
		s = calloc(1, sizeof(*s));
		if (s) {
			s->next = atomic_load(&slots);
			atomic_store(&slots, s);
		}
	}
	if (s) {
		s->owner = getpid();
		s->dir = -1;
	}
	pthread_mutex_unlock(&slots_lock);
	return s;
}

static void
slot_give(struct slot *s)
{
	atomic_store(&s->live, false);
	if (s->dir >= 0)
		close(s->dir);
	pthread_mutex_lock(&slots_lock);
	s->owner = 0;
	pthread_mutex_unlock(&slots_lock);
}

static void
newfile_free(struct cx_newfile *f)
{
	if (f->fd >= 0)
		close(f->fd);
	if (f->slot)
		slot_give(f->slot);
	free(f->path);
	free(f->target);
	free(f);
}

/* Standard output or error if it is the file of st, else -1. */
static int
standard_stream(const struct stat *st)
{
	struct stat own;
	int fd;

	for (fd = STDOUT_FILENO; fd <= STDERR_FILENO; fd++)
		if (fstat(fd, &own) == 0 && own.st_dev == st->st_dev &&
		    own.st_ino == st->st_ino)
			return fd;
	return -1;
}

/* Opens what cannot or must not be replaced. */
static bool
open_straight(struct cx_newfile *f, int stream, struct cx_err *err)
{
	if (stream >= 0)
		f->fd = fcntl(stream, F_DUPFD_CLOEXEC, 3);
	else
		f->fd = open(f->path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	if (f->fd < 0)
		return cx_fail_errno(err, CX_CANTCREAT, f->path);
	return true;
}

/* Opens the directory of path; the rest of path is the target. */
static bool
open_directory(struct cx_newfile *f, char *path, struct cx_err *err)
{
	char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path, *dir = ".";

	if (*name == '\0')
		return cx_fail(
		    err, CX_CANTCREAT, "%s: is a directory", f->path);
	f->target = strdup(name);
	f->slot = slot_take();
	if (!f->target || !f->slot)
		return cx_fail_memory(err);
	if (slash == path)
		dir = "/";
	else if (slash)
		dir = path;
	if (slash)
		*slash = '\0';
	f->slot->dir = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (f->slot->dir < 0)
		return cx_fail_errno(err, CX_CANTCREAT, f->path);
	return true;
}

static bool
open_temporary(struct cx_newfile *f, struct cx_err *err)
{
	static atomic_uint counter;
	struct slot *s = f->slot;
	int i;

	for (i = 0; i < TRIES; i++) {
		snprintf(s->temp, sizeof(s->temp), ".%.200s.%ld-%u.tmp",
		    f->target, (long)getpid(), atomic_fetch_add(&counter, 1));
		f->fd = openat(s->dir, s->temp,
		    O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
		if (f->fd >= 0) {
			atomic_store(&s->live, true);
			return true;
		}
		if (errno != EEXIST)
			break;
	}
	return cx_fail_errno(err, CX_CANTCREAT, f->path);
}

/* Gives the temporary the owner, as far as allowed, and the mode of old. */
static bool
keep_mode(struct cx_newfile *f, const struct stat *old, struct cx_err *err)
{
	struct stat st;
	mode_t mode = old->st_mode & 0777;

	if (fstat(f->fd, &st) != 0)
		return cx_fail_errno(err, CX_CANTCREAT, f->path);
	if ((st.st_uid != old->st_uid || st.st_gid != old->st_gid) &&
	    fchown(f->fd, old->st_uid, old->st_gid) != 0)
		mode &= 0700; /* rights of a group are not another's */
	if (fchmod(f->fd, mode) != 0)
		return cx_fail_errno(err, CX_CANTCREAT, f->path);
	return true;
}

static bool
newfile_begin(struct cx_newfile *f, struct cx_err *err)
{
	struct stat old;
	bool there = stat(f->path, &old) == 0;
	int stream = there ? standard_stream(&old) : -1;
	char *real;
	bool ok;

	if (there && S_ISDIR(old.st_mode))
		return cx_fail(
		    err, CX_CANTCREAT, "%s: is a directory", f->path);
	if (stream >= 0 || (there && !S_ISREG(old.st_mode)))
		return open_straight(f, stream, err);
	/* A link stays, what it points at is replaced. */
	real = there ? realpath(f->path, NULL) : strdup(f->path);
	if (!real)
		return cx_fail_errno(err, CX_CANTCREAT, f->path);
	ok = open_directory(f, real, err);
	free(real);
	return ok && open_temporary(f, err) &&
	       (!there || keep_mode(f, &old, err));
}

struct cx_newfile *
cx_newfile_open(const char *path, struct cx_err *err)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct cx_newfile *f = calloc(1, sizeof(*f));

	pthread_once(&once, install);
	if (f) {
		f->fd = -1;
		f->path = strdup(path);
	}
	if (!f || !f->path) {
		free(f);
		cx_fail_memory(err);
		return NULL;
	}
	if (!newfile_begin(f, err)) {
		cx_newfile_abort(f);
		return NULL;
	}
	return f;
}

bool
cx_newfile_write(struct cx_newfile *f, struct cx_span s, struct cx_err *err)
{
	if (!cx_file_write(f->fd, s))
		return cx_fail_errno(err, CX_IO, f->path);
	return true;
}

static bool
close_checked(struct cx_newfile *f)
{
	int fd = f->fd;

	f->fd = -1;
	return close(fd) == 0 || errno == EINTR;
}

/* What is written is on the disk. */
static bool
settle(struct cx_newfile *f, struct cx_err *err)
{
	return (cx_file_sync(f->fd) && close_checked(f)) ||
	       cx_fail_errno(err, CX_IO, f->path);
}

static bool
appear(struct cx_newfile *f, struct cx_err *err)
{
	struct slot *s = f->slot;

	if (s && renameat(s->dir, s->temp, s->dir, f->target) != 0)
		return cx_fail_errno(err, CX_CANTCREAT, f->path);
	if (s)
		atomic_store(&s->live, false);
	return true;
}

static bool
sync_folder(const struct cx_newfile *f, struct cx_err *err)
{
	return !f->slot || cx_file_sync(f->slot->dir) ||
	       cx_fail_errno(err, CX_IO, f->path);
}

bool
cx_newfile_commit(struct cx_newfile *f, struct cx_err *err)
{
	bool ok = settle(f, err) && appear(f, err) && sync_folder(f, err);

	cx_newfile_abort(f);
	return ok;
}

bool
cx_newfile_commit_all(struct cx_newfile **f, size_t n, struct cx_err *err)
{
	bool ok = true;

	/* one wait for the disk; each sync then finds nothing to do */
	if (n > 1)
		(void)syncfs(f[0]->fd);
	for (size_t i = 0; ok && i < n; i++)
		ok = settle(f[i], err);
	for (size_t i = 0; ok && i < n; i++)
		ok = appear(f[i], err);
	ok = ok && (n == 0 || sync_folder(f[n - 1], err));
	for (size_t i = 0; i < n; i++)
		cx_newfile_abort(f[i]);
	return ok;
}

void
cx_newfile_abort(struct cx_newfile *f)
{
	if (!f)
		return;
	if (f->slot && atomic_exchange(&f->slot->live, false))
		unlinkat(f->slot->dir, f->slot->temp, 0);
	newfile_free(f);
}
