#!/usr/bin/env bash
# Puts the distribution's source packages, with patches applied, into FOLDER/PACKAGE. Existing ones are kept.
#   sources.sh FOLDER PACKAGE...      needs dpkg-dev and the right to write to FOLDER; changes nothing else on the system
set -euo pipefail
folder=$1
shift

missing=()
for package in "$@"; do
    [ -d "$folder/$package" ] || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then exit; fi

refuse() {
    echo "no source of $*: the package archives of this system do not hand it out (deb-src)." >&2
    echo "Unpack it into $folder by hand, as $folder/<package>, and run again." >&2
    exit 1
}
if ! command -v apt-get >/dev/null || ! command -v dpkg-source >/dev/null; then refuse "${missing[@]}"; fi

mkdir -p "$folder"
work=$(readlink -f "$(mktemp -d "$folder/.fetch-XXXXXX")")
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{lists/partial,cache/archives/partial}

# The system's apt sources for this release, as sources of source packages; apt has two forms of lists.
codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
list_sources() {
    sed -nE "s/^deb( +\[[^]]*\])? (.* )$codename([- \/].*)$/deb-src\1 \2$codename\3/p" \
        /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null >"$work/sources/one-line.list" || true
    awk -v RS= -v ORS='\n\n' -v suite="$codename" '$0 ~ "(^|\n)Suites:([^\n]* )?" suite "([- /\n]|$)" {
        sub(/(^|\n)Types:[^\n]*/, "\nTypes: deb-src"); print }' \
        /etc/apt/sources.list.d/*.sources 2>/dev/null >"$work/sources/stanzas.sources" || true
}

apt() {
    apt-get -qq -o APT::Sandbox::User=root -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$work/sources" \
        -o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache" "$@"
}

mkdir "$work/sources"
list_sources
apt update || refuse "${missing[@]}"
for package in "${missing[@]}"; do
    echo "fetching the source of $package"
    mkdir "$work/$package"
    (cd "$work/$package" && apt source --download-only "$package" >/dev/null) || refuse "$package"
    dpkg-source --no-check -x "$work/$package"/*.dsc "$work/$package/tree" >/dev/null
    mv "$work/$package/tree" "$folder/$package"
done
