#!/bin/sh
# The chain sentiment, score, segment, kpi from end to end: what a stage does
# not make is, byte for byte, what the file had; counts are those of another
# tool.  On the shipped messages, and on real data where they are.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C TZ=UTC PATH="$B:$PATH"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
n=0
failed=0

ok() { # STATUS NAME
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $n - $2"
	else
		echo "not ok $n - $2"
		failed=1
	fi
}

cat >"$work/model.json" <<'EOF'
{"cx_score": 1, "kind": "points",
 "rules": [{"points": 10, "when": "sentiment = 'negative'"},
           {"points": 2.5, "when": "sentiment_score < -0.5"}],
 "bands": [{"grade": "A", "from": 10}, {"grade": "B", "from": 0}]}
EOF
only='--only lang,sentiment,sentiment_score'
lang='(es|pt|en|und|)'
label='(positive|neutral|negative|)'
number='(-?[0-9]+(\.[0-9]+)?|)'


chain() { # FILE TEXT-COLUMN
	name=$(basename "$1")
	cx-sentiment $only -t "$2" "$1" >"$work/1" &&
	    cx-score -m "$work/model.json" "$work/1" >"$work/2" &&
	    cx-segment -w "angry: score_grade = 'A'" -w 'other: true' \
	    "$work/2" >"$work/3"
	ok $? "$name: three stages"
	sed -E -e '1s/,segment(\r?)$/\1/' -e 's/,(angry|other)(\r?)$/\2/' \
	    "$work/3" | cmp - "$work/2"
	ok $? "$name: cx-segment keeps every byte"
	sed -E -e '1s/,score,score_grade(\r?)$/\1/' \
	    -e "s/,$number,[AB](\r?)\$/\3/" "$work/2" | cmp - "$work/1"
	ok $? "$name: cx-score keeps every byte"
	sed -E -e '1s/,lang,sentiment,sentiment_score(\r?)$/\1/' \
	    -e "s/,$lang,$label,$number(\r?)\$/\5/" "$work/1" | cmp - "$1"
	ok $? "$name: cx-sentiment keeps every byte"
	for j in 1 2 3; do
		cx-sentiment $only -j$j -t "$2" "$1" |
		    cx-score -j$j -m "$work/model.json" |
		    cx-segment -j$j -w "angry: score_grade = 'A'" \
		    -w 'other: true' | cmp - "$work/3"
		ok $? "$name: the same by $j threads, in a pipe"
	done
	cx-segment -w 'all: true' --list all -o ndjson "$work/3" |
	    jq -r '[.segment, .sentiment] | @tsv' | sort | uniq -c |
	    awk -v OFS='\t' '{ print $2, $3, $1 }' >"$work/jq"
	cx-kpi -g segment,sentiment -m 'count()' -o tsv --no-output-header \
	    "$work/3" | cmp - "$work/jq"
	ok $? "$name: counts by cx-kpi are those of jq"
	if command -v mlr >/dev/null; then
		mlr --icsv --otsv --headerless-tsv-output count -g \
		    segment,sentiment then sort -f segment,sentiment \
		    "$work/3" | tr -d '\r' | cmp - "$work/jq"
		ok $? "$name: and those of Miller, from the CSV"
	fi
}

chain examples/mensajes.csv mensaje
real=../shared/data/real
[ ! -r $real/madrid_avisos.csv ] || chain $real/madrid_avisos.csv description
[ ! -r $real/boston_311_2015.csv ] ||
    chain $real/boston_311_2015.csv CASE_TITLE
echo "1..$n"
exit $failed
