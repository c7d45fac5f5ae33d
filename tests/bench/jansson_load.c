/*
 * A yardstick: what it costs to load each line of a file with Jansson alone,
 * counting members.
 */
#define _POSIX_C_SOURCE 200809L

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

int
main(void)
{
	char *line = NULL;
	size_t room = 0;
	unsigned long long records = 0, members = 0;
	ssize_t len;

	while ((len = getline(&line, &room, stdin)) > 0) {
		json_t *v =
		    json_loadb(line, (size_t)len, JSON_REJECT_DUPLICATES, NULL);

		if (v == NULL)
			return EXIT_FAILURE;
		records++;
		members += json_object_size(v);
		json_decref(v);
	}
	free(line);
	printf("%llu %llu\n", records, members);
	return 0;
}
