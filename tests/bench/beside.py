#!/usr/bin/python3
"""Compares the times of programs: beside.py NAME=PROGRAM[:TEMPLATES[:LIBRARY]]... [--rounds N]. Prints Markdown for docs/faults.md.

TEMPLATES: the folder of Word templates of a program (default: of this tree). LIBRARY: loaded before the C library, for instance
one in which fsync() does nothing. Measured: one period, the same over its own results, and 52 periods, with one job. The programs take turns, so
that other load affects all of them. Printed: medians of wall time and of CPU time (program and system), and their ratio to the
first program's.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import bench  # noqa: E402


class Program:
    def __init__(self, text):
        self.name, _, rest = text.partition('=')
        parts = rest.split(':')
        self.path = Path(parts[0]).resolve()
        self.templates = Path(parts[1] if len(parts) > 1 and parts[1] else bench.TREE / 'samples' / 'mau').resolve()
        self.environment = dict(os.environ, **({'LD_PRELOAD': str(Path(parts[2]).resolve())} if len(parts) > 2 else {}))
        usage = subprocess.run([self.path, '--help'], capture_output=True, text=True, check=True).stdout
        self.command = [self.path, '-q', '-j', '1', *(['--again'] if '--again' in usage else [])]

    def office(self, folder, periods):
        self.folder = folder
        folder.mkdir(parents=True)
        shutil.copytree(self.templates, folder / 'mau')
        (folder / 'cau-hinh.toml').write_text('[don-vi]\ntinh = "Đắk Lắk"\n', encoding='utf-8')
        bench.generate('periods', periods, folder / 'Du-lieu')

    def run(self):
        """(wall, CPU) in milliseconds."""
        begin = time.monotonic()
        process = subprocess.Popen(self.command, cwd=self.folder, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f'{self.name}: exit {process.returncode}')
        return 1000 * wall, 1000 * (usage.ru_utime + usage.ru_stime)


def rows(name, programs, rounds, over):
    taken = {program: [] for program in programs}
    for number in range(rounds):
        for program in programs if number % 2 == 0 else programs[::-1]:
            shutil.rmtree(program.folder / 'Ket-qua', ignore_errors=True)
            if over:
                program.run()
            subprocess.run(['sync'], check=True)
            taken[program].append(program.run())
    walls, cpus = ([statistics.median(each[kind] for each in taken[program]) for program in programs] for kind in (0, 1))
    for program, wall, cpu in zip(programs, walls, cpus):
        print(f'| {name} | {program.name} | {wall:.1f} ms | {wall / walls[0]:.2f} | {cpu:.1f} ms | {cpu / cpus[0]:.2f} |', flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('programs', nargs='+', type=Program)
    arguments.add_argument('--rounds', type=int, default=40)
    options = arguments.parse_args()
    print(bench.machine() + f', {options.rounds} rounds\n')
    print('| run | program | wall | to the first | CPU | to the first |\n|---|---|---|---|---|---|')
    with tempfile.TemporaryDirectory(prefix='phuluc766-', dir='.') as folder:
        for periods in (1, 52):
            for number, program in enumerate(options.programs):
                program.office(Path(folder).resolve() / str(periods) / str(number), periods)
            noun = '1 period' if periods == 1 else f'{periods} periods'
            rows(noun, options.programs, options.rounds if periods == 1 else max(3, options.rounds // 4), False)
            if periods == 1:
                rows(noun + ' over its own results', options.programs, options.rounds, True)


if __name__ == '__main__':
    main()
