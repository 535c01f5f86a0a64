from exports import departments

departments('Du-lieu/Tuan-6-thang-11-2025/so.xlsx')
departments('so.xlsx')
