#!/usr/bin/python3
"""Line coverage of src/read and src/model by the tests: coverage.py BUILD [--run] [--least PERCENT] [--lines].

BUILD was configured with -DPHULUC_COVERAGE=ON. --run: forget earlier runs and run the unit tests of the two rooms first; without
it, everything run since the build counts. A line of a header is covered if any file that includes it has run it. Prints a line
for each file and each room; exit 1 if a room, or a .cpp file of it, is below PERCENT. --lines: prints lines that were not run.
"""
import argparse
import gzip
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

TREE = Path(__file__).resolve().parents[1]
ROOMS = ['src/read', 'src/model']


def executions(build):
    """{file: {line: executions}} of every source file below src/."""
    lines = defaultdict(lambda: defaultdict(int))
    notes = sorted(str(p) for p in Path(build).resolve().rglob('*.gcda') if '/CMakeFiles/phuluc_' in str(p))
    with tempfile.TemporaryDirectory() as folder:
        for note in notes:
            subprocess.run(['gcov', '--json-format', note], cwd=folder, check=True, capture_output=True)
            for report in Path(folder).glob('*.gcov.json.gz'):
                for file in json.loads(gzip.decompress(report.read_bytes()))['files']:
                    path = Path(file['file'])
                    if path.is_absolute() and path.is_relative_to(TREE):
                        for line in file['lines']:
                            lines[path.relative_to(TREE)][line['line_number']] += line['count']
                report.unlink()
    return lines


def run_tests(build):
    for counts in Path(build).rglob('*.gcda'):
        counts.unlink()
    subprocess.run(['ctest', '--test-dir', build, '-R', r'^unit\.(read|model)$', '--output-on-failure'], check=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('build')
    arguments.add_argument('--least', type=float, default=0)
    arguments.add_argument('--run', action='store_true')
    arguments.add_argument('--lines', action='store_true')
    options = arguments.parse_args()
    if options.run:
        run_tests(options.build)
    lines = executions(options.build)
    low = False
    for room in ROOMS:
        run = total = 0
        for file, counts in sorted(lines.items()):
            if not str(file).startswith(room + '/'):
                continue
            hit = sum(count > 0 for count in counts.values())
            run, total = run + hit, total + len(counts)
            low = low or (file.suffix == '.cpp' and 100 * hit / len(counts) < options.least)
            print(f'{100 * hit / len(counts):6.1f} % {hit:5}/{len(counts):<5} {file}')
            if options.lines and hit < len(counts):
                print('         not run:', *(number for number, count in sorted(counts.items()) if not count))
        percent = 100 * run / total if total else 0
        low = low or percent < options.least
        print(f'{percent:6.1f} % {run:5}/{total:<5} {room}')
    return 1 if low else 0


if __name__ == '__main__':
    sys.exit(main())
