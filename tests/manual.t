#!/bin/sh
# The manual and the programs are in step: the options that a program takes
# (--dump-options) are those that its page and cx(7) list as `.It Fl', and
# mandoc finds nothing to say about any page.  Prints TAP.
#
# Understood are the usual spellings:
#   .It Fl o , -output-format Ns = Ns Ar FMT
#   .It Fl o , Fl -output-format Ns = Ns Ar FMT
#   .It Fl Fl explain
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
n=0
failed=0

# check NAME COMMAND...: one test, which passes if the command does.
check() {
	name=$1
	shift
	n=$((n + 1))
	if "$@" </dev/null; then
		echo "ok $n - $name"
	else
		echo "not ok $n - $name"
		failed=$((failed + 1))
	fi
}

# listed PAGE: the options of its `.It Fl' lines as letter TAB name TAB
# whether it takes an argument, sorted.
listed() {
	awk '
	$1 == ".It" && $2 == "Fl" {
		letter = name = ""
		arg = "no"
		flags = dashes = 0
		for (i = 2; i <= NF; i++) {
			if ($i == "Fl") {
				flags = 1
				dashes++
				continue
			}
			if ($i == "Ar" || $i == "Cm")
				arg = "yes"
			if ($i == "Ar" || $i == "Cm" || $i == "Ns")
				flags = 0
			if (!flags || $i == "," || $i == "|")
				continue
			word = $i
			gsub(/\\/, "", word)
			if (word ~ /^-/ || dashes > 1)
				name = word
			else
				letter = word
			sub(/^-+/, "", name)
			dashes = 0
		}
		printf "%s\t%s\t%s\n", letter, name, arg
	}' "$1" | sort
}

# taken TOOL: the same from the program.
taken() {
	"$B/$1" --dump-options |
	    awk -F '\t' '{ print $1 "\t" $2 "\t" ($3 == "" ? "no" : "yes") }' |
	    sort
}

# Nothing on standard input, or it is shown as what is wrong.
none() {
	sed "s/^/# $1: /" >"$work/wrong"
	cat "$work/wrong"
	[ ! -s "$work/wrong" ]
}

exists() {
	[ -f "$1" ]
}

# Each option that the tool takes stands in its page or in cx(7).
documented() {
	sort -u "$work/own" "$work/common" >"$work/all"
	comm -23 "$work/taken" "$work/all" | none 'not in the manual'
}

# Each option of the page is one that the tool takes.
offered() {
	comm -13 "$work/taken" "$work/own" | none 'not in the program'
}

clean() {
	mandoc -T lint -W warning "$1" >"$work/lint" 2>&1 && return 0
	sed 's/^/# /' "$work/lint"
	return 1
}

: >"$work/common"
: >"$work/every"
tools=0
if [ -f man/cx.7 ]; then
	listed man/cx.7 >"$work/common"
fi
for tool in "$B"/cx-*; do
	[ -x "$tool" ] || continue
	tool=${tool##*/}
	tools=$((tools + 1))
	page=man/$tool.1
	: >"$work/own"
	check "$tool: has a page" exists "$page"
	[ ! -f "$page" ] || listed "$page" >"$work/own"
	taken "$tool" >"$work/taken"
	cat "$work/taken" >>"$work/every"
	check "$tool: its options are documented" documented
	check "$tool: the documented options exist" offered
done
sort -u "$work/every" >"$work/taken"
if [ $tools -gt 0 ]; then
	cp "$work/common" "$work/own"
	check 'cx(7): there is a page' exists man/cx.7
	check 'cx(7): the common options exist' offered
fi
for page in man/*.[1-9]; do
	[ ! -f "$page" ] || check "$page: mandoc is content" clean "$page"
done
if [ $n -eq 0 ]; then
	echo '1..0 # SKIP no programs and no pages'
	exit 0
fi
echo "1..$n"
[ $failed -eq 0 ]
