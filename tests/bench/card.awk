# Rows and a scorecard of twenty variables for the bench, in the shape of the
# German credit data: 13 categories in words and 7 numbers, 360 bytes a row.
#   awk -v n=1200000 -f card.awk >rows.csv; awk -v model=1 -f card.awk >m.json
function draw(k) {
	x = (48271 * x) % 2147483647
	return x % k
}
# The label of value b of category k: 7 to 37 bytes.
function label(k, b) {
	return substr("servicios: primera vez en ventanilla", 1, \
	    1 + (k * 11 + b * 7) % 31) "_" b "_cat" k
}
function parts(k,   b, s) {
	for (b = 0; b < 4; b++)
		s = s (b ? "," : "") "{\"values\":[\"" label(k, b) "\",\"" \
		    label(k, b + 4) "\"],\"points\":" b * 9 - 13 - k "}"
	return s
}
function ends(k,   b, s) {
	for (b = 1; b <= 4; b++)
		s = s "{\"to\":" b * 200 ",\"points\":" b * 7 - 20 + k "},"
	return s "{\"points\":19}"
}
BEGIN {
	x = 42
	if (model) {
		print "{\"cx_score\":1,\"kind\":\"scorecard\",\"scale\":" \
		    "{\"score\":500,\"odds\":1,\"pdo\":50},\"base\":450," \
		    "\"variables\":["
		for (k = 1; k <= 7; k++)
			print "{\"column\":\"n" k "\",\"type\":\"number\"," \
			    "\"bins\":[" ends(k) "],\"missing\":{\"points\":1}},"
		for (k = 1; k <= 13; k++)
			print "{\"column\":\"c" k "\",\"type\":\"text\"," \
			    "\"bins\":[" parts(k) "],\"missing\":{\"points\":0}," \
			    "\"unseen\":{\"points\":0}}" (k < 13 ? "," : "")
		print "]}"
		exit
	}
	for (k = 1; k <= 13; k++)
		for (b = 0; b < 8; b++)
			text[k, b] = label(k, b)
	printf "id"
	for (k = 1; k <= 13; k++)
		printf ",c%d", k
	for (k = 1; k <= 7; k++)
		printf ",n%d", k
	print ",nota"
	for (i = 1; i <= n; i++) {
		s = i
		for (k = 1; k <= 13; k++)
			s = s "," text[k, draw(8)]
		for (k = 1; k <= 7; k++)
			s = s "," draw(1000)
		print s (i % 3 ? ",bien" : ",\"bien, gracias\"")
	}
}
