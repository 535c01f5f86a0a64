"""Each period has one fault that a file brings along: lost letters, letters coded twice, a raised footnote; a log and a
name with control characters beside a sound export."""
from pathlib import Path

from exports import departments

COMMUNES = 'Tên đơn vị,Tổng điểm\nUBND xã Ea Ly,89.69\nUBND xã Ea Súp,72\n'


def write(period, name, text):
    folder = Path(f'Du-lieu/{period}')
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(text.encode('utf-8'))


def table(cells):
    return '<html><table>' + ''.join('<tr>' + ''.join(f'<td>{cell}' for cell in row) for row in cells) + '</table></html>'


write('2025-10-03', 'xa.csv', COMMUNES.replace('xã', 'x?').replace('đơn vị', 'đơn v?'))
write('2025-10-10', 'xa.csv', COMMUNES.encode('utf-8').decode('latin-1'))
write('2025-10-17', 'xa.xls', table([['Tên đơn vị', 'Tổng điểm'], ['UBND xã Ea Ly<sup>1</sup>', '89.9<sup>2</sup>']]))
write('2025-10-24', 'xa.xls', table([['Tên đơn vị', 'Tổng điểm'], ['UBND xã Ea Ly<sup>1</sup>', '89.9']]))
departments()
write('2025-11-14', 'nhat-ky.txt', 'ĐÃ GHI (SHA-256 và tên tệp)\n' + 'a' * 64 + '  Phu-luc-I.xlsx\n')
write('2025-11-14', 'ghi\x1b[31m\nchu\u202e.txt', 'Nhớ gọi lại, hỏi số liệu.\n')
