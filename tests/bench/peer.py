#!/usr/bin/python3
"""Does the same work in Python, as fast as possible: peer.py INPUT OUTPUT. Every period's two exports become Phụ lục I and II with live formulas and
a Tổng hợp of one sheet and one chart. No checks, no comparison, no report: less than the program does. Debian's openpyxl and XlsxWriter.
"""
import sys
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import xlsxwriter
from openpyxl import load_workbook

GROUPS = [('Công khai, minh bạch', 18), ('Tiến độ, kết quả giải quyết', 20), ('Số hóa hồ sơ', 22), ('Cung cấp dịch vụ trực tuyến', 22),
          ('Mức độ hài lòng', 18)]
BANDS = [(90, 'Xuất sắc'), (80, 'Tốt'), (70, 'Khá'), (50, 'Trung bình'), (0, 'Yếu')]
CENT = Decimal('0.01')


def rows(file, first, columns):
    book = load_workbook(file, read_only=True, data_only=True)
    for row in book.worksheets[0].iter_rows(min_row=first, max_col=columns, values_only=True):
        if isinstance(row[0], int):
            yield row
    book.close()


def rating(total):
    return next(name for least, name in BANDS if total >= least)


def ranked(units):
    units.sort(key=lambda unit: -unit[-1])
    ranks = []
    for index, unit in enumerate(units):
        ranks.append(ranks[-1] if index and units[index - 1][-1] == unit[-1] else index + 1)
    return list(zip(ranks, units))


def departments(file):
    units = []
    for _, name, *percentages in rows(file, 6, 7):
        exact = [Decimal(repr(each)) for each in percentages]
        points = [(value * maximum / 100).quantize(CENT, ROUND_HALF_UP) for value, (_, maximum) in zip(exact, GROUPS)]
        units.append((name.split(' - ')[0], percentages, points, sum(points)))
    return ranked(units)


def communes(file):
    return ranked([(name.split(' - ')[0], Decimal(repr(total))) for _, name, total in rows(file, 5, 3)])


class Looks:
    def __init__(self, book):
        common = {'font_name': 'Times New Roman', 'font_size': 12, 'valign': 'vcenter'}
        self.title = book.add_format({**common, 'bold': True, 'align': 'center', 'font_size': 14})
        self.head = book.add_format({**common, 'bold': True, 'align': 'center', 'border': 1, 'text_wrap': True})
        self.text = book.add_format({**common, 'border': 1, 'text_wrap': True})
        self.number = book.add_format({**common, 'border': 1, 'num_format': '0.00'})
        self.whole = book.add_format({**common, 'border': 1, 'align': 'center'})


def page(sheet, last_row, last_column, landscape):
    sheet.set_paper(9)
    if landscape:
        sheet.set_landscape()
    sheet.set_margins(left=1.18, right=0.59, top=0.79, bottom=0.79)
    sheet.set_header('&C&"Times New Roman,Regular"&13&P')
    sheet.print_area(0, 0, last_row, last_column)
    sheet.fit_to_pages(1, 0)


def rating_formula(cell):
    return f'=IF({cell}>=90,"Xuất sắc",IF({cell}>=80,"Tốt",IF({cell}>=70,"Khá",IF({cell}>=50,"Trung bình","Yếu"))))'


def appendix_one(file, units):
    with xlsxwriter.Workbook(file) as book:
        looks, sheet = Looks(book), book.add_worksheet('Phụ lục I')
        sheet.merge_range(0, 0, 0, 15, 'Phụ lục I', looks.title)
        sheet.merge_range(1, 0, 1, 15, 'KẾT QUẢ ĐÁNH GIÁ CÁC SỞ, BAN, NGÀNH', looks.title)
        for column, heading in ((0, 'STT'), (1, 'Tên cơ quan, đơn vị'), (12, 'Tổng điểm'), (13, 'Xếp loại'), (14, 'Xếp hạng'), (15, 'Ghi chú')):
            sheet.merge_range(3, column, 4, column, heading, looks.head)
        for index, (group, maximum) in enumerate(GROUPS):
            sheet.merge_range(3, 2 + 2 * index, 3, 3 + 2 * index, f'{group} ({maximum} điểm)', looks.head)
            sheet.write(4, 2 + 2 * index, 'Tỷ lệ (%)', looks.head)
            sheet.write(4, 3 + 2 * index, 'Điểm', looks.head)
        for index, (rank, (name, percentages, points, total)) in enumerate(units):
            row = 5 + index
            sheet.write(row, 0, index + 1, looks.whole)
            sheet.write(row, 1, name, looks.text)
            for group, (percentage, value) in enumerate(zip(percentages, points)):
                letter = 'CEGIK'[group]
                sheet.write(row, 2 + 2 * group, percentage, looks.number)
                sheet.write_formula(row, 3 + 2 * group, f'=ROUND({letter}{row + 1}*{GROUPS[group][1]}/100,2)', looks.number, float(value))
            sheet.write_formula(row, 12, f'=D{row + 1}+F{row + 1}+H{row + 1}+J{row + 1}+L{row + 1}', looks.number, float(total))
            sheet.write_formula(row, 13, rating_formula(f'M{row + 1}'), looks.text, rating(total))
            sheet.write_formula(row, 14, f'=RANK(M{row + 1},M$6:M${5 + len(units)})', looks.whole, rank)
            sheet.write_blank(row, 15, None, looks.text)
        sheet.set_column(1, 1, 30)
        page(sheet, 4 + len(units), 15, True)


def appendix_two(file, units):
    with xlsxwriter.Workbook(file) as book:
        looks, sheet = Looks(book), book.add_worksheet('Phụ lục II')
        sheet.merge_range(0, 0, 0, 5, 'Phụ lục II', looks.title)
        sheet.merge_range(1, 0, 1, 5, 'KẾT QUẢ ĐÁNH GIÁ UBND CẤP XÃ', looks.title)
        for column, heading in enumerate(['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp loại', 'Xếp hạng', 'Ghi chú']):
            sheet.write(3, column, heading, looks.head)
        for index, (rank, (name, total)) in enumerate(units):
            row = 4 + index
            sheet.write(row, 0, index + 1, looks.whole)
            sheet.write(row, 1, name, looks.text)
            sheet.write(row, 2, float(total), looks.number)
            sheet.write_formula(row, 3, rating_formula(f'C{row + 1}'), looks.text, rating(total))
            sheet.write_formula(row, 4, f'=RANK(C{row + 1},C$5:C${4 + len(units)})', looks.whole, rank)
            sheet.write_blank(row, 5, None, looks.text)
        sheet.set_column(1, 1, 40)
        page(sheet, 3 + len(units), 5, False)


def summary(file, levels):
    with xlsxwriter.Workbook(file) as book:
        looks, sheet = Looks(book), book.add_worksheet('Tổng hợp')
        for column, heading in enumerate(['Cấp', 'Tổng số', *[name for _, name in BANDS], 'Không có dữ liệu']):
            sheet.write(0, column, heading, looks.head)
        for row, (name, units) in enumerate(levels, 1):
            sheet.write(row, 0, name, looks.text)
            sheet.write(row, 1, len(units), looks.whole)
            ratings = [rating(unit[-1]) for _, unit in units]
            for column, (_, band) in enumerate(BANDS, 2):
                sheet.write(row, column, ratings.count(band), looks.whole)
            sheet.write(row, 7, 0, looks.whole)
        chart = book.add_chart({'type': 'bar', 'subtype': 'percent_stacked'})
        for column in range(2, 8):
            chart.add_series({'name': ['Tổng hợp', 0, column], 'categories': ['Tổng hợp', 1, 0, 2, 0], 'values': ['Tổng hợp', 1, column, 2, column]})
        chart.set_title({'name': 'Xếp loại'})
        sheet.insert_chart('A6', chart)


def main(source, target):
    for period in sorted(Path(source).iterdir()):
        place = Path(target) / period.name
        place.mkdir(parents=True, exist_ok=True)
        first, second = departments(period / 'so-ban-nganh.xlsx'), communes(period / 'ubnd-cap-xa.xlsx')
        appendix_one(place / 'Phu-luc-I.xlsx', first)
        appendix_two(place / 'Phu-luc-II.xlsx', second)
        summary(place / 'Tong-hop.xlsx', [('Sở, ban, ngành', first), ('UBND cấp xã', second)])


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
