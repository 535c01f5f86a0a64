from exports import departments, write

write('danh-muc/don-vi.csv', 'Mã,Đơn vị hành chính số\n,x\n')
departments()
