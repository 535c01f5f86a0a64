#!/usr/bin/env bash
# Installs what is missing and builds the program, build/phuluc766. samples/tao-phu-luc.sh calls it in a source tree. Prints little
# unless something fails; the output of all tools is in build/dung-chuong-trinh.log.
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
cd "$here/../.."
log=build/dung-chuong-trinh.log
mkdir -p build
if command -v ninja >/dev/null; then export CMAKE_GENERATOR=Ninja; fi # for a new build folder; an existing one keeps its generator

# A configured folder keeps its options. A folder of an interrupted or failed run, or of a tree that was moved, is configured anew.
configure() {
    if [ -f build/build.ninja ] || [ -f build/Makefile ]; then
        cmake -S . -B build && return
    fi
    rm -rf build/CMakeCache.txt build/CMakeFiles build/build.ninja build/Makefile
    cmake -S . -B build -DPHULUC_TESTS=OFF
}

attempt() {
    { configure && cmake --build build --target phuluc766 --parallel "$(nproc)"; } >"$log" 2>&1
}

fail() {
    tail -n 20 "$log" >&2
    echo "Không dựng được chương trình; xem $(pwd)/$log" >&2
    exit 3
}

if [ -x build/phuluc766 ]; then
    attempt && exit
else
    echo "Dựng chương trình lần đầu, mất vài phút."
fi
"$here/install.sh" || {
    echo "Chưa cài được các gói nêu trên. Nhờ người quản trị máy cài, rồi chạy lại." >&2
    exit 3
}
attempt || fail
