# make demo    build, and score a real article
# make test    build, and run all tests
# make check   lint, build, test: what a change must pass
# make train   train the shipped model again
# make audit   look for leaks, tells and faults in what is shipped
# make report  measure the shipped model, compare it with the last release's; writes report/
# make release-report  keep the shipped model's predictions as what later ones are compared with
# make reading compare the reading with peers on the golden cases (needs Python; installs the peers into .build-peers)
# make quality DATASETS=FOLDER  measure models beside peers, also on a FOLDER of public sets; WRITE=1 writes Docs/Quality.md (needs Python)
# make torture treat the tool badly, and print the table of Docs/Reliability.md (SCALE=0.05 for a quick look)
# make fuzz    fuzz every reader for SECONDS=60 each (TARGETS=… for some; see Fuzzing/README.md)
# make bench   measure speed beside peers: SIZE=1M (or 10k, or 10k,100k,1M), ROUNDS=N; WRITE=1 writes Docs/Performance.md (needs Python)
# make bench-memory  measure whether scoring takes the same memory for any length: MEGABYTES=10,100,1000 (needs Python)
# make instructions  count instructions of fixed runs, and fail if they take over 3 % more; RENEW='reason' writes the counts of now
# make install put the tool, its models and frame vocabularies under PREFIX

PREFIX ?= /usr/local
# The tool has the Swift libraries in it and needs none on the machine where it runs (decision 8); tests need them apart, so that each of
# the two has a folder of its own.
BUILD := .build/tool
STANCE := $(BUILD)/release/stance
STATIC := $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)
RELEASE := Models/news-en/release
# SwiftPM hands package traits to the compiler in the order of a set, which is another one each time it runs; all is compiled again then.
# The tests and the tool run with random hashes all the same.
SWIFT_BUILD := SWIFT_DETERMINISTIC_HASHING=1 swift build -c release
export OPENBLAS_NUM_THREADS := 1
SCALE ?= 1
SECONDS ?= 60

.PHONY: demo test check lint build dependencies train audit report release-report reading quality bench bench-memory bench-tools \
    instructions torture fuzz install clean

demo: build
	@echo
	@$(STANCE) score seeds/004_06a713c4930c40d3.txt

build: dependencies
	$(SWIFT_BUILD) --product stance --scratch-path $(BUILD) $(STATIC)

test: dependencies
	$(SWIFT_BUILD) --build-tests
	swift test -c release --skip-build

check: lint test

lint:
	.ci/lint

dependencies:
	@.ci/dependencies

train: build
	$(STANCE) train

audit: build
	$(STANCE) audit

# Both are measured whatever the first says; the worse of the two decides.
report: build
	@status=0; \
	$(STANCE) evaluate news-en Training/news-en/test.tsv --report report/test --summary auto \
	    --baseline $(RELEASE)/test.jsonl --fail-on-regression --min macro-f1=0.75 --max ece=0.10 || status=1; \
	echo; \
	$(STANCE) evaluate news-en seeds/labels.tsv --report report/seeds --summary auto \
	    --baseline $(RELEASE)/seeds.jsonl --fail-on-regression --min roc-auc=0.85 || status=1; \
	exit $$status

release-report: build
	$(STANCE) evaluate news-en Training/news-en/test.tsv --write-baseline $(RELEASE)/test.jsonl
	$(STANCE) evaluate news-en seeds/labels.tsv --write-baseline $(RELEASE)/seeds.jsonl

reading: build
	test -d .build-peers || python3 -m venv .build-peers
	-.build-peers/bin/pip install --quiet pysbd spacy PyICU
	.build-peers/bin/python Benchmarks/reading/compare.py

# A peer that cannot be installed is left out of the report.
quality: build
	test -d .build-peers || python3 -m venv .build-peers
	.build-peers/bin/pip install --quiet numpy
	-for peer in scikit-learn textblob fasttext-wheel; do .build-peers/bin/pip install --quiet $$peer; done
	@.build-peers/bin/python Benchmarks/quality/quality.py --stance $(STANCE) $(if $(DATASETS),--datasets "$(DATASETS)") $(if $(WRITE),--write)

torture: build
	@python3 Torture/run.py --tool $(STANCE) --scale $(SCALE)

fuzz: dependencies
	@SECONDS_EACH=$(SECONDS) Fuzzing/run.sh $(TARGETS)

# A peer that cannot be installed is named and passed over. Debian's peers: apt-get install fasttext liblinear-tools
bench: build bench-tools
	test -d .build-peers || python3 -m venv .build-peers
	-for peer in scikit-learn vowpalwabbit; do .build-peers/bin/pip install --quiet $$peer; done
	@.build-peers/bin/python Benchmarks/speed/speed.py --stance $(STANCE) --sizes $(or $(SIZE),1M) $(if $(ROUNDS),--rounds $(ROUNDS)) \
	    $(if $(WRITE),--write)

bench-memory: build bench-tools
	@python3 Benchmarks/speed/memory.py --stance $(STANCE) $(if $(MEGABYTES),--megabytes $(MEGABYTES))

bench-tools: dependencies
	$(SWIFT_BUILD) --package-path Benchmarks

instructions: build
	@python3 Benchmarks/instructions/instructions.py --stance $(STANCE) $(if $(RENEW),--renew "$(RENEW)")

install: build
	install -d $(PREFIX)/bin $(PREFIX)/share/stance
	install -m 755 $(STANCE) $(PREFIX)/bin/stance
	cp -R Models $(PREFIX)/share/stance/
	install -d $(PREFIX)/share/stance/Frames
	install -d $(PREFIX)/share/stance/Training/recipes
	install -m 644 Training/recipes/news-en.yml $(PREFIX)/share/stance/Training/recipes/
	cp -R Training/lexicons $(PREFIX)/share/stance/Training/
	cp -R Training/frames/generic5 Training/frames/policy15 $(PREFIX)/share/stance/Frames/
	install -d $(PREFIX)/share/stance/Lexicons
	cp Training/lexicons/neutral-twins.tsv $(PREFIX)/share/stance/Lexicons/

clean:
	rm -rf .build Fuzzing/.build .build-python .build-peers .build-bench Benchmarks/.build report
