# The doors of the house: `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
COMPILE := $(BIN)/uv pip compile --quiet --generate-hashes --python-version 3.11 \
	--no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock'
FLOOR := 97
# Each core has a database server of its own. Handed out in their order, the tests that
# empty all tables come last everywhere.
PARALLEL := -n logical --dist load
# uv trusts whom the system trusts, as pip does: a proxy may have its own authority.
export UV_SYSTEM_CERTS ?= 1

# What a step complained of; where the disk had no room for it, what to do instead.
FULL := The disk is full: free some space (.venv needs about 1 GB) and try again.
define in_quiet
@said=$$( { $(1); } 2>&1 ) || { case "$$said" in \
	*"No space left on device"*|*"Disk quota exceeded"*|*"os error 28"*) \
		echo "$(FULL)" >&2 ;; \
	*) printf '%s\n' "$$said" >&2 ;; esac; exit 1; }
endef

.PHONY: help setup run test check deep client format lint types floors migrations cover lock

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*##  *\(.*\)/\1\t\2/p' Makefile | expand -t 14

setup: .venv/.runs  ## prepare .venv and the database, run nothing
	@$(BIN)/python -m provenance.launch setup

run: .venv/.runs  ## load seeds/, print the claims, serve them (PORT=8000, SERVE=0)
	@$(BIN)/python -m provenance.launch run

test: .venv/.tests  ## pass all tests but the long ones
	@$(BIN)/pytest $(PARALLEL)

check: format lint types floors migrations cover  ## everything a change must pass

deep: .venv/.tests  ## the exhaustive and long runs
	@$(BIN)/pytest $(PARALLEL) -m deep || { status=$$?; [ $$status -eq 5 ] || exit $$status; }

client: .venv/.tests  ## make the typed client of the API, in var/client
	@$(BIN)/openapi-python-client generate --path docs/openapi.yaml --meta setup \
		--config docs/client.yaml --output-path var/client --overwrite

format: .venv/.tests
	@$(BIN)/ruff format --check .

lint: .venv/.tests
	@$(BIN)/ruff check .

types: .venv/.tests
	@PYTHONPATH=. $(BIN)/mypy

floors: .venv/.tests
	@$(BIN)/lint-imports

migrations: .venv/.tests
	@$(BIN)/pytest -q tests/provenance/test_migrations.py

cover: .venv/.tests
	@$(BIN)/pytest $(PARALLEL) --cov --cov-report=term --cov-fail-under=$(FLOOR)

lock: .venv/.tool  ## compile the hashed requirements anew
	@$(COMPILE) requirements-setup.in -o requirements-setup.txt
	@$(COMPILE) requirements.in -o requirements.txt
	@$(COMPILE) requirements-dev.in -o requirements-dev.txt

.venv/.tool: requirements-setup.txt
	@[ -n "$(PYTHON)" ] || { echo "Python 3.11 is missing: install python3.11." >&2; exit 1; }
	@command -v "$(PYTHON)" >/dev/null \
		|| { echo "PYTHON=$(PYTHON) cannot be run: name a Python 3.11 or newer." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed: set PYTHON to one." >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null \
		|| { echo "Python's venv is missing: run apt-get install python3-venv." >&2; exit 1; }
	$(call in_quiet,$(PYTHON) -m venv --without-pip .venv)
	$(call in_quiet,$(BIN)/python -m ensurepip --default-pip)
	$(call in_quiet,$(BIN)/pip install --quiet --disable-pip-version-check \
		--require-hashes -r requirements-setup.txt)
	@touch $@

.venv/.runs: .venv/.tool requirements.txt
	$(call in_quiet,$(BIN)/uv pip install --quiet --require-hashes -r requirements.txt)
	@touch $@

.venv/.tests: .venv/.runs requirements-dev.txt
	$(call in_quiet,$(BIN)/uv pip install --quiet --require-hashes -r requirements-dev.txt)
	@touch $@
