from exports import communes, departments, write

departments()
communes()
write('cau-hinh.toml', '[don-vi]\ntinh = "Đắk Lắk"\n')
