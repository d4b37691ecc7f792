# `make` alone lists what there is to make.
BUN := node_modules/.bin/bun
CONFIG ?= examples/control-plane.yaml
N ?= 200
SECONDS ?= 600
SEED ?= $(shell date +%s)

.PHONY: help
help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1|/p' Makefile | column -t -s '|'

.PHONY: setup
setup: ## install what is needed (Debian packages, npm packages)
	@sh build/setup/setup.sh

.PHONY: glowplug
glowplug: setup ## build the operator’s program, ./glowplug
	@install "$$($(BUN) build/main.ts operator)" glowplug && ./glowplug version

.PHONY: try
try: setup ## boot a node from CONFIG=examples/control-plane.yaml and watch it become Ready (CLUSTER=1: three nodes)
	@$(BUN) test/try/main.ts up $(if $(CLUSTER),--cluster,--config $(CONFIG))

.PHONY: try-shell
try-shell: ## a shell on the node that `make try` left running
	@$(BUN) test/try/main.ts shell

.PHONY: try-reboot
try-reboot: ## reboot that node and watch it come back
	@$(BUN) test/try/main.ts reboot

.PHONY: try-down
try-down: ## stop that node, or those three
	@$(BUN) test/try/main.ts down

.PHONY: check
check: setup ## format, lint, types, generated files, fast tests; under 30 s
	@$(BUN) build/check.ts

.PHONY: test
test: setup ## every test; ONLY='first boot' runs the layers named
	@$(BUN) test/main.ts $(if $(ONLY),'$(ONLY)')

.PHONY: chaos
chaos: setup ## N=200 power cuts during first boots (STACKED=1: with an encrypted volume on a RAID1)
	@$(BUN) test/vm/chaos.ts $(N) $(if $(STACKED),--stacked)

.PHONY: fuzz
fuzz: setup ## SECONDS=600 of mutated YAMLs and specs from SEED=random
	@FUZZ_SECONDS=$(SECONDS) FUZZ_SEED=$(SEED) FUZZ_RUNS=100000000 $(BUN) test ./test/fuzz

.PHONY: image
image: setup ## build the disk image and print where it is
	@$(BUN) build/main.ts image

.PHONY: emit
emit: setup ## write the generated files anew
	@$(BUN) schema/main.ts emit

.PHONY: bench
bench: setup ## the benchmarks, as tables
	@for file in bench/*.ts; do $(BUN) $$file; done
