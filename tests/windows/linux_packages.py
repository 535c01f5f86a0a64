#!/usr/bin/python3
"""Unpacks the packages for Linux and makes the documents of their samples: linux_packages.py ARCHIVE.tar.gz PACKAGE.deb"""
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path


def made(program, samples, work):
    """The documents that a program makes of samples, with the templates that came with it."""
    subprocess.run([program, '-u', samples / 'danh-muc' / 'don-vi.xlsx', samples / 'Du-lieu-mau'], cwd=work, check=True, timeout=60)
    return {p.name for p in (work / 'Ket-qua-mau' / '2025-11-14').iterdir()}


def main(archive, package):
    needed = {'Phu-luc-I.xlsx', 'Phu-luc-II.xlsx', 'Tong-hop.xlsx', 'Bao-cao.docx', 'nhat-ky.txt'}
    with tempfile.TemporaryDirectory() as root:
        folders = {name: Path(root) / name for name in ('tar', 'deb', 'work-tar', 'work-deb')}
        for folder in folders.values():
            folder.mkdir()
        with tarfile.open(archive) as tar:
            tar.extractall(folders['tar'])
        subprocess.run(['dpkg-deb', '-x', package, folders['deb']], check=True)
        folder = next(folders['tar'].iterdir())
        assert made(folder / 'phuluc766', folder, folders['work-tar']) >= needed
        installed = folders['deb'] / 'usr'
        assert made(installed / 'bin' / 'phuluc766', installed / 'share' / 'doc' / 'phuluc766' / 'examples', folders['work-deb']) >= needed
    depends = subprocess.run(['dpkg-deb', '-f', package, 'Depends'], capture_output=True, text=True, check=True).stdout
    assert 'libc6' in depends and 'libxml2' in depends, depends
    print(f'{package.name} depends on {depends}')


if __name__ == '__main__':
    main(Path(sys.argv[1]), Path(sys.argv[2]))
