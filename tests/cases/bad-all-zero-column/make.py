from exports import communes, departments

departments(change={'E5': 0, 'E6': 0, 'E7': 0})
communes()
