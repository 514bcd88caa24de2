import { isErrorValue, type Cell } from "../../engine/cell";
import { sureTexts } from "../../i18n/models/certainty";
import type { Formula } from "../plan";
import { textLiteral } from "../reference";
import { settingReference } from "../settings/references";
import { bodyAddress, type TableOrigin } from "../source/origin";
import type { ResultsSpec } from "../results/spec";

/** A row less or more must count otherwise than a column: no ratings that trade places may go unseen. */
const columnWeight = Math.SQRT2;

/**
 * Where results are frozen, a plain formula that says whether what they were worked out from still stands: numbers
 * and lengths of texts, weighed by where they stand, against the sum of when it was written.
 */
export function inputsCheck(spec: ResultsSpec): Formula {
  const { source, settings, language } = spec;
  const { customerOrigin, customerCells, factorOrigin, factorLayout, factorRows } = source;
  const texts = sureTexts[language];
  const parts = [
    ...source.ratingRange.runs.map(({ first, last }) =>
      partOf(customerOrigin, customerCells, [first, last]),
    ),
    ...(["weight", "groupWeight", "partWeight", "direction", "optional"] as const).flatMap((id) => {
      const column = factorLayout.columns[id];
      return column < 0 ? [] : [partOf(factorOrigin, factorRows, [column, column])];
    }),
    ...(["cutAttractiveness", "cutAdvantage"] as const).map((key) => {
      const cell = settingReference(settings, key);
      return { formula: numbersAndTexts(cell, "1"), sum: amountOf(source.settingCells[key]) };
    }),
  ];
  const hasErrors = parts.some(({ sum }) => Number.isNaN(sum));
  const stored = parts.reduce((all, { sum }) => all + sum, 0);
  const now = parts.map(({ formula }) => formula).join("+");
  const [changed, unchanged, unchecked] = [texts.changed, texts.unchanged, texts.unchecked].map(
    textLiteral,
  );
  if (hasErrors) return { formula: `=${unchecked ?? ""}` };
  const near = `ABS(${now}-${stored})<=1E-9*ABS(${stored})`;
  return {
    formula: `=IFERROR(IF(${near},${unchanged ?? ""},${changed ?? ""}),${changed ?? ""})`,
  };
}

interface Part {
  readonly formula: string;
  /** What the formula comes to today; NaN where a cell is an error. */
  readonly sum: number;
}

function partOf(
  origin: TableOrigin,
  body: readonly (readonly Cell[])[],
  [first, last]: readonly [number, number],
): Part {
  const area = bodyAddress(origin, first, last);
  const [top, left] = [origin.firstRow, origin.columns[first] ?? 0];
  let sum = 0;
  body.forEach((cells, row) => {
    for (let column = first; column <= last; column++) {
      const place = (origin.columns[column] ?? 0) - left;
      sum += amountOf(cells[column]) * (1 + row + columnWeight * place);
    }
  });
  const weights = `(1+ROW(${area})-${top + 1}+${columnWeight}*(COLUMN(${area})-${left + 1}))`;
  return { formula: numbersAndTexts(area, weights), sum };
}

/** Numbers as they are, texts by their length; what is neither counts nothing. */
function numbersAndTexts(area: string, weights: string): string {
  return `SUMPRODUCT(${weights}*1,${area})+SUMPRODUCT(${weights}*ISTEXT(${area})*LEN(${area}))`;
}

function amountOf(cell: Cell | undefined): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return 0;
  const isError: boolean = isErrorValue(cell);
  return isError ? NaN : cell.length;
}
