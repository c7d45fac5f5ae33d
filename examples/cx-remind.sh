#!/bin/sh
# The reminders of a day, each one once, from cron or a systemd timer:
# cx-remind.sh RULES PEOPLE FOLDER.  The folder has the log and what goes out.
# Killed at any point it may be run again: under the same --run it gives the
# same messages, and the output of a day appears whole or not at all.  A day
# that was never finished is finished first, under its own name: its messages
# may be in the log already, and would not be due again.
set -u
rules=$1 people=$2 folder=$3
day=${DAY:-$(date +%F)}
umask 077
exec 9>"$folder/lock"
flock -n 9 || exit 0 # another one is at it
make() {
	if [ ! -e "$folder/out-$1.csv" ]; then
		echo "$1" >"$folder/unfinished" &&
		    sync "$folder/unfinished" || exit
		cx-remind -q -r "$rules" --log "$folder/log.ndjson" --commit \
		    --run "$1" --now "$day" --on-error reject \
		    --rejects "$folder/bad-$1.csv" "$people" >"$folder/out.tmp"
		status=$?
		# 1: some records were rejected, the others are served
		[ "$status" -le 1 ] || exit "$status"
		mv "$folder/out.tmp" "$folder/out-$1.csv" || exit
	fi
	rm -f "$folder/unfinished"
}
status=0
[ ! -s "$folder/unfinished" ] || make "$(cat "$folder/unfinished")"
make "$day"
exit "$status"
