#!/bin/sh
# What every program offers by itself: help that fits one screen, a version,
# an option table, and completion scripts that the shells take.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 PATH="$B:$PATH"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
bash=$(command -v bash) || bash=
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

# In bytes: help is ASCII.
help_fits() {
	"$1" --help >"$work/help" || return 1
	[ "$(wc -l <"$work/help")" -le 24 ] || {
		echo "# $(wc -l <"$work/help") lines"
		return 1
	}
	while IFS= read -r line; do
		[ ${#line} -le 80 ] || {
			echo "# too wide: $line"
			return 1
		}
	done <"$work/help"
}

version() {
	"$1" -V | grep -q "^$1 (cx) [0-9]*\.[0-9]*\.[0-9]*\$"
}

# Each long name once; three columns.
table() {
	"$1" --dump-options >"$work/table" || return 1
	awk -F '\t' 'NF != 3 || $2 == "" || seen[$2]++ || \
	    ($1 != "" && letter[$1]++) { bad = 1 } END { exit bad }' "$work/table"
}

bash_takes() {
	"$1" --completion=bash >"$work/script" && bash -n "$work/script"
}

# complete TOOL WORD...: what bash offers for the last word.
complete() {
	bash -c '
		tool=$1; shift
		source "$0" || exit 1
		COMP_WORDS=("$tool" "$@") COMP_CWORD=$# COMPREPLY=()
		"_${tool//-/_}"
		printf "%s\n" "${COMPREPLY[@]}"' "$work/script" "$@"
}

# bash makes a word of the equals sign.
bash_completes() {
	[ "$(complete "$1" --no-out)" = --no-output-header ] &&
	    [ "$(complete "$1" --on-error = k)" = keep ] &&
	    [ "$(complete "$1" -i nd)" = ndjson ] &&
	    [ "$(complete "$1" -d 't')" = tab ] &&
	    [ -z "$(complete "$1" --jobs '')" ] &&
	    (cd "$work" && : >'a file.csv' &&
		[ "$(complete "$1" 'a f')" = 'a file.csv' ] &&
		[ "$(complete "$1" --rejects = 'a f')" = 'a file.csv' ])
}

# shell_takes SHELL TOOL
shell_takes() {
	"$2" --completion="$1" >"$work/script" && "$1" -n "$work/script"
}

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
for tool in "$B"/cx-*; do
	[ -x "$tool" ] || continue
	tool=${tool##*/}
	check "$tool: help fits 24 lines of 80" help_fits "$tool"
	check "$tool: version" version "$tool"
	check "$tool: option table" table "$tool"
	if [ -n "$bash" ]; then
		check "$tool: bash takes the script" bash_takes "$tool"
		check "$tool: bash completes" bash_completes "$tool"
	fi
	for shell in zsh fish; do
		if command -v $shell >/dev/null; then
			check "$tool: $shell takes the script" \
			    shell_takes $shell "$tool"
		fi
	done
done
if [ $n -eq 0 ]; then
	echo '1..0 # SKIP no programs'
	exit 0
fi
echo "1..$n"
[ $failed -eq 0 ]
