import type { AxisId } from "../../engine/portfolio/axes";
import { globalWeights } from "../../engine/factors/global-weights";
import { cellText, isBlank, isErrorValue, type Cell } from "../../engine/cell";
import { readWeight } from "../../engine/factors/read-weight";
import type { FactorColumn } from "../../engine/factors/words";
import { choiceWords, directionWords } from "../../i18n/vocabulary/words";
import { areaOn, textLiteral } from "../reference";
import { isWord } from "../settings/formulas";
import { bodyReference, headerReference } from "../source/origin";
import type { RatingColumns } from "../source/rating-range";
import type { PortfolioSource } from "../source/types";
import { factorRows } from "./layout";
import type { ResultsSpec } from "./spec";

/** What one axis' rating columns weigh, found in the factor table by name, so that its rows may stand in any order. */
export interface Lookups {
  readonly ratings: string;
  readonly weights: string;
  /** Empty where the factor table has no such column. */
  readonly directions: string;
  readonly optional: string;
  /** The factors' names; blank over columns that are none of the axis'. */
  readonly factors: string;
}

/** Null where no column rates the axis. */
export function axisLookups(spec: ResultsSpec, axis: AxisId): Lookups | null {
  const { source } = spec;
  const columns = source.ratingRange.axes[axis];
  if (columns === null) return null;
  const { first, last, unbroken } = columns;
  const wanted = columnNames(spec, columns);
  const names = factorColumn(source, "factor");
  // Among other columns only this axis' own factors may be found; the others weigh nothing.
  const known = unbroken ? names : `IF(${isAxis(source, axis)},${names})`;
  const find = (values: string, otherwise: string) =>
    values === "" ? "" : `XLOOKUP(${wanted},${known},${values}${unbroken ? "" : `,${otherwise}`})`;
  const optional = factorColumn(source, "optional");
  return {
    ratings: ratingCells(source, first, last),
    weights: find(weightColumn(source), "0"),
    factors: unbroken ? wanted : find(names, textLiteral("")),
    directions: find(factorColumn(source, "direction"), textLiteral("")),
    // Under the policy that rejects a missing rating, a column that is no factor must not be missed.
    optional: find(optional, textLiteral(choiceWords.yes[0] ?? "")),
  };
}

/**
 * The cells of rating columns, blanks as empty text: Excel for desktop hands blank cells over to a function as 0
 * (office-js#4702), which would be taken for one that was typed.
 */
function ratingCells({ customerOrigin }: PortfolioSource, first: number, last: number): string {
  const cells = bodyReference(customerOrigin, first, last);
  return `IF(${cells}="","",${cells})`;
}

/** What a scored factor weighs and whether less of it is better, found in the factor table by its name. */
export function factorLookup(source: PortfolioSource, factor: number) {
  const name = textLiteral(source.factorTexts[factor] ?? "");
  const names = factorColumn(source, "factor");
  const directions = factorColumn(source, "direction");
  return {
    weight: `N(IFERROR(XLOOKUP(${name},${names},${weightColumn(source)}),0))`,
    isLess:
      directions === ""
        ? "FALSE"
        : isWord(`XLOOKUP(${name},${names},${directions},"")`, directionWords.less),
  };
}

/** The names of the factors in these columns: their headers, or the names written beside the results. */
export function columnNames(
  { source, sheets, beside }: ResultsSpec,
  columns: RatingColumns,
): string {
  const { first, last, from, to } = columns;
  if (source.ratingRange.headersAreNames)
    return headerReference(source.customerOrigin, first, last);
  return areaOn(sheets.results, {
    top: factorRows.name,
    bottom: factorRows.name,
    left: beside.firstFactor + from,
    right: beside.firstFactor + to,
  });
}

/** The body of a column of the factor table; empty where the table lacks it. */
function factorColumn(
  { factorOrigin, factorLayout }: PortfolioSource,
  column: FactorColumn,
): string {
  const index = factorLayout.columns[column];
  return index < 0 ? "" : bodyReference(factorOrigin, index);
}

/** The weights as entered, or in a hierarchical table the shares; as numbers where no column holds those. */
function weightColumn(source: PortfolioSource): string {
  const { factors, factorOrigin, factorLayout, sharesHold } = source;
  if (factors.weighting === "flat") return factorColumn(source, "weight");
  if (sharesHold) return factorColumn(source, "share");
  const cells = new Array<string>(factorOrigin.lastRow - factorOrigin.firstRow + 1).fill("0");
  globalWeights(factors).forEach((weight, i) => {
    const row = factorLayout.rows[i] ?? 0;
    const held = source.factorRows[row]?.[factorLayout.columns.weight] ?? null;
    // A weight that cannot be read is handed over as it is, so that its factor is left out and named.
    const faulty = !isBlank(held) && !("weight" in readWeight(held, source.settings.decimal));
    cells[row] = faulty ? constant(held) : String(weight);
  });
  return `{${cells.join(";")}}`;
}

function constant(cell: Cell): string {
  return typeof cell === "string" && !isErrorValue(cell) ? textLiteral(cell) : cellText(cell);
}

function isAxis(source: PortfolioSource, axis: AxisId): string {
  const cells = factorColumn(source, "axis");
  return source.axisTexts[axis].map((text) => `(${cells}=${textLiteral(text)})`).join("+");
}
