from exports import communes, departments

departments()
communes(change={'I5': 98.72, 'I6': 80})
