#!/usr/bin/python3
"""Reads every file of some folders with phuluc766-dump-tables and compares the cells with those another reader finds.

workbooks.py [--list KIND] PROGRAM FOLDER …

Prints, a folder and format a line, how many files are read alike, refused with a message, read
although the other reader cannot, differ, crash or pass a limit (5 s, 256 MiB). Exit 1 where any of the last three occurs. The other reader is openpyxl for Office Open XML; openpyxl on what
LibreOffice makes of it (constants only) for OpenDocument and what openpyxl refuses; SheetJS (node, with NODE_PATH where the package
"xlsx" lies) for XML Spreadsheet 2003; other files are run without comparison.
--list KIND prints the files of a kind (refused, differs, …) with the message or the first cells that differ.
"""
import argparse
import collections
import datetime
import json
import math
import multiprocessing
import os
import re
import resource
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import openpyxl
import openpyxl.reader.excel as excel
import openpyxl.worksheet._reader as sheet_reader
from openpyxl.utils.datetime import to_excel
from openpyxl.utils.escape import unescape

SECONDS, MEMORY = 5, 256 << 10
OTHER_SECONDS, OTHER_MEMORY = 120, 4 << 30
FORMULA = ('f', '')
FORMATS = {'.xlsx': 'xlsx', '.xlsm': 'xlsx', '.xltx': 'xlsx', '.xltm': 'xlsx', '.xlam': 'xlsx', '.xlsb': 'xlsb', '.xls': 'xls',
           '.ods': 'ods', '.ots': 'ods', '.fods': 'ods', '.xml': 'xml2003', '.csv': 'csv', '.htm': 'html', '.html': 'html'}
Verdict = collections.namedtuple('Verdict', 'kind detail')


def raw_openpyxl():
    """Makes openpyxl leave serial numbers and the cells under merged ranges and hyperlinks as they are in the file."""
    styled = excel.apply_stylesheet

    def without_dates(archive, book):
        styled(archive, book)
        book._date_formats, book._timedelta_formats = set(), set()

    excel.apply_stylesheet = without_dates
    sheet_reader.WorksheetReader.bind_merged_cells = lambda self: None
    sheet_reader.WorksheetReader.bind_hyperlinks = lambda self: None


def told(value):
    """A value in the precision that both readers have."""
    if isinstance(value, bool):
        return 'b', 'TRUE' if value else 'FALSE'
    if isinstance(value, (int, float)):
        return 'n', '%.15g' % value
    if isinstance(value, (datetime.date, datetime.time, datetime.timedelta)):
        return told(to_excel(value))
    text = str(value)
    return ('e' if re.fullmatch(r'#[A-Z0-9/]+[!?]?', text) else 's'), text


def by_openpyxl(file, values=True):
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        book = openpyxl.load_workbook(file, data_only=values)
    cells = {}
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None and cell.value != '':
                    cells[sheet.title, cell.coordinate] = FORMULA if cell.data_type == 'f' else told(cell.value)
    return cells


def by_office(file):
    profile = Path(tempfile.gettempdir()) / f'workbooks-profile-{os.getuid()}'
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['soffice', f'-env:UserInstallation={profile.as_uri()}', '--headless', '--convert-to', 'xlsx', '--outdir',
                        folder, str(file)], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        made = list(Path(folder).iterdir())
        if not made:
            raise ValueError('LibreOffice makes nothing of it')
        # LibreOffice calculates anew, so only constants can be compared.
        return by_openpyxl(made[0], values=False)


SHEETJS = """const x = require('xlsx'), book = x.readFile(process.argv[1], { cellFormula: false, cellHTML: false });
console.log(JSON.stringify(book.SheetNames.map(name => [name, Object.entries(book.Sheets[name]).filter(([at]) => at[0] != '!')
    .map(([at, cell]) => [at, cell.t == 'e' ? cell.w || String(cell.v) : cell.v])])))"""


def by_sheetjs(file):
    out = subprocess.run(['node', '-e', SHEETJS, str(file)], check=True, capture_output=True, timeout=60).stdout
    return {(sheet, at): told(value) for sheet, cells in json.loads(out) for at, value in cells if value not in (None, '')}


OTHERS = {'xlsx': by_openpyxl, 'ods': by_office, 'xml2003': by_sheetjs}


def read_apart(read, file, pipe):
    resource.setrlimit(resource.RLIMIT_AS, (OTHER_MEMORY, OTHER_MEMORY))
    try:
        pipe.send(read(file))
    except Exception:  # any fault of the other reader
        pipe.send(None)


def by_other(file, form):
    """What the other reader finds; None: there is none, or it cannot read the file, in a process of its own."""
    if form not in OTHERS:
        return None
    here, there = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=read_apart, args=(OTHERS[form], file, there))
    child.start()
    there.close()
    try:
        return here.recv() if here.poll(OTHER_SECONDS) else None
    except EOFError:
        return None
    finally:
        child.kill()
        child.join()


def unescaped(text):
    return re.sub(r'\\(.)', lambda m: {'t': '\t', 'n': '\n', 'r': '\r'}.get(m[1], m[1]), text)


def cells_of(output):
    cells = {}
    for line in output.decode('utf-8').split('\n'):
        if line:
            sheet, cell, kind, value = line.split('\t')
            value = unescaped(value)
            kind = told(value)[0] if kind == 's' else kind
            cells[unescaped(sheet), cell] = (kind, value if kind != 'n' else '%.15g' % float(value))
    return cells


def limited():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS + 1, SECONDS + 1))


def run(program, file):
    """Output, messages, exit code, seconds of CPU and KiB of memory of one run."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = subprocess.Popen([program, str(file)], stdout=out, stderr=err, preexec_fn=limited)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        return out.read(), err.read(), child.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss


def same(a, b):
    """Line breaks, blanks that a writer between the two readers may have folded, `_xHHHH_` that openpyxl leaves (or half
    decodes), and the truth values that LibreOffice makes numbers do not count."""
    if a is None or b is None:
        return not (a or b)[1].strip()
    if (a[0], b[0]) == ('b', 'n'):
        return b[1] == {'TRUE': '1', 'FALSE': '0'}[a[1]]
    if (a[0], b[0]) == ('n', 'n'):  # the last digits of what is calculated anew within a range of cells
        return math.isclose(float(a[1]), float(b[1]), rel_tol=1e-12)
    return a[0] == b[0] and (plain(a[1]) == plain(b[1]) or plain(a[1]) == plain(unescape(b[1])) or
                             plain(unescape(a[1])) == plain(unescape(b[1])))


def plain(text):
    return ' '.join(text.split())


def differences(ours, theirs):
    for place in sorted(set(ours) | set(theirs)):
        a, b = ours.get(place), theirs.get(place)
        if b != FORMULA and a != b and not same(a, b):
            yield f'{place[0]}!{place[1]}: {a} against {b}'


def judge(program, file, form):
    output, message, code, seconds, memory = run(program, file)
    if code not in (0, 1):
        return Verdict('crash', f'exit code {code}')
    if seconds > SECONDS or memory > MEMORY:
        return Verdict('limit', f'{seconds:.1f} s, {memory >> 10} MiB')
    if code == 1:
        return Verdict('refused', message.decode('utf-8').strip()) if message else Verdict('crash', 'refused without a word')
    ours, theirs = cells_of(output), by_other(file, form)
    if form == 'xlsx' and (theirs is None or ours and not theirs):
        theirs = by_other(file, 'ods')  # openpyxl takes strict documents for empty; LibreOffice is slow, but reads most things
    if theirs is None:
        return Verdict('alone', 'no other reader' if form not in OTHERS else 'the other reader refuses')
    different = list(differences(ours, theirs))
    return Verdict('differs', '; '.join(different[:3])) if different else Verdict('alike', '')


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument('--list', default='')
    arguments.add_argument('program')
    arguments.add_argument('folders', nargs='+')
    options = arguments.parse_args()
    raw_openpyxl()
    bad = 0
    for folder in options.folders:
        counts = collections.defaultdict(collections.Counter)
        for file in sorted(p for p in Path(folder).rglob('*') if p.suffix.lower() in FORMATS and p.is_file()):
            form = FORMATS[file.suffix.lower()]
            verdict = judge(options.program, file, form)
            counts[form][verdict.kind] += 1
            bad += verdict.kind in ('differs', 'crash', 'limit')
            if verdict.kind in options.list.split(','):
                print(f'  {verdict.kind}: {file.relative_to(folder)}: {verdict.detail}', flush=True)
        for form, kinds in sorted(counts.items()):
            print(f'{Path(folder).name} {form}:', ', '.join(f'{kind} {n}' for kind, n in sorted(kinds.items())), flush=True)
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
