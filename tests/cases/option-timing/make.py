from exports import communes, departments

departments()
communes(change={'I5': 98.72})
