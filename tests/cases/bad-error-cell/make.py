from exports import communes, departments

departments(change={'E6': '#N/A'})
communes()
