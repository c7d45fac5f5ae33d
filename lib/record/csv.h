#ifndef CX_RECORD_CSV_H
#define CX_RECORD_CSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"

/*
 * Borders of CSV records and fields, without decoding.  What is a record is
 * what libcsv says with CSV_STRICT | CSV_STRICT_FINI, no trimming: a field
 * is quoted if its first byte is a quote; CR, LF and CR LF end a record
 * outside quotes; an empty line is no record.
 *
 * A bad record (a quote inside an unquoted field, something after a closing
 * quote) ends at the next CR, LF or CR LF after the byte at fault, inside
 * quotes or not; one whose quote never closes ends with the input.  Splitter
 * and scanner agree on that, so borders do not depend on block sizes.
 */

/* Cuts a growing buffer at record borders.  Plain value; init, then use. */
struct cx_csv_split {
	char delimiter;
	uint8_t state; /* private: what the byte at `done' is in */
	size_t done;   /* private: bytes of the buffer looked at */
	size_t end;    /* private: past the last whole record */
};

void cx_csv_split_init(struct cx_csv_split *s, char delimiter);

/*
 * Looks at the bytes of buf that were appended since the last call (buf may
 * have moved) and returns the offset just past the last whole record; 0 if
 * none ends in buf.  A CR at the very end waits for a possible LF.  Several
 * GB/s: it looks for quotes first.
 */
size_t cx_csv_split(struct cx_csv_split *s, struct cx_span buf);

/*
 * The first n bytes left the buffer: at most as many as cx_csv_split()
 * returned, or all (of a record too long to hold), but for a CR at the very
 * end, which must stay.
 */
void cx_csv_split_drop(struct cx_csv_split *s, size_t n);

/* Whether the byte after the last one looked at is inside quotes. */
bool cx_csv_split_quoted(const struct cx_csv_split *s);

/* The records of a block of whole records, one after the other. */
struct cx_csv_scan {
	/* the record found by the last cx_csv_next() */
	const char *at; /* its first byte */
	size_t len;	/* without the line end */
	size_t eol_len; /* 0 (end of input), 1 or 2 */
	uint32_t *ends; /* of field i: offset from at, past its last byte */
	size_t n_fields;
	bool quotes; /* a quote is somewhere in it */
	/* private */
	size_t room;
	const char *next; /* the record after it */
	const char *end;  /* of the block */
	char delimiter;
	const char *seen; /* the bytes that `ahead' is about; NULL: none */
	struct {
		uint64_t borders; /* delimiters and line ends, outside quotes */
		uint64_t eols;	  /* line ends among these */
		uint64_t quotes;
	} ahead[32]; /* 64 bytes each; what was taken is cleared */
	size_t n_ahead, i_ahead;
	size_t reach;  /* how many next time */
	uint8_t carry; /* what they leave to the next */
	bool fault;    /* they end before a byte that is no CSV */
};

void cx_csv_scan_init(struct cx_csv_scan *s, char delimiter);
void cx_csv_scan_done(struct cx_csv_scan *s);

/* Begins a block: whole records; the last may lack its line end. */
void cx_csv_scan_block(struct cx_csv_scan *s, struct cx_span block);

enum cx_scan { CX_SCAN_END, CX_SCAN_RECORD, CX_SCAN_BAD };

/*
 * The next record.  CX_SCAN_BAD: at, len and eol_len are those of the bad
 * record (see above; fields are not valid) and err says why, with err->line
 * counted from 1 at the first line of the record and err->column the byte in
 * that line; the next call goes on after it.  libcsv is asked before a record
 * is called bad.  CX_SCAN_BAD with code CX_SYSTEM: no memory.
 */
enum cx_scan cx_csv_next(struct cx_csv_scan *s, struct cx_err *err);

/* Field i of the record as it stands, with its quotes. */
static inline struct cx_span
cx_csv_field(const struct cx_csv_scan *s, size_t i)
{
	size_t from = i ? s->ends[i - 1] + (size_t)1 : 0;

	return (struct cx_span){s->at + from, s->ends[i] - from};
}

/*
 * The scanner in plain C, always built; the one above uses SSE2 or NEON
 * where there is one.  Tests hold the two and libcsv to the same result.
 */
enum cx_scan cx_csv_next_plain(struct cx_csv_scan *s, struct cx_err *err);

/*
 * libcsv's verdict on one text (whole input): fields decoded into a
 * callback.  False: libcsv refuses it.
 */
bool cx_csv_library(struct cx_span text, char delimiter,
    void (*field)(void *arg, struct cx_span value), void (*record)(void *arg),
    void *arg);

/*
 * The delimiter of a sample (the beginning of a file): the one among , ; TAB
 * and | that gives the same number of fields, more than one, in the most
 * records; ',' where none does.  A sample that was cut in the middle of a
 * record is fine.
 */
char cx_csv_detect(struct cx_span sample);

#endif
