#!/usr/bin/python3
"""Writes the delivered unit list, samples/danh-muc/don-vi.xlsx, from don-vi.csv beside this file.

    make_unit_list.py            writes it
    make_unit_list.py --check    exit 1 if the delivered list differs

Codes are texts, so that Excel keeps their noughts; dates have a date format; levels are chosen from a list. The same list gives
the same bytes.
"""
import csv
import io
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

HERE = Path(__file__).resolve().parent
TARGET = HERE.parents[1] / 'samples' / 'danh-muc' / 'don-vi.xlsx'
TITLES = ['Mã', 'Tên đơn vị', 'Cấp', 'Tên khác', 'Không đánh giá', 'Từ ngày', 'Đến ngày']
WIDTHS = [12, 60, 18, 40, 16, 14, 14]
LEVELS = 'Sở, ban, ngành|Cấp huyện|Cấp xã|Cấp tỉnh'
ROWS_TO_FILL = 1000
PLAIN, HEADING, TEXT, DATE = 0, 1, 2, 3
STYLES = [TEXT, TEXT, TEXT, TEXT, TEXT, DATE, DATE]

MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'


def units():
    with (HERE / 'don-vi.csv').open(encoding='utf-8-sig', newline='') as file:
        return [[row.get(title) or '' for title in TITLES] for row in csv.DictReader(file)]


def cell(row, column, text, style):
    name = f'{chr(ord("A") + column)}{row}'
    return f'<c r="{name}" s="{style}" t="inlineStr"><is><t>{escape(text)}</t></is></c>' if text else f'<c r="{name}" s="{style}"/>'


def sheet(rows):
    lines = [''.join(cell(1, i, title, HEADING) for i, title in enumerate(TITLES))]
    lines += [''.join(cell(number, i, text, STYLES[i]) for i, text in enumerate(row)) for number, row in enumerate(rows, 2)]
    # Excel separates choices by commas, and the name of a level has commas. So the choices are on a separate sheet.
    levels = LEVELS.count('|') + 1
    return (f'{HEAD}<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
            'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>'
            + ''.join(f'<col min="{i}" max="{i}" width="{width}" style="{STYLES[i - 1]}" customWidth="1"/>' for i, width in enumerate(WIDTHS, 1))
            + '</cols><sheetData>' + ''.join(f'<row r="{number}">{line}</row>' for number, line in enumerate(lines, 1))
            + f'</sheetData><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" '
            f'errorTitle={quoteattr("Cấp")} error={quoteattr("Chọn một cấp trong danh sách.")} sqref="C2:C{ROWS_TO_FILL}">'
            f'<formula1>\'Cấp\'!$A$1:$A${levels}</formula1></dataValidation></dataValidations></worksheet>')


def choices():
    rows = ''.join(f'<row r="{i}">{cell(i, 0, level, PLAIN)}</row>' for i, level in enumerate(LEVELS.split('|'), 1))
    return f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def styles():
    font = '<font>{}<sz val="12"/><name val="Times New Roman"/><family val="1"/></font>'
    formats = [(0, 0), (0, 1), (49, 0), (164, 0)]  # number format (49: text), font
    return (f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
            f'<fonts count="2">{font.format("")}{font.format("<b/>")}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
            '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/>'
            '</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            f'<cellXfs count="{len(formats)}">'
            + ''.join(f'<xf numFmtId="{number}" fontId="{face}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>'
                      for number, face in formats)
            + '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>')


def parts():
    overrides = [('workbook', 'sheet.main'), ('worksheets/sheet1', 'worksheet'), ('worksheets/sheet2', 'worksheet'), ('styles', 'styles')]
    relations = [('worksheet', 'worksheets/sheet1'), ('worksheet', 'worksheets/sheet2'), ('styles', 'styles')]
    yield '[Content_Types].xml', (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        + ''.join(f'<Override PartName="/xl/{part}.xml" ContentType="{SHEET_TYPE}.{kind}+xml"/>' for part, kind in overrides) + '</Types>')
    yield '_rels/.rels', (f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{RELATION}/officeDocument" '
                          'Target="xl/workbook.xml"/></Relationships>')
    yield 'xl/workbook.xml', (f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{RELATION}"><sheets><sheet name="Danh mục" sheetId="1" r:id="rId1"/>'
                              '<sheet name="Cấp" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>')
    yield 'xl/_rels/workbook.xml.rels', (
        f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        + ''.join(f'<Relationship Id="rId{i}" Type="{RELATION}/{kind}" Target="{part}.xml"/>' for i, (kind, part) in enumerate(relations, 1))
        + '</Relationships>')
    yield 'xl/worksheets/sheet1.xml', sheet(units())
    yield 'xl/worksheets/sheet2.xml', choices()
    yield 'xl/styles.xml', styles()


def packed():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, 'w') as package:
        for name, text in parts():
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text.encode('utf-8'))
    return buffer.getvalue()


def main():
    if sys.argv[1:] == ['--check']:
        return 0 if TARGET.exists() and TARGET.read_bytes() == packed() else f'{TARGET} is not what {HERE / "don-vi.csv"} gives: run make_unit_list.py'
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(packed())
    return 0


if __name__ == '__main__':
    sys.exit(main())
