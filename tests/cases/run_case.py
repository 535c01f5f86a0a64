#!/usr/bin/python3
"""Runs one case: a folder with `cmd` (the steps), `expected` (the record of a right run), perhaps `make.py` (generates inputs).

    run_case.py PROGRAM CASE [--accept] [--emulator COMMAND]

Every case works in a folder of its own. `cmd` has one step on each line:
    copy SOURCE TARGET      a file or folder of the source tree, else of the working folder
    edit FILE               changes a file like an edit by hand
    remove PATH
    move SOURCE TARGET      renames or moves a file or folder of the working folder
    read-only FOLDER        takes the right to write away (root ignores that, so the later steps run as nobody)
    forbid PATH             takes all rights away, in the same way
    permit PATH             lets everybody read and write there again
    file-limit BYTES        from here on no file may grow beyond this, as on a full disk
    run ARGUMENTS           runs the program; records its exit code and its output
    run-unheard ARGUMENTS   runs the program; records only its exit code
    run-closed ARGUMENTS    the same, with its standard streams closed
    list FOLDER             records the names of all files below
    dump-word FOLDER        records the text of its Word documents
    dump PATH               records the text of a document, or of all documents of a folder
Digests in the record are replaced by the name of the file with that digest, so they are checked although libraries write different bytes.
"""
import argparse
import difflib
import hashlib
import os
import re
import resource
import shlex
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
from documents import dump  # noqa: E402

TREE = Path(__file__).resolve().parents[2]
NOBODY = 65534
SEAL = 'SHA-256 của các dòng trên: '


class Case:
    def __init__(self, program, emulator, folder):
        self.program, self.emulator, self.folder = program, emulator, folder
        self.limit, self.unprivileged = None, False
        self.forbidden = []
        self.record = []

    def run_steps(self):
        make = self.folder / 'make.py'
        if make.exists():
            environment = dict(os.environ, PYTHONPATH=str(TREE / 'tests' / 'cases'), PYTHONDONTWRITEBYTECODE='1')
            subprocess.run(['/usr/bin/python3', make], check=True, env=environment)
        for line in (self.folder / 'cmd').read_text(encoding='utf-8').splitlines():
            words = shlex.split(line, comments=True)
            if words:
                getattr(self, 'step_' + words[0].replace('-', '_'))(*words[1:])
        for path in self.forbidden:  # digests are looked up, also by a user who is not root
            self.step_permit(path)
        return named_digests(sealed_logs('\n'.join(self.record) + '\n'))

    def step_copy(self, source, target):
        source = TREE / source if (TREE / source).exists() else Path(source)
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        else:
            Path(target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)

    def step_edit(self, file):
        with open(file, 'ab') as stream:
            stream.write(b'\n')

    def step_remove(self, path):
        shutil.rmtree(path) if Path(path).is_dir() else os.remove(path)

    def step_move(self, source, target):
        os.rename(source, target)

    def step_read_only(self, folder):
        os.chmod(folder, 0o555)
        self.unprivileged = os.access(folder, os.W_OK)

    def step_forbid(self, path):
        os.chmod(path, 0)
        self.forbidden.append(path)
        self.unprivileged = os.access(path, os.R_OK)

    def step_permit(self, path):
        os.chmod(path, 0o777)
        for each in [Path(path), *Path(path).rglob('*')]:
            each.chmod(0o777 if each.is_dir() else 0o666)

    def step_file_limit(self, size):
        self.limit = int(size)

    def step_run(self, *arguments):
        result = self.started(arguments)
        self.record.append(' '.join(['$ phuluc766', *map(shlex.quote, arguments)]))
        for stream in (result.stdout, result.stderr):
            self.record += [self.neutral(line) for line in stream.decode('utf-8').splitlines()]
        self.record.append(f'exit {result.returncode}\n')

    def step_run_unheard(self, *arguments):
        self.record.append(f'{" ".join(arguments)}: exit {self.started(arguments).returncode}\n')

    def step_run_closed(self, *arguments):
        code = subprocess.call([*self.emulator, self.executable(), *arguments], preexec_fn=lambda: os.closerange(0, 3))
        self.record.append(f'{" ".join(arguments)}: exit {code}\n')

    def neutral(self, line):
        """Replaces the backslashes of Windows paths."""
        return line.replace('\\', '/') if self.emulator else line

    def started(self, arguments):
        command = [*self.emulator, self.executable(), *arguments]
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=120, preexec_fn=self.restrict,
                              **({'user': NOBODY} if self.unprivileged else {}))

    def executable(self):
        """The path of the program; a copy of it if the user nobody cannot reach the build folder."""
        if not self.unprivileged:
            return self.program
        copy = Path.cwd().parent / 'phuluc766'
        if not copy.exists():
            shutil.copy(self.program, copy)
            copy.chmod(0o755)
        return copy

    def restrict(self):
        if self.limit is not None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (self.limit, self.limit))

    def step_list(self, folder):
        names = sorted(str(p.relative_to('.')) + ('/' if p.is_dir() else '') for p in Path(folder).rglob('*'))
        self.record.append('\n'.join([f'files in {folder}:', *('  ' + n for n in names), '']))

    def step_dump(self, path):
        files = sorted(p for p in Path(path).rglob('*') if p.is_file()) if Path(path).is_dir() else [Path(path)]
        self.record += [self.neutral(dump(file)) if file.suffix == '.txt' else dump(file) for file in files]

    def step_dump_word(self, folder):
        self.record += [dump(file) for file in sorted(Path(folder).rglob('*.docx'))]


def sealed_logs(text):
    """Checks the last line of each log, which shows whether the lines above it were changed."""
    seals = {}
    for log in Path('.').rglob('nhat-ky*.txt'):
        lines, _, seal = log.read_text(encoding='utf-8').replace('\r\n', '\n').rpartition(SEAL)
        if hashlib.sha256(lines.encode()).hexdigest() == seal.strip():
            seals[seal.strip()] = 'khớp'
    return re.sub(rf'(?<={SEAL})\w+', lambda m: seals.get(m[0], m[0]), text)


def named_digests(text):
    """Replaces each digest in the text by the name of the file in the working folder with that digest. Unknown ones stay; digests of
    several files depend on the time at which the inputs were generated, and are not recorded."""
    names = {hashlib.sha256(p.read_bytes()).hexdigest(): p for p in sorted(Path('.').rglob('*'), reverse=True) if p.is_file()}
    text = re.sub(r'(?m)^(  SHA-256\t)[0-9a-f]{64}$|^[0-9a-f]{64}(?=  \(gộp)', r'\1<sha256 of several>', text)
    return re.sub(r'\b[0-9a-f]{64}\b', lambda m: f'<sha256 of {names[m[0]].name}>' if m[0] in names else m[0], text)


def executed(arguments):
    with tempfile.TemporaryDirectory(prefix='phuluc766-') as root:
        os.chmod(root, 0o755)
        work = Path(root) / 'Hồ sơ & số liệu'
        work.mkdir()
        work.chmod(0o777)
        os.chdir(work)
        try:
            return Case(arguments.program.resolve(), shlex.split(arguments.emulator), arguments.case).run_steps()
        finally:
            os.chdir('/')
            for folder in Path(root).rglob('*'):
                if folder.is_dir():
                    folder.chmod(stat.S_IRWXU)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program', type=Path)
    parser.add_argument('case', type=Path)
    parser.add_argument('--accept', action='store_true')
    parser.add_argument('--emulator', default='')
    arguments = parser.parse_args()
    arguments.program = arguments.program.absolute()
    arguments.case = arguments.case.absolute()
    got = executed(arguments)
    expected = arguments.case / 'expected'
    if arguments.accept:
        expected.write_text(got, encoding='utf-8')
        return 0
    wanted = expected.read_text(encoding='utf-8') if expected.exists() else ''
    sys.stdout.reconfigure(encoding='utf-8')
    sys.stdout.writelines(difflib.unified_diff(wanted.splitlines(True), got.splitlines(True), 'expected', 'got', n=2))
    return 0 if got == wanted else 1


if __name__ == '__main__':
    sys.exit(main())
