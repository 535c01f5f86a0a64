from exports import communes, departments

departments()
communes()

from exports import write

write('Ket-qua', 'một tệp')
