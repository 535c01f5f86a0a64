from exports import communes, departments

departments('Du-lieu/2025-11-14/so.xlsx')
communes('Du-lieu/xa 2025-11-14.xlsx')
departments('tuan/so 2025-11-14.xlsx')
communes('tuan/xa 2025-11-13.xlsx')
communes('tuan/Tuan 2 thang 11-2025.xlsx')
