#!/usr/bin/python3
"""300 communes of one week are replaced by 166 others in the next: merged_communes.py PROGRAM

No row is higher than Excel allows (409 points), so a list of all these names is not cut off: every word is on paper. A sheet has
one format for points, one for changes of points. Exit 77 without LibreOffice.
"""
import collections
import itertools
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
TREE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TREE / 'tests' / 'cases'))
import exports  # noqa: E402
import openpyxl  # noqa: E402
import pdf  # noqa: E402

SKIPPED, HIGHEST = 77, 409
FIRST = ['Buôn Ma', 'Krông', 'Cư', 'Hòa', 'Xuân', 'Sơn', 'Đức', 'Phú', 'Tân', 'Bình']
LAST = ['Thượng', 'Kiết', 'Mgar', 'Thuận', 'Lãnh', 'Giang', 'Bình', 'Hòa', 'Tiến', 'Phước']
WEEKS = {'2025-06-27': (300, ['Đông', 'Tây', 'Nam']), '2025-07-04': (166, ['Trung', 'Thượng'])}


def communes(count, ends):
    names = [f'UBND xã {" ".join(parts)}' for parts in itertools.product(FIRST, LAST, ends)]
    return [[name, round(50 + number * 7.31 % 50, 2)] for number, name in enumerate(names[:count])]


def make(program, folder):
    exports.write(folder / 'cau-hinh.toml', '[don-vi]\ntinh = "Đắk Lắk"\n')
    for week, (count, ends) in WEEKS.items():
        exports.departments(folder / 'Du-lieu' / week / 'so.xlsx', '/'.join(reversed(week.split('-'))))
        table = [['STT', 'Tên đơn vị', 'Tổng điểm']] + exports.numbered(communes(count, ends))
        exports.save(folder / 'Du-lieu' / week / 'xa.xlsx', 'UBND cấp xã', table)
    subprocess.run([program, '-q'], cwd=folder, check=True, timeout=60)
    return folder / 'Ket-qua' / max(WEEKS) / 'Tong-hop.xlsx'


def words(text):
    return collections.Counter(re.findall(r'\w+', text))


def faults(summary, folder):
    book = openpyxl.load_workbook(summary)
    for sheet in book:
        for row, dimension in sheet.row_dimensions.items():
            if (dimension.height or 0) > HIGHEST:
                yield f'trang "{sheet.title}", row {row}: {dimension.height} points'
        formats = {cell.number_format for row in sheet.iter_rows() for cell in row if isinstance(cell.value, float)}
        if formats - {'0.00', '+0.00;-0.00;0.00'}:
            yield f'trang "{sheet.title}": {formats}'
    listed = '\n'.join(str(cell) for row in book['Biến động'].iter_rows(values_only=True) for cell in row if cell is not None)
    for name, _ in itertools.chain(*(communes(*week) for week in WEEKS.values())):
        if not re.search(rf'{name}(;|$)', listed, re.M):
            yield f'not listed: {name}'
    lost = words(listed) - words(pdf.text_of(pdf.printed([summary], folder / 'in')[summary]))
    if lost:
        yield f'not printed: {lost}'


def main(program):
    if why := pdf.missing():
        print(f'NOT PRINTED: {why}')
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix='phuluc766-') as work:
        found = list(faults(make(program, Path(work)), Path(work)))
    print('\n'.join(found) or 'whole')
    return 1 if found else 0


if __name__ == '__main__':
    sys.stdout.reconfigure(encoding='utf-8')
    sys.exit(main(Path(sys.argv[1]).resolve()))
