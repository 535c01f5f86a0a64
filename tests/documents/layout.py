#!/usr/bin/python3
"""The look of appendices, measured from the files: Nghị định 30/2020/NĐ-CP, Phụ lục I and III, rule by rule.

  layout.py FOLDER               all Phu-luc-*.xlsx below FOLDER; prints what breaks a rule; exit 1 then, 2 when there is none
  layout.py FOLDER --measured    prints the measured value of every rule, a Markdown table a file
Needs openpyxl (Debian: python3-openpyxl).
"""
import pathlib
import re
import sys
import unicodedata
import zipfile

import openpyxl
from openpyxl.utils import get_column_letter

MILLIMETRES_PER_INCH = 25.4
POINTS_PER_MILLIMETRE = 72 / 25.4
EMU_PER_MILLIMETRE = 36000
HEAD = re.compile(r'\(Kèm theo Báo cáo số {6}/\S+ ngày {6}tháng (0[12]|[3-9]|1[0-2]) năm \d{4}[ \n]của .+\)')
PAPER = {'portrait': (210, 297), 'landscape': (297, 210)}


class Measures(list):
    """(rule, measured value, whether it keeps the rule)"""

    def add(self, rule, value, kept):
        self.append((rule, value, bool(kept)))


def heading_rows(sheet):
    first = next(row for row in range(1, 20) if sheet.cell(row, 1).value == 'STT')
    last = first
    while not isinstance(sheet.cell(last + 1, 1).value, int):
        last += 1
    return first, last


def data_rows(sheet, after):
    rows = []
    for row in range(after + 1, sheet.max_row + 1):
        if not isinstance(sheet.cell(row, 1).value, int):
            break
        rows.append(row)
    return rows


def column_widths(sheet):
    """Millimetres: widths are counted in digits of 7 pixels, at 96 pixels an inch."""
    return [sheet.column_dimensions[get_column_letter(c)].width * 7 / 96 * MILLIMETRES_PER_INCH
            for c in range(1, sheet.max_column + 1)]


def page(sheet, m, landscape):
    setup, margins = sheet.page_setup, sheet.page_margins
    sides = {side: round(getattr(margins, side) * MILLIMETRES_PER_INCH, 1) for side in ('top', 'bottom', 'left', 'right')}
    m.add('giấy A4', f'khổ {setup.paperSize}', setup.paperSize == 9)
    m.add('hướng giấy', setup.orientation, setup.orientation == ('landscape' if landscape else 'portrait'))
    m.add('lề trên, dưới 20–25 mm', f'{sides["top"]}, {sides["bottom"]}', all(20 <= sides[s] <= 25 for s in ('top', 'bottom')))
    m.add('lề trái 30–35 mm', sides['left'], 30 <= sides['left'] <= 35)
    m.add('lề phải 15–20 mm', sides['right'], 15 <= sides['right'] <= 20)
    room, used = PAPER[setup.orientation][0] - sides['left'] - sides['right'], sum(column_widths(sheet))
    m.add('bảng vừa bề rộng trang', f'{used:.1f} trong {room:.1f} mm', used <= room and setup.fitToHeight == 0
          and sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.print_options.horizontalCentered)


def numbers(sheet, m):
    header = sheet.HeaderFooter
    centre = header.oddHeader.center
    font, size = (centre.font or '').split(',')[0], centre.size or 0
    m.add('số trang: chữ số Ả Rập ở giữa lề trên', centre.text, centre.text == '&P' and not header.oddHeader.left.text)
    m.add('số trang cỡ 13–14', f'{font} {size}', 13 <= size <= 14 and font == 'Times New Roman')
    m.add('không đánh số trang thứ nhất', header.differentFirst, header.differentFirst and not header.firstHeader.center.text)
    m.add('số trang nằm trong lề trên', f'{sheet.page_margins.header * MILLIMETRES_PER_INCH:.0f} mm từ mép',
          5 <= sheet.page_margins.header * MILLIMETRES_PER_INCH <= 15)
    setup = sheet.page_setup
    m.add('mỗi phụ lục đánh số riêng', f'từ {setup.firstPageNumber or 1}', setup.useFirstPageNumber and setup.firstPageNumber in (None, 1))


def head(sheet, m, number):
    def look(row, **wanted):
        cell = sheet.cell(row, 1)
        whole = any(r.min_row == r.max_row == row and r.min_col == 1 and r.max_col == sheet.max_column for r in sheet.merged_cells.ranges)
        style = all(bool(getattr(cell.font, name)) == value for name, value in wanted.items())
        return cell.value, cell.font.sz, whole and style and cell.alignment.horizontal == 'center'

    text, size, right = look(1, b=True, i=False)
    m.add('“Phụ lục …” dòng riêng, ở giữa, 14, đậm', f'{text}, cỡ {size:g}', right and size == 14 and text == f'Phụ lục {number}')
    text, size, right = look(2, b=True, i=False)
    m.add('tên phụ lục: in hoa, 13–14, đậm, ở giữa', f'cỡ {size:g}', right and 13 <= size <= 14 and text == text.upper())
    text, size, right = look(3, b=False, i=True)
    m.add('“Kèm theo …”: 13–14, nghiêng, ở giữa, để trống số và ngày', f'cỡ {size:g}', right and 13 <= size <= 14 and HEAD.fullmatch(text))


def rule(book, index, sheet, m):
    """The stroke below the head: one black picture, centred."""
    with zipfile.ZipFile(book) as parts:
        xml = parts.read(f'xl/drawings/drawing{index}.xml').decode()
    ends = re.findall(r'<xdr:col>(\d+)</xdr:col><xdr:colOff>(-?\d+)</xdr:colOff>', xml)
    widths = column_widths(sheet)
    left, right = (sum(widths[:int(c)]) + int(off) / EMU_PER_MILLIMETRE for c, off in ends)
    m.add('đường kẻ ngắn ở giữa, dưới phần đầu', f'{right - left:.0f} mm', len(ends) == 2 and abs(left - (sum(widths) - right)) < 1
          and 20 <= right - left <= 80)


def texts(sheet, m, last_heading):
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    fonts = {cell.font.name for cell in cells}
    colours = {cell.font.color.rgb if cell.font.color is not None else 'FF000000' for cell in cells}
    sizes = {cell.font.sz for cell in cells if cell.row >= last_heading and isinstance(sheet.cell(cell.row, 1).value, int)}
    m.add('phông Times New Roman', ', '.join(sorted(fonts)), fonts == {'Times New Roman'})
    m.add('chữ màu đen, không tô nền', ', '.join(sorted(colours)), colours == {'FF000000'}
          and all(cell.fill.fill_type is None for cell in cells))
    m.add('chữ trong bảng 10–13', ', '.join(f'{size:g}' for size in sorted(sizes)), all(10 <= size <= 13 for size in sizes))
    m.add('chữ Unicode dựng sẵn (NFC)', 'có', all(unicodedata.is_normalized('NFC', c.value) for c in cells if isinstance(c.value, str)))
    formats = {cell.number_format for row in sheet.iter_rows(min_row=last_heading + 1) for cell in row
               if isinstance(cell.value, float) or (cell.data_type == 'f' and 'ROUND' in cell.value)}
    m.add('số liệu có hai chữ số thập phân', ', '.join(sorted(formats)), formats <= {'0.00'})


def pages(sheet, m, headings, rows):
    first, last = headings
    setup, margins = sheet.page_setup, sheet.page_margins
    room = PAPER[setup.orientation][1] * POINTS_PER_MILLIMETRE - (margins.top + margins.bottom) * 72
    heights = {row: sheet.row_dimensions[row].height for row in range(1, sheet.max_row + 1)}
    missing = [row for row, height in heights.items() if height is None]
    m.add('chiều cao mọi dòng được đặt sẵn', f'{len(heights)} dòng', not missing)
    m.add('dòng tiêu đề lặp lại ở mỗi trang', sheet.print_title_rows, sheet.print_title_rows in (f'{first}:{last}', f'${first}:${last}'))
    starts = [1] + [b.id + 1 for b in sheet.row_breaks.brk]
    ends = [start - 1 for start in starts[1:]] + [sheet.max_row]
    repeated = sum(heights[row] or 0 for row in range(first, last + 1))
    used = [sum(heights[row] or 0 for row in range(a, b + 1)) + (repeated if a > 1 else 0) for a, b in zip(starts, ends)]
    m.add('mỗi trang vừa chiều cao giấy', f'{len(used)} trang, nhiều nhất {max(used):.0f} trong {room:.0f} pt', max(used) <= room)
    on_last = len([row for row in rows if row >= starts[-1]])
    m.add('trang cuối có ít nhất ba dòng', on_last, on_last >= min(3, len(rows)))
    printed = str(sheet.print_area).rpartition('!')[2]  # some versions of openpyxl name the sheet too
    m.add('vùng in là cả trang tính', printed, str(sheet.max_row) in printed)


def table(sheet, m, last_heading, rows):
    m.add('số thứ tự 1 … n', len(rows), [sheet.cell(r, 1).value for r in rows] == list(range(1, len(rows) + 1)))
    boxed = all(getattr(sheet.cell(r, c).border, side).style == 'thin' for r in rows for c in range(1, sheet.max_column + 1)
                for side in ('left', 'right', 'top', 'bottom'))
    m.add('bảng kẻ đủ khung', 'có' if boxed else 'không', boxed)
    m.add('cố định dòng tiêu đề khi cuộn', sheet.freeze_panes, sheet.freeze_panes == f'A{last_heading + 1}')
    m.add('độ phóng trên màn hình', sheet.sheet_view.zoomScale or 100, 80 <= (sheet.sheet_view.zoomScale or 100) <= 120)


def properties(workbook, m):
    p = workbook.properties
    m.add('thuộc tính: tên, cơ quan, chủ đề', f'{p.title}; {p.creator}; {p.subject}', p.title and p.creator and p.subject)
    m.add('ngày tạo theo kỳ, không theo đồng hồ', f'{p.created:%d/%m/%Y}', p.created == p.modified)


def measured(book):
    """{sheet: Measures} of an appendix"""
    workbook = openpyxl.load_workbook(book)
    number = re.fullmatch(r'Phu-luc-(I+)\.xlsx', book.name)[1]
    result = {}
    for index, sheet in enumerate(workbook.worksheets, 1):
        m = result[sheet.title] = Measures()
        headings = heading_rows(sheet)
        rows = data_rows(sheet, headings[1])
        page(sheet, m, landscape=number == 'I' or index > 1)
        numbers(sheet, m)
        head(sheet, m, number)
        rule(book, index, sheet, m)
        texts(sheet, m, headings[1])
        pages(sheet, m, headings, rows)
        table(sheet, m, headings[1], rows)
        properties(workbook, m)
    return result


def main(folder, show):
    books = sorted(pathlib.Path(folder).rglob('Phu-luc-*.xlsx'))
    broken = 0
    for book in books:
        for sheet, measures in measured(book).items():
            if show:
                print(f'\n{book.relative_to(folder)}, trang “{sheet}”\n\n| quy định | đo được |\n|---|---|')
                print('\n'.join(f'| {rule} | {value} |' for rule, value, _ in measures))
            for rule_, value, kept in measures:
                if not kept:
                    broken += 1
                    print(f'{book}, trang "{sheet}": {rule_}: {value}')
    print(f'layout: {len(books)} appendices, {broken} rules broken')
    return 2 if not books else 1 if broken else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], '--measured' in sys.argv[2:]))
