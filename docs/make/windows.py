#!/usr/bin/python3
"""The pictures of the guide and of README.md, made from the real program: windows.py PROGRAM [--check]

Runs the program in a copy of samples/, on a pseudo terminal, and draws windows with its output, folders with their files, and
pages of the documents as LibreOffice prints them. --check only compares the words of windows and folders with the words that
are stored in the pictures. Exit 77 without python3-pil or fonts-croscore.
"""
import fcntl
import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(TREE / 'tests' / 'documents')]
sys.dont_write_bytecode = True
import pdf  # noqa: E402
from whole import write_documents  # noqa: E402

PICTURES = TREE / 'docs' / 'hinh'
SKIPPED = 77
COLUMNS = 96  # of the terminal
WORDS = 'Noi dung'  # the key of a picture's words
COLOURS = 2  # Pillow's octree: keeps small spots of colour
SHOWN = {'phu-luc-i': ('samples', '2025-11-14/Phu-luc-I.xlsx', 1), 'phu-luc-ii': ('samples', '2025-11-14/Phu-luc-II.xlsx', 3),
         'tong-hop': ('samples', '2025-11-14/Tong-hop.xlsx', 1), 'bao-cao-tuan': ('samples', '2025-11-14/Bao-cao.docx', 3),
         'cong-van-don-vi-diem-thap': ('don-vi-diem-thap', '2026-03-09/Cong-van-don-vi-diem-thap.docx', 2),
         'bao-cao-quy': ('bao-cao-quy', 'Quy-II-2024/Bao-cao.docx', 3),
         'cong-khai-thang': ('cong-khai-thang', 'Thang-5-2024/Bao-cao.docx', 1),
         'bao-cao-cai-cach-muc-2': ('chi-tieu-thanh-phan', 'Thang-11-2025/Muc-2-bao-cao-cai-cach.docx', 1)}
KINDS = {'.xlsx': 'Bảng tính', '.docx': 'Văn bản Word', '.txt': 'Văn bản', '.toml': 'Cấu hình', '.csv': 'Danh sách', '.pdf': 'PDF',
         '.cmd': 'Tệp chạy', '.exe': 'Chương trình'}


def run_on_terminal(program, folder):
    """What a user sees on a terminal, with its colours."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack('HHHH', 40, COLUMNS, 0, 0))
    process = subprocess.Popen([program], cwd=folder, stdin=slave, stdout=slave, stderr=slave)
    os.close(slave)
    text = b''
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:  # the program has closed its end
            break
        if not part:
            break
        text += part
    process.wait()
    os.close(master)
    return text.decode('utf-8').replace('\r\n', '\n').rstrip('\n')


def clerks_folder(work):
    for name in ('Du-lieu', 'danh-muc', 'mau'):
        shutil.copytree(TREE / 'samples' / name, work / name)
    shutil.copytree(TREE / 'samples' / 'Du-lieu-mau', work / 'Du-lieu', dirs_exist_ok=True)
    shutil.copytree(TREE / 'samples' / 'Du-lieu-mau', work / 'Du-lieu-mau')
    shutil.copy(TREE / 'samples' / 'cau-hinh.toml', work)
    return work


def with_mistakes(work):
    """Makes two typing errors: a wrong letter in a name and a figure with two commas."""
    import openpyxl
    file = work / 'Du-lieu' / '2025-11-14' / 'so-ban-nganh.xlsx'
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    wrong = next(cell for row in sheet.iter_rows() for cell in row if str(cell.value).startswith('Sở Nội vụ'))
    wrong.value = wrong.value.replace('vụ', 'vu')
    sheet.cell(wrong.row + 1, wrong.column + 2).value = '75,5,2'
    book.save(file)
    shutil.rmtree(work / 'Du-lieu' / '2025-11-07')
    return work


def entries(folder, more=()):
    """Folders first, then files: (name, kind)."""
    names = sorted(folder.iterdir(), key=lambda p: (p.is_file(), p.name.lower()))
    return [(p.name, 'Thư mục' if p.is_dir() else KINDS.get(p.suffix, 'Tệp')) for p in names] + [(n, KINDS[Path(n).suffix]) for n in more]


def windows(program, work):
    """{picture: (title, what it shows)}: a text of a terminal, or the entries of a folder"""
    good, bad = clerks_folder(work / 'phuluc766'), with_mistakes(clerks_folder(work / 'sai'))
    at_first = entries(good, ('Giay-phep-thu-vien.txt', 'Huong-dan.pdf', 'phuluc766.exe', 'Tao-loi-tat.cmd', 'Tao-phu-luc.cmd'))
    return {'thu-muc': ('phuluc766', at_first), 'thu-muc-ky': ('phuluc766 › Du-lieu › 2025-11-14', entries(good / 'Du-lieu' / '2025-11-14')),
            'man-hinh-xong': ('phuluc766', run_on_terminal(program, good)),
            'thu-muc-ket-qua': ('phuluc766 › Ket-qua › 2025-11-14', entries(good / 'Ket-qua' / '2025-11-14')),
            'man-hinh-loi': ('phuluc766', run_on_terminal(program, bad))}


def words(shown):
    return shown if isinstance(shown, str) else '\n'.join(' | '.join(entry) for entry in shown)


def font(name, size):
    from PIL import ImageFont
    return ImageFont.truetype(str(pdf.font_folder() / f'{name}.ttf'), size)


def frame(width, height, title, back):
    """An empty window."""
    from PIL import Image, ImageDraw
    picture = Image.new('RGB', (width, height + 44), '#ffffff')
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, width - 1, 43), fill='#e7ecf2')
    draw.rectangle((0, 44, width - 1, height + 43), fill=back)
    draw.text((18, 11), title, font=font('Arimo-Regular', 19), fill='#000000')
    for place, colour in enumerate(('#c55a11', '#7f7f7f', '#1f4e79')):
        x = width - 26 - 26 * place
        draw.ellipse((x - 7, 15, x + 7, 29), fill=colour)
    draw.rectangle((0, 0, width - 1, height + 43), outline='#7f7f7f')
    return picture, draw


def broken_lines(text):
    """[[(text, colour)]]: lines are broken at the terminal's last column."""
    colours = {'31': '#ff8a80', '33': '#ffd166', '32': '#8fd694', '0': '#f2f2f2', '1': '#ffffff', '': '#f2f2f2'}
    colour, lines = '#f2f2f2', []
    for line in text.split('\n'):
        parts, used = [], 0
        for code, piece in re.findall(r'\x1b\[(\d*)m|([^\x1b]+)', line):
            if not piece:
                colour = colours[code]
                continue
            while piece:
                room = COLUMNS - used
                parts.append((piece[:room], colour))
                used, piece = used + len(piece[:room]), piece[room:]
                if piece:
                    lines.append(parts)
                    parts, used = [], 0
        lines.append(parts)
    return lines


def draw_terminal(title, text):
    letters = font('Cousine-Regular', 18)
    step, height = letters.getlength('m'), 25
    lines = broken_lines(text)
    picture, draw = frame(round(step * COLUMNS) + 36, height * len(lines) + 28, title, '#1e2530')
    for row, parts in enumerate(lines):
        x = 18
        for part, colour in parts:
            draw.text((x, 44 + 14 + row * height), part, font=letters, fill=colour)
            x += step * len(part)
    return picture


def draw_folder(title, rows):
    letters, height = font('Arimo-Regular', 19), 36
    picture, draw = frame(760, height * (len(rows) + 1) + 16, title, '#ffffff')
    draw.text((62, 54), 'Tên', font=letters, fill='#595959')
    draw.text((560, 54), 'Loại', font=letters, fill='#595959')
    for row, (name, kind) in enumerate(rows, 1):
        y = 44 + 10 + row * height
        if kind == 'Thư mục':
            draw.polygon(((22, y + 4), (32, y + 4), (35, y + 8), (48, y + 8), (48, y + 23), (22, y + 23)), fill='#f2c14e', outline='#8a6d1f')
        else:
            draw.rectangle((25, y + 1, 45, y + 25), fill='#ffffff', outline='#595959')
            for line in range(3):
                draw.line((29, y + 8 + 5 * line, 41, y + 8 + 5 * line), fill='#1f4e79', width=2)
        draw.text((62, y), name, font=letters, fill='#000000')
        draw.text((560, y), kind, font=letters, fill='#595959')
    return picture


def draw_windows(program, work):
    from PIL import PngImagePlugin
    for name, (title, shown) in windows(program, work).items():
        picture = draw_terminal(title, shown) if isinstance(shown, str) else draw_folder(title, shown)
        note = PngImagePlugin.PngInfo()
        note.add_itxt(WORDS, words(shown))
        picture.quantize(64, method=COLOURS).save(PICTURES / f'{name}.png', optimize=True, pnginfo=note)


def draw_pages(program, work):
    """The first pages of a document side by side; white margins around a single page are cut off."""
    from PIL import Image, ImageChops, ImageOps
    write_documents(program, work)
    files = {name: work / case / 'Ket-qua' / file for name, (case, file, _) in SHOWN.items()}
    pdfs = pdf.printed(list(files.values()), work / 'print')
    for name, file in files.items():
        pages = []
        for page in range(1, min(SHOWN[name][2], pdf.page_count(pdfs[file])) + 1):
            root = work / f'{name}-{page}'
            subprocess.run(['pdftoppm', '-r', '80', '-f', str(page), '-singlefile', pdfs[file], root], check=True)
            with Image.open(f'{root}.ppm') as one:
                pages.append(ImageOps.expand(one.convert('RGB'), 1, '#999999'))
        if len(pages) == 1:
            whole = ImageOps.crop(pages[0], 1)
            box = ImageChops.invert(whole.convert('L')).getbbox()
            pages = [ImageOps.expand(ImageOps.expand(whole.crop(box), 24, '#ffffff'), 1, '#999999')]
        sheet = Image.new('RGB', (sum(page.width for page in pages), max(page.height for page in pages)), '#ffffff')
        for place, page in enumerate(pages):
            sheet.paste(page, (sum(before.width for before in pages[:place]), 0))
        sheet.quantize(64, method=COLOURS).save(PICTURES / f'{name}.png', optimize=True)


def stale(program, work):
    """Pictures with words that the program no longer prints."""
    from PIL import Image
    for name, (_, shown) in windows(program, work).items():
        with Image.open(PICTURES / f'{name}.png') as picture:
            if picture.text.get(WORDS) != words(shown):
                yield f'{name}.png shows:\n{picture.text.get(WORDS)}\nnow it is:\n{words(shown)}\n'


def main(program, check):
    why = pdf.missing()
    if why:
        print(f'NOT COMPARED: {why}')
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix='phuluc766-') as work:
        if check:
            old = list(stale(program, Path(work)))
            print('\n'.join(old) + ('\nLook at them after docs/make/windows.py PROGRAM' if old else 'pictures of windows: as they are now'))
            return 1 if old else 0
        draw_windows(program, Path(work))
        draw_pages(program, Path(work) / 'documents')
    return 0


if __name__ == '__main__':
    sys.stdout.reconfigure(encoding='utf-8')
    sys.exit(main(Path(sys.argv[1]).absolute(), '--check' in sys.argv[2:]))
