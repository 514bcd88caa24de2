import type { Block, Formula } from "../plan";
import { cellOn, textLiteral } from "../reference";
import { cellAddress } from "../address";
import { rowBlock } from "../sheet";
import { orderInUse } from "./in-use";
import { factorRows, firstFactorColumn, layout } from "./layout";
import { nativeCells } from "./native-cells";
import type { ResultsSpec } from "./spec";

/** Texts that mean "not rated"; any other text is a cell that holds no rating. */
const notRated = ["", "-", "–", "—", "/", "n/a", "na", "无", "無", "未评", "未評"];

/** The rating in use at a place in the order of the factors in use, for the first customer. */
export function ratingFormula(spec: ResultsSpec, place: number): Formula {
  return { formula: `=${rating(spec, place, 0, (cell) => cell)}` };
}

function rating(
  { source }: ResultsSpec,
  place: number,
  customer: number,
  numberOf: (cell: string) => string,
): string {
  const factor = orderInUse(source)[place] ?? 0;
  const { sheet, firstRow, columns } = source.customerOrigin;
  const column = columns[source.ratingColumns[factor] ?? 0] ?? 0;
  const cell = cellOn(sheet, firstRow + customer, column, "column");
  const number = numberOf(cell);
  const [lowest, highest] = [nativeCells.lowest.address, nativeCells.highest.address];
  const direction = cellAddress(factorRows.direction, firstFactorColumn + place, "row");
  const counted = `IF(${direction}<0,${lowest}+${highest}-${number},${number})`;
  const onScale = `IF(AND(${number}>=${lowest},${number}<=${highest}),${counted},"!")`;
  if (number !== cell) return `IFERROR(${onScale},"!")`;
  const blank = `ISNUMBER(MATCH(TRIM(${cell}),{${notRated.map(textLiteral).join(",")}},0))`;
  return `IF(ISNUMBER(${cell}),${onScale},IF(ISERROR(${cell}),"!",IF(${blank},"","!")))`;
}

/** Formulas of their own for cells that hold a number as text, such as " 7 " or "７", which count as that number. */
export function textNumberBlocks(spec: ResultsSpec): Block[] {
  const { problems, ratingColumns } = spec.source;
  const order = orderInUse(spec.source);
  return problems.flatMap(({ code, row, column, value }) => {
    if (code !== "rating-text" || row === null || column === null) return [];
    const place = order.indexOf(ratingColumns.indexOf(column));
    const formula = rating(spec, place, row, (cell) => valueOf(cell, String(value ?? "")));
    return [
      rowBlock(layout.firstRow + row, firstFactorColumn + place, [{ formula: `=${formula}` }]),
    ];
  });
}

/** The number that a cell's text means; full-width signs, which VALUE does not read everywhere, made plain. */
function valueOf(cell: string, text: string): string {
  const wide = [...new Set(text)].filter((sign) => sign.normalize("NFKC") !== sign);
  const plain = wide.reduce(
    (inner, sign) =>
      `SUBSTITUTE(${inner},${textLiteral(sign)},${textLiteral(sign.normalize("NFKC"))})`,
    cell,
  );
  return `VALUE(TRIM(${plain}))`;
}
