#!/usr/bin/env bash
# Makes the appendices of the folder this script lies in: run it, double-click it, or drop files and folders onto it.
# With the program beside it (as delivered) nothing is built or installed; in a source tree it is built into ../build.
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")

# Paths as given count from where the user is; everything else is an option of the program.
arguments=()
for argument in "$@"; do
    if [ -e "$argument" ]; then argument=$(realpath -s -- "$argument"); fi
    arguments+=("$argument")
done
cd "$here"

# What building takes; names as in Debian 12 and Ubuntu 24.04.
packages=(g++ dpkg-dev cmake ninja-build pkg-config libboost-program-options-dev libminizip-dev zlib1g-dev libxml2-dev
    libtomlplusplus-dev libutf8proc-dev nettle-dev)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Cần quyền quản trị để cài: ${missing[*]}. Nhờ người quản trị chạy: apt-get install ${missing[*]}" >&2
        return 1
    fi
}

install_missing() {
    missing=()
    for package in "${packages[@]}"; do
        dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then return; fi
    echo "Cài phần mềm còn thiếu: ${missing[*]}"
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}")
    as_root "${install[@]}" >/dev/null 2>&1 || { as_root apt-get update -qq && as_root "${install[@]}" >/dev/null; }
}

build() {
    local log=../build/dung-chuong-trinh.log
    mkdir -p ../build
    if [ ! -x ../build/phuluc766 ]; then
        install_missing
        echo "Dựng chương trình lần đầu, mất vài phút."
    fi
    {
        ../src/dependencies/sources.sh ../build/sources libxlsxwriter &&
            { [ -f ../build/CMakeCache.txt ] || cmake -S .. -B ../build -G Ninja -DPHULUC_TESTS=OFF; } &&
            cmake --build ../build --target phuluc766
    } >"$log" 2>&1 || { tail -n 20 "$log" >&2 && echo "Không dựng được chương trình; xem $log" >&2 && return 3; }
}

# A window of its own closes with the script, so somebody must have read it first; a shell keeps its screen.
has_own_window() {
    [ -t 0 ] && [ -t 1 ] || return 1
    case "$(cat "/proc/$PPID/comm" 2>/dev/null)" in
    *sh | sudo | su | make | "") return 1 ;;
    esac
}

open_results() {
    [ -t 1 ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -d Ket-qua ] || return 0
    if command -v xdg-open >/dev/null; then xdg-open Ket-qua >/dev/null 2>&1 & fi
}

status=0
if [ -x ./phuluc766 ]; then
    program=./phuluc766
else
    program=../build/phuluc766
    build || status=$?
fi
if [ "$status" -eq 0 ]; then
    "$program" ${arguments[@]+"${arguments[@]}"} || status=$?
fi
if [ "$status" -eq 0 ]; then open_results; fi
if has_own_window; then
    read -r -s -n 1 -p "Bấm một phím bất kỳ để đóng cửa sổ. " || true
    echo
fi
exit "$status"
