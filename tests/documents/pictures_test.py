#!/usr/bin/python3
"""Checks that pictures.py sees faults as an eye does: pictures with one fault each must not pass; the same picture, and one of
another renderer must. Exit 77 without python3-pil.
"""
import sys

try:
    from PIL import Image, ImageChops, ImageFilter
    import pictures
except ImportError:
    print('NOT PROVED: python3-pil is missing')
    sys.exit(77)

MILLIMETRE = pictures.DOTS / 25.4


def erased(picture, left, top, width, height):
    """A white box; millimetres."""
    box = tuple(round(edge * MILLIMETRE) for edge in (left, top, left + width, top + height))
    picture.paste(255, box)


def moved(picture, left, top, width, height, down):
    box = tuple(round(edge * MILLIMETRE) for edge in (left, top, left + width, top + height))
    part = picture.crop(box)
    picture.paste(255, box)
    picture.paste(part, (box[0], round((top + down) * MILLIMETRE)))


# name, document, what is done to its picture (millimetres on the first page)
FAULTS = [
    ('the rule below the head is missing', 'Phu-luc-I', lambda p: erased(p, 128, 47.8, 60, 4)),
    ('a row has lost its name', 'Phu-luc-II', lambda p: erased(p, 48, 79, 40, 5)),
    ('a column of figures is empty', 'Phu-luc-I', lambda p: erased(p, 100, 88, 11, 90)),
    ('"Phụ lục" is missing', 'Phu-luc-II', lambda p: erased(p, 90, 20, 60, 8)),
    ('the table moved down by two millimetres', 'Phu-luc-II', lambda p: moved(p, 25, 62, 175, 215, 2)),
    ('a chart is missing', 'Tong-hop', lambda p: erased(p, 108, 130, 71, 55)),
    ('a paragraph is missing', 'Bao-cao', lambda p: erased(p, 30, 110, 165, 8)),
]
HARMLESS = [
    ('nothing', lambda p: p),
    ('another renderer: softer edges', lambda p: p.filter(ImageFilter.GaussianBlur(0.6))),
    ('another renderer: a dot to the right', lambda p: ImageChops.offset(p, 1, 0)),
]


def picture(document):
    with Image.open(pictures.ACCEPTED / f'samples--2025-11-14--{document}.png') as stored:
        return stored.convert('L')


def main():
    wrong = 0
    for name, document, damage in FAULTS:
        broken = picture(document)
        damage(broken)
        tiles = max(pictures.different_tiles(broken, picture(document)))
        wrong += tiles <= pictures.TILES
        print(f'{"MISSED" if tiles <= pictures.TILES else "seen"}: {name}: {tiles} tiles')
    for name, change in HARMLESS:
        for document in sorted({fault[1] for fault in FAULTS}):
            tiles = max(pictures.different_tiles(change(picture(document)), picture(document)))
            wrong += tiles > pictures.TILES
            print(f'{"REFUSED" if tiles > pictures.TILES else "passed"}: {name}, {document}: {tiles} tiles')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.stdout.reconfigure(encoding='utf-8')
    sys.exit(main())
