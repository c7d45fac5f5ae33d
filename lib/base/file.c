/*
 * Files read whole, and locks.  The locks are fcntl's and not flock's because
 * they work over NFS and can tell who holds them; their price is that they
 * belong to the process, so a lock is taken once, by the command.
 */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/banned.h"

struct cx_lock {
	int fd;
};

bool
cx_file_write(int fd, struct cx_span s)
{
	ssize_t n;

	while (s.len > 0) {
		n = write(fd, s.at, s.len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		s.at += n;
		s.len -= (size_t)n;
	}
	return true;
}

bool
cx_file_sync(int fd)
{
	int got;

	do {
		got = fsync(fd);
	} while (got != 0 && errno == EINTR);
	return got == 0 || errno == EINVAL || errno == ENOTSUP ||
	       errno == EROFS;
}

/* Reads fd to its end; a byte more than the limit is enough to refuse. */
static bool
read_all(int fd, const char *path, size_t limit, struct cx_buf *b,
    struct cx_err *err)
{
	size_t start = b->len, want;
	ssize_t n;

	for (;;) {
		if (b->room - b->len < 2 && !cx_buf_reserve(b, 64 * 1024))
			return cx_fail_memory(err);
		want = b->room - b->len;
		n = read(fd, b->at + b->len, want);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return cx_fail_errno(err, CX_NOINPUT, path);
		if (n == 0)
			return true;
		b->len += (size_t)n;
		if (b->len - start > limit)
			return cx_fail(err, CX_NOINPUT,
			    "%s: larger than %zu bytes", path, limit);
	}
}

bool
cx_file_read(
    const char *path, size_t limit_bytes, struct cx_buf *b, struct cx_err *err)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct stat st;
	bool ok;

	if (fd < 0)
		return cx_fail_errno(err, CX_NOINPUT, path);
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0 &&
	    (uintmax_t)st.st_size <= limit_bytes)
		cx_buf_reserve(b, (size_t)st.st_size + 2);
	ok = read_all(fd, path, limit_bytes, b, err);
	close(fd);
	return ok;
}

/* Whether path still names the open file, and not one renamed over it. */
static bool
same_file(int fd, const char *path)
{
	struct stat open_one, named;

	return fstat(fd, &open_one) == 0 && stat(path, &named) == 0 &&
	       open_one.st_dev == named.st_dev &&
	       open_one.st_ino == named.st_ino;
}

static bool
lock_refused(int fd, const char *path, struct cx_err *err)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};

	if (errno != EACCES && errno != EAGAIN)
		return cx_fail_errno(err, CX_CANTCREAT, path);
	if (fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK &&
	    lock.l_pid > 0)
		return cx_fail(err, CX_CANTCREAT, "%s: in use by process %ld",
		    path, (long)lock.l_pid);
	return cx_fail(
	    err, CX_CANTCREAT, "%s: in use by another process", path);
}

static bool
lock_whole(int fd, bool wait)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	int got;

	do {
		got = fcntl(fd, wait ? F_SETLKW : F_SETLK, &lock);
	} while (got < 0 && errno == EINTR);
	return got == 0;
}

bool
cx_file_lock(int fd)
{
	return lock_whole(fd, true);
}

/* The locked descriptor, or -1. */
static int
lock_open(const char *path, bool wait, struct cx_err *err)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

	if (fd < 0) {
		cx_fail_errno(err, CX_CANTCREAT, path);
		return -1;
	}
	if (!lock_whole(fd, wait)) {
		lock_refused(fd, path, err);
		close(fd);
		return -1;
	}
	return fd;
}

struct cx_lock *
cx_lock_take(const char *path, bool wait, struct cx_err *err)
{
	struct cx_lock *l = malloc(sizeof(*l));

	if (!l) {
		cx_fail_memory(err);
		return NULL;
	}
	for (;;) {
		l->fd = lock_open(path, wait, err);
		if (l->fd < 0) {
			free(l);
			return NULL;
		}
		if (same_file(l->fd, path))
			return l;
		/* The holder replaced the file while we waited: again. */
		close(l->fd);
	}
}

void
cx_lock_free(struct cx_lock *l)
{
	if (!l)
		return;
	close(l->fd);
	free(l);
}
