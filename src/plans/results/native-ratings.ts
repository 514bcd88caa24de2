import { cellText } from "../../engine/cell";
import { meansNotRated, notRatedMarks } from "../../engine/factors/ratings";
import { parseNumber } from "../../engine/number";
import type { Block, Formula } from "../plan";
import { cellOn, textLiteral } from "../reference";
import { cellAddress } from "../address";
import { rowBlock } from "../sheet";
import { asRead, isNumber, isPlainly } from "../settings/formulas";
import { orderInUse } from "./in-use";
import { factorRows, layout } from "./layout";
import { inUse } from "./settings-in-use";
import type { ResultsSpec } from "./spec";

/** What marks a cell that holds no rating. */
export const unusable = "!";

/** The rating in use at a place in the order of the factors in use, for the first customer. */
export function ratingFormula(spec: ResultsSpec, place: number): Formula {
  return { formula: `=${reading(spec, place, 0)}` };
}

/**
 * Formulas of their own for cells whose text the product reads otherwise than plain formulas can, such as " 7 ", "７"
 * or "Ｎ／Ａ".
 */
export function oddRatingBlocks(spec: ResultsSpec): Block[] {
  const { customerCells, ratingColumns, settings } = spec.source;
  const { lowest, highest } = settings.scale;
  return orderInUse(spec.source).flatMap((factor, place) =>
    customerCells.flatMap((row, customer): Block[] => {
      const held = row[ratingColumns[factor] ?? -1];
      if (typeof held !== "string" || held.trim() === "" || isPlainMark(held)) return [];
      const number = parseNumber(held, settings.decimal);
      const rated = number >= lowest && number <= highest;
      if (!rated && !meansNotRated(held)) return [];
      const meaning = rated ? counted(spec, place, String(number)) : '""';
      const cell = ratingCell(spec, place, customer);
      const formula = asRead(cell, held, meaning, reading(spec, place, customer), cell);
      return [
        rowBlock(layout.firstRow + customer, spec.beside.firstFactor + place, [
          { formula: `=${formula}` },
        ]),
      ];
    }),
  );
}

const plainMarks: ReadonlySet<string> = new Set(notRatedMarks);

function isPlainMark(text: string): boolean {
  return plainMarks.has(cellText(text).toLowerCase());
}

function ratingCell({ source }: ResultsSpec, place: number, customer: number): string {
  const factor = orderInUse(source)[place] ?? 0;
  const { sheet, firstRow, columns } = source.customerOrigin;
  const column = columns[source.ratingColumns[factor] ?? 0] ?? 0;
  return cellOn(sheet, firstRow + customer, column, "column");
}

/** On the scale, reversed where less is better; blank where not rated; an error itself where the factor counts. */
function reading(spec: ResultsSpec, place: number, customer: number): string {
  const cell = ratingCell(spec, place, customer);
  const [lowest, highest] = [inUse(spec, "scaleLowest"), inUse(spec, "scaleHighest")];
  const weight = cellAddress(factorRows.weight, spec.beside.firstFactor + place, "row");
  const none = textLiteral(unusable);
  const onScale = `IF(AND(${cell}>=${lowest},${cell}<=${highest}),${counted(spec, place, cell)},${none})`;
  const inWords = `IF(${isPlainly(cell, ["", ...notRatedMarks])},"",${none})`;
  const read = `IF(${isNumber(cell)},${onScale},${inWords})`;
  return `IF(ISERROR(${cell}),IF(N(${weight})>0,${cell},${none}),${read})`;
}

function counted(spec: ResultsSpec, place: number, number: string): string {
  const direction = cellAddress(factorRows.direction, spec.beside.firstFactor + place, "row");
  return `IF(N(${direction})<0,${inUse(spec, "scaleLowest")}+${inUse(spec, "scaleHighest")}-${number},${number})`;
}
