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
echo 1..7

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

# Promises of Boston: kept, by channel and month; how long it took; our own
# verdict from the three times beside the city's.
us='MM/dd/yyyy hh:mm:ss a'
iso() {
	h="(cast(substr($1, 12, 2) as int) % 12 +
	    12 * (substr($1, 21, 2) = 'PM'))"
	printf '%s' "case when $1 <> '' then substr($1, 7, 4) || '-' ||
	    substr($1, 1, 2) || '-' || substr($1, 4, 2) || ' ' ||
	    printf('%02d', $h) || substr($1, 14, 6) end"
}
"$B/cx-kpi" -o tsv --precision 9 -g Source --time OPEN_DT --every month \
    --date-format "$us" -m 'n = count()' \
    -m "kept = share(OnTime_Status = 'ONTIME')" "$boston" | plain >"$work/cx"
sqlite3 -batch -header -separator '	' "$work/db" \
    "select Source, substr($(iso OPEN_DT), 1, 7) period, count(*) n,
    avg(nullif(OnTime_Status, '') = 'ONTIME') kept from b group by 1, 2" |
    plain >"$work/other"
same 5 'Boston: promises kept by channel and month, as sqlite3'

"$B/cx-kpi" -o tsv -g Source --time OPEN_DT --every month \
    --date-format "$us" -m 'count(CLOSED_DT)' \
    -m 'median(duration(OPEN_DT, CLOSED_DT))' "$boston" | plain >"$work/cx"
sqlite3 -batch -header -separator '	' "$work/db" \
    "select Source, substr($(iso OPEN_DT), 1, 7) period,
    (strftime('%s', $(iso CLOSED_DT)) - strftime('%s', $(iso OPEN_DT))) /
    3600.0 hours from b where CLOSED_DT <> ''" |
    mlr --tsv stats1 -i -a count,p50 -f hours -g Source,period |
    plain >"$work/other"
same 6 'Boston: median hours by channel and month, as Miller'

# No closed case has another verdict; the city gives none for 71, and calls
# overdue 197 open cases whose time was up after the end of the year.
"$B/cx-kpi" -o tsv --date-format "$us" -g OnTime_Status \
    --now 2015-12-31T23:59:59 -m 'n = count()' \
    -m 'in_time = count() where date(CLOSED_DT) <= date(TARGET_DT)' \
    -m 'late = count() where date(CLOSED_DT) > date(TARGET_DT)' \
    -m 'free = count() where TARGET_DT is missing' \
    -m 'open = count() where CLOSED_DT is missing and date(TARGET_DT) >= now()' \
    -m 'open_late = count() where CLOSED_DT is missing and date(TARGET_DT) < now()' \
    "$boston" | tail -n +2 >"$work/cx"
sqlite3 -batch -separator '	' "$work/db" "select OnTime_Status, count(*),
    sum(c <= t), sum(c > t), sum(t is null),
    sum(c is null and t >= '2015-12-31 23:59:59'),
    sum(c is null and t < '2015-12-31 23:59:59')
    from (select OnTime_Status, $(iso TARGET_DT) t, $(iso CLOSED_DT) c from b)
    group by 1 order by 1" | sed 's/		/	0	/g; s/	$/	0/' >"$work/other"
same 7 "Boston: our verdict beside the city's, as sqlite3"
sed 's/^/# /' "$work/cx"
exit $failed
