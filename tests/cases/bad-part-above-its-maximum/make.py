from exports import communes, departments

departments()
communes(change={'C5': 18.5, 'I5': 100})
