"""Checks a printed document by its file and its PDF."""
import collections
import html
import re
import zipfile

import openpyxl

import pdf

LEAST_ROWS = 3  # of a table on its last page


def faults(document, printed):
    """What is wrong with a printed document, in words."""
    text = pdf.text_of(printed)
    found = [f'{document}: a figure does not fit its column'] if '###' in text else []
    check = workbook_faults if document.suffix == '.xlsx' else word_faults
    return found + [f'{document}: {fault}' for fault in check(document, printed, text)]


def tables_rows(sheet, first):
    """Rows from `first` on that hold a table's figures or names."""
    return [row for row in range(first, sheet.max_row + 1) if sheet.cell(row, 1).border.left.style and sheet.cell(row, 1).value is not None]


def workbook_faults(document, printed, text):
    """Pages must begin only where the file says so: then no row is cut, and no heading stands alone."""
    book = openpyxl.load_workbook(document)
    starts = {sheet.title: [1] + [b.id + 1 for b in sheet.row_breaks.brk] for sheet in book.worksheets}
    planned, pages = sum(map(len, starts.values())), pdf.page_count(printed)
    if planned != pages:
        yield f'{planned} pages planned, {pages} printed'
        return
    page = 0
    for sheet in book.worksheets:
        begin = starts[sheet.title]
        page += len(begin)
        rows = tables_rows(sheet, begin[-1])
        if len(begin) > 1 and sheet.print_title_rows and not sheet._charts and len(rows) < LEAST_ROWS:
            yield f'trang "{sheet.title}": {len(rows)} rows on the last page'
        title = sheet.cell(int(re.search(r'\d+', sheet.print_title_rows)[0]), 1).value if sheet.print_title_rows else None
        for number in range(page - len(begin) + 1, page + 1) if title else ():
            if title.split()[0] not in pdf.text_of(printed, number):
                yield f'trang "{sheet.title}": no headings on page {number}'


def word_faults(document, printed, text):
    """Every word of every paragraph and table is printed, as often as it occurs in the file."""
    with zipfile.ZipFile(document) as package:
        xml = package.read('word/document.xml').decode('utf-8')
    texts = re.findall(r'<w:t(?: [^>]*)?>([^<]*)</w:t>|(</w:p>)', xml.replace('<w:noBreakHyphen/>', '<w:t>-</w:t>'))
    paragraphs = ''.join('\n' if end else html.unescape(part) for part, end in texts)
    wanted = collections.Counter(re.findall(r'\w+', paragraphs))
    lost = wanted - collections.Counter(re.findall(r'\w+', text))
    if lost:
        yield f'not printed: {", ".join(list(lost)[:10])}'
