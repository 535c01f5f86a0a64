from exports import departments, save

names = [f'UBND xã {letter} - tỉnh An Giang' for letter in 'ABCDEFGHIJKLM']
save('Du-lieu/2025-11-14/xa.xlsx', 'Xã', [['STT', 'Tên đơn vị', 'Tổng điểm'], *[[n, name, 80 + n] for n, name in enumerate(names, 1)]])
departments('so-ban-nganh/2025-11-21/so-ban-nganh.xlsx', '21/11/2025')
