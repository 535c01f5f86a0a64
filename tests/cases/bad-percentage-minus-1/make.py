from exports import communes, departments

departments(change={'E6': -1})
communes()
