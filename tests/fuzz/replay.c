/*
 * Runs a fuzz target over the files of its corpus, so that `make check'
 * replays every input that once was a finding, without clang.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../tests/fuzz/fuzz.h"

static int
replay(const char *path)
{
	FILE *f = fopen(path, "rb");
	uint8_t *data = NULL;
	long size;
	int status = 1;

	if (f == NULL || fseek(f, 0, SEEK_END) != 0 || (size = ftell(f)) < 0)
		goto done;
	rewind(f);
	data = malloc((size_t)size + 1);
	if (data == NULL || fread(data, 1, (size_t)size, f) != (size_t)size)
		goto done;
	status = LLVMFuzzerTestOneInput(data, (size_t)size);
done:
	if (status != 0)
		perror(path);
	free(data);
	if (f != NULL)
		fclose(f);
	return status;
}

int
main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
		if (replay(argv[i]) != 0)
			return 1;
	return 0;
}
