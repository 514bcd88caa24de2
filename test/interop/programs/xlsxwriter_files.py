"""Workbooks as XlsxWriter writes them: one file for each function, named after it."""

import datetime
import sys

import xlsxwriter

folder = sys.argv[1]
customers = [("Ostara & Söhne", 7, 1200.5), ("客户一", 4, 80), ("Lindqvist", 9, 0), ("Beacon", 1, -3)]


def start(name, options={}):
    workbook = xlsxwriter.Workbook(f"{folder}/{name}.xlsx", options)
    sheet = workbook.add_worksheet("Customers")
    sheet.write_row(0, 0, ("Customer", "Rating", "Revenue"))
    for i, row in enumerate(customers):
        sheet.write_row(i + 1, 0, row)
    return workbook, sheet


def charts():
    workbook, sheet = start("charts")
    kinds = ({"type": "scatter"}, {"type": "column", "subtype": "stacked"}, {"type": "doughnut"}, {"type": "stock"})
    for i, kind in enumerate(kinds):
        chart = workbook.add_chart(kind)
        chart.add_series({
            "name": "=Customers!$B$1",
            "categories": "=Customers!$A$2:$A$5" if kind["type"] != "scatter" else "=Customers!$C$2:$C$5",
            "values": "=Customers!$B$2:$B$5",
            "data_labels": {"value": True, "custom": [{"value": "=Customers!$A$2"}, {"delete": True}]},
            "trendline": {"type": "linear"} if kind["type"] == "scatter" else None,
        })
        chart.set_title({"name": "Rating", "overlay": True})
        sheet.insert_chart(1 + 16 * i, 5, chart, {"object_position": 3})
    line = workbook.add_chart({"type": "line"})
    line.add_series({"values": "=Customers!$C$2:$C$5", "y2_axis": True})
    column = workbook.add_chart({"type": "column"})
    column.add_series({"values": "=Customers!$B$2:$B$5"})
    column.combine(line)
    chartsheet = workbook.add_chartsheet("Picture")
    chartsheet.set_chart(column)
    sheet.add_sparkline("D2", {"range": "Customers!B2:C2", "type": "column"})
    workbook.close()


def rich_and_rules():
    workbook, sheet = start("rich_and_rules")
    bold = workbook.add_format({"bold": True, "font_color": "#C00000"})
    sub = workbook.add_format({"font_script": 2, "italic": True})
    sheet.write_rich_string("A7", "plain ", bold, "bold", " H", sub, "2", "O ")
    sheet.conditional_format("B2:B5", {"type": "icon_set", "icon_style": "4_traffic_lights"})
    sheet.conditional_format("C2:C5", {"type": "data_bar", "data_bar_2010": True, "bar_negative_color": "#FF0000"})
    sheet.conditional_format("A2:A5", {"type": "text", "criteria": "containing", "value": "o", "format": bold})
    sheet.conditional_format("A2:C5", {"type": "duplicate", "format": sub})
    sheet.data_validation("B2:B99", {"validate": "decimal", "criteria": "between", "minimum": 1, "maximum": 10, "input_title": "Rate"})
    sheet.data_validation("D2:D99", {"validate": "list", "source": "=$A$2:$A$5", "error_type": "warning"})
    sheet.data_validation("E2:E99", {"validate": "custom", "value": "=ISNUMBER(E2)"})
    sheet.write_comment("B2", "Who says so?", {"visible": True, "color": "#FFEE99"})
    sheet.write_url("A9", "internal:Customers!B2", string="there", tip="a tip")
    sheet.insert_textbox("G2", "a box", {"fill": {"color": "yellow"}})
    sheet.set_header("&C&\"Arial,Bold\"Head & Co")
    workbook.close()


def arrays_and_names():
    workbook, sheet = start("arrays_and_names")
    workbook.define_name("Ratings", "=Customers!$B$2:$B$5")
    workbook.define_name("Customers!Local", "=Customers!$A$1")
    sheet.write_array_formula("D2:D5", "{=B2:B5*C2:C5}", None, 8403.5)
    sheet.write_dynamic_array_formula("F2:F5", "=SORT(B2:B5)", None, 1)
    sheet.write_dynamic_array_formula("G2", "=SUM(LEN(A2:A5))", None, 32)
    sheet.write_formula("H2", "=_xlfn.XLOOKUP(4,B2:B5,A2:A5)", None, "客户一")
    sheet.write_formula("H3", "=SUM(Ratings)", None, 21)
    sheet.write_formula("H4", "=1/0", None, "#DIV/0!")
    sheet.write_formula("H5", "=A2&\"\"", None, "Ostara & Söhne")
    sheet.write_boolean("I2", True)
    sheet.write_blank("I3", None, workbook.add_format({"bg_color": "#DDEBF7"}))
    workbook.close()


def tables():
    workbook, sheet = start("tables")
    sheet.add_table("A1:D6", {
        "name": "Customers",
        "total_row": True,
        "style": "Table Style Dark 3",
        "columns": [
            {"header": "Customer", "total_string": "Total"},
            {"header": "Rating", "total_function": "average"},
            {"header": "Revenue"},
            {"header": "Product", "formula": "=[@Rating]*[@Revenue]"},
        ],
    })
    sheet.add_table("G1:H3", {"autofilter": False, "header_row": False})
    hidden = workbook.add_worksheet("Hidden")
    hidden.very_hidden() if hasattr(hidden, "very_hidden") else hidden.hide()
    hidden.protect("secret")
    sheet.freeze_panes(1, 1)
    sheet.set_column("C:C", 20, workbook.add_format({"num_format": "#,##0"}), {"level": 1})
    sheet.set_row(3, 30, None, {"hidden": True})
    workbook.set_properties({"title": "A & B", "comments": "kept"})
    workbook.set_custom_property("Checked by", "somebody")
    workbook.close()


def dates_of_1904():
    workbook, sheet = start("dates_of_1904", {"date_1904": True})
    date = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    sheet.write_datetime("D2", datetime.datetime(2024, 2, 29, 13, 30), date)
    sheet.write_datetime("D3", datetime.datetime(1904, 1, 2), date)
    workbook.close()


def texts_in_cells():
    workbook, sheet = start("texts_in_cells", {"constant_memory": True, "strings_to_numbers": True})
    sheet.write_row(5, 0, ("  spaces  ", "_x0041_", "tab\tand\nline"))
    sheet.write_row(6, 0, ("=1+1 as text", "12", "🌟"))
    sheet.write_string(7, 0, "=A1")
    workbook.close()


for make in (charts, rich_and_rules, arrays_and_names, tables, dates_of_1904, texts_in_cells):
    make()
