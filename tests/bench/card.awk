# Rows and a scorecard of twenty variables for the bench.
#   awk -v n=1200000 -f card.awk >rows.csv; awk -v model=1 -f card.awk >m.json
BEGIN {
	x = 42
	if (model) {
		print "{\"cx_score\":1,\"kind\":\"scorecard\",\"scale\":" \
		    "{\"score\":500,\"odds\":1,\"pdo\":50},\"base\":450," \
		    "\"variables\":["
		for (k = 1; k <= 12; k++) {
			printf "{\"column\":\"n%d\",\"type\":\"number\"," \
			    "\"bins\":[", k
			for (b = 1; b <= 4; b++)
				printf "{\"to\":%d,\"points\":%d},", \
				    b * 200 / (k % 3 + 1), b * 7 - 20 + k
			printf "{\"points\":19}],\"missing\":{\"points\":1}},\n"
		}
		for (k = 1; k <= 8; k++) {
			printf "{\"column\":\"c%d\",\"type\":\"text\"," \
			    "\"bins\":[", k
			for (b = 0; b < 4; b++)
				printf "%s{\"values\":[\"cat%d\",\"cat%d\"]," \
				    "\"points\":%d}", b ? "," : "", b, b + 4, \
				    b * 9 - 13 - k
			printf "],\"missing\":{\"points\":0},\"unseen\":" \
			    "{\"points\":0}}%s\n", k < 8 ? "," : ""
		}
		print "]}"
		exit
	}
	printf "id"
	for (k = 1; k <= 12; k++)
		printf ",n%d", k
	for (k = 1; k <= 8; k++)
		printf ",c%d", k
	print ",nota"
	for (i = 1; i <= n; i++) {
		printf "%d", i
		for (k = 1; k <= 12; k++) {
			x = (48271 * x) % 2147483647
			printf ",%d", x % 1000 / (k % 3 + 1)
		}
		for (k = 1; k <= 8; k++) {
			x = (48271 * x) % 2147483647
			printf ",cat%d", x % 8
		}
		print i % 3 ? ",bien" : ",\"bien, gracias\""
	}
}
