#!/bin/sh
# The reminders of a day, each one once, from cron or a systemd timer:
# cx-remind.sh RULES PEOPLE FOLDER.  The folder has the log and what goes out.
# Killed at any point it may be run again: under the same --run it gives the
# same messages, and the output of a day appears whole or not at all.
set -u
rules=$1 people=$2 folder=$3
day=${DAY:-$(date +%F)}
umask 077
[ ! -e "$folder/out-$day.csv" ] || exit 0
cx-remind -q -r "$rules" --log "$folder/log.ndjson" --commit --run "$day" \
    --now "$day" --on-error reject --rejects "$folder/bad-$day.csv" \
    "$people" >"$folder/out.tmp"
status=$?
# 1: some records were rejected, the others are served
[ "$status" -le 1 ] || exit "$status"
mv "$folder/out.tmp" "$folder/out-$day.csv"
exit "$status"
