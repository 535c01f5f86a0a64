#!/usr/bin/python3
"""Files that are built to hurt: hostile.py PROGRAM DOC-BANG [--only WORD] [--keep FOLDER] [--seconds SECONDS]

Writes each file of hostile_files.py and hands it to both: DOC-BANG reads it, PROGRAM works on it as the only file of a period. Each
must end by itself, reading it or refusing it with a message, within 5 s of CPU (SECONDS on slower machines) and 256 MiB. Prints a
line a file: CPU seconds and MiB of both, and the beginning of what was said; exit 1 where one passed a limit, crashed or said
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

SECONDS, MEBIBYTES = 5, 256
WRITER = Path(__file__).with_name('hostile_files.py')  # a process of its own: the memory of the measured ones begins with ours


def run(command):
    """(exit code, CPU seconds, MiB, what it said)"""
    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (4 * SECONDS, 4 * SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said, preexec_fn=limit)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said.read(20_000).decode('utf-8', 'replace')


def faults(most, code, seconds, mebibytes, said):
    """What is wrong with how it ended."""
    return ([f'exit {code}'] if code not in (0, 1) else []) + ([f'{seconds:.1f} s'] if seconds > most else []) + \
        ([f'{mebibytes:.0f} MiB'] if mebibytes > MEBIBYTES else []) + (['said nothing'] if code == 1 and 'LỖI' not in said else [])


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('program')
    arguments.add_argument('doc_bang')
    arguments.add_argument('--only', default='')
    arguments.add_argument('--keep')
    arguments.add_argument('--seconds', type=float, default=SECONDS)
    options = arguments.parse_args()
    listed = subprocess.run([sys.executable, WRITER], check=True, capture_output=True, text=True).stdout.splitlines()
    names = [name for name in listed if options.only in name]
    bad = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(options.keep or temporary) / '2025-11-14'
        for name in names:
            folder.mkdir(parents=True, exist_ok=True)
            file = folder / 'tep.xlsx'
            subprocess.run([sys.executable, WRITER, name, file], check=True)
            reading = run([options.doc_bang, file])
            working = run([options.program, '--check', '-j', '1', folder])
            wrong = faults(options.seconds, *reading) + faults(options.seconds, *working)
            said = reading[3] if reading[0] == 1 else working[3]
            first = next((line for line in said.split('\n') if 'LỖI' in line), said.split('\n')[0])
            print('%s  %4.1f s %4.0f MiB  %4.1f s %4.0f MiB  %s%s: %s' % ('BAD ' if wrong else 'good', *reading[1:3], *working[1:3], name,
                  ' (' + ', '.join(wrong) + ')' if wrong else '', first[:170]), flush=True)
            bad += bool(wrong)
            if not options.keep:
                shutil.rmtree(folder)
    print(f'{len(names)} files, {bad} of them too much')
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
