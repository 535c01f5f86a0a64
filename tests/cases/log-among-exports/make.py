from exports import communes, departments

departments()
communes()
