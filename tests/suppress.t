#!/bin/sh
# Hidden cells against linear programming, see suppress.pl; 1,000 tables by
# TABLES=1000 sh tests/suppress.t.  Prints TAP.
cd "$(dirname "$0")/.." || exit 1
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
exec perl tests/suppress.pl "${TABLES:-100}"
