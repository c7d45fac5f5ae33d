#!/bin/sh
# Funnels against SQL: what funnel() says of random visits, whole, in pieces
# and in any order, is what the definition in cx-kpi(1) gives in sqlite3,
# where that is there.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 TZ=UTC PATH="$B:$PATH"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
command -v sqlite3 >/dev/null || {
	echo '1..0 # SKIP no sqlite3'
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

# Visits of few people in two months, many of one minute, some of no step,
# some twice; canal, id, step (0: none) and seconds from 2026-01-01.
awk 'BEGIN {
	srand(7)
	for (i = 0; i < 9000; i++) {
		row = sprintf("%s,p%d,%d,%d", substr("abc", 1 + rand() * 3, 1),
		    rand() * 500, rand() * 5, 60 * int(rand() * 1416 * 60))
		print row
		if (rand() < 0.05)
			print row
	}
}' >"$work/visits"
awk -F, 'BEGIN {
	print "canal,id,paso,cuando"
	name[0] = "otra"; name[1] = "inicio"; name[2] = "\"el, formulario\""
	name[3] = "envío"; name[4] = "pago"
} {
	day = int($4 / 86400); s = $4 % 86400
	printf "%s,%s,%s,2026-%02d-%02dT%02d:%02d:00Z\n", $1, $2, name[$3],
	    day < 31 ? 1 : 2, day < 31 ? day + 1 : day - 30, s / 3600,
	    s % 3600 / 60
}' "$work/visits" >"$work/in.csv"

# sql DAYS PERIOD: the definition.  PERIOD is an expression of t1.
sql() {
	sqlite3 -csv <<-EOF
	CREATE TABLE e(ch, id, step INTEGER, t INTEGER);
	.import $work/visits e
	CREATE INDEX i ON e(ch, id, step, t);
	CREATE VIEW s1 AS SELECT DISTINCT ch, id, t t1, $2 p FROM e
	    WHERE step = 1;
	CREATE VIEW s2 AS SELECT s.*, (SELECT min(t) FROM e WHERE e.ch = s.ch
	    AND e.id = s.id AND step = 2 AND t >= t1
	    AND t / 86400 - t1 / 86400 <= $1) t2 FROM s1 s;
	CREATE VIEW s3 AS SELECT s.*, (SELECT min(t) FROM e WHERE e.ch = s.ch
	    AND e.id = s.id AND step = 3 AND t >= t2
	    AND t / 86400 - t1 / 86400 <= $1) t3 FROM s2 s;
	CREATE VIEW s4 AS SELECT s.*, (SELECT min(t) FROM e WHERE e.ch = s.ch
	    AND e.id = s.id AND step = 4 AND t >= t3
	    AND t / 86400 - t1 / 86400 <= $1) t4 FROM s3 s;
	CREATE TABLE best AS SELECT * FROM (SELECT *, row_number() OVER
	    (PARTITION BY ch, id, p ORDER BY (t2 IS NOT NULL) +
	    (t3 IS NOT NULL) + (t4 IS NOT NULL) DESC, t1) r FROM s4)
	    WHERE r = 1;
	CREATE TABLE took AS
	    SELECT ch, p, 1 k, NULL h FROM best UNION ALL
	    SELECT ch, p, 2, (t2 - t1) / 3600.0 FROM best
	    WHERE t2 IS NOT NULL UNION ALL
	    SELECT ch, p, 3, (t3 - t2) / 3600.0 FROM best
	    WHERE t3 IS NOT NULL UNION ALL
	    SELECT ch, p, 4, (t4 - t3) / 3600.0 FROM best
	    WHERE t4 IS NOT NULL;
	CREATE VIEW ranked AS SELECT ch, p, k, h, row_number() OVER
	    (PARTITION BY ch, p, k ORDER BY h) r,
	    count(*) OVER (PARTITION BY ch, p, k) n FROM took;
	CREATE TABLE res AS SELECT ch, p, k, n, avg(h) h FROM ranked
	    WHERE r IN ((n + 1) / 2, (n + 2) / 2) GROUP BY ch, p, k, n;
	SELECT ch, k, p, n, n * 1.0 / (SELECT n FROM res b WHERE b.ch = a.ch
	    AND b.p = a.p AND b.k = a.k - 1),
	    CASE WHEN k > 1 THEN n * 1.0 / (SELECT n FROM res b
	    WHERE b.ch = a.ch AND b.p = a.p AND b.k = 1) END,
	    h FROM res a ORDER BY ch, k, p;
	EOF
}

# Numbers to 9 decimals; SQL has no row where nobody is.
digits() {
	awk -F, '$4 != 0 {
		for (i = 4; i <= 7; i++)
			$i = $i == "" ? "-" : sprintf("%.9f", $i)
		print
	}'
}

steps="'inicio' > 'el, formulario' > 'envío' > 'pago'"
metric="f = funnel(id, paso, $steps, within '9 days')"
rm -f "$work/want"
sql 9 "CASE WHEN t < 31 * 86400 THEN '2026-01' ELSE '2026-02' END" |
	digits >"$work/want"
kpi() {
	cx-kpi -g canal --time cuando --every month --now 2026-05-01 \
	    --precision full -m "$metric" "$@"
}
# cx-kpi [FILE]...: groups, step, period and figures without the header.
number() {
	sed -e 1d -e 's/,inicio,/,1,/' -e 's/,"el, formulario",/,2,/' \
	    -e 's/,envío,/,3,/' -e 's/,pago,/,4,/'
}
kpi "$work/in.csv" | tee "$work/whole" | number | digits >"$work/got"
check "by channel and month: $(wc -l <"$work/want") rows as in SQL"

sql 60 1 | digits | awk '{ $3 = ""; print }' >"$work/want"
cx-kpi -g canal --time cuando --precision full \
    -m "f = funnel(id, paso, $steps)" "$work/in.csv" | number |
	awk -F, -v OFS=, '{ $2 = $2 ",-"; print }' | digits |
	awk '{ $3 = ""; print }' >"$work/got"
check 'without periods and without within'

cp "$work/whole" "$work/want"
for j in 1 2 5; do
	kpi -j $j "$work/in.csv" >"$work/got"
	check "jobs: $j"
done
{ head -n 1 "$work/in.csv"; tail -n +2 "$work/in.csv" | sort -t: -k2; } \
	>"$work/shuffled.csv"
kpi "$work/shuffled.csv" >"$work/got"
check 'another order'
for i in 0 1 2; do
	awk -v i=$i 'NR == 1 || NR % 3 == i' "$work/shuffled.csv" |
		kpi --partial >"$work/part$i"
done
kpi --merge "$work/part2" "$work/part0" "$work/part1" -o csv >"$work/got"
check 'three parts merged'
kpi --partial "$work/in.csv" >"$work/want"
kpi --partial -j 3 "$work/shuffled.csv" >"$work/got"
check 'the state of any order is the same'

# An id that begins a hundred thousand times takes no longer than its visits.
awk 'BEGIN { print "id,paso,cuando"
	for (i = 0; i < 200000; i++)
		printf "x,%s,2026-01-%02dT%02d:%02d:00Z\n",
		    i % 3 ? "a" : i % 2 ? "b" : "c", 1 + i % 28, i % 24, i % 60
}' >"$work/in.csv"
timeout 60 cx-kpi --time cuando -m "funnel(id, paso, 'a' > 'b' > 'c' > 'd', within '1 days')" \
    "$work/in.csv" | cut -d , -f 2 | tail -n +2 | tr '\n' ' ' >"$work/got"
echo >>"$work/got"
echo '1 1 1 0 ' >"$work/want"
check 'one id with 200,000 visits'

echo "1..$n"
exit $failed
