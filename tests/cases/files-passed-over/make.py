from exports import communes, departments, write

departments()
communes()
write('Du-lieu/2025-11-14/~$so-ban-nganh.xlsx', bytes(165))
write('Du-lieu/2025-11-14/Thumbs.db', bytes.fromhex('d0cf11e0a1b11ae1') + bytes(504))
write('Du-lieu/2025-11-14/desktop.ini', '[.ShellClassInfo]\r\n')
write('Du-lieu/2025-11-14/.an', 'x')
