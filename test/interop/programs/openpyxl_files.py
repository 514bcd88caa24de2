"""Workbooks as openpyxl writes them: one file for each function, named after it."""

import datetime
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, PieChart, Reference, ScatterChart, Series
from openpyxl.comments import Comment
from openpyxl.formatting.rule import ColorScaleRule, DataBarRule, FormulaRule, IconSetRule
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

customers = [("Ostara & Söhne", 7, 1200.5), ("客户一", 4, 80), ("Lindqvist", 9, 0), ("Beacon", 1, -3)]


def start():
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Customers"
    sheet.append(("Customer", "Rating", "Revenue"))
    for row in customers:
        sheet.append(row)
    return workbook, sheet


def charts():
    workbook, sheet = start()
    names = Reference(sheet, min_col=1, min_row=2, max_row=5)
    for place, kind in (("E2", BarChart), ("E20", LineChart), ("O2", PieChart)):
        chart = kind()
        chart.title = kind.__name__
        chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=5), titles_from_data=True)
        chart.set_categories(names)
        sheet.add_chart(chart, place)
    scatter = ScatterChart()
    values = Reference(sheet, min_col=3, min_row=2, max_row=5)
    scatter.series.append(Series(values, Reference(sheet, min_col=2, min_row=2, max_row=5), title="Both"))
    sheet.add_chart(scatter, "O20")
    return workbook


def table_and_rules():
    workbook, sheet = start()
    table = Table(displayName="Customers", ref="A1:C5")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium4", showRowStripes=True)
    sheet.add_table(table)
    red = PatternFill(bgColor="FFC7CE")
    sheet.conditional_formatting.add("B2:B5", ColorScaleRule(start_type="min", start_color="F8696B", end_type="max", end_color="63BE7B"))
    sheet.conditional_formatting.add("C2:C5", DataBarRule("min", 0, "max", 0, color="638EC6"))
    sheet.conditional_formatting.add("A2:A5", FormulaRule(formula=["$B2<5"], fill=red, stopIfTrue=True))
    sheet.conditional_formatting.add("B2:B5", IconSetRule("3Arrows", "percent", [0, 33, 67]))
    ratings = DataValidation("whole", operator="between", formula1=1, formula2=10, showErrorMessage=True)
    ratings.error = "1 to 10"
    ratings.add("B2:B100")
    choice = DataValidation("list", formula1='"yes,no"', allow_blank=True, showDropDown=False)
    choice.add("D2:D100")
    sheet.add_data_validation(ratings)
    sheet.add_data_validation(choice)
    return workbook


def names_and_arrays():
    workbook, sheet = start()
    other = workbook.create_sheet("It's other")
    workbook.defined_names.append(DefinedName("Ratings", attr_text="Customers!$B$2:$B$5"))
    workbook.defined_names.append(DefinedName("Local", attr_text="Customers!$A$1", localSheetId=0))
    sheet["D2"] = "=SUM(Ratings)"
    sheet["D3"] = "=SUM(B2:B5*C2:C5)"
    sheet.formula_attributes["D3"] = {"t": "array", "ref": "D3"}
    sheet["E2"] = "=B2:B5*2"
    sheet.formula_attributes["E2"] = {"t": "array", "ref": "E2:E5"}
    sheet["F2"] = "=UNHEARDOF(A2)"
    other["A1"] = "=Customers!B2&\"x\""
    other.sheet_state = "hidden"
    return workbook


def looks():
    workbook, sheet = start()
    thin = Side(style="thin", color="FF0000")
    cell = sheet["A1"]
    cell.font = Font(name="Georgia", size=18, italic=True, underline="double", color="00B050")
    cell.border = Border(left=thin, top=thin, diagonal=thin, diagonalDown=True)
    cell.alignment = Alignment(textRotation=45, wrap_text=True, shrink_to_fit=True)
    sheet["B2"].protection = Protection(locked=False, hidden=True)
    workbook.add_named_style(NamedStyle(name="Loud", font=Font(bold=True)))
    sheet["B3"].style = "Loud"
    sheet["C2"].number_format = '#,##0.00 "€";[Red]-#,##0.00 "€"'
    sheet.merge_cells("A8:C9")
    sheet["A8"] = "merged"
    sheet["B4"].comment = Comment("Ask again", "Somebody")
    sheet["A2"].hyperlink = "https://example.com/?a=1&b=2"
    sheet.column_dimensions["C"].hidden = True
    sheet.column_dimensions.group("E", "G", outline_level=1)
    sheet.row_dimensions[3].height = 41.5
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = "A1:C5"
    sheet.print_title_rows = "1:1"
    sheet.print_area = "A1:C9"
    sheet.oddHeader.center.text = "Page &P"
    sheet.protection.sheet = True
    return workbook


def dates_of_1904():
    workbook, sheet = start()
    workbook.epoch = CALENDAR_MAC_1904
    sheet["D2"] = datetime.datetime(2024, 2, 29, 13, 30)
    sheet["D3"] = datetime.date(1999, 12, 31)
    sheet["D4"] = datetime.time(6, 45)
    return workbook


folder = sys.argv[1]
for make in (charts, table_and_rules, names_and_arrays, looks, dates_of_1904):
    make().save(f"{folder}/{make.__name__}.xlsx")
