/*
 * The word lists, as they are, in read-only memory: C has no way to include a
 * file as data before C23, and a generated array of 200,000 numbers would
 * have to be made by a program that every build needs first.
 */
#define LIST(language, file) \
	.globl cx_lexicon_##language ; \
	.globl cx_lexicon_##language##_end ; \
cx_lexicon_##language: ; \
	.incbin file ; \
cx_lexicon_##language##_end: ; \
	.byte 0

	.section .rodata
LIST(es, "sentiment/es.lex")
LIST(pt, "sentiment/pt.lex")
LIST(en, "sentiment/en.lex")

	.section .note.GNU-stack,"",%progbits
