#ifndef CX_REMIND_PACKED_H
#define CX_REMIND_PACKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/hash.h"
#include "remind/notice.h"

/* Texts of a notice, in the order in which they are kept. */
enum {
	CX_PACKED_ID,
	CX_PACKED_TO,
	CX_PACKED_THING,
	CX_PACKED_GROUP,
	CX_PACKED_CHANNEL,
	CX_PACKED_DUE,
	CX_PACKED_PERIOD,
	CX_PACKED_SUBJECT,
	CX_PACKED_TEXT,
	CX_PACKED_TEXTS
};

/*
 * A notice with all its texts after it: about 100 bytes and the texts.  A new
 * member of the notice: here, in packed.c, and in remind_packed_test.c, where
 * the compiler asks for it.
 */
struct cx_remind_packed {
	struct cx_hash128 key;
	uint64_t of, record;
	const struct cx_remind_rule *rule;
	int64_t send_us;
	int32_t offset_s, last, limit, opens;
	uint16_t step, pattern, about;
	uint8_t fate;
	bool again, number, more; /* more: what some forms need is there */
	uint32_t len[CX_PACKED_TEXTS];
};

/* NULL without memory. */
struct cx_remind_packed *cx_remind_pack(
    const struct cx_remind_notice *n, struct cx_arena *a);

/* The notice again; its texts are those of p. */
struct cx_remind_notice cx_remind_unpack(const struct cx_remind_packed *p);

#endif
