# A hundred segments over the columns of generate.awk, as a rules file: awk -v
# kind=plain -f segments.awk.  plain: columns against constants; people: what
# offices ask, with dates, guards and samples; search: and words in messages.
function rule(when) {
	gsub(/`/, "'", when)
	printf "%s{\"name\": \"s%d\", \"when\": \"%s\"}\n", n ? "," : "", n, when
	n++
}
function plain(i) {
	for (i = 0; i < 100; i += 4) {
		rule("edad >= " i)
		rule("nota = 7 and edad < " i + 1)
		rule("canal in (`web`, `app`) and edad != " i + 2)
		rule("tema = `agua` or nota is missing or edad = " i + 3)
	}
}
function people(i) {
	for (i = 1; i <= n_topics; i++) {
		rule("tema = `" topics[i] "` and edad >= 60")
		rule("fold(tema) = `" topics[i] "` and days_since(fecha) <= 90")
	}
	for (i = 1; i <= n_channels; i++)
		rule("canal = `" channels[i] "` and nota <= 6")
	for (i = 1; i <= 16; i++)
		rule("distrito = " i " and (nota is missing or nota < 5)")
	for (i = 15; i < 90; i += 15) {
		rule("edad between " i " and " i + 14)
		rule("edad between " i " and " i + 14 " and canal in (`web`, `app`)")
	}
	for (i = 7; i < 400; i *= 2) {
		rule("days_since(fecha) > " i)
		rule("days_since(fecha) > " i " and nota < 7 and not canal = `kiosko`")
	}
	for (i = 1; i <= 12; i++)
		rule("month(fecha) = " i)
	rule("hour(fecha) < 8")
	rule("fecha >= date(`2025-06-01`)")
	rule("bucket(persona, `a`) < 0.1")
	rule("persona like `P000%` or distrito in (1, 2, 3)")
}
function search(i) {
	for (i = 1; i <= 5; i++) {
		rule("mensaje contains `" words[i] "`")
		rule("fold(mensaje) contains `" words[i] "` and nota < 5")
	}
}
BEGIN {
	n_channels = split("web app telefono ventanilla kiosko", channels, " ")
	n_topics = split("alumbrado baches basura agua tramites seguridad " \
	    "parques predial licencias transporte", topics, " ")
	split("fuga bache seguridad escuela gracias", words, " ")
	print "{\"cx_segment\": 1, \"segments\": ["
	if (kind == "plain")
		plain()
	else
		people()
	if (kind == "search")
		search()
	print "]}"
}
