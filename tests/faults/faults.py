#!/usr/bin/python3
"""Whatever fails while a period is made: after the next start its folder is completely old or completely new, and edited documents are kept.

    faults.py calls PROGRAM LIBRARY [--every N]   each Nth call to the system fails (EIO, ENOSPC), and never comes back (SIGKILL)
    faults.py kills PROGRAM [--count N] [--seed N] [--end E] SIGKILL, SIGINT, SIGTERM, SIGHUP, or E alone, at random moments, three periods, two jobs
    faults.py pairs PROGRAM [--count N]           two starts, 0 to 100 ms apart
    faults.py disks PROGRAM [--count N]           full disks of all sizes: a tmpfs for root, else a limit of the size of files
    faults.py power PROGRAM                       the image of a disk as it is right after a run, as after a power cut (root, loop)
Exit 1 if anything is lost, mixed or wrongly reported as done; 77 if the system lacks what is needed.
"""
import argparse
import collections
import errno
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
from scene import Scene, tree  # noqa: E402

SKIPPED = 77
BEFORE = 'before main()'  # a signal ended the program before it had installed its handlers
THREE_WEEKS = ('2025-10-31', '2025-11-07', '2025-11-14')
ENDS = {signal.SIGKILL: 4, signal.SIGINT: 2, signal.SIGTERM: 2, signal.SIGHUP: 1, signal.SIGPIPE: 1}  # how often each


class Account:
    """Counts the outcomes and prints faults."""

    def __init__(self):
        self.outcomes, self.wrong = collections.Counter(), 0

    def add(self, name, outcome, faults):
        self.outcomes[outcome] += 1
        self.wrong += bool(faults)
        for fault in faults[:5]:
            print(f'{name}: {fault}')

    def close(self):
        print(f'{sum(self.outcomes.values())} runs, {self.wrong} wrong:', ', '.join(f'{n} {k}' for k, n in sorted(self.outcomes.items())))
        return 1 if self.wrong else 0


def summary(scene, folder, code):
    states = collections.Counter(scene.state(folder, week) for week in scene.weeks)
    return f'exit {code} ' + ' '.join(sorted(state if n == 1 else f'{n} {state}' for state, n in states.items()))


def judge(scene, account, name, folder, code, killed=False):
    outcome = summary(scene, folder, code)
    faults = scene.faults_of(folder, code, killed)
    if code not in (0, 1, 2, 3, BEFORE) and not killed:
        faults.append(f'exit {code}')
    account.add(name, outcome, faults + scene.faults_after_next_start(folder))


def calls(arguments, folder):
    scene = Scene(arguments.program, folder)
    preload = {'LD_PRELOAD': str(arguments.library)}
    count = folder / 'count'
    scene.run(scene.copy('run'), fault=dict(preload, FAULT_COUNT=str(count)))
    if not count.exists() or int(count.read_text()) < 50:
        print('the program cannot be watched: it is linked so that no library can come between')
        return SKIPPED
    account = Account()
    for number in range(1, int(count.read_text()) + 1, arguments.every):
        for error in (errno.EIO, errno.ENOSPC, 'kill'):
            work = scene.copy('run')
            ended = scene.run(work, fault=dict(preload, FAULT_AT=str(number), FAULT_ERROR=str(error)))
            judge(scene, account, f'call {number}, {error}', work, ended.returncode, error == 'kill')
    return account.close()


def kills(arguments, folder):
    scene, account = Scene(arguments.program, folder, THREE_WEEKS), Account()
    chance = random.Random(arguments.seed)
    ends = {end: often for end, often in ENDS.items() if arguments.end in (None, end.name)}
    whole, before = timed(scene), tree(scene.start)
    for number in range(arguments.count):
        work = scene.copy('run')
        end = chance.choices(list(ends), ends.values())[0]
        process = subprocess.Popen(scene.command('-j', '2'), cwd=work, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, 1.1 * whole))
        process.send_signal(end)
        code = process.wait(timeout=120)
        if code < 0 and end != signal.SIGKILL and tree(work) == before:
            code = BEFORE
        judge(scene, account, f'{number}: {end.name}', work, code if code in (0, 1, 2, 3, BEFORE) else end.name, end == signal.SIGKILL and code < 0)
    return account.close()


def timed(scene):
    work, begin = scene.copy('run'), time.monotonic()
    scene.run(work, ('-j', '2'))
    return time.monotonic() - begin


def pairs(arguments, folder):
    scene, account = Scene(arguments.program, folder, THREE_WEEKS), Account()
    chance = random.Random(arguments.seed)
    for number in range(arguments.count):
        work, processes = scene.copy('run'), []
        for wait in (0, chance.uniform(0, 0.1)):
            time.sleep(wait)
            processes.append(subprocess.Popen(scene.command(), cwd=work, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        codes = [process.wait(timeout=120) for process in processes]
        account.add(number, f'exits {sorted(codes)}', scene.faults_of(work, min(codes)) + [f'exit {c}' for c in codes if c not in (0, 3)]
                    + scene.faults_after_next_start(work))
    return account.close()


def disks(arguments, folder):
    scene, account = Scene(arguments.program, folder), Account()
    size = sum(p.stat().st_size for p in scene.start.rglob('*') if p.is_file())
    for number in range(arguments.count):
        share = number / arguments.count
        if arguments.mounts:
            on_small_disk(scene, account, number, int(size * (1 + share)), folder / 'disk')
        else:
            below_limit(scene, account, number, int(2 ** (6 + 12 * share)))
    print('on a tmpfs of limited size' if arguments.mounts else 'no right to mount: files of limited size')
    return account.close()


def on_small_disk(scene, account, number, size, disk):
    disk.mkdir(exist_ok=True)
    subprocess.run(['mount', '-t', 'tmpfs', '-o', f'size={size + 400000}', 'phuluc', disk], check=True)
    try:
        work = shutil.copytree(scene.start, disk / 'run')
        filler = disk / 'filler'
        filler.write_bytes(b'')
        fill(filler, shutil.disk_usage(disk).free - (number * 1024))
        ended = scene.run(work)
        outcome, faults = summary(scene, work, ended.returncode), scene.faults_of(work, ended.returncode)
        filler.unlink()
        account.add(f'{number} KiB free', outcome, faults + scene.faults_after_next_start(work))
    finally:
        subprocess.run(['umount', disk], check=True)


def fill(file, size):
    with open(file, 'wb') as stream:
        stream.write(bytes(max(0, size)))


def below_limit(scene, account, number, limit):
    work = scene.copy('run')
    ended = scene.run(work, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
    judge(scene, account, f'files of {limit} bytes', work, ended.returncode)


def can_mount(folder):
    point = folder / 'probe'
    point.mkdir()
    if subprocess.run(['mount', '-t', 'tmpfs', 'phuluc', point], capture_output=True).returncode != 0:
        return False
    subprocess.run(['umount', point], check=True)
    return True


def power(arguments, folder):
    scene, account = Scene(arguments.program, folder), Account()
    if not arguments.mounts or not shutil.which('mkfs.ext4'):
        print('no right to mount, or no mkfs.ext4')
        return SKIPPED
    for first in (False, True):
        for options in ('loop', 'loop,noauto_da_alloc'):
            cut_power(scene, account, folder, (first, options))
    return account.close()


def cut_power(scene, account, folder, kind):
    first, options = kind
    image, copy, point = folder / 'image', folder / 'copy', folder / 'point'
    point.mkdir(exist_ok=True)
    with open(image, 'wb') as stream:
        stream.truncate(48 << 20)
    subprocess.run(['mkfs.ext4', '-q', '-F', image], check=True)
    subprocess.run(['mount', '-o', options, image, point], check=True)
    try:
        work = shutil.copytree(scene.start, point / 'run')
        if first:
            shutil.rmtree(work / 'Ket-qua')
        subprocess.run(['sync', '-f', point], check=True)
        ended = scene.run(work)
        shutil.copy(image, copy)  # without what was not flushed
    finally:
        subprocess.run(['umount', point], check=True)
    subprocess.run(['fsck.ext4', '-fy', copy], capture_output=True)
    subprocess.run(['mount', '-o', 'loop', copy, point], check=True)
    try:
        name = f'{"first run" if first else "over an older one"}, {options}'
        faults = scene.faults_of(point / 'run', ended.returncode) if not first else first_faults(scene, point / 'run')
        account.add(name, f'{name}: {summary(scene, point / "run", ended.returncode)}', faults)
    finally:
        subprocess.run(['umount', point], check=True)


def first_faults(scene, folder):
    state = scene.state(folder)
    return [] if state == 'new' else [f'first run: {state} {tree(folder / "Ket-qua")}']


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('what', choices=['calls', 'kills', 'pairs', 'disks', 'power'])
    parser.add_argument('program', type=Path)
    parser.add_argument('library', type=Path, nargs='?')
    parser.add_argument('--every', type=int, default=1)
    parser.add_argument('--count', type=int, default=500)
    parser.add_argument('--end')
    parser.add_argument('--seed', type=int, default=766)
    arguments = parser.parse_args()
    arguments.program = arguments.program.resolve()
    arguments.library = arguments.library and arguments.library.resolve()
    sys.stdout.reconfigure(encoding='utf-8', line_buffering=True)
    with tempfile.TemporaryDirectory(prefix='phuluc766-') as folder:
        arguments.mounts = can_mount(Path(folder))
        return globals()[arguments.what](arguments, Path(folder))


if __name__ == '__main__':
    sys.exit(main())
