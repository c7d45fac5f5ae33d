#!/bin/sh
# The whole cycle on the data beside this file: listen, understand, score,
# segment, remind, measure.  Each step shows its command and what it gives.
# B is the folder of the programs; without it they are taken from PATH.
set -eu
cd "$(dirname "$0")"
[ -z "${B:-}" ] || PATH=$B:$PATH
export TZ=America/Mexico_City

# show TITLE COMMAND: runs the command as it is printed.
show() {
	printf '\n== %s\n\n$ %s\n\n' "$1" "$2"
	sh -c "$2"
}

show 'What do citizens say, and how do they feel?' \
    'cx-sentiment -t mensaje mensajes.csv |
    cx-kpi -g canal -m "mensajes = count()" \
        -m "negativos = share(sentiment = '\''negative'\'')" \
        -m "tono = mean(sentiment_score)" --precision 2 -o table'

show 'Whom to answer first, and why' \
    'cx-sentiment -t mensaje mensajes.csv |
    cx-score -m prioridad.json --explain |
    cx-segment -w "urgente: score_grade = '\''urgente'\''" --list urgente -o ndjson |
    jq -r "[.folio, .canal, .tema, .score, .score_reasons] | @csv"'

show 'Which audiences are there?' \
    'cx-sentiment -t mensaje mensajes.csv |
    cx-score -m prioridad.json |
    cx-segment -r audiencias.json --summary -o table'

show 'Who is reminded today (2 March 2026) of the vehicle inspection' \
    'cx-remind -r recordatorios.json --now 2026-03-02 vehiculos.csv |
    head -n 5'

show 'Is the service getting better?' \
    'cx-kpi --time abierta --every month -m "abiertas = count()" \
        -m "a_tiempo = share(date(cerrada) <= date(prometida))" \
        -m "dias = mean(days_between(abierta, cerrada))" \
        -m "satisfechos = share(satisfaccion >= 4)" --precision 2 -o table \
        solicitudes.csv'

show 'The same for people to read (-o html, the default, makes a page)' \
    'cx-kpi -g canal --time abierta --every month -m "abiertas = count()" \
        -m "a_tiempo = share(date(cerrada) <= date(prometida))" \
        solicitudes.csv |
    cx-report -o text --lang es --percent a_tiempo -t "Solicitudes por canal"'

show 'From messages to indicators, in one line' \
    'cx-sentiment -t mensaje mensajes.csv |
    cx-score -m prioridad.json |
    cx-segment -r audiencias.json |
    cx-kpi -g segment --time fecha --every month -m "count()" \
        -m "mean(score)" -m "negativos = share(sentiment = '\''negative'\'')" \
        --precision 2 -o table'

show "A spreadsheet's export, as it came" \
    'cx-kpi -E windows-1252 --decimal-comma --date-format dd/MM/yyyy \
        -g Canal -m "count()" -m "importe = sum(Importe)" -o table \
        mensajes_excel.csv'
