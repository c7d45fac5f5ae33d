# Makes tramites_pasados.csv and tramites_nuevos.csv, invented requests of
# permits: what was known when each came in, and how it ended.
#   awk -v n=900 -v seed=7 -f tramites.awk >tramites_pasados.csv
#   awk -v n=12 -v seed=99 -v nuevos=1 -f tramites.awk >tramites_nuevos.csv
# Its own generator of chance: those of awks differ.
function draw() {
	x = (48271 * x) % 2147483647
	return x / 2147483647
}
function pick(list,   a, k) {
	k = split(list, a, " ")
	return a[1 + int(draw() * k)]
}
BEGIN {
	x = 1000 + seed
	for (i = 0; i < 10; i++)
		draw()
	print "folio,ingreso,tramite,canal,alcaldia,documentos,edad,zona" \
	    (nuevos ? "" : ",resultado")
	for (i = 1; i <= n; i++) {
		day = nuevos ? 365 + i % 9 : int(i * 364 / n)
		month = 1
		year = 2025
		split("31 28 31 30 31 30 31 31 30 31 30 31", len, " ")
		for (d = day; d >= len[month];) {
			d -= len[month]
			if (++month > 12) {
				month = 1
				year++
			}
		}
		kind = pick("alta_comercial obra_menor obra_mayor poda uso_suelo")
		channel = pick("web web app ventanilla ventanilla telefono")
		place = pick("centro norte sur oriente poniente")
		docs = 1 + int(draw() * 8)
		age = draw() < 0.12 ? "" : 18 + int(draw() * 65)
		zone = draw() < 0.3 ? "rural" : "urbana"
		z = -2.1 + (kind == "obra_mayor") * 1.6 + \
		    (kind == "uso_suelo") * 0.9 - (kind == "poda") * 0.8 + \
		    (channel == "ventanilla") * 0.7 + \
		    (channel == "telefono") * 0.4 + (docs <= 2) * 1.1 + \
		    (docs >= 7) * 0.6 + (zone == "rural") * 0.5 + \
		    (age == "") * 0.7
		late = draw() < 1 / (1 + exp(-z)) ? "tarde" : "a_tiempo"
		printf "T%05d,%04d-%02d-%02d,%s,%s,%s,%d,%s,%s%s\n", i + \
		    (nuevos ? n * 1000 : 0), year, month, d + 1, kind, \
		    channel, place, docs, age, zone, nuevos ? "" : "," late
	}
}
