from exports import communes, departments, write

departments()
departments('tot.xlsx')
communes()
communes('khac.xlsx', change={'C5': 15.77, 'I5': 97.71})
write('hong.xlsx', 'PK\x03\x04')
