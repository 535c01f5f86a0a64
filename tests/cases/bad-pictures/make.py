from exports import write

write('Du-lieu/2025-11-14/anh.png', b'\x89PNG\r\n\x1a\n' + bytes(64))
write('Du-lieu/2025-11-14/anh.jpg', b'\xff\xd8\xff\xe0\x00\x10JFIF\x00' + bytes(64))
