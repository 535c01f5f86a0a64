from exports import departments

departments()
