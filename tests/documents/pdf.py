"""Prints documents with LibreOffice in an office's locale: Vietnamese, with a font as wide as Times New Roman.

The font is always Tinos, which Debian and Ubuntu have in the same release (fonts-croscore): other releases of Liberation
Serif have other heights of lines, so that pages would end elsewhere on another machine.
"""
import concurrent.futures
import importlib.util
import os
import re
import shutil
import subprocess
from pathlib import Path

LOCALE = ('<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
          '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>vi-VN</value></prop></item>'
          '</oor:items>')
TOOLS = {'soffice': 'libreoffice-calc-nogui libreoffice-writer-nogui', 'pdftoppm': 'poppler-utils', 'fc-list': 'fontconfig'}


FONTS = ('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>{folder}</dir><cachedir>{cache}</cachedir>'
         '<alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias></fontconfig>')


def font_folder():
    """Where Tinos lies; None: nowhere."""
    found = subprocess.run(['fc-list', ':family=Tinos', 'file'], capture_output=True, text=True).stdout
    return Path(found.split(':')[0]).parent if found else None


def missing():
    """What is missing for printing and for making pictures; empty if nothing is."""
    if importlib.util.find_spec('PIL') is None:
        return 'python3-pil is missing'
    for tool, package in TOOLS.items():
        if not shutil.which(tool):
            return f'{tool} is missing ({package})'
    return '' if font_folder() else 'no font as wide as Times New Roman: fonts-croscore is missing'


def version():
    """The version of LibreOffice: "7.4"."""
    text = subprocess.run(['soffice', '--version'], capture_output=True, text=True).stdout
    return (re.search(r'\d+\.\d+', text) or ['unknown'])[0]


def convert(files, folder, profile):
    """Makes a PDF of each file, in `folder`, with one run of LibreOffice."""
    user = profile / 'user'
    user.mkdir(parents=True)
    (user / 'registrymodifications.xcu').write_text(LOCALE, encoding='utf-8')
    fonts = profile / 'fonts.conf'
    fonts.write_text(FONTS.format(folder=font_folder(), cache=profile / 'fonts'), encoding='utf-8')
    subprocess.run(['soffice', f'-env:UserInstallation={profile.as_uri()}', '--headless', '--convert-to', 'pdf', '--outdir', folder,
                    *files], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600,
                   env={**os.environ, 'FONTCONFIG_FILE': str(fonts)})


def printed(documents, work):
    """{document: its PDF}; `work` is an empty folder. Two runs of LibreOffice share the files."""
    work.mkdir(parents=True, exist_ok=True)
    copies = {}
    for number, document in enumerate(documents):
        folder = work / f'in{number % 2}'
        folder.mkdir(exist_ok=True)
        copies[document] = shutil.copy(document, folder / f'{number:04}{document.suffix}')
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(convert, sorted(folder.iterdir()), work / 'pdf', work / ('profile-' + folder.name))
                     for folder in sorted(work.glob('in?'))]:
            done.result()
    pdfs = {document: work / 'pdf' / (Path(copy).stem + '.pdf') for document, copy in copies.items()}
    lost = [str(document) for document, pdf in pdfs.items() if not pdf.exists()]
    if lost:
        raise RuntimeError('LibreOffice cannot open ' + ', '.join(lost))
    return pdfs


def page_count(pdf):
    return int(re.search(r'^Pages:\s*(\d+)', subprocess.run(['pdfinfo', pdf], capture_output=True, text=True).stdout, re.M)[1])


def text_of(pdf, page=None):
    one = [] if page is None else ['-f', str(page), '-l', str(page)]
    return subprocess.run(['pdftotext', *one, '-layout', pdf, '-'], capture_output=True, check=True).stdout.decode('utf-8')
