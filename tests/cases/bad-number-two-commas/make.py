from exports import communes, departments

departments(change={'F5': '75,5,2'})
communes()
