#!/usr/bin/python3
"""Makes exports like the portal's; the same arguments give the same bytes.

    generate.py periods N FOLDER    N weeks, a folder of two exports each: 14 departments with percentages, 102 communes with totals
    generate.py rows N FILE [inline]    one export of N rows and 12 columns; texts shared, as Excel has them, or in the cells

Needs Debian's python3-xlsxwriter. It makes one workbook of each kind; in copies of it the figures are replaced.
"""
import csv
import datetime
import io
import re
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import xlsxwriter

FIRST_WEEK = datetime.date(2005, 1, 7)
UNITS = Path(__file__).resolve().parents[2] / 'tests' / 'documents' / 'don-vi.csv'
GROUPS = ['Công khai, minh bạch', 'Tiến độ, kết quả giải quyết', 'Số hóa hồ sơ', 'Cung cấp dịch vụ trực tuyến', 'Mức độ hài lòng']
PARTS = [('Công khai, minh bạch', 18), ('Tiến độ, kết quả giải quyết', 20), ('Số hóa hồ sơ', 22), ('Dịch vụ công trực tuyến', 12),
         ('Thanh toán trực tuyến', 10), ('Mức độ hài lòng', 18)]
PROVINCES = ['An Giang', 'Bắc Ninh', 'Cà Mau', 'Cao Bằng', 'Điện Biên', 'Đồng Nai', 'Đồng Tháp', 'Gia Lai', 'Hà Tĩnh', 'Hưng Yên', 'Khánh Hòa',
             'Lai Châu', 'Lâm Đồng', 'Lạng Sơn', 'Lào Cai', 'Nghệ An', 'Ninh Bình', 'Phú Thọ', 'Quảng Ngãi', 'Quảng Ninh', 'Quảng Trị', 'Sơn La']
EPOCH = (1980, 1, 1, 0, 0, 0)
PLACEHOLDER = 10_000_000


def names(level):
    with UNITS.open(encoding='utf-8-sig', newline='') as units:
        return [row['Tên đơn vị'] for row in csv.DictReader(units) if row['Cấp'] == level]


def scrambled(*numbers):
    """A number below 2^31 that depends on all of them."""
    state = 2166136261
    for number in numbers:
        state = ((state ^ (number + 1)) * 16777619 + 1013904223) & 0xFFFFFFFF
        state ^= state >> 15
    return state >> 1


def figure(lowest, highest, *numbers):
    """A figure with two decimals, mostly high, like those of units."""
    share = (scrambled(*numbers) % 10000) / 10000
    return f'{round(highest - (highest - lowest) * share * share, 2):.2f}'.rstrip('0').rstrip('.')


def entry(name):
    """A deflated part of a package, without the clock."""
    made = zipfile.ZipInfo(name, EPOCH)
    made.compress_type = zipfile.ZIP_DEFLATED
    return made


class Template:
    """A workbook whose figures can be replaced."""

    def __init__(self, make):
        content = io.BytesIO()
        with xlsxwriter.Workbook(content, {'in_memory': True}) as book:
            book.set_properties({'created': datetime.datetime(2025, 1, 1)})
            make(book, book.add_worksheet('Kết quả'))
        with zipfile.ZipFile(content) as package:
            self.parts = [(name, package.read(name)) for name in package.namelist()]
        sheet = dict(self.parts)['xl/worksheets/sheet1.xml'].decode()
        self.pieces = re.split(rf'<v>({PLACEHOLDER // 1000}\d+)</v>', sheet)

    def write(self, file, title, figures):
        pieces = list(self.pieces)
        for at in range(1, len(pieces), 2):
            pieces[at] = f'<v>{figures[int(pieces[at]) - PLACEHOLDER]}</v>'
        with zipfile.ZipFile(file, 'w', zipfile.ZIP_DEFLATED) as package:
            for name, data in self.parts:
                if name == 'xl/worksheets/sheet1.xml':
                    data = ''.join(pieces).encode()
                if name == 'xl/sharedStrings.xml':
                    data = data.replace(b'@title@', title.encode())
                package.writestr(entry(name), data)


def departments(book, sheet):
    bold, line = book.add_format({'bold': True, 'align': 'center', 'border': 1, 'text_wrap': True}), book.add_format({'border': 1})
    sheet.merge_range(0, 0, 0, 6, 'KẾT QUẢ ĐÁNH GIÁ THEO QUYẾT ĐỊNH SỐ 766/QĐ-TTg - CÁC SỞ, BAN, NGÀNH', bold)
    sheet.merge_range(1, 0, 1, 6, '@title@', bold)
    sheet.merge_range(3, 0, 4, 0, 'STT', bold)
    sheet.merge_range(3, 1, 4, 1, 'Tên đơn vị', bold)
    sheet.merge_range(3, 2, 3, 6, 'Kết quả theo từng nhóm chỉ số', bold)
    for column, group in enumerate(GROUPS):
        sheet.write(4, 2 + column, group + ' (%)', bold)
    for row, name in enumerate(names('Sở, ban, ngành')):
        sheet.write(5 + row, 0, row + 1, line)
        sheet.write(5 + row, 1, name if 'Đắk Lắk' in name else name + ' - Tỉnh Đắk Lắk', line)
        for column in range(5):
            sheet.write(5 + row, 2 + column, PLACEHOLDER + row * 5 + column, line)


def communes(book, sheet):
    bold, line = book.add_format({'bold': True, 'align': 'center', 'border': 1}), book.add_format({'border': 1})
    sheet.merge_range(0, 0, 0, 2, 'ĐIỂM ĐÁNH GIÁ UBND CẤP XÃ', bold)
    sheet.merge_range(1, 0, 1, 2, '@title@', bold)
    for column, heading in enumerate(['STT', 'Tên đơn vị', 'Tổng điểm']):
        sheet.write(3, column, heading, bold)
    for row, name in enumerate(names('Cấp xã')):
        sheet.write(4 + row, 0, row + 1, line)
        sheet.write(4 + row, 1, name, line)
        sheet.write(4 + row, 2, PLACEHOLDER + row, line)


def periods(count, folder):
    makers = {'so-ban-nganh.xlsx': (Template(departments), len(names('Sở, ban, ngành')) * 5, 60, 100),
              'ubnd-cap-xa.xlsx': (Template(communes), len(names('Cấp xã')), 66, 99)}
    for number in range(count):
        day = FIRST_WEEK + datetime.timedelta(weeks=number)
        place = Path(folder) / day.isoformat()
        place.mkdir(parents=True)
        title = f'(Số liệu tính đến ngày {day:%d/%m/%Y})'
        for kind, (name, (template, figures, lowest, highest)) in enumerate(makers.items()):
            template.write(place / name, title, [figure(lowest, highest, number, kind, i) for i in range(figures)])


class Texts:
    """Texts of cells: shared, or in the cells."""

    def __init__(self, inline):
        self.inline, self.numbers = inline, {}

    def cell(self, reference, text):
        if self.inline:
            return f'<c r="{reference}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
        return f'<c r="{reference}" t="s"><v>{self.numbers.setdefault(text, len(self.numbers))}</v></c>'

    def part(self, used):
        items = ''.join(f'<si><t>{escape(text)}</t></si>' for text in self.numbers)
        return (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
                f'count="{used}" uniqueCount="{len(self.numbers)}">{items}</sst>').encode()


def rating(total):
    return 'Xuất sắc' if total >= 90 else 'Tốt' if total >= 80 else 'Khá' if total >= 70 else 'Trung bình' if total >= 50 else 'Yếu'


def rows_xml(count, texts):
    """Communes of one province after another; after the last province from the first again."""
    headings = ['STT', 'Mã đơn vị', 'Tên đơn vị', 'Tỉnh/Thành phố', *[name for name, _ in PARTS], 'Tổng điểm', 'Xếp loại']
    letters = 'ABCDEFGHIJKL'
    yield '<row r="1">' + ''.join(texts.cell(letter + '1', text) for letter, text in zip(letters, headings)) + '</row>'
    units = names('Cấp xã')
    for index in range(count):
        row, province = index + 2, PROVINCES[index // len(units) % len(PROVINCES)]
        figures = [figure(maximum * 0.6, maximum, index, part) for part, (_, maximum) in enumerate(PARTS)]
        total = f'{sum(round(float(each) * 100) for each in figures) / 100:.2f}'.rstrip('0').rstrip('.')
        code = f'H{15 + index // len(units) % len(PROVINCES)}.{index % len(units) + 1:03d}'
        yield (f'<row r="{row}"><c r="A{row}"><v>{index + 1}</v></c>' + texts.cell(f'B{row}', code) + texts.cell(f'C{row}', units[index % len(units)])
               + texts.cell(f'D{row}', province) + ''.join(f'<c r="{letter}{row}"><v>{each}</v></c>' for letter, each in zip('EFGHIJ', figures))
               + f'<c r="K{row}"><v>{total}</v></c>' + texts.cell(f'L{row}', rating(float(total))) + '</row>')


def rows(count, file, inline):
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {'in_memory': True}) as book:
        book.add_worksheet('Kết quả').write(0, 0, 'STT')
    texts = Texts(inline)
    with zipfile.ZipFile(content) as base, zipfile.ZipFile(file, 'w', zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        before, after = re.split(r'<sheetData>.*</sheetData>', base.read('xl/worksheets/sheet1.xml').decode(), flags=re.S)
        before = re.sub('<dimension[^>]*>', f'<dimension ref="A1:L{count + 1}"/>', before)
        with package.open(entry('xl/worksheets/sheet1.xml'), 'w') as sheet:
            sheet.write((before + '<sheetData>').encode())
            for row in rows_xml(count, texts):
                sheet.write(row.encode())
            sheet.write(('</sheetData>' + after).encode())
        for name in base.namelist():
            if name == 'xl/worksheets/sheet1.xml':
                continue
            package.writestr(entry(name), texts.part(count * 4 + 12) if name == 'xl/sharedStrings.xml' else base.read(name))


if __name__ == '__main__':
    if len(sys.argv) < 4 or sys.argv[1] not in ('periods', 'rows'):
        sys.exit(__doc__)
    if sys.argv[1] == 'periods':
        periods(int(sys.argv[2]), sys.argv[3])
    else:
        rows(int(sys.argv[2]), sys.argv[3], 'inline' in sys.argv[4:])
