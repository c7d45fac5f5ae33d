#ifndef CX_TESTS_FUZZ_H
#define CX_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/*
 * A fuzz target: checks a property of data and aborts where it does not
 * hold.  With MODE=fuzz libFuzzer calls it; otherwise tests/fuzz/replay.c
 * does, once for each file named on the command line.
 */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
