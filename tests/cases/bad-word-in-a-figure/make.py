from exports import communes, departments

departments(change={'E6': 'chưa có'})
communes()
