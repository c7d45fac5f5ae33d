#!/bin/sh
# How right cx-sentiment is on the sets of ../shared/data/sentiment, and those
# of tests/data, that were not learned from: a measure a line, with its 95 %
# interval by bootstrap.
# B is the build folder, MODEL_DATA the folder of the data.
set -eu
cd "$(dirname "$0")/.."
: "${B:=build/release}" "${MODEL_DATA:=../shared/data/sentiment}"
PATH=$PWD/$B:$PATH
export LC_ALL=C.UTF-8
tab=$(printf '\t')

# csv [SED]: TEXT TAB LABEL as CSV, the labels changed by a sed script.
csv() {
	sed -e "${1:-}" | awk -F'\t' 'NR == 1 { print "text,label"; next } {
		gsub(/"/, "\"\"", $1)
		print "\"" $1 "\"," $2 }'
}

# judge NAME LANGUAGE QUESTION: prints what counts of the CSV that it reads.
judge() {
	cx-sentiment -t text --lang "$2" --evaluate --label label \
	    --question "$3" --precision 3 >"$B/evaluate.csv"
	awk -F, -v name="$1" '
	$2 ~ /^(accuracy|macro_f1|calibration_error)$/ {
		printf "%-28s %-18s %.3f  (%.3f to %.3f)  n %d\n", name, $2,
		    $5, $6, $7, $8 }' "$B/evaluate.csv"
}

# That for intent is in the tree; its columns: intent lang country channel text.
for lang in es pt en; do
	awk -F'\t' -v lang=$lang -v OFS='\t' '
	NR == 1 || $2 == lang { print $5, $1 }' tests/data/intent.dev.tsv |
	    sed '1s/.*/text\tlabel/' | csv | judge "intent.dev, $lang" $lang intent
done
# Columns: sentiment country text.
awk -F'\t' -v OFS='\t' 'NR == 1 { print "text", "label"; next } {
	print $3, $1 }' tests/data/tone.dev.tsv | csv | judge tone.dev es sentiment
# Of texts that were read twice, see lib/sentiment/readings.tsv.
awk -F'\t' 'function class(x) { return x < 3 ? 1 : x > 3 ? 3 : 2 }
NR > 1 { n++; a = class($2); b = class($3); x[a]++; y[b]++; same += a == b }
END {
	chance = (x[1] * y[1] + x[2] * y[2] + x[3] * y[3]) / (n * n)
	printf "%-28s %-18s %.3f  n %d\n", "readings, first and second",
	    "accuracy", same / n, n
	printf "%-28s %-18s %.3f\n", "", "kappa", (same / n - chance) / (1 - chance)
}' lib/sentiment/readings.tsv
[ -d "$MODEL_DATA" ] || {
	echo "evaluate: no data at $MODEL_DATA"
	exit 0
}
spanish='umsab_es tass2020_es semeval18_valence_es cubahotels_es'
for set in $spanish; do
	csv <"$MODEL_DATA/$set.dev.tsv" | judge $set es sentiment
done
{
	echo "text${tab}label"
	for set in $spanish; do
		tail -n +2 "$MODEL_DATA/$set.dev.tsv"
	done
} | csv | judge 'these four as one' es sentiment
# Rows whose own labels count were read too, by readers who did not see them.
for set in umsab_es semeval18_valence_es umsab_pt; do
	"$B/model" texts "$MODEL_DATA" "$MODEL_DATA/$set.train.tsv" |
	    cut -f 1 >"$B/evaluate.hashes"
	tail -n +2 "$MODEL_DATA/$set.train.tsv" | cut -f 2 |
	    paste "$B/evaluate.hashes" - |
	    awk -F'\t' -v name="$set" '
	NR == FNR { sum[$1] = $2 + $3; next }
	$1 in sum {
		c = sum[$1] < 5 ? "neg" : sum[$1] > 7 ? "pos" : "neu"
		n++; truth[$2]++; said[c]++; right[c] += c == $2 }
	END {
		for (c in truth)
			f += 2 * right[c] / (truth[c] + said[c]) / 3
		printf "%-28s %-18s %.3f  n %d\n", "readings, " name,
		    "macro_f1", f, n }' lib/sentiment/readings.tsv -
done
csv <"$MODEL_DATA/umsab_pt.dev.tsv" | judge umsab_pt pt sentiment
csv <"$MODEL_DATA/umsab_en.dev.tsv" | judge umsab_en en sentiment
csv "s/$tab\(others\|disgust\|surprise\)\$/${tab}none/" \
    <"$MODEL_DATA/emoevent_es.dev.tsv" | judge emoevent_es es emotion
{
	echo "text${tab}label"
	"$B/model" held "$MODEL_DATA" "$MODEL_DATA/offendes_es.train.tsv"
} | csv "s/${tab}NO\$/${tab}no/; s/${tab}NOM\$/${tab}mild/
    s/${tab}OF[PG]\$/${tab}aimed/" | judge 'offendes_es, held out' es insult
# Insulting or not: mild and aimed as one.
awk -F, '$2 == "confusion" {
	t = $3 != "no"; s = $4 != "no"; c[t, s] += $5 }
END {
	for (k = 0; k < 2; k++)
		f += 2 * c[k, k] / (2 * c[k, k] + c[k, 1 - k] + c[1 - k, k])
	printf "%-28s %-18s %.3f\n", "  insult or not", "macro_f1", f / 2 }' \
    "$B/evaluate.csv"
for lang in es pt en; do
	sed -E "1!s/^(.{0,40})[^$tab]*$tab.*/\1$tab$lang/" \
	    "$MODEL_DATA/umsab_$lang.dev.tsv" | csv |
	    cx-sentiment -t text --only lang | tail -n +2 |
	    awk -F, -v lang="$lang" '{ n++; right += $NF == lang }
		END { printf "%-28s %-18s %.3f  n %d\n",
		    "lang of 40 letters, " lang, "recall", right / n, n }'
done
