#ifndef CX_SENTIMENT_LEXICON_DATA_H
#define CX_SENTIMENT_LEXICON_DATA_H

/* The files es.lex, pt.lex and en.lex, put in by lexicon_data.S. */
extern const char cx_lexicon_es[], cx_lexicon_es_end[];
extern const char cx_lexicon_pt[], cx_lexicon_pt_end[];
extern const char cx_lexicon_en[], cx_lexicon_en_end[];

#endif
