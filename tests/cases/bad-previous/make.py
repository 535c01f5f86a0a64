from pathlib import Path

from exports import departments

departments()
departments('truoc/2025-11-07/so.xlsx', date='07/11/2025', change={'C5': 101})
departments('sau/2025-11-21/so.xlsx', date='21/11/2025')
departments('thang/Thang-5-2024/so.xlsx', date='31/5/2024')
Path('rong').mkdir()
