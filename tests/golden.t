#!/bin/sh
# Golden cases: golden.t [-u] [PROGRAM[/CASE]]...   B is the build folder.
#
# A case is a folder tests/golden/PROGRAM/CASE:
#   cmd     one pipeline, run by sh in that folder; programs come from $B,
#           standard input is empty, $T is an empty folder of its own
#   in.*    what it reads
#   out     what it must write, byte for byte; absent: nothing
#   err     what it must say on standard error; absent: nothing
#   status  its exit status; absent: 0
# -u writes out, err and status from what happens.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 TZ=UTC PATH="$B:$PATH"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"

update=false
if [ "${1:-}" = -u ]; then
	update=true
	shift
fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
export T="$work/t"
: >"$work/empty"

# The cases, one on a line; words of the command line choose among them.
cases() {
	(cd tests/golden 2>/dev/null && for cmd in */*/cmd; do
		case=${cmd%/cmd}
		[ -f "$cmd" ] || continue
		[ $# -gt 0 ] || echo "$case"
		for want; do
			case $case in
			"$want" | "$want"/*) echo "$case" ;;
			esac
		done
	done)
}

# same WANT GOT: says what differs; an absent WANT is an empty file.
same() {
	want=$1
	[ -f "$want" ] || want=$work/empty
	cmp -s "$want" "$2" && return 0
	diff -u "$want" "$2" | head -n 40 | sed 's/^/# /'
	return 1
}

# keep FILE NEW: FILE becomes NEW, or goes away where NEW is empty.
keep() {
	if [ -s "$2" ]; then
		cmp -s "$1" "$2" || cp "$2" "$1"
	else
		rm -f "$1"
	fi
}

# The case $1 as test $n.
run_case() {
	dir=tests/golden/$1
	[ -d "$T" ] && rm -rf "$T"
	mkdir "$T"
	(cd "$dir" && exec sh ./cmd) >"$work/out" 2>"$work/err" </dev/null
	status=$?
	if $update; then
		keep "$dir/out" "$work/out"
		keep "$dir/err" "$work/err"
		if [ $status -eq 0 ]; then
			rm -f "$dir/status"
		else
			echo $status >"$dir/status"
		fi
	fi
	wanted=0
	[ ! -f "$dir/status" ] || read -r wanted <"$dir/status"
	verdict=ok
	if [ $status -ne "$wanted" ]; then
		verdict='not ok'
		echo "# status $status, not $wanted"
	fi
	same "$dir/out" "$work/out" || verdict='not ok'
	same "$dir/err" "$work/err" || verdict='not ok'
	echo "$verdict $n - $1"
	[ "$verdict" = ok ]
}

cases "$@" >"$work/cases"
total=$(wc -l <"$work/cases")
if [ "$total" -eq 0 ]; then
	echo '1..0 # SKIP no cases'
	exit 0
fi
echo "1..$((total))"
n=0
failed=0
while read -r case <&3; do
	n=$((n + 1))
	run_case "$case" || failed=$((failed + 1))
done 3<"$work/cases"
[ $failed -eq 0 ]
