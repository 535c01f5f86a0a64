#!/usr/bin/python3
"""Hostile files: hostile.py PROGRAM DUMP-TABLES [--only WORD] [--keep FOLDER] [--seconds SECONDS]

Writes each file of hostile_files.py and gives it to both: DUMP-TABLES reads it, PROGRAM makes the documents of a period of which it is
the only file. Then PROGRAM works in each folder of hostile_folders.py, with the number of jobs that it chooses itself. Each must
end by itself, with results or a message, within 5 s of CPU a period (SECONDS on slower machines) and 256 MiB, for a province 64 MiB.
Prints a line a file: CPU seconds and MiB, and the beginning of what was said; exit 1 where one passed a limit, crashed or said
nothing.
"""
import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SECONDS, MEBIBYTES, OF_A_PROVINCE = 5, 256, 64
# Run as processes of their own, because a measured process begins with the memory of this one.
FILES, FOLDERS = (Path(__file__).with_name(name) for name in ('hostile_files.py', 'hostile_folders.py'))
SETTINGS = '[don-vi]\ntinh = "Đắk Lắk"\n'


class Ended:
    """The end of a command: exit code, CPU seconds, MiB, output."""

    def __init__(self, command, folder, periods=1):
        def limit():
            resource.setrlimit(resource.RLIMIT_CPU, (4 * SECONDS * periods, 4 * SECONDS * periods))
            resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said, preexec_fn=limit)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = self.code = os.waitstatus_to_exitcode(status)
            said.seek(0)
            self.said = said.read(20_000).decode('utf-8', 'replace')
        self.seconds, self.mebibytes = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

    def faults(self, seconds, mebibytes, codes=(0, 1)):
        """The faults in how it ended."""
        return ([] if self.code in codes else [f'exit {self.code}']) + ([f'{self.seconds:.1f} s'] if self.seconds > seconds else []) + \
            ([f'{self.mebibytes:.0f} MiB'] if self.mebibytes > mebibytes else []) + \
            (['said nothing'] if self.code != 0 and 'LỖI' not in self.said else [])

    def cost(self):
        return '%4.1f s %4.0f MiB' % (self.seconds, self.mebibytes)


def first_error(ended):
    return next((line for line in ended.said.split('\n') if 'LỖI' in line), ended.said.split('\n')[0])[:170]


def try_file(options, name, folder):
    """(what is wrong, the line to print)"""
    file = folder / 'Du-lieu' / '2025-11-14' / 'tep.xlsx'
    file.parent.mkdir(parents=True)
    shutil.copytree(Path(__file__).resolve().parents[2] / 'samples' / 'mau', folder / 'mau')
    (folder / 'cau-hinh.toml').write_text(SETTINGS, encoding='utf-8')
    subprocess.run([sys.executable, FILES, name, file], check=True)
    reading, working = Ended([options.dump_tables, file], folder), Ended([options.program, '-j', '1'], folder)
    wrong = reading.faults(options.seconds, MEBIBYTES) + working.faults(options.seconds, MEBIBYTES)
    return wrong, f'{reading.cost()}  {working.cost()}', first_error(reading if reading.code == 1 else working)


def try_folder(options, name, folder):
    subprocess.run([sys.executable, FOLDERS, name, folder], check=True)
    periods = len(list((folder / 'Du-lieu').iterdir()))
    ended = Ended([options.program], folder, periods)
    most = OF_A_PROVINCE if name.startswith('province') else MEBIBYTES
    return ended.faults(options.seconds * periods, most, (0, 1, 2)), ended.cost(), first_error(ended)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('program', type=Path)
    arguments.add_argument('dump_tables', type=Path)
    arguments.add_argument('--only', default='')
    arguments.add_argument('--keep', type=Path)
    arguments.add_argument('--seconds', type=float, default=SECONDS)
    options = arguments.parse_args()
    options.program, options.dump_tables = options.program.resolve(), options.dump_tables.resolve()
    tried = bad = 0
    for writer, attempt in ((FILES, try_file), (FOLDERS, try_folder)):
        listed = subprocess.run([sys.executable, writer], check=True, capture_output=True, text=True).stdout.splitlines()
        for name in (name for name in listed if options.only in name):
            with tempfile.TemporaryDirectory(prefix='phuluc766-') as temporary:
                folder = options.keep / name.replace(':', '').replace('/', '') if options.keep else Path(temporary)
                folder.mkdir(parents=True, exist_ok=True)
                wrong, cost, said = attempt(options, name, folder)
            print('%s  %s  %s%s: %s' % ('BAD ' if wrong else 'good', cost, name, ' (' + ', '.join(wrong) + ')' if wrong else '', said), flush=True)
            tried, bad = tried + 1, bad + bool(wrong)
    print(f'{tried} files and folders, {bad} of them too much')
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
