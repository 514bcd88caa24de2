import { failure, open, plain } from "./script";

test("formats are set for a range and read where all its cells agree", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1:B2");
    const { format } = range;
    format.font.color = "red";
    format.font.size = 14;
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.indentLevel = 1;
    format.fill.color = "#DDE6F3";
    sheet.getRange("B2").format.font.size = 9;
    format.load("wrapText, horizontalAlignment, verticalAlignment, indentLevel");
    format.font.load("color, size");
    format.fill.load("color");
    await context.sync();
    return [
      [format.wrapText, format.horizontalAlignment, format.verticalAlignment, format.indentLevel],
      [format.font.color, format.font.size],
      format.fill.color,
    ];
  });
  expect(plain(read)).toEqual([[true, "Center", "Top", 1], ["#FF0000", null], "#DDE6F3"]);
});

test("clearing the fill leaves the other formats", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange("A1");
    format.fill.color = "#FFFFE0";
    format.font.bold = true;
    format.fill.clear();
    await context.sync();
  });
  expect(workbook.activeSheet.format(0, 0)).toEqual({ bold: true });
});

test("borders are drawn around and inside a range, and taken away", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    const { borders } = context.workbook.worksheets.getFirst().getRange("A1:B2").format;
    borders.getItem("EdgeTop").style = "Double";
    borders.getItem("InsideHorizontal").color = "#AABBCC";
    borders.getItem("EdgeLeft").weight = "Thick";
    borders.getItem("EdgeLeft").style = "None";
    await context.sync();
  });
  const sheet = workbook.activeSheet;
  expect(sheet.format(0, 0).borders).toEqual({
    top: { style: "double", color: "#000000" },
    bottom: { style: "thin", color: "#AABBCC" },
  });
  expect(sheet.format(1, 0).borders ?? {}).toEqual({});
  expect(sheet.format(0, 1).borders?.top?.style).toBe("double");
});

test("columns and rows have sizes in points and can be fitted", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const wide = sheet.getRange("B:B").format;
    wide.columnWidth = 120;
    sheet.getRange("A1").values = [["a rather long heading"]];
    sheet.getRange("C1").values = [["吸引力"]];
    const fitted = sheet.getRange("A:C").format;
    fitted.autofitColumns();
    const first = sheet.getRange("A1").format.load("columnWidth");
    const third = sheet.getRange("C1").format.load("columnWidth, rowHeight");
    wide.load("columnWidth");
    fitted.load("columnWidth");
    await context.sync();
    return [first.columnWidth, third.columnWidth, wide.columnWidth, fitted.columnWidth];
  });
  const [first, third, wide, mixed] = read;
  expect(first).toBeGreaterThan(100);
  // Three full-width characters need the room of six.
  expect(third).toBeGreaterThan(6 * 5);
  expect(wide).toBe(120);
  expect(mixed).toBeNull();
});

const rule = { decimal: { formula1: 1, formula2: 10, operator: "Between" } } as const;

test("a validation rule with its alert and prompt is kept as a file holds it", async () => {
  const { run, workbook } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { dataValidation } = sheet.getRange("B2:D9");
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      title: "Rating",
      message: "1 to 10",
      style: "Warning",
      showAlert: true,
    };
    dataValidation.prompt = { title: "", message: "Rate from 1 to 10", showPrompt: true };
    const cell = sheet.getRange("C3").dataValidation.load("type, rule, errorAlert, ignoreBlanks");
    const none = sheet.getRange("A1").dataValidation.load("type");
    const mixed = sheet.getRange("A1:B2").dataValidation.load("type");
    await context.sync();
    return [cell.type, cell.rule, cell.errorAlert.style, cell.ignoreBlanks, none.type, mixed.type];
  });
  expect(plain(read)).toEqual(["Decimal", rule, "Warning", true, "None", "MixedCriteria"]);
  expect(workbook.activeSheet.validations).toEqual([
    {
      area: { top: 1, left: 1, bottom: 8, right: 3 },
      rule: {
        type: "decimal",
        operator: "between",
        formula1: "1",
        formula2: "10",
        ignoreBlank: true,
        error: { title: "Rating", message: "1 to 10", style: "warning", show: true },
        prompt: { title: "", message: "Rate from 1 to 10", show: true },
      },
    },
  ]);
});

test.each([
  ["words", { list: { source: "High,Low", inCellDropDown: true } }, '"High,Low"'],
  [
    "a formula",
    { list: { source: "=Sheet1!$A$1:$A$3", inCellDropDown: true } },
    "Sheet1!$A$1:$A$3",
  ],
])("a list of %s reads as it was set", async (_what, list, formula1) => {
  const { run, workbook } = open();
  const read = await run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange("B2");
    dataValidation.rule = list;
    dataValidation.load("rule");
    await context.sync();
    return dataValidation.rule;
  });
  expect(plain(read)).toEqual(list);
  expect(workbook.activeSheet.validations[0]!.rule.formula1).toBe(formula1);
});

test("bounds may be ranges, and formulas", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2").dataValidation.rule = {
      list: { source: sheet.getRange("D1:D3"), inCellDropDown: true },
    };
    sheet.getRange("B3").dataValidation.rule = { custom: { formula: "=B3>A3" } };
    await context.sync();
  });
  expect(workbook.activeSheet.validations.map(({ rule: { formula1 } }) => formula1)).toEqual([
    "Sheet1!$D$1:$D$3",
    "B3>A3",
  ]);
});

test("clearing part of a rule's cells keeps it on the others", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").dataValidation.rule = rule;
    sheet.getRange("B2").dataValidation.clear();
    await context.sync();
  });
  const areas = workbook.activeSheet.validations.map(({ area }) => area);
  const cells = areas.reduce(
    (sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1),
    0,
  );
  expect(cells).toBe(8);
  const covers = areas.some(
    ({ top, left, bottom, right }) => top <= 1 && bottom >= 1 && left <= 1 && right >= 1,
  );
  expect(covers).toBe(false);
});

test("a rule of no kind, or of two, is InvalidArgument", async () => {
  const { run } = open();
  for (const wrong of [{ nothing: {} }, { ...rule, custom: { formula: "=TRUE" } }]) {
    const error = await failure(() =>
      run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").dataValidation.rule =
          wrong as Excel.DataValidationRule;
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  }
});
