#!/bin/sh
# Runs the tests under prove and counts them: run.sh [unit|shell]...
# B is the build folder.  Every test prints TAP.
set -eu
cd "$(dirname "$0")/.."
export CMOCKA_MESSAGE_OUTPUT=TAP LC_ALL=C.UTF-8 TZ=UTC
# LeakSanitizer cannot run beside the sandbox; see MODE=asan in the Makefile.
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
[ $# -gt 0 ] || set -- unit shell
tests=
for kind; do
	case $kind in
	unit) tests="$tests $(ls "$B"/unit/*_test)" ;;
	shell) tests="$tests $(ls tests/*.t)" ;;
	*) echo "run.sh: unknown kind $kind" >&2; exit 64 ;;
	esac
done
summary=$(mktemp)
trap 'rm -f "$summary"' EXIT
status=0
prove --exec '' --jobs "$(getconf _NPROCESSORS_ONLN)" $tests \
    >"$summary" 2>&1 || status=$?
cat "$summary"
[ "$status" -eq 0 ] || exit "$status"
sed -n 's/^Files=.*, Tests=\([0-9]*\),.*/Tests: \1 passed/p' "$summary"
