#!/usr/bin/env bash
# Installs what is missing, builds everything into build/ and runs every test. Arguments go to ctest: ./test.sh -L scenario
# The last lines are ctest's summary.
set -euo pipefail
cd "$(dirname "$0")"
. src/tools/prepare.sh

install_missing test
build release "the programs and tests" 270 -DBODYCHAIN_TESTS=ON
exec ctest --test-dir build --output-on-failure --no-tests=error -j "$(nproc)" "$@"
