#!/usr/bin/python3
"""Measures the weekly run: weekly.py PROGRAM [--rounds N]. Prints a table for docs/speed.md.

Compares a new week beside 51 issued ones with that week alone; each has 14 departments and 102 communes. The two take turns, so
that other load affects both; medians of wall time and of CPU time (user and system). Needs Debian's python3-xlsxwriter.
"""
import argparse
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
import generate  # noqa: E402

WEEKS = 52


class Office:
    def __init__(self, program, folder, weeks):
        self.program, self.folder = program, folder
        (folder / 'mau').mkdir(parents=True)
        for template in (generate.UNITS.parents[2] / 'samples' / 'mau').glob('*.docx'):
            shutil.copy(template, folder / 'mau')
        (folder / 'danh-muc').mkdir()
        shutil.copy(generate.UNITS, folder / 'danh-muc' / 'don-vi.csv')
        generate.periods(WEEKS, folder / 'Du-lieu')
        every = sorted((folder / 'Du-lieu').iterdir())
        self.newest = every[-1]
        for week in every[:-weeks]:
            shutil.rmtree(week)
        self.issue_the_others()
        self.wall, self.cpu = [], []

    def issue_the_others(self):
        aside = self.folder / self.newest.name
        self.newest.rename(aside)
        if any((self.folder / 'Du-lieu').iterdir()):
            self.run()
        aside.rename(self.newest)

    def run(self):
        subprocess.run([self.program, '-q', '-j', '1'], cwd=self.folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def measure(self):
        shutil.rmtree(self.folder / 'Ket-qua' / self.newest.name, ignore_errors=True)
        before, begin = cpu_of_children(), time.monotonic()
        self.run()
        self.wall.append(time.monotonic() - begin)
        self.cpu.append(cpu_of_children() - before)


def cpu_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program', type=Path)
    parser.add_argument('--rounds', type=int, default=25)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix='phuluc766-') as scratch:
        program = arguments.program.resolve()
        alone, year = Office(program, Path(scratch) / 'mot-tuan', 1), Office(program, Path(scratch) / 'mot-nam', WEEKS)
        for number in range(arguments.rounds):
            for office in (alone, year) if number % 2 else (year, alone):
                office.measure()
    print('| | wall time | CPU time |\n|---|---|---|')
    for name, office in (('one week alone', alone), ('one new week, 51 issued', year)):
        print(f'| {name} | {statistics.median(office.wall) * 1000:.0f} ms | {statistics.median(office.cpu) * 1000:.0f} ms |')
    ratio = [statistics.median(getattr(year, each)) / statistics.median(getattr(alone, each)) for each in ('wall', 'cpu')]
    print(f'| ratio | {ratio[0]:.2f} | {ratio[1]:.2f} |')
    return 0


if __name__ == '__main__':
    sys.exit(main())
