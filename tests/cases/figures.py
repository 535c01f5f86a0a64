#!/usr/bin/python3
"""Compares the program's documents with figures computed independently of it.

    figures.py PROGRAM EXPECTATIONS.json [--emulator COMMAND]

The name of the expectations says which exports they belong to: `bao-cao-quy-Quy-II-2024` is `bao-cao-quy/Quy-II-2024`.
Totals, ratings, ranks, points and the order of every appendix, and the counts of the summary, are read through openpyxl.
"""
import argparse
import json
import shlex
import subprocess
import sys
import tempfile
import unicodedata
from decimal import Decimal
from pathlib import Path

import openpyxl

TREE = Path(__file__).resolve().parents[2]
PORTAL = TREE / 'tests' / 'data' / 'portal'
WEEKS = 'bao-cao-tuan'  # these exports are the samples
LEVELS = {'so': 'Sở, ban, ngành', 'huyen': 'UBND cấp huyện', 'xa': 'UBND cấp xã'}
CRITERIA = {'CKMB': 'Công khai, minh bạch', 'TDGQ': 'Tiến độ, kết quả giải quyết', 'MDSH': 'Số hóa hồ sơ',
            'DVTT': 'Cung cấp dịch vụ trực tuyến', 'MDHL': 'Mức độ hài lòng'}


def inputs_of(case):
    """The group of exports to which a case belongs, and the period's folder in it."""
    groups = [PORTAL / WEEKS, *(p for p in PORTAL.iterdir() if p.is_dir())]
    group = next(g for g in groups if case.startswith(g.name + '-'))
    period = case[len(group.name) + 1:]
    return (TREE / 'samples' / 'Du-lieu-mau' if group.name == WEEKS else group), period


def unit_list(group, period):
    if group.name == 'so-lieu-thuc':
        return []
    return ['--units', str(PORTAL / 'danh-muc' / ('dak-lak-2024.csv' if '2024' in period else 'dak-lak-2025.csv'))]


def headings(sheet):
    """The row of `STT`, and for each column the headings above its numbers; a merged heading counts for every column it covers."""
    grid = [[cell.value for cell in row] for row in sheet.iter_rows()]
    top = next(i for i, row in enumerate(grid) if row[0] == 'STT')
    first = next(i for i in range(top, len(grid)) if isinstance(grid[i][0], (int, float)))
    for area in sheet.merged_cells.ranges:
        if top < area.min_row <= first:
            for row in range(area.min_row - 1, min(area.max_row, first)):
                for column in range(area.min_col - 1, area.max_col):
                    grid[row][column] = grid[area.min_row - 1][area.min_col - 1]
    columns = [[str(grid[row][column] or '').replace('\n', ' ') for row in range(top, first)] for column in range(len(grid[top]))]
    return grid[first:], columns


def column(columns, *beginnings):
    """The column whose headings begin with these words, one after the other; None if there is none."""
    def fits(heads):
        return all(any(head.startswith(words) for head in heads[depth:]) for depth, words in enumerate(beginnings))
    return next((i for i, heads in enumerate(columns) if fits(heads)), None)


def appendix(path):
    rows, columns = headings(openpyxl.load_workbook(path, data_only=True).worksheets[0])
    name, total, rating, rank = (column(columns, words) for words in ('Tên', 'Tổng điểm', 'Xếp loại', 'Xếp hạng'))
    points = {code: column(columns, words, 'Điểm') for code, words in CRITERIA.items()}
    units = []
    for row in rows:
        if not isinstance(row[0], (int, float)):
            break
        units.append({'name': key(row[name]), 'total': exact(row[total]), 'rating': row[rating], 'rank': row[rank] or None,
                      'points': {code: exact(row[i]) for code, i in points.items() if i is not None}})
    return units


def key(name):
    return ' '.join(unicodedata.normalize('NFC', name).split(' - ')[0].casefold().replace('’', "'").split())


def exact(value):
    return None if value in (None, '') else Decimal(repr(value)).quantize(Decimal('0.01')) if isinstance(value, (int, float)) else value


def number(text):
    return None if text is None else Decimal(text).quantize(Decimal('0.01'))


def differences(wanted, got):
    """One line for each wrong figure."""
    if len(got) != len(wanted):
        yield f'{len(got)} units, expected {len(wanted)}'
    if [unit['rank'] for unit in got if unit['rank']] != sorted(unit['rank'] for unit in got if unit['rank']):
        yield 'not in order of rank'
    left = list(got)
    for unit in wanted:
        same = [each for each in left if each['name'] == key(unit['name'])]
        match = next((each for each in same if each['total'] == number(unit['total'])), same[0] if same else None)
        if match is None:
            yield f'{unit["name"]} is missing'
            continue
        left.remove(match)
        for what, value in {'total': number(unit['total']), 'rating': unit['rating'], 'rank': unit['rank']}.items():
            if match[what] != value:
                yield f'{unit["name"]}: {what} {match[what]!r}, expected {value!r}'
        for code, value in match['points'].items():
            if (unit.get('points') or {}).get(code) is not None and value != number(unit['points'][code]):
                yield f'{unit["name"]}: {code} {value!r}, expected {unit["points"][code]}'


def summary_counts(path):
    """Counts by level and rating from the first table of `Tổng hợp`."""
    heads, counts = None, {}
    for row in openpyxl.load_workbook(path, data_only=True)['Tổng hợp'].iter_rows(values_only=True):
        if 'Cấp' in row and 'Xuất sắc' in row:
            heads = row
        elif heads:
            cells = {head: cell for head, cell in zip(heads, row) if head}
            if cells.get('Cấp') in LEVELS.values():
                counts.setdefault(cells['Cấp'], cells)
    return counts


def compare(folder, wanted):
    number_of = {'so': 'I', 'huyen': 'II', 'xa': 'III' if 'huyen' in wanted['levels'] else 'II'}
    counts = summary_counts(folder / 'Tong-hop.xlsx')
    for level, expected in wanted['levels'].items():
        for text in differences(expected['units'], appendix(folder / f'Phu-luc-{number_of[level]}.xlsx')):
            yield f'{LEVELS[level]}: {text}'
        row = counts.get(LEVELS[level], {})
        for rating, count in expected['counts'].items():
            if (row.get(rating) or 0) != count:
                yield f'Tổng hợp, {LEVELS[level]}: {rating} {row.get(rating)!r}, expected {count}'


def sentences_missing(folder, wanted):
    workbook = openpyxl.load_workbook(folder / 'Tong-hop.xlsx', data_only=True)
    if 'Nội dung báo cáo' not in workbook.sheetnames:
        return ['Tong-hop.xlsx has no sheet "Nội dung báo cáo"'] if wanted else []
    written = ' '.join(str(row[0]) for row in workbook['Nội dung báo cáo'].iter_rows(values_only=True) if row[0])
    return [f'sentence missing: {sentence}' for sentence in wanted if sentence not in written]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program', type=Path)
    parser.add_argument('expectations', type=Path)
    parser.add_argument('--emulator', default='')
    arguments = parser.parse_args()
    group, period = inputs_of(arguments.expectations.stem)
    wanted = json.loads(arguments.expectations.read_text(encoding='utf-8'))
    sys.stdout.reconfigure(encoding='utf-8')
    with tempfile.TemporaryDirectory() as work:
        command = [*shlex.split(arguments.emulator), arguments.program.absolute(), '-o', 'ra', *unit_list(group, period), group]
        result = subprocess.run(command, cwd=work, capture_output=True, timeout=120)
        if result.returncode != 0:
            print(f'exit {result.returncode}\n{result.stderr.decode("utf-8")}')
            return 1
        folder = Path(work) / 'ra' / period
        wrong = [*compare(folder, wanted), *sentences_missing(folder, wanted.get('sentences', []))]
    print('\n'.join(wrong))
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
