from pathlib import Path

from exports import FOLDER, COMMUNES, communes, departments

departments('Du-lieu/2025-11-07/so-ban-nganh.xlsx', '07/11/2025')
communes('Du-lieu/2025-11-07/ubnd-cap-xa.xlsx', '07/11/2025')
departments()
more = [[name, a, progress + 2, digital - 4, *rest, total - 2] for name, a, progress, digital, *rest, total in COMMUNES]
communes(change={'D4': 'Tiến độ, kết quả giải quyết (24 điểm)', 'E4': 'Số hóa hồ sơ (18 điểm)'}, rows=more)
departments('Nham/2025-11-14/so-ban-nganh.xlsx', criteria=['Công khai, minh bạch (18 điểm)', 'Tiến độ, kết quả giải quyết (20 điểm)',
                                                            'Số hóa hồ sơ (18 điểm)', 'Cung cấp dịch vụ trực tuyến (22 điểm)',
                                                            'Mức độ hài lòng (18 điểm)'], rows=[['Sở Nội vụ', 18, 20, 18, 22, 18]])
Path('cau-hinh.toml').write_text('[don-vi]\ntinh = "Đắk Lắk"\n', encoding='utf-8')
