#ifndef CX_CLI_MEMORY_H
#define CX_CLI_MEMORY_H

/*
 * From now on the program ends, with a message and status 71, where ICU or
 * Jansson get no memory.  Call it before either is used.
 */
void cx_memory_guard(const char *program);

#endif
