#!/usr/bin/python3
"""Writes names.tsv: every unit name of tests/data/portal/danh-muc as it is, as TCVN3 and as VNI text read as Western letters.

TCVN3 by iconv's TCVN5712-1, whose VN3 part fonts of the time have; a capital with a tone has no code there and is set as the
small letter, as fonts for capitals (".VnTimeH") do. VNI by its published table: base vowel, then a mark.
"""
import csv
import pathlib
import subprocess
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
TONES = {'\u0300': 'ø', '\u0301': 'ù', '\u0303': 'õ', '\u0309': 'û', '\u0323': 'ï'}
CIRCUMFLEX = {'': 'â', '\u0300': 'à', '\u0301': 'á', '\u0303': 'ã', '\u0309': 'å', '\u0323': 'ä'}
BREVE = {'': 'ê', '\u0300': 'è', '\u0301': 'é', '\u0303': 'ü', '\u0309': 'ú', '\u0323': 'ë'}
WHOLE = {'đ': 'ñ', 'í': 'í', 'ì': 'ì', 'ỉ': 'æ', 'ĩ': 'ó', 'ị': 'ò', 'ỵ': 'î'}


def vni_letter(letter):
    if letter.lower() in WHOLE:
        return WHOLE[letter.lower()] if letter.islower() else WHOLE[letter.lower()].upper()
    base, *marks = unicodedata.normalize('NFD', letter)
    tone = next((m for m in marks if m in TONES), '')
    if '\u0302' in marks:
        base += CIRCUMFLEX[tone]
    elif '\u0306' in marks:
        base += BREVE[tone]
    else:
        if '\u031b' in marks:
            base = {'o': 'ô', 'u': 'ö', 'O': 'Ô', 'U': 'Ö'}[base]
        base += TONES.get(tone, '')
    return base.upper() if letter.isupper() else base


def tcvn3_letter(letter):
    for candidate in (letter, letter.lower()):
        if ord(candidate) < 0x80:
            return candidate
        done = subprocess.run(['iconv', '-f', 'UTF-8', '-t', 'TCVN5712-1'], input=candidate.encode(), capture_output=True)
        if done.returncode == 0 and len(done.stdout) == 1 and done.stdout[0] > 0xA0:
            return done.stdout.decode('latin-1')
    return letter


def main():
    names = set()
    for file in sorted((HERE.parent / 'portal' / 'danh-muc').glob('*.csv')):
        with file.open(encoding='utf-8-sig', newline='') as rows:
            names.update(unicodedata.normalize('NFC', row['Tên đơn vị']) for row in csv.DictReader(rows))
    letters = {c: (tcvn3_letter(c), vni_letter(c)) for c in sorted(set(''.join(names)))}
    with (HERE / 'names.tsv').open('w', encoding='utf-8', newline='\n') as out:
        for name in sorted(names):
            out.write('\t'.join([name] + [''.join(letters[c][i] for c in name) for i in (0, 1)]) + '\n')


main()
