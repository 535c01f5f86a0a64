from pathlib import Path

from exports import communes, departments

communes()
departments()
file = Path('Du-lieu/2025-11-14/so-ban-nganh.xlsx')
file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
