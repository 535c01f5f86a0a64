#!/usr/bin/python3
"""Compares every printed document of every sample with its accepted picture.

  pictures.py PROGRAM MADE OUT             compares; exit 1 if a page differs: then both pictures are in the folder OUT
  pictures.py PROGRAM MADE OUT --accept    accepts the present pictures: look at them before committing them

MADE holds the documents of make_samples. A picture is 50 dots an inch, grey, the first pages and the last side by side.
What is compared is the mean grey of tiles of 4 × 4 dots (2 mm): another renderer of the same page stays within TOLERANCE,
a missing line, rule or row or one that moved does not (pictures_test.py). Another LibreOffice than the one that the pictures
were accepted with breaks lines of Word documents and draws charts a little otherwise: then more tiles may differ, and of
Word documents the number of pages is compared; the last line says so.
Exit 77: nothing was compared, a tool or the font is missing.
"""
import concurrent.futures
import subprocess
import sys
import tempfile
from pathlib import Path

import pages
import pdf
from whole import SKIPPED, write_documents

ACCEPTED = Path(__file__).with_name('hinh')
DOTS = 50
FIRST, LAST = 3, 1  # pages shown
CELL = (590, 590)  # a page of A4 in either orientation
TILE = 4
TOLERANCE = 26  # of 255, the mean grey of a tile
TILES = 12  # that may differ on a page
LOOSE_TILES = 1200  # of some 15,000, with another LibreOffice: 24.2 breaks the lines of a page of sentences otherwise, 845 tiles


def shown(count):
    numbers = list(range(1, count + 1))
    return numbers if count <= FIRST + LAST else numbers[:FIRST] + numbers[-LAST:]


def picture_of(document):
    """The pages of a PDF side by side on grey."""
    from PIL import Image
    numbers = shown(pdf.page_count(document))
    sheet = Image.new('L', (CELL[0] * len(numbers), CELL[1]), 200)
    for place, page in enumerate(numbers):
        name = document.with_suffix(f'.{page}')
        subprocess.run(['pdftoppm', '-r', str(DOTS), '-gray', '-f', str(page), '-singlefile', document, name], check=True)
        with Image.open(f'{name}.pgm') as one:
            sheet.paste(one, (place * CELL[0], 0))
    return sheet.point(lambda grey: grey // 17 * 17)


def tiles_of(picture):
    return picture.reduce(TILE)


def different_tiles(picture, accepted):
    """Per page: how many tiles differ by more than the tolerance, wherever within a dot the page lies."""
    from PIL import ImageChops
    worst = []
    for left in range(0, picture.width, CELL[0]):
        box = (left, 0, left + CELL[0], CELL[1])
        old, new = accepted.crop(box), picture.crop(box)
        counts = []
        for dx, dy in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)):
            difference = ImageChops.difference(tiles_of(ImageChops.offset(new, dx, dy)), tiles_of(old))
            counts.append(sum(difference.histogram()[TOLERANCE + 1:]))
            if counts[-1] <= TILES:
                break
        worst.append(min(counts))
    return worst


def accepted_version():
    file = ACCEPTED / 'LibreOffice'
    return file.read_text(encoding='utf-8').strip() if file.exists() else ''


def compare(name, picture, out, same_version):
    """What differs from the accepted picture, in words; None: nothing."""
    from PIL import Image, ImageChops
    file = ACCEPTED / name
    if not file.exists():
        picture.save(out / name)
        return f'{name}: no accepted picture; see {out / name}, then build the target accept-pictures'
    with Image.open(file) as stored:
        accepted = stored.convert('L')
    if accepted.size != picture.size:
        picture.save(out / name)
        return f'{name}: another number of pages; see {out / name}'
    if not same_version and ('Bao-cao' in name or 'Cong-van' in name):
        return None
    counts, allowed = different_tiles(picture, accepted), TILES if same_version else LOOSE_TILES
    if max(counts) <= allowed:
        return None
    both = Image.new('L', (picture.width, picture.height * 3))
    for row, part in enumerate((accepted, picture, ImageChops.invert(ImageChops.difference(accepted, picture)))):
        both.paste(part, (0, row * picture.height))
    both.save(out / name)
    return f'{name}: tiles that differ, page by page: {counts}, allowed {allowed}; accepted, now and difference: {out / name}'


def print_all(program, made, work):
    """{name of the picture: (document, its PDF)} of all documents"""
    documents = {p: p.relative_to(work) for p in write_documents(program, work) if p.suffix in ('.xlsx', '.docx')}
    documents |= {p: Path('lam-tay') / p.relative_to(made) for p in sorted(made.glob('*/*.xlsx')) if p.stem != 'Cong-thuc'}
    pdfs = pdf.printed(list(documents), work / 'print')
    return {'--'.join(part for part in path.with_suffix('.png').parts if part != 'Ket-qua'): (document, pdfs[document])
            for document, path in documents.items()}


def accept(found):
    ACCEPTED.mkdir(exist_ok=True)
    for old in ACCEPTED.glob('*.png'):
        old.unlink()
    for name, picture in found.items():
        picture.save(ACCEPTED / name, optimize=True)
    (ACCEPTED / 'LibreOffice').write_text(pdf.version() + '\n', encoding='utf-8')
    print(f'{len(found)} pictures accepted: {ACCEPTED}')


def main(program, made, out, accepting):
    why = pdf.missing()
    if why:
        print(f'NOT COMPARED: {why}')
        return SKIPPED
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix='phuluc766-') as work, concurrent.futures.ThreadPoolExecutor(2) as pool:
        printed = print_all(program, made, Path(work))
        found = dict(zip(printed, pool.map(picture_of, (document for _, document in printed.values()))))
        wrong = [fault for faults in pool.map(lambda both: pages.faults(*both), printed.values()) for fault in faults]
    if accepting:
        accept(found)
    same_version = pdf.version() == accepted_version()
    wrong += [text for text in (compare(name, picture, out, same_version) for name, picture in found.items()) if text]
    wrong += [f'{old.name}: no such document any more' for old in ACCEPTED.glob('*.png') if old.name not in found]
    print('\n'.join(wrong))
    how = '' if same_version else f', LOOSELY: pictures are of {accepted_version()}'
    print(f'pictures: {len(found)} documents, {len(wrong)} faults (LibreOffice {pdf.version()}{how})')
    return 1 if wrong or not found else 0


if __name__ == '__main__':
    sys.stdout.reconfigure(encoding='utf-8')
    sys.exit(main(*(Path(a).absolute() for a in sys.argv[1:4]), '--accept' in sys.argv[4:]))
