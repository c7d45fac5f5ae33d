/*
 * Runs a command, standard input from a file and output to /dev/null, and
 * prints wall seconds, processor seconds and the peak of memory in MiB:
 * timed FILE COMMAND [ARG]...  The shell's own `time' tells no memory, and
 * GNU time is not on every machine.
 */
#define _DEFAULT_SOURCE

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double
seconds(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

int
main(int argc, char **argv)
{
	struct timespec a, b;
	struct rusage r;
	int status = 0;
	pid_t child;

	if (argc < 3)
		return EXIT_FAILURE;
	clock_gettime(CLOCK_MONOTONIC, &a);
	child = fork();
	if (child == 0) {
		int in = open(argv[1], O_RDONLY);
		int out = open("/dev/null", O_WRONLY);

		if (in < 0 || out < 0 || dup2(in, 0) < 0 || dup2(out, 1) < 0)
			_exit(126);
		execvp(argv[2], argv + 2);
		_exit(127);
	}
	if (child < 0 || wait4(child, &status, 0, &r) < 0)
		return EXIT_FAILURE;
	clock_gettime(CLOCK_MONOTONIC, &b);
	if (!WIFEXITED(status) || WEXITSTATUS(status) > 1)
		return EXIT_FAILURE;
	printf("%.3f %.3f %.0f\n",
	    (double)(b.tv_sec - a.tv_sec) +
		(double)(b.tv_nsec - a.tv_nsec) / 1e9,
	    seconds(r.ru_utime) + seconds(r.ru_stime),
	    (double)r.ru_maxrss / 1024);
	return 0;
}
