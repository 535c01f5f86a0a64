from exports import save, write

write('cau-hinh.toml', '[don-vi]\ntinh = "Quảng Ninh"\n')
for folder, title in [('2026-10-02', 'tỉnh'), ('2026-10-09', 'thành phố')]:
    names = [f'UBND {title} {name}' for name in ('Đồng Nai', 'Quảng Ninh', 'Bắc Ninh')] + ['UBND tỉnh Đắk Lắk', 'UBND Thành phố Huế']
    rows = [[number, name, 75 - number] for number, name in enumerate(names, 1)]
    save(f'Du-lieu/{folder}/tinh.xlsx', 'Tỉnh', [['STT', 'Tên đơn vị', 'Tổng điểm'], *rows])
