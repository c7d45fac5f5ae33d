#ifndef CX_TESTS_RECIPE_H
#define CX_TESTS_RECIPE_H

#include "base/buf.h"
#include "sentiment/cues.h"
#include "sentiment/train.h"

/*
 * A recipe says from which data a head of a model is learned, and how.  Lines
 * with TABs between fields, # for comments:
 *   head  NAME BITS EPOCHS RATE RIDGE CLASS CLASS...   (the first is the
 *         class that the others are told from)
 *   data  FILE WEIGHT FLAGS LABEL=CLASS...
 * FILE is one of the tree if it is in lib/ or tests/, else of the folder of
 * data; see rows.h for what it looks like.  A label that is a list takes the
 * class of its known parts where they agree; the label * stands for all.
 *
 * FLAGS are - or some of these, with commas between:
 *
 *   core     cross-validation counts its rows
 *
 *   apart    how sure the head may be is found on it by one that learned from
 *            the other files alone, and classes have no offsets then
 *
 *   balance  rows of rare classes weigh more, by square root
 *
 *   hold     a tenth, by hash, is kept for evaluation
 *
 *   short    the first 40 letters alone, and words alone
 *
 *   read     labels are not the file's but those of
 *            lib/sentiment/readings.tsv; rows without one are left out
 *
 *   own      a bias of its own, forgotten afterwards: its labels were given in
 *            another way
 */
enum { SOURCES = CX_SOURCES, NAME_ROOM = 64 };

struct source {
	char file[NAME_ROOM];
	bool core, apart;
};

struct head {
	char name[NAME_ROOM];
	char classes[CX_CLASSES][NAME_ROOM];
	struct cx_lesson lesson;
	struct source sources[SOURCES];
	size_t n_sources;
	struct cx_examples examples;
	size_t skipped; /* rows that are in a dev set too */
};

struct readings;

struct kitchen {
	const char *data; /* folder */
	struct cx_lexicon *lexicon;
	struct cx_meter *meter;
	struct cx_cues *cues;
	struct cx_bag bag;
	struct cx_arena *arena;
	enum cx_language language;
	uint64_t *dev; /* sorted hashes of the texts of dev sets */
	size_t n_dev, room_dev;
	struct readings *readings;
};

enum { HOLD = 10 }; /* one in as many rows is held back */

/* Hash of a text by which rows are held back and told apart. */
uint64_t row_hash(struct kitchen *k, struct cx_span text);

void kitchen_open(struct kitchen *k, const char *data);
void kitchen_close(struct kitchen *k);

/* Reads a recipe's heads with all their examples; returns how many. */
size_t recipe_read(
    struct kitchen *k, const char *path, struct head *heads, size_t room);
void head_done(struct head *h);

/* Fills the bag with the features of a text; words: with those alone. */
void bag_text(struct kitchen *k, struct cx_span text, bool words);

#endif
