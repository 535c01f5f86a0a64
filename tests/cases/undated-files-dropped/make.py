from exports import communes, departments, write

for folder, date in (('Du-lieu/2025-11-07', '07/11/2025'), ('Tải về', '14/11/2025')):
    departments(f'{folder}/so-ban-nganh.xlsx', date)
    communes(f'{folder}/ubnd-cap-xa.xlsx', date, {'C5': 15.77, 'I5': 97.71} if folder == 'Tải về' else None)
write('cau-hinh.toml', '[don-vi]\ntinh = "Đắk Lắk"\n')
