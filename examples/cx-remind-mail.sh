#!/bin/sh
# The mails of a day, made, sent and confirmed: cx-remind-mail.sh RULES PEOPLE
# FOLDER.  SENDMAIL takes a mail on standard input (msmtp -t).  What was sent
# is confirmed first when a run that was killed is made again, so that only the
# mail in hand at that moment can go out twice, with the same Message-ID.
set -u
rules=$1 people=$2 folder=$3
day=${DAY:-$(date +%F)}
umask 077
results=$folder/results.csv
confirm() {
	[ ! -s "$results" ] ||
	    cx-remind -q --confirm --log "$folder/log.ndjson" "$results" ||
	    exit
	echo message_id,status >"$results"
}
confirm
rm -f "$folder"/mail/*.eml
cx-remind -q -r "$rules" --log "$folder/log.ndjson" --commit \
    --run "mail-$day" --now "$day" --channel correo \
    -o eml --directory "$folder/mail" \
    --on-error reject --rejects "$folder/bad-mail-$day.csv" "$people"
status=$?
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
exit "$status"
