#!/bin/sh
# Indicators against what others published: ../shared/data/vectors, where
# that is there.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 TZ=UTC PATH="$B:$PATH"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
v=../shared/data/vectors
[ -d "$v" ] && command -v mlr >/dev/null || {
	echo '1..0 # SKIP no vectors or no Miller'
	exit 0
}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
n=0
failed=0

# check NAME: passes if $work/got is $work/want and not empty.
check() {
	n=$((n + 1))
	if [ -s "$work/got" ] && cmp -s "$work/got" "$work/want"; then
		echo "ok $n - $1"
	else
		diff "$work/want" "$work/got" | head -n 20 | sed 's/^/# /'
		echo "not ok $n - $1"
		failed=1
	fi
}

# The net promoter score: answers, score or ERROR.
tail -n +2 "$v/nps/cases.csv" | awk -F, '{
	split($1, a, " ")
	for (i in a) print NR "," a[i] >(work "/a" NR)
	print $5
}' work="$work" >"$work/want"
i=0
while read -r _; do
	i=$((i + 1))
	{ echo case,answer; cat "$work/a$i" 2>/dev/null; } >"$work/in.csv"
	{ cx-kpi --no-output-header -m 'nps(answer)' "$work/in.csv" \
	    2>/dev/null ||
	    echo ERROR; } | tr -d '"'
done <"$work/want" >"$work/got"
check 'net promoter scores'

# Chile: weighted answers, each share rounded before the difference is taken.
for q in experiencia eval_inst; do
	mlr --icsv --ocsv put -q 'if ($'$q'_neta != "") {
		row = fmtnum(NR, "%03d");
		emit1 {"row": row, "x": 7, "w": $'$q'_positivo};
		emit1 {"row": row, "x": 1, "w": $'$q'_negativo};
		emit1 {"row": row, "x": 5, "w": $'$q'_total -
		    $'$q'_positivo - $'$q'_negativo}
	}' "$v/satisfaction/chile_msu_2021.csv" >"$work/in.csv" || exit 1
	mlr --icsv --ocsv --headerless-csv-output put -q \
	    'if ($'$q'_neta != "") {
		emit1 {"row": fmtnum(NR, "%03d"), "net": $'$q'_neta + 0}
	}' "$v/satisfaction/chile_msu_2021.csv" >"$work/want"
	cx-kpi --no-output-header -g row --round-parts 2 \
	    -m 'net(x, 6..7, 1..4, w)' "$work/in.csv" >"$work/got"
	check "published net figures: $q, $(wc -l <"$work/want") of them"
done

echo "1..$n"
exit $failed
