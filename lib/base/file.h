#ifndef CX_BASE_FILE_H
#define CX_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/err.h"

/*
 * A file that appears whole or not at all: written to a temporary name beside
 * it (mode 0600 unless the old file has another), synced, and renamed by
 * cx_newfile_commit().  A process that dies first leaves the old file; on
 * SIGINT, SIGTERM, SIGHUP and SIGPIPE and at exit the temporary is removed;
 * the handlers are set at the first open, for signals that had the default.
 * What cannot be replaced (a pipe, /dev/full) is written straight, and so is
 * the file that standard output or error already is.  A symbolic link stays,
 * its target is replaced.
 */
struct cx_newfile;

/*
 * Begins to replace path; NULL on failure (CX_CANTCREAT).  The directory is
 * kept open, so commit works after cx_sandbox_enter() if that was told that
 * the directory is writable.  Not buffered: write large pieces.
 */
struct cx_newfile *cx_newfile_open(const char *path, struct cx_err *err);

/* Writes all of s; false on failure (CX_IO). */
bool cx_newfile_write(
    struct cx_newfile *f, struct cx_span s, struct cx_err *err);

/* Syncs, renames, frees f in any case.  False on failure; old file stays. */
bool cx_newfile_commit(struct cx_newfile *f, struct cx_err *err);

/*
 * The same for n files of one folder, with one wait for the disk: all are
 * synced, then they appear one by one, each whole.  Frees them in any case.
 * False on failure: some may have appeared.  Each holds two descriptors until
 * then.
 */
bool cx_newfile_commit_all(struct cx_newfile **f, size_t n, struct cx_err *err);

/* Removes the temporary, if it is still there, and frees f; NULL is fine. */
void cx_newfile_abort(struct cx_newfile *f);

/* The whole of a file into b (appended), at most limit_bytes; CX_NOINPUT. */
bool cx_file_read(
    const char *path, size_t limit_bytes, struct cx_buf *b, struct cx_err *err);

/*
 * Syncs fd, where its kind of file can be synced (a pipe cannot, and is fine).
 * False: errno says why.
 */
bool cx_file_sync(int fd);

/* Writes all of s to fd, again after EINTR; false: errno says why. */
bool cx_file_write(int fd, struct cx_span s);

/*
 * A lock (fcntl) on path, made with mode 0600 if it is not there.  Waits if
 * `wait', else fails and names the process that holds it.  NULL on failure
 * (CX_CANTCREAT).  The file may be replaced by who holds the lock.  A process
 * loses it when it closes any descriptor of the file, and never waits for
 * itself: take a lock once, on a file of its own or one not opened elsewhere.
 */
struct cx_lock;
struct cx_lock *cx_lock_take(const char *path, bool wait, struct cx_err *err);

/*
 * Waits for such a lock on a file that is open to write, whatever its names
 * are; it lasts until the process closes a descriptor of that file.  False:
 * errno says why.
 */
bool cx_file_lock(int fd);
void cx_lock_free(struct cx_lock *l);

#endif
