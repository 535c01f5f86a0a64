#!/usr/bin/python3
"""Writes the zip fixtures of this folder: deflated.zip, bomb.zip, lying-size.zip."""
import os
import struct
import zipfile

here = os.path.dirname(os.path.abspath(__file__))


def write(name, parts):
    with zipfile.ZipFile(os.path.join(here, name), "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for part, content in parts:
            archive.writestr(zipfile.ZipInfo(part, (2025, 11, 14, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def lie(source, target, declared):
    """Copies a zip of one part, with another unpacked size in both headers."""
    path = os.path.join(here, source)
    data = bytearray(open(path, "rb").read())
    struct.pack_into("<I", data, data.index(b"PK\x03\x04") + 22, declared)
    struct.pack_into("<I", data, data.index(b"PK\x01\x02") + 24, declared)
    open(os.path.join(here, target), "wb").write(data)


write("deflated.zip", [("xl/a.xml", "".join(str(i) for i in range(3000)).encode())])
write("bomb.zip", [("a", b" " * (16 << 20))])
lie("bomb.zip", "lying-size.zip", 1000)
