#!/usr/bin/python3
"""Checks that two builds of the program give the same bytes for the same inputs: same_bytes.py PROGRAM OTHER [--emulator COMMAND-OF-THE-OTHER]

Runs both on every sample with the templates delivered, and compares every file of the results.
"""
import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
from wine import Wine, tree  # noqa: E402

TREE = Path(__file__).resolve().parents[2]
PORTAL = TREE / 'tests' / 'data' / 'portal'
NO_EXPORTS = {'danh-muc', 'ket-qua-mong-doi'}


def samples():
    """Each folder of exports with the unit list that belongs to it."""
    yield TREE / 'samples' / 'Du-lieu-mau', TREE / 'samples' / 'danh-muc' / 'don-vi.xlsx'
    for folder in sorted(p for p in PORTAL.iterdir() if p.is_dir() and p.name not in NO_EXPORTS):
        year = '2024' if any('2024' in p.name for p in folder.iterdir()) else '2025'
        yield folder, PORTAL / 'danh-muc' / f'dak-lak-{year}.csv'


def results(command, exports, units, work):
    """What a program makes of exports, in a folder that has the templates and the settings: its files, and how it ended."""
    work.mkdir()
    shutil.copytree(TREE / 'samples' / 'mau', work / 'mau')
    shutil.copy(TREE / 'samples' / 'cau-hinh.toml', work)
    shutil.copytree(exports, work / 'Du-lieu')
    units = shutil.copy(units, work / f'don-vi{units.suffix}')
    code = subprocess.run([*command, '--units', units.name], cwd=work, stdin=subprocess.DEVNULL, capture_output=True,
                          timeout=120).returncode
    return code, tree(work / 'Ket-qua')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program', type=lambda path: Path(path).resolve())
    parser.add_argument('other', type=lambda path: Path(path).resolve())
    parser.add_argument('--emulator', default='')
    arguments = parser.parse_args()
    wine = Wine(arguments.emulator)
    count, wrong = 0, []
    with tempfile.TemporaryDirectory() as root:
        for exports, units in samples():
            work = Path(root) / f'Số liệu {exports.name}'
            work.mkdir()
            expected = results([arguments.program], exports, units, work / 'first')
            got = results([*wine.command, arguments.other], exports, units, work / 'other')
            wrong += [f'{exports.name}: exit {got[0]}, expected {expected[0]}'] * (expected[0] != got[0])
            wrong += [f'{exports.name}: {name}' for name in {**expected[1], **got[1]} if expected[1].get(name) != got[1].get(name)]
            print(f'{exports.name}: {len(expected[1])} files')
            count += len(expected[1])
    print(f'{count} files compared byte by byte, {len(wrong)} differ', *wrong, sep='\n')
    return 1 if wrong or not count else 0


if __name__ == '__main__':
    sys.exit(main())
