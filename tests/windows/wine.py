"""Windows programs started through an emulator, for the tests beside this file."""
import os
import shlex
import subprocess
import tempfile
from pathlib import Path


class Wine:
    """The emulator's command, as CMake has it: `env NAME=VALUE... wine64`."""

    def __init__(self, emulator):
        self.command = shlex.split(emulator)

    def run(self, *arguments, cwd=None, **environment):
        """Runs a program with what it prints as text; a program that hangs fails the test."""
        return subprocess.run([*self.command, *map(str, arguments)], cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True,
                              encoding='utf-8', errors='replace', timeout=120, env=dict(os.environ, **environment))

    def run_line(self, start, line, folder, *how):
        """Runs a command line of Windows as it stands, in a folder, as Explorer does; `closed`: without standard streams."""
        with tempfile.NamedTemporaryFile('w', encoding='utf-8', newline='') as file:
            file.write(line)
            file.flush()
            return self.run(start, windows_path(file.name), windows_path(folder), *how)

    def begin(self):
        """Makes the prefix where there is none, and keeps its server alive: each start then costs a tenth of a second."""
        self.quietly([*self.server(), '-p'])
        self.quietly([*self.command, 'wineboot', '-i'])

    def end(self):
        self.quietly([*self.server(), '-k'])

    def server(self):
        environment = [word for word in self.command if '=' in word]
        return ['env', *environment, Path(self.command[-1]).with_name('wineserver')]

    def drive(self):
        """The folder that the programs see as C:."""
        return Path(next(word for word in self.command if word.startswith('WINEPREFIX=')).partition('=')[2]) / 'drive_c'

    def system(self):
        return self.drive() / 'windows' / 'system32'

    def user(self):
        return next(p for p in (self.drive() / 'users').iterdir() if p.name != 'Public')

    def temporary(self):
        return next(p for p in (self.user() / 'AppData' / 'Local' / 'Temp', self.user() / 'Temp') if p.is_dir())

    @staticmethod
    def quietly(command):
        """Processes that remain, such as the services of Windows, must not hold this output open."""
        subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, timeout=300)


def windows_path(path):
    return 'Z:' + str(Path(path).resolve()).replace('/', '\\')


def tree(folder):
    """Every file below a folder with its bytes."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(Path(folder).rglob('*')) if p.is_file()}
