/*
 * Our own code hands a failed allocation up as an error.  ICU and Jansson do
 * not always: ICU 72 crashes in its number formats and compiles a regular
 * expression without some of its letters, Jansson 2.14 drops a byte of a text,
 * and all looks well.  A score that is wrong is worse than none, so the
 * process ends there and then, as by a kill: files appear whole or not at all.
 */
#include "cli/memory.h"

#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/err.h"
#include "base/json.h"
#include "base/span.h"
#include "text/memory.h"

#include "base/banned.h"

static const char *name = "cx";

static void
say(const char *text)
{
	(void)!write(2, text, strlen(text));
}

static void
end(void)
{
	say(name);
	say(": out of memory\n");
	_exit(CX_SYSTEM);
}

static void *
checked(void *p)
{
	if (!p)
		cx_no_memory();
	return p;
}

static void *
get(size_t n)
{
	return checked(malloc(n ? n : 1));
}

static void *
resize(void *p, size_t n)
{
	return checked(realloc(p, n ? n : 1));
}

void
cx_memory_guard(const char *program)
{
	name = program;
	cx_on_no_memory(end);
	cx_json_memory(get, free);
	cx_text_memory(get, resize, free);
}
