from exports import communes, departments, write

departments('Du-lieu/so-ban-nganh.xlsx')
communes('Du-lieu/ubnd-cap-xa.xlsx')
communes('Du-lieu/2025-11-07/ubnd-cap-xa.xlsx', date='07/11/2025')
write('Du-lieu/Doc-truoc.txt', 'Chép tệp xuất từ Cổng vào đây.\n')
