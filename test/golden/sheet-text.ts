import { areaAddress, cellAddress } from "../../src/plans/address";
import type { Scalar } from "../../src/workbench/excel/model/value";
import type { Sheet } from "../../src/workbench/excel/model/types";

/** Above the headers stand the title, the stamp and the settings in use, which differ from mode to mode. */
const headerRow = 3;
const frame = { top: 0, left: 0, bottom: headerRow - 1, right: 9 } as const;

/** A sheet without the values below its frame, a line for each thing: formulas, and looks by the rectangles that they cover. */
export function formulasAndLooks(sheet: Sheet): string[] {
  return [
    `== ${sheet.name}`,
    `sheet ${json({ tab: sheet.tabColor, grid: sheet.showGridlines, freeze: sheet.freeze })}`,
    `page ${json({ shown: sheet.visibility, ...sheet.page })}`,
    ...[...sheet.columnWidths].map(([column, points]) => `width ${column} ${points}`).sort(),
    ...sheet.validations.map(({ area, rule }) => `rule ${areaAddress(area)} ${json(rule)}`),
    ...looks(sheet),
    ...sheet.values(frame).map((row, i) => `row ${i + 1}\t${textOf(row)}`.trimEnd()),
    ...formulas(sheet),
  ];
}

/** The values of some columns below the frame, a line for each row; nothing and empty text read alike. */
export function valuesOf(
  sheet: Sheet,
  { fromColumn = 0, toColumn = Infinity }: { fromColumn?: number; toColumn?: number },
): string[] {
  const used = sheet.usedArea();
  if (used === undefined || used.right < fromColumn) return [];
  const left = Math.max(used.left, fromColumn);
  const top = Math.min(used.bottom, headerRow);
  const area = { ...used, top, left, right: Math.min(used.right, toColumn) };
  const rows = sheet.values(area).map(textOf);
  return [`== ${sheet.name} ${areaAddress(area)}`, ...rows];
}

function textOf(row: readonly Scalar[]): string {
  return row.map(shown).join("\t").trimEnd();
}

function shown(value: Scalar): string {
  return value === null ? "" : typeof value === "object" ? json(value) : String(value);
}

function looks(sheet: Sheet): string[] {
  const byLook = new Map<string, string[]>();
  for (const { area, format } of sheet.formatRuns()) {
    const text = json({ ...format, fileStyle: undefined });
    byLook.set(text, [...(byLook.get(text) ?? []), areaAddress(area)]);
  }
  return [...byLook].map(([look, areas]) => `look ${look} ${areas.join(" ")}`).sort();
}

interface Run {
  readonly first: string;
  readonly column: number;
  readonly top: number;
  bottom: number;
  readonly pattern: string;
}

/** A formula that is filled down a column is one line. */
function formulas(sheet: Sheet): string[] {
  const cells = [...sheet.formulaCells()].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const { row, column, formula } of cells) {
    const pattern = relative(formula, row);
    const last = runs.at(-1);
    if (last?.column === column && last.bottom === row - 1 && last.pattern === pattern)
      last.bottom = row;
    else runs.push({ first: formula, column, top: row, bottom: row, pattern });
  }
  return runs.map(({ first, column, top, bottom }) => {
    const rows = bottom === top ? "" : `:${cellAddress(bottom, column)}`;
    return `${cellAddress(top, column)}${rows} ${first}`;
  });
}

/** Row numbers that move with the formula, as their distance from its own row; texts in quotes are left alone. */
function relative(formula: string, row: number): string {
  return formula.replaceAll(
    /"[^"]*"|(\b\$?[A-Z]{1,3})(\d+)\b(?!\()/g,
    (whole, column?: string, number?: string) =>
      column === undefined ? whole : `${column}[${Number(number) - row}]`,
  );
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
