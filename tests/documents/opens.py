#!/usr/bin/python3
"""Every workbook opens in SheetJS with the sheets and cells that openpyxl sees: opens.py PROGRAM SHEETJS

SHEETJS is the folder with node_modules/xlsx; exit 77 without it or node. LibreOffice opens all documents in pictures.py.
"""
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

from whole import SKIPPED, write_documents

CODE = '''
const X = require('xlsx'), fs = require('fs');
const cells = sheet => Object.entries(sheet).filter(([at, cell]) => at[0] !== '!' && cell.v !== undefined && cell.v !== '').length;
const shown = file => Object.fromEntries(Object.entries(X.readFile(file).Sheets).map(([name, sheet]) => [name, cells(sheet)]));
console.log(JSON.stringify(Object.fromEntries(JSON.parse(fs.readFileSync(0)).map(file => [file, shown(file)]))));
'''


def openpyxl_sees(file):
    book = openpyxl.load_workbook(file, data_only=True)
    return {sheet.title: sum(cell.value not in (None, '') for row in sheet.iter_rows() for cell in row) for sheet in book.worksheets}


def main(program, sheetjs):
    if not shutil.which('node') or not (sheetjs / 'node_modules' / 'xlsx').is_dir():
        print('NOT OPENED: node or SheetJS is missing: tests/run.sh installs them')
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix='phuluc766-') as work:
        files = [p for p in write_documents(program, Path(work)) if p.suffix == '.xlsx']
        seen = json.loads(subprocess.run(['node', '-e', CODE], input=json.dumps([str(f) for f in files]), capture_output=True, text=True,
                                         check=True, cwd=sheetjs, timeout=300).stdout)
        wrong = [f'{file}: SheetJS sees {seen[str(file)]}, openpyxl {ours}' for file in files
                 if seen[str(file)] != (ours := openpyxl_sees(file))]
    print('\n'.join(wrong))
    print(f'opens: {len(files)} workbooks, {len(wrong)} otherwise')
    return 1 if wrong or not files else 0


if __name__ == '__main__':
    sys.stdout.reconfigure(encoding='utf-8')
    sys.exit(main(*(Path(argument).absolute() for argument in sys.argv[1:3])))
