#!/bin/sh
# A simulated year of cx-remind; see remind-year.pl.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
PATH=$(cd "$B" && pwd):$PATH
T=$(mktemp -d) || exit 1
trap 'rm -rf "$T"' EXIT
trap 'exit 1' HUP INT TERM
export PATH T ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
# the sanitizers' programs are slow, and a year has 300 runs
case $B in
*release*) vehicles=10000 ;;
*) vehicles=1000 ;;
esac
perl tests/remind-year.pl "${VEHICLES:-$vehicles}" "${KILLS:-200}"
