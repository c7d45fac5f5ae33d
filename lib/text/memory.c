/*
 * ICU takes memory by functions with a context, which nobody here needs.
 */
#include "text/memory.h"

#include <unicode/uclean.h>

#include "base/banned.h"

static void *(*get_more)(size_t n);
static void *(*resize_it)(void *p, size_t n);
static void (*give_back)(void *p);

static void *U_CALLCONV
get(const void *context, size_t n)
{
	(void)context;
	return get_more(n);
}

static void *U_CALLCONV
resize(const void *context, void *p, size_t n)
{
	(void)context;
	return resize_it(p, n);
}

static void U_CALLCONV
give(const void *context, void *p)
{
	(void)context;
	give_back(p);
}

void
cx_text_memory(void *(*more)(size_t n), void *(*other)(void *p, size_t n),
    void (*back)(void *p))
{
	UErrorCode status = U_ZERO_ERROR;

	if (get_more)
		return;
	get_more = more;
	resize_it = other;
	give_back = back;
	u_setMemoryFunctions(NULL, get, resize, give, &status);
}
