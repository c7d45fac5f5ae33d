#!/bin/sh
# Runs the tests under prove: run.sh [unit|golden|fuzz]...; B is the build
# folder.  Every test prints TAP.
set -eu
cd "$(dirname "$0")/.."
export CMOCKA_MESSAGE_OUTPUT=TAP LC_ALL=C.UTF-8 TZ=UTC
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
set --  ${1+"$@"}
[ $# -gt 0 ] || set -- unit shell fuzz
tests=
for kind; do
	case $kind in
	unit) tests="$tests $(ls "$B"/unit/*_test)" ;;
	shell) tests="$tests $(ls tests/*.t)" ;;
	fuzz) ;;
	*) echo "run.sh: unknown kind $kind" >&2; exit 64 ;;
	esac
done
exec prove --exec '' --jobs "$(getconf _NPROCESSORS_ONLN)" $tests
