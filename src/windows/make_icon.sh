#!/usr/bin/env bash
# Draws phuluc766.ico from icon.svg in all sizes that Explorer uses; needs librsvg2-bin and icoutils.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for size in 256 64 48 40 32 24 20 16; do
    rsvg-convert -w "$size" -h "$size" icon.svg -o "$work/$size.png"
done
icotool -c -o phuluc766.ico --raw="$work/256.png" "$work"/{64,48,40,32,24,20,16}.png
