from exports import departments

departments('Du-lieu/2025-12-26/so-ban-nganh.xlsx', '26/12/2025')
