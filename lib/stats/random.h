#ifndef CX_STATS_RANDOM_H
#define CX_STATS_RANDOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Chance from a seed, the same on every machine.  {seed} is ready. */
struct cx_random {
	uint64_t state;
};

/* 64 bits.  Source: S. Vigna, SplitMix64 (2015), public domain. */
uint64_t cx_random_next(struct cx_random *r);

/* A whole number under n > 0, all as likely. */
uint64_t cx_random_under(struct cx_random *r, uint64_t n);

/* Puts the n numbers of `at' in any order (Fisher and Yates). */
void cx_random_shuffle(struct cx_random *r, size_t *at, size_t n);

/*
 * Deals n cases to k folds at random, each class as evenly as it goes; spare
 * has room for n.
 */
void cx_random_folds(struct cx_random *r, const bool *positive, size_t n,
    unsigned k, unsigned *fold, size_t *spare);

#endif
