#!/usr/bin/python3
"""Checks that documents are accessible: accessible.py PROGRAM MADE

Alternative texts of charts and pictures, no meaning by colour alone, contrast, titles, languages, headings of tables; and
every workbook opens in openpyxl without a warning. Prints what breaks a rule; exit 1 then. Needs openpyxl.
"""
import re
import sys
import tempfile
import warnings
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import openpyxl

from whole import write_documents

CHART = '{http://schemas.openxmlformats.org/drawingml/2006/chart}'
DRAWING = '{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}'
MAIN = '{http://schemas.openxmlformats.org/drawingml/2006/main}'
LEAST_CONTRAST = 4.5  # Web Content Accessibility Guidelines 2.1, 1.4.3


def luminance(colour):
    parts = [int(colour[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def drawing_faults(package):
    """Charts and pictures have a description, or are marked as ornaments."""
    for name in package.namelist():
        if not re.match(r'xl/drawings/drawing\d+\.xml', name):
            continue
        for shown in ElementTree.fromstring(package.read(name)).iter(DRAWING + 'cNvPr'):
            ornament = any(node.tag.endswith('}decorative') and node.get('val') == '1' for node in shown.iter())
            if not ornament and len(shown.get('descr') or '') < 20:
                yield f'{name}: {shown.get("name")} has no alternative text'


def look_of(series):
    """What distinguishes a series from its neighbours without colour: pattern or darkness of bars, dashes and markers of lines."""
    pattern, dash, mark = (series.find('.//' + tag) for tag in (MAIN + 'pattFill', MAIN + 'prstDash', CHART + 'symbol'))
    colour = series.find('.//' + MAIN + 'srgbClr')
    return (pattern.get('prst') if pattern is not None else '', dash.get('val') if dash is not None else 'solid',
            mark.get('val') if mark is not None else '', round(luminance(colour.get('val')), 1) if mark is None else 0)


def chart_faults(package):
    for name in package.namelist():
        if not re.match(r'xl/charts/chart\d+\.xml', name):
            continue
        if b'"en-US"' in package.read(name):
            yield f'{name}: said to be English'
        chart = ElementTree.fromstring(package.read(name))
        looks = [look_of(series) for series in chart.iter(CHART + 'ser')]
        if chart.find('.//' + CHART + 'title') is None:
            yield f'{name}: no title'
        if len(set(looks)) != len(looks):
            yield f'{name}: series told apart by colour alone: {looks}'


def cell_faults(book):
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None or cell.fill.fill_type != 'solid':
                    continue
                ink = cell.font.color.rgb[2:] if cell.font.color is not None else '000000'
                if contrast(ink, cell.fill.fgColor.rgb[2:]) < LEAST_CONTRAST:
                    yield f'{sheet.title}!{cell.coordinate}: contrast below {LEAST_CONTRAST}'


def lonely_colours(book):
    """A coloured cell within a table also states its meaning in words."""
    for sheet in book.worksheets:
        covered = {at for area in sheet.merged_cells.ranges for at in area.cells if at != (area.min_row, area.min_col)}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.fill.fill_type == 'solid' and cell.border.left.style and cell.value in (None, '') and (
                        cell.row, cell.column) not in covered:
                    yield f'{sheet.title}!{cell.coordinate}: a colour without words'


def workbook_faults(file):
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter('always')
        book = openpyxl.load_workbook(file)
    # Warnings on files that openpyxl leaves open do not concern the workbook.
    yield from (f'openpyxl warns: {each.message}' for each in warned if not issubclass(each.category, ResourceWarning))
    if not (book.properties.title and book.properties.creator and book.properties.subject):
        yield 'no title, author or subject'
    if book.properties.language != 'vi-VN':
        yield 'not said to be Vietnamese'
    yield from cell_faults(book)
    yield from lonely_colours(book)
    with zipfile.ZipFile(file) as package:
        yield from drawing_faults(package)
        yield from chart_faults(package)


def word_faults(file):
    with zipfile.ZipFile(file) as package:
        core, styles, text = (package.read(part).decode('utf-8') for part in
                              ('docProps/core.xml', 'word/styles.xml', 'word/document.xml'))
    if not re.search(r'<dc:title>[^<{]+</dc:title>', core) or not re.search(r'<dc:creator>[^<{]+</dc:creator>', core):
        yield 'no title or author'
    if '<dc:language>vi-VN' not in core or '<w:lang w:val="vi-VN"' not in styles:
        yield 'not said to be Vietnamese'
    for table in re.findall(r'<w:tbl>.*?</w:tbl>', text, re.S):
        if '<w:tblBorders>' in table and '<w:tblHeader' not in table:
            yield 'a table without a row of headings'


def main(program, made):
    with tempfile.TemporaryDirectory(prefix='phuluc766-') as work:
        files = [p for p in write_documents(program, Path(work)) + sorted(made.glob('*/*.xlsx'))
                 if p.suffix in ('.xlsx', '.docx') and p.stem != 'Cong-thuc']
        faults = [f'{file.parent.name}/{file.name}: {fault}' for file in files
                  for fault in (workbook_faults if file.suffix == '.xlsx' else word_faults)(file)]
    print('\n'.join(faults[:50]))
    print(f'accessible: {len(files)} documents, {len(faults)} faults')
    return 1 if faults or not files else 0


if __name__ == '__main__':
    sys.stdout.reconfigure(encoding='utf-8')
    sys.exit(main(*(Path(argument).absolute() for argument in sys.argv[1:3])))
