from exports import communes, departments

departments()
departments('Du-lieu/2025-11-14/so-lan-hai.xlsx', change={'C5': 50})
communes()
