from exports import departments

departments('Du-lieu/so-ban-nganh.xlsx', date='')
