"""Tables as portals, report servers and clerks make them, of departments, districts, communes and provinces, each with its expected
result: the totals of its units, or a refusal that holds a word. relatives.py runs the program on them.
"""
import dataclasses

from damages import Sheet

CRITERIA = ['Công khai, minh bạch', 'Tiến độ, kết quả giải quyết', 'Số hóa hồ sơ', 'Dịch vụ công trực tuyến', 'Thanh toán trực tuyến', 'Mức độ hài lòng']
MAXIMA = [18, 20, 22, 12, 10, 18]
HEADING = ['STT', 'Tên đơn vị', *(f'{name} ({most} điểm)' for name, most in zip(CRITERIA, MAXIMA)), 'Tổng điểm']
NAMES = {'so': ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Thanh tra tỉnh'],
         'huyen': ['UBND huyện Lắk', 'UBND huyện Ea Súp', 'UBND thị xã Buôn Hồ', 'UBND thành phố Buôn Ma Thuột'],
         'xa': ['UBND phường Tuy Hòa', 'UBND xã Ea Ly', 'UBND xã Ea Súp', 'UBND xã Ea Wy'],
         'tinh': ['Tỉnh Đắk Lắk', 'UBND thành phố Quảng Ninh', 'UBND tỉnh Gia Lai', 'Thành phố Cần Thơ']}
PERIOD = {'so': '2025-11-14', 'huyen': 'Quy-II-2024', 'xa': '2025-11-14', 'tinh': '2025-11-14'}
POINTS = [[16.2, 18, 19.8, 10.8, 9, 16.2], [14.4, 16, 17.6, 9.6, 8.25, 14.4], [15.3, 17, 18.7, 10.2, 8.5, 15.3], [12.55, 14, 15.4, 8.4, 7, 12.6]]
TOTALS = [90, 80.25, 85, 69.95]


@dataclasses.dataclass
class Kind:
    """`make` gives the sheets of a level; `totals`: of its units, None for no data; `refused`, `warned`: words of the message."""
    make: callable
    totals: list = None
    refused: str = ''
    warned: str = ''
    levels: tuple = ('so', 'huyen', 'xa', 'tinh')
    formats: tuple = ()
    names: dict = None


def rows(level, points=POINTS, totals=TOTALS):
    return [[i + 1, name, *p, *([t] if totals else [])] for i, (name, p, t) in enumerate(zip(NAMES[level], points, totals or TOTALS))]


def plain(level, change=None, heading=HEADING, before=(), after=(), data=None):
    """One sheet: lines before, heading, units, lines after; `change` of the rows of the units."""
    body = [list(row) for row in (data or rows(level))]
    if change:
        change(body)
    return Sheet('Kết quả', [*map(list, before), list(heading), *body, *map(list, after)])


def changed(row, column, value):
    def change(body):
        body[row][column] = value
    return lambda level: [plain(level, change)]


def every(convert, columns=range(2, 9)):
    def change(body):
        for row in body:
            for c in columns:
                row[c] = convert(row[c])
    return lambda level: [plain(level, change)]


def with_heading(column, text):
    return lambda level: [plain(level, heading=[text if c == column else h for c, h in enumerate(HEADING)])]


def column(at, heading, values):
    """Adds a column with a value for each unit."""
    def make(level):
        return [plain(level, lambda body: [row.insert(at, v) for row, v in zip(body, values)], [*HEADING[:at], heading, *HEADING[at:]])]
    return make


def only(*columns, title=(), heading=None):
    """Keeps only some columns of the full table."""
    def make(level):
        return [Sheet('Kết quả', [*title, [(heading or HEADING)[c] for c in columns], *([row[c] for c in columns] for row in rows(level))])]
    return make


def then(make, *steps):
    """Changes the first sheet that `make` makes."""
    def changed_sheets(level):
        sheets = make(level)
        for step in steps:
            step(sheets[0])
        return sheets
    return changed_sheets


def basic(level):
    return [plain(level)]


def hide_columns(*columns):
    return lambda sheet: sheet.hidden_columns.update(columns)


def hide_rows(*numbers):
    return lambda sheet: sheet.hidden_rows.update(numbers)


def spaced(level):
    """Every cell merged over two columns, as report servers write."""
    sheet = plain(level)
    wide = Sheet('Kết quả', [[v for value in row for v in (value, None)] for row in sheet.rows])
    wide.merges = [(r, 2 * c, r, 2 * c + 1) for r in range(len(sheet.rows)) for c in range(len(sheet.rows[0]))]
    return [wide]


def merged_heading(sheet):
    """Heading of number and name in one cell over both."""
    sheet.rows[0][0], sheet.rows[0][1] = 'Đơn vị', None
    sheet.merges.append((0, 0, 0, 1))


def two_rows_of_heading(level):
    sheet = plain(level, before=[['STT', 'Tên đơn vị', 'Các nhóm chỉ số', None, None, None, None, None, 'Tổng điểm']])
    sheet.rows[1][0] = sheet.rows[1][1] = sheet.rows[1][8] = None
    sheet.merges = [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 7), (0, 8, 1, 8)]
    return [sheet]


def side_by_side(level):
    left, right = (Sheet('Kết quả', [HEADING, *part]) for part in (rows(level)[:2], rows(level)[2:]))
    return [Sheet('Kết quả', [[*a, None, *b] for a, b in zip(left.rows, right.rows)])]


def merged_over_units(level):
    """One total merged over two units: it is not known to which it belongs."""
    sheet = plain(level)
    sheet.rows[2][8] = None
    sheet.merges = [(1, 8, 2, 8)]
    return [sheet]


def each_criterion(level, titled=False):
    """A sheet for each criterion: points, maximum, rate."""
    sheets = []
    for c, (name, most) in enumerate(zip(CRITERIA, MAXIMA)):
        table = [['STT', 'Cơ quan, đơn vị', 'Điểm ghi nhận', 'Điểm tối đa']] + [[r[0], r[1], r[c + 2], most] for r in rows(level)]
        sheets.append(Sheet(f'Bảng {c + 1}' if titled else name.replace(',', ''), ([[f'Nhóm chỉ số: {name}']] if titled else []) + table))
    return sheets


def with_second(second, title='Trang 2'):
    return lambda level: [plain(level), Sheet(title, [list(r) for r in (second(level) if callable(second) else second)])]


def percentages(level, convert=lambda v: v, style=None):
    heading = ['STT', 'Tên đơn vị', *(f'{name} (%)' for name in CRITERIA), 'Tổng điểm']
    sheet = plain(level, heading=heading)
    for r in range(1, len(sheet.rows)):
        for c, most in enumerate(MAXIMA):
            sheet.rows[r][c + 2] = convert(round(sheet.rows[r][c + 2] / most * 100, 4))
            if style:
                sheet.formats[r, c + 2] = style
    return [sheet]


def fraction_among(level):
    sheets = percentages(level)
    sheets[0].rows[2][2] = 0.8
    return sheets


def small_rates(level):
    """Rates of payment below one, which the totals beside them show to be rates."""
    sheets = percentages(level)
    for row, p, rate in zip(sheets[0].rows[1:], POINTS, SMALL):
        row[6], row[8] = rate, round(sum(p) - p[4] + rate / 10, 2)
    return sheets


def points_beside(level):
    """Rates shown without decimals beside the points, whose sum is the total."""
    heading, body = ['STT', 'Tên đơn vị'], [[r[0], r[1]] for r in rows(level)]
    for c, (name, most) in enumerate(zip(CRITERIA, MAXIMA)):
        heading += [f'{name} - Tỷ lệ (%)', f'{name} - Điểm']
        for row, p in zip(body, POINTS):
            row += [round(p[c] / most * 100), p[c]]
    return [Sheet('Kết quả', [heading + ['Tổng điểm'], *(row + [t] for row, t in zip(body, TOTALS))])]


def level_column(words):
    return lambda level: column(2, 'Cấp Đơn vị', [words[level]] * 4)(level)


def group_in_each_row(level, units):
    """A row for each group of a unit, or of each unit: "Đơn vị | Nhóm chỉ số | Điểm"."""
    long = [[row[1], name, row[c + 2]] for row in rows(level)[:units] for c, name in enumerate(CRITERIA)]
    if units == 1:
        return [Sheet('Kết quả', [['Nhóm chỉ số', 'Điểm'], *(line[1:] for line in long)])]
    return [Sheet('Kết quả', [['Đơn vị', 'Nhóm chỉ số', 'Điểm'], *long])]


def bare(level, before=(), heading='Đơn vị'):
    """Names without the type of the units."""
    return [plain(level, lambda body: [row.__setitem__(1, name) for row, name in zip(body, BARE[level])], ['STT', heading, *HEADING[2:]], before)]


def nought(level, agrees):
    body = rows(level, [[*p[:4], 0, p[5]] for p in POINTS], [round(t - p[4], 2) if agrees else t for t, p in zip(TOTALS, POINTS)])
    return [plain(level, data=body)]


BARE = {'huyen': ['Lắk', 'Ea Súp', 'Buôn Hồ', 'Buôn Ma Thuột'], 'xa': ['Tuy Hòa', 'Ea Ly', 'Ea Súp', 'Ea Wy']}
SMALL = [0.8, 0.5, 0.2, 0.6]
CODES = ['ROW_STT', 'TEN', 'CKMB', 'TDGQ', 'MDSH', 'ONLINE', 'TTTT', 'MDHL', 'TONG_SCORE']
SUMS = [None, 'Tổng cộng', *(round(sum(p[c] for p in POINTS), 2) for c in range(6)), round(sum(TOTALS), 2)]
RATED = ('so', 'huyen', 'xa')
BOOKS = ('xlsx', 'xls', 'ods', 'xml2003', 'html')  # more than one sheet, merged cells, hidden rows and columns
KINDS = {
    'plain': Kind(basic, TOTALS),
    'titles with commas': Kind(lambda l: [plain(l, before=[['KẾT QUẢ, XẾP HẠNG, TUẦN 02'], ['Số liệu từ ngày 01/11/2025 đến ngày 14/11/2025'], []])], TOTALS,
                               levels=('so', 'xa', 'tinh')),
    'notes below': Kind(lambda l: [plain(l, after=[[], ['Ghi chú: số liệu của Cổng Dịch vụ công quốc gia'], ['Người lập biểu', None, 'Trưởng phòng']])], TOTALS),
    'two rows of heading': Kind(two_rows_of_heading, TOTALS, formats=BOOKS),
    'spacer columns': Kind(spaced, TOTALS, formats=BOOKS),
    'heading over number and name': Kind(then(basic, merged_heading), TOTALS, formats=BOOKS),
    'field codes': Kind(lambda l: [plain(l, heading=CODES)], TOTALS),
    'field codes behind paths': Kind(lambda l: [plain(l, heading=[*CODES[:2], *(f'groupScores.{c}' for c in CODES[2:8]), CODES[8]])], TOTALS),
    # figures
    'text with a point': Kind(every(lambda v: f'{v:.2f}'), TOTALS),
    'text with a comma': Kind(every(lambda v: f'{v:.2f}'.replace('.', ',')), TOTALS),
    'text with no-break blanks': Kind(every(lambda v: f'\u00a0{v}\u00a0'), TOTALS),
    'text with an apostrophe': Kind(every(lambda v: f"'{v}"), TOTALS),
    'text with its maximum': Kind(lambda l: [plain(l, lambda body: [row.__setitem__(c + 2, f'{row[c + 2]} / {MAXIMA[c]}') for row in body for c in range(6)],
                                                   ['STT', 'Tên đơn vị', *CRITERIA, 'Tổng điểm'])], TOTALS),
    'two separators': Kind(changed(1, 8, '1.080,25'), refused='1.080,25'),
    'a date for a figure': Kind(changed(1, 3, '9/12/2025'), refused='9/12/2025'),
    'change arrow': Kind(changed(1, 8, '80.25 ▲ 0.12'), refused='▲'),
    'error value': Kind(changed(1, 3, '#N/A'), refused='#N/A'),
    'words for a figure': Kind(changed(0, 3, 'chưa tổng hợp'), refused='chưa tổng hợp'),
    'rounding noise': Kind(changed(1, 8, 80.250000000000014), TOTALS),
    'above its maximum': Kind(changed(1, 3, 20.5), refused='20'),
    'two figures in a cell': Kind(changed(1, 8, '80.25 85'), refused='80.25 85'),
    'first unit blank': Kind(lambda l: [plain(l, lambda body: body[0].__setitem__(slice(2, 9), [None] * 7))], [None, *TOTALS[1:]]),
    'first unit says no data': Kind(lambda l: [plain(l, lambda body: body[0].__setitem__(slice(2, 9), ['-'] * 7))], [None, *TOTALS[1:]]),
    'some criteria of a unit blank': Kind(lambda l: [plain(l, lambda body: body[1].__setitem__(slice(4, 6), [None] * 2))], refused='thiếu ở: Số hóa hồ sơ; Dịch vụ công trực tuyến'),
    'no unit with a figure': Kind(lambda l: [plain(l, lambda body: [row.__setitem__(slice(2, 9), [None] * 7) for row in body])], refused='đều trống'),
    'totals on another scale': Kind(lambda l: [plain(l, lambda body: [row.__setitem__(8, round(row[8] / 10, 3)) for row in body])], refused='lệch xa'),
    # percentages
    'percentages': Kind(percentages, TOTALS),
    'fractions with a percent format': Kind(lambda l: percentages(l, lambda v: round(v / 100, 6), '0.00%'), TOTALS),
    'percentages under headings of points': Kind(then(percentages, lambda sheet: sheet.rows[0].__setitem__(slice(2, 8), HEADING[2:8])), refused='có thể là tỷ lệ'),
    'points under headings of percentages': Kind(lambda l: [plain(l, heading=percentages(l)[0].rows[0][:8], data=[row[:8] for row in rows(l)])],
                                                 [16, 14.23, 15.08, 12.43], warned='có thể các số là điểm', levels=('so',)),
    'fraction among percentages': Kind(fraction_among, refused='0,8'),
    'rates below one beside totals': Kind(small_rates, [round(sum(p) - p[4] + rate / 10, 2) for p, rate in zip(POINTS, SMALL)]),
    'points without a unit, sums near the totals': Kind(lambda l: [plain(l, lambda body: body[0].__setitem__(8, 90.04), ['STT', 'Tên đơn vị', *CRITERIA, 'Tổng điểm'])],
                                                        [90.04, *TOTALS[1:]], warned='lệch 0,04', levels=('huyen', 'xa', 'tinh')),
    'rounded percentages beside points': Kind(points_beside, TOTALS, warned='lấy điểm đã ghi', levels=RATED),
    # columns
    'unknown heading of names': Kind(with_heading(1, 'Nơi tiếp nhận'), refused='Nơi tiếp nhận'),
    'unknown heading of a criterion': Kind(with_heading(4, 'Chỉ số thứ ba'), refused='Chỉ số thứ ba'),
    'column without a heading': Kind(column(8, None, [1.5, 2, 3, 4.25]), refused='I2:I5'),
    'counts under Tổng cộng': Kind(column(2, 'Tổng cộng', [120, 87, 45, 300]), refused='Tổng cộng'),
    'counts with groups of thousands': Kind(column(2, 'Số hồ sơ tiếp nhận', ['1.234', '12.345', '2.000', '1.001']), TOTALS),
    'total on a scale that its heading names': Kind(with_heading(8, 'Tổng điểm (thang 10)'), refused='thang 10'),
    'general heading of units': Kind(lambda l: with_heading(1, {'so': 'Các sở, ban, ngành', 'huyen': 'UBND cấp huyện', 'xa': 'Tên phường/xã/đặc khu', 'tinh': 'UBND cấp tỉnh'}[l])(l), TOTALS),
    'heading of totals in other words': Kind(only(0, 1, 8, heading=[*HEADING[:8], 'Tổng điểm đạt được']), TOTALS),
    'points behind the groups': Kind(with_heading(8, 'Điểm đạt được'), TOTALS),
    'bonus behind the groups': Kind(with_heading(8, 'Điểm cộng'), refused='Điểm cộng'),
    'totals of two weeks': Kind(lambda l: [plain(l, lambda body: [row.insert(8, v) for row, v in zip(body, [89, 80, 84, 70])],
                                                 [*HEADING[:8], 'Tổng điểm tuần 01', 'Tổng điểm tuần 02'])], TOTALS, levels=('so', 'xa', 'tinh')),
    'total of another day': Kind(with_heading(8, 'Tổng điểm (ngày 07/11/2025)'), TOTALS, warned='07/11/2025', levels=('so', 'xa', 'tinh')),
    'column of another month': Kind(column(1, 'Tháng', [10] * 4), TOTALS, warned='cột "Tháng" ghi "10"', levels=('so', 'xa', 'tinh')),
    'column of another year': Kind(column(2, 'Năm', [2023] * 4), TOTALS, warned='cột "Năm" ghi "2023"'),
    'column of two months': Kind(column(1, 'Tháng', [10, 10, 11, 11]), refused='bảng gộp nhiều kỳ', levels=('so', 'xa', 'tinh')),
    'target beside': Kind(column(9, 'Chỉ tiêu', [94] * 4), TOTALS),
    'column without a heading, of words': Kind(column(9, None, ['a', 'b', 'c', 'd']), TOTALS),
    'total out of a hundred': Kind(with_heading(8, 'Tổng điểm theo thang điểm 100'), TOTALS),
    'total of the last period in brackets': Kind(column(8, 'Tổng điểm (kỳ trước)', [89, 80, 84, 70]), TOTALS),
    'counts of dossiers': Kind(column(2, 'Số hồ sơ tiếp nhận', [120, 87, 45, 300]), TOTALS),
    'rank and rating': Kind(lambda l: [plain(l, lambda body: [row.extend(x) for row, x in zip(body, [[1, 'Xuất sắc'], [3, 'Tốt'], [2, 'Tốt'], [4, 'Trung bình']])],
                                             [*HEADING, 'Xếp hạng', 'Xếp loại'])], TOTALS),
    'change against the last period': Kind(column(9, 'Tăng/giảm', [0.5, -1.25, 0, 3]), TOTALS),
    'totals of the last period': Kind(column(8, 'Tổng điểm kỳ trước', [89, 80, 84, 70]), TOTALS),
    'two totals': Kind(column(9, 'Tổng điểm', [91, 81.25, 86, 70]), refused='Tổng điểm'),
    'total after review': Kind(column(9, 'Tổng điểm sau rà soát', [91, 81.25, 86, 70]), refused='Tổng điểm sau rà soát'),
    'hidden total beside a new one': Kind(then(column(9, 'Tổng điểm sau rà soát', [91, 81.25, 86, 70]), hide_columns(8)), refused='Tổng điểm sau rà soát', formats=BOOKS),
    'hidden column that counts': Kind(then(basic, hide_columns(8)), TOTALS, warned='đang bị ẩn', formats=BOOKS),
    'hidden column that does not count': Kind(then(column(9, 'Ghi chú', ['a', 'b', 'c', 'd']), hide_columns(9)), TOTALS, formats=BOOKS),
    'totals only': Kind(only(0, 1, 8), TOTALS),
    'one group as its title says': Kind(only(0, 1, 4, title=[['Nhóm chỉ số: Số hóa hồ sơ (tối đa 22 điểm)']], heading=[*HEADING[:2], *['Điểm'] * 7]), refused='Số hóa hồ sơ'),
    'level column': Kind(level_column({'so': 'Cấp tỉnh', 'huyen': 'Cấp huyện', 'xa': 'Cấp xã', 'tinh': 'Cấp tỉnh'}), TOTALS),
    'a group nought for all': Kind(lambda l: nought(l, False), refused='bằng 0'),
    'a group nought for all, totals agree': Kind(lambda l: nought(l, True), [81, 72, 76.5, 62.95], warned='bằng 0'),
    # rows
    'sums of groups': Kind(lambda l: [plain(l, data=[*rows(l)[:2], [None, 'Cộng nhóm I', *[10] * 6, 60], *rows(l)[2:], [None, 'Tổng các đơn vị', *[9] * 6, 54]])], TOTALS),
    'section named like a heading': Kind(lambda l: [plain(l, data=[['I. UBND cấp xã', *[None] * 8], *rows(l)[:2], ['II', 'Xã, phường', *[None] * 7], *rows(l)[2:]])], TOTALS),
    'counts of ratings right below': Kind(lambda l: [plain(l, after=[[], [None, 'Xuất sắc', 1], [None, 'Tốt', 2], [None, 'Số đơn vị xếp loại Khá', 0]])], TOTALS),
    'rows of targets and of other periods': Kind(lambda l: [plain(l, data=[[None, 'Trọng số', *MAXIMA, 100], *rows(l)],
                                                                  after=[[None, 'Kỳ trước', *POINTS[2], 85], [None, 'Chỉ tiêu giao', *[None] * 6, 94]])], TOTALS),
    'names with a mark behind': Kind(lambda l: [plain(l, lambda body: [row.__setitem__(1, row[1] + '.:'[i % 2]) for i, row in enumerate(body)])], TOTALS),
    'sum below': Kind(lambda l: [plain(l, after=[SUMS])], TOTALS),
    'rows of Excel and of maxima': Kind(lambda l: [plain(l, after=[[None, word, *MAXIMA, 100] for word in ('Grand Total', 'Điểm tối đa', 'Điểm chuẩn', 'Cao nhất')])], TOTALS),
    'names without types, below the heading of a level': Kind(lambda l: bare(l, heading={'huyen': 'Huyện, thị xã, thành phố', 'xa': 'Tên xã, phường'}[l]), TOTALS, levels=tuple(BARE), names=BARE),
    'names without types, below the title of a level': Kind(lambda l: bare(l, [['II. ' + {'huyen': 'UBND CẤP HUYỆN', 'xa': 'UBND CẤP XÃ'}[l]]]), TOTALS, levels=tuple(BARE), names=BARE),
    'names without types and without a level': Kind(bare, refused='thuộc cấp nào', levels=tuple(BARE)),
    'a name broken into two rows': Kind(lambda l: [plain(l, data=[[1, 'UBND xã', *POINTS[0], 90], [None, 'Ea Kar', *[None] * 7], *rows(l)[1:]])], refused='không nói là đơn vị nào', levels=('xa',)),
    'titles of sections': Kind(lambda l: [plain(l, data=[[None, 'I. CÁC ĐƠN VỊ', *[None] * 7], *rows(l)[:2], ['II', 'KHỐI 2', *[None] * 7], *rows(l)[2:]])], TOTALS),
    'row of maxima below the heading': Kind(lambda l: [plain(l, data=[[None, 'Điểm tối đa', *MAXIMA, 100], *rows(l)])], TOTALS),
    'maxima without a name below the heading': Kind(lambda l: [plain(l, heading=['STT', 'Tên đơn vị', *CRITERIA, 'Tổng điểm'], data=[[None, None, *MAXIMA, 100], *rows(l)])], TOTALS),
    'figures without a name': Kind(changed(1, 1, None), refused='ô tên đơn vị để trống'),
    'hidden rows': Kind(then(basic, hide_rows(2, 3)), TOTALS, formats=BOOKS),
    'a unit twice': Kind(lambda l: [plain(l, data=[*rows(l), [5, NAMES[l][1], *POINTS[1], TOTALS[1]]])], refused='đã có ở ô'),
    'letters lost': Kind(changed(1, 1, 'UBND x? Ea L?'), refused='mất dấu', levels=('xa',)),
    'letters coded twice': Kind(lambda l: [plain(l, lambda body: body[1].__setitem__(1, NAMES[l][1].encode().decode('cp1252', 'replace')))], refused='dấu'),
    # tables and sheets
    'side by side': Kind(side_by_side, TOTALS),
    'a total merged over units': Kind(merged_over_units, refused='gộp', formats=BOOKS),
    'a sheet for each criterion, by names': Kind(each_criterion, TOTALS, formats=('xlsx', 'xls', 'ods', 'xml2003')),
    'a sheet for each criterion, by titles': Kind(lambda l: each_criterion(l, True), TOTALS, formats=BOOKS),
    'a row for each group of a unit': Kind(lambda l: group_in_each_row(l, 1), refused='mỗi nhóm chỉ số một dòng'),
    'a row for each group of each unit': Kind(lambda l: group_in_each_row(l, 4), refused='mỗi nhóm chỉ số một dòng'),
    'a group above its totals': Kind(lambda l: [Sheet('Kết quả', [['BẢNG 1: NHÓM CHỈ SỐ SỐ HÓA HỒ SƠ'], ['STT', 'Tên đơn vị', 'Điểm'], *([r[0], r[1], r[4]] for r in rows(l)), [],
                                                                 ['BẢNG 2: TỔNG ĐIỂM'], ['STT', 'Tên đơn vị', 'Tổng điểm'], *([r[0], r[1], r[8]] for r in rows(l))])], TOTALS),
    'second table without a heading': Kind(with_second(lambda l: [[5, 'UBND xã Krông Bông', *POINTS[0], 90]]), refused='tiêu đề', formats=BOOKS),
    'second table with unknown headings': Kind(with_second(lambda l: [['STT', 'Nơi tiếp nhận', 'Kết quả chung'], *([i, f'Đơn vị {i}', 80.5] for i in range(1, 5))]),
                                               refused='Nơi tiếp nhận', formats=BOOKS),
    'trend beside': Kind(with_second([['Tháng', 'Điểm'], ['Tháng 9', 80.1], ['Tháng 10', 81.2]], 'Xu hướng tháng'), TOTALS, formats=BOOKS),
    'overview beside': Kind(with_second([['Chỉ tiêu', 'Giá trị'], ['Số đơn vị', 4], ['Điểm trung bình', 81.3]], 'Tổng quan'), TOTALS, formats=BOOKS),
    'means in the titles of sections': Kind(lambda l: [plain(l, data=[['I', 'UBND các xã, phường', *POINTS[1], 81], *rows(l)[:2], ['II', 'Sở, ban, ngành', *POINTS[1], 82], *rows(l)[2:]])], TOTALS),
    'overview by level beside': Kind(with_second([['Cấp', 'Số đơn vị', 'Điểm trung bình'], ['Sở, ban, ngành', 14, 85.5], ['UBND cấp xã', 102, 83.2]], 'Tổng hợp'), TOTALS, formats=BOOKS),
    'means of levels beside': Kind(with_second([['Đơn vị', 'Điểm'], ['Các sở, ban, ngành', 85.5], ['Các xã, phường', 83.2], ['Toàn tỉnh', 84]], 'Bình quân'), TOTALS, formats=BOOKS),
    'dossiers beside': Kind(with_second(lambda l: [['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Trực tuyến', 'Tỷ lệ trực tuyến (%)'], *([i, n, 120, 100, 83.3] for i, n in enumerate(NAMES[l], 1))], 'Hồ sơ'),
                            TOTALS, formats=BOOKS),
    'rates of parts beside the points of a group': Kind(with_second(lambda l: [['STT', 'Đơn vị', 'Tỷ lệ hồ sơ số hóa', 'Điểm'], *([r[0], r[1], 90.1, r[4]] for r in rows(l))], 'Số hóa hồ sơ'),
                                                        TOTALS, formats=('xlsx', 'xls', 'ods', 'xml2003')),
    'counts of ratings below': Kind(lambda l: [plain(l, after=[[], [None, 'BIỂU 2'], ['STT', 'Xếp loại', 'Số đơn vị', 'Tỷ lệ (%)'], [1, 'Xuất sắc', 1, 25], [2, 'Tốt', 2, 50]])], TOTALS),
    'overview below': Kind(lambda l: [plain(l, after=[[], ['STT', 'Chỉ tiêu', 'Giá trị'], [1, 'Số xã', 102], [2, 'Điểm trung bình', 81.3]])], TOTALS),
    'ranking beside': Kind(with_second(lambda l: [['Hạng', 'Tên đơn vị', 'Tổng điểm'], *([i, NAMES[l][u], TOTALS[u]] for i, u in enumerate((0, 2, 1, 3), 1))], 'Xếp hạng'),
                           TOTALS, formats=BOOKS),
    'ranking of other figures beside': Kind(with_second(lambda l: [['Hạng', 'Tên đơn vị', 'Tổng điểm'], [1, NAMES[l][0], 90.5]], 'Xếp hạng'), refused='khác nhau', formats=BOOKS),
    'title of another year': Kind(lambda l: [plain(l, before=[['KẾT QUẢ NĂM 2022']])], TOTALS, warned='năm 2022'),
    'total of another year': Kind(with_heading(8, 'Tổng điểm (năm 2022)'), refused='năm 2022'),
    'points on one sheet, rates on another': Kind(lambda l: [plain(l), Sheet('Tỷ lệ', percentages(l)[0].rows)], TOTALS),
    'rates on another sheet with other totals': Kind(lambda l: [plain(l), Sheet('Tỷ lệ', [r[:8] + [r[8] if i != 1 else 89] for i, r in enumerate(percentages(l)[0].rows)])],
                                                     refused='khác nhau'),
    'the same table twice': Kind(lambda l: [plain(l), Sheet('Bản sao', plain(l).rows)], TOTALS, formats=BOOKS),
    'another table of the level': Kind(lambda l: [plain(l), Sheet('Bản khác', plain(l, lambda body: body[0].__setitem__(8, 89)).rows)], refused='khác nhau', formats=BOOKS),
}
