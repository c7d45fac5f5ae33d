#ifndef CX_CLI_PROGRESS_H
#define CX_CLI_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cli/say.h"

/* How far a run is: bytes, rows, rate, and time left where that is known. */
struct cx_progress {
	struct cx_say *say;
	uint64_t total_bytes; /* of the input; 0: not known */
	bool terminal;	      /* redraw one line; else lines now and then */
	bool asked;	      /* --progress, not by itself */
	bool shows;
	int64_t start_us;
	int64_t next_us; /* not before */
	uint64_t bytes, records;
};

/*
 * asked: --progress; else it waits, and shows only on a terminal to which no
 * rows are written.
 */
void cx_progress_begin(struct cx_progress *p, struct cx_say *say, bool asked,
    uint64_t total_bytes);

/* For struct cx_config: arg is a struct cx_progress. */
void cx_progress_tell(
    void *arg, unsigned long long bytes, unsigned long long records);

/* Takes the line away; where there is no terminal, says the last state. */
void cx_progress_end(struct cx_progress *p);

/* The line for a run of elapsed_us so far; at most 79 columns. */
void cx_progress_text(
    const struct cx_progress *p, int64_t elapsed_us, char *out, size_t room);

#endif
