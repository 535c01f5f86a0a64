#!/usr/bin/python3
"""Checks that damaged exports never change a document without a message: damaged.py PROGRAM [--runs N] [--seed N] [--only WORD] [--keep FOLDER]

Takes the exports of samples and tests/data/portal, damages one file of a period in one or two ways as people do (damages.py),
saves it as .xlsx, .xls, .ods, XML 2003, .csv or web page, perhaps beside the right one, or cuts off its end, and runs the program.
Each run must refuse the period, warn of something that it did not warn of before, or give every unit the same figures, rating and
rank in every document. Prints how many did which, and the runs that differ without a message; exit 1 if there is one.
"""
import collections
import copy
import functools
import multiprocessing
import random
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import openpyxl

import damages
from options import parsed
from writers import ENDINGS, as_csv, as_xlsx

TREE = Path(__file__).resolve().parents[2]
PORTAL = TREE / 'tests/data/portal'
LISTS = PORTAL / 'danh-muc'
# (periods, the last of which is damaged; unit list)
SETS = [([TREE / 'samples/Du-lieu-mau/2025-11-07', TREE / 'samples/Du-lieu-mau/2025-11-14'], LISTS / 'dak-lak-2025.csv'),
        ([PORTAL / 'bao-cao-quy/Quy-II-2024'], LISTS / 'dak-lak-2024.csv'),
        ([PORTAL / 'don-vi-diem-thap/2026-01-09', PORTAL / 'don-vi-diem-thap/2026-03-09'], LISTS / 'dak-lak-2025.csv'),
        ([PORTAL / 'so-lieu-thuc/2025-10-16'], None)]
LEFT_OUT = {'Nguồn số liệu', 'Kiểm tra số liệu'}
SPACE = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
WRITERS = [as_xlsx, *ENDINGS]
OFFICE = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'


@functools.cache
def sheets_of(file):
    """The sheets of an export; a caller that damages them takes a copy."""
    result = []
    for sheet in openpyxl.load_workbook(file):
        rows = [list(row) for row in sheet.iter_rows(values_only=True)]
        formats = {(c.row - 1, c.column - 1): c.number_format for row in sheet.iter_rows() for c in row if '%' in c.number_format}
        merges = [(m.min_row - 1, m.min_col - 1, m.max_row - 1, m.max_col - 1) for m in sheet.merged_cells.ranges]
        result.append(damages.Sheet(sheet.title, rows, formats, merges))
    return result


# Reading the documents

def cells(archive, part, texts):
    for row in ElementTree.fromstring(archive.read(part)).iter(SPACE + 'row'):
        values = []
        for cell in row:
            value = cell.find(SPACE + 'v')
            text = ''.join(t.text or '' for t in cell.iter(SPACE + 't')) if value is None else value.text
            values.append(texts[int(text)] if cell.get('t') == 's' else text)
        yield values


def plain(values):
    """A row without the running number in front of it and without empty cells, numbers as figures."""
    row = [v for v in values if v not in (None, '')]
    row = row[1:] if row and re.fullmatch(r'\d+', row[0]) else row
    return tuple(f'{float(v):.6g}' if re.fullmatch(r'-?\d+(\.\d+)?(E-?\d+)?', v) else v for v in row)


def rows_of(file):
    """All rows of a document, without their order: units with equal totals may stand in the order of the export."""
    if file.suffix == '.docx':
        text = re.sub(r'<[^>]+>', ' ', zipfile.ZipFile(file).read('word/document.xml').decode('utf-8'))
        return collections.Counter(re.findall(r'\d[\d.,/]*', text))
    rows = collections.Counter()
    with zipfile.ZipFile(file) as archive:
        texts = [''.join(t.text or '' for t in si.iter(SPACE + 't'))
                 for si in ElementTree.fromstring(archive.read('xl/sharedStrings.xml'))] if 'xl/sharedStrings.xml' in archive.namelist() else []
        names = [sheet.get('name') for sheet in ElementTree.fromstring(archive.read('xl/workbook.xml')).iter(SPACE + 'sheet')]
        for number, name in enumerate(names, 1):
            if name not in LEFT_OUT:
                rows.update((name, plain(row)) for row in cells(archive, f'xl/worksheets/sheet{number}.xml', texts) if plain(row))
    return rows


def outcome(program, folder, list_file, period):
    command = [*program, '-i', 'Du-lieu', '-j', '1', *(['-u', str(list_file)] if list_file else [])]
    process = subprocess.run(command, cwd=folder, capture_output=True, timeout=60)
    said = collections.Counter(re.sub(r'[^\s"]+\.(xlsx|xls|csv|htm)', 'tep', line) for line in process.stderr.decode('utf-8', 'replace').splitlines()
                               if line.startswith(('LỖI', 'CẢNH BÁO')))
    documents = [file for file in sorted((folder / 'Ket-qua' / period).glob('*.*')) if file.suffix in ('.xlsx', '.docx')]
    return process.returncode, said, documents


def differences(before, after):
    for name in sorted({*before, *after}):
        gone, come = before.get(name, collections.Counter()), after.get(name, collections.Counter())
        if gone != come:
            yield f'{name}: {list((gone - come).items())[:2]} → {list((come - gone).items())[:2]}'


# One run

def prepare(folder, which):
    periods, _ = SETS[which]
    for period in periods:
        shutil.copytree(period, folder / 'Du-lieu' / period.name)
    shutil.copytree(TREE / 'samples/mau', folder / 'mau')
    return periods[-1].name


@functools.cache
def undamaged(program, which):
    """The program's messages on a set, and its documents."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        period = prepare(folder, which)
        code, said, documents = outcome(program, folder, SETS[which][1], period)
        assert code == 0 and documents, (which, said)
        return said, {file.name: rows_of(file) for file in documents}


def damage(rng, sheets, has_list):
    """Damages sheets in one or two ways; returns what was done."""
    done = []
    for _ in range(1 if rng.random() < 0.8 else 2):
        usable = [d for d in damages.OF_A_SHEET + damages.OF_A_BOOK if has_list or d not in damages.NEED_A_LIST]
        way = rng.choice(usable)
        way(rng, sheets if way in damages.OF_A_BOOK else rng.choice([s for s in sheets if len(s.rows) > 8]))
        done.append(way.__name__)
    return done


def one(job):
    program, seed, keep, only = job
    rng = random.Random(seed)
    which = rng.randrange(len(SETS))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        period = prepare(folder, which)
        file = rng.choice(sorted((folder / 'Du-lieu' / period).glob('*.xlsx')))
        sheets = copy.deepcopy(sheets_of(SETS[which][0][-1] / file.name))
        done = [file.name]
        try:
            done += damage(rng, sheets, SETS[which][1])
        except (StopIteration, IndexError, ValueError, TypeError, AttributeError):
            return seed, 'skipped', done, ''  # two damages that exclude each other
        if only and only not in ' '.join(done):
            return seed, 'skipped', done, ''
        for number, sheet in enumerate(sheets):  # no workbook has two sheets of one name
            if any(sheet.title == earlier.title for earlier in sheets[:number]):
                sheet.title += f' ({number})'
        writer = rng.choice([w for w in WRITERS if w is not as_csv or len(sheets) == 1])
        if rng.random() < 0.06:
            file = file.with_name(file.stem + ' (1).xlsx')
            done.append('beside the right one')
        else:
            file.unlink()
        file = file.with_suffix(ENDINGS[writer])
        writer(sheets, file)
        done.append(writer.__name__)
        if rng.random() < 0.04:
            whole = file.read_bytes()
            file.write_bytes(whole[:rng.randrange(len(whole) // 2, len(whole))])
            done.append('cut')
        code, said, documents = outcome(program, folder, SETS[which][1], period)
        if keep:
            shutil.copytree(folder, Path(keep) / str(seed), dirs_exist_ok=True)
        if code not in (0, 1):
            return seed, 'failed', done, f'exit {code}'
        if code == 1 or not documents:
            return seed, 'refused', done, ''
        said_before, documents_before = undamaged(program, which)
        if said - said_before:
            return seed, 'warned', done, ''
        differing = list(differences(documents_before, {file.name: rows_of(file) for file in documents}))
    return seed, 'in silence' if differing else 'unchanged', done, ' | '.join(differing)[:600]


def main():
    program, options = parsed(__doc__, runs=500, seed=1)
    for which in range(len(SETS)):
        undamaged(program, which)
        for file in SETS[which][0][-1].glob('*.xlsx'):
            sheets_of(file)
    jobs = [(program, options.seed * 100_000 + i, options.keep, options.only) for i in range(options.runs)]
    counts = collections.Counter()
    with multiprocessing.Pool(2) as pool:
        for seed, how, done, differing in pool.imap_unordered(one, jobs):
            counts[how] += 1
            if how in ('in silence', 'failed') or options.verbose:
                print(f'{how}: {seed} {" ".join(done)}: {differing}', flush=True)
    print(', '.join(f'{how}: {count}' for how, count in sorted(counts.items())))
    return 1 if counts['in silence'] or counts['failed'] else 0


if __name__ == '__main__':
    sys.exit(main())
