/*
 * Preloaded, it lets one allocation of a program fail: that with the number
 * FAIL_AT, counted from 1.  How many there were goes to the file FAIL_COUNT,
 * opened at the beginning, because later the program may open none.  glibc
 * names its own functions so that others can stand before them.
 */
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);

static atomic_long done;
static long fail_at;
static FILE *report;

static int
fails(void)
{
	if (atomic_fetch_add(&done, 1) + 1 != fail_at)
		return 0;
	errno = ENOMEM;
	return 1;
}

void *
malloc(size_t n)
{
	return fails() ? NULL : __libc_malloc(n);
}

void *
calloc(size_t n, size_t size)
{
	return fails() ? NULL : __libc_calloc(n, size);
}

void *
realloc(void *p, size_t n)
{
	return fails() ? NULL : __libc_realloc(p, n);
}

__attribute__((constructor)) static void
begin(void)
{
	const char *file = getenv("FAIL_COUNT");
	const char *number = getenv("FAIL_AT");

	report = file ? fopen(file, "w") : NULL;
	atomic_store(&done, 0);
	fail_at = number ? atol(number) : 0;
}

__attribute__((destructor)) static void
end(void)
{
	long n = atomic_load(&done);

	if (report)
		fprintf(report, "%ld\n", n);
}
