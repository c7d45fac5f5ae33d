# Citizens' messages for the benchmark: awk -v rows=1200000 -f generate.awk
# writes CSV; the same rows on every machine (a generator of its own, not
# rand()).  About 200 bytes a record, 35 % of the records with a quote.
function next_number(n) {
	seed = (seed * 1103515245 + 12345) % 2147483648
	return int(seed / 65536) % n
}
function word() {
	return words[1 + next_number(n_words)]
}
BEGIN {
	seed = 42
	n_words = split("la luminaria de mi calle no funciona desde hace dos " \
	    "semanas y nadie viene a revisar el bache frente escuela " \
	    "gracias por su atención rápida excelente servicio pésimo " \
	    "trámite cita fila basura agua fuga reporte colonia parque " \
	    "seguridad noche niños árbol banqueta camión recolección", \
	    words, " ")
	split("web app telefono ventanilla kiosko", channels, " ")
	split("alumbrado baches basura agua tramites seguridad parques " \
	    "predial licencias transporte", topics, " ")
	print "folio,fecha,canal,tema,distrito,edad,nota,persona,mensaje"
	for (i = 1; i <= rows; i++) {
		n = 12 + next_number(20)
		text = word()
		for (j = 1; j < n; j++)
			text = text " " word()
		kind = next_number(100)
		if (kind < 25)
			text = "\"" text ", " word() "\""
		else if (kind < 33)
			text = "\"dijo \"\"" text "\"\" y " word() "\""
		else if (kind < 35)
			text = "\"" text "\n" word() "\""
		day = next_number(365)
		printf "%08d,2025-%02d-%02dT%02d:%02d:00-06:00,%s,%s,%d,%s,%s,P%07d,%s\n", \
		    i, 1 + day % 12, 1 + day % 28, next_number(24), \
		    next_number(60), channels[1 + next_number(5)], \
		    topics[1 + next_number(10)], 1 + next_number(16), \
		    next_number(20) ? 18 + next_number(75) : "", \
		    next_number(3) ? next_number(11) : "", \
		    next_number(200000), text
	}
}
