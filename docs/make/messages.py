#!/usr/bin/python3
"""Checks that the program gives every message that the guide quotes: messages.py

Texts in the guide's columns `Lời báo có đoạn` are looked for in messages that tests check: in the outputs of
tests/cases and the texts in tests/unit; … stands for anything.
"""
import re
import sys
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]


def quoted(guide):
    """Messages in the columns headed `Lời báo có đoạn`."""
    column = None
    for line in guide.read_text(encoding='utf-8').splitlines():
        cells = [cell.strip() for cell in line.split('|')]
        if not line.startswith('|'):
            column = None
        elif 'Lời báo có đoạn' in cells:
            column = cells.index('Lời báo có đoạn')
        elif column:
            yield from re.findall('`(.+?)`', cells[column])


def texts_of_unit_tests():
    """Each text on one line: the compiler joins adjacent literals."""
    for file in sorted((TREE / 'tests' / 'unit').rglob('*.cpp')):
        source = re.sub(r'(?<!\\)"\s*"', '', file.read_text(encoding='utf-8'))
        yield from source.replace(r'\"', '"').splitlines()


def main():
    said = [line for case in sorted((TREE / 'tests' / 'cases').glob('*/expected')) for line in
            case.read_text(encoding='utf-8').splitlines() if re.match('LỖI|CẢNH BÁO|GHI CHÚ', line)]
    said += texts_of_unit_tests()
    messages = list(quoted(TREE / 'docs' / 'huong-dan-su-dung.md'))
    unknown = [text for text in messages
               if not any(re.search('.+?'.join(map(re.escape, text.split('…'))), line) for line in said)]
    print('\n'.join(f'the program says this in no test: {text}' for text in unknown))
    print(f'messages of the guide: {len(messages)}, not said: {len(unknown)}')
    return 1 if unknown or not messages else 0


if __name__ == '__main__':
    sys.stdout.reconfigure(encoding='utf-8')
    sys.exit(main())
