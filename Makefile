# ALPS for QGIS. Each target does all its own set-up: what Debian lacks (tools/system.sh, as root), and environments
# from hash-locked requirements in ~/.cache/alps-qgis (tools/setup_env.py). `make help` lists the targets.

# The system's Python, since PyQGIS lives there; set PYTHON where QGIS brings its own.
PYTHON ?= /usr/bin/python3
# What the engine has besides the base packages; stays as chosen until you remove build/ or choose again.
EXTRA ?= $(shell sed -n 's/.*"extra": "\([a-z-]*\)".*/\1/p' build/engine.json 2>/dev/null)
SCENE ?=

export PYTHON SCENE

# One environment's interpreter; stops the recipe's line when it cannot be had.
env = python=$$($(PYTHON) tools/setup_env.py $(1)); 

.NOTPARALLEL:
.PHONY: help demo test test-large lint format engine package texts bench-quality bench-boxes bench-sam bench-scale bench-export killloop trainkill cancelloop lock clean clean-envs

help: ## List the targets
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## /\1\t/' | while IFS="	" read -r name text; do \
		printf '  make %-15s %s\n' "$$name" "$$text"; done

demo: engine package ## Auto-label the sample scene (or SCENE=path) in real QGIS; pictures and layers in build/demo/
	@tools/system.sh qgis
	@$(PYTHON) -s tools/demo.py $(if $(SCENE),--scene "$$SCENE")

test: engine package ## Check the style and run the tests: engine, QGIS headless, QGIS in a window
	@tools/system.sh qgis screen
	@set -e; $(call env,test) engine=$$python; $(call env,qgis-test) status=0; \
		$(MAKE) --no-print-directory lint || status=1; \
		$(PYTHON) -m tools.run_tests "$$engine" "$$python" || status=1; exit $$status

test-large: ## Train, save, load and export each of the large networks (about half an hour, 3 GB)
	@tools/system.sh python
	@set -e; $(call env,test) "$$python" -m pytest -q -m large tests/engine/networks

lint: package ## Check style, types, Qt 6 readiness and the plugin site's security rules
	@tools/system.sh python
	@set -e; $(call env,base) base=$$python; $(call env,lint) $(PYTHON) tools/lint.py "$$python" "$$base"

format: ## Format the code with ruff and fix what it can
	@tools/system.sh python
	@set -e; $(call env,lint) "$$python" -m ruff check --fix --quiet . || true; "$$python" -m ruff format --quiet .

engine: ## Prepare the engine and its command line build/alps (EXTRA=sam: with SAM, EXTRA=train: to train networks)
	@tools/system.sh python
	@set -e; $(call env,$(or $(EXTRA),base)) $(PYTHON) tools/engine.py "$$python" $(EXTRA)

package: ## Stage the plugin as build/alps_qgis/ and pack build/alps_qgis.zip
	@tools/system.sh python
	@set -e; $(call env,docs) "$$python" tools/help_pages.py; $(PYTHON) -m tools.package

bench-quality: ## Compare the built-in segmenter with k-means on pixels (needs ../shared/data)
	@tools/system.sh python
	@set -e; $(call env,base) "$$python" benchmarks/quality.py

bench-boxes: ## Compare masks of boxes and filled boxes with true masks (needs ../shared/data; ARGS="--candidates")
	@tools/system.sh python
	@set -e; $(call env,base) "$$python" benchmarks/boxes.py $(ARGS)

bench-sam: ## Compare SAM's masks with the segment-anything package's (ARGS="--full", "--checkpoint FILE")
	@set -e; $(call env,sam) "$$python" benchmarks/sam.py $(ARGS)

bench-scale: ## Measure memory and speed on scenes of 1, 4 and 20 times the size (ARGS="--sides 4472,8944,20000")
	@tools/system.sh python
	@set -e; $(call env,base) "$$python" benchmarks/scale.py $(ARGS)

bench-export: ## Measure memory and speed of exports of up to 100,000 chips
	@tools/system.sh python
	@set -e; $(call env,base) "$$python" benchmarks/export.py $(ARGS)

killloop: ## Kill the engine KILLS times at random moments and compare the bytes it gives (KILLS=50)
	@tools/system.sh python
	@set -e; $(call env,base) "$$python" tools/killloop.py --kills $(or $(KILLS),50)

trainkill: ## Kill a training KILLS times at random moments and compare the bytes it gives (KILLS=20)
	@set -e; $(call env,train) "$$python" tools/trainkill.py --kills $(or $(KILLS),20)

cancelloop: ## Cancel the engine at every stage and measure how long it takes to stop
	@tools/system.sh python
	@set -e; $(call env,base) "$$python" tools/cancelloop.py $(ARGS)

texts: package ## After a change of texts or settings: update docs/algorithms.md and the translations in i18n/
	@tools/system.sh qgis lrelease
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -s tools/algorithm_docs.py
	@$(PYTHON) -s tools/translations.py
	@$(MAKE) --no-print-directory package

lock: ## Recompile the locks in requirements/ (needs uv)
	@tools/lock.sh

clean: ## Remove build/ and the files of checks and tests
	rm -rf build .qgis-settings .hypothesis .ruff_cache .pytest_cache

clean-envs: ## Remove the cached environments of all checkouts
	rm -rf "$${ALPS_CACHE:-$${XDG_CACHE_HOME:-$$HOME/.cache}/alps-qgis}/envs"
