from exports import communes, departments, write

for day in (7, 14, 21):
    folder = f'Du-lieu/2025-11-{day:02}'
    departments(f'{folder}/so-ban-nganh.xlsx', f'{day:02}/11/2025', {'C5': 80 + day / 10})
    communes(f'{folder}/ubnd-cap-xa.xlsx', f'{day:02}/11/2025', {'C5': 15 + day / 100, 'I5': round(96.94 + day / 100, 2)})
write('cau-hinh.toml', '[don-vi]\ntinh = "Đắk Lắk"\n[danh-gia]\nnguong = 50\n')
communes('dinh-chinh.xlsx', '14/11/2025', {'C5': 16.14, 'I5': 98.08})
