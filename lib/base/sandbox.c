/*
 * Landlock, by its system calls since the C library has no wrappers.  It
 * judges by path and not by system call: a list of allowed calls (seccomp)
 * kept by hand would kill the program the day the C library uses a new one.
 * The rights of newer kernels are named here, so that an old header does not
 * decide what is given up.
 */
#define _GNU_SOURCE /* syscall(), O_PATH */

#include "base/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__linux__) && defined(SYS_landlock_create_ruleset)
#include <linux/landlock.h>
#include <sys/prctl.h>
#define HAVE_LANDLOCK 1
#else
#define HAVE_LANDLOCK 0
#endif

#include "base/banned.h"

#if HAVE_LANDLOCK

enum { RIGHT_REFER = 1 << 13, RIGHT_TRUNCATE = 1 << 14, RIGHT_IOCTL = 1 << 15 };

/* All rights that the kernel of that version of Landlock knows. */
static uint64_t
all_rights(long version)
{
	uint64_t rights = (UINT64_C(1) << 13) - 1;

	if (version >= 2)
		rights |= RIGHT_REFER;
	if (version >= 3)
		rights |= RIGHT_TRUNCATE;
	if (version >= 5)
		rights |= RIGHT_IOCTL;
	return rights;
}

/* Rights in the folder that fd is of, which is closed. */
static bool
allow(int rules, int fd, uint64_t rights, struct cx_err *err)
{
	struct landlock_path_beneath_attr beneath = {
	    .allowed_access = rights, .parent_fd = fd};
	bool ok = syscall(SYS_landlock_add_rule, rules,
		      LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0;

	if (!ok)
		cx_fail_errno(err, CX_INTERNAL, "sandbox");
	close(fd);
	return ok;
}

static bool
allow_writing(int rules, const char *path, uint64_t handled, struct cx_err *err)
{
	int fd = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);

	if (fd < 0)
		return cx_fail_errno(err, CX_CANTCREAT, path);
	return allow(rules, fd,
	    handled &
		(LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_DIR |
		    LANDLOCK_ACCESS_FS_REMOVE_FILE |
		    LANDLOCK_ACCESS_FS_MAKE_REG | RIGHT_TRUNCATE),
	    err);
}

static bool
allow_reading(int rules, const char *path, struct cx_err *err)
{
	int fd = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);

	return fd < 0 || allow(rules, fd, LANDLOCK_ACCESS_FS_READ_FILE, err);
}

static bool
enforce(int rules, struct cx_err *err)
{
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
	    syscall(SYS_landlock_restrict_self, rules, 0) == 0)
		return true;
	return cx_fail_errno(err, CX_INTERNAL, "sandbox");
}

bool
cx_sandbox_enter(const char *const *writable, const char *const *readable,
    struct cx_err *err)
{
	struct landlock_ruleset_attr attr = {0};
	long version = syscall(SYS_landlock_create_ruleset, NULL, 0,
	    LANDLOCK_CREATE_RULESET_VERSION);
	bool ok = true;
	int rules;

	/* Asking never fails where there is one, unless a container forbids. */
	if (version < 1)
		return true;
	attr.handled_access_fs = all_rights(version);
	rules =
	    (int)syscall(SYS_landlock_create_ruleset, &attr, sizeof(attr), 0);
	if (rules < 0)
		return cx_fail_errno(err, CX_INTERNAL, "sandbox");
	for (; ok && writable && *writable; writable++)
		ok = allow_writing(
		    rules, *writable, attr.handled_access_fs, err);
	for (; ok && readable && *readable; readable++)
		ok = allow_reading(rules, *readable, err);
	ok = ok && enforce(rules, err);
	close(rules);
	return ok;
}

#else

bool
cx_sandbox_enter(const char *const *writable, const char *const *readable,
    struct cx_err *err)
{
	(void)writable;
	(void)readable;
	(void)err;
	return true;
}

#endif
