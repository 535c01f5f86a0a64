from exports import departments, write

write('danh-muc/don-vi.csv', '')
departments()
