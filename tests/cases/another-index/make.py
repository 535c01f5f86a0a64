from pathlib import Path

from exports import numbered, save

GROUPS = ['Chuẩn hóa', 'Hẹn trả và nhận', 'Tạo lập dữ liệu', 'Chia sẻ dữ liệu', 'Tái sử dụng dữ liệu', 'Dịch vụ số toàn trình',
          'Thanh toán số', 'Thời gian xử lý', 'Phản ánh, kiến nghị', 'Mức hài lòng']
MAXIMA = [10, 15, 5, 6, 9, 20, 10, 12.5, 5.5, 7]
DEPARTMENTS = {'Sở Nội vụ': [95, 90, 80, 70, 90, 85.5, 92, 88, 100, 91], 'Sở Tài chính': [70, 60.25, 50, 75, 66, 71, 80, 65, 90, 82],
               'Sở Tư pháp': [40, 35, 60, 20, 45, 50, 30, 55, 20, 70], 'Sở Y tế': [None] * 10}
COMMUNES = {'UBND phường Tuy Hòa': [10, 14.5, 5, 5.5, 9, 19, 9.25, 12, 5.5, 7], 'UBND xã Ea Ly': [8, 10, 3, 4, 6, 12.75, 7, 9, 4, 6],
            'UBND xã Ea Súp': [5, 6, 2, 2, 3, 8, 4, 5, 2, 3], 'UBND xã Ea Drăng': [2, 3, 1, 1, 2, 5, 2, 3, 1, 2]}


def title(day):
    return [['BẢNG CHẤM ĐIỂM'], [f'(Số liệu tính đến ngày {day})'], []]


def week(folder, day, gain):
    rows = [[name, *(value and round(value - gain, 2) for value in values)] for name, values in DEPARTMENTS.items()]
    save(f'Du-lieu/{folder}/so.xlsx', 'Sở ngành', title(day) + [['STT', 'Đơn vị được chấm', *(f'{g} (%)' for g in GROUPS)]] + numbered(rows))
    points = [[name, *(round(value - gain / 10, 2) for value in values)] for name, values in COMMUNES.items()]
    headings = [f'{group} ({maximum} điểm)'.replace('.', ',') for group, maximum in zip(GROUPS, MAXIMA)]
    save(f'Du-lieu/{folder}/xa.xlsx', 'Xã phường', title(day) + [['STT', 'Đơn vị được chấm', *headings, 'Tổng cộng điểm']] +
         numbered([[*row, round(sum(row[1:]), 2)] for row in points]))


week('2026-01-09', '09/01/2026', 5)
week('2026-01-16', '16/01/2026', 0)
Path('cau-hinh.toml').write_text('[don-vi]\ntinh = "Đắk Lắk"\n[van-ban]\nkem-phu-luc = true\n[danh-gia]\nnguong = 65\nchi-tieu = 85\n'
                                 'thoi-han = "hết tháng 6 năm 2026"\n', encoding='utf-8')
