import type { Cell } from "../../src/engine/cell";
import { languages, type Language } from "../../src/i18n/language";
import { areaAt } from "../../src/plans/area";
import { layoutOf } from "../../src/plans/models/layout";
import type { AnyModel } from "../../src/plans/models";
import { layout } from "../../src/plans/results/layout";
import { inputNames } from "../../src/plans/models/source";
import type { Scalar } from "../../src/workbench/excel/model/value";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { openSession, type Session } from "../../src/workbench/session";
import type { ColumnModel, InputSpec } from "../../src/plans/models/model";
import type { PlanCell } from "../../src/plans/plan";
import { openScene, randomFrom, sheetOf, smallTable } from "../excel/support";

/** What stands in cells where a number should. */
const bad = ["n/a", "1,000", "TRUE", "abc", " 7 ", "30%", "-", "4,5"];

/** Groups as people spell them, and texts that formulas could take for a pattern, a comparison or a function. */
const groups = ["Steel", "steel ", " STEEL", "Food", "F*", "?ood", ">5", "=Food", "", "7"];

function randomCell(random: () => number, spec: InputSpec = {}): Cell {
  if (spec.kind === "mark") return randomInput(random, spec.from === 1 ? 2 : 10);
  if (spec.kind !== "text") return randomInput(random, Math.min(spec.scale?.highest ?? 5000, 5000));
  if (random() < 0.1) return random() < 0.5 ? "#DIV/0!" : 7;
  return groups[Math.floor(random() * groups.length)] ?? null;
}

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

/** A workbook with what the model reads, headed in a language: odd cells among the good ones. */
export function openModelScene(model: AnyModel, options: SceneOptions = {}): Promise<Session> {
  return model.reads === "columns"
    ? Promise.resolve(columnScene(model, options))
    : factorScene(options);
}

/** Factors with their ratings, from 1 to 10. */
function factorScene({ customers = 200, seed = 5, language = "en-US" }: SceneOptions) {
  const random = randomFrom(seed);
  const table = smallTable();
  const cells: Record<string, PlanCell> = {};
  for (let customer = 0; customer < customers; customer++) {
    table.factors.forEach((_, factor) => {
      const cell = randomInput(random, table.scale.highest);
      const isError = typeof cell === "string" && cell.startsWith("#");
      cells[`${customer}:${factor}`] = isError ? { formula: "=1/0" } : (cell ?? "");
    });
  }
  return openScene({ customers, language, table, cells });
}

/** A table of customers that has the model's columns. */
function columnScene(
  model: ColumnModel,
  { customers = 200, seed = 5, language = "en-US" }: SceneOptions,
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
      const spec = model.inputs[id];
      const cell = randomCell(random, spec);
      if (typeof cell === "string" && cell.startsWith("#")) sheet.setFormula(row, 2 + i, "=1/0");
      else sheet.setValue(row, 2 + i, cell);
    });
  }
  workbook.addTable(sheet, areaAt(0, 0, customers + 1, 2 + inputs.length), "Customers");
  return session;
}

/** A model's results as the cells show them: numbers to the tenth decimal, errors by their text. */
export function shownResults(workbook: Workbook, model: AnyModel, rows: number): string[][] {
  const names = languages.map((language) => model.texts[language].sheet);
  const sheet = workbook.sheets.find(({ name }) => names.includes(name));
  const { firstRow } = model.reads === "columns" ? layoutOf(model) : layout;
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
