#!/usr/bin/python3
"""Measures the time and memory of runs: bench.py NAME=BUILD... [--largest N] [--rounds N] [--no-peer]. Prints Markdown for docs/speed.md.

Builds of the program by name, say packaged=build-sanitize source=build (a Release build each): 1, 52 and 1,768 periods with one job and
two, an export of 200,000 rows; a Python peer on the same exports; and, from a build that has it (target bench-same-work), what the peer
writes and nothing else. All of them keep freed memory alike. The goals are checked for the first build.
Commands take turns, so that other load affects all of them; times are medians. Results of an earlier run are moved aside, because ext4
without a journal searches long for inodes after thousands of files were removed. Each run waits until the disk has written everything.
Needs Debian's hyperfine, time, python3-openpyxl, python3-xlsxwriter.
"""
import argparse
import datetime
import json
import os
import platform
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TREE = HERE.parents[1]
PYTHON = '/usr/bin/python3'
LARGEST = 1768  # 34 provinces × 52 weeks


def moving_aside(results):
    """The command that moves old results away, and waits for the disk."""
    return f"sh -c '[ ! -d {results} ] || mv {results} $(mktemp -d {results}-cu-XXXXXX); sync'"


class Command:
    """A command with its folder, and the times of its runs."""

    def __init__(self, name, folder, arguments, runs, expected=0):
        self.name, self.folder, self.arguments, self.runs, self.expected = name, folder, [str(each) for each in arguments], runs, expected
        self.times, self.cpu, self.memory = [], [], None

    def clean(self):
        subprocess.run(shlex.split(moving_aside(self.folder / 'Ket-qua')), check=True)

    def measure(self):
        report = self.folder / 'hyperfine.json'
        line = ' '.join(self.arguments)
        subprocess.run(['hyperfine', '-N', '--style', 'none', '--ignore-failure', '--runs', str(self.runs), '--prepare', moving_aside(self.folder / 'Ket-qua'),
                        '--export-json', report, line], cwd=self.folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        result = json.loads(report.read_text())['results'][0]
        if any(code != self.expected for code in result['exit_codes']):
            sys.exit(f'{self.name}: exit codes {result["exit_codes"]}')
        self.times += result['times']
        self.cpu.append(result['user'] + result['system'])

    def weigh(self):
        """Peak memory of one run, KiB."""
        self.clean()
        done = subprocess.run(['/usr/bin/time', '-f', '%M', *self.arguments], cwd=self.folder, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True)
        self.memory = int(done.stderr.splitlines()[-1])

    @property
    def wall(self):
        return statistics.median(self.times)

    def row(self):
        return [self.name, seconds(self.wall), f'{seconds(min(self.times))} … {seconds(max(self.times))}', seconds(statistics.median(self.cpu)),
                f'{self.memory / 1024:.1f} MiB', str(len(self.times))]


def counted(number, noun):
    return f'{number:,} {noun}{"s" * (number > 1)}'


def seconds(value):
    return f'{value * 1000:.1f} ms' if value < 1 else f'{value:.2f} s'


def table(headings, rows):
    print('|' + '|'.join(f' {each} ' for each in headings) + '|')
    print('|' + '---|' * len(headings))
    for row in rows:
        print('|' + '|'.join(f' {each} ' for each in row) + '|')
    print()


def machine():
    with open('/proc/cpuinfo', encoding='utf-8') as info:
        model = next((line.split(':')[1].strip() for line in info if line.startswith('model name')), platform.machine())
    system = platform.freedesktop_os_release().get('PRETTY_NAME', platform.system())
    return f'{datetime.date.today():%d/%m/%Y}, {system}, {os.cpu_count()} × {model}, load {os.getloadavg()[0]:.2f} at the start'


def generate(*arguments):
    subprocess.run([PYTHON, HERE / 'generate.py', *[str(each) for each in arguments]], check=True)


def office(folder, periods):
    """A clerk's folder with that many periods."""
    folder.mkdir()
    shutil.copytree(TREE / 'samples' / 'mau', folder / 'mau')
    shutil.copytree(TREE / 'samples' / 'danh-muc', folder / 'danh-muc')
    shutil.copy(TREE / 'samples' / 'cau-hinh.toml', folder)
    if periods:
        generate('periods', periods, folder / 'Du-lieu')
    return folder


def commands(options, work):
    """Times by number of periods and by program: (build, jobs), (build, 'same work'), 'peer'."""
    made = {}
    for periods, runs in ((1, 10), (52, 2), (options.largest, 1)):
        folder = office(work / str(periods), periods)
        for name, build in options.builds.items():
            for jobs in (1, 2):
                made[periods, (name, jobs)] = Command(f'{counted(periods, "period")}, {name}, {counted(jobs, "job")}', folder,
                                                      [build / 'phuluc766', '-q', '-j', jobs], runs)
            if (build / 'bench-same-work').exists() and periods <= 52:
                made[periods, (name, 'same work')] = Command(f'{counted(periods, "period")}, {name}, the peer\'s work alone, 1 job', folder,
                                                             [build / 'bench-same-work', 'Du-lieu', 'Ket-qua'], runs)
        if periods <= 52 and not options.no_peer:
            made[periods, 'peer'] = Command(f'{counted(periods, "period")}, Python peer', folder, [PYTHON, HERE / 'peer.py', 'Du-lieu', 'Ket-qua'], max(1, runs // 5))
    return made


def large_sheets(options, work):
    """No province has 200,000 units: the program reads all rows, then refuses them and ends with 1."""
    made = []
    for kind in ('shared', 'inline'):
        folder = office(work / kind, 0)
        generate('rows', 200_000, folder / 'bang-lon.xlsx', kind)
        arguments = [options.builds[options.first] / 'phuluc766', '-q', '--check', '-p', '2025-11-14', 'bang-lon.xlsx']
        made.append(Command(f'200,000 rows × 12 columns, texts {kind}', folder, arguments, 1, expected=1))
    return made


def run(everything, options):
    for number in range(options.rounds):
        for command in everything:
            if command.runs > 1 or number < max(1, options.rounds // 2) or command.wall < 2:
                command.measure()
    for command in everything:
        command.weigh()
        command.clean()


def goal(name, value, wanted, reached):
    return [name, value, wanted, 'yes' if reached else 'no']


def goals(made, sheets, options):
    rows = []
    first = options.first
    for periods, jobs, least in ((1, 1, 8), (1, 2, 8), (52, 2, 3)):
        if (periods, 'peer') in made:
            ratio = made[periods, 'peer'].wall / made[periods, (first, jobs)].wall
            rows.append(goal(f'Python peer : the program, {counted(periods, "period")}, {counted(jobs, "job")}', f'{ratio:.1f}', f'≥ {least}', ratio >= least))
    for periods in (1, 52):
        if (periods, 'peer') in made and (periods, (first, 'same work')) in made:
            ratio = made[periods, 'peer'].wall / made[periods, (first, 'same work')].wall
            rows.append([f'Python peer : its work by the program\'s parts, {counted(periods, "period")}, 1 job', f'{ratio:.1f}', '', ''])
    for name in options.builds:
        if name != first:
            ratio = statistics.median(made[52, (name, 1)].cpu) / statistics.median(made[52, (first, 1)].cpu)
            rows.append([f'CPU time, {name} : {first}, 52 periods, 1 job', f'{ratio:.2f}', '', ''])
    one, two, few = made[options.largest, (first, 1)], made[options.largest, (first, 2)], made[52, (first, 1)]
    rows.append(goal(f'one job : two jobs, {options.largest:,} periods', f'{one.wall / two.wall:.2f}', '≥ 1.8', one.wall / two.wall >= 1.8))
    growth = one.wall / options.largest / (few.wall / 52)
    rows.append(goal(f'a period of {options.largest:,} : a period of 52', f'{growth:.2f}', '≤ 1.1', growth <= 1.1))
    rows.append(goal('peak memory, most of all runs with periods', f'{max(one.memory, two.memory, few.memory) / 1024:.1f} MiB', '< 48 MiB',
                     max(one.memory, two.memory, few.memory) < 48 * 1024))
    for command in sheets:
        cpu = statistics.median(command.cpu) / 2
        rows.append(goal(f'CPU per 100,000 rows, {command.name.split(", ")[-1]}', seconds(cpu), '< 1 s', cpu < 1))
        rows.append(goal(f'its peak memory, {command.name.split(", ")[-1]}', f'{command.memory / 1024:.1f} MiB', '< 64 MiB', command.memory < 64 * 1024))
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('builds', nargs='+', metavar='NAME=BUILD')
    parser.add_argument('--largest', type=int, default=LARGEST)
    parser.add_argument('--rounds', type=int, default=5)
    parser.add_argument('--no-peer', action='store_true')
    options = parser.parse_args()
    options.builds = {name: Path(build).resolve() for name, build in (each.split('=', 1) for each in options.builds)}
    options.first = next(iter(options.builds))
    with tempfile.TemporaryDirectory(prefix='phuluc-bench-') as folder:
        print(f'{machine()}; `tests/bench/bench.py`\n')
        made, sheets = commands(options, Path(folder)), large_sheets(options, Path(folder))
        everything = [*made.values(), *sheets]
        run(everything, options)
        table(['run', 'wall time, median', 'least … most', 'user + system', 'peak memory', 'runs'], [each.row() for each in everything])
        table(['goal', 'measured', 'wanted', 'reached'], goals(made, sheets, options))


if __name__ == '__main__':
    main()
