#!/usr/bin/python3
"""Checks the contents of the zip: package.py ZIP UNPACKED OBJDUMP

Less than 10 MiB; every file that a clerk needs, without a folder around them, for Explorer makes one; no library beside the
system's; a program that hands out no function and lies at another address in each run; scripts that cmd.exe reads whatever its
code page.
"""
import re
import subprocess
import sys
import zipfile
from pathlib import Path

LARGEST = 10 << 20
FILES = ['phuluc766.exe', 'Tao-phu-luc.cmd', 'Tao-loi-tat.cmd', 'cau-hinh.toml', 'Huong-dan.pdf', 'Giay-phep-thu-vien.txt', 'danh-muc/don-vi.xlsx',
         'mau/bao-cao-tuan.docx', 'Du-lieu/Doc-truoc.txt', 'Du-lieu-mau/2025-11-14/so-ban-nganh.xlsx']
SYSTEM = {'kernel32.dll', 'msvcrt.dll', 'shell32.dll', 'advapi32.dll', 'user32.dll', 'ws2_32.dll', 'ole32.dll', 'bcrypt.dll'}
RESOURCES = {'the manifest': b'activeCodePage', 'long paths': b'longPathAware', 'its version': 'phuluc766.exe'.encode('utf-16-le'),
             'what it is': 'Lập phụ lục'.encode('utf-16-le'), 'who made it': 'CompanyName'.encode('utf-16-le')}
FLAGS = {'HIGH_ENTROPY_VA', 'DYNAMIC_BASE', 'NX_COMPAT'}


def faults(archive, folder, objdump):
    if 'phuluc766.exe' not in zipfile.ZipFile(archive).namelist():
        yield 'the zip has a folder around its files'
    size = archive.stat().st_size
    if size >= LARGEST:
        yield f'{size} bytes, expected less than {LARGEST}'
    for name in FILES:
        if not (folder / name).is_file():
            yield f'{name} is missing'
    program = folder / 'phuluc766.exe'
    headers = subprocess.run([objdump, '-p', program], capture_output=True, text=True, check=True).stdout
    imported = {name.lower() for name in re.findall(r'DLL Name: (\S+)', headers)}
    if not imported or imported - SYSTEM:
        yield f'imports {sorted(imported)}'
    flags = set(re.findall(r'^\s+(\w+)$', headers.partition('DllCharacteristics')[2].partition('SizeOf')[0], re.M))
    if FLAGS - flags:
        yield f'flags {sorted(flags)}, expected {sorted(FLAGS)}'
    if '[Ordinal/Name Pointer] Table' in headers:
        yield 'exports functions: ' + headers.partition('[Ordinal/Name Pointer] Table')[2][:400]
    yield from (f'the program lacks {what}' for what, mark in RESOURCES.items() if mark not in program.read_bytes())
    for script in folder.glob('*.cmd'):
        text = script.read_bytes()
        if not text.isascii() or text.count(b'\n') != text.count(b'\r\n'):
            yield f'{script.name} is not ASCII with CR LF'
    print(f'{archive.name}: {size} bytes, {len(list(folder.rglob("*")))} entries; imports {", ".join(sorted(imported))}')


if __name__ == '__main__':
    found = list(faults(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
    print('\n'.join(found))
    sys.exit(1 if found else 0)
