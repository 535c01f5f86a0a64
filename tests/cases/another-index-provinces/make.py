from pathlib import Path

from exports import numbered, save

GROUPS = ['Chuẩn hóa', 'Hẹn trả và nhận', 'Tạo lập dữ liệu', 'Chia sẻ dữ liệu', 'Tái sử dụng dữ liệu', 'Dịch vụ số toàn trình',
          'Thanh toán số', 'Thời gian xử lý', 'Phản ánh, kiến nghị', 'Mức hài lòng']
MAXIMA = [10, 15, 5, 6, 9, 20, 10, 12.5, 5.5, 7]
LEVEL = '    { ma = "tinh", ten = "Các tỉnh", goi = "tỉnh", trong-cau = "các tỉnh", trong-tieu-de = "các tỉnh" },\n'


def month(folder, gain):
    headings = [f'{group} ({maximum} điểm)'.replace('.', ',') for group, maximum in zip(GROUPS, MAXIMA)]
    rows = []
    for i, name in enumerate(['Tỉnh Đắk Lắk', 'Thành phố Hà Nội', 'Tỉnh An Giang', 'Tỉnh Gia Lai']):
        points = [round(maximum * (0.6 + 0.08 * i) - gain, 2) for maximum in MAXIMA]
        rows.append([name, *points, round(sum(points), 2)])
    save(f'Du-lieu/{folder}/tinh.xlsx', 'Tỉnh', [['STT', 'Tỉnh, thành phố', *headings, 'Tổng cộng điểm']] + numbered(rows))


month('Thang-01-2026', 0.2)
month('Thang-02-2026', 0)
save('Huyen/2026-01-16/huyen.xlsx', 'Huyện', [['STT', 'Đơn vị được chấm', 'Tổng cộng điểm'], [1, 'UBND huyện Krông Bông', 70],
                                              [2, 'UBND huyện Krông Ana', 71], [3, 'UBND xã Ea Ly', 60]])
index = (Path(__file__).parents[1] / 'another-index' / 'bo-chi-so.toml').read_text(encoding='utf-8')
Path('bo-chi-so.toml').write_text(index.replace('TEN = ', 'TINH = ["Tỉnh, thành phố"]\nTEN = ').replace('cap = [\n', 'cap = [\n' + LEVEL),
                                  encoding='utf-8')
Path('cau-hinh.toml').write_text('[don-vi]\ntinh = "Đắk Lắk"\n', encoding='utf-8')
