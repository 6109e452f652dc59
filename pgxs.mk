# The build of assay, on PostgreSQL's extension makefiles (PGXS).
#
#   make                          build against the pg_config in PATH
#   make install                  install there
#   make installcheck             run the tests on a running server
#   make docs                     write doc/reference.md, on a running server
#   PG_CONFIG=/path/to/pg_config  build against another PostgreSQL

EXTENSION = assay
MODULE_big = $(EXTENSION)
EXTVERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'/\1/p" extension.control)

CONTROL = $(EXTENSION).control
EXTENSION_SCRIPT = $(EXTENSION)--$(EXTVERSION).sql

# Upgrades to the present version take parts of the install script in, see
# src/upgrade/include.awk; when it is released they are kept as they were built.
UPGRADE_SCRIPTS = $(patsubst src/upgrade/%,$(EXTENSION)--%,$(wildcard src/upgrade/*--*.sql))

# The install script, in the order in which its parts need each other.
SQL_PARTS = \
	src/assay.sql \
	src/registry/registry.sql \
	src/registry/shipped.sql \
	src/registry/column.sql \
	src/registry/privilege.sql \
	src/text/text.sql \
	src/mention/mention_support.sql \
	src/match/match.sql \
	src/mention/mention_ops.sql \
	src/name/party_support.sql \
	src/name/name.sql \
	src/name/party_ops.sql \
	src/name/name_learned.sql \
	src/contact/contact.sql \
	src/identifier/identifier.sql \
	src/hs/hscode.sql \
	src/hs/hs_check.sql \
	src/hs/plausibility.sql \
	src/hs/hs_adoption.sql \
	src/hs/tariff.sql \
	src/hs/hs_learn.sql \
	src/identifier/mid.sql \
	src/seller/seller.sql \
	src/seller/seller_identifier.sql \
	src/importer/importerno.sql \
	src/importer/importer.sql \
	src/term/terms.sql \
	src/term/term_lists.sql \
	src/term/watch_lists.sql \
	src/term/counterfeit_lists.sql \
	src/term/cover_lists.sql \
	src/brand/brand.sql \
	src/brand/known_aliases.sql \
	src/brand/vocabulary.sql \
	src/brand/learn_vocabulary.sql \
	src/description/description.sql \
	src/aed/aed.sql \
	src/entity/entity.sql \
	src/entity/entity_watch.sql \
	src/entity/judge.sql \
	src/entity/entity_view.sql \
	src/entity/resolve.sql \
	src/screen/rule.sql \
	src/screen/screen.sql \
	src/profile/profile_kind.sql \
	src/batch/across_shipments.sql \
	src/batch/packed.sql \
	src/batch/screened.sql \
	src/batch/sum.sql \
	src/batch/source.sql \
	src/batch/compare.sql \
	src/batch/screen_table.sql \
	src/batch/screen_row.sql \
	src/batch/screen_batch.sql \
	src/batch/rescreen.sql \
	src/batch/finding_flat.sql \
	src/batch/outcome.sql \
	src/entity/entity_watch_changed.sql \
	src/profile/profile.sql \
	src/profile/profile_rule.sql \
	src/profile/record.sql \
	src/risk/risk.sql \
	src/pick/scored.sql \
	src/pick/tier.sql \
	src/pick/pick.sql \
	src/pick/estimate.sql \
	src/pick/performance.sql \
	src/pick/what_if.sql \
	src/pick/drift.sql \
	src/component/component.sql \
	src/load/document.sql \
	src/load/format.sql \
	src/load/load.sql \
	src/load/export.sql \
	src/report/phrase.sql \
	src/report/card.sql \
	src/report/role.sql \
	src/report/digest.sql \
	src/report/replica.sql

# The model of goods words is shipped as made, for making it takes Python:
#
#   make model                    make it again from src/hs/tables/model
#   make model-check              is what is shipped what that makes?
MODEL = src/hs/tables/model_words.h src/hs/tables/model_keys.h src/hs/tables/model_weights.h

# Ordinary words, one a line.
VOCABULARY = $(sort $(wildcard src/brand/vocabulary/*.txt))

SOURCES = $(sort $(wildcard src/*.c src/*/*.c))
PHRASES = src/name/tables/phrases.h
PRIVATE_HEADERS = $(filter-out $(PHRASES),$(sort $(wildcard src/*.h src/*/*.h src/*/tables/*.h)))
OBJS = $(SOURCES:.c=.o)

PG_CPPFLAGS = -I$(srcdir)/src $(ICU_CFLAGS)
PG_CFLAGS = -Wall -Wextra -Wno-unused-parameter -Wno-declaration-after-statement
# the ICU that the server was built with, where it says which
ICU = $(or $(strip $(ICU_LIBS)),-licuuc)
# Our own functions are found when the library is linked, not by a search of
# all libraries of the server when it is loaded. From 16 on that is so anyway.
SHLIB_LINK = $(ICU) $(if $(filter linux %bsd,$(PORTNAME)),-Wl$(comma)-Bsymbolic-functions)
comma = ,

DATA_built = $(EXTENSION_SCRIPT) $(UPGRADE_SCRIPTS)
EXTRA_CLEAN = $(PHRASES) src/name/tables/make_phrases $(CONTROL) $(EXTENSION_SCRIPT) $(UPGRADE_SCRIPTS) src/brand/vocabulary.sql results output_iso tmp_check

REGRESS = $(patsubst sql/%.sql,%,$(sort $(wildcard sql/*.sql)))
REGRESS_OPTS = --load-extension=$(EXTENSION) --encoding=UTF8 --no-locale
REGRESS_PREP = installcheck-server

ISOLATION = $(patsubst test/isolation/specs/%.spec,%,$(sort $(wildcard test/isolation/specs/*.spec)))
ISOLATION_OPTS = --inputdir=test/isolation --load-extension=$(EXTENSION) --encoding=UTF8 --no-locale

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
srcdir ?= .

# The tests in test/t need the modules of PostgreSQL's own, which not every
# package of its makefiles has, and IPC::Run.
PROVE_TESTS = test/t/*.pl
TAP_TESTS := $(shell perl -I $(dir $(PGXS))../test/perl -MPostgreSQL::Test::Cluster -e 'print 1' 2> /dev/null)

all: $(CONTROL)

include $(PGXS)

ifeq ($(TAP_TESTS),)
installcheck: no-tap-tests
.PHONY: no-tap-tests
no-tap-tests:
	@echo 'Leaving out test/t: PostgreSQL::Test::Cluster or IPC::Run is not installed.'
endif

$(OBJS): $(PRIVATE_HEADERS)

# The table of phrases in names, as const data: filled by each process, it would
# be what a new connection spends most of its time on.
src/name/name_phrases.o src/name/name_phrases.bc: $(PHRASES)

# the compiler for programs of this machine, where CC is for another
CC_FOR_BUILD ?= $(CC)

$(PHRASES): src/name/tables/make_phrases.c src/name/name_pieces.c src/text/text.c $(filter src/name/% src/text/%,$(PRIVATE_HEADERS))
	$(CC_FOR_BUILD) -Isrc $(ICU_CFLAGS) -o src/name/tables/make_phrases $(filter %.c,$^) $(ICU)
	src/name/tables/make_phrases > $@.new
	mv $@.new $@

# Models are the same on every machine: a * b + c is rounded twice everywhere.
src/risk/%.o src/pick/%.o: override CFLAGS += -ffp-contract=off
src/risk/%.bc src/pick/%.bc: override BITCODE_CFLAGS += -ffp-contract=off

$(CONTROL): extension.control
	cp $< $@

# Scripts are ASCII, so that a database of any encoding can read them as far as
# the words that refuse it: what is beyond ASCII (UTF-8, in strings E'...') is
# written as escapes.
define TO_ASCII
LC_ALL=C awk ' \
		BEGIN { for (i = 128; i < 256; i++) code[sprintf("%c", i)] = i; } \
		!/[\200-\377]/ { print; next; } \
		{ \
			line = ""; \
			for (i = 1; i <= length($$0); i += n) { \
				first = code[substr($$0, i, 1)]; \
				n = first < 192 ? 1 : first < 224 ? 2 : first < 240 ? 3 : 4; \
				if (n == 1) { line = line substr($$0, i, 1); continue; } \
				point = first - (n == 2 ? 192 : n == 3 ? 224 : 240); \
				for (k = 1; k < n; k++) point = point * 64 + code[substr($$0, i + k, 1)] - 128; \
				line = line sprintf("\\U%08X", point); \
			} \
			print line; \
		}'
endef

$(EXTENSION_SCRIPT): $(SQL_PARTS) extension.control pgxs.mk
	$(TO_ASCII) $(SQL_PARTS) > $@

$(UPGRADE_SCRIPTS): $(EXTENSION)--%: src/upgrade/% src/upgrade/include.awk $(SQL_PARTS)
	awk -f src/upgrade/include.awk $< > $@.utf8 || { rm $@.utf8; exit 1; }
	$(TO_ASCII) $@.utf8 > $@
	rm $@.utf8

# The shipped words as rows of assay.vocabulary. The weight says how ordinary
# a word is; one that is in several files is written once, with the greatest.
# Sorted, so that the same files make the same install script everywhere.
src/brand/vocabulary.sql: $(VOCABULARY)
	awk '!/^#/ { \
			weight = 100; \
			if (FILENAME ~ /\/common\.txt$$/) weight = 200; \
			if (FILENAME ~ /\/(names|abbreviations)\.txt$$/) weight = 150; \
			if (weight > heaviest[$$0] + 0) heaviest[$$0] = weight; \
		} \
		END { for (word in heaviest) print heaviest[word], word; }' $(VOCABULARY) | \
	LC_ALL=C sort -k 2 | \
	awk '!/^[0-9]+ [a-z0-9]+$$/ { print "$@: not a word: " $$0 > "/dev/stderr"; exit bad = 1; } \
		{ \
			if (NR % 1000 == 1) print (NR > 1 ? ";\n\n" : "") "INSERT INTO assay.vocabulary (word, weight, shipped) VALUES"; \
			printf "%s\t(\047%s\047, %d, true)", (NR % 1000 == 1 ? "" : ",\n"), $$2, $$1; \
		} \
		END { if (bad) exit 1; if (NR > 0) print ";"; }' > $@

# pg_regress says no more than what the server refused.
.PHONY: installcheck-server
installcheck-server:
	@$(if $(findstring --temp-instance,$(EXTRA_REGRESS_OPTS)),true,psql -X -q -w -d postgres -c 'CREATE TEMP TABLE t ()') || { \
		echo "make installcheck runs as a superuser of a running server: PGUSER=postgres make installcheck,"; \
		echo "or from a copy that the user postgres may write: runuser -u postgres -- make installcheck."; \
		echo "bash test/check.sh needs neither: it runs every test on a server of its own."; \
		exit 1; } >&2

.PHONY: model model-check
model:
	python3 -B $(srcdir)/src/hs/tables/make_model.py $(srcdir)/src/hs/tables/model $(srcdir)/src/hs/tables

model-check:
	made=$$(mktemp -d) && trap 'rm -rf "$$made"' EXIT && \
	python3 -B $(srcdir)/src/hs/tables/make_model.py $(srcdir)/src/hs/tables/model "$$made" && \
	for header in $(MODEL); do cmp $(srcdir)/$$header "$$made/$${header##*/}" || exit 1; done

# Needs what "make install" installed, and a running server as installcheck
# does; makes a database there and drops it.
DOCS_DATABASE = assay_docs

.PHONY: docs
docs:
	cd $(srcdir) && createdb -T template0 -E UTF8 $(DOCS_DATABASE) && \
	trap 'dropdb $(DOCS_DATABASE)' EXIT && \
	psql -Xq -v ON_ERROR_STOP=1 -d $(DOCS_DATABASE) -c 'CREATE EXTENSION assay' && \
	psql -XAtq -v ON_ERROR_STOP=1 -d $(DOCS_DATABASE) -f doc/since.sql >> doc/since.tsv && \
	psql -XAtq -v ON_ERROR_STOP=1 -d $(DOCS_DATABASE) -f doc/reference.sql -o doc/reference.new && \
	mv doc/reference.new doc/reference.md
