"""Parts of Word templates: styles, letterhead, tables, the package. Layout by Nghị định 30/2020/NĐ-CP, Phụ lục I."""
import zipfile
from xml.sax.saxutils import escape

W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def twips(mm):
    return round(mm * 1440 / 25.4)


TEXT_WIDTH = 160  # mm: A4 less 30 on the left and 20 on the right
# mm: the two halves of the letterhead. "UBND THÀNH PHỐ HỒ CHÍ MINH" fits the left one, "Thành phố Hồ Chí Minh, ngày … tháng 12 năm 2026"
# the right one in the row below.
LEFT, RIGHT = 71, 89
LEFT_BELOW = 58
MOTTO = 57  # mm: "Độc lập - Tự do - Hạnh phúc" at 13 pt bold; the rule below is as long

# Named styles, so that the office can change a look in one place: name, shown name, paragraph format, character format.
SMALL, MIDDLE = ('<w:sz w:val="%d"/><w:szCs w:val="%d"/>' % (size, size) for size in (24, 26))
CENTRED, JUSTIFIED = '<w:jc w:val="center"/>', '<w:jc w:val="both"/>'
STYLES = [
    ('CoQuanChuQuan', 'Cơ quan chủ quản', CENTRED, SMALL),
    ('CoQuan', 'Cơ quan ban hành', CENTRED, '<w:b/>' + SMALL),
    ('QuocHieu', 'Quốc hiệu', CENTRED, '<w:b/>' + SMALL),
    ('TieuNgu', 'Tiêu ngữ', CENTRED, '<w:b/>' + MIDDLE),
    ('SoKyHieu', 'Số và ký hiệu', CENTRED, MIDDLE),
    ('DiaDanh', 'Địa danh và thời gian', CENTRED, '<w:i/>' + MIDDLE),
    ('TrichYeuCongVan', 'Trích yếu công văn', CENTRED, SMALL),
    ('TenLoai', 'Tên loại văn bản', '<w:keepNext/><w:spacing w:before="360" w:after="0"/>' + CENTRED, '<w:b/>'),
    ('TrichYeu', 'Trích yếu', '<w:keepNext/>' + CENTRED, '<w:b/>'),
    ('KinhGui', 'Kính gửi', '<w:spacing w:before="240" w:after="60"/>' + CENTRED, ''),
    ('NoiGui', 'Nơi gửi', f'<w:spacing w:before="0" w:after="40"/><w:ind w:left="{twips(55)}" w:hanging="{twips(4)}"/>', ''),
    ('NoiDung', 'Nội dung', '<w:spacing w:before="60" w:after="40" w:line="276" w:lineRule="auto"/>'
     f'<w:ind w:firstLine="{twips(12.7)}"/>' + JUSTIFIED, ''),
    ('DeMuc', 'Đề mục', '<w:keepNext/><w:spacing w:before="120" w:after="60" w:line="276" w:lineRule="auto"/>'
     f'<w:ind w:firstLine="{twips(12.7)}"/>' + JUSTIFIED + '<w:outlineLvl w:val="0"/>', '<w:b/>'),
    ('TenBang', 'Tên bảng', '<w:keepNext/><w:spacing w:before="180" w:after="80"/>' + CENTRED, '<w:b/>'),
    ('DauBang', 'Đầu bảng', '<w:keepNext/><w:spacing w:before="40" w:after="40"/>' + CENTRED, '<w:b/>' + SMALL),
    ('OBangGiua', 'Ô bảng giữa', '<w:keepLines/><w:spacing w:before="30" w:after="30"/>' + CENTRED, SMALL),
    ('OBangTrai', 'Ô bảng trái', '<w:keepLines/><w:spacing w:before="30" w:after="30"/>', SMALL),
    ('NoiNhanTua', 'Nơi nhận (tựa)', '', '<w:b/><w:i/>' + SMALL),
    ('NoiNhan', 'Nơi nhận', '', '<w:sz w:val="22"/><w:szCs w:val="22"/>'),
    ('ChucVu', 'Chức vụ người ký', '<w:keepNext/>' + CENTRED, '<w:b/>'),
    ('NguoiKy', 'Người ký', CENTRED, '<w:b/>'),
    ('SoTrang', 'Số trang', CENTRED, ''),
    ('ChuThich', 'footnote text', JUSTIFIED, '<w:sz w:val="20"/><w:szCs w:val="20"/>'),
]

BUILT_IN = ('footnote text',)
OWN = ' w:customStyle="1"'


def styles():
    named = ''.join(
        f'<w:style w:type="paragraph"{"" if name in BUILT_IN else OWN} w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/>'
        f'<w:qFormat/>' + (f'<w:pPr>{paragraph}</w:pPr>' if paragraph else '') + (f'<w:rPr>{run}</w:rPr>' if run else '') +
        '</w:style>' for key, name, paragraph, run in STYLES)
    return (HEAD + f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
            '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>'
            '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
            '<w:pPrDefault/></w:docDefaults>'
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
            '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
            '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
            '<w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
            '</w:style>' + named + '<w:style w:type="character" w:styleId="SoChuThich"><w:name w:val="footnote reference"/><w:rPr>'
            '<w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>')


def run(text, form=''):
    return f'<w:r>{f"<w:rPr>{form}</w:rPr>" if form else ""}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def para(style, text, form='', more=''):
    """A paragraph of a named style; `text` may be runs."""
    runs = text if text.startswith('<w:r') else run(text, form) if text else ''
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{runs}</w:p>'


def rule(width, within):
    """A line of that many mm, centred in its column: the lower border of a paragraph one point high."""
    side = twips((within - width) / 2)
    return ('<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
            f'<w:spacing w:before="50" w:after="0" w:line="20" w:lineRule="exact"/><w:ind w:left="{side}" w:right="{side}"/>'
            '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>')


def cell(width, content, more=''):
    return f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{more}</w:tcPr>{content}</w:tc>'


def layout(grid, rows):
    """A table without lines, for texts side by side; a row stays on one page. `grid`: widths; a row: [(columns it covers, content)]."""
    body = ''
    for row in rows:
        at, cells = 0, ''
        for covered, content in row:
            span = f'<w:gridSpan w:val="{covered}"/>' if covered > 1 else ''
            cells += cell(sum(grid[at:at + covered]), content, span)
            at += covered
        body += f'<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>'
    columns = ''.join(f'<w:gridCol w:w="{twips(w)}"/>' for w in grid)
    return (f'<w:tbl><w:tblPr><w:tblW w:w="{twips(sum(grid))}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
            f'<w:tblGrid>{columns}</w:tblGrid>{body}</w:tbl>')


def grid_table(widths, heads, row, together=''):
    """A ruled table whose header repeats on each page; `row` are the cells of the repeated row: (style, text).

    `together` (keepNext) holds a short table on one page; no row is cut in two. LibreOffice 7.4 has lost such rows at the
    foot of a page with footnotes: pages.py sees to it that every row is printed.
    """
    side = ''.join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
                   for s in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV'))
    columns = ''.join(f'<w:gridCol w:w="{twips(w)}"/>' for w in widths)
    middle = '<w:vAlign w:val="center"/>'
    head = ''.join(cell(w, para('DauBang', h), middle) for w, h in zip(widths, heads))
    body = ''.join(cell(w, para(style, text, more=together), middle) for w, (style, text) in zip(widths, row))
    return (f'<w:tbl><w:tblPr><w:tblW w:w="{twips(sum(widths))}" w:type="dxa"/><w:jc w:val="center"/>'
            f'<w:tblBorders>{side}</w:tblBorders><w:tblLayout w:type="fixed"/>'
            '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
            f'<w:tblGrid>{columns}</w:tblGrid>'
            f'<w:tr><w:trPr><w:tblHeader/></w:trPr>{head}</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>{body}</w:tr></w:tbl>')


def optional(style, tag, form='', more=''):
    """A paragraph that is kept only if the text of that name is not empty."""
    return para(style, '{{?%s}}{{%s}}{{/%s}}' % (tag, tag, tag), form, more)


def letterhead(number, subject='', issuer=''):
    """Quốc hiệu, tiêu ngữ, the issuing body, number and symbol, place and date; `subject` under the number of a letter.

    `issuer`: prefix of the tags for the issuer of the document."""
    left = optional('CoQuanChuQuan', issuer + 'chu_quan_in_hoa') + para('CoQuan', '{{%sco_quan_in_hoa}}' % issuer)
    left += optional('CoQuan', issuer + 'co_quan_dong_hai') + rule(24, LEFT)
    right = para('QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    right += para('TieuNgu', 'Độc lập - Tự do - Hạnh phúc') + rule(MOTTO, RIGHT)
    gap = '<w:spacing w:before="120" w:after="0"/>'
    below = para('SoKyHieu', number, more=gap)
    if subject:
        below += para('TrichYeuCongVan', subject, more='<w:spacing w:before="40" w:after="0"/>')
    date = para('DiaDanh', '{{dia_danh}}, ngày       {{thang_nam}}', more=gap)
    return layout((LEFT_BELOW, LEFT - LEFT_BELOW, RIGHT), [[(2, left), (1, right)], [(1, below), (2, date)]])


def signature(recipients, issuer=''):
    """Nơi nhận beside the signer; the blanks leave room for signature and seal."""
    left = para('NoiNhanTua', 'Nơi nhận:', more='<w:keepNext/>') + ''.join(para('NoiNhan', line) for line in recipients)
    right = optional('ChucVu', issuer + 'ky_thay') + para('ChucVu', '{{%schuc_vu_ky}}' % issuer) + para('NguoiKy', '') * 4
    right += para('NguoiKy', '{{%snguoi_ky}}' % issuer)
    gap = para('NoiDung', '', more='<w:keepNext/><w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>')
    return gap + layout((75, 85), [[(1, left), (1, right)]])


def title(kind, subject):
    return para('TenLoai', kind) + para('TrichYeu', subject) + rule(50, TEXT_WIDTH)


def sentences(key, dash=True):
    return para('NoiDung', '{{#%s}}%s{{cau}}{{/%s}}' % (key, '- ' if dash else '', key))


def when(key, content):
    """Paragraphs that are kept only if the period has sentences of that name."""
    return para('NoiDung', '{{?%s}}' % key) + content + para('NoiDung', '{{/%s}}' % key)


# A numbered list, so that a task that is left out leaves no gap in the numbers.
NUMBERING = (HEAD + f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>'
             '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%1."/>'
             f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="{twips(12.7)}"/></w:pPr></w:lvl></w:abstractNum>'
             '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>')


def footnotes(texts):
    """The part with the notes of a document, numbered from 1."""
    mark = '<w:r><w:rPr><w:rStyle w:val="SoChuThich"/></w:rPr><w:footnoteRef/></w:r>'
    notes = ''.join(f'<w:footnote w:id="{i}"><w:p><w:pPr><w:pStyle w:val="ChuThich"/></w:pPr>{mark}{run(" " + text)}</w:p></w:footnote>'
                    for i, text in enumerate(texts, 1))
    return (HEAD + f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
            '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
            f'{notes}</w:footnotes>')


PAGE = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')


def header(content):
    return HEAD + f'<w:hdr xmlns:w="{W}">{content}</w:hdr>'


def document(body):
    section_format = ('<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/>'
                      f'<w:pgSz w:w="{twips(210)}" w:h="{twips(297)}"/><w:pgMar w:top="{twips(20)}" w:right="{twips(20)}" '
                      f'w:bottom="{twips(20)}" w:left="{twips(30)}" w:header="{twips(10)}" w:footer="{twips(10)}" w:gutter="0"/><w:titlePg/></w:sectPr>')
    return HEAD + f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}{section_format}</w:body></w:document>'


SETTINGS = (HEAD + f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
            '<w:characterSpacingControl w:val="doNotCompress"/>'
            '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
            '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
            '<w:themeFontLang w:val="vi-VN"/></w:settings>')
PARTS = [('document', 'document.main', None), ('styles', 'styles', 'styles'), ('settings', 'settings', 'settings'),
         ('numbering', 'numbering', 'numbering'), ('header1', 'header', 'header'), ('header2', 'header', 'header'),
         ('footnotes', 'footnotes', 'footnotes')]
RELATIONS = ('styles', 'settings', 'numbering', 'header1', 'header2', 'footnotes')


def content_types():
    word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
    package = 'application/vnd.openxmlformats-package'
    types = ''.join(f'<Override PartName="/word/{name}.xml" ContentType="{word}.{kind}+xml"/>' for name, kind, _ in PARTS)
    return (HEAD + f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="{package}.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{types}'
            f'<Override PartName="/docProps/core.xml" ContentType="{package}.core-properties+xml"/></Types>')


def relations(targets):
    rows = ''.join(f'<Relationship Id="rId{i}" Type="{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(targets, 1))
    return HEAD + f'<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def core(name):
    return (HEAD + f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(name)}</dc:title>'
            '<dc:subject>Bộ chỉ số theo Quyết định số 766/QĐ-TTg, {{ten_ky}}</dc:subject><dc:creator>{{co_quan}}</dc:creator>'
            '<dc:language>vi-VN</dc:language></cp:coreProperties>')


def write(path, name, body, notes):
    kinds = {name: f'{R}/{relation}' for name, _, relation in PARTS if relation}
    parts = [('[Content_Types].xml', content_types()),
             ('_rels/.rels', relations([(f'{R}/officeDocument', 'word/document.xml'),
                                        (f'{PACKAGE}/relationships/metadata/core-properties', 'docProps/core.xml')])),
             ('word/document.xml', document(body)),
             ('word/_rels/document.xml.rels', relations([(kinds[n], n + '.xml') for n in RELATIONS])),
             ('word/styles.xml', styles()), ('word/settings.xml', SETTINGS), ('word/numbering.xml', NUMBERING),
             ('word/header1.xml', header(para('SoTrang', PAGE))), ('word/header2.xml', header(para('SoTrang', ''))),
             ('word/footnotes.xml', footnotes(notes)), ('docProps/core.xml', core(name))]
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as package:
        for part, text in parts:
            info = zipfile.ZipInfo(part, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, text)
