from exports import CRITERIA, DEPARTMENTS, communes, departments

departments(criteria=CRITERIA[:2] + CRITERIA[3:], rows=[row[:3] + row[4:] for row in DEPARTMENTS])
communes()
