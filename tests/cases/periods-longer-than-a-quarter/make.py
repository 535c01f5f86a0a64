from exports import communes, write

write('cau-hinh.toml', '[don-vi]\ntinh = "Đắk Lắk"\n')
for folder, date in [('6-thang-dau-nam-2026', '30/6/2026'), ('6-thang-cuoi-nam-2025', '31/12/2025'), ('9 tháng 2026', '30/9/2026'),
                     ('Năm 2025', '31/12/2025'), ('Nam-2026', '31/12/2026')]:
    communes(f'Du-lieu/{folder}/xa.xlsx', date=date)
