#!/usr/bin/python3
"""Makes the delivered Word templates: make_docx_templates.py FOLDER

Layout by Nghị định 30/2020/NĐ-CP, Phụ lục I. The office edits the templates in Word; this script is only for starting
again from a clean sheet, and for reviewing what changed. The same script gives the same bytes.
"""
import os
import sys

from docx_parts import (TEXT_WIDTH, grid_table, letterhead, para, rule, run, sentences, signature, title, twips, when, write)

FIRST = '<w:spacing w:before="240" w:after="60" w:line="276" w:lineRule="auto"/>'


def heading(text):
    return para('DeMuc', text)


def point(text):
    """The head of a lettered part."""
    return para('NoiDung', text, more='<w:keepNext/>')


def task(text, more=''):
    """A numbered task; `text` may be runs."""
    return para('NoiDung', text, more=more + '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')


def note(number):
    return f'<w:r><w:rPr><w:rStyle w:val="SoChuThich"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


DECISION = '{{can_cu}}'
SUBJECT = '{{ket_qua_day_du}} trên địa bàn {{tinh_day_du}} {{ten_ky}}'
DAY = '{{?ngay_so_lieu}} (tính đến ngày {{ngay_so_lieu}}){{/ngay_so_lieu}}'


def method():
    """1. How points and ratings are computed, by the rules."""
    body = heading('1. Về cách tính điểm của các nhóm chỉ số và cách xếp loại')
    body += para('NoiDung', '- Tổng số điểm tối đa là {{diem_toi_da}} điểm, gồm {{so_nhom}} nhóm chỉ số:', more='<w:keepNext/>')
    body += sentences('cau_tieu_chi', dash=False)
    body += para('NoiDung', '{{?ten_so}}- Đối với {{ten_so}}: số điểm của mỗi nhóm chỉ số bằng tỷ lệ đạt được (%) nhân với số điểm tối đa của '
                 'nhóm, chia cho 100; tổng điểm là tổng số điểm của các nhóm. {{cau_vi_du}}{{/ten_so}}')
    body += para('NoiDung', '- Đối với {{?huyen}}{{ten_huyen}}, {{/huyen}}{{ten_xa}}: sử dụng tổng điểm do Cổng Dịch vụ công quốc gia đánh giá, '
                 'công bố.')
    body += para('NoiDung', '- Căn cứ tổng điểm, các cơ quan, đơn vị, địa phương được xếp loại như sau:', more='<w:keepNext/>')
    return body + sentences('cau_bac', dash=False)


def data_source():
    body = heading('2. Về nguồn dữ liệu và thời điểm đánh giá, xếp loại')
    body += para('NoiDung', '- Nguồn dữ liệu: sử dụng kết quả đã công bố trên Cổng Dịch vụ công quốc gia tại địa chỉ {{nguon}}.')
    return body + para('NoiDung', '{{?cau_thoi_diem}}- {{cau_thoi_diem}}{{/cau_thoi_diem}}')


def results(levels, province):
    """3. `levels`: tag and heading of each. A part that the period lacks is left out together with its letter."""
    body = heading('3. Kết quả đánh giá, xếp loại trên địa bàn {{tinh_day_du}}')
    body += when('cau_tinh', para('NoiDung', '{{chu_tinh}}) ' + province + '{{cau_tinh}}') + sentences('cau_nhom', dash=False))
    for key, name in levels:
        body += when('cau_' + key, point('{{chu_%s}}) %s:' % (key, name)) + sentences('cau_' + key))
    return body + para('NoiDung', '{{?cau_phu_luc}}{{cau_phu_luc}}{{/cau_phu_luc}}')


def requests():
    """4. First advice from the figures, then tasks for all units."""
    body = heading('4. Kiến nghị, đề xuất')
    body += sentences('cau_kien_nghi')
    body += para('NoiDung', '- Đề nghị các cơ quan, đơn vị, địa phương rà soát từng nhóm chỉ số còn mất điểm, xác định rõ nguyên nhân và có giải '
                 'pháp khắc phục ngay; công khai đầy đủ, kịp thời thủ tục hành chính; tiếp nhận, giải quyết hồ sơ đúng hạn.')
    return body + para('NoiDung', '- Đẩy mạnh cung cấp dịch vụ công trực tuyến, thanh toán trực tuyến, số hóa hồ sơ, kết quả giải quyết thủ tục '
                       'hành chính; thường xuyên theo dõi kết quả đánh giá theo thời gian thực trên Cổng Dịch vụ công quốc gia.')


def ratings_report(levels, province, address, recipients):
    body = letterhead('Số:         /{{ky_hieu}}') + title('BÁO CÁO', SUBJECT) + address
    body += para('NoiDung', f'Thực hiện {DECISION}, {{{{co_quan}}}} báo cáo kết quả đánh giá, xếp loại trên địa bàn {{{{tinh_day_du}}}} '
                 f'{{{{ten_ky}}}}{DAY} như sau:', more=FIRST)
    body += method() + data_source() + results(levels, province) + requests()
    body += para('NoiDung', 'Trên đây là kết quả đánh giá, xếp loại trên địa bàn {{tinh_day_du}} {{ten_ky}}; {{co_quan}} báo cáo {{uy_ban}} theo dõi, '
                 'chỉ đạo, đề nghị các cơ quan, đơn vị, địa phương triển khai thực hiện./.', more='<w:keepNext/>')
    return body + signature(recipients)


RECIPIENTS = ('- Các sở, ban, ngành;', '- {{noi_nhan_dia_phuong}};', '- Lưu: VT, {{soan_thao}}.')


def weekly():
    levels = (('so', 'Các sở, ban, ngành'), ('huyen', 'Cấp huyện'), ('xa', 'Cấp xã'))
    return ratings_report(levels, '', '', ('- {{uy_ban}} (báo cáo);',) + RECIPIENTS)


def quarterly():
    levels = (('so', 'Cấp tỉnh'), ('huyen', 'Cấp huyện'), ('xa', 'Cấp xã'))
    return ratings_report(levels, 'Kết quả chung: ', para('KinhGui', 'Kính gửi: {{uy_ban}}'), ('- Như trên;',) + RECIPIENTS)


# LibreOffice puts an empty line in front of a table at the beginning of a document with footnotes, unless a paragraph is there.
OPENING = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'


def addressed(lines):
    """Kính gửi, with a line for each addressee."""
    body = para('KinhGui', 'Kính gửi:', more=f'<w:keepNext/><w:ind w:left="{twips(-60)}"/>')
    return body + ''.join(para('NoiGui', line) for line in lines)


def dispatch():
    subject = ('V/v tập trung cải thiện {{chi_so}} đối với {{cac_doi_tuong_thap}} có điểm thấp')
    body = OPENING + letterhead('Số:         /{{cv_ky_hieu}}', subject, 'cv_')
    body += addressed(['{{#noi_gui}}- {{dong}}{{dau}}{{/noi_gui}}'])
    body += para('NoiDung', f'Thực hiện {DECISION}, {{{{cv_co_quan}}}} đã chỉ đạo các cơ quan, địa phương tập trung cải thiện kết quả đánh giá của '
                 'từng nhóm chỉ số.{{?cau_tinh}} {{cau_tinh}}{{/cau_tinh}}', more=FIRST)
    body += para('NoiDung', run('Bên cạnh kết quả đạt được, vẫn còn {{doi_tuong_thap}} chưa thực hiện tốt. {{cau_thap}}{{^thap_nhieu}}') + note(1) +
                 run('{{/thap_nhieu}}{{?thap_nhieu}} Danh sách chi tiết kèm theo Công văn này.{{/thap_nhieu}}'
                     '{{?cau_nguyen_nhan}} {{cau_nguyen_nhan}}{{/cau_nguyen_nhan}}'))
    body += para('NoiDung', '{{cv_co_quan}} yêu cầu người đứng đầu {{cac_doi_tuong_thap}} nêu trên khẩn trương thực hiện các nội dung sau:',
                 more='<w:keepNext/>')
    body += when('cau_chi_tieu', task(run('{{cau_chi_tieu}}{{?can_cu_chi_tieu}}') + note(2) + run('{{/can_cu_chi_tieu}}')))
    body += task('Rà soát từng nhóm chỉ số còn mất điểm, xác định rõ nguyên nhân, trách nhiệm của từng cán bộ, công chức và có giải pháp khắc '
                 'phục ngay; tiếp nhận, giải quyết hồ sơ đúng hạn, không để phát sinh hồ sơ quá hạn.')
    body += task('Tăng cường hướng dẫn người dân, doanh nghiệp nộp hồ sơ và thanh toán trực tuyến; số hóa đầy đủ hồ sơ, kết quả giải quyết thủ '
                 'tục hành chính.')
    body += task('Theo dõi hằng ngày kết quả đánh giá theo thời gian thực trên Cổng Dịch vụ công quốc gia; kịp thời báo cáo khó khăn, vướng mắc.',
                 '<w:keepNext/>')
    body += para('NoiDung', 'Yêu cầu {{cac_doi_tuong_thap}} nghiêm túc triển khai thực hiện./.', more='<w:keepNext/>')
    recipients = ('- Như trên;', '- Lưu: VT, {{soan_thao}}.')
    return body + signature(recipients, 'cv_') + when('thap_nhieu', low_units())


def low_units():
    """The list on a page of its own, if it is too long for a footnote."""
    row = (('OBangGiua', '{{#thap}}{{stt}}'), ('OBangTrai', '{{ten}}'), ('OBangGiua', '{{diem}}'), ('OBangGiua', '{{hang}}'),
           ('OBangGiua', '{{thieu}}{{/thap}}'))
    italic = '<w:b w:val="0"/><w:i/><w:sz w:val="26"/><w:szCs w:val="26"/>'
    reference = (run('(Kèm theo Công văn số       /{{cv_ky_hieu}} ngày       {{thang_nam}} ', italic) + '<w:r><w:br/></w:r>' +
                 run('của {{cv_co_quan}})', italic))
    return (para('TrichYeu', 'DANH SÁCH', more='<w:pageBreakBefore/>') +
            para('TrichYeu', 'Các đơn vị có kết quả đánh giá {{ten_ky}} dưới {{nguong}} điểm') +
            para('TrichYeu', reference) +
            rule(50, TEXT_WIDTH) + para('TenBang', '') +
            grid_table((12, 88, 18, 20, 22), ('STT', 'Đơn vị', 'Điểm', 'Thứ hạng', 'Còn thiếu (điểm)'), row))


def disclosure():
    subject = 'V/v công khai kết quả {{bo_chi_so}} {{ten_ky}}'
    body = letterhead('Số:         /{{ky_hieu_cong_van}}', subject)
    body += addressed(['- Các sở, ban, ngành;', '- {{noi_nhan_dia_phuong}}.'])
    body += para('NoiDung', f'Thực hiện {DECISION}, {{{{co_quan}}}} công khai kết quả thực hiện Bộ chỉ số của {{{{tinh_day_du}}}} {{{{ten_ky}}}} trên Cổng '
                 'Dịch vụ công quốc gia như sau:', more=FIRST)
    body += para('NoiDung', '{{cau_tinh}}', more='<w:keepNext/>') + sentences('cau_nhom', dash=False)
    body += para('NoiDung', '{{?cau_so_sanh}}{{cau_so_sanh}}{{/cau_so_sanh}}')
    body += para('NoiDung', '{{?cau_phu_luc}}{{cau_phu_luc}}{{/cau_phu_luc}}')
    body += para('NoiDung', 'Đề nghị các cơ quan, đơn vị, địa phương theo dõi kết quả theo thời gian thực tại địa chỉ {{nguon}}, tiếp tục khắc phục các '
                 'nhóm chỉ số còn mất điểm.')
    body += para('NoiDung', '{{co_quan}} thông báo để các cơ quan, đơn vị, địa phương biết, thực hiện./.', more='<w:keepNext/>')
    return body + signature(('- Như trên;', '- {{uy_ban}} (báo cáo);', '- Lưu: VT, {{soan_thao}}.'))


REFORM = (('cong_khai', 'Kết quả công khai, minh bạch trong thực hiện TTHC'), ('giai_quyet', 'Kết quả giải quyết TTHC'),
          ('truc_tuyen', 'Kết quả thực hiện dịch vụ công trực tuyến (DVCTT)'), ('thanh_toan', 'Kết quả thực hiện thanh toán trực tuyến'),
          ('so_hoa', 'Kết quả số hóa hồ sơ, kết quả giải quyết TTHC'), ('chi_tieu_khac', 'Kết quả các chỉ tiêu khác'))


def components():
    """A passage to be pasted into the committee's report: neither head nor signature."""
    body = heading('2. Về cải cách việc thực hiện TTHC')
    body += para('NoiDung', 'Theo số liệu trên Cổng Dịch vụ công quốc gia {{tinh_den}} (địa chỉ: {{nguon}}), kết quả cải cách thủ tục hành chính (TTHC) '
                 'của {{tinh_day_du}} như sau:')
    for key, name in REFORM:
        body += when('cau_' + key, heading('2.{{stt_%s}}. %s' % (key, name)) + sentences('cau_' + key, dash=False))
    return body


REPORT_TITLE = 'Báo cáo: {{ket_qua}} {{ten_ky}}'
DISPATCH_NOTES = ('{{^thap_nhieu}}{{cau_danh_sach}}{{/thap_nhieu}}', '{{?can_cu_chi_tieu}}{{can_cu_chi_tieu}}.{{/can_cu_chi_tieu}}')
TEMPLATES = {'bao-cao-tuan': (REPORT_TITLE, weekly, ()), 'bao-cao-quy': (REPORT_TITLE, quarterly, ()),
             'cong-van-don-vi-diem-thap': ('Công văn tập trung cải thiện {{chi_so}} {{ten_ky}}', dispatch,
                                           DISPATCH_NOTES),
             'cong-khai-thang': ('Công khai kết quả {{bo_chi_so}} {{ten_ky}}', disclosure, ()),
             'bao-cao-cai-cach-muc-2': ('Báo cáo cải cách hành chính {{ten_ky}}, mục 2', components, ())}


def main():
    for name, (shown, body, notes) in TEMPLATES.items():
        write(os.path.join(sys.argv[1], name + '.docx'), shown, body(), notes)


if __name__ == '__main__':
    main()
