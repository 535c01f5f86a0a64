"""A period made over an older one, of which two documents and the log were edited by hand; and the allowed outcomes."""
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True
TREE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TREE / 'tests' / 'cases'))
import exports  # noqa: E402

WEEK, KEPT, LOG = '2025-11-14', 'Ban-cu', 'nhat-ky.txt'
EDITED = ('Phu-luc-II.xlsx', 'Bao-cao.docx', LOG)
REFUSED = 'Không ghi gì'


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def tree(folder):
    return {str(p.relative_to(folder)): digest(p) for p in sorted(folder.rglob('*')) if p.is_file()}


class Scene:
    """`start`: a clerk's folder with exports that changed since its results were made, and were edited."""

    def __init__(self, program, folder, weeks=(WEEK,)):
        self.program, self.folder, self.weeks = program, folder, weeks
        self.start = folder / 'start'
        self.make_exports({'C5': 15.77, 'I5': 97.71})
        self.run(self.start)
        for week in weeks:
            self.edit(week)
        self.make_exports({})
        self.inputs = tree(self.start / 'Du-lieu')
        self.old = {week: self.documents(self.start, week) for week in weeks}
        self.edits = {week: [digest(self.results(self.start, week) / name) for name in EDITED] for week in weeks}
        done = self.copy('done')
        assert self.run(done).returncode == 0, 'the run without a fault fails'
        self.new = {week: self.documents(done, week) for week in weeks}
        assert self.faults_of(done, 0) == [], self.faults_of(done, 0)

    def make_exports(self, change):
        shutil.copytree(TREE / 'samples' / 'mau', self.start / 'mau', dirs_exist_ok=True)
        exports.write(self.start / 'cau-hinh.toml', '[don-vi]\ntinh = "Đắk Lắk"\n')
        for week in self.weeks:
            date = '/'.join(reversed(week.split('-')))
            exports.departments(self.start / 'Du-lieu' / week / 'so-ban-nganh.xlsx', date)
            exports.communes(self.start / 'Du-lieu' / week / 'ubnd-cap-xa.xlsx', date, change)

    def edit(self, week):
        for name in EDITED:
            with open(self.results(self.start, week) / name, 'ab') as stream:
                stream.write(f'\nđã sửa {name} của {week}\n'.encode())

    def copy(self, name):
        target = self.folder / name
        shutil.rmtree(target, ignore_errors=True)
        return shutil.copytree(self.start, target)

    def command(self, *options):
        return [self.program, '-q', *options]

    def run(self, folder, options=('-j', '1'), fault=None, **more):
        environment = dict(os.environ, **(fault or {}))
        return subprocess.run(self.command(*options), cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=120, **more)

    @staticmethod
    def results(folder, week=WEEK):
        return folder / 'Ket-qua' / week

    def documents(self, folder, week=WEEK):
        """The documents of a week, without kept ones. The contents of the log are not compared: it also lists what its run replaced."""
        where = self.results(folder, week)
        return {p.name: LOG if p.name == LOG else digest(p) for p in where.iterdir() if p.is_file()} if where.is_dir() else {}

    def state(self, folder, week=WEEK):
        """old | new | retired | unfinished: part of one run, without a log | anything else is a fault."""
        now = self.documents(folder, week)
        old, new = self.old[week], self.new[week]
        if now in (old, new):
            return 'old' if now == old else 'new'
        if set(now) <= {LOG}:
            log = self.results(folder, week) / LOG
            return 'retired' if not now or REFUSED in log.read_text(encoding='utf-8') else 'a log alone'
        if LOG not in now and any(now.items() <= run.items() for run in (old, new)):
            return 'unfinished'
        return 'mixed: ' + ', '.join(f'{n} {"old" if old.get(n) == d else "new" if new.get(n) == d else "other"}' for n, d in now.items())

    def faults_of(self, folder, code, killed=False):
        """Faults that must not occur, whatever failed."""
        faults = []
        if tree(folder / 'Du-lieu') != self.inputs:
            faults.append('inputs changed')
        for week in self.weeks:
            state = self.state(folder, week)
            if state not in ('old', 'new', 'retired') and not (killed and state == 'unfinished'):
                faults.append(f'{week} {state}')
            if code == 0 and state != 'new':
                faults.append(f'{week}: exit 0, but {state}')
            there = tree(self.results(folder, week).parent).values()
            faults += [f'{week}: an edited document is lost' for edit in self.edits[week] if edit not in there]
        return faults

    def faults_after_next_start(self, folder):
        """A start without fault repairs everything, and leaves nothing of the one before."""
        again = self.run(folder)
        faults = self.faults_of(folder, again.returncode)
        if again.returncode != 0:
            faults.append(f'next start: exit {again.returncode}, {again.stderr.decode()}')
        faults += [f'left: {p.name}' for p in (folder / 'Ket-qua').iterdir() if p.name.startswith('.')]
        return faults
