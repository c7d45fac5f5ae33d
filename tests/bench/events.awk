# A log of events: awk -v rows=N -v people=P -f events.awk.  Who, when (in
# order but for one in sixteen, which comes up to a day late), by which
# channel, about what, how long it took and what was paid.  The same bytes in
# every awk: the numbers come from a generator of its own.
function next_number(below) {
	seed = (seed * 16807) % 2147483647
	return seed % below
}
function date_of(left, days, m, year) {
	for (year = 2024;; year++) {
		split("31 28 31 30 31 30 31 31 30 31 30 31", days, " ")
		if (year % 4 == 0)
			days[2] = 29
		for (m = 1; m <= 12 && left >= days[m]; m++)
			left -= days[m]
		if (m <= 12)
			return sprintf("%04d-%02d-%02d", year, m, left + 1)
	}
}
BEGIN {
	seed = 20260310
	split("web app telefono ventanilla sms correo", canal, " ")
	split("consulta tramite queja pago cita", tipo, " ")
	print "persona,fecha,canal,tipo,minutos,monto"
	for (i = 0; i < rows; i++) {
		# Two years, second by second.
		t = int(i * (730 * 86400 / rows))
		if (next_number(16) == 0 && t > 86400)
			t -= next_number(86400)
		day = int(t / 86400)
		s = t % 86400
		if (!(day in date))
			date[day] = date_of(day)
		printf "P%07d,%sT%02d:%02d:%02dZ,%s,%s,%d,%d.%02d\n",
		    next_number(people), date[day], int(s / 3600),
		    int(s / 60) % 60, s % 60, canal[1 + next_number(6)],
		    tipo[1 + next_number(5)], next_number(60),
		    next_number(3000), next_number(100)
	}
}
