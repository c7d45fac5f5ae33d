#!/bin/sh
# The examples of the manual do what they show: in section EXAMPLES, a
# display that begins with `$ ' is a command (its lines go on after | and
# after a backslash) and, if more lines follow, what it must write.  A line
# `...' stands for any more.  They run in examples/.  Prints TAP; with -u it
# writes what the commands give now into the manual.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 TZ=America/Mexico_City PATH="$B:$PATH"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# Cuts each display of a page into NNN.cmd and NNN.want.
cut_page() {
	awk -v dir="$2" '
	/^\.Sh/ { wanted = ($2 == "EXAMPLES") }
	/^\.Ed/ { inside = 0 }
	inside {
		gsub(/\\e/, "\\")
		gsub(/\\\(dq/, "\"")
		gsub(/\\\(aq/, "'\''")
		gsub(/\\-/, "-")
		gsub(/\\&/, "")
		if (NR == first && !/^\$ /) {
			inside = 0
			next
		}
		if (NR == first) {
			file = sprintf("%s/%03d", dir, ++n)
			sub(/^\$ /, "")
			command = 1
		}
		if (command) {
			print >(file ".cmd")
			command = /[|\\]$/
		} else {
			print >(file ".want")
			print FNR >(file ".lines")
		}
	}
	wanted && /^\.Bd/ { inside = 1; first = NR + 1 }' "$1"
}

# Whether the output is what the page shows, up to a line `...'.
same() {
	awk -v want="$1" '
	BEGIN {
		while ((getline line <want) > 0)
			show[++n] = line
	}
	n > 0 && NR >= n && show[n] == "..." { exit 0 }
	$0 != show[NR] { bad = 1; print "# want " show[NR] "\n# got  " $0 }
	END { exit bad || (NR < n && show[n] != "...") }' "$2"
}

# update PAGE LINES GOT: the lines of the page, up to one `...', become GOT.
update() {
	awk -v lines="$2" -v got="$3" '
	function put(s, out) {
		gsub(/\\/, "\\e", s)
		sub(/^[.\047]/, "\\\\\\&&", s)
		while (match(s, /(^|[^[:alnum:]_\\])-[0-9]/)) {
			out = out substr(s, 1, RSTART + RLENGTH - 3) "\\-"
			s = substr(s, RSTART + RLENGTH - 1)
		}
		print out s
	}
	BEGIN {
		while ((getline line <lines) > 0) {
			first = first ? first : line
			last = line
		}
	}
	NR == first {
		while ((getline line <got) > 0) {
			n++
			text[n] = line
		}
	}
	NR >= first && NR <= last && $0 == "..." {
		n = NR - first
		dots = 1
	}
	NR == last {
		for (i = 1; i <= n; i++)
			put(text[i])
		if (dots)
			print "..."
	}
	NR < first || NR > last' "$1" >"$work/page" && cp "$work/page" "$1"
}

n=0
failed=0
for page in man/*.[1-9]; do
	rm -rf "$work/cut"
	mkdir "$work/cut"
	cut_page "$page" "$work/cut"
	for want in "$work/cut"/*.want; do
		[ -f "$want" ] || continue
		n=$((n + 1))
		name="$page: $(head -n 1 "${want%.want}.cmd")"
		(cd examples && sh "${want%.want}.cmd" </dev/null) \
		    >"$work/got" 2>&1
		ran=$?
		if [ $ran -eq 0 ] && [ "${1:-}" = -u ] &&
		    ! same "$want" "$work/got" >/dev/null; then
			update "$page" "${want%.want}.lines" "$work/got"
			cut_page "$page" "$work/cut"
		fi
		if [ $ran -eq 0 ] && same "$want" "$work/got"; then
			printf 'ok %d - %s\n' $n "$name"
		else
			sed 's/^/# /' "$work/got"
			printf 'not ok %d - %s\n' $n "$name"
			failed=$((failed + 1))
		fi
	done
done
echo "1..$n"
[ $failed -eq 0 ]
