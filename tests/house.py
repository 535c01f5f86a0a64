#!/usr/bin/python3
"""Checks the rules of the house: house.py rooms | promises | libraries | sizes | paths | named | mirror. Prints what breaks one; exit 1 then.

rooms      read, model and write include the nouns, base and themselves; app all of them; base the nouns and itself; the nouns only nouns
promises   no source of the program uses the network or the registry
libraries  each third-party library is named in one .cpp/.hpp pair of a folder; there may be a .cpp for each system or build. A folder
           that is named after a library may name it in every file
sizes      no source is over 350 lines, no script over 400, no function of a source over 50
paths      no file names a path on a developer's machine
named      files named on the pages of docs exist, and so do functions "in" a file
mirror     tests/unit has a test file for every source that decides something; each test file bears the name of a source, perhaps with a
           word behind it. A part of a source, called after it (xlsx_sheet), may be tested through it (xlsx)
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
UNTESTED = {
    'base/native_posix': 'the system\'s calls; disk, files and staging use them all',
    'base/native_windows': 'the same of Windows; tests/unit/windows',
    'base/windows': 'tests/unit/windows',
    'base/placement': 'staging and resultfolder, whose steps it carries out',
    'base/tomlpart': 'keys of a table; config and rulesfile ask for all of them',
    'read/builder': 'limits of a sheet, asked in every format',
    'read/refuse': 'wording only',
    'read/mime': 'mhtml, its only user',
    'model/doubtwords': 'words of plausibility and losses, whose messages are tested',
    'app/convert': 'the pipeline; tests/cases',
    'app/documents': 'names the documents that finish writes',
    'app/edited': 'compares a run with the results on the disk; tests/cases/edited-result-*',
    'app/learning': 'chooses among periods on the disk; tests/cases',
}
LONGEST_SOURCE = 350
LONGEST_SCRIPT = 400
LONGEST_FUNCTION = 50
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


def promises():
    outside = re.compile(r'\b(sys/socket|netinet|netdb|arpa/inet|winsock2?|winhttp|wininet|urlmon|getaddrinfo|WSAStartup|InternetOpen\w*|'
                         r'WinHttp\w+|URLDownload\w+|Reg(Open|Create|Set|Delete|Query)\w+|curl)\b')
    for file in [*sources('include'), *sources('src')]:
        for found in outside.finditer(code(file.read_text(encoding='utf-8')) + ' '.join(name for _, name in includes(file))):
            yield f'{file.relative_to(TREE)}: {found[0]}'


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
        if len(files) > 1 and not name.endswith(folder.name):
            yield f'{name} is named in {", ".join(sorted(files))}'


def sizes():
    scripts = [p for folder in ('tests', 'samples') for p in (TREE / folder).rglob('*') if p.suffix in ('.py', '.sh')]
    for file in [*sources('include'), *sources('src'), *sources('tests'), *scripts]:
        lines = len(file.read_text(encoding='utf-8').splitlines())
        if lines > (LONGEST_SCRIPT if file in scripts else LONGEST_SOURCE):
            yield f'{file.relative_to(TREE)}: {lines} lines'
    for file in [*sources('include'), *sources('src'), *sources('tests')]:
        for line, lines in functions(file.read_text(encoding='utf-8')):
            if lines > LONGEST_FUNCTION:
                yield f'{file.relative_to(TREE)}:{line}: a function of {lines} lines'


def code(text):
    """A source without comments, literals and directives; the line breaks stay."""
    aside = r'R"(\w*)\((?:.|\n)*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\\n])+\'|//.*|/\*(?:.|\n)*?\*/|^\s*#(?:\\\n|.)*'
    return re.sub(aside, lambda found: re.sub('.', ' ', found[0]), text, flags=re.M)


def functions(text):
    """First line and number of lines of each function. Its block follows a list of parameters, and is neither in another one nor of a
    namespace, a type or a value; lambdas count for the function that they are in."""
    text, blocks, begin = code(text), [], 0
    for mark in re.finditer('[{};]', text):
        head = text[begin:mark.start()]
        if mark[0] == '{' and re.search(r'[\w>]$|[=,(]\s*$|\breturn\s*$', head):
            blocks.append('value')
            continue
        if mark[0] == '{':
            named = re.search(r'\b(namespace|class|struct|union|enum|extern)\b', re.sub('<[^<>]*>', '', head).split('(')[0])
            named = named or re.search(r'\bnamespace\b[\w\s:]*$', head)  # behind a macro
            outer = '(' in head and not named and not any(isinstance(each, int) for each in blocks)
            blocks.append(begin + len(head) - len(head.lstrip()) if outer else 'block')
        elif mark[0] == '}':
            first = blocks.pop() if blocks else 'block'
            if first == 'value':
                continue
            if isinstance(first, int):
                yield text.count('\n', 0, first) + 1, text.count('\n', first, mark.start()) + 1
        begin = mark.end()


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


def existing(name):
    """The files that a page means by "src/app/plan", "src/app/plan.cpp" or "src/app"."""
    path = TREE / name
    found = [path] if path.exists() else []
    return found + [p for p in (path.with_name(path.name + end) for end in ('.cpp', '.hpp')) if p.exists()]


def named():
    page_files = [TREE / 'README.md', *sorted((TREE / 'docs').glob('*.md'))]
    for page in page_files:
        text = page.read_text(encoding='utf-8')
        for name in sorted(set(re.findall(r'`((?:src|tests|docs|samples|include)/[\w./-]*\w)`', text))):
            if not existing(name):
                yield f'{page.relative_to(TREE)}: there is no {name}'
        for function, name in re.findall(r'`([\w:]+)(?:\(\))?` in `(src/[\w./-]+)`', text):
            word = re.compile(r'\b' + function.split('::')[-1] + r'\b')
            if not any(word.search(p.read_text(encoding='utf-8')) for p in existing(name) if p.is_file()):
                yield f'{page.relative_to(TREE)}: {name} has no {function}'


def mirror():
    rooms_tested = [room.removeprefix('src/') for room in ROOMS if room.startswith('src/')]
    for room in rooms_tested:
        names = {p.stem for p in (TREE / 'src' / room).glob('*.[ch]pp')}
        tests = {p.name.removesuffix('_test.cpp') for p in (TREE / 'tests/unit' / room).glob('*_test.cpp')}
        for file in sorted((TREE / 'src' / room).glob('*.cpp')):
            if not tests & set(starts(file.stem)) and f'{room}/{file.stem}' not in UNTESTED:
                yield f'{file.relative_to(TREE)}: no tests/unit/{room}/{file.stem}_test.cpp'
        for test in sorted(tests):
            if not names & set(starts(test)):
                yield f'tests/unit/{room}/{test}_test.cpp: there is no src/{room}/{test}'
    for name in UNTESTED:
        if not (TREE / 'src' / f'{name}.cpp').exists() or (TREE / 'tests/unit' / f'{name}_test.cpp').exists():
            yield f'{name} needs no exception'


def starts(name):
    """"a_b_c", "a_b" and "a"."""
    words = name.split('_')
    return ['_'.join(words[:end]) for end in range(len(words), 0, -1)]


if __name__ == '__main__':
    broken = list({'rooms': rooms, 'promises': promises, 'libraries': libraries, 'sizes': sizes, 'paths': paths, 'named': named, 'mirror': mirror}[sys.argv[1]]())
    sys.stdout.reconfigure(encoding='utf-8')
    print('\n'.join(broken))
    sys.exit(1 if broken else 0)
