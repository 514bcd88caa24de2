import type { FactorTable, Scale } from "../../engine/factors/types";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { vocabulary } from "../../i18n/vocabulary";
import { workbook } from "../../i18n/workbook";
import { cellAddress } from "../address";
import type { Formula, PlanCell } from "../plan";
import { formLines, type FormLine } from "./form-lines";

export interface FormRow extends FormLine {
  readonly cells: readonly [item: string, rating: null, weight: number | null, score: PlanCell];
}

/** The body of the form with its formulas, for a first row at `top`. */
export function formRows(table: FactorTable, language: Language, top: number): FormRow[] {
  const lines = formLines(table);
  return lines.map((line, index) => ({
    ...line,
    cells: [
      itemText(line, table.scale, language),
      null,
      line.weight,
      scoreCell(lines, index, table.scale, top),
    ],
  }));
}

function itemText(
  { kind, axis, text, factor }: FormLine,
  scale: Scale,
  language: Language,
): string {
  switch (kind) {
    case "axis":
      return vocabulary[language][`axis.${axis}`];
    case "total":
    case "score":
    case "coverage":
      return workbook[language][`form.${kind}`];
    default: {
      const sum = scale.lowest + scale.highest;
      const item =
        factor?.optional === true
          ? message(workbook, language, "form.optional", { item: text })
          : text;
      return factor?.lessIsBetter === true
        ? message(workbook, language, "form.lessIsBetter", { item, sum })
        : item;
    }
  }
}

function scoreCell(lines: readonly FormLine[], index: number, scale: Scale, top: number): PlanCell {
  const line = lines[index];
  if (line === undefined) return null;
  const rows = (test: (other: FormLine) => boolean) =>
    lines.flatMap((other, i) => (other.kind === "leaf" && test(other) ? [top + i] : []));
  const ofAxis = rows((other) => other.axis === line.axis);
  switch (line.kind) {
    case "leaf":
      return leafScore(line, top + index, scale);
    case "group":
      return sumOf(ofAxis.filter((row) => headingOf(lines, row - top, "group") === index));
    case "part":
      return sumOf(ofAxis.filter((row) => headingOf(lines, row - top, "part") === index));
    case "total":
      return sumOf(ofAxis);
    case "score": {
      const rated = ratedWeight(ofAxis);
      return {
        formula: `=IF(${rated}=0,"",ROUND(${cellAddress(top + index - 1, 3)}/(${rated}),10))`,
      };
    }
    case "coverage": {
      const rated = ratedWeight(ofAxis);
      const required = rows(
        (other) => other.axis === line.axis && other.factor?.optional === false,
      );
      const whole = required.length === 0 ? rated : `${rated}+${missingWeight(required)}`;
      return { formula: `=IF(${whole}=0,0,ROUND((${rated})/(${whole}),10))` };
    }
    default:
      return null;
  }
}

/** The nearest heading of a kind at or above a leaf; a part ends where a leaf stands outside it. */
function headingOf(lines: readonly FormLine[], leaf: number, kind: "group" | "part"): number {
  if (kind === "part" && lines[leaf]?.depth !== 2) return -1;
  for (let i = leaf; i >= 0; i--) if (lines[i]?.kind === kind) return i;
  return -1;
}

function leafScore({ factor }: FormLine, row: number, { lowest, highest }: Scale): Formula {
  const [rating, weight] = [cellAddress(row, 1), cellAddress(row, 2)];
  const counted =
    factor?.lessIsBetter === true ? `(${String(lowest + highest)}-${rating})` : rating;
  return { formula: `=IF(ISNUMBER(${rating}),${counted}*${weight},"")` };
}

/** Rows that follow one another, as first and last. */
function runsOf(rows: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function ranges(rows: readonly number[], column: number): string[] {
  return runsOf(rows).map(([first, last]) =>
    first === last
      ? cellAddress(first, column)
      : `${cellAddress(first, column)}:${cellAddress(last, column)}`,
  );
}

function sumOf(rows: readonly number[]): Formula {
  return { formula: `=SUM(${ranges(rows, 3).join(",")})` };
}

function ratedWeight(rows: readonly number[]): string {
  const weights = ranges(rows, 2);
  return ranges(rows, 1)
    .map((ratings, i) => `SUMPRODUCT(--ISNUMBER(${ratings}),${weights[i] ?? ""})`)
    .join("+");
}

function missingWeight(rows: readonly number[]): string {
  const weights = ranges(rows, 2);
  return ranges(rows, 1)
    .map((ratings, i) => `SUMPRODUCT(1-ISNUMBER(${ratings}),${weights[i] ?? ""})`)
    .join("+");
}
