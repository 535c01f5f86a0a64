"""Published documents in the words of other offices, for learning.py: ten of all five kinds, with what Word and others put around text.

Each is (name, exports, period, other period, paragraphs). A paragraph is XML; t() makes one of pieces, each a run of its own.
"""
import zipfile
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'


def r(text, look=''):
    return f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def t(*pieces, form=''):
    return f'<w:p>{f"<w:pPr>{form}</w:pPr>" if form else ""}{"".join(r(piece) for piece in pieces)}</w:p>'


def inserted(text):
    return f'<w:ins w:id="1" w:author="a" w:date="2025-11-17T00:00:00Z">{r(text)}</w:ins>'


def deleted(text):
    return f'<w:del w:id="2" w:author="a" w:date="2025-11-17T00:00:00Z"><w:r><w:delText>{escape(text)}</w:delText></w:r></w:del>'


def control(content):
    return f'<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


def table(*rows):
    cell = lambda text: f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{text if text.startswith("<w:p") else t(text)}</w:tc>'
    return '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>' + ''.join(f'<w:tr>{"".join(map(cell, row))}</w:tr>' for row in rows) + '</w:tbl>'


def head(sign, date, left=('UBND TỈNH ĐẮK LẮK', 'VĂN PHÒNG')):
    return [table([t(left[0]) + t(left[1]), t('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + t('Độc lập - Tự do - Hạnh phúc')], [sign, date])]


GROUPS = ['Công khai, minh bạch: 14,53/18 điểm', 'Tiến độ, kết quả giải quyết: 18,62/20 điểm', 'Số hóa hồ sơ: 20,1/22 điểm',
          'Cung cấp dịch vụ trực tuyến: 17,94/22 điểm', 'Mức độ hài lòng: 17,53/18 điểm']
DEPARTMENTS = ['Có 10/14 cơ quan xếp loại: Xuất sắc', 'Có 03/14 cơ quan xếp loại: Tốt', 'Không có cơ quan xếp loại: Khá',
               'Có 01/14 cơ quan xếp loại: Trung bình', 'Không có cơ quan xếp loại: Yếu']
COMMUNES = ['Có 87/102 UBND cấp xã xếp loại Xuất sắc (giảm 05 địa phương so với tuần 01 tháng 11)',
            'Có 15/102 UBND cấp xã xếp loại Tốt (tăng 05 địa phương so với tuần 01 tháng 11)', 'Không có UBND cấp xã xếp loại Khá',
            'Không có UBND cấp xã xếp loại Trung bình', 'Không có UBND cấp xã xếp loại Yếu']
PROVINCE = 'vào ngày 14/11/2025, tỉnh Đắk Lắk đạt 88,72 điểm (tăng 0,27 điểm so với tuần 01 tháng 11), xếp hạng 16/34 tỉnh, thành phố'
NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
LOW = 'Ea Ly, Sông Cầu, Xuân Cảnh, Dur Kmăl, Xuân Lộc, Vụ Bổn, Ea Drăng'

WEEK = ('bao-cao-tuan', '2025-11-14', '2025-11-07')
DOCUMENTS = [
    ('week in runs', *WEEK, head('Số: 356/BC-VPUBND', 'Đắk Lắk, ngày 17 tháng 11 năm 2025') + [
        t('BÁO CÁO'), t('Kết quả phục vụ người dân, doanh nghiệp tuần 02 tháng 11 năm 2025'),
        t('Theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 và Kế hoạch số 12/KH-UBND ngày 14/11/2025, Văn phòng báo cáo như sau:'),
        t('Thang điểm tối đa là 100 điểm, trong đó Công khai, minh bạch 18 điểm.'),
        t('Cổng công bố ', PROVINCE[:14], PROVINCE[14:36], PROVINCE[36:], ', cụ thể:')] +
        [t('+ ', text[:9], text[9:], ';' if text != GROUPS[-1] else '.') for text in GROUPS] +
        [t('- ' + text + '.') for text in DEPARTMENTS] + [t('- ' + text + '.') for text in COMMUNES] +
        [t('Trên đây là báo cáo tuần 02 tháng 11./.')]),
    ('week in one paragraph', *WEEK, [
        t('BÁO CÁO TUẦN 02 THÁNG 11 NĂM 2025 CỦA TỈNH ĐẮK LẮK'), t('Số liệu tính đến ngày 14/11/2025.'),
        t('Khối cơ quan: ' + '; '.join(DEPARTMENTS) + '.'), t('Khối xã: ' + '; '.join(COMMUNES) + '.'), t('Tỉnh: ' + PROVINCE + '.')]),
    ('week with tracked changes and controls', *WEEK, [
        t('Báo cáo của tỉnh Đắk Lắk tuần 02 tháng 11/2025'),
        f'<w:p>{r("Kết quả ")}{inserted(PROVINCE[:60])}{deleted("87,72 điểm")}{r(PROVINCE[60:])}{r(".")}</w:p>'] +
        [f'<w:p><w:pPr>{NUMBERED}</w:pPr>{control(r(text + "."))}</w:p>' for text in DEPARTMENTS]),
    ('week in other words, with a table', *WEEK, [
        t('Tỉnh Đắk Lắk, tuần 02 tháng 11 năm 2025: ' + PROVINCE + '.'),
        t('Ở cấp xã, 87/102 địa phương đạt loại Xuất sắc và 15/102 địa phương đạt loại Tốt.'),
        table(['TT', 'Nhóm chỉ số', 'Điểm', 'Tối đa'], *[[str(i + 1), *text.replace(' điểm', '').replace('/', ': ').rsplit(': ', 2)] for i, text in enumerate(GROUPS)])]),
    ('quarter', 'bao-cao-quy', 'Quy-II-2024', None, head('Số: 210/BC-VPUBND', 'Đắk Lắk, ngày 05 tháng 7 năm 2024') + [
        t('BÁO CÁO'), t('Kết quả đánh giá Quý II năm 2024'), t('Số liệu đến ngày 02/7/2024 của tỉnh Đắk Lắk:')] +
        [t('• ' + text + '.') for text in ['Không có cơ quan xếp loại: Xuất sắc', 'Có 04/17 cơ quan xếp loại: Tốt', 'Có 07/17 cơ quan xếp loại: Khá',
         'Có 05/17 cơ quan xếp loại: Trung bình', 'Không có cơ quan xếp loại: Yếu', 'Không có dữ liệu để đánh giá, xếp loại: 01 cơ quan']] +
        [t('Cấp huyện: Có 12/15 UBND cấp huyện xếp loại: Khá.'), t('Cấp xã: Có 99/184 UBND cấp xã xếp loại: Khá.')]),
    ('dispatch', 'don-vi-diem-thap', '2026-03-09', '2026-01-09', head('Số: 1234/UBND-PVHCC', 'Đắk Lắk, ngày 11 tháng 3 năm 2026', ('ỦY BAN NHÂN DÂN', 'TỈNH ĐẮK LẮK')) + [
        t('Kính gửi:'), t(f'- Chủ tịch UBND các phường, xã: {LOW};'), t(f'- Đồng kính gửi: Bí thư các phường, xã: {LOW}.'),
        t('Theo Cổng, tỉnh Đắk Lắk hiện đạt 93,79/100 điểm, xếp 21/34 tỉnh, thành phố, tăng 12 bậc so với ngày 09/01/2026.'),
        t('Tuy nhiên, tính đến ngày 09/3/2026, hiện có 07 địa phương có thứ hạng từ 96 đến 102 (điểm từ 84,54 đến 89,69), cần khắc phục.')]),
    ('dispatch as a list', 'don-vi-diem-thap', '2026-03-09', None, [
        t('UBND tỉnh Đắk Lắk (số liệu ngày 09/3/2026)'), t('Qua rà soát, hiện có 07 địa phương có thứ hạng từ 96 đến 102 (điểm từ 84,54 đến 89,69).'),
        table(['STT', 'Địa phương', 'Điểm', 'Thứ hạng'], *[[str(i + 1), name, points, str(96 + i)] for i, (name, points) in enumerate([
            ('UBND xã Ea Ly', '89,69'), ('UBND phường Sông Cầu', '89,55'), ('UBND xã Xuân Cảnh', '89,23'), ('UBND xã Dur Kmăl', '88,88'),
            ('UBND xã Xuân Lộc', '87,12'), ('UBND xã Vụ Bổn', '86,48'), ('UBND xã Ea Drăng', '84,54')])])]),
    ('disclosure', 'cong-khai-thang', 'Thang-5-2024', None, [
        t('V/v công khai kết quả tháng 5/2024'), t('Đắk Lắk, ngày ', '12', ' tháng 6 năm 2024'),
        t('Văn phòng thông báo: Tổng số điểm Đắk Lắk đạt: 73,73/100 điểm, xếp hạng 31/63 tỉnh, thành phố (Số liệu ngày 04/6/2024, số liệu này có thể thay đổi theo thời gian), cụ thể:')] +
        [t(text) for text in ['1. Nhóm chỉ số công khai, minh bạch: 10,0/18 điểm.', '2. Nhóm chỉ số tiến độ, kết quả giải quyết: 19,1/20 điểm.',
         '3. Nhóm chỉ số Dịch vụ trực tuyến:', '3.1. Dịch vụ công trực tuyến: 4,8/12 điểm;', '3.2. Thanh toán trực tuyến: 2,1/10 điểm.',
         '4. Nhóm chỉ số mức độ hài lòng: 18,0/18 điểm.', '5. Nhóm chỉ số số hóa hồ sơ: 14,7/22 điểm.']]),
    ('disclosure with automatic numbers', 'cong-khai-thang', 'Thang-5-2024', None, [
        t('Tháng 5 năm 2024, số liệu ngày 04/6/2024'), t('Tổng số điểm Đắk Lắk đạt: 73,73/100 điểm, xếp hạng 31/63 tỉnh, thành phố')] +
        [t(text, form=NUMBERED) for text in ['Nhóm chỉ số công khai, minh bạch: 10,0/18 điểm.', 'Nhóm chỉ số số hóa hồ sơ: 14,7/22 điểm.']]),
    ('section of the reform report', 'chi-tieu-thanh-phan', 'Thang-11-2025', None, [
        t('2. Về cải cách việc thực hiện TTHC của tỉnh Đắk Lắk tháng 11/2025'), t('- Tỷ lệ hồ sơ xử lý đúng hạn/trong hạn: 82,48%.'),
        t('- Tỷ lệ hồ sơ xử lý quá hạn: 17,52%.'),
        t('- Tỷ lệ nộp hồ sơ trực tuyến: hồ sơ nộp trực tuyến 75,52%; hồ sơ nộp trực tiếp và theo hình thức khác 24,48%.')]),
]


def write(file, paragraphs):
    with zipfile.ZipFile(file, 'w') as package:
        package.writestr('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                         '<Default Extension="xml" ContentType="application/xml"/>'
                         f'<Override PartName="/word/document.xml" ContentType="{TYPES}document.main+xml"/></Types>')
        package.writestr('_rels/.rels', f'<?xml version="1.0"?><Relationships xmlns="{RELATIONSHIPS}"><Relationship Id="r1" '
                         f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>')
        package.writestr('word/document.xml', f'<?xml version="1.0"?><w:document {W}><w:body>{"".join(paragraphs)}</w:body></w:document>')
