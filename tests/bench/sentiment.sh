#!/bin/sh
# Messages a second of cx-sentiment beside fastText (Debian's fasttext) on
# the same texts in one run, by processor time, which does not mind what else
# the machine does; two threads by the wall clock.  Real texts where
# MODEL_DATA is, else sentences put together.  B is the build folder.
set -eu
cd "$(dirname "$0")/../.."
: "${B:=build/release}" "${MODEL_DATA:=../shared/data/sentiment}" "${COPIES:=4}"
PATH=$PWD/$B:$PATH
export LC_ALL=C.UTF-8
work=$B/bench
mkdir -p "$work"
cc=${CC:-cc}
$cc -O2 -o "$work/timed" tests/bench/timed.c

if [ -d "$MODEL_DATA" ]; then
	tail -q -n +2 "$MODEL_DATA"/umsab_es.train.tsv \
	    "$MODEL_DATA"/mozetic_es.train.tsv \
	    "$MODEL_DATA"/emoevent_es.train.tsv \
	    "$MODEL_DATA"/offendes_es.train.tsv
else
	awk -F'\t' -v OFS='\t' 'NR > 1 { text[n++] = $1 }
	END { srand(1); for (i = 0; i < 30000; i++)
		print text[int(rand() * n)] ". " text[int(rand() * n)] ". " \
		    text[int(rand() * n)] " " i, "neu" }' \
	    tests/data/sentences.tsv
fi | cut -f 1 | tr -d '",\r' >"$work/texts.once"
for _ in $(seq "$COPIES"); do cat "$work/texts.once"; done >"$work/texts"
{
	echo text
	cat "$work/texts"
} >"$work/texts.csv"
n=$(wc -l <"$work/texts")
echo "sentiment: $n texts of $(($(wc -c <"$work/texts") / n)) bytes"

# rate NAME FIELD COMMAND...: texts a second by field 1 (wall) or 2 (processor)
# of timed, the best of three; the ratio to $base.
base=
rate() {
	name=$1 field=$2
	shift 2
	command -v "$1" >/dev/null || return 0
	best=
	for _ in 1 2 3; do
		got=$("$work/timed" "$work/texts" "$@" 2>/dev/null |
		    cut -d ' ' -f "$field")
		best=$(printf '%s\n' $best "$got" | sort -g | head -n 1)
	done
	echo "$best" | awk -v name="$name" -v n="$n" -v base="$base" '{
		printf "%-34s %9.0f texts/s %6.2f x\n", name, n / $1,
		    base ? base / $1 : 1 }'
}

if command -v fasttext >/dev/null; then
	awk -F'\t' 'NR > 1 { print "__label__" $2, $1 }' \
	    tests/data/sentences.tsv >"$work/labelled"
	fasttext supervised -input "$work/labelled" -output "$work/fasttext" \
	    -wordNgrams 2 -thread 1 >/dev/null 2>&1
	rate 'fasttext predict' 2 fasttext predict "$work/fasttext.bin" \
	    "$work/texts"
	base=$best
fi
rate 'cx-sentiment --only sentiment' 2 cx-sentiment -j 1 -d , -t text \
    --only sentiment "$work/texts.csv"
rate '  with --lang es' 2 cx-sentiment -j 1 -d , -t text --lang es \
    --only sentiment "$work/texts.csv"
rate 'cx-sentiment, all columns' 2 cx-sentiment -j 1 -d , -t text \
    "$work/texts.csv"
base=
rate 'cx-sentiment, 1 thread, by wall' 1 cx-sentiment -j 1 -d , -t text \
    --only sentiment "$work/texts.csv"
base=$best
rate 'cx-sentiment, 2 threads, by wall' 1 cx-sentiment -j 2 -d , -t text \
    --only sentiment "$work/texts.csv"
