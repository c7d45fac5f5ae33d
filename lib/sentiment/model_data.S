/*
 * The models in read-only memory, as the word lists are: shared by all
 * processes that run and read from disk only where they are looked at.
 */
#define MODEL(language, file) \
	.globl cx_model_##language ; \
	.globl cx_model_##language##_end ; \
	.balign 64 ; \
cx_model_##language: ; \
	.incbin file ; \
cx_model_##language##_end: ; \
	.byte 0

	.section .rodata
MODEL(lang, "sentiment/lang.model")
MODEL(es, "sentiment/es.model")
MODEL(pt, "sentiment/pt.model")
MODEL(en, "sentiment/en.model")

	.section .note.GNU-stack,"",%progbits
