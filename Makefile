# What one does with this repository. `make` alone lists it.

.DEFAULT_GOAL := help
.PHONY: help demo test bench hostile spark generate lint mutants deny

help: ## list the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

demo: ## judge the example dossiers and print the reports in Dutch
	@tests/demo

test: ## run every check, with all its set-up
	@tests/run

bench: ## measure the core, the faces and the peers, print the tables and write target/bench.json
	@tests/bench

hostile: ## ask hostile tables of ten million rows, and hold some of the answers against each row alone (ROWS="..." for others)
	@bindings-python/build hostile $(ROWS)

spark: ## ask 1, 3 and 10 million rows in Spark and hold its counts against one batch (installs Spark; SIZES="..." for others)
	@tests/spark $(SIZES)

generate: ## write the generated files anew: pages, schemas, inventory, Python modules and stubs
	REGENERATE=1 cargo test --locked -p kinderopvang --all-features --test generated --test types
	python3 bindings-python/generate.py

lint: ## format the code and show the lints
	cargo fmt --all
	cargo clippy --locked --workspace --all-targets --all-features -- -D warnings

mutants: ## mutation testing of the rules (installs cargo-mutants; hours)
	cargo mutants --version >/dev/null 2>&1 || cargo install cargo-mutants --locked
	cargo mutants -p kinderopvang --all-features --timeout 90

deny: ## check licences, sources and advisories of the dependencies (installs cargo-deny)
	@tests/deny
