#!/usr/bin/python3
"""Every message that the guide quotes is one that the program gives: loi_bao.py

The first cells of the guide's tables of messages are looked for in what the program said in tests/cases, where each case checks
it; … stands for anything.
"""
import re
import sys
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]


def quoted(guide):
    """Messages in the first cells of tables headed `Lời báo có đoạn`."""
    inside = False
    for line in guide.read_text(encoding='utf-8').splitlines():
        if line.startswith('| Lời báo'):
            inside = True
        elif not line.startswith('|'):
            inside = False
        elif inside and (found := re.match(r'\| `(.+?)` \|', line)):
            yield found[1]


def main():
    said = [line for case in sorted((TREE / 'tests' / 'cases').glob('*/expected')) for line in
            case.read_text(encoding='utf-8').splitlines() if re.match('LỖI|CẢNH BÁO|GHI CHÚ', line)]
    messages = list(quoted(TREE / 'docs' / 'huong-dan-su-dung.md'))
    unknown = [text for text in messages
               if not any(re.search('.+?'.join(map(re.escape, text.split('…'))), line) for line in said)]
    print('\n'.join(f'the program says this in no case: {text}' for text in unknown))
    print(f'messages of the guide: {len(messages)}, not said: {len(unknown)}')
    return 1 if unknown or not messages else 0


if __name__ == '__main__':
    sys.stdout.reconfigure(encoding='utf-8')
    sys.exit(main())
