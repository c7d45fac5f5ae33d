#!/bin/sh
# The schemas of examples/ by a validator that is not ours, beside what the
# programs say of the same files: see tests/tools/schema.py.  B is the build
# folder.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 TZ=UTC PATH="$B:$PATH"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
for python in /usr/bin/python3 python3; do
	"$python" -c 'import jsonschema' 2>/dev/null &&
	    exec "$python" -W ignore tests/tools/schema.py
done
echo '1..0 # SKIP python3-jsonschema is not installed (make deps)'
