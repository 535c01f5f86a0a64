from exports import communes, departments, write

departments('Du-lieu/2025/2025-11-14/so.xlsx')
communes('Du-lieu/2025/2025-11-14/cu/xa.xlsx')
departments('Thang-11-2025/2025-11-07/so.xlsx', date='07/11/2025')
write('cau-hinh.toml', '')
write('huong-dan/ghi-chu.docx', 'x')
