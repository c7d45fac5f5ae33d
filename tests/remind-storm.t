#!/bin/sh
# Everything that goes wrong with cx-remind at once; see remind-storm.pl.
# STORMS: how many of them, each with a seed of its own.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
PATH=$(cd "$B" && pwd):$PATH
top=$(mktemp -d) || exit 1
trap 'rm -rf "$top"' EXIT
trap 'exit 1' HUP INT TERM
export PATH T ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
storms=${STORMS:-2}
echo "1..$storms"
for seed in $(seq "$storms"); do
	T=$top/$seed
	mkdir "$T"
	if perl tests/remind-storm.pl 150 60 "$seed" >"$T/tap"; then
		echo "ok $seed - nothing twice, nothing lost"
	else
		echo "not ok $seed - nothing twice, nothing lost"
	fi
	sed 's/^/# /' "$T/tap"
done
