#!/usr/bin/python3
"""Checks rules for every document that the program writes from the samples and the portal's exports.

    whole.py valid PROGRAM VALIDATOR      Open XML SDK finds no fault in any workbook or Word document
    whole.py recalculated PROGRAM         LibreOffice calculates every formula to the value that is stored with it
    whole.py same PROGRAM                 two runs give the same bytes, in another folder, locale, time zone and as another user

Exit 77: cannot be checked here, a tool is missing.
"""
import concurrent.futures
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]
PORTAL = TREE / 'tests' / 'data' / 'portal'
SKIPPED = 77
CASES = {'samples': TREE / 'samples' / 'Du-lieu-mau', **{name: PORTAL / name for name in
         ('bao-cao-quy', 'cong-khai-thang', 'don-vi-diem-thap', 'chi-tieu-thanh-phan', 'so-lieu-thuc')}}


def write_documents(program, work, cases=CASES, **how):
    """Runs the program on each case below `work`; returns all documents."""
    for name, inputs in cases.items():
        folder = work / name
        folder.mkdir(parents=True)
        folder.chmod(0o777)
        if (TREE / 'samples' / 'mau').is_dir():
            shutil.copytree(TREE / 'samples' / 'mau', folder / 'mau')
        if name != 'so-lieu-thuc':  # its units are named with their province
            (folder / 'cau-hinh.toml').write_text('[don-vi]\ntinh = "Đắk Lắk"\n', encoding='utf-8')
        copy = shutil.copytree(inputs, folder / 'Du-lieu')
        result = subprocess.run([program, '--quiet', copy.name], cwd=folder, capture_output=True, timeout=120, **how)
        if result.returncode != 0:
            sys.exit(f'{name}: exit {result.returncode}\n{result.stderr.decode("utf-8")}')
    return sorted(p for p in work.glob('*/Ket-qua/**/*') if p.is_file())


def faults(validator, file):
    report = json.loads(subprocess.run([validator, file], capture_output=True, timeout=300).stdout)
    return [] if report['ok'] else [f'{file}: {error["path"]} {error["description"]}' for error in report['errors']]


def valid(program, work, validator):
    if not validator.exists():
        print(f'{validator} is missing: tests/run.sh installs it')
        sys.exit(SKIPPED)
    files = [p for p in write_documents(program, work) if p.suffix in ('.xlsx', '.docx')]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return [fault for found in pool.map(lambda file: faults(validator, file), files) for fault in found]


def recalculated(program, work):
    if not shutil.which('soffice'):
        print('soffice is missing: tests/run.sh installs it')
        sys.exit(SKIPPED)
    write_documents(program, work)
    for inputs in work.glob('*/Du-lieu'):
        shutil.rmtree(inputs)
    result = subprocess.run(['/usr/bin/python3', Path(__file__).with_name('recalculate.py'), work], capture_output=True, timeout=900)
    print(result.stdout.decode('utf-8'))
    return [] if result.returncode == 0 else [f'exit {result.returncode} {result.stderr.decode("utf-8")}']


def same(program, work):
    public = work / 'phuluc766'  # another user can reach this folder
    shutil.copy(program, public)
    public.chmod(0o755)
    other = {'env': {**os.environ, 'LC_ALL': 'vi_VN.UTF-8', 'TZ': 'Asia/Ho_Chi_Minh', 'HOME': '/'}}
    if os.geteuid() == 0:
        other['user'] = 65534
    first = write_documents(public, work / 'một', env={**os.environ, 'LC_ALL': 'C', 'TZ': 'America/New_York'})
    second = write_documents(public, work / 'thư mục khác', **other)
    names = [[p.relative_to(work / p.relative_to(work).parts[0]) for p in files] for files in (first, second)]
    if names[0] != names[1] or not first:
        return [f'different documents: {names}']
    return [str(a) for a, b in zip(first, second) if a.read_bytes() != b.read_bytes()]


def main():
    what, program = sys.argv[1], Path(sys.argv[2]).absolute()
    sys.stdout.reconfigure(encoding='utf-8')
    with tempfile.TemporaryDirectory(prefix='phuluc766-') as root:
        os.chmod(root, 0o755)
        wrong = {'valid': valid, 'recalculated': recalculated, 'same': same}[what](program, Path(root), *map(Path, sys.argv[3:]))
    print('\n'.join(wrong[:50]))
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
