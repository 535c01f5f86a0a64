"""An office that runs the program every week: its folder, its exports, and the expected results, computed independently."""
import csv
import datetime
import io
import shutil
import subprocess
import sys
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

sys.dont_write_bytecode = True
TREE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TREE / 'tests' / 'cases'))
from exports import CRITERIA, numbered, save  # noqa: E402

BANDS = [('Xuất sắc', 90), ('Tốt', 80), ('Khá', 70), ('Trung bình', 50), ('Yếu', 0)]
MAXIMA = [18, 20, 22, 22, 18]
LEVELS = ['Sở, ban, ngành', 'UBND cấp xã']
DEPARTMENTS = ['Văn phòng UBND tỉnh Đắk Lắk', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']
COMMUNES = ['UBND phường Tuy Hòa', 'UBND phường Tân Lập', 'UBND xã Ea Ly', 'UBND xã Ea Súp', 'UBND xã Ea Wy', 'UBND xã Ea Kar',
            'UBND xã Krông Năng', 'UBND xã Sông Hinh']
PROVINCES = ['Đắk Lắk', 'An Giang', 'Cà Mau', 'Lâm Đồng', 'Nghệ An']


def figure(lowest, highest, *numbers):
    """Two decimals that depend on the numbers."""
    state = 2166136261
    for number in numbers:
        state = ((state ^ (number + 1)) * 16777619 + 1013904223) & 0xFFFFFFFF
        state ^= state >> 15
    return lowest + Decimal((state >> 1) % int((highest - lowest) * 100 + 1)) / 100


def rating(total):
    return next(name for name, least in BANDS if total >= least)


class Week:
    """The exports of one week, and the expected results."""

    def __init__(self, number, day, communes=COMMUNES, names=None):
        """`names`: the names in the exports of renamed units."""
        self.number, self.day, self.names = number, day, names or {}
        self.percentages = {name: [figure(60, 100, number, 1, i, j) for j in range(5)] for i, name in enumerate(DEPARTMENTS)}
        self.totals = {name: figure(62, 98, number, 2, COMMUNES.index(name)) if name in COMMUNES else figure(62, 98, number, 3, len(name))
                       for name in communes}
        self.provinces = {name: figure(70, 95, number, 4, i) for i, name in enumerate(PROVINCES)}

    @property
    def folder(self):
        return self.day.isoformat()

    @property
    def title(self):
        return f'tuần {(self.day.day - 1) // 7 + 1:02} tháng {self.month}'

    @property
    def date(self):
        return f'{self.day.day:02}/{self.month}/{self.day.year}'

    @property
    def month(self):
        """As Nghị định 30/2020/NĐ-CP writes it: 1 and 2 with a nought before them."""
        return f'{self.day.month:02}' if self.day.month < 3 else str(self.day.month)

    def write(self, folder, dated=True):
        date = f'(Số liệu tính đến ngày {self.day:%d/%m/%Y})' if dated else ''
        head = lambda title: [[title], [date], []]
        rows = [[self.names.get(name, name), *map(float, each)] for name, each in self.percentages.items()]
        save(folder / 'so-ban-nganh.xlsx', 'Kết quả', head('CÁC SỞ, BAN, NGÀNH') + [['STT', 'Tên đơn vị', *CRITERIA]] + numbered(rows))
        rows = [[self.names.get(name, name), float(total)] for name, total in self.totals.items()]
        save(folder / 'ubnd-cap-xa.xlsx', 'Kết quả', head('UBND CẤP XÃ') + [['STT', 'Tên đơn vị', 'Tổng điểm']] + numbered(rows))
        rows = [['UBND tỉnh ' + name, float(total)] for name, total in self.provinces.items()]
        save(folder / 'cac-tinh.xlsx', 'Kết quả', head('CÁC TỈNH') + [['STT', 'Tỉnh/Thành phố', 'Tổng điểm']] + numbered(rows))

    def scores(self, level):
        """Total of each unit of a level."""
        if level == LEVELS[1]:
            return dict(self.totals)
        points = lambda each: [(p * m / 100).quantize(Decimal('0.01'), ROUND_HALF_UP) for p, m in zip(each, MAXIMA)]
        return {name: sum(points(each)) for name, each in self.percentages.items()}

    def counts(self, level):
        ratings = [rating(total) for total in self.scores(level).values()]
        return [ratings.count(name) for name, _ in BANDS]

    @property
    def points(self):
        return self.provinces['Đắk Lắk']

    @property
    def rank(self):
        return 1 + sum(total > self.points for total in self.provinces.values())


def weeks_from(first, count):
    return [first + datetime.timedelta(weeks=number) for number in range(count)]


def unit_list(rows):
    """The text of a unit list: rows of name, level and the further columns."""
    text = io.StringIO()
    columns = ['Mã', 'Tên đơn vị', 'Cấp', 'Tên khác', 'Không đánh giá', 'Từ ngày', 'Đến ngày']
    writer = csv.DictWriter(text, columns, restval='')
    writer.writeheader()
    writer.writerows(rows)
    return '\ufeff' + text.getvalue()


class Office:
    """A folder with the delivered files."""

    def __init__(self, program, folder):
        self.program, self.folder = program, Path(folder)
        shutil.copytree(TREE / 'samples' / 'mau', self.folder / 'mau', dirs_exist_ok=True)
        self.setting('')
        self.list = [{'Mã': f'H15.{number:02}', 'Tên đơn vị': name, 'Cấp': level}
                     for level, names in (('Sở, ban, ngành', DEPARTMENTS), ('Cấp xã', COMMUNES)) for number, name in enumerate(names, len(level))]
        self.write_list()

    def setting(self, lines):
        (self.folder / 'cau-hinh.toml').write_text(f'[don-vi]\ntinh = "Đắk Lắk"\n{lines}', encoding='utf-8')

    def write_list(self):
        file = self.folder / 'danh-muc' / 'don-vi.csv'
        file.parent.mkdir(exist_ok=True)
        file.write_text(unit_list(self.list), encoding='utf-8')

    def exports(self, week, dated=True):
        week.write(self.folder / 'Du-lieu' / week.folder, dated)

    def run(self, *arguments):
        result = subprocess.run([self.program, *arguments], cwd=self.folder, capture_output=True, timeout=120, stdin=subprocess.DEVNULL)
        return result.returncode, result.stdout.decode(), result.stderr.decode()

    def results(self, name):
        return self.folder / 'Ket-qua' / name

    def documents(self, name):
        """The bytes of all documents of a period, the log too, by name."""
        folder = self.results(name)
        return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob('*')) if file.is_file()}
