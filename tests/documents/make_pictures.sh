#!/usr/bin/env bash
# Makes the pictures of README.md from the samples: tests/documents/make_pictures.sh [PROGRAM]
# Needs LibreOffice, pdftoppm and ImageMagick's convert.
set -euo pipefail
tree=$(readlink -f "$(dirname "${BASH_SOURCE[0]}")/../..")
program=$(readlink -f "${1:-$tree/build/phuluc766}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$tree"/samples/{Du-lieu,danh-muc,cau-hinh.toml,mau} "$work"
cd "$work"
"$program" --quiet

# picture DOCUMENT NAME: the first page
picture() {
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir pdf "$1" >/dev/null 2>&1
    pdftoppm -r 90 -png -f 1 -singlefile "pdf/$(basename "${1%.*}").pdf" "$2"
    convert "$2.png" -trim -bordercolor white -border 30 +dither -colors 64 -strip "$tree/docs/hinh/$2.png"
}
mkdir -p "$tree/docs/hinh"
picture Ket-qua/2025-11-14/Phu-luc-I.xlsx phu-luc-i
picture Ket-qua/2025-11-14/Tong-hop.xlsx tong-hop
