#ifndef CX_TEXT_TEMPLATE_H
#define CX_TEXT_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "text/message.h"
#include "text/style.h"

/* The parts of a message pattern, as text/message.c prints them. */
enum cx_part_kind {
	CX_PART_TEXT,	/* as it is */
	CX_PART_HASH,	/* the number of the plural around it */
	CX_PART_PLAIN,	/* {nombre}, {nombre, default, 'vecina'} */
	CX_PART_FORMAT, /* {saldo, number, percent} */
	CX_PART_PLURAL, /* also selectordinal */
	CX_PART_SELECT
};

struct cx_part {
	struct cx_part *next; /* NULL: the last of its message */
	enum cx_part_kind kind;
	enum cx_style_kind style; /* of CX_PART_FORMAT */
	bool ordinal;		  /* of CX_PART_PLURAL */
	struct cx_span text;	  /* of CX_PART_TEXT; a style's text */
	struct cx_span source;	  /* of an argument, with its braces */
	size_t column;		  /* of the style or type, from 1 */
	size_t arg;
	struct cx_span fallback; /* of CX_PART_PLAIN; .at NULL: none */
	double offset;		 /* of a plural */
	struct cx_branch *branches;
	size_t opened; /* for who prints: the number of its formatter */
};

/* A choice of a plural or select; one of them is `other'. */
struct cx_branch {
	struct cx_branch *next;
	struct cx_span key; /* one, f, other; "=2" where it is exact */
	bool exact;
	double value; /* where it is exact */
	struct cx_part *parts;
};

struct cx_template {
	struct cx_part *parts;
	struct cx_message_arg *args; /* each once, by first appearance */
	size_t n_args;
};

enum {
	CX_TEMPLATE_MOST = 64 * 1024, /* bytes of a pattern */
	CX_TEMPLATE_DEPTH = 16,	      /* messages in messages */
	CX_TEMPLATE_ARGS = 256,
	CX_TEMPLATE_BRANCHES = 1024 /* of one plural or select */
};

/*
 * Reads an ICU message pattern; everything lives in the arena (32 MiB are
 * enough for any).  False on failure (CX_CONFIG, with the column).
 */
bool cx_template_read(struct cx_template *t, struct cx_span pattern,
    struct cx_arena *arena, struct cx_err *err);

#endif
