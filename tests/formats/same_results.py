#!/usr/bin/python3
"""Checks that the same exports give the same results in every format.

    same_results.py PROGRAM SHEETJS [--emulator COMMAND] [--keep FOLDER]

Converts the weekly and the quarterly exports with LibreOffice, xlwt and SheetJS (the npm package xlsx, installed in SHEETJS), runs
PROGRAM on each and compares every cell value of every document with those from the .xlsx exports; only the sheets that name the
input files are left out. Exit 77 with the reason where a converter is not installed.
"""
import argparse
import importlib.util
import json
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

TREE = Path(__file__).resolve().parents[2]
PORTAL = TREE / 'tests' / 'data' / 'portal'
# exports, unit list
CASES = {'week': (TREE / 'samples' / 'Du-lieu-mau', PORTAL / 'danh-muc' / 'dak-lak-2025.csv'),
         'quarter': (PORTAL / 'bao-cao-quy', PORTAL / 'danh-muc' / 'dak-lak-2024.csv')}
ABOUT_INPUTS = {'Nguồn số liệu', 'Kiểm tra số liệu'}

# name: LibreOffice filter, ending of the converted file; of text all sheets, one file each, as they are shown
TEXT = ':Text - txt - csv (StarCalc):%s,34,%s,1,,0,false,true,false,false,false,-1'
LIBREOFFICE = {
    'xls': ('xls:MS Excel 97', 'xls'),
    'ods': ('ods', 'ods'),
    'fods': ('fods', 'fods'),
    'html': ('html:HTML (StarCalc)', 'html'),
    'csv': ('csv' + TEXT % (44, 76), 'csv'),
    'csv-semicolon': ('csv' + TEXT % (59, 76), 'csv'),
    'csv-tab-utf16': ('csv' + TEXT % (9, 65535), 'csv'),
}
# The same in other encodings, recoded by iconv, for LibreOffice writes "lỳ" for "lý" in windows-1258.
RECODED = {'csv in windows-1258': ('csv', 'CP1258'), 'html in windows-1258': ('html', 'CP1258'), 'html in UTF-16': ('html', 'UTF-16'),
           'html in UTF-16 without mark': ('html', 'UTF-16LE')}
SHEETJS = {'biff8': 'xls', 'ods': 'ods', 'fods': 'fods', 'xlml': 'xml', 'html': 'html', 'csv': 'csv', 'txt': 'txt', 'xlsm': 'xlsm'}
# SheetJS writes percentages to ods as plain fractions. Such an export must be refused, because 0.91 may be a percentage or a fraction.
LOSES_PERCENT = {('quarter', 'SheetJS ods'), ('quarter', 'SheetJS fods')}
# These hold one sheet a file.
ONE_SHEET = {'html', 'csv', 'txt'}

SHEETJS_CODE = '''
const X = require('xlsx'), fs = require('fs');
for (const [from, to, kind, sheet] of JSON.parse(fs.readFileSync(0))) {
  const book = X.readFile(from, {cellNF: true, cellStyles: true, cellDates: false});
  const options = {bookType: kind, type: 'buffer', cellStyles: true};
  if (sheet) options.sheet = sheet;
  const bytes = Buffer.from(X.write(book, options));
  fs.writeFileSync(to, bytes);
}
'''


def skip(reason):
    print(f'skipped: {reason}; tests/run.sh installs it')
    sys.exit(77)


def exports(folder):
    return sorted(folder.glob('*/*.xlsx'))


def by_libreoffice(files, target, kind, work):
    """Converts all files with one start of LibreOffice, under names that tell their folder."""
    wanted, ending = LIBREOFFICE[kind]
    flat, out = work / 'flat', work / 'out'
    for place in (flat, out):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
    for number, file in enumerate(files):
        shutil.copy(file, flat / f'{number}_{file.name}')
    subprocess.run(['soffice', f'-env:UserInstallation=file://{work}/profile', '--headless', '--convert-to', wanted, '--outdir',
                    str(out), *map(str, sorted(flat.iterdir()))], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for made in sorted(out.iterdir()):
        number, name = made.name.split('_', 1)
        folder = target / files[int(number)].parent.name
        folder.mkdir(parents=True, exist_ok=True)
        # Portals save web pages under the name of a workbook.
        shutil.move(made, folder / (Path(name).stem + ('.xls' if ending == 'html' else f'.{ending}')))


def recoded(files, target, kind, work):
    source, encoding = RECODED[kind]
    by_libreoffice(files, target, source, work)
    for file in target.rglob('*.*'):
        text = file.read_bytes().replace(b'charset=utf-8', b'') if source == 'html' else file.read_bytes()
        done = subprocess.run(['iconv', '-f', 'UTF-8', '-t', encoding], input=text, check=True, capture_output=True)
        file.write_bytes(done.stdout)


def by_sheetjs(files, target, kind, modules):
    jobs = []
    for file in files:
        folder = target / file.parent.name
        folder.mkdir(parents=True, exist_ok=True)
        sheets = openpyxl.load_workbook(file, read_only=True).sheetnames if kind in ONE_SHEET else [None]
        for number, sheet in enumerate(sheets):
            jobs.append([str(file), str(folder / f'{file.stem}-{number}.{SHEETJS[kind]}'), kind, sheet])
    subprocess.run(['node', '-e', SHEETJS_CODE], input=json.dumps(jobs).encode(), check=True, env={'NODE_PATH': str(modules),
                   'PATH': '/usr/local/bin:/usr/bin:/bin'}, cwd=target)


def by_xlwt(files, target):
    import xlwt
    for file in files:
        book, old = openpyxl.load_workbook(file), xlwt.Workbook(encoding='utf-8')
        for sheet in book:
            made = old.add_sheet(sheet.title)
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None:
                        style = xlwt.easyxf(num_format_str=cell.number_format)
                        made.write(cell.row - 1, cell.column - 1, cell.value, style)
            for area in sheet.merged_cells.ranges:
                made.merge(area.min_row - 1, area.max_row - 1, area.min_col - 1, area.max_col - 1)
        folder = target / file.parent.name
        folder.mkdir(parents=True, exist_ok=True)
        old.save(str(folder / (file.stem + '.xls')))


def run(command, inputs, units, results):
    if inputs.name == 'Du-lieu-mau':  # documents of samples say so; elsewhere the same exports are data like any other
        inputs = Path(shutil.copytree(inputs, Path(str(results) + '-exports')))
    done = subprocess.run([*command, '--quiet', '--units', str(units), '--output', str(results), str(inputs)], capture_output=True)
    return done.returncode, done.stderr.decode('utf-8', 'replace')


def values(results):
    """Every cell value of every workbook, and the sentences of the report with them."""
    found = {}
    for file in sorted(results.rglob('*.xlsx')):
        for sheet in openpyxl.load_workbook(file, data_only=True):
            if sheet.title in ABOUT_INPUTS:
                continue
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None:
                        found[str(file.relative_to(results)), sheet.title, cell.coordinate] = cell.value
    return found


def conversions(modules):
    """Name of each conversion, and its function of (files, target, work)."""
    for kind in LIBREOFFICE:
        yield f'LibreOffice {kind}', lambda files, target, work, k=kind: by_libreoffice(files, target, k, work)
    for kind in RECODED:
        yield f'LibreOffice {kind}', lambda files, target, work, k=kind: recoded(files, target, k, work)
    for kind in SHEETJS:
        yield f'SheetJS {kind}', lambda files, target, work, k=kind: by_sheetjs(files, target, k, modules)
    yield 'xlwt xls', lambda files, target, work: by_xlwt(files, target)


def compare(expected, found):
    wrong = sorted(key for key in expected.keys() | found.keys() if expected.get(key) != found.get(key))
    return [f'{"/".join(key)}: {expected.get(key)!r} became {found.get(key)!r}' for key in wrong]


def check(case, command, modules, work):
    inputs, units = CASES[case]
    files, count, bad = exports(inputs), 0, []
    code, messages = run(command, inputs, units, work / case / 'reference')
    expected = values(work / case / 'reference')
    if code != 0 or not expected:
        sys.exit(f'{case}: exit code {code} from the .xlsx exports\n{messages}')
    for number, (name, convert) in enumerate(conversions(modules)):
        converted, results = (work / case / f'{number}-{part}' for part in ('exports', 'results'))
        converted.mkdir()
        convert(files, converted, work)
        code, messages = run(command, converted, units, results)
        lost = (case, name) in LOSES_PERCENT
        wrong = compare({} if lost else expected, values(results))
        count += 1
        if code != int(lost) or wrong:
            bad.append(f'{case}, {name}: exit code {code}, {len(wrong)} values differ\n' + '\n'.join(wrong[:5] + messages.splitlines()[:8]))
    print(f'{case}: {len(files)} exports, {count} conversions, {len(expected)} cell values each')
    return bad


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument('program', type=Path)
    arguments.add_argument('sheetjs', type=Path, help='folder with node_modules/xlsx')
    arguments.add_argument('--emulator', default='')
    arguments.add_argument('--keep', type=Path, help='leave exports and results there')
    given = arguments.parse_args()
    modules = given.sheetjs / 'node_modules'
    missing = [name for name, there in (('soffice (libreoffice-calc-nogui)', shutil.which('soffice')), ('node', shutil.which('node')),
                                        ('python3-xlwt', importlib.util.find_spec('xlwt')), ('npm package xlsx', (modules / 'xlsx').exists()))
               if not there]
    if missing:
        skip(', '.join(missing))
    command = [*shlex.split(given.emulator), str(given.program.resolve())]
    with tempfile.TemporaryDirectory() as folder:
        work = given.keep.resolve() if given.keep else Path(folder)
        for case in CASES:
            (work / case).mkdir(parents=True)
        bad = [finding for case in CASES for finding in check(case, command, modules.resolve(), work)]
    print('\n'.join(bad))
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
