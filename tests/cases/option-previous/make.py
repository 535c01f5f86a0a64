from exports import COMMUNES, DEPARTMENTS, communes, departments, write

departments()
communes()
departments('Kỳ trước/2025-11-07/so-ban-nganh.xlsx', '07/11/2025', rows=[DEPARTMENTS[1], DEPARTMENTS[0], DEPARTMENTS[2]])
communes('Kỳ trước/2025-11-07/ubnd-cap-xa.xlsx', '07/11/2025', {'C5': 15.77, 'I5': 97.71}, rows=COMMUNES[:2])
write('cau-hinh.toml', '[don-vi]\ntinh = "Đắk Lắk"\n')
