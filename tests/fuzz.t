#!/bin/sh
# Every file of every fuzz corpus, once more: findings stay found.
cd "$(dirname "$0")/.." || exit 1
: "${B:=build/release}"
n=0
for target in tests/fuzz/*_fuzz.c; do
	name=$(basename "$target" .c)
	n=$((n + 1))
	if "$B/fuzz/$name" tests/fuzz/corpus/"$name"/* >/tmp/fuzz.$$ 2>&1; then
		echo "ok $n - corpus of $name"
	else
		echo "not ok $n - corpus of $name"
		sed 's/^/# /' /tmp/fuzz.$$
	fi
done
rm -f /tmp/fuzz.$$
echo "1..$n"
