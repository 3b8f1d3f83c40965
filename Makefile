# make demo    build, and score a real article
# make test    build, and run all tests
# make check   lint, build, test: what a change must pass
# make train   train the shipped model again
# make audit   look for leaks, tells and faults in what is shipped
# make report  measure the shipped model; writes report/
# make reading compare the reading with peers on the golden cases (needs Python; installs the peers into .build-peers)
# make install put the tool and its models under PREFIX

PREFIX ?= /usr/local
BUILD := .build/release
STANCE := $(BUILD)/stance
export OPENBLAS_NUM_THREADS := 1

.PHONY: demo test check lint build dependencies train audit report reading install clean

demo: build
	@echo
	@$(STANCE) score seeds/004_06a713c4930c40d3.txt

build: dependencies
	swift build -c release --product stance

test: dependencies
	swift build -c release --build-tests
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

report: build
	$(STANCE) evaluate news-en Training/news-en/test.tsv --report report/test
	@echo
	$(STANCE) evaluate news-en seeds/labels.tsv --report report/seeds

reading: build
	test -d .build-peers || python3 -m venv .build-peers
	-.build-peers/bin/pip install --quiet pysbd spacy PyICU
	.build-peers/bin/python Benchmarks/reading/compare.py

install: build
	install -d $(PREFIX)/bin $(PREFIX)/share/stance
	install -m 755 $(STANCE) $(PREFIX)/bin/stance
	cp -R Models $(PREFIX)/share/stance/

clean:
	rm -rf .build .build-python .build-peers report
