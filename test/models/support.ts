import type { Cell } from "../../src/engine/cell";
import { languages, type Language } from "../../src/i18n/language";
import { areaAt } from "../../src/plans/area";
import { layoutOf } from "../../src/plans/models/layout";
import type { ColumnModel } from "../../src/plans/models/model";
import { inputNames } from "../../src/plans/models/source";
import type { Scalar } from "../../src/workbench/excel/model/value";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { openSession, type Session } from "../../src/workbench/session";
import { randomFrom, sheetOf } from "../excel/support";

/** What stands in cells where a number should. */
const bad = ["n/a", "1,000", "TRUE", "abc", " 7 ", "30%", "-", "4,5"];

/** Cells of one input: many ties, blanks, negatives, numbers as text, texts and errors. */
export function randomInput(random: () => number, highest: number): Cell {
  const pick = random();
  if (pick < 0.06) return null;
  if (pick < 0.09) return bad[Math.floor(random() * bad.length)] ?? null;
  if (pick < 0.11) return "#DIV/0!";
  if (pick < 0.12) return true;
  if (pick < 0.17) return -Math.ceil(random() * highest);
  if (pick < 0.2) return 0;
  if (pick < 0.6) return Math.ceil(random() * highest);
  return Math.round(random() * highest * 100) / 100;
}

interface SceneOptions {
  readonly customers?: number;
  readonly seed?: number;
  readonly language?: Language;
}

/** A workbook with a table of customers that has the model's columns, headed in a language. */
export function openModelScene(
  model: ColumnModel,
  { customers = 200, seed = 5, language = "en-US" }: SceneOptions = {},
): Session {
  const session = openSession();
  const { workbook } = session;
  const sheet = workbook.activeSheet;
  workbook.renameSheet(sheet, "Customers");
  const random = randomFrom(seed);
  const inputs = Object.keys(model.inputs);
  sheet.setValues(0, 0, [
    ["Customer", "Region", ...inputs.map((id) => inputNames(model, id, language)[0] ?? id)],
  ]);
  for (let row = 1; row <= customers; row++) {
    sheet.setValue(row, 0, `Customer ${row}`);
    inputs.forEach((id, i) => {
      const cell = randomInput(random, model.inputs[id]?.scale?.highest ?? 5000);
      if (typeof cell === "string" && cell.startsWith("#")) sheet.setFormula(row, 2 + i, "=1/0");
      else sheet.setValue(row, 2 + i, cell);
    });
  }
  workbook.addTable(sheet, areaAt(0, 0, customers + 1, 2 + inputs.length), "Customers");
  return session;
}

/** A model's results as the cells show them: numbers to the tenth decimal, errors by their text. */
export function shownResults(workbook: Workbook, model: ColumnModel, rows: number): string[][] {
  const names = languages.map((language) => model.texts[language].sheet);
  const sheet = workbook.sheets.find(({ name }) => names.includes(name));
  const { firstRow } = layoutOf(model);
  const area = areaAt(firstRow, 0, rows, Object.keys(model.columns).length);
  return sheetOf(workbook, sheet?.name ?? model.id)
    .values(area)
    .map((row) => row.map(shown));
}

export function shown(value: Scalar): string {
  if (value === null) return "";
  if (typeof value === "object") return value.code;
  if (typeof value !== "number") return String(value);
  return String(Number(value.toFixed(9)) || 0);
}
