#!/bin/sh
# A schema among the examples and the program say the same of a file: files
# that both take, and files that both refuse.  The judge of schemas is Python's
# jsonschema; skipped where it is not there.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 TZ=UTC PATH="$B:$PATH"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
if ! python3 -W ignore -c 'import jsonschema' 2>/dev/null; then
	echo '1..0 # SKIP no jsonschema of Python'
	exit 0
fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
n=0
failed=0
printf 'id,a,b\n1,2,x\n2,3,y\n3,9,x\n' >"$work/in.csv"

# valid SCHEMA FILE: what the schema says.
valid() {
	python3 -W ignore -c 'import json, jsonschema, sys
schema, value = (json.load(open(f)) for f in sys.argv[1:])
jsonschema.Draft202012Validator.check_schema(schema)
sys.exit(not jsonschema.Draft202012Validator(schema).is_valid(value))' \
	    "examples/$1.schema.json" "$2"
}

# alike SCHEMA WANTED NAME COMMAND...: status 0 and valid, or 78 and not.
alike() {
	schema=$1 wanted=$2 name=$3
	shift 3
	n=$((n + 1))
	said=good told=good
	valid "$schema" "$work/file" || said=bad
	"$@" >"$work/out" 2>"$work/err" || {
		[ $? -eq 78 ] && told=bad || told=failed
	}
	if [ "$said$told" = "$wanted$wanted" ]; then
		echo "ok $n - $schema: $name"
	else
		echo "not ok $n - $schema: $name (schema: $said, program: $told)"
		sed 's/^/# /' "$work/err"
		failed=1
	fi
}

# each SCHEMA COMMAND...: lines of standard input: good or bad, then a filter
# of jq that changes the example in $work/example.
each() {
	schema=$1
	shift
	while read -r wanted filter; do
		jq "$filter" "$work/example" >"$work/file" || exit 1
		alike "$schema" "$wanted" "$filter" "$@"
	done
}

cat >"$work/example" <<'END'
{ "cx_segment": 1, "segments": [
  { "name": "a", "when": "a > 2", "description": "x", "sample": "a < 9" },
  { "name": "b", "when": "b = 'x'", "in": ["a"], "control": false,
    "valid_from": "2026-01-01", "valid_until": "2026-12-31" } ] }
END
each cx-segment cx-segment -r "$work/file" --now 2026-03-01 "$work/in.csv" <<'END'
good .
bad .cx_segment = 2
bad del(.segments)
bad .segments = []
bad .more = 1
bad del(.segments[0].when)
bad .segments[0].name = ""
bad .segments[0].name = "x|y"
bad .segments[0].name = "(none)"
bad .segments[0].name = " x"
bad .segments[0].control = "yes"
bad .segments[1].in = "a"
bad .segments[0].wen = "a"
bad .segments[0].pin = ""
END

cat >"$work/example" <<'END'
{ "cx_segment_bands": 1, "other": "rest", "bands": [
  { "name": "top", "R": [2, 3], "F": [3, 3], "description": "x" },
  { "name": "low", "M": [1, 1] } ] }
END
each cx-segment-bands cx-segment --rfm R=a,F=a,M=a --bins 3 -q \
    --bands "$work/file" "$work/in.csv" <<'END'
good .
good .bands = []
good del(.other)
bad .cx_segment_bands = 2
bad del(.bands)
bad .bands[0].R = [1]
bad .bands[0].R = [1, 2, 3]
bad .bands[0].R = [0, 2]
bad .bands[0].R = [1.5, 2]
bad .bands[0].R = ["1", 2]
bad .bands[0].R = 2
bad .bands[0].name = 1
bad del(.bands[0].name)
bad .bands[0].r = [1, 2]
bad .other = null
bad .more = 1
END

cx-segment --clusters 2 --columns a --categories b -q \
    --model-out "$work/example" "$work/in.csv" >/dev/null || exit 1
each cx-segment-clusters cx-segment --model "$work/file" "$work/in.csv" <<'END'
good .
good del(.training)
good del(.clusters[0].rows)
bad .cx_clusters = 2
bad del(.columns)
bad .columns = []
bad .columns[0].unit = 0
bad .columns[0].unit = "1"
bad .columns[0].from = 1e101
bad del(.columns[0].column)
bad del(.category_weight)
bad .category_weight = -1
bad .clusters = []
bad .clusters[0].center = ["1"]
bad .clusters[0].center = []
bad del(.clusters[0].center)
bad .clusters[0].categories = [1]
bad .clusters[0].more = 1
bad .more = 1
END
echo "1..$n"
exit $failed
