"""A week downloaded as a .zip and unpacked beside it, into a folder of its own, is read once; another week's .zip was cut off."""
import zipfile
from pathlib import Path

from exports import departments, FOLDER

departments()
export = Path(f'{FOLDER}/so-ban-nganh.xlsx')
for name in ('2025-11-14.zip', '2025-11-07.zip'):
    with zipfile.ZipFile(f'Du-lieu/{name}', 'w') as archive:
        archive.writestr(zipfile.ZipInfo('export/so-ban-nganh.xlsx', (2025, 11, 14, 0, 0, 0)), export.read_bytes())
cut = Path('Du-lieu/2025-11-07.zip')
cut.write_bytes(cut.read_bytes()[:1000])
inner = Path(f'{FOLDER}/export')
inner.mkdir()
export.rename(inner / export.name)
