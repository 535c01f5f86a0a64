"""A workbook with a password: an OLE2 container with the streams EncryptionInfo and EncryptedPackage ([MS-OFFCRYPTO])."""
import struct

from exports import communes, write

END, FREE, FAT_SECTOR, NO_STREAM = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
STREAM_SECTORS = 8


def entry(name, kind, start, size, right=NO_STREAM, child=NO_STREAM):
    encoded = (name + '\0').encode('utf-16-le')
    return struct.pack('<64sHBBIII36xIQ', encoded, len(encoded), kind, 1, NO_STREAM, right, child, start, size)


def chain(first, length):
    return [first + i + 1 for i in range(length - 1)] + [END]


fat = [FAT_SECTOR, END] + chain(2, STREAM_SECTORS) + chain(2 + STREAM_SECTORS, STREAM_SECTORS)
fat += [FREE] * (128 - len(fat))
header = struct.pack('<8s16xHHHHH6xIIIIIIIIII', bytes.fromhex('d0cf11e0a1b11ae1'), 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096,
                     END, 0, END, 0, 0) + struct.pack('<108I', *[FREE] * 108)
directory = entry('Root Entry', 5, END, 0, child=1) + entry('EncryptedPackage', 2, 2, 4096, right=2) + \
    entry('EncryptionInfo', 2, 2 + STREAM_SECTORS, 4096) + bytes(128)
write('Du-lieu/2025-11-14/so-ban-nganh.xlsx', header + struct.pack('<128I', *fat) + directory + bytes(2 * STREAM_SECTORS * 512))
communes()
