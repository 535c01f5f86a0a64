from pathlib import Path

from exports import communes, departments

departments()
communes()
Path('cau-hinh.toml').write_text('[don-vi]\ntinh = "Đắk Lắk"\nky-thay = false\nnguoi-ky = "Nguyễn Văn A"\ndon-vi-soan-thao = "KSTTHC"\n[van-ban]\nkem-phu-luc = true\n',
                                 encoding='utf-8')
