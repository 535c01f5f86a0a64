from exports import communes, departments

departments(change={'E6': None})
communes()
