# One Makefile, not recursive.  `make help' lists what it does.
# MODE chooses flags and a folder of objects: release, asan, tsan, fuzz.

MODE    ?= release
PREFIX  ?= /usr/local
BINDIR  ?= $(PREFIX)/bin
MANDIR  ?= $(PREFIX)/share/man
B       := build/$(MODE)

PACKAGES := gcc make pkg-config libcsv-dev libjansson-dev libicu-dev \
	libical-dev libxxhash-dev liblinear-dev libcmocka-dev perl mandoc jq \
	tzdata parallel msmtp python3 python3-icalendar python3-jsonschema
CFLAGS  ?=
WARN    := -Wall -Wextra -Wpedantic -Wshadow -Wvla -Wundef -Wformat=2 \
	-Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition \
	-Wwrite-strings -Wpointer-arith -Wcast-qual -Wconversion \
	-Wimplicit-fallthrough -Wswitch-enum
HARD    := -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong \
	-fstack-clash-protection -fPIE
ARCH    := $(shell uname -m)
ifeq ($(ARCH),x86_64)
HARD    += -fcf-protection
endif
release.C := -O2 -g $(HARD)
release.L := -pie -Wl,-z,relro,-z,now,-z,noexecstack
asan.C  := -O1 -g -fno-omit-frame-pointer -ftrivial-auto-var-init=pattern \
	-fsanitize=address,undefined -fno-sanitize-recover=all -DCX_ASAN
asan.L  := -fsanitize=address,undefined
tsan.C  := -O1 -g -fno-omit-frame-pointer -fsanitize=thread -DCX_TSAN
tsan.L  := -fsanitize=thread
fuzz.C  := -O1 -g -fno-omit-frame-pointer -DCX_ASAN -DCX_LIBFUZZER \
	-fsanitize=fuzzer-no-link,address,undefined \
	-fno-sanitize-recover=all
fuzz.L  := -fsanitize=fuzzer,address,undefined
ifeq ($(MODE),fuzz)
CC      := clang
else
FUZZ_MAIN = $B/tests/fuzz/replay.o
endif
PKGS    := jansson icu-i18n icu-uc libxxhash libical
ALL_C   = -std=c11 -D_POSIX_C_SOURCE=200809L -D_FILE_OFFSET_BITS=64 \
	-pthread $(WARN) $($(MODE).C) $(shell pkg-config --cflags $(PKGS)) \
	$(CFLAGS)
LIBS    = -Wl,--as-needed $(shell pkg-config --libs $(PKGS)) -lcsv -llinear \
	-lm -pthread

# A program whose file grew too long has parts beside it: cmd/score_train.c.
LIB_SRC := $(wildcard lib/*/*.c cmd/*_*.c)
LIB_ASM := $(wildcard lib/*/*.S)
TOOLS   := $(patsubst cmd/%.c,%,$(wildcard cmd/cx-*.c))
UNITS   := $(patsubst tests/unit/%.c,%,$(wildcard tests/unit/*_test.c))
FUZZERS := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*_fuzz.c))
LIB_OBJ := $(LIB_SRC:%.c=$B/%.o) $(LIB_ASM:%.S=$B/%.o)
BINS    := $(TOOLS:%=$B/%)

.PHONY: all deps check unit golden demo bench lint fuzz install uninstall \
	clean help format browser-check model evaluate
.DELETE_ON_ERROR:
.SECONDARY:

all: $(BINS)

help:
	@echo 'make [MODE=release|asan|tsan] all deps check demo bench lint'
	@echo '     fuzz install uninstall format clean browser-check'

deps:
	@sh tests/deps.sh $(PACKAGES)
# `make -j deps check' too installs before it compiles.
ifneq ($(filter deps,$(MAKECMDGOALS)),)
$(LIB_OBJ) $(TOOLS:%=$B/cmd/%.o) $(UNITS:%=$B/tests/unit/%.o) \
    $(FUZZERS:%=$B/tests/fuzz/%.o) $(FUZZ_MAIN): | deps
endif

$B/libcx.a: $(LIB_OBJ)
	@rm -f $@
	@$(AR) crs $@ $^
$B/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_C) -Ilib -MMD -MP -c -o $@ $<
$B/%.o: %.S
	@mkdir -p $(@D)
	$(CC) -Ilib -MMD -MP -c -o $@ $<
$(BINS): $B/%: $B/cmd/%.o $B/libcx.a
	$(CC) $($(MODE).L) $(LDFLAGS) -o $@ $^ $(LIBS)
$B/unit/%: $B/tests/unit/%.o $B/libcx.a
	@mkdir -p $(@D)
	$(CC) $($(MODE).L) $(LDFLAGS) -o $@ $^ $(LIBS) -lcmocka
$B/fuzz/%: $B/tests/fuzz/%.o $(FUZZ_MAIN) $B/libcx.a
	@mkdir -p $(@D)
	$(CC) $($(MODE).L) $(LDFLAGS) -o $@ $^ $(LIBS)
MODEL_OBJ := model recipe rows
$B/model: $(MODEL_OBJ:%=$B/tests/tools/%.o) $B/libcx.a
	$(CC) $($(MODE).L) $(LDFLAGS) -o $@ $^ $(LIBS)
# Tests: units in TAP by cmocka, then cases and corpora by shell, under prove.
FUZZ_SECONDS ?= 60
check: all $(UNITS:%=$B/unit/%) $(FUZZERS:%=$B/fuzz/%)
	@B=$(abspath $B) sh tests/run.sh
lint:
	@sh tests/lint.sh
# Not in check: it takes a browser (screenshots go to build/browser).
browser-check: all
	@sh tests/deps.sh chromium tidy
	@B=$(abspath $B) sh tests/browser/check.sh
bench: all
	@B=$B sh tests/bench/bench.sh $(ROWS)
demo: all
	@B=$(abspath $B) sh examples/demo.sh
install: all
	install -d $(DESTDIR)$(BINDIR) $(DESTDIR)$(MANDIR)/man1 \
	    $(DESTDIR)$(MANDIR)/man5 $(DESTDIR)$(MANDIR)/man7
	install -m 755 $(BINS) $(DESTDIR)$(BINDIR)
	install -m 644 $(wildcard man/*.1) $(DESTDIR)$(MANDIR)/man1
	install -m 644 $(wildcard man/*.5) $(DESTDIR)$(MANDIR)/man5
	install -m 644 $(wildcard man/*.7) $(DESTDIR)$(MANDIR)/man7
uninstall:
	cd $(DESTDIR)$(BINDIR) && rm -f $(TOOLS)
	cd $(DESTDIR)$(MANDIR)/man1 && rm -f $(notdir $(wildcard man/*.1))
	cd $(DESTDIR)$(MANDIR)/man5 && rm -f $(notdir $(wildcard man/*.5))
	cd $(DESTDIR)$(MANDIR)/man7 && rm -f $(notdir $(wildcard man/*.7))
unit: $(UNITS:%=$B/unit/%)
	@B=$(abspath $B) sh tests/run.sh unit
fuzz:
	@$(MAKE) --no-print-directory MODE=fuzz fuzz-run
fuzz-run: $(FUZZERS:%=$B/fuzz/%)
	@for f in $(FUZZERS); do mkdir -p build/corpus/$$f && \
	    $B/fuzz/$$f -max_total_time=$(FUZZ_SECONDS) -timeout=10 \
	    -rss_limit_mb=2048 -print_final_stats=0 -verbosity=0 \
	    build/corpus/$$f tests/fuzz/corpus/$$f || exit 1; done
# The models of cx-sentiment from the data they are learned from, where that
# is; the files are in the tree, and the same bytes come out.
MODEL_DATA ?= ../shared/data/sentiment
MODELS  := lang es pt en
model: $B/model
	@for l in $(MODELS); do $B/model lib/sentiment/$$l.recipe \
	    $(MODEL_DATA) $$l lib/sentiment/$$l.model || exit 1; done
evaluate: all $B/model
	@B=$B MODEL_DATA=$(MODEL_DATA) sh tests/evaluate.sh
$B/lib/sentiment/model_data.o: $(wildcard lib/sentiment/*.model)
$B/lib/sentiment/lexicon_data.o: $(wildcard lib/sentiment/*.lex)
-include $(wildcard $B/*/*.d $B/*/*/*.d)

format:
	clang-format-14 -i lib/*/*.[ch] cmd/*.c tests/*/*.[ch]
clean:
	rm -rf build
