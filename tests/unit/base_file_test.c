/*
 * Each test works in a fresh directory and ends by counting what lies in it:
 * a temporary left behind is a failure.  Signals are tried in children.
 */
#include "check.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"

static int
enter(void **state)
{
	char *dir = strdup("/tmp/cx-file-test-XXXXXX");

	*state = dir;
	return dir && mkdtemp(dir) && chdir(dir) == 0 ? 0 : -1;
}

static size_t
entries(void)
{
	DIR *d = opendir(".");
	size_t n = 0;

	assert_non_null(d);
	while (readdir(d))
		n++;
	closedir(d);
	return n - 2;
}

static int
leave(void **state)
{
	DIR *d = opendir(".");
	struct dirent *e;

	while (d && (e = readdir(d)))
		if (e->d_name[0] != '.' || e->d_name[1] != '\0')
			unlink(e->d_name);
	if (d)
		closedir(d);
	if (chdir("/") != 0 || rmdir(*state) != 0)
		return -1;
	free(*state);
	return 0;
}

static void
put(const char *path, const char *text, mode_t mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_true(cx_file_write(fd, cx_span(text)));
	assert_int_equal(fchmod(fd, mode), 0);
	close(fd);
}

static void
check_file(const char *path, const char *want, mode_t mode)
{
	struct cx_err err = {0};
	struct cx_buf b = {0};
	struct stat st;

	CHECK(cx_file_read(path, 1000, &b, &err), "%s: %s", path, err.text);
	CHECK_TEXT(cx_buf_span(&b), want, "%s", path);
	cx_buf_done(&b);
	assert_int_equal(stat(path, &st), 0);
	CHECK((st.st_mode & 0777) == mode, "%s: %o", path,
	    (unsigned)(st.st_mode & 0777));
}

static struct cx_newfile *
begin(const char *path)
{
	struct cx_err err = {0};
	struct cx_newfile *f = cx_newfile_open(path, &err);

	CHECK(f != NULL, "%s", err.text);
	CHECK(cx_newfile_write(f, CX_SPAN("new\n"), &err), "%s", err.text);
	return f;
}

static void
commit(void **state)
{
	struct cx_err err = {0};

	(void)state;
	CHECK(cx_newfile_commit(begin("a"), &err), "%s", err.text);
	check_file("a", "new\n", 0600);
	put("b", "old\n", 0644);
	CHECK(cx_newfile_commit(begin("./b"), &err), "%s", err.text);
	check_file("b", "new\n", 0644);
	assert_int_equal(entries(), 2);
}

static void
abort_keeps_old(void **state)
{
	struct cx_newfile *f;

	(void)state;
	put("a", "old\n", 0640);
	f = begin("a");
	assert_int_equal(entries(), 2);
	check_file("a", "old\n", 0640);
	cx_newfile_abort(f);
	cx_newfile_abort(NULL);
	check_file("a", "old\n", 0640);
	assert_int_equal(entries(), 1);
}

static void
link_stays(void **state)
{
	struct cx_err err = {0};
	struct stat st;

	(void)state;
	put("a", "old\n", 0600);
	assert_int_equal(symlink("a", "l"), 0);
	CHECK(cx_newfile_commit(begin("l"), &err), "%s", err.text);
	assert_int_equal(lstat("l", &st), 0);
	assert_true(S_ISLNK(st.st_mode));
	check_file("a", "new\n", 0600);
}

static void
several(void **state)
{
	struct cx_err err = {0};
	struct cx_newfile *f[40];
	char name[40][8];

	(void)state;
	for (size_t i = 0; i < countof(f); i++) {
		snprintf(name[i], sizeof(name[i]), "n%zu", i);
		f[i] = begin(name[i]);
	}
	for (size_t i = 0; i < countof(f); i++) {
		if (i % 2)
			cx_newfile_abort(f[i]);
		else
			assert_true(cx_newfile_commit(f[i], &err));
	}
	assert_int_equal(entries(), 20);
}

/* Together: all appear, or after a failure none that is not whole. */
static void
commit_all(void **state)
{
	struct cx_err err = {0};
	struct cx_newfile *f[40];
	char name[8];

	(void)state;
	assert_true(cx_newfile_commit_all(f, 0, &err));
	for (size_t i = 0; i < countof(f); i++) {
		snprintf(name, sizeof(name), "n%zu", i);
		f[i] = begin(name);
	}
	assert_int_equal(mkdir("n7", 0700), 0); /* cannot be replaced */
	assert_false(cx_newfile_commit_all(f, countof(f), &err));
	assert_int_equal(err.code, CX_CANTCREAT);
	assert_non_null(strstr(err.text, "n7"));
	assert_int_equal(entries(), 8);
	check_file("n6", "new\n", 0600);
	assert_int_equal(rmdir("n7"), 0);
	for (size_t i = 0; i < countof(f); i++) {
		snprintf(name, sizeof(name), "m%zu", i);
		f[i] = begin(name);
	}
	assert_true(cx_newfile_commit_all(f, countof(f), &err));
	assert_int_equal(entries(), 47);
	check_file("m39", "new\n", 0600);
}

static void
refused(void **state)
{
	static const char *const paths[] = {".", "none/a", "a/", ""};

	(void)state;
	for (size_t i = 0; i < countof(paths); i++) {
		struct cx_err err = {0};

		CHECK(!cx_newfile_open(paths[i], &err), "%s", paths[i]);
		CHECK(err.code == CX_CANTCREAT, "%s: %d", paths[i], err.code);
	}
	assert_int_equal(entries(), 0);
}

static void
full_device(void **state)
{
	struct cx_err err = {0};
	struct cx_newfile *f;
	struct stat st;

	(void)state;
	if (stat("/dev/full", &st) != 0)
		return;
	f = cx_newfile_open("/dev/full", &err);
	assert_non_null(f);
	assert_false(cx_newfile_write(f, CX_SPAN("x"), &err));
	assert_int_equal(err.code, CX_IO);
	cx_newfile_abort(f);
	assert_int_equal(stat("/dev/full", &st), 0);
	assert_true(S_ISCHR(st.st_mode));
}

static void
pipe_written(void **state)
{
	struct cx_err err = {0};
	char got[8] = "";
	int fd;

	(void)state;
	assert_int_equal(mkfifo("p", 0600), 0);
	fd = open("p", O_RDONLY | O_NONBLOCK);
	CHECK(cx_newfile_commit(begin("p"), &err), "%s", err.text);
	assert_int_equal(read(fd, got, sizeof(got)), 4);
	assert_string_equal(got, "new\n");
	close(fd);
	assert_int_equal(entries(), 1);
}

/* Runs f in a child; its wait status. */
static int
in_child(void (*f)(void))
{
	int status = -1;
	pid_t pid = fork();

	assert_true(pid >= 0);
	if (pid == 0) {
		f();
		exit(0);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	return status;
}

static void
die_by_signal(void)
{
	struct cx_err err = {0};

	if (!cx_newfile_open("a", &err) || !cx_newfile_open("b", &err))
		_exit(1);
	raise(SIGTERM);
}

static void
die_by_exit(void)
{
	struct cx_err err = {0};

	if (!cx_newfile_open("a", &err))
		_exit(1);
	exit(7);
}

/* Standard output goes to "o"; the path names it once more. */
static void
write_own_output(void)
{
	struct cx_err err = {0};
	struct cx_newfile *f;
	int fd = open("o", O_WRONLY | O_CREAT, 0600);

	dup2(fd, STDOUT_FILENO);
	cx_file_write(STDOUT_FILENO, CX_SPAN("first\n"));
	f = cx_newfile_open("/dev/stdout", &err);
	if (!f || !cx_newfile_write(f, CX_SPAN("second\n"), &err) ||
	    !cx_newfile_commit(f, &err))
		_exit(1);
	_exit(0);
}

static void
children(void **state)
{
	int status;

	(void)state;
	put("a", "old\n", 0600);
	status = in_child(die_by_signal);
	CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM, "%d", status);
	status = in_child(die_by_exit);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 7, "%d", status);
	assert_int_equal(entries(), 1);
	check_file("a", "old\n", 0600);
	assert_int_equal(in_child(write_own_output), 0);
	check_file("o", "first\nsecond\n", 0600);
}

static void
read_files(void **state)
{
	struct cx_err err = {0};
	struct cx_buf b = {0};

	(void)state;
	put("a", "12345", 0600);
	assert_true(cx_file_read("a", 5, &b, &err));
	assert_true(cx_file_read("a", 5, &b, &err));
	CHECK_TEXT(cx_buf_span(&b), "1234512345", "twice");
	assert_false(cx_file_read("a", 4, &b, &err));
	assert_int_equal(err.code, CX_NOINPUT);
	err = (struct cx_err){0};
	assert_false(cx_file_read("none", 4, &b, &err));
	assert_string_equal(err.text, "none: No such file or directory");
	err = (struct cx_err){0};
	assert_false(cx_file_read(".", 4, &b, &err));
	assert_int_equal(err.code, CX_NOINPUT);
	cx_buf_done(&b);
}

static void
locks(void **state)
{
	struct cx_err err = {0};
	int ready[2];
	struct cx_lock *l;
	char c, want[64];
	pid_t pid;

	(void)state;
	assert_int_equal(pipe(ready), 0);
	pid = fork();
	if (pid == 0) {
		l = cx_lock_take("l", false, &err);
		c = l ? 'y' : 'n';
		cx_file_write(ready[1], (struct cx_span){&c, 1});
		pause();
		_exit(0);
	}
	assert_int_equal(read(ready[0], &c, 1), 1);
	assert_int_equal(c, 'y');
	assert_null(cx_lock_take("l", false, &err));
	snprintf(want, sizeof(want), "l: in use by process %ld", (long)pid);
	assert_string_equal(err.text, want);
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	l = cx_lock_take("l", true, &err);
	assert_non_null(l);
	cx_lock_free(l);
	cx_lock_free(NULL);
	close(ready[0]);
	close(ready[1]);
}

#define IN_DIR(f) cmocka_unit_test_setup_teardown(f, enter, leave)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    IN_DIR(commit),
	    IN_DIR(abort_keeps_old),
	    IN_DIR(link_stays),
	    IN_DIR(several),
	    IN_DIR(commit_all),
	    IN_DIR(refused),
	    IN_DIR(full_device),
	    IN_DIR(pipe_written),
	    IN_DIR(children),
	    IN_DIR(read_files),
	    IN_DIR(locks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
