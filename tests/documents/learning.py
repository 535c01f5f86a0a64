#!/usr/bin/python3
"""Learns published documents of other offices as templates: learning.py PROGRAM.

Each document of learning_files.py, as it is and as LibreOffice writes it, is learned in a folder with the exports of its period.
The template, filled by a normal run, must give the document's text back, character by character. For another period no figure of
the document's own period may stay in a sentence, and whatever differs must be a line that holds a figure, a date or a name.
Documents that contradict the exports, of another province or of a period without exports must be refused, and nothing saved.
"""
import difflib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import learning_files as files

TREE = Path(__file__).resolve().parents[2]
SAMPLES = TREE / 'samples'
SKIPPED = 77


def texts(file):
    """The text of each paragraph, without text that a tracked change deletes."""
    xml = zipfile.ZipFile(file).read('word/document.xml').decode()
    xml = re.sub(r'<w:del [^>]*>.*?</w:del>', '', xml, flags=re.S)
    lines = []
    for paragraph in re.findall(r'<w:p[ >].*?</w:p>', xml, re.S):
        line = ''.join(re.findall(r'<w:t(?: [^>]*)?>([^<]*)</w:t>', paragraph))
        lines += [line] if line else []
    return lines


def exports(name):
    week = next(SAMPLES.glob('Du-lieu*/2025-11-14')).parent
    return week if name == 'bao-cao-tuan' else TREE / 'tests' / 'data' / 'portal' / name


def folder_for(parent, name):
    folder = Path(tempfile.mkdtemp(dir=parent))
    shutil.copytree(exports(name), folder / 'Du-lieu')
    shutil.copytree(SAMPLES / 'mau', folder / 'mau')
    (folder / 'cau-hinh.toml').write_text('[don-vi]\ntinh = "Đắk Lắk"\n', encoding='utf-8')
    return folder


def run(program, folder, *arguments):
    ran = subprocess.run([program, *arguments], cwd=folder, capture_output=True, timeout=60)
    return ran.returncode, ran.stderr.decode()


def by_libreoffice(document, folder):
    """The same document as LibreOffice writes it; None where there is no LibreOffice."""
    office = shutil.which('soffice')
    if not office:
        return None
    out = folder / 'libreoffice'
    out.mkdir()
    subprocess.run([office, '--headless', f'-env:UserInstallation=file://{folder}/profile', '--convert-to', 'docx', '--outdir', str(out), str(document)],
                   capture_output=True, timeout=120)
    return out / document.name


def made(folder, period, template):
    """The document of that period that was made from the learned template."""
    for document in (folder / 'Ket-qua' / period).glob('*.docx'):
        if template in document.name or len(list((folder / 'Ket-qua' / period).glob('*.docx'))) == 1:
            return document
    return None


def faults_of(program, parent, name, source, period, other, document):
    folder = folder_for(parent, source)
    shutil.copy(document, folder / 'van-ban.docx')
    before = {file.name: file.read_bytes() for file in (folder / 'mau').glob('*.docx')}
    code, said = run(program, folder, '--learn', 'van-ban.docx')
    if code != 0:
        return [f'{name}: exit {code}: {said[-300:]}']
    changed = [file.name for file in (folder / 'mau').glob('*.docx') if before.get(file.name) != file.read_bytes()]
    if len(changed) != 1 or not (folder / 'mau' / 'Ban-cu' / changed[0]).exists():
        return [f'{name}: changed templates {changed}']
    run(program, folder, '-q')
    wanted = texts(document)
    results = {file.name: texts(file) for file in (folder / 'Ket-qua' / period).glob('*.docx')}
    own = next((file for file, lines in results.items() if lines == wanted), None)
    if own is None:
        nearest = max(results.values(), key=lambda lines: difflib.SequenceMatcher(None, lines, wanted).ratio(), default=[])
        return [f'{name}: ' + ' / '.join(difflib.unified_diff(wanted, nearest, lineterm='', n=0))[:600]]
    if not other:
        return []
    return [f'{name}, {other}: changed without a figure: {line}'
            for line in difflib.ndiff(wanted, texts(folder / 'Ket-qua' / other / own))
            if line.startswith(('+ ', '- ')) and not re.search(r'\d|Không có|Chủ tịch|Bí thư', line)]


def refusals(program, parent):
    """Documents that must be refused, with words of the message."""
    name, source, period, _, paragraphs = files.DOCUMENTS[0]
    text = ''.join(paragraphs)
    wrong = [('a count', text.replace('Có 87/102', 'Có 86/102'), '86/102'), ('points', text.replace('88,72', '88,92'), '88,92'),
             ('another form', text.replace('Không có UBND cấp xã xếp loại Yếu', 'Có 02/102 UBND cấp xã xếp loại Yếu'), '02/102'),
             ('another province', re.sub('Đắk Lắk', 'Gia Lai', text.replace('ĐẮK LẮK', 'GIA LAI')), 'tỉnh khác'),
             ('another period', text.replace('14/11/2025', '21/11/2025').replace('tuần 02', 'tuần 03'), 'tuần 03 tháng 11/2025'),
             ('an appendix of part of the units', text + files.table(
                 ['STT', 'Đơn vị', 'Tổng điểm'], ['1', 'Sở Khoa học và Công nghệ', '97,70'], ['2', 'Sở Nông nghiệp và Môi trường', '97,22']),
              'Xóa bảng đó khỏi văn bản'),
             ('units by their short names', text + files.table(['Sở KH&CN', '97,7'], ['Sở NN&MT', '97,22']), 'bảng có dòng “Sở KH&CN | 97,7”'),
             ('ratings of units in a table', text + files.table(['Sở Nội vụ', 'Xuất sắc'], ['Sở Tài chính', 'Xuất sắc']), 'bảng có dòng “Sở Nội vụ | Xuất sắc”'),
             ('counts of ratings, a row each', text + files.table(['Xếp loại', 'Sở, ngành', 'Cấp xã'], ['Xuất sắc', '10', '87'], ['Tốt', '03', '15']), 'Xuất sắc | 10 | 87'),
             ('counts of a level in a row', text + files.table(['Khối', '1', '2', '3', '4', '5'], ['Các xã', '87', '15', '0', '0', '0']), 'Các xã | 87'),
             ('groups with their rates', text + files.table(['Nhóm', 'Điểm', 'Tỷ lệ'], ['Công khai, minh bạch', '14,53', '80,7%'], ['Số hóa hồ sơ', '20,10', '91,4%']),
              'Công khai, minh bạch | 14,53'),
             ("a unit's total in a sentence of the office", text + files.t('Dẫn đầu là Sở Nông nghiệp và Môi trường (97,22 điểm).'), 'Xóa đoạn đó'),
             ('nothing of ours', files.t('Giấy mời họp'), 'kỳ báo cáo')]
    for title, body, named in wrong:
        folder = folder_for(parent, source)
        files.write(folder / 'sai.docx', [body])
        code, said = run(program, folder, 'sai.docx')
        if code != 1 or named not in said or list((folder / 'mau').glob('Ban-cu')):
            yield f'{title}: exit {code}: {said[:300]}'


def other_forms(program, parent):
    """Documents other than .docx: the message says what they are and how to make a .docx of them."""
    name, source, _, _, paragraphs = files.DOCUMENTS[0]
    forms = [('van-ban.doc', old_word(), 'văn bản Word 97'), ('van-ban.pdf', b'%PDF-1.7 ...', 'tài liệu PDF'), ('van-ban.rtf', b'{\\rtf1 a}', 'văn bản RTF'),
             ('van-ban.docx', old_word(), 'văn bản Word 97')]
    for file, content, named in forms:
        folder = folder_for(parent, source)
        (folder / file).write_bytes(content)
        code, said = run(program, folder, file)
        if code != 1 or named not in said or 'Lưu thành' not in said:
            yield f'{file}: exit {code}: {said[:300]}'
    # Among other files it is only a file that is no table.
    folder = folder_for(parent, source)
    (folder / 'Du-lieu' / 'ghi-chu.pdf').write_bytes(b'%PDF-1.7 ...')
    code, said = run(program, folder, 'Du-lieu/ghi-chu.pdf', 'Du-lieu/2025-11-14')
    if code != 0 or 'Lưu thành' in said:
        yield f'a PDF beside a week: exit {code}: {said[:300]}'


def old_word():
    """A compound file with as much of the stream of Word 97 as programs read to recognise it."""
    free, end, fat = b'\xff\xff\xff\xff', b'\xfe\xff\xff\xff', b'\xfd\xff\xff\xff'
    number = lambda value, size=4: value.to_bytes(size, 'little')
    header = (b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + bytes(16) + number(0x3e, 2) + number(3, 2) + b'\xfe\xff' + number(9, 2) + number(6, 2) + bytes(10) +
              number(1) + number(1) + bytes(4) + number(4096) + end + bytes(4) + end + bytes(4) + number(0) + free * 108)

    def entry(title, kind, start, size, child=0xffffffff):
        text = title.encode('utf-16-le') + b'\0\0' if title else b''
        return text.ljust(64, b'\0') + number(len(text), 2) + bytes([kind, 1]) + free * 2 + number(child) + bytes(36) + number(start) + number(size, 8)

    directory = entry('Root Entry', 5, 0xfffffffe, 0, 1) + entry('WordDocument', 2, 2, 4096) + entry('', 0, 0, 0) * 2
    chain = [fat, end] + [number(i) for i in range(3, 10)] + [end]
    return header + b''.join(chain).ljust(512, b'\xff') + directory + bytes(4096)


def main():
    program = str(Path(sys.argv[1]).resolve())
    found, count = [], 0
    with tempfile.TemporaryDirectory() as parent:
        for name, source, period, other, paragraphs in files.DOCUMENTS:
            document = Path(tempfile.mkdtemp(dir=parent)) / 'van-ban.docx'
            files.write(document, paragraphs)
            for writer, file in (('', document), (' (LibreOffice)', by_libreoffice(document, document.parent))):
                if file and file.exists():
                    count += 1
                    found += faults_of(program, parent, name + writer, source, period, other, file)
        found += [*refusals(program, parent), *other_forms(program, parent)]
    print('\n'.join(found) or f'{count} documents learned')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
