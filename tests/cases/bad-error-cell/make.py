from exports import communes, departments

departments(change={'E6': '#DIV/0!'})
communes()
