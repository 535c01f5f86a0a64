from exports import communes, departments

departments(change={'D5': None})
communes()
