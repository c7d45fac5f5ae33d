#!/bin/sh
# Indicators of real data, computed by cx-kpi, Miller and sqlite3: the same.
# Skipped where the data or a tool is not there.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 TZ=UTC
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
boston=../shared/data/real/boston_311_2015.csv
madrid=../shared/data/real/madrid_avisos.csv

skip() {
	echo "1..0 # SKIP $*"
	exit 0
}
[ -r "$boston" ] && [ -r "$madrid" ] || skip no real data
command -v mlr >/dev/null && command -v sqlite3 >/dev/null ||
    skip no Miller, no sqlite3
[ -x "$B/cx-kpi" ] || skip no cx-kpi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
echo 1..4

# Rows in one order, the last column rounded, groups without records away.
plain() {
	awk -F'\t' -v OFS='\t' 'NR > 1 && $3 != 0 {
		$NF = $NF == "" ? "-" : sprintf("%.6f", $NF)
		print
	}' | LC_ALL=C sort
}

# same N NAME: $work/cx and $work/other.
same() {
	if [ -s "$work/cx" ] && cmp -s "$work/cx" "$work/other"; then
		echo "ok $1 - $2"
	else
		diff "$work/other" "$work/cx" | head -n 20 | sed 's/^/# /'
		echo "not ok $1 - $2"
		failed=1
	fi
}
failed=0

month=$(printf '%s' '$period = sub($OPEN_DT, "^(..)/../(....).*", "\2-\1")')
for a in p50 p90; do
	case $a in p50) n=1 ;; *) n=2 ;; esac
	"$B/cx-kpi" -o tsv -g Source --time OPEN_DT --every month -m 'count()' \
	    -m "$a(LATITUDE)" --date-format 'MM/dd/yyyy hh:mm:ss a' "$boston" |
	    plain >"$work/cx"
	mlr --icsv --otsv put "$month" then \
	    stats1 -i -a count,$a -f LATITUDE -g Source,period "$boston" |
	    plain >"$work/other"
	same $n "Boston: count and $a by channel and month, as Miller"
done

sqlite3 -batch "$work/db" ".import --csv $boston b" ".import --csv $madrid m"
"$B/cx-kpi" -o tsv -g Source,neighborhood -m 'count()' -m 'mean(LONGITUDE)' \
    "$boston" | plain >"$work/cx"
sqlite3 -batch -header -separator '	' "$work/db" \
    'select Source, neighborhood, count(*), avg(LONGITUDE) from b group by 1, 2' |
    plain >"$work/other"
same 3 'Boston: count and mean by channel and place, as sqlite3'

"$B/cx-kpi" -o tsv -g service --time date --every day --tz UTC \
    -m 'count()' -m "share(has_photo = '1')" "$madrid" | plain >"$work/cx"
sqlite3 -batch -header -separator '	' "$work/db" \
    "select service, substr(date, 1, 10), count(*), avg(has_photo = '1')
    from m group by 1, 2" | plain >"$work/other"
same 4 'Madrid: count and share by service and day, as sqlite3'
exit $failed
