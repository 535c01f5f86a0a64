from exports import COMMUNES, communes, departments, write

for day in (7, 14, 21, 28):
    folder = f'{"Du-lieu" if day < 28 else "tuan-sau"}/2025-11-{day:02}'
    departments(f'{folder}/so-ban-nganh.xlsx', f'{day}/11/2025')
    communes(f'{folder}/ubnd-cap-xa.xlsx', f'{day}/11/2025')
communes('dinh-chinh.xlsx', '14/11/2025', {'C5': 15.77, 'I5': 97.71})
names = [row[0] for row in COMMUNES]
write('danh-muc/don-vi.csv', 'Tên đơn vị,Cấp\n' + ''.join(f'{name},Cấp xã\n' for name in names))
write('danh-muc-moi.csv', 'Tên đơn vị,Cấp\n' + ''.join(f'{name},Cấp xã\n' for name in names[:-1]) + 'UBND xã Ea Wy,Cấp xã\n')
communes('tuan-sau-nua/2025-12-05/ubnd-cap-xa.xlsx', '05/12/2025',
         rows=[*COMMUNES[:-1], ['UBND xã Ea Wy', 12.5, 15, 16, 9, 7.5, 12, 72]])
departments('tuan-sau-nua/2025-12-05/so-ban-nganh.xlsx', '05/12/2025')
write('cau-hinh-moi.toml', '[don-vi]\ntinh = "Đắk Lắk"\n[danh-gia]\nnguong = 85\n')
write('cau-hinh.toml', '[don-vi]\ntinh = "Đắk Lắk"\n')
write('cau-hinh-cu.toml', '[don-vi]\ntinh = "Đắk Lắk"\n')
