#!/usr/bin/python3
"""Unpacks the delivered zip and makes Wine ready: unpack.py ZIP PLACE --emulator COMMAND | unpack.py --leave --emulator COMMAND

Beside the unpacked folder, `một mình` holds the program alone.
"""
import argparse
import shutil
import sys
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
from wine import Wine  # noqa: E402


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('zip', type=Path, nargs='?')
    parser.add_argument('place', type=Path, nargs='?')
    parser.add_argument('--emulator', required=True)
    parser.add_argument('--leave', action='store_true')
    arguments = parser.parse_args()
    wine = Wine(arguments.emulator)
    if arguments.leave:
        wine.end()
        return 0
    shutil.rmtree(arguments.place, ignore_errors=True)
    folder = arguments.place / arguments.zip.stem  # as Explorer does
    with zipfile.ZipFile(arguments.zip) as archive:
        archive.extractall(folder)
    alone = arguments.place / 'một mình'
    alone.mkdir()
    shutil.copy(folder / 'phuluc766.exe', alone)
    wine.begin()
    result = wine.run(alone / 'phuluc766.exe', '--version')
    print(result.stdout, result.stderr)
    return result.returncode


if __name__ == '__main__':
    sys.exit(main())
