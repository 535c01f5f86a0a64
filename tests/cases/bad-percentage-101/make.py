from exports import communes, departments

departments(change={'C5': 101, 'D7': 101})
communes()
