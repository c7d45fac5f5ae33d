#!/bin/sh
# How right cx-sentiment is on the sets of ../shared/data/sentiment, and those
# of tests/data, that were not learned from: a measure a line, with its 95 % interval by bootstrap.
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
# Columns: sentiment country text.  Not learned from: see es.recipe.
awk -F'\t' -v OFS='\t' 'NR == 1 { print "text", "label"; next } {
	print $3, $1 }' lib/sentiment/tone.es.tsv |
    csv "s/${tab}neg\$/${tab}negative/; s/${tab}neu\$/${tab}neutral/
    s/${tab}pos\$/${tab}positive/" | judge tone.es es sentiment
[ -d "$MODEL_DATA" ] || {
	echo "evaluate: no data at $MODEL_DATA"
	exit 0
}
for set in umsab_es tass2020_es semeval18_valence_es cubahotels_es; do
	csv <"$MODEL_DATA/$set.dev.tsv" | judge $set es sentiment
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
