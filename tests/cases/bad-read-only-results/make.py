from exports import communes, departments

departments()
communes()

from pathlib import Path

Path('Ket-qua').mkdir()
