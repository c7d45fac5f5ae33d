#!/bin/sh
# A day of cx-remind beside a sort of its log: remind.sh [VEHICLES].  Four
# rules; the log is made by the program itself, about five lines a vehicle, in
# one run, which is measured too.  The aim, for a million: no longer than twice
# the sort, 10 s, and both runs under 1 GiB.
set -eu
cd "$(dirname "$0")/../.."
vehicles=${1:-1000000}
: "${B:=build/release}"
PATH=$PWD/$B:$PATH
work=$B/bench
mkdir -p "$work"
${CC:-cc} -O2 -o "$work/timed" tests/bench/timed.c
people=$work/vehicles-$vehicles.csv
log=$work/remind-$vehicles.log
awk -v n="$vehicles" 'BEGIN {
	print "placa,vence"
	for (i = 0; i < n; i++)
		printf "QX-%06d-M,2026-%02d-%02d\n", i, 1 + i % 12, 1 + i % 28
}' >"$people"
rules() {
	awk -v late="$1" -v most="$2" 'BEGIN {
		printf "{\"cx_remind\":1,\"locale\":\"es-MX\",\"rules\":["
		for (k = 0; k < 4; k++)
			printf "%s{\"name\":\"regla_%d\",\"id\":\"placa\",\"due\":\"vence\",\"steps\":[\"-30d\",\"-7d\",\"0\",\"+3d\"],\"late\":\"%s\",\"max_late\":\"%s\",\"message\":\"{placa} vence {vence, date, long}\"}", k ? "," : "", k, late, most
		print "]}"
	}'
}
rules all 400d >"$work/all.json"
rules newest 15d >"$work/remind.json"
rm -f "$log" "$log.lock"
echo 'seconds, processor seconds, MiB'
echo "first run, all due:  $("$work/timed" "$people" cx-remind -q -j 1 \
    -r "$work/all.json" --log "$log" --commit --now 2026-04-15 "$people")"
echo "$(wc -l <"$log") lines of log, $(wc -c <"$log") bytes"
echo "cx-remind, a day:    $("$work/timed" "$people" cx-remind -q -j 1 \
    -r "$work/remind.json" --log "$log" --now 2026-04-16 "$people")"
echo "sort by key:         $("$work/timed" "$log" sort -S 700M --parallel=1 \
    -t '"' -k 8,8 -o /dev/null "$log")"
