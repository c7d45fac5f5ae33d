#!/bin/sh
# Memory that runs out, at many points of each program: the same output as
# ever, or a failure with a message.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 TZ=America/Mexico_City PATH="$B:$PATH"
POINTS=${POINTS:-40}
case $(ldd "$B/cx-kpi") in
*libasan* | *libtsan*)
	echo '1..0 # SKIP a sanitizer has allocations of its own'
	exit 0
	;;
esac
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
${CC:-cc} -shared -fPIC -o "$work/fail.so" tests/tools/failalloc.c 2>/dev/null || {
	echo '1..0 # SKIP no allocator to stand before this one'
	exit 0
}
cd examples || exit 1
n=0
failed=0

# try COMMAND...: whether it is right wherever one allocation fails.
try() {
	n=$((n + 1))
	FAIL_COUNT=$work/count LD_PRELOAD=$work/fail.so "$@" >"$work/want" \
	    2>"$work/err" </dev/null
	[ $? -le 1 ] && [ -s "$work/want" ] && all=$(cat "$work/count") &&
	    [ "$all" -gt 100 ] || {
		sed 's/^/# /' "$work/err"
		echo "not ok $n - $1: runs"
		failed=1
		return
	}
	step=$((all / POINTS + 1))
	i=$((1 + n % step))
	wrong=0
	while [ $i -le "$all" ]; do
		FAIL_AT=$i LD_PRELOAD=$work/fail.so "$@" >"$work/got" \
		    2>"$work/err" </dev/null
		status=$?
		if [ $status -ge 64 ] && [ $status -lt 80 ]; then
			[ -s "$work/err" ] || wrong=$i
		elif [ $status -gt 1 ] || ! cmp -s "$work/want" "$work/got"; then
			wrong=$i
		fi
		[ $wrong -eq $i ] && echo "# allocation $i: status $status:" \
		    "$(head -n 1 "$work/err")"
		i=$((i + step))
	done
	if [ $wrong -eq 0 ]; then
		echo "ok $n - $*: $all allocations"
	else
		echo "not ok $n - $*"
		failed=1
	fi
}

cx-sentiment -t mensaje mensajes.csv | cx-score -m prioridad.json >"$work/s.csv"
cx-sentiment -t mensaje mensajes.csv >"$work/m.csv"
cx-kpi -r indicadores.json transacciones.csv >"$work/k.csv"
try cx-sentiment -j 1 -t mensaje --explain mensajes.csv
try cx-sentiment -j 2 -t mensaje -o ndjson mensajes.csv
try cx-score -j 1 -m prioridad.json --explain "$work/m.csv"
try cx-score -k persona --time fecha -m compromiso.json \
    --now 2026-03-02 eventos.csv
try cx-segment -j 1 -r audiencias.json "$work/s.csv"
try cx-segment --clusters 3 --columns nota,score --summary \
    "$work/s.csv"
try cx-profile -j 1 -k persona --time fecha -r perfil.json \
    --now 2026-03-02 eventos.csv
try cx-kpi -j 1 -r indicadores.json --intervals --compare previous \
    transacciones.csv
try cx-kpi -j 2 -g canal --totals --suppress 10 -m 'p50(nota)' mensajes.csv
try cx-remind -r recordatorios.json --now 2026-03-02 vehiculos.csv
try cx-report --lang es "$work/k.csv"
echo "1..$n"
exit $failed
