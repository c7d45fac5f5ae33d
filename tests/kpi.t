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

# Worked examples of promises in working hours: due at that minute, late at the
# next.  Days without a date are in the week of 2026-01-05.
awk 'function when(s, a) {
	if (match(s, /^[0-9-]+T[0-9:]+/))
		return substr(s, 1, RLENGTH)
	split(s, a, " ")
	return sprintf("2026-01-%02dT%s",
	    4 + (index("MonTueWedThuFriSatSun", a[1]) + 2) / 3, a[2])
}
# The next field, in quotes or not.
function field(s) {
	s = rest
	if (sub(/^"/, "", s)) {
		sub(/".*/, "", s)
		rest = substr(rest, length(s) + 4)
	} else {
		sub(/,.*/, "", s)
		rest = substr(rest, length(s) + 2)
	}
	return s
}
NR > 1 {
	rest = $0
	field(); hours = tolower(field()); field()
	sub(/^wednesday, hours/, "wed", hours)
	start = when(field()); len = field(); due = when(field())
	print hours ";" start ";" due ";" len
}' "$v/sla/worked_examples.csv" >"$work/examples"
while IFS=';' read -r hours start due len; do
	printf 'a,b\n%s:00Z,%s:00Z\n' "$start" "$due" >"$work/in.csv"
	m="sla_business(a, b, '$len')"
	cx-kpi --no-output-header --hours "$hours" -m "$m" "$work/in.csv"
	sed 's/:00Z$/:01Z/' "$work/in.csv" |
		cx-kpi --no-output-header --hours "$hours" -m "$m"
done <"$work/examples" >"$work/got"
while read -r _; do printf '1\n0\n'; done <"$work/examples" >"$work/want"
check "service levels in working hours: $(wc -l <"$work/examples") examples"

# Hours between two times, and times after or before so many of them.  A known
# difference: for a time that ends before it begins zendesk/biz says 0, cx how
# much it is below none.  Days are in calendar_vectors_test.c.
hours='mon 09:00-17:00; tue 10:00-16:00; wed 09:00-17:00; thu 10:00-16:00'
hours="$hours; fri 09:00-17:00; sat 11:00-14:30"
mlr --ijson --ocsv put -q 'for (i, c in $add) {
		h = c["n"] / ({"seconds": 3600, "minutes": 60, "hours": 1}[c["unit"]]);
		if (c["unit"] != "days") {
			emit1 {"a": c["dir"] == "after" ? c["from"] : c["expect"],
			    "b": c["dir"] == "after" ? c["expect"] : c["from"],
			    "h": fmtnum(h, "%.6lf")}
		}
	}
	for (i, c in $within) {
		h = c["from"] > c["to"] ? -39.5 : c["hours"];
		emit1 {"a": c["from"], "b": c["to"], "h": fmtnum(h, "%.6lf")}
	}' "$v/sla/biz_cases.json" >"$work/in.csv" || exit 1
tail -n +2 "$work/in.csv" | cut -d , -f 3 >"$work/want"
awk 'NR == 1 { print "n," $0; next } { printf "%03d,%s\n", NR, $0 }' \
    "$work/in.csv" | cx-kpi --no-output-header --hours "$hours" -g n \
    -m 'business(a, b)' | awk -F, '{ printf "%.6f\n", $2 }' >"$work/got"
check "working hours between times: $(wc -l <"$work/want") cases"

echo "1..$n"
exit $failed
