from exports import communes, departments, write

departments()
communes()
write('cau-hinh.toml.txt', '[don-vi]\ntinh = "Đắk Lắk"\n')
write('danh-muc/Don-vi.xlsx.xlsx', 'một danh mục')
