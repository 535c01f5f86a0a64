#!/usr/bin/python3
"""Writes source.xlsx, from which make_workbooks.sh has foreign writers make libreoffice.ods and sheetjs.xml."""
import datetime
import sys

import openpyxl
from openpyxl.comments import Comment

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Kết quả"
sheet["A1"] = "Tiêu đề hai\ndòng"
sheet.merge_cells("A1:C1")
sheet["A2"] = 0.7552
sheet["A2"].number_format = "0.00%"
sheet["B2"] = 1234.5
sheet["C2"] = True
sheet["D2"] = datetime.datetime(2025, 11, 14, 12, 0)
sheet["E2"] = "=A2*2"
sheet["F2"] = "=1/0"
sheet["G2"] = '="x"&"y"'
sheet["G2"].comment = Comment("ghi chú", "người ghi")
sheet["I2"] = datetime.time(12, 30)
sheet["A3"] = "ẩn"
sheet.row_dimensions[3].hidden = True
sheet.column_dimensions["B"].hidden = True
sheet["A60"] = "xa"
hidden = book.create_sheet("Ẩn")
hidden["A1"] = 1
hidden.sheet_state = "hidden"
book.save(sys.argv[1])
