#!/usr/bin/python3
"""Checks that a table gives the same results in every format and for every level: relatives.py PROGRAM [--only WORD] [--keep FOLDER]

KINDS (kinds.py) are tables, each with its expected result: the totals of its units, or a refusal that holds a word. Each is
written as .xlsx, .xls, .ods, XML 2003, web page and .csv, of departments, communes, districts and provinces, as far as the format and the level have such a thing, and the program is run on it. Prints what differs; exit 1 then.
"""
import multiprocessing
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import openpyxl

from kinds import KINDS, NAMES, PERIOD
from options import parsed
from writers import ENDINGS, as_csv


def converted(sheets, writer):
    """The files of some sheets; of a format of one sheet they are several."""
    return [[sheet] for sheet in sheets] if writer is as_csv else [sheets]


def found_totals(results, level):
    """Total of each unit of a level, as the documents give them."""
    made = {'so': 'Phu-luc-I.xlsx', 'tinh': 'Tin-nhan.txt'}.get(level, 'Phu-luc-II.xlsx')
    file = next(results.glob(f'*/{made}'), None)
    if not file:
        return None if level == 'tinh' else f'no {made}'
    if level == 'tinh':
        said = re.search(r'Đắk Lắk đạt ([\d,]+) điểm, xếp hạng (\d+)/(\d+)', file.read_text(encoding='utf-8-sig'))
        return said and (float(said[1].replace(',', '.')), int(said[2]), int(said[3]))
    sheet = openpyxl.load_workbook(file, data_only=True).worksheets[0]
    lines = [[v for v in row] for row in sheet.iter_rows(values_only=True)]
    head = next(row for row in lines if row[0] == 'STT')
    at = head.index('Tổng điểm')
    return {row[1]: row[at] if isinstance(row[at], (int, float)) else None for row in lines if isinstance(row[0], int)}


def wanted_totals(kind, level):
    if level != 'tinh':
        return dict(zip((kind.names or NAMES)[level], kind.totals))
    own, known = kind.totals[0], [t for t in kind.totals if t is not None]
    return (own, 1 + sum(t > own for t in known), len(kind.totals)) if own is not None else None


def complaint(kind, level, code, said, results):
    """The differences from the expected result."""
    if kind.refused:
        if code != 1 or not any(kind.refused in line for line in said if line.startswith('LỖI')):
            return 'not refused' if code == 0 else 'other message'
        return 'too many messages' if sum(line.startswith('LỖI') for line in said) > 4 else ''
    if code != 0:
        return 'refused'
    if (found := found_totals(results, level)) != (wanted := wanted_totals(kind, level)):
        return f'{found} in place of {wanted}'
    if kind.warned and not any(kind.warned in line for line in said if line.startswith('CẢNH BÁO')):
        return 'no warning'
    return ''


def one(job):
    program, name, level, writer, keep = job
    kind = KINDS[name]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        period = folder / 'Du-lieu' / PERIOD[level]
        period.mkdir(parents=True)
        (folder / 'cau-hinh.toml').write_text('[don-vi]\ntinh = "Đắk Lắk"\n', encoding='utf-8')
        for i, sheets in enumerate(converted(kind.make(level), writer)):
            file = period / ((sheets[0].title if writer is as_csv else 'bang') + ENDINGS[writer])
            writer(sheets, file)
        done = subprocess.run([*program, '-j', '1'], cwd=folder, capture_output=True, timeout=60)
        said = [line for line in done.stderr.decode('utf-8', 'replace').splitlines() if 'mau: không thấy' not in line]
        wrong = complaint(kind, level, done.returncode, said, folder / 'Ket-qua')
        if keep:
            shutil.copytree(folder, Path(keep) / f'{name}-{level}-{writer.__name__[3:]}', dirs_exist_ok=True)
    return name, level, writer.__name__[3:], wrong, said


def jobs(program, word, keep):
    for name, kind in KINDS.items():
        for level in kind.levels:
            for writer in ENDINGS:
                if (not kind.formats or writer.__name__[3:] in kind.formats) and word in f'{name} {level} {writer.__name__[3:]}':
                    yield program, name, level, writer, keep


def main():
    program, options = parsed(__doc__)
    wrong = count = 0
    with multiprocessing.Pool(2) as pool:
        for name, level, form, complaint_, said in pool.imap(one, jobs(program, options.only, options.keep)):
            count += 1
            if complaint_ or options.verbose:
                print(f'{name}, {level}, {form}: {complaint_}', *(f'\n    {line}' for line in said[:5]), flush=True)
            wrong += bool(complaint_)
    print(f'{count} tables, {wrong} wrong')
    return 1 if wrong or not count else 0


if __name__ == '__main__':
    sys.exit(main())
