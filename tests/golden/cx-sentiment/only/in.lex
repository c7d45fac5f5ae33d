# cx lexicon 1
hora	polarity	-3
rápido	polarity	-3
