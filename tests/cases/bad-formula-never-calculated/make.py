from exports import communes, departments

departments(change={'E6': '=40+50'})
communes()
