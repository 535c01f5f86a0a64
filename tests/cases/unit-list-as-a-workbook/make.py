import openpyxl

from exports import DEPARTMENTS, departments

departments()
book = openpyxl.Workbook()
book.active.append(['Danh mục dùng từ tháng 7/2025'])
sheet = book.create_sheet('Danh mục')
sheet.append(['Mã', 'Tên đơn vị', 'Cấp', 'Tên khác', 'Không đánh giá'])
for name, *_ in DEPARTMENTS:
    sheet.append(['', name, 'Sở, ban, ngành', '', 'có' if name == 'Sở Tư pháp' else 'không'])
import os
os.makedirs('danh-muc')
book.save('danh-muc/don-vi.xlsx')
