#!/bin/sh
# The notebook of the examples gives what it shows.  notebook.t -u writes it.
set -u
cd "$(dirname "$0")/../examples" || exit 1
B=${B:-build/release}
B=$(cd .. && cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 PATH="$B:$PATH" PYTHONDONTWRITEBYTECODE=1
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
command -v python3 >/dev/null || {
	echo '1..0 # SKIP no Python'
	exit 0
}
exec python3 ../tests/tools/notebook.py "$@" cuaderno.ipynb
