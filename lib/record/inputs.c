/*
 * All operands are opened before the first is read: a name that is wrong is
 * said before any output, and the sandbox can close the file system.
 */
#include "record/inputs.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/banned.h"

/* Many operands (a year of daily files) need more than the usual 1024. */
static void
raise_file_limit(size_t n)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < n + 64) {
		limit.rlim_cur = limit.rlim_max;
		(void)setrlimit(RLIMIT_NOFILE, &limit);
	}
}

static bool
open_one(struct cx_input *in, const char *path, struct cx_err *err)
{
	struct stat st;

	if (strcmp(path, "-") == 0) {
		in->source = "standard input";
		in->fd = STDIN_FILENO;
	} else {
		in->source = path;
		in->fd = open(path, O_RDONLY | O_CLOEXEC);
	}
	if (in->fd < 0 || fstat(in->fd, &st) != 0)
		return cx_fail_errno(err, CX_NOINPUT, in->source);
	if (S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		return cx_fail_errno(err, CX_NOINPUT, in->source);
	}
	in->regular = S_ISREG(st.st_mode);
	return true;
}

static struct cx_inputs *
inputs_new(size_t n, struct cx_err *err)
{
	struct cx_inputs *in = calloc(1, sizeof(*in));

	if (in != NULL)
		in->at = calloc(n, sizeof(*in->at));
	if (in == NULL || in->at == NULL) {
		free(in);
		cx_fail_memory(err);
		return NULL;
	}
	for (size_t i = 0; i < n; i++)
		in->at[i].fd = -1;
	in->n = n;
	return in;
}

struct cx_inputs *
cx_inputs_open(const char *const *paths, size_t n,
    const struct cx_config *config, struct cx_err *err)
{
	static const char *const standard_input[] = {"-"};
	struct cx_inputs *in;

	(void)config;
	if (n == 0) {
		paths = standard_input;
		n = 1;
	}
	in = inputs_new(n, err);
	if (in == NULL)
		return NULL;
	raise_file_limit(n);
	for (size_t i = 0; i < n; i++) {
		if (!open_one(&in->at[i], paths[i], err)) {
			cx_inputs_close(in);
			return NULL;
		}
	}
	return in;
}

struct cx_inputs *
cx_inputs_memory(struct cx_span text, const char *source, struct cx_err *err)
{
	struct cx_inputs *in = inputs_new(1, err);

	if (in != NULL) {
		in->at[0].source = source;
		in->at[0].memory = text;
	}
	return in;
}

void
cx_inputs_close(struct cx_inputs *in)
{
	if (in == NULL)
		return;
	for (size_t i = 0; i < in->n; i++)
		if (in->at[i].fd > STDIN_FILENO)
			close(in->at[i].fd);
	free(in->at);
	free(in);
}
