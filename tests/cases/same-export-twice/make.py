import shutil

from exports import communes, departments

departments()
shutil.copy('Du-lieu/2025-11-14/so-ban-nganh.xlsx', 'Du-lieu/2025-11-14/so-ban-nganh (1).xlsx')
communes()
