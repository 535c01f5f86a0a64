#!/usr/bin/python3
"""The rules of the house: house.py rooms | libraries | sizes | paths. Prints what breaks one; exit 1 then.

rooms      read, model and write include the nouns, base and themselves; app all of them; base the nouns and itself; the nouns only nouns
libraries  each third-party library is named in one .cpp/.hpp pair of a room; a .cpp may have one form a system or build
sizes      no source file is over 400 lines
paths      no file names a place on somebody's machine
"""
import os
import re
import sys
from pathlib import Path

TREE = Path(__file__).resolve().parents[1]
ROOMS = {'include/phuluc766': ['phuluc766'], 'src/base': ['phuluc766', 'base'], 'src/read': ['phuluc766', 'base', 'read'],
         'src/model': ['phuluc766', 'base', 'model'], 'src/write': ['phuluc766', 'base', 'write'],
         'src/app': ['phuluc766', 'base', 'read', 'model', 'write', 'app']}
LIBRARIES = {'libxml/HTMLparser.h': 'libxml2 for HTML', 'libxml/': 'libxml2', 'minizip/': 'minizip', 'zlib.h': 'zlib', 'libdeflate.h': 'libdeflate', 'xlsxwriter': 'libxlsxwriter', 'toml++/': 'toml++',
             'utf8proc.h': 'utf8proc', 'nettle/': 'nettle', 'boost/': 'Boost'}
SYSTEM = re.compile(r'unistd\.h|malloc\.h|io\.h|fcntl\.h|spawn\.h|windows\.h|sh\w+\.h|time\.h|sys/\w+\.h|std\w+\.h|[a-z_]+')  # the last: the standard library
WAYS = re.compile('_(posix|windows|packaged|in_memory)$')
LONGEST = 400
LEFT_OUT = {'.git', 'node_modules', 'Ket-qua', '__pycache__', 'corpus'}
BINARY = {'.xlsx', '.xls', '.ods', '.docx', '.png', '.pdf', '.zip', '.ico', '.gz', '.bin'}


def sources(folder):
    return sorted(p for p in (TREE / folder).rglob('*') if p.suffix in ('.cpp', '.hpp', '.h', '.c'))


def includes(file):
    return re.findall(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', file.read_text(encoding='utf-8'), re.M)


def rooms():
    for folder, allowed in ROOMS.items():
        for file in sources(folder):
            for mark, name in includes(file):
                if mark == '"' and name.split('/')[0] not in allowed:
                    yield f'{file.relative_to(TREE)}: may not include "{name}"'


def library(name):
    return next((library for start, library in LIBRARIES.items() if name.startswith(start)), None)


def libraries():
    pairs = {}
    for file in [*sources('include'), *sources('src')]:
        for mark, name in includes(file):
            if mark == '<' and library(name):
                pairs.setdefault((library(name), file.parent), set()).add(WAYS.sub('', str(file.relative_to(TREE).with_suffix(''))))
            elif mark == '<' and not SYSTEM.fullmatch(name):
                yield f'{file.relative_to(TREE)}: <{name}> belongs to no library known here'
    for (name, folder), files in pairs.items():
        if folder.is_relative_to(TREE / 'include'):
            yield f'{name} is named among the nouns'
        if len(files) > 1:
            yield f'{name} is named in {", ".join(sorted(files))}'


def sizes():
    scripts = [p for folder in ('tests', 'samples') for p in (TREE / folder).rglob('*') if p.suffix in ('.py', '.sh')]
    for file in [*sources('include'), *sources('src'), *sources('tests'), *scripts]:
        lines = len(file.read_text(encoding='utf-8').splitlines())
        if lines > LONGEST:
            yield f'{file.relative_to(TREE)}: {lines} lines'


def texts():
    for folder, folders, names in os.walk(TREE):
        folders[:] = [f for f in folders if f not in LEFT_OUT and not f.startswith('build')]
        for name in sorted(set(names) - LEFT_OUT):  # in a second work tree .git is a file
            file = Path(folder) / name
            if file.suffix.lower() not in BINARY and 'data' not in file.relative_to(TREE).parts:
                yield file, file.read_bytes().decode('utf-8', errors='replace')


def paths():
    somebody = re.compile(r'(?<![\w.~$}/-])/(?:home|root|work|Users|mnt|media)/\w|\b[A-Z]:\\Users\\\w')
    for file, text in texts():
        for found in somebody.finditer(text):
            line = text.count('\n', 0, found.start()) + 1
            yield f'{file.relative_to(TREE)}:{line}: {found[0]}'


if __name__ == '__main__':
    broken = list({'rooms': rooms, 'libraries': libraries, 'sizes': sizes, 'paths': paths}[sys.argv[1]]())
    sys.stdout.reconfigure(encoding='utf-8')
    print('\n'.join(broken))
    sys.exit(1 if broken else 0)
