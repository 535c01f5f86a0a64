from exports import communes, departments

communes('Du-lieu/2025-11-14/xa/xa.xlsx')
departments('Du-lieu/2025-11-14/so/so.xlsx')
