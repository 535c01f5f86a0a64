#!/usr/bin/python3
"""Hostile Word templates: hostile_templates.py PROGRAM [--seconds SECONDS]

Each takes the place of the weekly report's template in a small period. The program must end by itself, with a document or with a
message that names the template, within 5 s of CPU (SECONDS on slower machines) and 256 MiB. Prints a line for each template; exit 1 if
one passed a limit, crashed or said nothing.
"""
import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[2] / 'samples'
EXPORT = next(SAMPLES.glob('Du-lieu-mau/2025-11-14/so-ban-nganh.xlsx'))
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MEBIBYTES = 256


def document(body, before='', root=''):
    return f'<?xml version="1.0"?>{before}<w:document {W}{root}><w:body>{body}</w:body></w:document>'


def paragraph(text):
    return f'<w:p><w:r><w:t>{text}</w:t></w:r></w:p>'


def entities(levels, kind):
    """The first entity is 1,000 letters long, each further one the one before it a hundred times."""
    mark = '% ' if kind == '%' else ''
    text = f'<!DOCTYPE a [<!ENTITY {mark}e0 "{"x" * 1000}">'
    for level in range(1, levels):
        reference = '&#37;' if kind == '%' else '&'
        text += f'<!ENTITY {mark}e{level} "{(reference + f"e{level - 1};") * 100}">'
    return text + (f'%e{levels - 1};' if kind == '%' else '') + ']>'


def templates():
    blocks = '{{?nam}}a{{/nam}}'
    yield 'conditions in a paragraph', {'word/document.xml': document(paragraph(blocks * 8000))}
    yield 'conditions in paragraphs', {'word/document.xml': document(paragraph(blocks * 1900) * 20)}
    yield 'nested conditions', {'word/document.xml': document(paragraph('{{?nam}}' * 4000 + 'a' + '{{/nam}}' * 4000))}
    yield 'nested lists', {'word/document.xml': document(paragraph('{{#cau_so}}' * 30 + 'a' + '{{/cau_so}}' * 30))}
    yield 'list around much text', {'word/document.xml': document(paragraph('{{#cau_so}}' + 'x' * 3_900_000 + '{{/cau_so}}'))}
    yield 'names in a list', {'word/document.xml': document(paragraph('{{#cau_so}}' + '{{cau}}' * 20_000 + '{{/cau_so}}'))}
    yield 'names in paragraphs', {'word/document.xml': document(paragraph('{{ten_ky}}' * 1900) * 20)}
    yield 'attributes', {'word/document.xml': document('<w:p ' + ' '.join(f'a{i}="1"' for i in range(100_000)) + '/>')}
    yield 'namespaces', {'word/document.xml': document('', root=''.join(f' xmlns:n{i}="u{i}"' for i in range(100_000)))}
    yield 'entities', {'word/document.xml': document(paragraph('&e4;'), entities(5, '&'))}
    yield 'parameter entities', {'word/document.xml': document(paragraph('a'), entities(4, '%'))}
    yield 'entities in a part that is only copied', {'word/document.xml': document(paragraph('a')), 'word/styles.xml': entities(4, '%') + '<a/>'}
    yield 'elements', {'word/document.xml': document('<w:p/>' * 690_000)}
    yield 'elements in many parts', {'word/document.xml': document(''), **{f'word/header{i}.xml': f'<w:hdr {W}>' + '<w:p/>' * 280_000 + '</w:hdr>' for i in range(15)}}
    yield 'depth', {'word/document.xml': document('<w:p>' * 100_000 + '</w:p>' * 100_000)}
    yield 'unpacked size', {'word/document.xml': document(''), **{f'word/media/{i}': 'x' * 8_000_000 for i in range(10)}}
    yield 'parts', {'word/document.xml': document(''), **{f'word/{i}.xml': '<a/>' for i in range(5000)}}


def write(file, parts):
    with zipfile.ZipFile(file, 'w', zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)


def run(program, folder, seconds):
    """(exit code, CPU seconds, MiB, output)"""
    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (int(4 * seconds), int(4 * seconds)))
        resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen([program, '-j', '1'], cwd=folder, stdout=subprocess.DEVNULL, stderr=said, preexec_fn=limit)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said.read(20_000).decode('utf-8', 'replace')


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('program', type=lambda text: str(Path(text).resolve()))
    arguments.add_argument('--seconds', type=float, default=5)
    options = arguments.parse_args()
    bad = count = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / 'Du-lieu' / '2025-11-14').mkdir(parents=True)
        shutil.copy(EXPORT, folder / 'Du-lieu' / '2025-11-14')
        shutil.copytree(SAMPLES / 'mau', folder / 'mau')
        for title, parts in templates():
            write(folder / 'mau' / 'bao-cao-tuan.docx', parts)
            code, seconds, mebibytes, said = run(options.program, folder, options.seconds)
            first = next((line for line in said.splitlines() if 'bao-cao-tuan.docx' in line), '')
            wrong = code not in (0, 2) or seconds > options.seconds or mebibytes > MEBIBYTES or (code == 2 and not first)
            print(f'{"BAD " if wrong else "good"}  exit {code}  {seconds:4.1f} s  {mebibytes:4.0f} MiB  {title}: {first[:150]}')
            bad, count = bad + wrong, count + 1
    print(f'{count} templates, {bad} of them too much')
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
