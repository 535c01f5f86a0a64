from pathlib import Path

RAR, SEVEN_ZIP = b'Rar!\x1a\x07\x01\x00' + bytes(40), b'7z\xbc\xaf\x27\x1c' + bytes(40)
Path('tuan.rar').write_bytes(RAR)
Path('Du-lieu/2025-12-05').mkdir(parents=True)
Path('Du-lieu/2025-12-05/tuan.7z').write_bytes(SEVEN_ZIP)
Path('Du-lieu/tuan truoc.rar').write_bytes(RAR)
