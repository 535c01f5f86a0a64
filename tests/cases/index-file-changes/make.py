from pathlib import Path

from exports import departments

departments('Du-lieu/2025-11-07/so-ban-nganh.xlsx', '07/11/2025')
departments()
Path('cau-hinh.toml').write_text('[don-vi]\ntinh = "Đắk Lắk"\n[danh-gia]\nnguong = 80\n', encoding='utf-8')
