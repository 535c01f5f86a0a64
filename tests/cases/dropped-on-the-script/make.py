import shutil

from exports import communes, departments, write

for day in (7, 14, 21):
    departments(f'Du-lieu/2025-11-{day:02}/so-ban-nganh.xlsx', f'{day}/11/2025')
    communes(f'Du-lieu/2025-11-{day:02}/ubnd-cap-xa.xlsx', f'{day}/11/2025')
shutil.copytree('Du-lieu/2025-11-21', 'Màn hình/2025-11-28')
departments('Màn hình/2025-11-28/so-ban-nganh.xlsx', '28/11/2025')
communes('Màn hình/2025-11-28/ubnd-cap-xa.xlsx', '28/11/2025')
departments('Tải về/so 21-11-2025.xlsx', '21/11/2025')
departments('Khác/Du-lieu/so 14-11-2025.xlsx', '14/11/2025')
communes('Khác/Du-lieu/xa 14-11-2025.xlsx', '14/11/2025')
communes('Khác/Du-lieu/xa 07-11-2025.xlsx', '07/11/2025')
write('cau-hinh.toml', '[don-vi]\ntinh = "Đắk Lắk"\n')
