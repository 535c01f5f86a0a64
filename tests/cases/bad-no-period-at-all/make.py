from exports import write

write('Du-lieu/cu/ghi-chu.docx', 'x')
