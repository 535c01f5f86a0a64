from exports import departments

departments('Tải về/so.xlsx', date='')
