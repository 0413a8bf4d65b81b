# Works from any directory: `make -C path/to/tokentrail dev`. Needs Python 3.11 or newer, make and git.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
# Relative, so that blanks in the path of this folder do no harm: make splits names at them.
VENV := .venv
BIN := $(VENV)/bin

.PHONY: help dev test coverage check fix schema faults fuzz clients bench audit wheels lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' Makefile

$(VENV)/.ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Tokentrail needs Python 3.11 or newer; say make PYTHON=python3.x")'
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

dev: $(VENV)/.ready ## set up, start Postgres, NATS and the service, print what to try
	@exec $(BIN)/tokentrail dev

check: $(VENV)/.ready ## check format, lint, types, imports, schemas and lock files
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m events.schema.generate --check
	$(BIN)/python -m tests.trials.security.locks

fix: $(VENV)/.ready ## format the code and correct what the linter can
	$(BIN)/ruff format . && $(BIN)/ruff check --fix .

schema: $(VENV)/.ready ## generate the schemas and golden files of events/ from the types
	$(BIN)/python -m events.schema.generate

# Tests start many processes. Python's caches save each of them from compiling all modules again.
test: check ## check, then run all tests, as CI does
	PYTHONDONTWRITEBYTECODE= $(BIN)/pytest -n 4 --dist loadfile

coverage: $(VENV)/.ready ## run the tests of these packages and print how much of each they cover
	$(BIN)/pytest -n 3 --dist loadfile --cov=service/domain --cov=service/application --cov=projections \
		--cov=events/verifier --cov-report=term:skip-covered \
		tests/service/domain tests/service/application tests/projections tests/events/verifier

faults: $(VENV)/.ready ## break servers and processes for longer than `make test`: ROUNDS=200 SWITCHES=1000 HISTORIES=1000 SEED=...
	TOKENTRAIL_FAULT_ROUNDS=$(or $(ROUNDS),200) TOKENTRAIL_FAULT_SWITCHES=$(or $(SWITCHES),1000) \
		TOKENTRAIL_FAULT_HISTORIES=$(or $(HISTORIES),1000) TOKENTRAIL_FAULT_WITHOUT=1 TOKENTRAIL_CRASH_ALL=1 \
		TOKENTRAIL_FAULT_SEED=$(SEED) $(BIN)/pytest -n 2 --dist worksteal \
		-rP --show-capture=stdout --durations=15 tests/trials/faults tests/trials/crashes

fuzz: $(VENV)/.ready ## send the service wrong requests and wrong credentials: EXAMPLES=100 SEED=...
	TOKENTRAIL_FUZZ_EXAMPLES=$(or $(EXAMPLES),100) TOKENTRAIL_FUZZ_SEED=$(SEED) \
		$(BIN)/pytest tests/trials/fuzz tests/trials/security

clients: $(VENV)/.ready ## generate clients of the OpenAPI document and call the service with them (needs npm and a network)
	$(PYTHON) -m venv $(VENV)/generators
	$(VENV)/generators/bin/python -m pip install --quiet --disable-pip-version-check openapi-python-client==0.29.1
	npm install --silent --no-audit --no-fund --prefix $(VENV)/generators openapi-typescript@7.13.0 typescript@5
	PATH="$$PATH:$(VENV)/generators/bin:$(VENV)/generators/node_modules/.bin" $(BIN)/pytest tests/clients

bench: $(VENV)/.ready ## measure P1 to P15 beside a bare and a naive service (needs wrk): REPORT=1
	$(BIN)/python -m tests.trials.bench $(if $(REPORT),--report)

audit: $(VENV)/.ready ## ask public databases about the pinned packages (needs a network; fails where it cannot ask)
	$(BIN)/python -m tests.trials.security.audit

wheels: $(VENV)/.ready ## build the service's wheel and the subscriber's into dist/
	$(BIN)/python -m hatchling build -t wheel -d dist
	cd events && ../$(BIN)/python -P -m hatchling build -t wheel -d ../dist

lock: $(VENV)/.ready ## pin the newest versions that pyproject.toml allows
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --upgrade \
		--all-extras --group dev pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
		-c requirements.lock pyproject.toml -o deploy/requirements.lock
	echo hatchling | $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
		-c requirements.lock - -o deploy/build-requirements.lock

clean: ## remove what was set up and the data of `make dev`
	rm -rf $(VENV) .tokentrail .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
