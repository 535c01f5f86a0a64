#!/usr/bin/python3
"""Tests the scripts: scripts.py CHECK [PROGRAM]. Prints what is wrong; exit 1 then.

delivered      a delivered folder whose program is missing or cannot start neither installs nor builds, and says what to do
places         paths are relative to the user's folder, in every form of the option; takes the program
window         in its own window the script opens the newest results and waits for a key; takes the program
desktop        the desktop entry finds its folder, as a path and as an address
without_apt    a system without apt-get gets the list of packages by its own names
broken_build   the build folder of a failed run does not break the next run
"""
import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

TREE = Path(__file__).resolve().parents[2]
TOOLS = ['bash', 'env', 'dirname', 'readlink', 'realpath', 'cat', 'rm', 'mkdir', 'tail', 'nproc', 'uname', 'id', 'chmod', 'touch', 'grep']


class Place:
    """A folder, and a PATH with the plainest tools and such as the test makes."""

    def __init__(self, folder):
        self.folder, self.bin, self.calls = folder, folder / 'bin', folder / 'calls'
        self.bin.mkdir()
        for tool in TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool))

    def tool(self, name, script):
        """A tool of that name that notes its call, then does what the script says."""
        file = self.bin / name
        file.unlink(missing_ok=True)  # it may be a link to the system's own tool
        file.write_text(f'#!{shutil.which("bash")}\necho "{name} $*" >>{self.calls}\n{script}\n', encoding='utf-8')
        file.chmod(0o755)

    def run(self, *command, cwd=None):
        return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60,
                              cwd=cwd or self.folder, env=self.environment())

    def run_in_window(self, *command):
        """In a terminal that somebody presses a key in, on a desktop: the exit code, and what was shown."""
        ours, theirs = pty.openpty()
        os.write(ours, b'x')
        with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=self.folder, start_new_session=True,
                              env=dict(self.environment(), DISPLAY=':9')) as process:
            os.close(theirs)
            shown = b''
            try:
                while piece := os.read(ours, 1 << 16):
                    shown += piece
            except OSError:  # a terminal that the last program has left
                pass
            os.close(ours)
        return process.returncode, shown.decode()

    def environment(self):
        return {'PATH': str(self.bin), 'HOME': str(self.folder), 'LC_ALL': 'C.UTF-8'}

    def unpacked(self, program=None):
        """The folder as it is delivered, with that program."""
        folder = self.folder / 'Bộ đánh giá 766'
        shutil.copytree(TREE / 'samples', folder, ignore=shutil.ignore_patterns('Ket-qua*', 'phuluc766'))
        if program:
            shutil.copy(program, folder / 'phuluc766')
        return folder

    def called(self):
        return self.calls.read_text(encoding='utf-8').splitlines() if self.calls.exists() else []


def delivered(place):
    for name in ('apt-get', 'sudo', 'cmake', 'dpkg-query'):
        place.tool(name, 'exit 0')
    folder = place.unpacked()
    program = folder / 'phuluc766'
    # Even where a source tree lies around it.
    shutil.copytree(TREE / 'src' / 'dependencies', place.folder / 'src' / 'dependencies')
    (place.folder / 'CMakeLists.txt').touch()
    starts = {'Giải nén lại cả bộ': None, 'chưa được phép chạy': ('', 0o644), 'không chạy được trên máy này': ('#!/no/such\n', 0o755),
              'bị dừng giữa chừng': ('#!/usr/bin/env bash\nkill -9 $$\n', 0o755)}
    for said, made in starts.items():
        if made:
            program.write_text(made[0], encoding='utf-8')
            program.chmod(made[1])
        done = place.run('bash', folder / 'tao-phu-luc.sh')
        yield done.returncode > 2, f'{said}: exit {done.returncode}'
        yield said in ' '.join(done.stderr.split()), f'{said}: says {done.stderr!r}'
    yield not place.called(), f'called {place.called()}'


def places(place):
    folder = place.unpacked(sys.argv[2])
    user = place.folder / 'Nơi khác'
    week = user / '2025-11-14'
    shutil.copytree(folder / 'Du-lieu-mau' / '2025-11-14', week)
    for option in ('-okq', '--output=kq', '-o kq', '--output kq', '-qokq'):
        done = place.run('bash', folder / 'tao-phu-luc.sh', *option.split(), '2025-11-14', cwd=user)
        yield done.returncode == 0 and (user / 'kq' / '2025-11-14' / 'Bao-cao.docx').exists(), f'{option}: {done.stderr}{done.stdout}'
        shutil.rmtree(user / 'kq', ignore_errors=True)
    yield not list(folder.glob('kq')) and not list(folder.glob('Ket-qua*')), 'results lie with the program'
    done = place.run('/bin/sh', folder / 'tao-phu-luc.sh', '--version')
    yield done.returncode == 0, f'sh: {done.stderr}'
    shutil.copy(TREE / 'samples' / 'cau-hinh.toml', user / 'khac.toml')
    done = place.run('bash', folder / 'tao-phu-luc.sh', '-ckhac.toml', '2025-11-14', cwd=user)
    yield done.returncode == 0 and (folder / 'Ket-qua' / '2025-11-14').exists(), f'settings: {done.stderr}'


def window(place):
    folder = place.unpacked(sys.argv[2])
    place.tool('xdg-open', 'exit 0')
    code, shown = place.run_in_window('bash', folder / 'tao-phu-luc.sh')
    yield code == 0 and 'Bấm một phím' in shown, f'exit {code}: {shown}'
    opened = wait_for(place.called)
    yield opened == [f'xdg-open {folder}/Ket-qua-mau/2025-11-14'], f'opened {opened}'
    (folder / 'phuluc766').unlink()
    code, shown = place.run_in_window('bash', folder / 'tao-phu-luc.sh')
    yield code == 3 and 'Bấm một phím' in shown, f'without a program: exit {code}: {shown}'


def wait_for(find):
    """What is found within two seconds: a desktop's program is not waited for by those that start it."""
    for _ in range(40):
        if found := find():
            return found
        time.sleep(0.05)
    return find()


def command_of(entry, location, files):
    """The words of an entry's Exec, as a desktop reads it: escapes of texts, quoting, field codes."""
    line = re.search('^Exec=(.*)$', entry.read_text(encoding='utf-8'), re.M).group(1).replace('\\\\', '\\')
    for quoted, plain in re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', line):
        word = re.sub(r'\\(.)', r'\1', quoted) or plain
        if word == '%F':
            yield from files
        else:
            yield location if word == '%k' else word.replace('%%', '%')


def desktop(place):
    folder = place.unpacked()
    (folder / 'tao-phu-luc.sh').write_text('echo "$PWD|$*"\n', encoding='utf-8')
    entry = folder / 'tao-phu-luc.desktop'
    for location in (str(entry), 'file://' + quote(str(entry)), 'file://' + str(entry)):
        done = place.run(*command_of(entry, location, ['/a b/Sở & ban.xlsx', '/50%.xlsx']))
        yield done.stdout == f'{folder}|/a b/Sở & ban.xlsx /50%.xlsx\n', f'{location}: {done.stdout!r} {done.stderr!r}'
    done = place.run(*command_of(entry, '', []))
    yield 'nhấp đúp tao-phu-luc.sh' in done.stdout, f'without a location: {done.stdout!r} {done.stderr!r}'


def without_apt(place):
    place.tool('sudo', 'exit 0')
    for system, wanted in (('Linux', 'libxlsxwriter'), ('Darwin', 'brew install cmake')):
        place.tool('uname', f'echo {system}')
        done = place.run(TREE / 'src' / 'dependencies' / 'install.sh')
        yield done.returncode == 0, f'{system}: exit {done.returncode}'
        yield wanted in done.stderr, f'{system}: says {done.stderr!r}'
    yield not [call for call in place.called() if call.startswith('sudo')], 'tried to install'


def broken_build(place):
    shutil.copytree(TREE / 'src' / 'dependencies', place.folder / 'src' / 'dependencies')
    build = place.folder / 'build'
    build.mkdir()
    (build / 'CMakeCache.txt').write_text('of a run that failed')
    place.tool('cmake', '[ "$1" = --build ] && { touch build/phuluc766; chmod +x build/phuluc766; exit; }\n'
                        '[ ! -f build/CMakeCache.txt ] && touch build/CMakeCache.txt build/Makefile')
    place.tool('apt-get', 'exit 0')
    place.tool('dpkg-query', 'echo install ok installed')
    script = place.folder / 'src' / 'dependencies' / 'build.sh'
    done = place.run(script)
    yield done.returncode == 0 and (build / 'phuluc766').exists(), f'exit {done.returncode}: {done.stderr}'
    (build / 'Makefile').unlink()  # as an interrupted run leaves it
    done = place.run(script)
    yield done.returncode == 0, f'the second run: exit {done.returncode}: {done.stderr}'
    yield not [call for call in place.called() if call.startswith('apt-get')], 'installed what is there'


def main():
    with tempfile.TemporaryDirectory() as folder:
        wrong = [said for right, said in globals()[sys.argv[1]](Place(Path(folder))) if not right]
    print('\n'.join(wrong))
    return 1 if wrong else 0


if __name__ == '__main__':
    os.umask(0o022)
    sys.exit(main())
