#!/usr/bin/python3
"""docs/layout.md: the layout rules of the decree, one by one, with what is measured from the files.

  layout_page.py MADE            compares the tables of the page with the files of make_samples below MADE; exit 1 when they differ
  layout_page.py MADE --accept   writes them anew
"""
import difflib
import re
import sys
from pathlib import Path

from layout import measured

PAGE = Path(__file__).resolve().parents[2] / 'docs' / 'layout.md'
BEGIN, END = '<!-- bảng đo: begin -->', '<!-- bảng đo: end -->'
# what the column is headed, file, which of its sheets
COLUMNS = [('14 sở', 'tuan/Phu-luc-I.xlsx', 0), ('102 xã', 'tuan/Phu-luc-II.xlsx', 0), ('184 xã, 3 không có dữ liệu', 'quy/Phu-luc-III.xlsx', 0),
           ('184 xã, điểm chi tiết', 'quy/Phu-luc-III.xlsx', 1), ('40 xã, tên rất dài', 'ten-dai/Phu-luc-II.xlsx', 0),
           ('1 đơn vị', 'mot-don-vi/Phu-luc-I.xlsx', 0)]
LONGEST = 60  # letters of a cell
WORDS = {'True': 'có', 'portrait': 'dọc', 'landscape': 'ngang', 'khổ 9': 'A4', '&P': 'số trang', 'FF000000': 'đen', 'None': '–'}


def shown(value, kept):
    """A measured value in a cell of the page."""
    text = re.sub(r'(\d)\.(\d)', r'\1,\2', WORDS.get(str(value), str(value))).strip("[]'").replace('$', '')
    return (text if len(text) <= LONGEST else text[:LONGEST] + '…') + ('' if kept else ' **(sai)**')


def tables(made):
    books = {file: list(measured(made / file).values()) for file in dict.fromkeys(file for _, file, _ in COLUMNS)}
    sheets = [books[file][sheet] for _, file, sheet in COLUMNS]
    lines = ['| Quy định | ' + ' | '.join(name for name, _, _ in COLUMNS) + ' |', '|---' * (len(COLUMNS) + 1) + '|']
    for row, (rule, _, _) in enumerate(sheets[0]):
        lines.append(f'| {rule} | ' + ' | '.join(shown(*sheet[row][1:]) for sheet in sheets) + ' |')
    return '\n'.join(lines)


def main(made, accept):
    before, _, rest = PAGE.read_text(encoding='utf-8').partition(BEGIN)
    old, _, after = rest.partition(END)
    new = '\n\n' + tables(made) + '\n\n'
    if accept:
        PAGE.write_text(before + BEGIN + new + END + after, encoding='utf-8')
    elif old != new:
        print('\n'.join(difflib.unified_diff(old.splitlines(), new.splitlines(), 'docs/layout.md', 'measured', lineterm='')))
        print('build the target accept-layout and read the difference')
        return 1
    return 0


if __name__ == '__main__':
    sys.stdout.reconfigure(encoding='utf-8')
    sys.exit(main(Path(sys.argv[1]), '--accept' in sys.argv[2:]))
