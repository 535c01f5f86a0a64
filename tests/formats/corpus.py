#!/usr/bin/python3
"""Reads every .xls, web page and text file of folders with the program and with an independent reader, and counts.

Usage: corpus.py PHULUC766-DUMP-TABLES FOLDER…
Independent readers: xlrd for .xls, html5lib for web pages, Python's csv for text. A file passes if both read the same or if it is
refused with a message. Files that crash, take over 5 s or 256 MiB, or read differently are listed, and make the exit code 1.
Corpora are public collections of test files, fetched for the trial and not kept here: see docs/formats.md.
"""
import collections
import csv
import io
import multiprocessing
import os
import re
import resource
import subprocess
import sys
import unicodedata

SECONDS, MEMORY = 5, 256 << 20


def column_name(column):
    name = ''
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def escaped(text):
    return text.replace('\\', '\\\\').replace('\t', '\\t').replace('\n', '\\n').replace('\r', '\\r')


def line(sheet, row, column, kind, text):
    return f'{escaped(sheet)}\t{column_name(column)}{row + 1}\t{kind}\t{escaped(text)}'


def read_xls(path):
    import xlrd
    with open(os.devnull, 'w') as log:
        book = xlrd.open_workbook(path, logfile=log)
    lines = []
    for sheet in book.sheets():
        for row in range(sheet.nrows):
            for column in range(sheet.row_len(row)):
                kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
                if kind == 1 and value:
                    text = value.encode('utf-16', 'surrogatepass').decode('utf-16', 'replace')
                    lines.append(line(sheet.name, row, column, 's', text))
                elif kind in (2, 3):
                    lines.append(line(sheet.name, row, column, *(('n', '%.15g' % value) if value == value else ('e', '#NUM!'))))
                elif kind == 4:
                    lines.append(line(sheet.name, row, column, 'b', 'TRUE' if value else 'FALSE'))
                elif kind == 5:
                    lines.append(line(sheet.name, row, column, 'e', xlrd.error_text_from_code.get(value, '#UNKNOWN!')))
    return [sorted(lines)]


def read_html(path):
    """Cells by row and column, without white space: parsers agree on words but not on blanks."""
    import html5lib
    with open(path, 'rb') as file:
        data = file.read()
    try:
        data = data.decode('utf-8-sig')
    except UnicodeDecodeError:
        pass
    tree = html5lib.parse(data, treebuilder='etree', namespaceHTMLElements=False)
    tables = []
    for table in tree.iter('table'):
        cells, taken, row = {}, {}, -1
        for part in rows_of(table):
            row += 1
            column = 0
            for cell in (c for c in part if c.tag in ('td', 'th')) if part.tag == 'tr' else [part]:
                while taken.get(column, 0) > row:
                    column += 1
                width, height = (span(cell, name) for name in ('colspan', 'rowspan'))
                text = re.sub(r'\s+', '', flat(cell))
                if text:
                    cells[row, column] = text
                for i in range(width):
                    taken[column + i] = max(taken.get(column + i, 0), row + height)
                column += width
        if cells:
            tables.append(cells)
    return [tables]


def rows_of(table):
    for part in table:
        if part.tag in ('caption', 'tr'):
            yield part
        elif part.tag in ('tbody', 'thead', 'tfoot'):
            yield from (row for row in part if row.tag == 'tr')


def span(cell, name):
    text = cell.get(name, '1').strip()
    return max(min(int(text), 1000), 1) if text.isdigit() else 1


def flat(cell):
    text = cell.text or ''
    for part in cell:
        if isinstance(part.tag, str) and part.tag not in ('table', 'script', 'style'):
            text += flat(part)
        text += part.tail or ''
    return text


def read_csv(path):
    """The tables for each encoding and each of the three separators; the program must read one of them."""
    with open(path, 'rb') as file:
        data = file.read()
    readings = []
    for encoding in ('utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'cp1252', 'cp1258'):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if '\0' in text:
            continue
        text = re.sub(r'^"?sep=[,;\t]"?\r?\n', '', text)
        for separator in ',;\t':
            rows = csv.reader(io.StringIO(text, newline=''), delimiter=separator)
            cells = [(r, c, re.sub('\r\n?', '\n', value)) for r, row in enumerate(rows) for c, value in enumerate(row) if value]
            for form in ('NFC', None):
                readings.append(sorted(line('CSV', r, c, 's', unicodedata.normalize(form, v) if form else v) for r, c, v in cells))
    return readings


def cells_by_table(lines):
    tables = collections.OrderedDict()
    for text in lines:
        sheet, name, _, value = text.split('\t')
        letters, digits = re.fullmatch(r'([A-Z]+)(\d+)', name).groups()
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        value = re.sub(r'\\[tnr]|\s', '', value).replace('\\\\', '\\')
        tables.setdefault(sheet, {})[int(digits) - 1, column - 1] = value
    return list(tables.values())


def kind_of(path):
    with open(path, 'rb') as file:
        head = file.read(4096)
    if head.startswith(b'\xd0\xcf\x11\xe0') or head[:2] in (b'\x09\x08', b'\x09\x04', b'\x09\x02', b'\x09\x00'):
        return 'xls'
    if b'<table' in head.lower() or b'<html' in head.lower():
        return 'html'
    return 'csv' if path.lower().endswith(('.csv', '.tsv', '.txt')) else None


def limit():
    # The limit includes the program's own mappings.
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY + (128 << 20),) * 2)


def run(job):
    program, path = job
    kind = kind_of(path)
    if not kind:
        return None
    try:
        done = subprocess.run([program, path], capture_output=True, timeout=SECONDS, preexec_fn=limit)
    except subprocess.TimeoutExpired:
        return kind, 'HANGS', path, ''
    message = done.stderr.decode('utf-8', 'replace').strip()
    if done.returncode not in (0, 1) or (done.returncode == 1 and not message):
        return kind, 'CRASHES', path, message[-200:]
    if done.returncode == 1:
        return kind, 'refused', path, message
    ours = [x for x in done.stdout.decode('utf-8').split('\n') if x]
    try:
        theirs = {'xls': read_xls, 'html': read_html, 'csv': read_csv}[kind](path)
    except Exception as error:  # a fault of the other reader
        return kind, 'read, the other reader failed', path, str(error)[:100]
    mine = cells_by_table(ours) if kind == 'html' else sorted(ours)
    if mine in theirs:
        return kind, 'the same', path, ''
    return kind, 'DIFFERS', path, difference(mine, theirs)


def difference(mine, theirs):
    if isinstance(mine[0] if mine else '', dict):
        for i, (a, b) in enumerate(zip(mine, theirs[0])):
            if a != b:
                return f'table {i + 1}: {sorted(set(a.items()) ^ set(b.items()))[:4]}'
        return f'{len(mine)} against {len(theirs[0])} tables'
    best = min(theirs, key=lambda other: len(set(mine) ^ set(other)))
    return f'ours {sorted(set(mine) - set(best))[:2]}, theirs {sorted(set(best) - set(mine))[:2]}'


def main():
    program, *folders = sys.argv[1:]
    files = sorted(os.path.join(folder, name) for top in folders for folder, _, names in os.walk(top) for name in names)
    with multiprocessing.Pool() as pool:
        results = [r for r in pool.map(run, [(program, f) for f in files], chunksize=8) if r]
    counts = collections.Counter(r[:2] for r in results)
    for (kind, outcome), count in sorted(counts.items()):
        print(f'{kind}\t{outcome}\t{count}')
    bad = [r for r in results if r[1].isupper()]
    for kind, outcome, path, detail in bad:
        print(f'{outcome}\t{path}\t{detail}', file=sys.stderr)
    if os.environ.get('REFUSALS'):
        for kind, outcome, path, detail in results:
            if outcome == 'refused':
                print(f'refused\t{path}\t{detail}', file=sys.stderr)
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
