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

    def run_line(self, start, line, folder):
        """Runs a command line of Windows as it stands, in a folder, as Explorer does."""
        with tempfile.NamedTemporaryFile('w', encoding='utf-8', newline='') as file:
            file.write(line)
            file.flush()
            return self.run(start, windows_path(file.name), windows_path(folder))

    def server(self, *options):
        """The server with the prefix of the command: kept alive, each start costs a tenth of a second."""
        environment = [word for word in self.command if '=' in word]
        subprocess.run(['env', *environment, Path(self.command[-1]).with_name('wineserver'), *options], check=False)


def windows_path(path):
    return 'Z:' + str(Path(path).resolve()).replace('/', '\\')


def tree(folder):
    """Every file below a folder with its bytes."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(Path(folder).rglob('*')) if p.is_file()}
