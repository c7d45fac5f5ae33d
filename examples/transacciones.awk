# Makes transacciones.csv, invented transactions with a service of the city:
# where and when each was begun and ended, what it cost the city, and what the
# person thought of it: awk -f transacciones.awk >transacciones.csv.
# Numbers come from a generator of its own, so that every awk writes the same.
function draw() {
	x = (48271 * x) % 2147483647
	return x / 2147483647
}
function of(list, n) {
	return substr(list, 1 + int(draw() * n), 1)
}
BEGIN {
	x = 4242
	for (i = 0; i < 10; i++)
		draw()
	split("2025-12 2026-01 2026-02", month, " ")
	split("31 31 28", days, " ")
	split("licencia predial beca", service, " ")
	# Per channel: cost, share completed in percent, marks given.
	split("web app telefono ventanilla", channel, " ")
	split("6.5 5.2 48 112.4", cost, " ")
	split("78 72 88 94", done, " ")
	split("4455523455 3445552345 2334451234 3444552355", marks, " ")
	print "folio,servicio,canal,iniciada,terminada,coste,satisfaccion"
	for (i = 1; i <= 1200; i++) {
		m = 1 + int((i - 1) / 400)
		# The web grows month by month.
		u = draw() * 100
		c = u < 30 + 6 * m ? 1 : u < 44 + 8 * m ? 2 : u < 75 + 5 * m ? 3 : 4
		day = 1 + int(draw() * days[m])
		hour = 8 + int(draw() * 11)
		start = sprintf("%s-%02dT%02d:%02d:00-06:00", month[m], day, hour,
		    draw() * 60)
		end = ""
		mark = ""
		if (draw() * 100 < done[c]) {
			end = sprintf("%s-%02dT%02d:%02d:00-06:00", month[m], day,
			    hour + 1 + int(draw() * 4), draw() * 60)
			if (draw() < .6)
				mark = of(marks[c], 10)
		}
		print sprintf("T%05d,", i) service[1 + int(draw() * 3)] "," \
		    channel[c] "," start "," end "," \
		    sprintf("%.2f", cost[c] * (.7 + .6 * draw())) "," mark
	}
}
