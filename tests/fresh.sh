#!/usr/bin/env bash
# Tests the README's commands on bare systems. Each command gets a new root with only the base system, sudo and this
# tree (as committed). Packages come from this system's apt mirror; source packages are not available. Needs root and debootstrap.
#   fresh.sh [NAME...]      names as in the list below; all, if none is given
#   COMMANDS="build sudo plain tests" fresh.sh ...     which commands: the first as root, the first with sudo, plain CMake, the second
#   MIRROR=ADDRESS fresh.sh NAME                 asks that mirror
# Reports what could not be tried. Logs and roots are under FOLDER (default: a new folder in TMPDIR). Roots that passed are removed; bare systems stay
# in a FOLDER that was given, for the next time.
set -uo pipefail
tree=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
folder=${FOLDER:-$(mktemp -d "${TMPDIR:-/tmp}/phuluc-fresh-XXXXXX")}
commands=${COMMANDS:-build sudo plain tests}
declare -A suites=([debian12]=bookworm [debian13]=trixie [ubuntu24.04]=noble [ubuntu26.04]=resolute)
order=(debian12 debian13 ubuntu24.04 ubuntu26.04)
report=$folder/report.txt
mkdir -p "$folder"
: >"$report"

say() { echo "$*" | tee -a "$report"; }

# The mirror of this system's apt; packages of another distribution are expected beside it.
mirror_of() { # NAME
    local own
    own=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
    own=${own%/}
    echo "${MIRROR:-${own%/*}/${1%%[0-9]*}}"
}

# bare_root NAME FOLDER: the base system, made once
bare_root() {
    local root=$folder/$1.bare components=main script=sid
    case $1 in ubuntu*) components=main,universe script=gutsy ;; esac # debootstrap's script of every later release, too
    if [ ! -e "$root.done" ]; then
        rm -rf "$root"
        unshare --mount debootstrap --variant=minbase --components="$components" --include=ca-certificates,sudo "${suites[$1]}" "$root" "$(mirror_of "$1")" \
            "$script" >"$folder/$1.bare.log" 2>&1 || return 1
        chroot "$root" useradd --create-home --shell /bin/bash builder
        echo 'builder ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/builder"
        touch "$root.done"
    fi
    rm -rf "$2"
    cp -a "$root" "$2"
    # How this system reaches its registries: names, and certificates, in a file of their own, for packages write the usual one anew.
    cp -L /etc/resolv.conf /etc/hosts "$2/etc/"
    cp -L /etc/ssl/certs/ca-certificates.crt "$2/etc/ssl/certs/"
    cp -L /etc/ssl/certs/ca-certificates.crt "$2/srv/certificates.crt"
}

# in_root ROOT COMMAND...: with the pseudo file systems that a machine has
in_root() {
    unshare --mount --pid --fork --kill-child bash -c '
        root=$1
        shift
        mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" && mount --rbind /sys "$root/sys"
        exec chroot "$root" "$@"' in_root "$@" </dev/null
}

# try NAME COMMAND
try() {
    local root=$folder/$1.$2 log=$folder/$1.$2.log line owner=builder
    case $2 in
    build) owner=root line='samples/tao-phu-luc.sh && ls -R samples/Ket-qua*' ;;
    sudo) line='samples/tao-phu-luc.sh && ls -R samples/Ket-qua*' ;;
    plain) owner=root line='src/dependencies/install.sh libboost-test-dev python3-openpyxl python3-xlwt && cmake -S . -B build &&
        cmake --build build -j2 && ctest --test-dir build' ;;
    tests) owner=root line='tests/run.sh' ;;
    esac
    bare_root "$1" "$root" || { say "$1, $2: not tried, no base system: $(tail -n 1 "$folder/$1.bare.log")"; return 2; }
    mkdir -p "$root/srv/phuluc766"
    git -C "$tree" archive HEAD | tar -x -C "$root/srv/phuluc766"
    chroot "$root" chown -R "$owner" /srv/phuluc766
    local begin=$SECONDS
    if in_root "$root" su - "$owner" -c "cd /srv/phuluc766 && export LC_ALL=C.UTF-8 NODE_EXTRA_CA_CERTS=/srv/certificates.crt NPM_CONFIG_CAFILE=/srv/certificates.crt && $line" >"$log" 2>&1; then
        say "$1, $2: passed in $((SECONDS - begin)) s: $( (grep 'tests passed' "$log" || cat "$log") | tail -n 1)"
        rm -rf "$root"
    else
        say "$1, $2: FAILED after $((SECONDS - begin)) s, see $log: $(tail -n 1 "$log")"
        return 1
    fi
}

names=("$@")
if [ ${#names[@]} -eq 0 ]; then names=("${order[@]}"); fi
if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
    echo "needs root and debootstrap (apt-get install debootstrap)" >&2
    exit 2
fi
failed=0 tried=0
for name in "${names[@]}"; do
    for command in $commands; do
        try "$name" "$command"
        case $? in
        0) tried=$((tried + 1)) ;;
        1) tried=$((tried + 1)) failed=$((failed + 1)) ;;
        esac
    done
    if [ -z "${FOLDER:-}" ]; then rm -rf "$folder/$name.bare" "$folder/$name.bare.done"; fi
done
say "$((tried - failed)) passed, $failed failed; logs in $folder"
[ "$failed" -eq 0 ] && [ "$tried" -gt 0 ]
