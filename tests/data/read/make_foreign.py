#!/usr/bin/python3
"""Writes the fixtures of csv/, html/ and xls/ with other programs.

Needs LibreOffice (soffice), python3-openpyxl, python3-xlwt, node, and the npm package xlsx (SheetJS) under NODE_PATH.
Usage: make_foreign.py, in this folder. The fixtures are in the repository; this script shows how they were made.
"""
import datetime
import os
import shutil
import subprocess
import tempfile

import openpyxl
import xlwt

NAME = 'UBND xã Ea H\'Leo "mới"\ndòng hai'


def workbook(path):
    """Every kind of cell, percent and date formats, merged and hidden things."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Kết quả"
    sheet["A1"] = "Kết quả đánh giá"
    sheet.merge_cells("A1:E1")
    for column, text in enumerate(["STT", "Tên đơn vị", "Tỷ lệ", "Điểm", "Ngày", "Ẩn"], 1):
        sheet.cell(3, column, text)
    rows = [(1, "Sở Tư pháp, Đắk Lắk", 0.7552, 8.2, datetime.date(2025, 11, 14), "x"),
            (2, NAME, 1, "=C4*10", True, "y"),
            (3, "Hàng ẩn", 0.5, "=1/0", '="chữ"&"!"', "z"),
            (4, "Số lớn", 12345678901234567, 1e-7, -0.1, None)]
    for number, row in enumerate(rows, 4):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column, value)
        sheet.cell(number, 3).number_format = "0.00%"
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["F"].hidden = True
    for title, state in (("Trang ẩn", "hidden"), ("Rất ẩn", "veryHidden")):
        other = book.create_sheet(title)
        other["B2"] = title
        other.sheet_state = state
    book.save(path)


def text_table(path):
    """A table of texts, for formats that hold only texts."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Bảng"
    sheet["A1"] = "Kết quả đánh giá"
    for row, values in enumerate([("STT", "Tên đơn vị", "CKMB"), ("1", "Sở Tư pháp, Đắk Lắk", "75,5"), ("2", NAME, "80")], 3):
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value).number_format = "@"
    book.save(path)


def soffice(source, kind, target):
    folder = tempfile.mkdtemp()
    subprocess.run(["soffice", "-env:UserInstallation=file://" + os.path.join(tempfile.gettempdir(), "lo-mau"), "--headless",
                    "--convert-to", kind, "--outdir", folder, source], check=True, stdout=subprocess.DEVNULL)
    shutil.move(os.path.join(folder, os.listdir(folder)[0]), target)


def sheetjs(source, kind, target):
    code = ("const X=require('xlsx'),fs=require('fs');const [s,k,t]=process.argv.slice(1);"
            "const b=X.readFile(s,{cellNF:true,cellStyles:true,bookVBA:false,codepage:1252});"
            "fs.writeFileSync(t,Buffer.from(X.write(b,{bookType:k,type:'buffer'})));")
    subprocess.run(["node", "-e", code, source, kind, target], check=True)


def by_xlwt(path):
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Kết quả")
    percent = xlwt.easyxf(num_format_str="0.00%")
    sheet.write_merge(0, 0, 0, 3, "Kết quả đánh giá")
    for row in (4, 3):  # the lower row first: cells need not be in order
        sheet.write(row, 0, row - 2)
        sheet.write(row, 1, "Sở Tư pháp" if row == 3 else "Ea Súp")
        sheet.write(row, 2, 0.7552, percent)
        sheet.write(row, 3, xlwt.Formula("A4+1"))
    sheet.write_rich_text(5, 1, ["Đắk ", ("Lắk", xlwt.easyfont("bold true"))])
    sheet.write(5, 2, True)
    sheet.row(4).hidden = True
    sheet.col(5).hidden = True
    # Shared texts of more than a CONTINUE record holds, of one and of two bytes a character.
    for row in range(20):
        sheet.write(10 + row, 0, ("x" if row % 2 else "ờ") * 1000 + str(row))
    book.add_sheet("Trang ẩn").visibility = 1
    book.get_sheet(1).write(0, 0, "ẩn")
    book.save(path)


def main():
    with tempfile.TemporaryDirectory() as folder:
        rich, plain = os.path.join(folder, "rich.xlsx"), os.path.join(folder, "plain.xlsx")
        workbook(rich)
        text_table(plain)
        text = "csv:Text - txt - csv (StarCalc):%d,34,%d,1,,0,false,true,false"
        soffice(plain, text % (44, 76), "csv/libreoffice-phay.csv")
        soffice(plain, text % (59, 76), "csv/libreoffice-cham-phay.csv")
        soffice(plain, text % (9, 65535), "csv/libreoffice-tab-utf16.csv")
        soffice(plain, text % (44, 40), "csv/vietnamese-1258.csv")
        sheetjs(plain, "csv", "csv/sheetjs.csv")
        soffice(rich, "html:HTML (StarCalc)", "html/libreoffice.html")
        sheetjs(rich, "html", "html/sheetjs.html")
        soffice(rich, "xls:MS Excel 97", "xls/libreoffice.xls")
        # Through LibreOffice first, so that formulas have results.
        recalculated = os.path.join(folder, "recalculated.xlsx")
        soffice(rich, "xlsx:Calc MS Excel 2007 XML", recalculated)
        for kind in ("biff8", "biff5", "biff4", "biff3", "biff2"):
            sheetjs(recalculated, kind, f"xls/sheetjs-{kind}.xls")
    by_xlwt("xls/xlwt.xls")


main()
