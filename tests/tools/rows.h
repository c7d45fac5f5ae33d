#ifndef CX_TESTS_ROWS_H
#define CX_TESTS_ROWS_H

#include <stdint.h>

#include "base/span.h"

/* Says why on standard error and ends the program. */
_Noreturn void give_up(const char *what, const char *about);

/*
 * Calls row() for each labelled text of a file that names its columns in its
 * first line: text, and label, intent or sentiment.  Columns have TABs between
 * them and quotes mean nothing; or it is a .csv, whose column is description
 * and whose label is empty.
 */
void each_row(const char *path,
    void (*row)(void *arg, struct cx_span text, struct cx_span label),
    void *arg);

/*
 * Labels of texts that are not in the tree, by row_hash().  The file has a
 * line a text: the hash as 16 digits, TAB, what the first reader said, TAB,
 * what the second said: 1 (negative) to 5 (positive).
 */
struct readings *readings_open(const char *path);
void readings_close(struct readings *r);

/* Their sum, 2 to 10, as a label; empty: the text was not read. */
struct cx_span readings_of(const struct readings *r, uint64_t hash);

#endif
