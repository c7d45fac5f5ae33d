#!/bin/sh
# Opens reports in Chromium: they are valid HTML, no error comes to the
# console, the script ran, and the tables in the page have the numbers of the
# input.  Screenshots by day, by night, narrow and printed go to build/browser,
# for people to look at.  B is the build folder.  Prints TAP.
set -u
cd "$(dirname "$0")/../.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export PATH="$B:$PATH" LC_ALL=C.UTF-8 TZ=America/Mexico_City
shots=build/browser
mkdir -p "$shots"
shots=$(cd "$shots" && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
n=0
failed=0

# check NAME COMMAND...: one test, which passes if the command does.
check() {
	name=$1
	shift
	n=$((n + 1))
	if "$@"; then
		echo "ok $n - $name"
	else
		echo "not ok $n - $name"
		failed=$((failed + 1))
	fi
}

# browse ARGUMENT...: Chromium with a profile of its own.
browse() {
	rm -rf "$work/profile"
	timeout 60 chromium --headless --no-sandbox --disable-gpu \
	    --no-first-run --disable-background-networking \
	    --disable-component-update --disable-sync --hide-scrollbars \
	    --enable-logging=stderr --user-data-dir="$work/profile" "$@" \
	    2>"$work/log"
}

valid() {
	tidy -quiet -errors -utf8 "$1" 2>&1 | sed 's/^/# /' >"$work/tidy"
	cat "$work/tidy"
	[ ! -s "$work/tidy" ]
}

# The page as the browser has it, and nothing on the console.
opens() {
	browse --dump-dom "file://$1" >"$work/dom" || return 1
	grep CONSOLE "$work/log" | sed 's/^/# /'
	! grep -q CONSOLE "$work/log"
}

sorts() {
	grep -q '<th[^>]*><button type="button">' "$work/dom"
}

# Cells of the input's metrics (columns from the second on, or as said) and
# data-v of the page's first table are the same, in any order.
same_numbers() {
	tr -d '\r' <"$1" | awk -F , -v from="$2" '
	NR > 1 { for (i = from; i <= NF; i++) if ($i != "") print $i }' |
	    sort >"$work/want"
	sed -n '/<table class="data">/,/<\/table>/p' "$work/dom" |
	    sed -n '1,/<\/table>/p' | tr '>' '\n' |
	    sed -n 's/.*<td class="num" data-v="\([^"]\{1,\}\)".*/\1/p' |
	    sort >"$work/got"
	[ -s "$work/want" ] && diff "$work/want" "$work/got" | sed 's/^/# /' |
	    (! grep .)
}

# What people read is the number, rounded (pages in English).
shown_numbers() {
	sed 's/<\/td>/&\n/g' "$work/dom" |
	    sed -n 's/.*<td class="num" data-v="\([^"]\{1,\}\)">\([^<]*\)<.*/\1 \2/p' |
	    awk '{
		shown = $2
		percent = sub(/%$/, "", shown)
		gsub(/,/, "", shown)
		decimals = index(shown, ".") ? length(shown) - index(shown, ".") : 0
		want = percent ? $1 * 100 : $1
		if ((want - shown) ^ 2 > (0.5000001 * 10 ^ -decimals) ^ 2) {
			print "# " $0
			bad = 1
		}
		n++
	    } END { exit bad || n == 0 }'
}

# shot PICTURE FILE WIDTH HEIGHT ARGUMENT...
shot() {
	picture=$1 file=$2 size=$3,$4
	shift 4
	rm -f "$shots/$picture.png"
	browse --screenshot="$shots/$picture.png" --window-size="$size" "$@" \
	    "file://$file"
	[ -s "$shots/$picture.png" ]
}

# Chromium's window is never narrow, so the page stands in a frame that is.
narrow() {
	printf '<!DOCTYPE html><body style="margin:0"><iframe src="%s" style="%s"></iframe>' \
	    "$2" "width:360px;height:${3}px;border:0" >"$work/frame.html"
	shot "$1" "$work/frame.html" 500 "$3"
}

pdf() {
	browse --no-pdf-header-footer --print-to-pdf="$shots/$1.pdf" "file://$2"
	[ -s "$shots/$1.pdf" ]
}

# The two reports of the demo, and every golden case that makes a page.
cd examples || exit 1
cx-kpi --time abierta --every month -m 'abiertas = count()' \
    -m 'a_tiempo = share(date(cerrada) <= date(prometida))' \
    -m 'dias = mean(days_between(abierta, cerrada))' \
    solicitudes.csv >"$work/mes.csv"
cx-kpi -g canal --time abierta --every month -m 'abiertas = count()' \
    -m 'a_tiempo = share(date(cerrada) <= date(prometida))' \
    solicitudes.csv >"$work/canal.csv"
cx-kpi -g canal,tema -m 'abiertas = count()' solicitudes.csv >"$work/tema.csv"
cx-report -r reporte.json --now 2026-03-02 "$work/mes.csv" "$work/canal.csv" \
    "$work/tema.csv" >"$work/demo.html" || exit 1
cx-report --percent a_tiempo -t 'Requests' "$work/mes.csv" >"$work/mes.html"
cx-report --percent a_tiempo "$work/canal.csv" >"$work/canal.html"
cx-kpi -q -g canal --now 2026-03-01 --funnel-limits \
    -m "en_plazo = sla(abierta, cerrada, '5 d')" solicitudes.csv |
    cx-report --lang en >"$work/limits.html"
cd .. || exit 1

for page in demo mes canal limits; do
	check "$page: valid HTML" valid "$work/$page.html"
	check "$page: no error on the console" opens "$work/$page.html"
	check "$page: the script ran" sorts
	case $page in
	mes)
		check "$page: numbers are the input's" \
		    same_numbers "$work/mes.csv" 2
		check "$page: numbers are shown right" shown_numbers
		;;
	canal | limits)
		check "$page: numbers are shown right" shown_numbers
		;;
	esac
done
for cmd in tests/golden/cx-report/*/cmd; do
	[ -f "$cmd" ] || continue
	dir=${cmd%/cmd}
	[ -f "$dir/out" ] && grep -q '^<!DOCTYPE html' "$dir/out" || continue
	cp "$dir/out" "$work/case.html"
	check "$dir: valid HTML" valid "$work/case.html"
	check "$dir: no error on the console" opens "$work/case.html"
	check "$dir: screenshot" \
	    shot "case-${dir##*/}" "$work/case.html" 1000 1600
done
check 'screenshot by day' shot demo-light "$work/demo.html" 1100 3000
check 'screenshot by night' shot demo-dark "$work/demo.html" 1100 3000 \
    --blink-settings=preferredColorScheme=0
check 'screenshot, narrow' narrow demo-narrow "$work/demo.html" 2800
check 'screenshot of the page that nobody laid out' \
    shot canal-light "$work/canal.html" 1100 2600
check 'screenshot of limits, narrow' narrow limits-narrow "$work/limits.html" 900
check 'printed' pdf demo "$work/demo.html"
echo "1..$n"
[ $failed -eq 0 ]
