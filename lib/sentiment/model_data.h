#ifndef CX_SENTIMENT_MODEL_DATA_H
#define CX_SENTIMENT_MODEL_DATA_H

/* The files lang.model, es.model, pt.model and en.model, as they are. */
extern const char cx_model_lang[], cx_model_lang_end[];
extern const char cx_model_es[], cx_model_es_end[];
extern const char cx_model_pt[], cx_model_pt_end[];
extern const char cx_model_en[], cx_model_en_end[];

#endif
