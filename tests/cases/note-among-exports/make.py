from exports import departments, write

departments()
write('Du-lieu/2025-11-14/ghi-chu.txt', 'Nhớ gửi trước 10 giờ.\n')
