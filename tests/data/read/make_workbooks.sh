#!/bin/sh
# Needs python3-openpyxl, LibreOffice, node and the npm package "xlsx" in the current folder.
set -e
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
/usr/bin/python3 "$here/make_workbooks.py" "$work/source.xlsx"
soffice --headless --convert-to ods --outdir "$work" "$work/source.xlsx" >/dev/null
cp "$work/source.ods" "$here/libreoffice.ods"
node -e 'const x = require("xlsx"); const b = x.readFile(process.argv[1], { cellNF: true, cellStyles: true });
x.writeFile(b, process.argv[2], { bookType: "xlml", cellStyles: true })' "$work/source.xlsx" "$here/sheetjs.xml"
rm -r "$work"
