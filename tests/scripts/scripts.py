#!/usr/bin/python3
"""What the scripts do where something is missing: scripts.py delivered | without_apt | broken_build. Prints what is wrong; exit 1 then.

delivered      a delivered folder without its program neither installs nor builds, and says what to do
without_apt    a system without apt-get gets the list of packages by its own names
broken_build   a build folder that a failed run left does not spoil the next run
"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

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
        file.write_text(f'#!{shutil.which("bash")}\necho "{name} $*" >>{self.calls}\n{script}\n', encoding='utf-8')
        file.chmod(0o755)

    def run(self, *command):
        return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60, cwd=self.folder,
                              env={'PATH': str(self.bin), 'HOME': str(self.folder), 'LC_ALL': 'C.UTF-8'})

    def called(self):
        return self.calls.read_text(encoding='utf-8').splitlines() if self.calls.exists() else []


def delivered(place):
    for name in ('apt-get', 'sudo', 'cmake', 'dpkg-query'):
        place.tool(name, 'exit 0')
    folder = place.folder / 'Bộ đánh giá'
    shutil.copytree(TREE / 'samples', folder, ignore=shutil.ignore_patterns('Ket-qua*', 'phuluc766'))
    done = place.run(folder / 'tao-phu-luc.sh')
    yield done.returncode == 3, f'exit {done.returncode}'
    yield not place.called(), f'called {place.called()}'
    yield 'phuluc766' in done.stderr, f'says {done.stderr!r}'


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
