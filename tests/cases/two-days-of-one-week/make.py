from exports import communes

communes('Du-lieu/2025-10-15/xa.xlsx', date='15/10/2025')
communes('Du-lieu/2025-10-16/xa.xlsx', date='16/10/2025', change={'C5': 16, 'I5': 97.94})
