from exports import departments, write

write('cau-hinh.toml', '[danh-gia]\nnguongg = 90\n')
departments()
