"""Damages of exports as people cause them. Each changes a Sheet in place and returns what it did.

A damage takes its random choices from a random.Random, so that a seed gives the same file again. None of them puts one
right figure in the place of another: nobody could tell that.
"""
import copy

CRITERIA_WORDS = ('công khai', 'tiến độ', 'số h', 'trực tuyến', 'hài lòng', 'tổng điểm', 'điểm', 'ckmb', 'tdgq', 'mdsh', 'mdhl', 'ttt',
                  'clgq', 'score', 'online')


class Sheet:
    """Cells by rows, as Python values; positions count from nought."""

    def __init__(self, title, rows, formats=None, merges=()):
        self.title, self.rows, self.formats, self.merges = title, rows, formats or {}, list(merges)
        self.hidden_rows, self.hidden_columns, self.hidden = set(), set(), False

    @property
    def width(self):
        return max(len(row) for row in self.rows)

    @property
    def head(self):
        """The lowest row of the heading: the one before the first row with a name and a figure."""
        return next(i for i, row in enumerate(self.rows) if sum(isinstance(figure(v), float) for v in row) > 1) - 1

    @property
    def data(self):
        return range(self.head + 1, len(self.rows))

    @property
    def names(self):
        """The column of names: the column with the longest text of the first unit."""
        row = self.rows[self.head + 1]
        return max(range(len(row)), key=lambda i: len(row[i]) if isinstance(row[i], str) and not isinstance(figure(row[i]), float) else 0)

    @property
    def figures(self):
        """Columns of criteria and totals."""
        def heading(column):
            return ' '.join(str(row[column] or '').lower() for row in self.rows[max(0, self.head - 1):self.head + 1] if column < len(row))
        return [c for c in range(self.width) if c != self.names and any(w in heading(c) for w in CRITERIA_WORDS)
                and isinstance(figure(self.rows[self.head + 1][c]), float)]

    def cell(self, rng):
        return rng.choice(self.data), rng.choice(self.figures)

    def text(self, r, c):
        """What a cell shows, with a point."""
        value = self.rows[r][c]
        return f'{round(value * 100, 4):g}%' if self.formats.get((r, c)) and figure(value) is not None else shown(value)

    def insert_column(self, at, heading, value):
        for i, row in enumerate(self.rows):
            row.insert(at, heading if i == self.head else value(i) if i > self.head else None)
        self.formats = {(r, c + (c >= at)): f for (r, c), f in self.formats.items()}
        self.merges = [(a, b + (b >= at), c, d + (d >= at)) for a, b, c, d in self.merges]

    def insert_row(self, at, row):
        self.rows.insert(at, row + [None] * (self.width - len(row)))
        self.formats = {(r + (r >= at), c): f for (r, c), f in self.formats.items()}
        self.merges = [(a + (a >= at), b, c + (c >= at), d) for a, b, c, d in self.merges]


def figure(value):
    if isinstance(value, bool) or value is None:
        return None
    try:
        return float(value)
    except ValueError:
        return None


def shown(value):
    return f'{figure(value):g}' if figure(value) is not None else str(value)


# One cell

def blank(rng, s):
    r, c = s.cell(rng)
    s.rows[r][c] = None


def broken(rng, s):
    r, c = s.cell(rng)
    text = s.text(r, c)
    s.rows[r][c] = rng.choice(['#N/A', '#REF!', 'x', '?', text.replace('.', ',') + ',0', 'chưa có', text.replace('.', '..'), '14/11/2025', '-' + text])


def footnote(rng, s):
    r, c = s.cell(rng)
    s.rows[r][c] = s.text(r, c) + rng.choice(['*', ' (1)', '¹', '(*)', '[1]', '²', ' *'])


def footnote_at_a_name(rng, s):
    r = rng.choice(s.data)
    s.rows[r][s.names] += rng.choice(['*', ' (1)', '¹', ' (*)', ' [2]'])


def comma_in_a_cell(rng, s):
    r, c = s.cell(rng)
    s.rows[r][c] = s.text(r, c).replace('.', ',')


def lost_point(rng, s):
    r, c = s.cell(rng)
    s.rows[r][c] = s.text(r, c).replace('.', '')


def one_fraction(rng, s):
    r, c = s.cell(rng)
    if not s.formats.get((r, c)):
        s.rows[r][c] = round(figure(s.rows[r][c]) / 100, 6)


def one_percent_sign(rng, s):
    r, c = s.cell(rng)
    s.rows[r][c] = s.text(r, c).rstrip('%').replace('.', ',') + '%'


def level_word(rng, s):
    r = rng.choice(s.data)
    name = s.rows[r][s.names]
    for old, new in rng.sample([('UBND xã', 'UBND phường'), ('UBND phường', 'UBND xã'), ('UBND', 'Ủy ban nhân dân'), ('Sở', 'Phòng'), ('UBND ', ''),
                                ('thành phố', 'thị xã'), ('tỉnh', 'thành phố'), ('UBND huyện', 'UBND xã')], 8):
        if old in name:
            s.rows[r][s.names] = name.replace(old, new, 1)
            return


def misspelt(rng, s):
    r = rng.choice(s.data)
    name = s.rows[r][s.names]
    at = rng.randrange(len(name) // 2, len(name))
    s.rows[r][s.names] = name[:at] + name[at + 1:]


def cells_moved_up(rng, s):
    """Deletes a cell; those below it move up."""
    r, c = s.cell(rng)
    for below in range(r, len(s.rows) - 1):
        s.rows[below][c] = s.rows[below + 1][c]
        s.formats[below, c] = s.formats.get((below + 1, c))
    s.rows[-1][c] = None


def cells_moved_left(rng, s):
    """Deletes a cell; those to the right of it move left."""
    r, c = s.cell(rng)
    for right in range(c, len(s.rows[r]) - 1):
        s.rows[r][right] = s.rows[r][right + 1]
        s.formats[r, right] = s.formats.get((r, right + 1))
    s.rows[r][-1] = None


# Rows

def row_emptied(rng, s):
    r = rng.choice(s.data)
    for c in s.figures:
        s.rows[r][c] = None


def section_title(rng, s):
    row = [None] * s.width
    row[rng.choice([0, s.names])] = rng.choice(['I. KHỐI TỈNH', 'Nhóm 1', 'CÁC ĐƠN VỊ', 'II', 'Xếp loại Tốt'])
    s.insert_row(rng.choice(s.data), row)


def row_gone(rng, s):
    del s.rows[rng.choice(s.data)]


def row_twice(rng, s):
    r = rng.choice(s.data)
    s.insert_row(r + 1, list(s.rows[r]))


def row_hidden(rng, s):
    s.hidden_rows |= {rng.choice(s.data) for _ in range(rng.randint(1, 5))}


def row_blank(rng, s):
    s.insert_row(rng.choice(s.data), [])


def heading_again(rng, s):
    s.insert_row(rng.choice(s.data), list(s.rows[s.head]))


def sorted_by(rng, s):
    rows, c = s.rows[s.head + 1:], rng.choice([s.names, *s.figures])
    rows.sort(key=lambda row: (figure(row[c]) is None, figure(row[c]) or 0, str(row[c])), reverse=rng.random() < 0.5)
    s.rows[s.head + 1:] = rows
    s.formats = {(r, c): f for (r, c), f in s.formats.items()}


def totals(rng, s):
    word = rng.choice(['Tổng cộng', 'Trung bình', 'TỔNG', 'Bình quân chung', 'Điểm cao nhất', 'Cộng', 'Trung bình toàn tỉnh'])
    columns = {c: [figure(s.rows[r][c]) or 0 for r in s.data] for c in s.figures}
    row = [None] * s.width
    row[s.names] = word
    for c, values in columns.items():
        row[c] = round(sum(values) / (1 if 'ổng' in word or word == 'Cộng' else len(values)), 2)
    s.insert_row(rng.choice([len(s.rows), s.head + 1]), row)


def cut_rows(rng, s):
    del s.rows[rng.randrange(s.head + 2, len(s.rows)):]


def title(rng, s):
    s.insert_row(0, [rng.choice(['UBND TỈNH', 'Biểu số 01', 'Số liệu tuần 02, tháng 11', 'Tổng điểm: 100', 'Kèm theo Công văn số 12'])])


def note(rng, s):
    s.rows.append([rng.choice(['Ghi chú: số liệu tạm tính', '(*) 90 điểm trở lên: Xuất sắc', 'Người lập biểu', 'Nguồn: Cổng DVCQG', '1', 'Đã kiểm tra: 102'])])


def unit_without_name(rng, s):
    s.rows[rng.choice(s.data)][s.names] = None


# Columns

def heading_renamed(rng, s):
    c = rng.choice([s.names, *s.figures])
    old = str(s.rows[s.head][c])
    s.rows[s.head][c] = rng.choice([old.upper(), old + ' (mới)', old[:-1], 'Điểm ' + old, 'Cột ' + str(c), None, 'Kết quả', old.replace(' ', '  '), 'Tỷ lệ',
                                    'Xếp loại', old.split('(')[0], old + '*', 'Điểm', 'Ghi chú'])


def column_hidden(rng, s):
    s.hidden_columns.add(rng.choice([s.names, *s.figures]))


def column_inserted(rng, s):
    kind = rng.randrange(5)
    at = rng.randrange(s.width + 1)
    if kind == 0:
        s.insert_column(at, None, lambda i: None)
    elif kind == 1:
        s.insert_column(at, 'Ghi chú', lambda i: 'đã rà soát' if i % 7 == 0 else None)
    elif kind == 2:
        s.insert_column(at, 'Số hồ sơ', lambda i: 100 + i)
    elif kind == 3:
        s.insert_column(at, 'Điểm kỳ trước', lambda i: 60 + i % 30)
    else:
        s.insert_column(at, rng.choice(['Tổng điểm', 'Tổng điểm sau rà soát', 'Điểm']), lambda i: 50 + i % 40)


def column_twice(rng, s):
    c = rng.choice([s.names, *s.figures])
    values = [row[c] for row in s.rows]
    s.insert_column(rng.choice([c + 1, s.width]), values[s.head], lambda i: values[i])


def column_gone(rng, s):
    c = rng.choice([s.names, *s.figures])
    for row in s.rows:
        del row[c]
    s.formats = {(r, d - (d > c)): f for (r, d), f in s.formats.items() if d != c}
    s.merges = []


def column_moved(rng, s):
    c = rng.choice(s.figures)
    values = [row.pop(c) for row in s.rows]
    at = rng.randrange(s.width + 1)
    for row, value in zip(s.rows, values):
        row.insert(at, value)
    s.formats, s.merges = {}, []


def column_as_text(rng, s):
    sign = rng.choice('.,')
    for c in s.figures if rng.random() < 0.5 else [rng.choice(s.figures)]:
        for r in s.data:
            if figure(s.rows[r][c]) is not None and s.formats.get((r, c)) is None:
                s.rows[r][c] = shown(s.rows[r][c]).replace('.', sign)


def column_of_fractions(rng, s):
    style = rng.choice(['0.00%', None])
    for c in s.figures if rng.random() < 0.5 else [rng.choice(s.figures)]:
        for r in s.data:
            if figure(s.rows[r][c]) is not None and not s.formats.get((r, c)):
                s.rows[r][c] = round(figure(s.rows[r][c]) / 100, 6)
                s.formats[r, c] = style


def column_of_noughts(rng, s):
    c = rng.choice(s.figures)
    for r in s.data:
        s.rows[r][c] = 0


# Merges

def headings_merged(rng, s):
    c = rng.choice(s.figures)
    if c + 1 < len(s.rows[s.head]) and not any(m[0] <= s.head <= m[2] and m[1] <= c + 1 and c <= m[3] for m in s.merges):
        s.rows[s.head][c + 1] = None
        s.merges.append((s.head, c, s.head, c + 1))


def merged_down(rng, s):
    c, r = rng.choice([s.names, *s.figures]), rng.choice(list(s.data)[:-2])
    for below in range(r + 1, r + 1 + rng.randint(1, 2)):
        s.rows[below][c] = None
        last = below
    s.merges.append((r, c, last, c))


def merged_across(rng, s):
    r, c = rng.choice(s.data), rng.choice(s.figures)
    if c + 1 < len(s.rows[r]):
        s.rows[r][c + 1] = None
        s.merges.append((r, c, r, c + 1))


# Sheets of a workbook: these take the list of sheets

def sheet_of_notes(rng, sheets):
    sheets.insert(rng.choice([0, len(sheets)]), Sheet('Ghi chú', [['Lưu ý'], ['Số liệu lấy lúc 17 giờ'], ['Tổng số xã', 102]]))


def sheet_of_trend(rng, sheets):
    rows = [['Tháng', 'Điểm'], ['Tháng 9', 88.1], ['Tháng 10', 88.5], ['Tháng 11', 88.72]]
    sheets.append(Sheet('Xu hướng', rows))


def sheet_twice(rng, sheets):
    other = copy.deepcopy(rng.choice(sheets))
    other.title += ' (2)'
    sheets.append(other)


def sheet_copied_and_changed(rng, sheets):
    other = copy.deepcopy(rng.choice(sheets))
    other.title, other.hidden = 'Bản nháp', rng.random() < 0.5
    for r in other.data:
        c = rng.choice(other.figures)
        other.rows[r][c] = round((figure(other.rows[r][c]) or 0) * 0.9, 2)
    sheets.append(other)


def sheet_hidden(rng, sheets):
    chosen = rng.choice(sheets)
    if all(s.hidden for s in sheets if s is not chosen):
        sheet_of_notes(rng, sheets)  # a workbook must have a visible sheet
    chosen.hidden = True


def table_below(rng, sheets):
    s = rng.choice(sheets)
    half = (s.head + 1 + len(s.rows)) // 2
    rest = s.rows[half:]
    s.rows[half:] = [[None] * s.width, copy.copy(s.rows[s.head])] + rest
    s.formats, s.merges = {}, []


OF_A_SHEET = [blank, broken, footnote, footnote_at_a_name, comma_in_a_cell, lost_point, one_fraction, one_percent_sign, level_word, misspelt, row_gone, row_twice,
              row_hidden, row_blank, heading_again, sorted_by, totals, cut_rows, title, note, unit_without_name, heading_renamed, column_hidden,
              column_inserted, column_twice, column_gone, column_moved, column_as_text, column_of_fractions, column_of_noughts, merged_down, merged_across,
              cells_moved_up, cells_moved_left, row_emptied, section_title, headings_merged]
OF_A_BOOK = [sheet_of_notes, sheet_of_trend, sheet_twice, sheet_copied_and_changed, sheet_hidden, table_below]
NEED_A_LIST = {row_gone, cut_rows, level_word, misspelt}  # without a list the units are not known
