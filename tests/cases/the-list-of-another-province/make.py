from exports import save

names = [f'UBND xã {letter} - tỉnh An Giang' for letter in 'ABCDEFGHIJKLM']
save('Du-lieu/2025-11-14/xa.xlsx', 'Xã', [['STT', 'Tên đơn vị', 'Tổng điểm'], *[[n, name, 80 + n] for n, name in enumerate(names, 1)]])
