#ifndef CX_REMIND_VOICE_H
#define CX_REMIND_VOICE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/err.h"
#include "expr/expr.h"
#include "remind/notice.h"
#include "remind/rules.h"
#include "remind/say.h"

/* The compiled messages of all rules, for one thread. */
struct cx_remind_voice;

/* Both are borrowed.  NULL on failure. */
struct cx_remind_voice *cx_remind_voice_new(const struct cx_remind_rules *rules,
    const struct cx_program *program, struct cx_err *err);
void cx_remind_voice_free(struct cx_remind_voice *v);

/*
 * Fills pattern, subject and text of n (its rule and channel are set) for the
 * eval's record, in the language of the person; texts live in the arena.
 * False: CX_DATA, a value is needed and missing, or cannot be read.
 */
bool cx_remind_voice_say(struct cx_remind_voice *v, struct cx_eval *e,
    const struct cx_remind_say *say, struct cx_arena *arena,
    struct cx_remind_notice *n, struct cx_err *err);

/* From now on texts keep the letters that "translit" would change. */
void cx_remind_voice_raw(struct cx_remind_voice *v, bool raw);

/*
 * Fills fields of n, whose pattern was chosen, with what the arguments of its
 * subject and its text print.
 */
bool cx_remind_voice_fields(struct cx_remind_voice *v, struct cx_eval *e,
    struct cx_arena *arena, struct cx_remind_notice *n, struct cx_err *err);

#endif
