#!/usr/bin/python3
"""Checks that every formula of every workbook, recalculated by LibreOffice, gives the value stored with it.

  recalculate.py FOLDER      all .xlsx below FOLDER; exit 1 when a value differs, 2 when nothing was
                             compared, 77 without LibreOffice
Needs LibreOffice Calc and openpyxl (Debian: libreoffice-calc-nogui, python3-openpyxl).
Stored values are removed from a copy first, because LibreOffice does not recalculate where it finds them.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

import openpyxl

STORED = re.compile(rb"(<c [^>]*?)( t=\"str\")?(>\s*<f[^>]*>[^<]*</f>)<v>[^<]*</v>|(</f>)<v/>")


def without_stored_values(source, target):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                data = STORED.sub(lambda m: m.group(4) or m.group(1) + m.group(3), data)
            new.writestr(name, data)


def recalculated(books, folder):
    """{book: its copy as LibreOffice calculates it}"""
    copies = {book: folder / "in" / f"{i:04}.xlsx" for i, book in enumerate(books)}
    (folder / "in").mkdir()
    for book, copy in copies.items():
        without_stored_values(book, copy)
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx",
                    "--outdir", folder / "out", *copies.values()], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, timeout=600)
    return {book: folder / "out" / copy.name for book, copy in copies.items()}


def same(stored, calculated):
    numbers = all(isinstance(v, (int, float)) for v in (stored, calculated))
    return abs(stored - calculated) < 1e-9 if numbers else (stored or "") == (calculated or "")


def differences(book, copy):
    """(number of formulas, messages)"""
    formulas, stored, fresh = (openpyxl.load_workbook(p, data_only=d) for p, d in ((book, False), (book, True), (copy, True)))
    count, bad = 0, []
    for sheet in formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                count += 1
                a, b = (w[sheet.title][cell.coordinate].value for w in (stored, fresh))
                if not same(a, b):
                    bad.append(f"{book}: {sheet.title}!{cell.coordinate} {cell.value}: stored {a!r}, calculated {b!r}")
    return count, bad


def main(folder):
    if not shutil.which("soffice"):
        print("soffice is missing: tests/run.sh installs it")
        return 77
    books = sorted(pathlib.Path(folder).rglob("*.xlsx"))
    total, bad = 0, []
    with tempfile.TemporaryDirectory() as work:
        for book, copy in recalculated(books, pathlib.Path(work)).items():
            count, wrong = differences(book, copy)
            total, bad = total + count, bad + wrong
    print("\n".join(bad[:20]))
    print(f"recalculate: {total} formulas in {len(books)} workbooks, {len(bad)} differ")
    return 2 if total == 0 else 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
