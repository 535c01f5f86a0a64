#!/usr/bin/env bash
# Builds the packages and tests the one for Windows as it is delivered, under Wine; `tests/run.sh --windows` comes here at its end.
#   run.sh [BUILD]      BUILD: a configured build folder with the program for Linux (default: build)
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
build=${1:-build}

log=$build/packages.log
if ! cmake --build "$build" --target package-windows package-linux >"$log" 2>&1; then
    tail -n 50 "$log" >&2
    exit 1
fi
ls -l "$build"/packages/phuluc766*

# Root may write anywhere. Without that right a read-only folder is read-only for the tests too.
plain=()
if [ "$(id -u)" -eq 0 ]; then
    plain=(setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search)
fi
"${plain[@]}" ctest --test-dir "$build/windows" --output-on-failure -j "$(nproc)"
