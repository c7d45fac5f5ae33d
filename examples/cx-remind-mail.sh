#!/bin/sh
# The mails of a day, made, sent and confirmed: cx-remind-mail.sh RULES PEOPLE
# FOLDER.  SENDMAIL takes a mail on standard input (msmtp -t).  A run that was
# killed is finished first, under its own name: what was sent is confirmed, and
# the others are made again, so that none is lost, and only the mail in hand at
# that moment can go out twice, with the same Message-ID.
set -u
rules=$1 people=$2 folder=$3
day=${DAY:-$(date +%F)}
umask 077
exec 9>"$folder/mail.lock"
flock -n 9 || exit 0 # another one is at it
results=$folder/results.csv
confirm() {
	[ ! -s "$results" ] ||
	    cx-remind -q --confirm --log "$folder/log.ndjson" "$results" ||
	    exit
	echo message_id,status >"$results"
}
deliver() {
	echo "$1" >"$folder/unfinished-mail" &&
	    sync "$folder/unfinished-mail" || exit
	confirm
	rm -f "$folder"/mail/*.eml
	cx-remind -q -r "$rules" --log "$folder/log.ndjson" --commit \
	    --run "mail-$1" --now "$day" --channel correo \
	    -o eml --directory "$folder/mail" \
	    --on-error reject --rejects "$folder/bad-mail-$1.csv" "$people"
	status=$?
	# 1: some records were rejected, the others are served
	[ "$status" -le 1 ] || exit "$status"
	for mail in "$folder"/mail/*.eml; do
		[ -f "$mail" ] || continue
		id=$(basename "$mail" .eml)
		if ${SENDMAIL:-msmtp -t} <"$mail"; then
			echo "$id,sent" >>"$results"
		else
			echo "$id,failed" >>"$results"
		fi
		rm -f "$mail"
	done
	confirm
	rm -f "$folder/unfinished-mail"
}
status=0
last=$day
[ ! -s "$folder/unfinished-mail" ] || last=$(cat "$folder/unfinished-mail")
[ "$last" = "$day" ] || deliver "$last"
deliver "$day"
exit "$status"
