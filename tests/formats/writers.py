"""Writes sheets (damages.Sheet) in each format of exports; one function for each, (sheets, file).

All write the same cells, number formats, merged ranges and hidden rows, columns and sheets, as far as the kind has them.
"""
import csv
import html
import io
import zipfile

import openpyxl

import damages

try:
    import xlwt
except ImportError:
    xlwt = None


def as_xlsx(sheets, file):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in sheets:
        made = book.create_sheet(sheet.title)
        for row in sheet.rows:
            made.append(row)
        for (r, c), style in sheet.formats.items():
            if style and r < len(sheet.rows):
                made.cell(r + 1, c + 1).number_format = style
        for r, c, last_row, last_column in sheet.merges:
            made.merge_cells(start_row=r + 1, start_column=c + 1, end_row=last_row + 1, end_column=last_column + 1)
        for r in sheet.hidden_rows:
            made.row_dimensions[r + 1].hidden = True
        for c in sheet.hidden_columns:
            made.column_dimensions[openpyxl.utils.get_column_letter(c + 1)].hidden = True
        made.sheet_state = 'hidden' if sheet.hidden and len(sheets) > 1 else 'visible'
    book.active = next((i for i, s in enumerate(sheets) if not s.hidden), 0)
    book.save(file)


def as_xls(sheets, file):
    book = xlwt.Workbook(encoding='utf-8')
    for sheet in sheets:
        made = book.add_sheet(sheet.title)
        for r, row in enumerate(sheet.rows):
            for c, value in enumerate(row):
                style = sheet.formats.get((r, c))
                if value is not None and not any((r, c) != (a, b) and a <= r <= x and b <= c <= y for a, b, x, y in sheet.merges):
                    made.write(r, c, value, *([xlwt.easyxf(num_format_str=style)] if style else []))
        for r, c, last_row, last_column in sheet.merges:
            made.merge(r, last_row, c, last_column)
        for r in sheet.hidden_rows:
            made.row(r).hidden = True
        for c in sheet.hidden_columns:
            made.col(c).hidden = True
        made.visibility = int(sheet.hidden and len(sheets) > 1)
    book.active_sheet = next((i for i, s in enumerate(sheets) if not s.hidden), 0)
    book.save(str(file))


def displayed(sheet, r, c, sign):
    value = sheet.rows[r][c]
    if isinstance(value, (int, float)) and (sheet.formats.get((r, c)) or '').endswith('%'):
        return f'{round(value * 100, 4):g}'.replace('.', sign) + '%'
    return '' if value is None else damages.shown(value).replace('.', sign) if isinstance(value, float) else str(value)


def as_csv(sheets, file):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=';')
    for r, row in enumerate(sheets[0].rows):
        writer.writerow([displayed(sheets[0], r, c, ',') for c in range(len(row))])
    file.write_text(out.getvalue(), encoding='utf-8-sig')


def as_html(sheets, file):
    text = '<html><meta charset="utf-8">'
    for sheet in sheets:
        text += '<table' + (' style="display:none"' if sheet.hidden and len(sheets) > 1 else '') + '>'
        text += ''.join('<col style="display:none">' if c in sheet.hidden_columns else '<col>' for c in range(sheet.width))
        for r, row in enumerate(sheet.rows):
            text += '<tr style="display:none">' if r in sheet.hidden_rows else '<tr>'
            for c in range(len(row)):
                inside = [m for m in sheet.merges if m[0] <= r <= m[2] and m[1] <= c <= m[3]]
                if inside and (r, c) != inside[0][:2]:
                    continue
                span = f' rowspan={inside[0][2] - r + 1} colspan={inside[0][3] - c + 1}' if inside else ''
                text += f'<td{span}>{html.escape(displayed(sheet, r, c, "."))}</td>'
            text += '</tr>\n'
        text += '</table>'
    file.write_text(text + '</html>', encoding='utf-8')


def covering(sheet, r, c):
    """The merged range over a cell, if there is one, and whether another cell holds its content."""
    inside = next((m for m in sheet.merges if m[0] <= r <= m[2] and m[1] <= c <= m[3]), None)
    return inside, inside is not None and (r, c) != inside[:2]


ODS_SPACES = ' '.join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in
                      [('office', 'office'), ('table', 'table'), ('text', 'text'), ('style', 'style'), ('number', 'datastyle')])
ODS_STYLES = ('<office:automatic-styles><number:percentage-style style:name="N1"><number:number number:decimal-places="2"/>'
              '<number:text>%</number:text></number:percentage-style>'
              '<style:style style:name="phantram" style:family="table-cell" style:data-style-name="N1"/>'
              '<style:style style:name="an" style:family="table"><style:table-properties table:display="false"/></style:style>'
              '</office:automatic-styles>')


def ods_cell(sheet, r, c):
    inside, covered = covering(sheet, r, c)
    if covered:
        return '<table:covered-table-cell/>'
    span = (f' table:number-rows-spanned="{inside[2] - r + 1}" table:number-columns-spanned="{inside[3] - c + 1}"' if inside else '')
    value = sheet.rows[r][c] if c < len(sheet.rows[r]) else None
    if value is None:
        return f'<table:table-cell{span}/>'
    shown = f'<text:p>{html.escape(displayed(sheet, r, c, ","))}</text:p>'
    if isinstance(value, str):
        return f'<table:table-cell{span} office:value-type="string">{shown}</table:table-cell>'
    percent = (sheet.formats.get((r, c)) or '').endswith('%')
    kind = 'office:value-type="percentage" table:style-name="phantram"' if percent else 'office:value-type="float"'
    return f'<table:table-cell{span} {kind} office:value="{value!r}">{shown}</table:table-cell>'


def as_ods(sheets, file):
    text = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ODS_SPACES} office:version="1.3">{ODS_STYLES}<office:body><office:spreadsheet>'
    for sheet in sheets:
        hidden = ' table:style-name="an"' if sheet.hidden and len(sheets) > 1 else ''
        text += f'<table:table table:name="{html.escape(sheet.title)}"{hidden}>'
        text += ''.join('<table:table-column table:visibility="collapse"/>' if c in sheet.hidden_columns else '<table:table-column/>'
                        for c in range(sheet.width))
        for r in range(len(sheet.rows)):
            text += '<table:table-row table:visibility="collapse">' if r in sheet.hidden_rows else '<table:table-row>'
            text += ''.join(ods_cell(sheet, r, c) for c in range(sheet.width)) + '</table:table-row>'
        text += '</table:table>'
    with zipfile.ZipFile(file, 'w') as archive:
        archive.writestr('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')
        archive.writestr('content.xml', text + '</office:spreadsheet></office:body></office:document-content>')
        archive.writestr('META-INF/manifest.xml', '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                         '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
                         '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')


def xml2003_row(sheet, r):
    text, last = '', 0
    for c, value in enumerate(sheet.rows[r]):
        inside, covered = covering(sheet, r, c)
        if value is None or covered:
            continue
        index = f' ss:Index="{c + 1}"' if c != last else ''
        across = f' ss:MergeAcross="{inside[3] - c}" ss:MergeDown="{inside[2] - r}"' if inside else ''
        style = ' ss:StyleID="phantram"' if (sheet.formats.get((r, c)) or '').endswith('%') else ''
        kind, content = ('String', html.escape(value)) if isinstance(value, str) else ('Number', repr(value))
        text += f'<Cell{index}{across}{style}><Data ss:Type="{kind}">{content}</Data></Cell>'
        last = inside[3] + 1 if inside else c + 1
    hidden = ' ss:Hidden="1"' if r in sheet.hidden_rows else ''
    return f'<Row ss:Index="{r + 1}"{hidden}>{text}</Row>'


def as_xml2003(sheets, file):
    text = ('<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>'
            '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" '
            'xmlns:x="urn:schemas-microsoft-com:office:excel"><Styles><Style ss:ID="phantram"><NumberFormat ss:Format="0.00%"/></Style></Styles>')
    for sheet in sheets:
        text += f'<Worksheet ss:Name="{html.escape(sheet.title)}"><Table>'
        text += ''.join(f'<Column ss:Index="{c + 1}" ss:Hidden="1"/>' for c in sorted(sheet.hidden_columns))
        text += ''.join(xml2003_row(sheet, r) for r in range(len(sheet.rows))) + '</Table>'
        if sheet.hidden and len(sheets) > 1:
            text += '<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>'
        text += '</Worksheet>'
    file.write_text(text + '</Workbook>', encoding='utf-8')


# The function for each format, and the usual ending.
ENDINGS = {as_xlsx: '.xlsx', as_xls: '.xls', as_ods: '.ods', as_xml2003: '.xml', as_html: '.xls', as_csv: '.csv'}
if not xlwt:
    del ENDINGS[as_xls]
