from exports import departments

departments('Du-lieu/2025-11-14/so 07-11-2025.xlsx')
