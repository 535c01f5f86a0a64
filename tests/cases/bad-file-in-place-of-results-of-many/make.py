from exports import departments, write

departments('Du-lieu/2025-11-07/so.xlsx', date='07/11/2025')
departments()
write('Ket-qua', 'một tệp')
