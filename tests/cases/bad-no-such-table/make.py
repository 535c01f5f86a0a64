from exports import communes, save

communes()
save('Du-lieu/2025-11-14/danh-ba.xlsx', 'Danh bạ', [['STT', 'Họ và tên', 'Điện thoại'], [1, 'Nguyễn Văn A', '0262'], [2, 'Trần Thị B', '0262']])
