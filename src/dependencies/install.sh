#!/usr/bin/env bash
# Installs the packages needed for building, and PACKAGE..., if they are missing: on Debian, Ubuntu and related systems. On another system
# it only prints what to install, with that system's package names.
#   install.sh [PACKAGE...]      names as in Debian 12
set -euo pipefail

packages=(g++ cmake make pkg-config libxlsxwriter-dev libboost-program-options-dev libminizip-dev zlib1g-dev libdeflate-dev libxml2-dev
    libtomlplusplus-dev libutf8proc-dev nettle-dev "$@")

say_for_others() {
    local kind
    kind=$(uname -s; (. /etc/os-release && echo "$ID ${ID_LIKE:-}") 2>/dev/null || true)
    echo "no apt-get here; install what is missing of these packages:"
    case "$kind" in
    *fedora* | *rhel*)
        echo "  dnf install gcc-c++ cmake make pkgconf-pkg-config libxlsxwriter-devel boost-devel minizip-ng-compat-devel zlib-ng-compat-devel" \
            "libdeflate-devel libxml2-devel tomlplusplus-devel utf8proc-devel nettle-devel" ;;
    *arch*)
        echo "  pacman -S --needed gcc cmake make pkgconf libxlsxwriter boost minizip zlib libdeflate libxml2 tomlplusplus libutf8proc nettle" ;;
    *Darwin*)
        echo "  brew install cmake pkgconf libxlsxwriter boost minizip libdeflate libxml2 tomlplusplus utf8proc nettle" ;;
    *) echo "  by Debian's names: ${packages[*]}" ;;
    esac
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        return 1
    fi
}

is_installed() {
    dpkg-query -W -f '${Status}\n' "$1" 2>/dev/null | grep -qx 'install ok installed'
}

if ! command -v apt-get >/dev/null; then
    say_for_others >&2
    exit
fi
missing=()
for package in "${packages[@]}"; do
    is_installed "$package" || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then exit; fi
echo "installing ${missing[*]}"
install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}")
as_root "${install[@]}" >/dev/null 2>&1 || { as_root apt-get update -qq && as_root "${install[@]}" >/dev/null; } || {
    echo "could not be installed; as root: apt-get update && apt-get install ${missing[*]}" >&2
    exit 1
}
