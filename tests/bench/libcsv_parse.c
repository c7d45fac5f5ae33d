/*
 * A yardstick: what it costs to parse a file with libcsv alone, counting
 * fields and records.
 */
#include <csv.h>
#include <stdio.h>
#include <stdlib.h>

struct count {
	unsigned long long fields;
	unsigned long long records;
};

static void
on_field(void *value, size_t len, void *arg)
{
	(void)value;
	(void)len;
	((struct count *)arg)->fields++;
}

static void
on_record(int c, void *arg)
{
	(void)c;
	((struct count *)arg)->records++;
}

static int
no_space(unsigned char c)
{
	(void)c;
	return 0;
}

int
main(void)
{
	static char buf[256 << 10];
	struct count n = {0, 0};
	struct csv_parser p;
	size_t got;

	if (csv_init(&p, CSV_STRICT | CSV_STRICT_FINI) != 0)
		return EXIT_FAILURE;
	csv_set_space_func(&p, no_space);
	while ((got = fread(buf, 1, sizeof(buf), stdin)) > 0)
		if (csv_parse(&p, buf, got, on_field, on_record, &n) != got)
			return EXIT_FAILURE;
	csv_fini(&p, on_field, on_record, &n);
	csv_free(&p);
	printf("%llu %llu\n", n.records, n.fields);
	return 0;
}
