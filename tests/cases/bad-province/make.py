from exports import departments, write

write('cau-hinh.toml', '[don-vi]\ntinh = "Đăk Lăk"\n')
departments()
