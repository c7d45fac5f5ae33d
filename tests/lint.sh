#!/bin/sh
# The rules of layout and size that a compiler does not check: the order of
# rooms, where foreign headers may be included, length of files and functions,
# and the format.  Prints what is wrong; exits 1 if anything is.
set -u
cd "$(dirname "$0")/.." || exit 1
bad=0
say() {
	echo "lint: $*"
	bad=1
}

# A room includes itself and rooms before it; a domain no other domain.
rooms='base text time record expr stats DOMAIN cli'
domains='sentiment score segment profile remind kpi report'
rank() {
	case " $domains " in *" $1 "*) set -- DOMAIN ;; esac
	i=0
	for r in $rooms; do
		i=$((i + 1))
		[ "$r" = "$1" ] && echo "$i" && return
	done
	echo 0
}
for f in lib/*/*.[ch]; do
	room=${f#lib/}
	room=${room%%/*}
	mine=$(rank "$room")
	[ "$mine" -gt 0 ] || say "$f: no such room in DESIGN.md section 8"
	for other in $(sed -n 's/^#include "\([a-z]*\)\/.*/\1/p' "$f" | sort -u); do
		theirs=$(rank "$other")
		if [ "$theirs" -gt "$mine" ]; then
			say "$f: room $room includes $other, which is above it"
		elif [ "$theirs" -eq "$mine" ] && [ "$room" != "$other" ]; then
			say "$f: domain $room includes domain $other"
		elif [ "$theirs" -eq 0 ]; then
			say "$f: includes a room that is not there: $other"
		fi
	done
done

# Each foreign library is fenced in.
fence() {
	header=$1
	shift
	for f in $(grep -l "^#include <$header" lib/*/*.[ch] cmd/*.c); do
		ok=
		for allowed; do
			case $f in $allowed) ok=1 ;; esac
		done
		[ -n "$ok" ] || say "$f: <$header> is not included here"
	done
}
fence csv.h 'lib/record/*.c'
fence jansson.h 'lib/record/*.c' lib/base/json.c
fence 'unicode/' 'lib/text/*.c' 'lib/time/*.c'
fence libical/ical.h 'lib/time/*.c'
fence linear.h 'lib/stats/*.c'
fence xxhash.h 'lib/base/*.c'

# banned.h comes last, in every .c.
for f in lib/*/*.c cmd/*.c; do
	last=$(grep '^#include' "$f" | tail -n 1)
	[ "$last" = '#include "base/banned.h"' ] ||
	    say "$f: base/banned.h is not the last include"
done

# Files and functions that grew too long.
for f in lib/*/*.[ch] cmd/*.c; do
	limit=600
	case $f in cmd/*) limit=300 ;; esac
	lines=$(wc -l <"$f")
	[ "$lines" -le "$limit" ] || say "$f: $lines lines, over $limit"
done
awk '
FNR == 1 { start = 0 }
/^\{/ { start = FNR }
/^\}/ {
	if (start) {
		n = FNR - start - 1
		total++
		if (n > 100) { print "lint: " FILENAME ":" start ": function of " n " lines, over 100"; bad = 1 }
		if (n > 60) long++
	}
	start = 0
}
END {
	if (total && long > total * 0.05) { print "lint: " long " of " total " functions are over 60 lines"; bad = 1 }
	exit bad
}' lib/*/*.c cmd/*.c || bad=1

# No exit and no stderr under lib/, but in cli/.
hits=$(grep -nE '(^|[^_a-z])(exit|abort) ?\(|stderr' lib/*/*.c | grep -v '^lib/cli/\|^lib/base/err.c' |
    grep -vE ':[0-9]+:[[:space:]]*(/?\*|//)')
[ -z "$hits" ] || say "exit, abort or stderr in the library:
$hits"

# cmocka's skip() is a failure for prove; check.h has SKIP_TEST.
hits=$(grep -n '[^_a-z]skip();' tests/unit/*.c)
[ -z "$hits" ] || say "skip() in a test:
$hits"

if command -v clang-format-14 >/dev/null; then
	clang-format-14 --dry-run -Werror lib/*/*.[ch] cmd/*.c tests/*/*.[ch] \
	    2>&1 | grep -E 'error' | sed 's/: error.*//' | cut -d: -f1 |
	    sort | uniq -c | sed 's/^/lint: not formatted (lines, file): /' |
	    grep . && bad=1
fi
exit "$bad"
