#!/usr/bin/python3
"""Makes the twelve mistakes of the guide, each in every variant: mistakes.py PROGRAM [--only NUMBER] [--emulator COMMAND --hold HOLD.EXE]

With an emulator PROGRAM is the program for Windows; hold.exe holds a file as Word does.

Variants: exports with and without a date inside, no week and twenty weeks before this one. A mistake ends well if the program
says what the guide's table quotes; if no document of this week is there that could be sent while the mistake lasts, or the doubt
is put before the clerk at the end; if no document of a week before is touched; and if the way out leads to the right documents.
"""
import argparse
import datetime
import itertools
import re
import shutil
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

sys.dont_write_bytecode = True
from office import COMMUNES, LEVELS, TREE, Office, Week, weeks_from  # noqa: E402
from starts import Linux, Windows  # noqa: E402

import openpyxl  # noqa: E402

LAST = datetime.date(2026, 11, 20)
GUIDE = TREE / 'docs' / 'huong-dan-su-dung.md'
given = argparse.Namespace()  # the system that is tested


class Trial(Office):
    """An office that makes a mistake in its last week."""

    def __init__(self, program, folder, before, dated, like=None):
        """`like`: the folder of an office with the same earlier weeks and their results."""
        if like:
            shutil.copytree(like, folder, dirs_exist_ok=True)
        super().__init__(program, folder)
        self.setting('[danh-gia]\nthoi-han = ""\n')
        self.dated = dated
        days = weeks_from(LAST - datetime.timedelta(weeks=before), before + 1)
        self.before = [self.tame(number, day) for number, day in enumerate(days[:-1])]
        self.week = self.tame(before, LAST)
        for week in self.before if not like else []:
            self.exports(week, dated)
        if before and not like:
            self.run()

    @staticmethod
    def tame(number, day):
        """A week with figures near those of the other weeks."""
        week, base = Week(number, day), Week(7, day)
        moved = Decimal(number) / 20
        week.totals = {name: total + moved for name, total in base.totals.items()}
        week.percentages = {name: [each - moved for each in figures] for name, figures in base.percentages.items()}
        week.provinces = {name: total + moved for name, total in base.provinces.items()}
        return week

    @property
    def data(self):
        return self.folder / 'Du-lieu' / self.week.folder

    def this_week(self):
        self.exports(self.week, self.dated)

    def change(self, file, cell, value):
        book = openpyxl.load_workbook(self.data / file)
        book.active[cell] = value
        book.save(self.data / file)


class Mistake:
    """One row of the guide's table. `make` makes it, `mend` is the way out. `left`: documents of the week may be there while it
    lasts; `early`: weeks before this one the mistake takes."""

    def __init__(self, name, make, mend, left=False, early=0, run=Office.run):
        self.name, self.make, self.mend, self.left, self.early, self.run = name, make, mend, left, early, run


def straight(office):
    office.week.write(office.folder / 'Du-lieu', office.dated)


def into_the_folder(office):
    office.data.mkdir(exist_ok=True)
    for file in office.data.parent.glob('*.xlsx'):
        file.rename(office.data / file.name)


def named_wrongly(name):
    def make(office):
        office.this_week()
        office.data.rename(office.data.with_name(name))
    return make


def renamed(name):
    return lambda office: office.data.with_name(name).rename(office.data)


def in_two_places(office):
    office.this_week()
    shutil.copytree(office.data, office.data.with_name('Tuan-03-thang-11-2026'))


def one_place(office):
    shutil.rmtree(office.data.with_name('Tuan-03-thang-11-2026'))


def copied(office):
    shutil.copytree(office.data.with_name(office.before[-1].folder), office.data)


def forgotten(office):
    office.this_week()
    (office.data / 'cac-tinh.xlsx').unlink()
    (office.data / 'ubnd-cap-xa.xlsx').unlink()


def typed(value):
    def make(office):
        office.this_week()
        office.change('so-ban-nganh.xlsx', 'D6', value)
    return make


def misspelt(office):
    office.this_week()
    office.change('ubnd-cap-xa.xlsx', 'B7', 'UBND xã Ea Lly')


def other_list(office):
    office.this_week()
    names = ['UBND xã Đông Thái', 'UBND xã Nhơn Hội', 'UBND xã An Minh', 'UBND phường Rạch Giá', 'UBND đặc khu Phú Quốc']
    file = office.folder / 'danh-muc' / 'don-vi.csv'
    rows = [f'{name} - tỉnh An Giang,Cấp xã' for name in names] + ['Sở Nội vụ - tỉnh An Giang,"Sở, ban, ngành"']
    file.write_text('Tên đơn vị,Cấp\n' + '\n'.join(rows) + '\n', encoding='utf-8')
    for file, level in (('so-ban-nganh.xlsx', 0), ('ubnd-cap-xa.xlsx', 1)):  # the portal says the province with each unit
        book = openpyxl.load_workbook(office.data / file)
        for row in range(5, book.active.max_row + 1):
            cell = book.active.cell(row, 2)
            if 'Đắk Lắk' not in cell.value:
                cell.value += ' - tỉnh Đắk Lắk'
        book.save(office.data / file)


def plain_csv(office):
    office.this_week()
    table = openpyxl.load_workbook(office.data / 'ubnd-cap-xa.xlsx').active.iter_rows(values_only=True)
    text = '\n'.join(','.join('' if each is None else str(each) for each in row) for row in table)
    lost = text.encode('cp1252', 'replace')  # as Excel saves it
    (office.data / 'ubnd-cap-xa.csv').write_bytes(lost)
    (office.data / 'ubnd-cap-xa.xlsx').unlink()


def original_again(office):
    (office.data / 'ubnd-cap-xa.csv').unlink()
    office.this_week()


def held_open(office):
    office.this_week()
    office.run()
    office.change('ubnd-cap-xa.xlsx', 'C5', 66.5)


def run_with_report_held(office):
    return given.system.run_while_held(office.program, office.folder, office.results(office.week.folder) / 'Bao-cao.docx')


def without_program(office):
    office.this_week()
    shutil.copy(TREE / 'samples' / given.system.script, office.folder)


def run_script(office):
    return given.system.run_script(office.folder)


def hidden_ending(office):
    office.this_week()
    office.setting('nguoi-ky = "Nguyễn Thị Mới"\n[danh-gia]\nthoi-han = ""\n')
    settings = office.folder / 'cau-hinh.toml'
    settings.rename(settings.with_name('cau-hinh.toml.txt'))


def ending_shown(office):
    settings = office.folder / 'cau-hinh.toml'
    settings.with_name('cau-hinh.toml.txt').rename(settings)


MISTAKES = [
    Mistake('chạy thẳng trong tệp `.zip`, hoặc Windows chặn', without_program, lambda office: None, run=run_script),
    Mistake('để tệp thẳng trong `Du-lieu`, tên không có ngày', straight, into_the_folder),
    Mistake('đặt sai tên thư mục: tháng 13, tuần 6, ngày 31/11', named_wrongly('2026-11-31'), renamed('2026-11-31')),
    Mistake('đặt sai tên thư mục: tháng 13, tuần 6, ngày 31/11', named_wrongly('Thang-13-2026'), renamed('Thang-13-2026')),
    Mistake('đặt sai tên thư mục: tháng 13, tuần 6, ngày 31/11', named_wrongly('Tuan-06-thang-11-2026'), renamed('Tuan-06-thang-11-2026')),
    Mistake('một tuần nằm ở hai chỗ', in_two_places, one_place),
    Mistake('chép nhầm tệp của tuần trước', copied, Trial.this_week, left=True, early=1),
    Mistake('quên một tệp', forgotten, Trial.this_week, left=True, early=1),
    Mistake('gõ số sai dấu, Excel đổi số thành ngày', typed('82,26,1'), Trial.this_week),
    Mistake('gõ số sai dấu, Excel đổi số thành ngày', typed(datetime.date(2026, 5, 9)), Trial.this_week),
    Mistake('viết sai tên đơn vị, hoặc đơn vị mới', misspelt, Trial.this_week),
    Mistake('dùng danh mục của tỉnh khác', other_list, Trial.write_list),
    Mistake('lưu tệp dạng CSV thường', plain_csv, original_again),
    Mistake('để kết quả đang mở trong Excel, Word', held_open, Trial.this_week, left=True, run=run_with_report_held),
    Mistake('lưu cấu hình thành `cau-hinh.toml.txt`', hidden_ending, ending_shown),
]


def rows_of_guide():
    """Mistake → the messages that the guide quotes."""
    text = GUIDE.read_text(encoding='utf-8').split('### Mười hai sơ suất hay gặp')[1].split('###')[0]
    rows = [[cell.strip() for cell in line.split('|')[1:-1]] for line in text.splitlines() if line.startswith('|')]
    return {row[0]: re.findall('`(.+?)`', row[1]) or re.findall('“(.+?)”', row[1]) for row in rows[2:]}


def says(text, quoted):
    return any(re.search('.+?'.join(map(re.escape, each.split('…'))), line) for each in quoted for line in text.splitlines())


def right_documents(office):
    """The tables of this week's summary, computed independently, with this week's figures only."""
    book = openpyxl.load_workbook(office.results(office.week.folder) / 'Tong-hop.xlsx', read_only=True)
    rows = [list(row) for row in book['Tổng hợp'].iter_rows(values_only=True, max_col=8)]
    tables = [row for row in rows if row[0] in LEVELS and isinstance(row[1], int) and isinstance(row[2], int)]
    return tables[:2] == [[level, sum(office.week.counts(level)), *office.week.counts(level), 0] for level in LEVELS]


class Check:
    def __init__(self, program, mistake, quoted):
        self.program, self.mistake, self.quoted, self.faults = program, mistake, quoted, []

    def expect(self, what, right, got=''):
        if not right:
            self.faults.append(f'    {what}: {got}')

    def run(self, before, dated, like):
        with tempfile.TemporaryDirectory(prefix='phuluc766-') as folder:
            office = Trial(self.program, folder, before, dated, like)
            issued = {week.folder: office.documents(week.folder) for week in office.before}
            self.mistake.make(office)
            self.while_it_lasts(office, before)
            self.mistake.mend(office)
            code, output, messages = office.run()
            self.expect('after the way out', code == 0 and 'LỖI' not in messages, f'{code}\n{messages}{output}')
            self.expect('figures after the way out', code != 0 or right_documents(office))
            for week in office.before:
                self.expect('an issued week', office.documents(week.folder) == issued[week.folder], week.folder)
        return self.faults

    def while_it_lasts(self, office, before):
        documents = office.results(office.week.folder)
        code, output, messages = self.mistake.run(office)
        made = sorted(path.name for path in documents.glob('*.docx')) if documents.exists() else []
        settled = 'tệp để thẳng trong Du-lieu cùng ghi ngày' in messages  # every export says the day: there was no mistake
        told = [given.system.missing] if self.mistake.run == run_script else self.quoted
        self.expect('said', settled or says(messages, told), f'{told} in\n{messages}')
        self.expect('no document while it lasts', settled or self.mistake.left or not made, made)
        self.expect('exit', (code == 0) == (settled or (self.mistake.left and self.mistake.run == Office.run)), f'{code}\n{messages}')
        last = '\n'.join((output or messages).splitlines()[-12:])  # messages alone: the run could not begin
        if before and not settled:
            self.expect('the last lines say it', says(last, told), f'{told} in\n{last}')


def main():
    sys.stdout.reconfigure(encoding='utf-8')
    parser = argparse.ArgumentParser()
    parser.add_argument('program', type=lambda path: Path(path).resolve())
    parser.add_argument('--only', type=int)
    parser.add_argument('--emulator')
    parser.add_argument('--hold', type=Path)
    arguments = parser.parse_args()
    program, given.system = arguments.program, Windows(arguments.emulator, arguments.hold) if arguments.emulator else Linux()
    guide, bad, count = rows_of_guide(), 0, 0
    names = list(dict.fromkeys(mistake.name for mistake in MISTAKES))
    if names != list(guide):
        print('rows of the guide:', *guide, 'mistakes:', *names, sep='\n  ')
        return 1
    held = given.system.can_hold()
    with tempfile.TemporaryDirectory(prefix='phuluc766-') as scratch:
        like = {variant: Trial(program, Path(scratch) / f'{variant}', *variant).folder for variant in itertools.product((0, 1, 20), (True, False))}
        for number, mistake in enumerate(MISTAKES):
            if arguments.only not in (None, number) or (mistake.run == run_with_report_held and not held):
                continue
            for before, dated in itertools.product((mistake.early, 20), (True, False)):
                faults = Check(program, mistake, guide[mistake.name]).run(before, dated, like[before, dated])
                count, bad = count + 1, bad + bool(faults)
                if faults:
                    print(f'{number} {mistake.name}, {before} weeks before, {"dated" if dated else "undated"}:', *faults, sep='\n')
    print(f'{count} cases of {len(names)} mistakes, {bad} did not end well')
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
