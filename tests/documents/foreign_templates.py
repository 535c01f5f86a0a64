#!/usr/bin/python3
"""Uses Word documents of other people as templates: foreign_templates.py PROGRAM FOLDER... [--validator COMMAND].

Each .docx, .docm, .dotx, .dotm below the folders takes the place of the weekly report's template. The report must then be
the document itself, part for part, except for parts that the program says it changes (the type of the main part, macros,
the link to another template). Documents with tags of another program are refused or filled, and are counted separately.
With a validator, a report must have no error that its template does not have.
"""
import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[2] / 'samples'
DATA = next(SAMPLES.glob('Du-lieu-mau/2025-11-14'))
TYPES = ('.docx', '.docm', '.dotx', '.dotm')
MAY_CHANGE = re.compile(r'\[Content_Types\]\.xml|.*\.rels|word/settings\.xml')


def parts_of(file):
    with zipfile.ZipFile(file) as package:
        return {name: package.read(name) for name in package.namelist() if not name.endswith('/')}


def run(program, folder):
    return subprocess.run([program, '--jobs', '1'], cwd=folder, capture_output=True, timeout=60)


def verdict(program, folder, document):
    """How the report compares with its template, and the message for a refused one."""
    shutil.copy(document, folder / 'mau' / 'bao-cao-tuan.docx')
    shutil.rmtree(folder / 'Ket-qua', ignore_errors=True)
    ran = run(program, folder)
    messages = [line for line in ran.stderr.decode().splitlines() if 'bao-cao-tuan.docx' in line]
    report = folder / 'Ket-qua' / '2025-11-14' / 'Bao-cao.docx'
    if ran.returncode not in (0, 1, 2, 3):
        return 'CRASH', str(ran.returncode)
    if not report.exists():
        return 'refused', messages[0] if messages else ran.stderr.decode()[-200:]
    before, after = parts_of(document), parts_of(report)
    changed = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    if not changed:
        return 'unchanged', ''
    said = any('macro' in line or 'gắn với' in line for line in messages)
    expected = all(MAY_CHANGE.fullmatch(name) or name not in after for name in changed)
    main_type = changed == ['[Content_Types].xml'] and document.suffix != '.x'
    return ('changed as said' if expected and (said or main_type) else 'DIFFERS'), ', '.join(changed)


def errors_of(validator, file):
    ran = subprocess.run([validator, str(file)], capture_output=True, timeout=120)
    return Counter(re.findall(r'"description":\s*"([^"]*)"', ran.stdout.decode(errors='replace')))


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument('program', type=lambda text: str(Path(text).resolve()))
    arguments.add_argument('folders', nargs='+', type=Path)
    arguments.add_argument('--validator', type=lambda text: str(Path(text).resolve()))
    given = arguments.parse_args()
    documents = sorted(file for folder in given.folders for file in folder.rglob('*') if file.suffix.lower() in TYPES)
    counts = Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(DATA, folder / 'Du-lieu' / '2025-11-14')
        (folder / 'Du-lieu' / '2025-11-14' / 'cac-tinh.xlsx').unlink()
        (folder / 'mau').mkdir()
        for template in (SAMPLES / 'mau').glob('*.docx'):
            shutil.copy(template, folder / 'mau')
        for document in documents:
            try:
                result, detail = verdict(given.program, folder, document)
            except (zipfile.BadZipFile, subprocess.TimeoutExpired) as problem:
                result, detail = 'FAILED', repr(problem)
            if given.validator and result in ('unchanged', 'changed as said', 'DIFFERS'):
                fresh = errors_of(given.validator, folder / 'Ket-qua' / '2025-11-14' / 'Bao-cao.docx')
                if fresh - errors_of(given.validator, document):
                    result, detail = 'INVALID', str(fresh)
            counts[result] += 1
            if result != 'unchanged':
                print(f'{result}: {document.name}: {detail[:300]}')
    print(f'{len(documents)} documents: ' + ', '.join(f'{count} {result}' for result, count in sorted(counts.items())))
    return 1 if any(result.isupper() for result in counts) else 0


if __name__ == '__main__':
    sys.exit(main())
