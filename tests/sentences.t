#!/bin/sh
# Sentences that a person would check: each is a test, and one that the model
# gets wrong is "not ok ... # TODO", so nothing is called right that is not.
# The share right of each kind is printed; the last test is a floor for all.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
export LC_ALL=C.UTF-8
floor=75 # percent
"$B/cx-sentiment" -t text --lang es --only sentiment \
    tests/data/sentences.tsv | awk -F'\t' -v floor=$floor '
NR == 1 { next }
{
	n++
	all[$3]++
	ok = $4 == $2
	right[$3] += ok
	sum += ok
	printf "%s %d - %s: %s", (ok ? "ok" : "not ok"), n, $3, $1
	print ok ? "" : " # TODO not understood"
}
END {
	for (kind in all)
		printf "# %-12s %3d of %3d right\n", kind, right[kind],
		    all[kind] | "sort"
	close("sort")
	printf "# all          %3d of %3d right\n", sum, n
	good = n > 0 && 100 * sum >= floor * n
	printf "%s %d - at least %d in 100 right\n", (good ? "ok" : "not ok"),
	    n + 1, floor
	print "1.." n + 1
}'
