"""Starts the program as a clerk does, with obstacles, on the tested system: Linux, or Windows under Wine."""
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True
TREE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TREE / 'tests' / 'windows'))
from wine import Wine, windows_path  # noqa: E402


def ended(result):
    return result.returncode, result.stdout.decode(), result.stderr.decode()


class Linux:
    script, missing = 'tao-phu-luc.sh', 'Không có chương trình phuluc766'

    def can_hold(self):
        return subprocess.run(['unshare', '-rm', 'true'], capture_output=True).returncode == 0

    def run_while_held(self, program, folder, file):
        """A file under a mount cannot be renamed, like a file that Word holds."""
        command = ['unshare', '-rm', 'sh', '-c', 'mount --bind "$0" "$0" && exec "$1"', file, program]
        return ended(subprocess.run(command, cwd=folder, capture_output=True, timeout=60))

    def run_script(self, folder):
        return ended(subprocess.run(['bash', self.script], cwd=folder, capture_output=True, timeout=60, stdin=subprocess.DEVNULL))


class Windows:
    script, missing = 'Tao-phu-luc.cmd', 'Khong thay phuluc766.exe'

    def __init__(self, emulator, hold):
        self.wine, self.hold = Wine(emulator), hold

    def can_hold(self):
        return True

    def run_while_held(self, program, folder, file):
        pipes = {'stdin': subprocess.PIPE, 'stdout': subprocess.PIPE}
        with subprocess.Popen([*self.wine.command, self.hold, windows_path(file)], **pipes) as holder:
            assert holder.stdout.readline().strip() == b'held'
            result = subprocess.run([program], cwd=folder, capture_output=True, timeout=120, stdin=subprocess.DEVNULL)
            holder.stdin.close()
        return ended(result)

    def run_script(self, folder):
        result = self.wine.run('cmd.exe', '/c', self.script, cwd=folder)
        return result.returncode, '', result.stdout  # cmd.exe has no other stream for what its scripts say
