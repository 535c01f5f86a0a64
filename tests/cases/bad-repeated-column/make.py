from exports import CRITERIA, DEPARTMENTS, communes, departments

departments(criteria=CRITERIA + CRITERIA[1:2], rows=[row + row[2:3] for row in DEPARTMENTS])
communes()
