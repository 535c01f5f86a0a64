#!/usr/bin/python3
"""A year of an office: 52 weeks, the program run every week.

    year.py PROGRAM [--keep FOLDER]

In between the list changes twice (a unit comes and one goes; one is renamed), a template and a setting change, one week's
export is corrected later, and three reports are edited by hand. After the last run every document that was issued is byte
for byte the issued one, except for the corrected week, and every comparison equals one computed independently.
"""
import argparse
import datetime
import re
import sys
import tempfile
import zipfile
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

sys.dont_write_bytecode = True
from office import BANDS, COMMUNES, LEVELS, TREE, Office, Week, rating, weeks_from  # noqa: E402

sys.path.insert(0, str(TREE / 'tests' / 'cases'))
from documents import word_text  # noqa: E402

import openpyxl  # noqa: E402

FIRST = datetime.date(2026, 1, 2)
COMES, GOES = 'UBND xã Cư Pui', 'UBND xã Ea Kar'
LIST, RENAMED = 17, 34  # weeks in which the list changes
TEMPLATE, SETTING = 13, 26
CORRECTED, CORRECTION = 21, 29  # the week, and when the portal corrects it
EDITS = {9: 9, 24: 39, 45: 45}  # week of the report: week after whose run somebody edits it
OLD_NAME, NEW_NAME = 'UBND xã Krông Năng', 'UBND xã Phú Xuân'
TEMPLATE_WORDS, SIGNER = 'Nơi nhận của năm:', 'Nguyễn Thị Mới'


class Year:
    def __init__(self, program, folder):
        self.office = Office(program, folder)
        self.weeks = [self.week(number, day) for number, day in enumerate(weeks_from(FIRST, 52))]
        self.issued, self.faults = {}, []

    def week(self, number, day):
        later = [name for name in COMMUNES if name != GOES] + [COMES]
        return Week(number, day, later if number >= LIST else COMMUNES, {OLD_NAME: NEW_NAME} if number >= RENAMED else {})

    def expect(self, what, right, got=''):
        if not right:
            self.faults.append(f'{what}{": " if got else ""}{got}')

    def go(self):
        for week in self.weeks:
            self.change(week.number)
            self.office.exports(week)
            self.run(week)
            self.edit_after(week.number)
            if week.number == EDITS[45]:  # once more, and nothing has changed
                self.run(week, first=False)
        self.compare_documents()
        for before, week in zip([None, *self.weeks], self.weeks):
            self.check_comparison(week, before)
        self.check_history()

    def change(self, number):
        """What happens in the office before a week's run."""
        if number == LIST:
            self.office.list = [row for row in self.office.list if row['Tên đơn vị'] != GOES]
            self.office.list.append({'Mã': 'H15.99', 'Tên đơn vị': COMES, 'Cấp': 'Cấp xã'})
            self.office.write_list()
        if number == RENAMED:
            old = next(row for row in self.office.list if row['Tên đơn vị'] == OLD_NAME)
            day = self.weeks[number].day
            old['Đến ngày'] = f'{day - datetime.timedelta(days=1):%d/%m/%Y}'
            self.office.list.append({'Mã': old['Mã'], 'Tên đơn vị': NEW_NAME, 'Cấp': 'Cấp xã', 'Từ ngày': f'{day:%d/%m/%Y}'})
            self.office.write_list()
        if number == TEMPLATE:
            replace_in_word(self.office.folder / 'mau' / 'bao-cao-tuan.docx', 'Nơi nhận:', TEMPLATE_WORDS)
        if number == SETTING:
            self.office.setting(f'nguoi-ky = "{SIGNER}"\n')
        if number == CORRECTION:
            corrected = self.weeks[CORRECTED]
            corrected.totals['UBND xã Ea Ly'] = Decimal('61.11')
            self.office.exports(corrected)

    def run(self, week, first=True):
        code, output, messages = self.office.run()
        self.expect(f'{week.folder}: exit', code == 0 and 'LỖI' not in messages, f'{code} {messages}')
        left = re.search(r'Giữ nguyên (\d+) kỳ', output)
        made = 2 if week.number == CORRECTION else 1
        self.expect(f'{week.folder}: periods left', (int(left[1]) if left else 0) == week.number + 1 - made, output)
        if first:
            self.issued[week.folder] = self.office.documents(week.folder)
        if week.number == CORRECTION:
            corrected = self.weeks[CORRECTED]
            self.expect('the correction makes its week anew', self.office.documents(corrected.folder) != self.issued[corrected.folder])
            self.issued[corrected.folder] = self.office.documents(corrected.folder)

    def edit_after(self, number):
        for edited, after in EDITS.items():
            if after == number:
                report = self.office.results(self.weeks[edited].folder) / 'Bao-cao.docx'
                replace_in_word(report, 'BÁO CÁO', 'BÁO CÁO (số 15)')
                self.issued[self.weeks[edited].folder]['Bao-cao.docx'] = report.read_bytes()

    def compare_documents(self):
        for week in self.weeks:
            now, issued = self.office.documents(week.folder), self.issued[week.folder]
            newest_edited = {'nhat-ky.txt'} if week.number == EDITS[45] else set()  # it tells of the edited report
            changed = [name for name in {*now, *issued} if now.get(name) != issued.get(name) and name not in newest_edited]
            self.expect(f'{week.folder}: changed since it was issued', not changed, ', '.join(sorted(changed)))
            report = word_text(self.office.results(week.folder) / 'Bao-cao.docx')
            self.expect(f'{week.folder}: edited', ('(số 15)' in report) == (week.number in EDITS))
            made = CORRECTION if week.number == CORRECTED else week.number
            self.expect(f'{week.folder}: template of its time', (TEMPLATE_WORDS in report) == (made >= TEMPLATE))
            self.expect(f'{week.folder}: setting of its time', (SIGNER in report) == (made >= SETTING))

    def check_comparison(self, week, before):
        """The comparison that was issued: with the week before as it was then, before its correction."""
        issued = self.as_issued_then(before, week)
        book = openpyxl.load_workbook(self.office.results(week.folder) / 'Tong-hop.xlsx', read_only=True)
        said = [row[0] for row in book['Nội dung báo cáo'].iter_rows(values_only=True) if row[0]]
        compared = sorted({sentence for sentence in said if re.search('so với tuần|so với ngày|So với', sentence)})
        if before is None:
            return self.expect(f'{week.folder}: the first week', not compared, str(compared))
        wanted = sentences(week, issued)
        for sentence in wanted:
            self.expect(f'{week.folder}: missing', sentence in said, f'{sentence}\n    said: {compared}')
        for sentence in compared:
            known = sentence in wanted or sentence.startswith(f'So với {issued.title}, ')
            self.expect(f'{week.folder}: what else is compared', known, sentence)
        for level, noun in zip(LEVELS, ('cơ quan', 'UBND cấp xã')):
            fallen = fallen_bands(week.scores(level), issued.scores(level))
            told = [sentence for sentence in compared if f'{noun} giảm mức xếp loại' in sentence]
            counted = f'có {fallen:02} {noun} giảm mức xếp loại'
            self.expect(f'{week.folder}: {counted}', counted in told[0] if told else fallen == 0, str(told))
        report = word_text(self.office.results(week.folder) / 'Bao-cao.docx')
        for name in re.findall(r'so với (tuần \d+ tháng \d+)', report):
            self.expect(f'{week.folder}: compared with', name == issued.title, name)
        self.check_tables(week, issued, book)

    def as_issued_then(self, before, week):
        if before is None or before.number != CORRECTED:
            return before
        first = Week(before.number, before.day, list(before.totals), before.names)
        return first

    def check_tables(self, week, before, book):
        rows = [list(row) for row in book['Tổng hợp'].iter_rows(values_only=True, max_col=8)]
        tables = [row for row in rows if row[0] in LEVELS and isinstance(row[1], int) and isinstance(row[2], int)]
        wanted = []
        for which in (lambda level: week.counts(level), lambda level: before.counts(level),
                      lambda level: [now - then for now, then in zip(week.counts(level), before.counts(level))]):
            for level in LEVELS:
                counts = which(level)
                wanted.append([level, sum(counts), *counts, 0])
        self.expect(f'{week.folder}: tables of the summary', tables == wanted, f'{tables}\n    wanted {wanted}')
        rows = [list(row) for row in book['Biến động'].iter_rows(values_only=True)]
        changes = {row[1]: row for row in rows if isinstance(row[0], int) and isinstance(row[1], str)}
        for level in LEVELS:
            then = before.scores(level)
            for name, total in week.scores(level).items():
                if name in then and total != then[name]:
                    row = changes.get(week.names.get(name, name), [])
                    figures = [round(each, 2) for each in row[2:] if isinstance(each, (int, float))]
                    right = {float(total), float(then[name]), float(total - then[name])} <= set(figures)
                    self.expect(f'{week.folder}: change of {name}', right, f'{row}, wanted {then[name]} → {total}')

    def check_history(self):
        """What the last week shows of the whole year: the corrected week with its new figures, a renamed unit as one unit."""
        book = openpyxl.load_workbook(self.office.results(self.weeks[-1].folder) / 'Tong-hop.xlsx', read_only=True)
        trend = {}
        for row in book['Diễn biến'].iter_rows(values_only=True, max_col=2):
            trend.setdefault(row[0], []).append(row[1])  # the province, then each level
        for week in self.weeks:
            wanted = [week.points, *(mean(week.scores(level).values()) for level in LEVELS)]
            shown = trend.get(f'T{(week.day.day - 1) // 7 + 1:02}-{week.day.month}/2026', [])
            self.expect(f'{week.folder}: trend', shown == [float(each) for each in wanted], f'{shown}, wanted {wanted}')
        units = {row[0]: row[1:] for row in book['Điểm các kỳ'].iter_rows(values_only=True) if row[0]}
        for at, week in enumerate(self.weeks[:-14:-1]):
            for level in LEVELS:
                for name, total in week.scores(level).items():
                    shown = units[week.names.get(name, name)][at]
                    self.expect(f'{week.folder}: history of {name}', shown == float(total), f'{shown}, wanted {total}')


def mean(totals):
    totals = list(totals)
    return (sum(totals) / len(totals)).quantize(Decimal('0.01'), ROUND_HALF_UP)


def fallen_bands(now, then):
    order = [name for name, _ in BANDS]
    return sum(order.index(rating(total)) > order.index(rating(then[name])) for name, total in now.items() if name in then)


def plain(number):
    return f'{number:f}'.rstrip('0').rstrip('.').replace('.', ',') if '.' in f'{number:f}' else f'{number:f}'


def change(now, then, what):
    if now == then:
        return 'không thay đổi' + (' thứ hạng' if what == 'bậc' else '')
    amount = f'{abs(now - then):02}' if isinstance(now, int) else plain(abs(now - then))
    return f'{"tăng" if now > then else "giảm"} {amount} {what}'


def sentences(week, before):
    """The comparing sentences, in the words of the published reports."""
    moved = change(week.points, before.points, 'điểm')
    result = [f'Theo kết quả công bố trên Cổng Dịch vụ công quốc gia vào ngày {week.date}, tỉnh Đắk Lắk đạt {plain(week.points)} điểm '
              f'({moved} so với {before.title}), xếp hạng {week.rank}/5 tỉnh, thành phố.']
    rank = change(-week.rank, -before.rank, 'bậc')
    result.append(f'Tính đến ngày {week.date}, tỉnh Đắk Lắk hiện đạt {plain(week.points)}/100 điểm, xếp {week.rank}/5 tỉnh, thành phố, '
                  f'{rank} so với ngày {before.date}.')
    now, then = week.counts(LEVELS[1]), before.counts(LEVELS[1])
    for (name, _), count, previous in zip(BANDS, now, then):
        if count == 0 and previous == 0:
            result.append(f'Không có UBND cấp xã xếp loại {name}.')
            continue
        having = f'Có {count:02}/{sum(now):02} UBND cấp xã' if count else 'Không có UBND cấp xã'
        result.append(f'{having} xếp loại {name} ({change(count, previous, "địa phương")} so với {before.title}).')
    return result


def replace_in_word(file, old, new):
    with zipfile.ZipFile(file) as package:
        parts = [(info, package.read(info)) for info in package.infolist()]
    with zipfile.ZipFile(file, 'w', zipfile.ZIP_DEFLATED) as package:
        for info, data in parts:
            if info.filename == 'word/document.xml':
                assert old.encode() in data, (file, old)
                data = data.replace(old.encode(), new.encode(), 1)
            package.writestr(info, data)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program', type=Path)
    parser.add_argument('--keep', type=Path)
    arguments = parser.parse_args()
    sys.stdout.reconfigure(encoding='utf-8')
    with tempfile.TemporaryDirectory(prefix='phuluc766-') as scratch:
        folder = arguments.keep or Path(scratch) / 'Một năm'
        folder.mkdir(parents=True, exist_ok=True)
        year = Year(arguments.program.resolve(), folder)
        year.go()
    print('\n'.join(year.faults) or '52 weeks, 53 runs: every issued document stayed, every comparison is right')
    return 1 if year.faults else 0


if __name__ == '__main__':
    sys.exit(main())
