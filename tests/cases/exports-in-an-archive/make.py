"""Two periods in one .zip straight in Du-lieu, a third named by its .zip; a .zip within a .zip is refused."""
import io
import os
import zipfile
from pathlib import Path

from exports import departments, FOLDER


def packed(name, files):
    Path('Du-lieu').mkdir(exist_ok=True)
    with zipfile.ZipFile(f'Du-lieu/{name}', 'w') as archive:
        for inner, content in files.items():
            archive.writestr(zipfile.ZipInfo(inner, (2025, 11, 14, 0, 0, 0)), content)


departments()
export = Path(f'{FOLDER}/so-ban-nganh.xlsx').read_bytes()
Path(f'{FOLDER}/so-ban-nganh.xlsx').unlink()
os.rmdir(FOLDER)
inner = io.BytesIO()
with zipfile.ZipFile(inner, 'w') as archive:
    archive.writestr(zipfile.ZipInfo('so-ban-nganh.xlsx', (2025, 11, 14, 0, 0, 0)), export)
packed('xuat-tu-cong.zip', {'2025-11-14/sở.xlsx': export, '2025-11-07/sở.xlsx': export, '__MACOSX/2025-11-14/._sở.xlsx': b'x'})
packed('Thang-10-2025.zip', {'so.xlsx': export})
packed('2025-11-21.zip', {'so.zip': inner.getvalue()})
