# postingkit: `make demo` and `make test` need Python 3.11 or newer and make, nothing else.
# The network is used once, to install; a copy of pyproject.toml beside the environment tells when to do it again.

PYTHON ?= python3
VENV ?= .venv
PYTEST_ARGS ?= -n auto
BIN := $(VENV)/bin

.PHONY: help demo test check docs schema clean

help:
	@echo "make demo    serve the bundled postings on loopback, fetch and read them into postings.jsonl"
	@echo "make test    run every test"
	@echo "make check   ruff, mypy and the import contracts"
	@echo "make docs    build the documentation into build/docs"
	@echo "make schema  write the pages of reference again from the code: record, schema, command, names, errors, limits"
	@echo "make clean   remove the environment and what was built"

demo: $(VENV)/installed
	$(BIN)/python examples/over_http.py postings.jsonl
	@echo "The records are in postings.jsonl, one a line. See why a value is what it is:"
	@echo "  $(BIN)/postingkit explain examples/postings/archivist.md application"

test: $(VENV)/installed-test
	$(BIN)/python -m pytest $(PYTEST_ARGS)

check: $(VENV)/installed-check
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(VENV)/installed-check
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs build/docs
	@echo "open build/docs/index.html in a browser"

schema: $(VENV)/installed
	$(BIN)/postingkit schema > docs/schema.json
	$(BIN)/python scripts/record_table.py > docs/record.md
	$(BIN)/python scripts/reference_pages.py
	$(BIN)/python scripts/errors_page.py

clean:
	rm -rf $(VENV) build dist postings.jsonl rejected.jsonl

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "postingkit needs Python 3.11 or newer; try: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# Each mark is the pyproject.toml that was installed, so a newer date on the same text installs nothing.
$(VENV)/installed: pyproject.toml | $(BIN)/python
	@cmp -s pyproject.toml $@ || $(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	@cmp -s pyproject.toml $@ || $(BIN)/python -m pip install --quiet --editable .
	@cp pyproject.toml $@

$(VENV)/installed-test: pyproject.toml $(VENV)/installed
	@cmp -s pyproject.toml $@ || $(BIN)/python -m pip install --quiet --group test
	@cp pyproject.toml $@

$(VENV)/installed-check: pyproject.toml $(VENV)/installed-test
	@cmp -s pyproject.toml $@ || $(BIN)/python -m pip install --quiet --group dev
	@cp pyproject.toml $@
