"""Compound files and streams of BIFF8, put together by hand for hostile_files.py."""
import struct


def compound(stream, table=None):
    """A compound file with one stream "Workbook"; `table` changes the sectors' table before it is written."""
    sectors = (len(stream) + 511) // 512
    count = sectors + 1
    tables = 1
    while (count + tables) * 4 > tables * 512:
        tables += 1
    chain = [i + 1 for i in range(sectors)]
    chain[-1] = 0xFFFFFFFE
    chain += [0xFFFFFFFE] + [0xFFFFFFFD] * tables
    chain += [0xFFFFFFFF] * (tables * 128 - len(chain))
    if table:
        table(chain)
    places = [sectors + 1 + i for i in range(tables)]
    header = bytes.fromhex('D0CF11E0A1B11AE1') + bytes(16) + struct.pack('<5H', 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack('<9I', 0, tables, sectors, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack('<109I', *(places + [0xFFFFFFFF] * 109)[:109])

    def entry(name, kind, child, start, size):
        raw = (name + '\0').encode('utf-16-le')
        return raw.ljust(64, b'\0') + struct.pack('<HBBIII', len(raw), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child) + bytes(36) + struct.pack('<IQ', start, size)
    directory = entry('Root Entry', 5, 1, 0xFFFFFFFE, 0) + entry('Workbook', 2, 0xFFFFFFFF, 0, len(stream)) + bytes(256)
    return header + stream.ljust(sectors * 512, b'\0') + directory + struct.pack('<%dI' % len(chain), *chain)


def record(kind, body=b''):
    return struct.pack('<HH', kind, len(body)) + body


def biff(cells, strings=b'', sheets=1):
    """A BIFF8 stream whose sheets all are the one with these records."""
    begin = record(0x809, struct.pack('<4H2I', 0x600, 5, 0, 0, 0, 0))
    tail = strings + record(0x0A)
    names = [b'T%d' % i for i in range(sheets)]
    length = len(begin) + sum(12 + len(name) for name in names) + len(tail)
    listed = b''.join(record(0x85, struct.pack('<IHBB', length, 0, len(name), 0) + name) for name in names)
    return begin + listed + tail + record(0x809, struct.pack('<4H2I', 0x600, 0x10, 0, 0, 0, 0)) + cells + record(0x0A)


def strings_of_biff(characters, count=1):
    body = struct.pack('<II', count, count) + (struct.pack('<HB', len(characters), 0) + characters) * count
    return record(0xFC, body[:8224]) + b''.join(record(0x3C, (b'\0' if count == 1 else b'') + body[i:i + 8200]) for i in range(8224, len(body), 8200))


def shared(first, last):
    return b''.join(record(0xFD, struct.pack('<3HI', i // 250, i % 250, 0, 0)) for i in range(first, last))
