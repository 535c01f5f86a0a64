"""The text of a document, as independent libraries read it: workbooks through openpyxl, Word documents through their XML."""
import re
import xml.etree.ElementTree as ElementTree
import zipfile

import openpyxl

WORD = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'


def dump(path):
    dumps = {'.xlsx': workbook_text, '.docx': word_text, '.txt': plain_text}
    text = dumps[path.suffix](path) if path.suffix in dumps else '(not a document)'
    return f'==== {path}\n{text}\n'


def plain_text(path):
    return path.read_text(encoding='utf-8').replace('\r\n', '\n').rstrip('\n')


def word_text(path):
    with zipfile.ZipFile(path) as package:
        parts = [name for name in ('word/document.xml', 'word/footnotes.xml') if name in package.namelist()]
        lines = [line for part in parts for line in block_lines(ElementTree.fromstring(package.read(part)))]
    return re.sub(r'\n{2,}', '\n', '\n'.join(lines)).strip('\n')


def block_lines(element):
    """A line for each paragraph and each table row."""
    for child in element:
        if child.tag == WORD + 'p':
            yield paragraph_text(child)
        elif child.tag == WORD + 'tr':
            yield ' | '.join(' '.join(paragraph_text(p) for p in cell.iter(WORD + 'p')) for cell in child.iter(WORD + 'tc'))
        else:
            yield from block_lines(child)


def paragraph_text(paragraph):
    signs = {WORD + 'tab': '\t', WORD + 'br': ' ', WORD + 'noBreakHyphen': '-', WORD + 'footnoteReference': '[chú thích]'}
    return ''.join(node.text or '' if node.tag == WORD + 't' else signs.get(node.tag, '') for node in paragraph.iter()).strip()


def workbook_text(path):
    formulas, values = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    return '\n'.join(sheet_text(formulas[name], values[name]) for name in formulas.sheetnames)


def sheet_text(formulas, values):
    lines = [f'-- {formulas.title} {formulas.dimensions} {page_text(formulas)}']
    for row, cached in zip(formulas.iter_rows(), values.iter_rows()):
        cells = [cell_text(cell, value) for cell, value in zip(row, cached)]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            lines.append(f'{row[0].row}| ' + ' | '.join(cells))
    return '\n'.join(lines)


def page_text(sheet):
    setup = sheet.page_setup
    facts = [setup.orientation, f'paper {setup.paperSize}', f'titles {sheet.print_title_rows}', f'charts {len(sheet._charts)}',
             'merged ' + ' '.join(sorted(str(r) for r in sheet.merged_cells.ranges))]
    return ', '.join(str(fact) for fact in facts)


def cell_text(formula, value):
    if formula.value is None:
        return ''
    if isinstance(formula.value, str) and formula.value.startswith('=') and formula.data_type == 'f':
        return f'{plain(value.value)} {formula.value}'
    return plain(formula.value)


def plain(value):
    if isinstance(value, float):
        return repr(round(value, 10))
    return '' if value is None else str(value).replace('\n', '\\n')
