# Makes eventos.csv, the log of what happened between the city and the people
# of personas.csv: awk -f eventos.awk personas.csv.  Numbers come from a
# generator of its own, so that every awk writes the same.
function below(n) {
	seed = (seed * 16807) % 2147483647
	return seed % n
}
# Day n after 2025-09-01 at some time of the working day.
function when(n, m) {
	for (m = 1; n >= days[m]; m++)
		n -= days[m]
	return sprintf("%s-%02dT%02d:%02d:00-06:00", month[m], n + 1,
	    8 + below(11), below(60))
}
function event(day, canal, tipo, tramite, nota, monto) {
	if (day < 190)
		print when(day) "," $1 "," canal "," tipo "," tramite "," \
		    nota "," monto | "sort -t , -k 1,1 -k 2"
}
BEGIN {
	FS = ","
	seed = 20260310
	split("30 31 30 31 31 28 31", days, " ")
	split("2025-09 2025-10 2025-11 2025-12 2026-01 2026-02 2026-03", month, " ")
	split("web app telefono ventanilla", canal, " ")
	split("licencia predial beca", tramite, " ")
	print "fecha,persona,canal,evento,tramite,nota,monto"
}
# A third of the people never came.
FNR > 1 && below(3) > 0 {
	n = 1 + below(3)
	usual = canal[1 + below(4)]
	for (i = 0; i < n; i++) {
		day = below(185)
		by = below(4) ? usual : canal[1 + below(4)]
		event(day, by, "consulta", "", below(3) ? 1 + below(5) : "", "")
		if (below(2) == 0)
			continue
		what = tramite[1 + below(3)]
		event(day + 1, by, "inicio", what, "", "")
		if (below(3) > 0)
			event(day + 3 + below(35), by, "fin", what,
			    below(2) ? 1 + below(5) : "", "")
		if (what == "predial" && below(2))
			event(day + 4 + below(10), by, "pago", what, "",
			    sprintf("%d.%02d", 200 + below(1800), below(100)))
	}
}
