#ifndef CX_REPORT_WORDS_H
#define CX_REPORT_WORDS_H

/* The fixed words of a report in one language. */
struct cx_words {
	const char *code; /* "es" */
	const char *report, *no_data, *data, *all;
	const char *period, *metric, *value, *low, *high, *count;
	const char *center, *lower, *upper, *limits, *lower_95, *upper_95,
	    *limits_95, *interval, *last;
	const char *target, *met, *met_is[4]; /* by enum cx_met */
	const char *signal, *signals, *note, *partial, *missing, *empty;
	const char *from, *to, *least, *most, *against, *compared, *unclear,
	    *points, *week;
	const char *of_first, *of_previous, *first_of, *shown, *made, *sort,
	    *none;
};

/* Languages there are, NULL-ended, and their words in the same order. */
extern const char *const cx_word_languages[];
extern const struct cx_words cx_words_of[];

#endif
