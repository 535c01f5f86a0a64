#!/usr/bin/python3
"""Hostile files: hostile_files.py lists their names, hostile_files.py NAME FILE writes one."""
import os
import random
import shutil
import struct
import sys
import zipfile
import zlib
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
from hostile_biff import biff, compound, record, shared, strings_of_biff  # noqa: E402

SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
HEADING = ['STT', 'Tên đơn vị', 'Công khai, minh bạch (%)', 'Tiến độ giải quyết (%)', 'Số hóa hồ sơ (%)', 'Dịch vụ công trực tuyến (%)',
           'Thanh toán trực tuyến (%)', 'Mức độ hài lòng (%)', 'Tổng điểm']


# ---- containers


def package(sheets, strings='', styles='', method=zipfile.ZIP_DEFLATED):
    """The parts of an .xlsx with these sheets, each an iterable of pieces or a text."""
    office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    relation = '<Relationship Id="r%s" Type="' + office + '/%s" Target="%s"/>'
    around = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>'
    names = ['s%d.xml' % i for i in range(len(sheets))]
    listed = ''.join('<sheet name="T%d" sheetId="%d" r:id="r%d"/>' % (i, i + 1, i) for i in range(len(sheets)))
    links = ''.join(relation % (i, 'worksheet', name) for i, name in enumerate(names))
    links += relation % ('t', 'sharedStrings', 't.xml') + relation % ('c', 'styles', 'c.xml')
    main = SHEET[len('<worksheet '):-1]
    parts = {'_rels/.rels': around % relation % ('w', 'officeDocument', 'xl/w.xml'),
             'xl/w.xml': f'<workbook {main} xmlns:r="{office}"><sheets>{listed}</sheets></workbook>',
             'xl/_rels/w.xml.rels': around % links,
             'xl/t.xml': f'<sst {main}>' if not strings else strings,
             'xl/c.xml': f'<styleSheet {main}/>' if not styles else styles}
    if not strings:
        parts['xl/t.xml'] += '</sst>'
    parts.update({'xl/' + name: sheet for name, sheet in zip(names, sheets)})
    return parts


def zipped(path, parts, level=1):
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in parts.items():
            with archive.open(name, 'w', force_zip64=False) as part:
                for piece in [content] if isinstance(content, (str, bytes)) else content:
                    part.write(piece.encode() if isinstance(piece, str) else piece)


def xlsx(*sheets, **more):
    return lambda path: zipped(path, package(list(sheets), **more))


def sheet(rows, before='', after=''):
    yield from pieces(SHEET, before, '<sheetData>', rows, '</sheetData>', after, '</worksheet>')


def text_cell(text, where=''):
    return f'<c{where} t="inlineStr"><is><t>{text}</t></is></c>'


def row(*texts):
    return '<row>' + ''.join(text_cell(text) if not str(text).replace('.', '').isdigit() else f'<c><v>{text}</v></c>' for text in texts) + '</row>'


def text(content, encoding='utf-8'):
    def write(path):
        with open(path, 'wb') as file:
            for piece in [content] if isinstance(content, (str, bytes)) else content:
                file.write(piece.encode(encoding) if isinstance(piece, str) else piece)
    return write


def times(piece, count, block=1 << 16):
    """`piece` `count` times, in blocks."""
    whole = piece * max(1, block // max(1, len(piece)))
    each = len(whole) // len(piece)
    for _ in range(count // each):
        yield whole
    yield piece * (count % each)


def uneven(one, other, count):
    """One or the other piece in an order without a pattern, so that they deflate badly."""
    numbers = random.Random(1)
    for _ in range(count // 100_000):
        yield ''.join(numbers.choices((one, other), k=100_000))


def numbered(form, count, block=4096):
    for first in range(0, count, block):
        yield ''.join(form.replace('%d', str(i)).replace('%%', '%') for i in range(first, min(count, first + block)))


# ---- zip


def overlapping(path):
    """All entries of the directory are the same compressed part under different names (as in the zip bombs of 2019)."""
    packed = zlib.compress(b' ' * (16 << 20), 9)[2:-4]
    crc = zlib.crc32(b' ' * (16 << 20))
    local = struct.pack('<4s5H3I2H', b'PK\3\4', 20, 0, 8, 0, 0, crc, len(packed), 16 << 20, 1, 0) + b'a' + packed
    names = [b'xl/workbook.xml'] + [b'xl/%d.xml' % i for i in range(2000)]
    entries = b''.join(struct.pack('<4s6H3I5H2I', b'PK\1\2', 20, 20, 0, 8, 0, 0, crc, len(packed), 16 << 20, len(name), 0, 0, 0, 0, 0, 0) +
                       name for name in names)
    end = struct.pack('<4s4H2IH', b'PK\5\6', 0, 0, len(names), len(names), len(entries), len(local), 0)
    Path(path).write_bytes(local + entries + end)


def zipped_as(parts):
    return lambda path: zipped(path, parts)


def lying(path):
    """A sheet of 200 MiB with a declared size of a thousand bytes."""
    zipped(path, package([times(' ', 200 << 20)]))
    data = bytearray(Path(path).read_bytes())
    struct.pack_into('<I', data, data.rindex(b'PK\1\2') + 24, 1000)
    at = struct.unpack_from('<I', data, data.rindex(b'PK\1\2') + 42)[0]
    struct.pack_into('<I', data, at + 22, 1000)
    Path(path).write_bytes(data)


def same_part_for_every_sheet(path):
    parts = package([sheet(times('<row><c><v>1</v></c></row>', 900_000))] + [''] * 255)
    links = parts['xl/_rels/w.xml.rels']
    for i in range(1, 256):
        links = links.replace(f'Target="s{i}.xml"', 'Target="s0.xml"')
        del parts[f'xl/s{i}.xml']
    parts['xl/_rels/w.xml.rels'] = links
    zipped(path, parts)


def three(write):
    """The same file under three names."""
    def written(path):
        write(path)
        for name in '23':
            shutil.copy(path, Path(path).with_name(name + '.xlsx'))
    return written


def linked(path):
    """A small table, and a folder full of links to the folder itself."""
    xlsx(sheet(pieces(heads(), unit_rows('Sở %d', 20))))(path)
    for i in range(60):
        Path(path).with_name(f'lap {i}').symlink_to('.')


# ---- the files


def xls(cells, **more):
    return text(biff(cells, **more))


NUMBERS = '<row>' + '<c><v>87.74</v></c>' * 12 + '</row>'
UNIT = ('Sở %d', '87.74', '95.67', '98.57', '90.01', '88.1', '98.22', '91.5')
OFFICE = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"'
FODS = f'<office:document {OFFICE} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
BODY = '<office:body><office:spreadsheet><table:table table:name="T">'
FODS_END = '</table:table></office:spreadsheet></office:body></office:document>'
ODS_ONE = '<table:table-cell office:value-type="float" office:value="1"/>'
WORKBOOK = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
TABLE = '<Worksheet ss:Name="T"><Table>'
WORKBOOK_END = '</Table></Worksheet></Workbook>'


def fods(content, before=''):
    return text(pieces(FODS, before, BODY, content, FODS_END))


def xml2003(content, before=''):
    return text(pieces(WORKBOOK, before, TABLE, content, WORKBOOK_END))


def pieces(*parts):
    for part in parts:
        if isinstance(part, (str, bytes)):
            yield part
        else:
            yield from part


def heads(*extra):
    return row(*(HEADING + list(extra)))


def unit_rows(form, count, figures=UNIT[1:]):
    tail = ''.join(f'<c><v>{figure}</v></c>' if figure.replace('.', '').isdigit() else text_cell(figure) for figure in figures)
    return numbered('<row><c><v>1</v></c>' + text_cell(form) + tail + '</row>', count)


ENTITIES = '<!DOCTYPE a [<!ENTITY a "' + 'x' * 1000 + '">' + ''.join(f'<!ENTITY {b} "{("&" + a + ";") * 100}">' for a, b in zip('abcdef', 'bcdefg')) + ']>'

FILES = {
    # containers
    'zip: 250 MiB of blanks': lambda: xlsx(sheet(times(' ', 250 << 20))),
    'zip: 200 MiB that say 1,000 bytes': lambda: lying,
    'zip: 2,001 parts in one place': lambda: overlapping,
    'zip: 60,000 parts': lambda: zipped_as({**package(['']), **{'%d' % i: '' for i in range(60_000)}}),
    'zip: 256 sheets of one part of 900,000 rows': lambda: same_part_for_every_sheet,
    'zip: 300 sheets': lambda: zipped_as(package([SHEET + '</worksheet>'] * 300)),
    # xlsx
    'xlsx: entities': lambda: xlsx(ENTITIES + SHEET + '<sheetData><row><c t="str"><v>&g;</v></c></row></sheetData></worksheet>'),
    'xlsx: two million elements deep': lambda: xlsx(pieces(SHEET, times('<a>', 2_000_000))),
    'xlsx: 4,000,000 numbers': lambda: xlsx(sheet(times(NUMBERS, 333_333))),
    'xlsx: 2,999,988 numbers': lambda: xlsx(sheet(times(NUMBERS, 249_999))),
    'xlsx: 1,048,576 rows': lambda: xlsx(sheet(times('<row><c><v>1</v></c></row>', 1_048_576))),
    'xlsx: 16,385 columns': lambda: xlsx(sheet(pieces('<row>', times('<c><v>1</v></c>', 16_385), '</row>'))),
    'xlsx: row 4,294,967,295': lambda: xlsx(sheet(['<row r="4294967295"><c><v>1</v></c></row>'])),
    'xlsx: a text of 60 MiB': lambda: xlsx(sheet(pieces('<row><c t="inlineStr"><is><t>', times('Sở Nội vụ ', 5_000_000), '</t></is></c></row>'))),
    'xlsx: a shared text of 32,767 letters in two million cells': lambda: xlsx(
        sheet(times('<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>', 1_000_000)),
        strings='<sst ' + SHEET[11:] + '<si><t>' + 'ế' * 32_767 + '</t></si></sst>'),
    'xlsx: three million shared texts': lambda: xlsx(sheet([]), strings=pieces('<sst ' + SHEET[11:], numbered('<si><t>%d</t></si>', 3_000_000), '</sst>')),
    'xlsx: forty million empty shared texts': lambda: xlsx(sheet([]), strings=pieces('<sst ' + SHEET[11:], uneven('<si/>', '<si />', 40_000_000), '</sst>')),
    'xlsx: a merged range over the whole sheet': lambda: xlsx(sheet([heads(), *unit_rows('Sở %d', 20)], after='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')),
    'xlsx: 100,000 merged ranges over a row of 16,000 headings': lambda: xlsx(
        sheet(pieces('<row>', times(text_cell('Tên đơn vị'), 8_000), times(text_cell('Tổng điểm'), 8_000), '</row>'),
              after=pieces('<mergeCells>', times('<mergeCell ref="XFC1:XFD2"/>', 100_000), '</mergeCells>'))),
    'xlsx: 90,000 merged ranges over the whole width': lambda: xlsx(
        sheet(pieces(heads(), unit_rows('Sở %d', 20)), after=pieces('<mergeCells>', times('<mergeCell ref="A1:XFD6"/>', 90_000), '</mergeCells>'))),
    'xlsx: a million column definitions': lambda: xlsx(sheet([heads(), *unit_rows('Sở %d', 2000)], before='<cols>' + '<col min="16000" max="16384" hidden="1"/>' * 1_000_000 + '</cols>')),
    'xlsx: a million styles': lambda: xlsx(sheet([]), styles=pieces('<styleSheet ' + SHEET[11:] + '<cellXfs>', times('<xf numFmtId="10"/>', 1_000_000), '</cellXfs></styleSheet>')),
    'xlsx: six million number formats': lambda: xlsx(sheet([]), styles=pieces('<styleSheet ' + SHEET[11:] + '<numFmts>', numbered('<numFmt numFmtId="%d" formatCode="0%%"/>', 6_000_000), '</numFmts></styleSheet>')),
    'xlsx: a number format of 16 MiB': lambda: xlsx(sheet([]), styles=pieces('<styleSheet ' + SHEET[11:] + '<numFmts><numFmt numFmtId="170" formatCode="', times('&quot;0', 2 << 20), '"/></numFmts></styleSheet>')),
    'xlsx: 200,000 attributes': lambda: xlsx(pieces(SHEET + '<sheetData><row ', numbered('a%d="1" ', 200_000), '/></sheetData></worksheet>')),
    'xlsx: 120,000 namespaces': lambda: xlsx(pieces(SHEET, numbered('<a xmlns:n%d="u"/>', 120_000), '</worksheet>')),
    # tables
    'table: 300,000 departments': lambda: xlsx(sheet(pieces(heads(), unit_rows('Sở %d', 300_000)))),
    'table: 330,000 rows of one department': lambda: xlsx(sheet(pieces(heads(), unit_rows('Sở Nội vụ', 330_000)))),
    'table: 330,000 rows with words for figures': lambda: xlsx(sheet(pieces(heads(), unit_rows('Sở %d', 330_000, ('abc',) * 7)))),
    'table: 330,000 rows above 100': lambda: xlsx(sheet(pieces(heads(), unit_rows('Sở %d', 330_000, ('870',) * 7)))),
    'table: 330,000 rows without a level': lambda: xlsx(sheet(pieces(heads(), unit_rows('Abc %d', 330_000)))),
    'table: 300,000 rows without a name': lambda: xlsx(sheet(pieces(heads(), times('<row><c><v>1</v></c><c/>' + '<c><v>5</v></c>' * 7 + '</row>', 300_000)))),
    'table: 100,000 headings': lambda: xlsx(sheet(times(row('Tên đơn vị', 'Tổng điểm') + row('Sở A', 90), 100_000))),
    'table: 100,000 different headings': lambda: xlsx(sheet(times(row('Tên đơn vị', 'Tổng điểm') + row('Tên đơn vị', 'Điểm công khai, minh bạch'), 100_000))),
    'table: 400 columns of totals': lambda: xlsx(sheet(pieces(row('Tên đơn vị', *['Tổng điểm'] * 400), times(row('Sở A', *['90'] * 400), 9_000)))),
    'table: a row of 16,000 names': lambda: xlsx(sheet(times('<row>' + text_cell('Tên đơn vị') * 16_000 + '</row>', 60))),
    'table: names of 32,000 letters': lambda: xlsx(sheet(pieces(heads(), unit_rows('%d' + 'Sở Nội vụ, ' * 2_900, 1_350)))),
    'table: titles of 32,000 letters': lambda: xlsx(sheet(pieces(*[row('số liệu ngày tháng quý năm 1 ' * 1_000) for _ in range(700)], heads(), unit_rows('Sở %d', 20)))),
    'table: headings of 32,000 brackets': lambda: xlsx(sheet(pieces(times(row('(' * 30_000, '(18)' * 8_000, '%' * 32_000), 500)))),
    'table: 2,990,000 different words': lambda: xlsx(sheet(numbered('<row>' + '<c t="inlineStr"><is><t>Đơn vị %d</t></is></c>' * 12 + '</row>', 249_000))),
    'table: 256 sheets': lambda: xlsx(*[''.join(sheet(pieces(heads(), unit_rows('Sở %d', 1_500)))) for _ in range(256)]),
    'table: words before Unicode in 2,000,000 cells': lambda: xlsx(sheet(times(row('Së T­ ph¸p', 'Sôû Tö phaùp', 'TruyÖn ng¾n'), 666_666))),
    'table: component rates, 300,000 rows': lambda: xlsx(sheet(pieces(row('Chỉ tiêu', 'Tỷ lệ (%)', 'Điểm', 'Điểm tối đa'), unit_rows('Tỷ lệ hồ sơ %d', 300_000, ('75,52', '9.06'))))),
    'period: three files of 2,880,000 numbers': lambda: three(xlsx(sheet(times(NUMBERS, 240_000)))),
    'period: sixty links to its folder': lambda: linked,
    # OpenDocument
    'ods: a row a billion times': lambda: fods('<table:table-row table:number-rows-repeated="1000000000">' + ODS_ONE + '</table:table-row>'),
    'ods: a cell a billion times': lambda: fods('<table:table-row>' + ODS_ONE.replace('/>', ' table:number-columns-repeated="1000000000"/>') + '</table:table-row>'),
    'ods: 16,384 cells in 1,048,576 rows': lambda: fods('<table:table-row table:number-rows-repeated="1048576">' + ODS_ONE.replace('/>', ' table:number-columns-repeated="16384"/>') + '</table:table-row>'),
    'ods: two billion blanks': lambda: fods('<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="2000000000"/>b</text:p></table:table-cell></table:table-row>'),
    'ods: spans over spans': lambda: fods(times('<table:table-row>' + ODS_ONE.replace('/>', ' table:number-columns-spanned="100" table:number-rows-spanned="100"/>') + '</table:table-row>', 200_000)),
    'ods: tables in tables': lambda: fods(times('<table:table table:name="T">', 100_000)),
    'ods: 600,000 styles': lambda: fods('<table:table-row>' + ODS_ONE + '</table:table-row>', before=pieces('<office:automatic-styles>', numbered('<style:style style:name="%d" style:family="table-cell"/>', 600_000), '</office:automatic-styles>')),
    'ods: 2,800,000 percent styles in a package': lambda: zipped_as({'mimetype': 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': pieces(FODS.replace('office:document ', 'office:document-content '), '<office:automatic-styles><number:percentage-style style:name="N"/>', numbered('<style:style style:name="%d" style:family="table-cell" style:data-style-name="N"/>', 2_800_000), '</office:automatic-styles></office:document-content>')}),
    'ods: a text of 60 MiB': lambda: fods(pieces('<table:table-row><table:table-cell office:value-type="string"><text:p>', times('a', 60 << 20), '</text:p></table:table-cell></table:table-row>')),
    'ods: entities': lambda: text(ENTITIES + FODS + BODY + '<table:table-row><table:table-cell office:value-type="string"><text:p>&g;</text:p></table:table-cell></table:table-row>' + FODS_END),
    'ods: 700,000 cells in a row': lambda: fods(pieces('<table:table-row>', times('<table:table-cell office:value-type="string"><text:p>a</text:p><text:p/></table:table-cell>', 700_000), '</table:table-row>')),
    # XML Spreadsheet 2003
    'xml 2003: row 4,294,967,295': lambda: xml2003('<Row ss:Index="4294967295"><Cell><Data ss:Type="Number">1</Data></Cell></Row>'),
    'xml 2003: a row spans 4,294,967,295': lambda: xml2003('<Row ss:Span="4294967295"><Cell><Data ss:Type="Number">1</Data></Cell></Row>' * 2),
    'xml 2003: merged over the whole sheet': lambda: xml2003(times('<Row><Cell ss:MergeAcross="16383" ss:MergeDown="1048575"><Data ss:Type="Number">1</Data></Cell></Row>', 200_000)),
    'xml 2003: styles of styles in a loop': lambda: xml2003('<Row><Cell ss:StyleID="s1"><Data ss:Type="Number">1</Data></Cell></Row>', before='<Styles><Style ss:ID="s1" ss:Parent="s2"/><Style ss:ID="s2" ss:Parent="s1"/></Styles>'),
    'xml 2003: 300,000 styles of styles': lambda: xml2003(times('<Row><Cell ss:StyleID="s299999"><Data ss:Type="Number">1</Data></Cell></Row>', 300_000), before=pieces('<Styles><Style ss:ID="s0"/>', (f'<Style ss:ID="s{i}" ss:Parent="s{i - 1}"/>' for i in range(1, 300_000)), '</Styles>')),
    'xml 2003: 1,100,000 percent styles': lambda: xml2003('<Row/>', before=pieces('<Styles>', numbered('<Style ss:ID="s%d"><NumberFormat ss:Format="0%%"/></Style>', 1_100_000), '</Styles>')),
    'xml 2003: 600,000 numbers': lambda: xml2003(times('<Row>' + '<Cell><Data ss:Type="Number">87.74</Data></Cell>' * 12 + '</Row>', 100_000)),
    'xml 2003: entities': lambda: text(ENTITIES + WORKBOOK + TABLE + '<Row><Cell><Data ss:Type="String">&g;</Data></Cell></Row>' + WORKBOOK_END),
    'xml 2003: elements in data': lambda: xml2003(pieces('<Row><Cell><Data ss:Type="String">', times('<B>', 1_000_000))),
    # .xls
    'xls: a chain of sectors that loops': lambda: text(compound(biff(bytes(100_000)), lambda chain: chain.__setitem__(5, 0))),
    'xls: every sector leads to the first': lambda: text(compound(biff(bytes(1 << 20)), lambda chain: chain.__setitem__(slice(0, 2000), [0] * 2000))),
    'xls: a text of 32,767 letters in a million cells': lambda: xls(shared(0, 1_000_000), strings=strings_of_biff(b'a' * 32_767)),
    'xls: a sheet of 2,000,000 numbers 256 times': lambda: xls(b''.join(record(0xBD, struct.pack('<2H', i, 0) + struct.pack('<HI', 0, 0x40000000) * 250 + struct.pack('<H', 249)) for i in range(16_000)), sheets=256),
    'xls: a billion shared texts': lambda: xls(shared(0, 10), strings=record(0xFC, struct.pack('<II', 0x7FFFFFFF, 0x7FFFFFFF))),
    'xls: ten million empty shared texts': lambda: xls(shared(0, 10), strings=record(0xFC, struct.pack('<II', 10_000_000, 10_000_000)) +
                                                       record(0x3C, bytes(8223)) * (30_000_000 // 8223)),
    'xls: a million formats': lambda: xls(b'', strings=record(0x41E, struct.pack('<HHB', 170, 2, 0) + b'0%') * 1_000_000),
    'xls: a million merged ranges': lambda: xls((record(0xE5, struct.pack('<H', 1000) + struct.pack('<4H', 0, 65535, 0, 255) * 1000)) * 1000),
    'xls: sheets within sheets': lambda: xls(record(0x809, struct.pack('<4H2I', 0x600, 0x10, 0, 0, 0, 0)) * 500_000),
    'xls: 30 MiB of records without meaning': lambda: xls(record(0x4FF, bytes(8000)) * 3_700),
    # web pages
    'html: 100,000 tables in tables': lambda: text(times('<table><tr><td>a', 100_000)),
    'html: 200,000 tables': lambda: text(times('<table><tr><td>a</table>', 200_000)),
    'html: 16 MiB of closing tags': lambda: text(pieces('<table>', times('</b>', 4 << 20))),
    'html: 500,000 open elements': lambda: text(pieces('<table><tr><td>', times('<b>', 500_000))),
    'html: 200,000 attributes': lambda: text(pieces('<table ', numbered('a%d ', 200_000), '>')),
    'html: spans over spans': lambda: text(pieces('<table>', times('<tr>' + '<td rowspan=65534 colspan=1000>a', 30_000))),
    'html: a text of 60 MiB': lambda: text(pieces('<table><tr><td>', times('a', 60 << 20))),
    'html: 60 MiB of references': lambda: text(pieces('<table><tr><td>', times('&nbsp;&#7871;', 4 << 20))),
    'html: 300,000 classes': lambda: text(pieces('<style>', numbered('.c%d {mso-number-format:Percent} ', 300_000), '</style><table>', times('<tr><td class=c299999 x:num=1>', 100_000))),
    'html: 1,300,000 classes': lambda: text(pieces('<style>', numbered('.c%d{display:none}', 1_300_000), '</style><table><tr><td>a</table>')),
    'html: a tag that never ends': lambda: text(pieces('<table><tr><td title="', times('a', 60 << 20))),
    'html: a comment that never ends': lambda: text(pieces('<table><tr><td>', times('<!-- ', 12 << 20))),
    'html: 30 MiB of <': lambda: text(pieces('<table>', times('<', 30 << 20))),
    'html: in UTF-16': lambda: text(pieces(b'\xff\xfe', times('<tr><td>a'.encode('utf-16-le'), 3_000_000))),
    'html: 1,200,000 cells': lambda: text(pieces('<table>', times('<tr>' + '<td x:num>87.74</td>' * 12, 100_000))),
    # text
    'text: 60 MiB without a line': lambda: text(times('a', 60 << 20)),
    'text: 60 MiB of commas': lambda: text(times(',', 60 << 20)),
    'text: 60 MiB of lines': lambda: text(times('\n', 60 << 20)),
    'text: 60 MiB of quotes': lambda: text(times('"', 60 << 20)),
    'text: 60 MiB of "a;b"': lambda: text(times('a;b\n', 15 << 20)),
    'text: 30 million lines of tabs': lambda: text(times('\t\n', 30 << 20)),
    'text: a field of 60 MiB': lambda: text(pieces('a;b\n"', times('a', 60 << 20), '";c\n')),
    'text: Vietnamese Windows': lambda: text(pieces(b'STT;T\xean\n', times(b'1;\xd0\xec\xcc\n', 7 << 20))),
    'text: letters that decompose': lambda: text(pieces('STT;Tên\n', times('1;' + '\u0301' * 1000 + '\n', 20_000))),
    'text: half UTF-16': lambda: text(pieces(b'\xff\xfe', times(b'\x00\xd8', 30 << 20))),
    # other
    'other: 64 MiB of nothing': lambda: text(times('\0', 64 << 20)),
    'other: 10 GiB of nothing': lambda: lambda path: (Path(path).touch(), os.truncate(path, 10 << 30)),
}

if __name__ == '__main__':
    if len(sys.argv) == 3:
        FILES[sys.argv[1]]()(sys.argv[2])
    else:
        print('\n'.join(FILES))
