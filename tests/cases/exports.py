"""Small exports for the cases: a week's departments and communes, to be changed in one place by each case."""
from pathlib import Path

import openpyxl

CRITERIA = ['Công khai, minh bạch (%)', 'Tiến độ, kết quả giải quyết (%)', 'Số hóa hồ sơ (%)',
            'Cung cấp dịch vụ trực tuyến (%)', 'Mức độ hài lòng (%)']
PARTS = ['Công khai, minh bạch (18 điểm)', 'Tiến độ, kết quả giải quyết (20 điểm)', 'Số hóa hồ sơ (22 điểm)',
         'Dịch vụ công trực tuyến (12 điểm)', 'Thanh toán trực tuyến (10 điểm)', 'Mức độ hài lòng (18 điểm)']
DEPARTMENTS = [['Sở Nội vụ', 82.26, 94.09, 94.29, 80.79, 78.27], ['Sở Tài chính', 75.25, 90, 85.5, 92.1, 100],
               ['Sở Tư pháp', 60, 70.5, 65.25, 55, 80]]
COMMUNES = [['UBND phường Tuy Hòa', 16.77, 20, 22, 11.94, 10, 18, 98.71], ['UBND xã Ea Ly', 15, 18.5, 20.1, 10, 8.09, 18, 89.69],
            ['UBND xã Ea Súp', 12.5, 15, 16, 9, 7.5, 12, 72]]
FOLDER = 'Du-lieu/2025-11-14'


def departments(file=f'{FOLDER}/so-ban-nganh.xlsx', date='14/11/2025', change=None, rows=DEPARTMENTS, criteria=CRITERIA):
    """Headings in row 4, units from row 5: name in B, criteria in C to G. `change`: cell name -> value."""
    table = [['KẾT QUẢ ĐÁNH GIÁ CÁC SỞ, BAN, NGÀNH'], [f'(Số liệu tính đến ngày {date})'], [], ['STT', 'Tên đơn vị', *criteria]]
    save(file, 'Kết quả', table + numbered(rows), change)


def communes(file=f'{FOLDER}/ubnd-cap-xa.xlsx', date='14/11/2025', change=None, rows=COMMUNES):
    """Headings in row 4, units from row 5: name in B, parts in C to H, total in I."""
    table = [['ĐIỂM ĐÁNH GIÁ UBND CẤP XÃ'], [f'(Số liệu tính đến ngày {date})'], [], ['STT', 'Tên đơn vị', *PARTS, 'Tổng điểm']]
    save(file, 'Kết quả', table + numbered(rows), change)


def numbered(rows):
    return [[number, *row] for number, row in enumerate(rows, 1)]


def save(file, title, table, change=None):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = title
    for row in table:
        sheet.append(row)
    for cell, value in (change or {}).items():
        sheet[cell] = value
    Path(file).parent.mkdir(parents=True, exist_ok=True)
    workbook.save(file)


def write(file, content):
    Path(file).parent.mkdir(parents=True, exist_ok=True)
    Path(file).write_bytes(content if isinstance(content, bytes) else content.encode('utf-8'))
