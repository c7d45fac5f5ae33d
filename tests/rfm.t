#!/bin/sh
# Recency, frequency and amount of customers by cx-profile, against what the
# vignette of the R package rfm shows and what sqlite3 computes.  Skipped where
# the data or sqlite3 is not there.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 TZ=UTC
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
folder=../shared/data/vectors/rfm
orders=$folder/rfm_data_orders.csv
table=$folder/vignette_table_0.csv
if ! [ -r "$orders" ] || ! [ -r "$table" ]; then
	echo '1..0 # SKIP no data'
	exit 0
fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0
echo 1..5

# same N NAME: $work/want and $work/got, which has lines.
same() {
	if [ -s "$work/got" ] && cmp -s "$work/want" "$work/got"; then
		echo "ok $1 - $2"
	else
		diff "$work/want" "$work/got" | head -n 20 | sed 's/^/# /'
		echo "not ok $1 - $2"
		failed=1
	fi
}

"$B/cx-profile" -k customer_id --time order_date --now 2006-12-31 \
    -m 'days_since_last()' -m 'count()' -m 'sum(revenue)' -o tsv \
    --no-output-header "$orders" >"$work/all"
"$B/cx-profile" -o tsv --no-output-header -k customer_id -m 'last(recency_days)' \
    -m 'last(transaction_count)' -m 'last(amount)' "$table" |
    sed "s/’/'/" >"$work/want"
# The vignette shows the first rows of a table, with other apostrophes.
cut -f 1 "$work/want" >"$work/names"
grep -F -f "$work/names" "$work/all" >"$work/got"
same 1 "the rows that the vignette of rfm shows"

if command -v sqlite3 >/dev/null; then
	sqlite3 -batch "$work/db" ".import --csv $orders o"
	sqlite3 -batch -separator '	' "$work/db" "select customer_id,
	    cast(julianday('2006-12-31') - julianday(max(order_date)) as int),
	    count(*), cast(sum(revenue) as int)
	    from o group by 1 order by 1" >"$work/want"
	cp "$work/all" "$work/got"
	same 2 'every customer, as sqlite3'
else
	echo 'ok 2 - every customer, as sqlite3 # SKIP no sqlite3'
fi

# Scores and bands, by cx-segment.
{
	echo '{"cx_segment_bands": 1, "other": "Others", "bands":'
	jq '[range(.names | length) as $i |
	    {name: .names[$i], R: .R[$i], F: .F[$i], M: .M[$i]}]' \
	    "$folder/segment_test.json"
	echo '}'
} >"$work/bands.json"
"$B/cx-profile" -k customer_id --time order_date --now 2006-12-31 \
    -m 'r = days_since_last()' -m 'f = count()' -m 'm = sum(revenue)' \
    "$orders" >"$work/people.csv"
"$B/cx-segment" --rfm R=r,F=f,M=m --bands "$work/bands.json" \
    "$work/people.csv" >"$work/scored.csv"
"$B/cx-profile" -o tsv --no-output-header -k customer_id \
    -m 'last(rfm_score)' -m 'last(recency_score)' \
    -m 'last(frequency_score)' -m 'last(monetary_score)' "$table" |
    sed "s/’/'/" >"$work/want"
"$B/cx-profile" -o tsv --no-output-header -k customer_id \
    -m 'last(rfm_score)' -m 'last(rfm_r)' -m 'last(rfm_f)' \
    -m 'last(rfm_m)' "$work/scored.csv" |
    grep -F -f "$work/names" >"$work/got"
same 3 'the scores that the vignette of rfm shows'
jq -r '.expect | to_entries[] | [.key, .value.customers, .value.orders,
    .value.revenue] | @tsv' "$folder/segment_test.json" >"$work/want"
"$B/cx-kpi" -o tsv --no-output-header -g segment -m 'count()' -m 'sum(f)' \
    -m 'sum(m)' "$work/scored.csv" | grep '^Champions' >"$work/got"
same 4 'the Champions of the test of rfm'

# Shards by customer and by line.
awk -v work="$work" 'NR == 1 { head = $0; next }
{
	file = work "/shard." NR % 7
	if (!(file in seen))
		print head >file
	seen[file] = 1
	print >file
}' "$orders"
for f in "$work"/shard.*; do
	"$B/cx-profile" --partial -k customer_id --time order_date \
	    -m 'days_since_last()' -m 'count()' -m 'sum(revenue)' "$f"
done | "$B/cx-profile" --merge --now 2006-12-31 -o tsv --no-output-header \
    >"$work/got"
cp "$work/all" "$work/want"
same 5 'in seven shards'
exit $failed
