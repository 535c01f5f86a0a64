#!/usr/bin/python3
"""Hostile folders of a clerk, in units, lists, settings or templates: hostile_folders.py lists their names,
hostile_folders.py NAME FOLDER writes one, over a folder that has templates already."""
import os
import shutil
import sys
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
from hostile_files import HEADING, numbered, pieces, text, times  # noqa: E402

TREE = Path(__file__).resolve().parents[2]
SUMS = '17.10;19.50;20.20;11.90;9.90;15.50;94.10'
SHARES = '87.74;95.67;98.57;90.01;88.1;98.22;91.5'
LIST = 'Mã,Tên đơn vị,Cấp,Tên khác,Không đánh giá,Từ ngày,Đến ngày\n'
LONG = 'ế' * 290
WEEKS = ['2025-%02d-%02d' % (month, day) for month in range(1, 13) for day in (7, 14, 21, 28)] + ['2026-01-%02d' % day for day in (7, 14, 21, 28)]


def put(folder, name, content):
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    text(content)(file)


def units(form, count, figures=SHARES):
    return pieces(';'.join(HEADING) + '\n', numbered(f'%d;{form};{figures}\n', count))


def periods(form, count, weeks=('2025-11-14',), figures=SHARES):
    """`form`: the name of a unit; %w in it is the number of the week."""
    def write(folder):
        for number, week in enumerate(weeks):
            put(folder, f'Du-lieu/{week}/tep.csv', units(form.replace('%w', chr(97 + number % 26)), count, figures))
    return write


def province(weeks):
    """Departments and communes of a province in each week."""
    def write(folder):
        for week in weeks:
            put(folder, f'Du-lieu/{week}/so.csv', units('Sở số %d', 20))
            put(folder, f'Du-lieu/{week}/xa.csv', units('UBND xã Ea %d', 102, SUMS))
    return write


def small(folder):
    put(folder, 'Du-lieu/2025-11-14/tep.csv', units('Sở số %d', 20))


def listed(*content):
    def write(folder):
        small(folder)
        put(folder, 'danh-muc/don-vi.csv', pieces(LIST, *content))
    return write


def both(folder):
    periods('UBND xã Ea %d', 9_999, figures=SUMS)(folder)
    put(folder, 'danh-muc/don-vi.csv', pieces(LIST, numbered('%d,UBND xã Ea %d,UBND cấp xã,Xã %d,,,\n', 9_999)))


def settings(*content):
    def write(folder):
        small(folder)
        put(folder, 'cau-hinh.toml', pieces(*content))
    return write


def template(change, part='word/document.xml'):
    """The weekly report's template with one part changed."""
    def write(folder):
        small(folder)
        with zipfile.ZipFile(TREE / 'samples' / 'mau' / 'bao-cao-tuan.docx') as delivered:
            parts = {name: delivered.read(name) for name in delivered.namelist()}
        parts[part] = change(parts[part].decode()).encode()
        with zipfile.ZipFile(folder / 'mau' / 'bao-cao-tuan.docx', 'w', zipfile.ZIP_DEFLATED) as changed:
            for name, content in parts.items():
                changed.writestr(name, content)
    return write


def body(piece, count=1, end=''):
    """A paragraph with `piece` `count` times in front of the template's first one."""
    return xml('<w:p><w:r><w:t>' + piece, count, end + '</w:t></w:r></w:p>', len('<w:p><w:r><w:t>'))


def xml(piece, count, end='', once=0):
    """Elements in front of the first paragraph; of `piece` the first `once` letters once."""
    return template(lambda whole: whole.replace('<w:body>', '<w:body>' + piece[:once] + piece[once:] * count + end, 1))


def doctype(subset):
    return template(lambda whole: whole.replace('<w:document', f'<!DOCTYPE w [{subset}]><w:document', 1))


def archive(folder):
    """256 small exports in a file of 60 MiB."""
    (folder / 'Du-lieu').mkdir()
    with zipfile.ZipFile(folder / 'Du-lieu' / '2025-11-14.zip', 'w') as packed:
        for number in range(255):
            packed.writestr(f'2025-11-14/{number}.csv', ''.join(units(f'Sở {number} số %d', 20)))
        packed.writestr('2025-11-14/anh.png', os.urandom(60 << 20))


def old_log(folder):
    """A log and a summary of 3 GiB each lie in the result folder; both are sparse files."""
    small(folder)
    for name in ('nhat-ky.txt', 'Tong-hop.xlsx'):
        file = folder / 'Ket-qua' / '2025-11-14' / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
        os.truncate(file, 3 << 30)


def kept_many(folder):
    """10,000 replaced documents of equal size lie in Ban-cu."""
    small(folder)
    kept = folder / 'Ket-qua' / '2025-11-14' / 'Ban-cu'
    kept.mkdir(parents=True)
    for number in range(1, 10_001):
        (kept / ('nhat-ky.txt' if number == 1 else f'nhat-ky ({number}).txt')).write_text('%06d' % number)
    (kept.parent / 'nhat-ky.txt').write_text('cũ   ')


FOUR_DEEP = ''.join(f'<!ENTITY % {b} "{("&#37;" + a + ";") * 100}">' for a, b in zip('abcd', 'bcde'))

FOLDERS = {
    # units
    'units: 9,999 departments': periods('Sở %d', 9_999),
    'units: 9,999 communes': periods('UBND xã Ea %d', 9_999, figures=SUMS),
    'units: 9,999 communes of 80 bytes': periods('UBND xã Ea %d ' + LONG[:20], 9_999, figures=SUMS),
    'units: 1,100 departments of 900 bytes': periods('Sở %d ' + LONG, 1_100),
    'units: 9,999 other departments in each of eight weeks': periods('Sở %w %d', 9_999, WEEKS[:8]),
    'units: 1,100 other departments of 900 bytes in each of eight weeks': periods('Sở %w %d ' + LONG, 1_100, WEEKS[:8]),
    'units: 990 other departments of 900 bytes in each of 52 weeks': periods('Sở %w %d ' + LONG, 990, WEEKS),
    'units: 19,990 departments': periods('Sở %d', 19_990),
    'units: 19,990 departments of 900 bytes': periods('Sở %d ' + LONG, 19_990),
    'units: 2,000 departments of 900 bytes': periods('Sở %d ' + LONG, 2_000),
    'units: 19,990 communes': periods('UBND xã Ea %d', 19_990, figures=SUMS),
    'units: 19,990 communes of 900 bytes': periods('UBND xã Ea %d ' + LONG, 19_990, figures=SUMS),
    'units: 2,000 communes of 900 bytes': periods('UBND xã Ea %d ' + LONG, 2_000, figures=SUMS),
    'units: 19,990 communes of 90 bytes': periods('UBND xã Ea %d ' + LONG[:30], 19_990, figures=SUMS),
    'units: 9,999 other communes in the second week': periods('UBND xã Ea %w %d', 9_999, WEEKS[-2:], SUMS),
    'units: 2,500 other communes in each of 52 weeks': periods('UBND xã Ea %w %d', 2_500, WEEKS, SUMS),
    'units: names of a mebibyte': periods('Sở %d ' + 'ế' * 350_000, 40),
    'units: 19,990 communes without points': periods('UBND xã Ea %d', 19_990, figures=';' * 6),
    'units: an archive of 60 MiB with 255 small exports': archive,
    # the memory of a province
    'province: a week': province(WEEKS[:1]),
    'province: 52 weeks': province(WEEKS),
    # unit lists
    'list: 9,999 units': listed(numbered('%d,Sở số %d,"Sở, ban, ngành",,,,\n', 9_999)),
    'list: 9,999 communes, all in the period': both,
    'list: 20,000 units': listed(numbered('%d,Sở số %d,"Sở, ban, ngành",,,,\n', 19_999)),
    'list: 20,000 communes': listed(numbered('%d,UBND xã Ea %d,UBND cấp xã,Xã %d,,,\n', 19_999)),
    'list: 19,000 names of 900 bytes': listed(numbered('%d,Sở số %d ' + LONG + ',"Sở, ban, ngành",,,,\n', 19_000)),
    'list: 19,000 units with ten other names': listed(numbered('%d,Sở số %d,"Sở, ban, ngành","' + ';'.join(f'Sở {k} số %d' for k in 'abcdefghij') + '",,,\n', 19_000)),
    'list: a unit with 1,000,000 other names': listed('1,Sở Nội vụ,"Sở, ban, ngành","', numbered('Sở x%d;', 1_000_000), '",,,\n'),
    'list: one unit 20,000 times': listed(times('1,Sở Nội vụ,"Sở, ban, ngành",,,,\n', 19_999)),
    'list: 20,000 units of one other name': listed(numbered('%d,Sở số %d,"Sở, ban, ngành",Sở chung,,,\n', 19_999)),
    'list: 1,000,000 units': listed(numbered('%d,Sở số %d,"Sở, ban, ngành",,,,\n', 1_000_000)),
    'list: one unit in 9,000 years': listed(*(f'1,Sở Nội vụ,"Sở, ban, ngành",,,01/01/{year},31/12/{year}\n' for year in range(1000, 10_000))),
    'list: a name of a mebibyte': listed('1,Sở ' + 'ế' * 350_000 + ',"Sở, ban, ngành",,,,\n'),
    'list: 20,000 levels that are none': listed(numbered('%d,Sở số %d,Cấp %d,,,,\n', 19_999)),
    'list: 20,000 dates that are none': listed(numbered('%d,Sở số %d,"Sở, ban, ngành",,,32/13/%d,x%d\n', 19_999)),
    'list: 60 MiB of commas': listed(times(',', 60 << 20)),
    # settings
    'settings: a key of 200,000 parts': settings('.'.join(['a'] * 200_000) + ' = 1\n'),
    'settings: 500,000 brackets': settings('a = ' + '[' * 500_000),
    'settings: 90,000 keys': settings('[don-vi]\n', numbered('a%d = 1\n', 90_000)),
    'settings: 60,000 tables': settings(numbered('[a%d]\n', 60_000)),
    'settings: a name of a mebibyte less a little': settings("[don-vi]\nco-quan = '" + 'x' * 1_000_000 + "'\n"),
    'settings: names of 900 letters': settings(*(f"[don-vi]\n{key} = '{'ế' * 300}'\n"[0 if key == 'tinh' else 9:] for key in ('tinh', 'co-quan', 'nguoi-ky', 'chuc-vu'))),
    'settings: two mebibytes': settings(times('# a\n', 1 << 19)),
    'settings: 100,000 headings': settings('[tieu-de]\n', 'TEN = [' + ','.join(f'"Tên {i}"' for i in range(70_000)) + ']\n'),
    # templates
    'template: 8,000 conditions in a paragraph': body('{{?thoi_han}}a{{/thoi_han}}', 8_000),
    'template: 4,000 conditions within one another': body('{{?thoi_han}}', 4_000, 'a' + '{{/thoi_han}}' * 4_000),
    'template: 100,000 tags': body('{{ten_ky}}', 100_000),
    'template: a list within itself': body('{{#so}}' + 'x' * (1 << 20) + '{{#so}}{{ten}}{{/so}}{{/so}}'),
    'template: a list around 4 MiB': body('{{#so}}' + 'Nội dung ' * 400_000 + '{{/so}}'),
    'template: 20,000 tags in a list': body('{{#so}}' + '{{ten}}' * 20_000 + '{{/so}}'),
    'template: 200,000 paragraphs': xml('<w:p><w:r><w:t>a</w:t></w:r></w:p>', 200_000),
    'template: 200,000 paragraphs with a tag': xml('<w:p><w:r><w:t>{{ten_ky}}</w:t></w:r></w:p>', 200_000),
    'template: 100,000 elements deep': xml('<w:sdt>', 100_000, '</w:sdt>' * 100_000),
    'template: 100,000 attributes': xml('<w:p ' + ' '.join(f'w:a{i}="1"' for i in range(100_000)) + '/>', 1),
    'template: entities': doctype('<!ENTITY a "' + 'x' * 1000 + '">' + ''.join(f'<!ENTITY {b} "{("&" + a + ";") * 100}">' for a, b in zip('abcdef', 'bcdefg'))),
    'template: parameter entities four deep': doctype('<!ENTITY % a "' + 'x' * 1000 + '">' + FOUR_DEEP + '%e;'),
    'template: 250 MiB of blanks': body(' ', 250 << 20),
    'template: unclosed tags': body('{{', 200_000),
    'template: 3,000 columns in a table': xml('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{#so}}{{ten}}{{/so}}</w:t></w:r></w:p></w:tc>', 3_000, '</w:tr></w:tbl>', len('<w:tbl><w:tr>')),
    # results of before
    'results: a log and a summary of 3 GiB': old_log,
    'results: 10,000 documents in Ban-cu': kept_many,
}

if __name__ == '__main__':
    if len(sys.argv) == 3:
        there = Path(sys.argv[2])
        shutil.copytree(TREE / 'samples' / 'mau', there / 'mau', dirs_exist_ok=True)
        if not (there / 'cau-hinh.toml').exists():
            text('[don-vi]\ntinh = "Đắk Lắk"\n')(there / 'cau-hinh.toml')
        FOLDERS[sys.argv[1]](there)
    else:
        print('\n'.join(FOLDERS))
