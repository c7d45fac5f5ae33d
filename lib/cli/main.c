/*
 * The whole of a command around its run().  Everything that goes to standard
 * output goes by write(2), so there is no stdio buffer whose loss could pass
 * unseen; close(2) at the end reports what a file server kept for itself.
 *
 * SIGPIPE is ignored during the run, so that state files and rejects are given
 * back in order; then the program dies by it all the same, as `cat' does, and
 * the shell sees the status that it knows.
 */
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/common.h"
#include "cli/completion.h"
#include "cli/help.h"
#include "cli/memory.h"
#include "cli/option.h"
#include "cli/state.h"
#include "cli/version.h"

#include "base/banned.h"

enum { FINISHED_WITH_BAD = 1 };

/*
 * A file opened later must not become standard input or output because those
 * came closed; what stands in for them fails as a closed one does.
 */
static void
hold_standard_files(void)
{
	static const int modes[] = {O_WRONLY, O_RDONLY, O_WRONLY};

	for (int fd = 0; fd < 3; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
			(void)!open("/dev/null", modes[fd]);
}

static void
die_of_pipe(void)
{
	sigset_t pipe_only;

	signal(SIGPIPE, SIG_DFL);
	sigemptyset(&pipe_only);
	sigaddset(&pipe_only, SIGPIPE);
	sigprocmask(SIG_UNBLOCK, &pipe_only, NULL);
	raise(SIGPIPE);
}

/* Stores the words given; only those that replace a run, or the others. */
static bool
store(const struct cx_words *w, bool early, struct cx_err *err)
{
	for (size_t i = 0; i < w->n_given; i++)
		if (cx_common_early(w->given[i].option) == early &&
		    !cx_option_set(w->given[i].option, w->given[i].arg, err))
			return false;
	return true;
}

/* What --help and its like print; false where none was given. */
static bool
instead(
    const struct cx_tool *tool, const struct cx_options *o, struct cx_buf *out)
{
	if (cx_common.help)
		cx_help(tool, o, out);
	else if (cx_common.version)
		cx_buf_printf(out, "%s (cx) %s\n", tool->name, CX_VERSION);
	else if (cx_common.completion != CX_SHELL_NONE)
		cx_completion(cx_common.completion, tool, o, out);
	else if (cx_common.dump_options)
		cx_options_dump(o, out);
	else
		return false;
	return true;
}

static bool
take_operands(
    const struct cx_tool *tool, const struct cx_words *w, struct cx_err *err)
{
	if (w->n_operands > 0 && !(tool->operands && tool->operands[0]))
		return cx_fail(err, CX_USAGE, "takes no operands, but got %s",
		    cx_quote(cx_span(w->operands[0])).text);
	return true;
}

/* A way on where one exists and the message does not name one itself. */
static void
say_hint(struct cx_run *run, const struct cx_err *err)
{
	const struct cx_config *c = cx_run_config(run);

	if (err->code == CX_DATA && run->in_rows && err->line != 0 &&
	    c->on_error == CX_STOP && run->say.verbose >= 0 &&
	    !strstr(err->text, " -"))
		cx_run_say(run,
		    "to go on after bad records: %s--on-error=reject "
		    "--rejects=FILE",
		    run->tool->adds ? "--on-error=keep, or " : "");
}

static void
say_usage(const struct cx_tool *tool, struct cx_say *say)
{
	char line[160];

	if (tool->usage) {
		snprintf(line, sizeof(line), "as in: %s", tool->usage);
		cx_say_plain(say, line);
	}
	snprintf(line, sizeof(line), "try '%s --help'", tool->name);
	cx_say_plain(say, line);
}

/* Whether all that was written to standard output is there. */
static bool
close_output(struct cx_err *err)
{
	/* A descriptor that is not open for writing was not written to. */
	if (close(1) == 0 || errno == EBADF)
		return true;
	return cx_fail_errno(err, CX_IO, "standard output");
}

/* Runs; prints why not.  Returns the exit status. */
static int
run_tool(struct cx_run *run, bool ok, struct cx_err *err)
{
	ok = ok && run->tool->run(run, err);
	ok = ok && close_output(err);
	if (ok)
		return run->bad > 0 || run->failed_check ? FINISHED_WITH_BAD
							 : 0;
	if (err->code == CX_OK)
		cx_fail(err, CX_INTERNAL, "failed without a reason");
	if (run->closed)
		return (int)err->code;
	cx_say_err(&run->say, err);
	say_hint(run, err);
	if (err->code == CX_USAGE)
		say_usage(run->tool, &run->say);
	return (int)err->code;
}

/* The text of --help and its like to standard output. */
static int
print_instead(struct cx_run *run, struct cx_buf *out, struct cx_err *err)
{
	if (out->failed)
		cx_fail_memory(err);
	else if (cx_run_print(run, cx_buf_span(out), err))
		close_output(err);
	if (err->code != CX_OK && !run->closed)
		cx_say_err(&run->say, err);
	return (int)err->code;
}

static int
main_of(const struct cx_tool *tool, struct cx_run *run, struct cx_words *w,
    const struct cx_options *o, int argc, char **argv)
{
	struct cx_err err = {0};
	struct cx_buf out = {0};
	int status;
	bool ok;

	ok = cx_options_parse(o, argc, argv, w, &err) && store(w, true, &err);
	if (ok && instead(tool, o, &out)) {
		status = print_instead(run, &out, &err);
		cx_buf_done(&out);
		return status;
	}
	ok = ok && store(w, false, &err) && cx_common_finish(&err) &&
	     take_operands(tool, w, &err) &&
	     cx_run_init(run, tool, w->operands, w->n_operands, &err);
	return run_tool(run, ok, &err);
}

int
cx_main(const struct cx_tool *tool, int argc, char **argv)
{
	struct cx_run run = {.tool = tool, .say = CX_SAY_INIT(tool->name)};
	struct cx_options options = {0};
	struct cx_words words = {0};
	int status;

	hold_standard_files();
	cx_memory_guard(tool->name);
	setlocale(LC_CTYPE, "");
	setlocale(LC_MESSAGES, "");
	signal(SIGPIPE, SIG_IGN);
	cx_common_reset();
	cx_options_add(&options, tool->options);
	options.own = options.n;
	cx_common_add(&options, tool);
	status = main_of(tool, &run, &words, &options, argc, argv);
	cx_run_done(&run);
	cx_words_done(&words);
	cx_options_done(&options);
	if (run.closed)
		die_of_pipe();
	return status;
}
