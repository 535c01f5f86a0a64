#!/usr/bin/env bash
# Times the weekly sample (two periods, all documents) and prints wall time and peak memory.
#   tests/bench/weekly.sh [PROGRAM]      needs hyperfine and GNU time
set -euo pipefail
tree=$(readlink -f "$(dirname "${BASH_SOURCE[0]}")/../..")
program=$(readlink -f "${1:-$tree/build/phuluc766}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$tree"/samples/{Du-lieu,danh-muc,cau-hinh.toml} "$work"
if [ -d "$tree/samples/mau" ]; then cp -r "$tree/samples/mau" "$work"; fi
cd "$work"

grep -m 1 'model name' /proc/cpuinfo || true
nproc --all
for jobs in 1 2; do
    hyperfine --style basic -N --warmup 5 --runs 50 "$program --quiet --jobs $jobs" 2>/dev/null
    command time -f "jobs $jobs: %M KiB at most, %U s user, %S s system" "$program" --quiet --jobs "$jobs"
done
