#!/usr/bin/python3
"""Renders one document of each kind to docs/hinh, its pages side by side: make_docx_pictures.py PROGRAM

Needs LibreOffice, poppler-utils and ImageMagick.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

from whole import TREE, write_documents

PICTURES = {'bao-cao-tuan': ('samples', '2025-11-14/Bao-cao.docx'), 'bao-cao-quy': ('bao-cao-quy', 'Quy-II-2024/Bao-cao.docx'),
            'cong-van-don-vi-diem-thap': ('don-vi-diem-thap', '2026-03-09/Cong-van-don-vi-diem-thap.docx'),
            'cong-khai-thang': ('cong-khai-thang', 'Thang-5-2024/Bao-cao.docx'),
            'bao-cao-cai-cach-muc-2': ('chi-tieu-thanh-phan', 'Thang-11-2025/Bao-cao.docx')}


def render(document, picture, work):
    subprocess.run(['soffice', f'-env:UserInstallation={(work / "profile").as_uri()}', '--headless', '--convert-to', 'pdf',
                    '--outdir', work, document], check=True, capture_output=True)
    pages = work / 'pages'
    pages.mkdir()
    subprocess.run(['pdftoppm', '-r', '80', '-png', work / (document.stem + '.pdf'), pages / 'page'], check=True)
    subprocess.run(['convert', *sorted(pages.iterdir()), '-bordercolor', '#999', '-border', '1', '+append', '-colorspace', 'Gray',
                    '-colors', '16', '-strip', '-define', 'png:exclude-chunks=date,time', picture], check=True)


def main():
    with tempfile.TemporaryDirectory() as root:
        write_documents(Path(sys.argv[1]).absolute(), Path(root))
        for name, (case, document) in PICTURES.items():
            with tempfile.TemporaryDirectory() as work:
                render(Path(root) / case / 'Ket-qua' / document, TREE / 'docs' / 'hinh' / (name + '.png'), Path(work))


if __name__ == '__main__':
    main()
