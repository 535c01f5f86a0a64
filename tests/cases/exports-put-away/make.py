from exports import departments, write

for day in ('07', '14'):
    departments(f'Du-lieu/2025-11-{day}/so-ban-nganh.xlsx', f'{day}/11/2025')
write('cau-hinh.toml', '[don-vi]\ntinh = "Đắk Lắk"\n')
