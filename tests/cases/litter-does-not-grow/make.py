from exports import communes, departments

departments()
communes()
for wrong in (101, 102, 103):
    communes(f'sai-{wrong}.xlsx', change={'C5': wrong})
