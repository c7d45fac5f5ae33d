#!/bin/sh
# The demo runs to its end, and the README's pipeline gives what it shows.
# Prints TAP; with -u it writes what the pipeline gives now into the README.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export B LC_ALL=C.UTF-8 PATH="$B:$PATH"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
failed=0
ok() {
	if [ "$1" -eq 0 ]; then
		echo "ok $2"
	else
		echo "not ok $2"
		failed=1
	fi
}

echo 1..3
sh examples/demo.sh >"$work/demo" 2>&1 && ! grep -q '^cx-' "$work/demo"
ok $? '1 - the demo runs without a message'
[ "$failed" -eq 0 ] || sed 's/^/# /' "$work/demo" | tail -n 5

# The first block of the README: a command, then its output.
sed -n '/^    \$ /,/^$/s/^    //p' README.md |
    awk -v dir="$work" '
	/^\$ / { sub(/^\$ /, ""); command = 1 }
	command { print >(dir "/cmd"); command = /[|\\]$/; next }
	{ print >(dir "/want") }'
(cd examples && sh "$work/cmd") >"$work/got" 2>&1
[ -s "$work/got" ]
ok $? "2 - the README's pipeline runs"
if [ "${1:-}" = -u ]; then
	awk -v got="$work/got" '
	/^    \$ / && !done { inside = 1; command = 1 }
	inside && /^$/ { inside = 0; done = 1 }
	!inside || command { print }
	command && !/[|\\]$/ {
		command = 0
		while ((getline line <got) > 0)
			print "    " line
	}' README.md >"$work/readme" && cat "$work/readme" >README.md
	cp "$work/got" "$work/want"
fi
diff "$work/want" "$work/got" >"$work/diff"
ok $? '3 - and gives what the README shows'
sed 's/^/# /' "$work/diff"
exit $failed
