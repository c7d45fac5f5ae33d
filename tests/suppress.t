#!/bin/sh
# Hidden cells against linear programming, see suppress.pl; fewer by
# TABLES=100 sh tests/suppress.t.  Prints TAP.
cd "$(dirname "$0")/.." || exit 1
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
exec perl tests/suppress.pl "${TABLES:-1000}"
