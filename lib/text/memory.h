#ifndef CX_TEXT_MEMORY_H
#define CX_TEXT_MEMORY_H

#include <stddef.h>

/*
 * Where ICU gets its memory.  Call it once, before anything else of this room;
 * later calls do nothing.
 */
void cx_text_memory(void *(*get)(size_t n), void *(*resize)(void *p, size_t n),
    void (*give)(void *p));

#endif
