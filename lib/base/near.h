#ifndef CX_BASE_NEAR_H
#define CX_BASE_NEAR_H

#include "base/span.h"

/*
 * The index of the name most like word, for "did you mean"; n where none is
 * near enough (more than a third of its letters differ, letters counted with
 * case and accents ignored for ASCII only).  Time: n * lengths, for errors.
 */
size_t cx_near(struct cx_span word, const struct cx_span *names, size_t n);

/* " (did you mean \"edad\"?)", or "" where nothing is near. */
struct cx_near_hint {
	char text[160];
};
struct cx_near_hint cx_near_hint(
    struct cx_span word, const struct cx_span *names, size_t n);

#endif
