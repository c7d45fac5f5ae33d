/*
 * A sandbox cannot be left, so each case runs in a child.  Where the kernel
 * has no Landlock the refusals cannot be seen: those cases are skipped.
 */
#include "check.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/sandbox.h"

/* Runs f in a child in a fresh directory; its exit status. */
static int
in_child(int (*f)(void))
{
	char dir[] = "/tmp/cx-sandbox-test-XXXXXX";
	char path[64];
	int status = -1;
	pid_t pid;

	assert_non_null(mkdtemp(dir));
	snprintf(path, sizeof(path), "%s/in", dir);
	assert_int_equal(mkdir(path, 0700), 0);
	pid = fork();
	if (pid == 0)
		_exit(chdir(dir) == 0 ? f() : 99);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	snprintf(path, sizeof(path), "rm -rf %s", dir);
	assert_int_equal(system(path), 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

static bool
refuses(const char *path, int flags)
{
	int fd = open(path, flags, 0600);

	if (fd >= 0)
		close(fd);
	return fd < 0 && errno == EACCES;
}

static int
enter_only(void)
{
	struct cx_err err = {0};

	return !cx_sandbox_enter(NULL, NULL, &err);
}

static int
is_there(void)
{
	struct cx_err err = {0};

	return !cx_sandbox_enter(NULL, NULL, &err) || !refuses("/", O_RDONLY);
}

static int
nothing_opens(void)
{
	struct cx_err err = {0};
	int fd = open("a", O_RDWR | O_CREAT, 0600);

	if (!cx_sandbox_enter(NULL, NULL, &err))
		return 1;
	if (!refuses("/etc/passwd", O_RDONLY) || !refuses("a", O_RDONLY) ||
	    !refuses("b", O_WRONLY | O_CREAT))
		return 2;
	return !cx_file_write(fd, CX_SPAN("open stays open"));
}

static int
one_writable(void)
{
	static const char *const dirs[] = {"in", NULL};
	struct cx_err err = {0};
	struct cx_newfile *before = cx_newfile_open("in/a", &err), *after;

	if (!before || !cx_sandbox_enter(dirs, NULL, &err))
		return 1;
	after = cx_newfile_open("in/b", &err);
	if (!after || !cx_newfile_write(after, CX_SPAN("x"), &err))
		return 2;
	if (!cx_newfile_commit(before, &err) || !cx_newfile_commit(after, &err))
		return 3;
	cx_newfile_abort(cx_newfile_open("in/b", &err));
	if (err.code != CX_OK || cx_newfile_open("c", &err))
		return 4;
	return refuses("in/a", O_RDONLY) ? 0 : 5;
}

static int
one_readable(void)
{
	static const char *const dirs[] = {"in", "none", NULL};
	struct cx_err err = {0};
	int fd = open("in/a", O_WRONLY | O_CREAT, 0600);

	close(fd);
	if (!cx_sandbox_enter(NULL, dirs, &err))
		return 1;
	fd = open("in/a", O_RDONLY);
	if (fd < 0)
		return 2;
	close(fd);
	return refuses("in/a", O_RDWR) && refuses("in", O_RDONLY) &&
		       refuses("in/b", O_WRONLY | O_CREAT) &&
		       refuses("/etc/passwd", O_RDONLY)
		   ? 0
		   : 3;
}

static int
no_directory(void)
{
	static const char *const dirs[] = {"none", NULL};
	struct cx_err err = {0};

	return cx_sandbox_enter(dirs, NULL, &err) || err.code != CX_CANTCREAT;
}

static void
cases(void **state)
{
	(void)state;
	assert_int_equal(in_child(enter_only), 0);
	if (in_child(is_there) != 0)
		SKIP_TEST("no Landlock here");
	assert_int_equal(in_child(nothing_opens), 0);
	assert_int_equal(in_child(one_writable), 0);
	assert_int_equal(in_child(one_readable), 0);
	assert_int_equal(in_child(no_directory), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(cases)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
