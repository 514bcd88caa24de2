import { cells as quadrants } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import { summaryTexts } from "../../i18n/reports/summary";
import { vocabulary } from "../../i18n/vocabulary";
import { areaAddress, cellAddress } from "../address";
import { areaAt } from "../area";
import type { PlanCell } from "../plan";
import { inUseOn } from "../results/settings-in-use";
import type { ResultsSpec } from "../results/spec";
import { labelled, labelOf } from "../settings/labels";
import { labelKeyOf } from "../settings/specs";
import { summaryAmounts } from "./summary-amounts";
import { amountOf, both, countOf, inGroup, inPlace, largestFirst, sizeOf } from "./summary-cells";
import type { SummaryGroups } from "./summary-groups";

/** The columns, alike in all tables; the places are the quadrants and who is in none. */
export const columns = { customers: 1, share: 2, size: 3, sizeShare: 4, places: 5 } as const;

/** Where amounts besides the size begin. */
export const firstAmount = columns.places + labelled.length;

/** Columns that all tables take. */
export function widthOf(spec: ResultsSpec): number {
  return firstAmount + summaryAmounts(spec).length;
}

/** Where the first table begins, from 0; the sums of all customers stand at its end. */
export const headerRow = 3;
const firstRow = headerRow + 1;
export const totalRow = firstRow + labelled.length;

/** A strategy takes one of the columns in which other tables tell the quadrants apart. */
const besideStrategy = labelled.slice(1).map(() => null);

/** A row for each quadrant, one for who is in none, and the sum. */
export function quadrantRows(spec: ResultsSpec): PlanCell[][] {
  const { language } = spec;
  const texts = summaryTexts[language];
  const rows = labelled.map((_, place) => {
    const row = firstRow + place;
    const kind = inPlace(spec, place, cellAddress(row, 0, "column"));
    const quadrant = quadrants[place];
    return [
      labelCell(spec, place),
      ...withShares(spec, row, countOf(spec, kind), sizeOf(spec, kind)),
      quadrant === undefined ? null : vocabulary[language][`strategy.${strategyOf[quadrant]}`],
      ...besideStrategy,
      ...summaryAmounts(spec).map(({ column }) => amountOf(spec, kind, column)),
    ];
  });
  const total = (column: number) => sumOf(spec, rows, { column, top: firstRow });
  return [
    [
      texts["header.quadrant"],
      ...amountHeaders(spec),
      texts["header.strategy"],
      ...besideStrategy,
      ...summaryAmounts(spec).map(({ header }) => header),
    ],
    ...rows,
    [
      texts.total,
      ...withShares(spec, totalRow, total(columns.customers), sizeTotal(spec, total)),
      null,
      ...besideStrategy,
      ...summaryAmounts(spec).map((_, i) => total(firstAmount + i)),
    ],
  ];
}

/** A row for each value of a column, and one for all others. */
export function groupRows(spec: ResultsSpec, groups: SummaryGroups, top: number): PlanCell[][] {
  const { header, grouping } = groups;
  const first = top + 1;
  const rows = largestFirst(spec, groups).map((group, i): PlanCell[] => {
    const row = first + i;
    const own = inGroup(spec, groups, group, cellAddress(row, 0, "column"));
    const there = labelled.map((_, place) => {
      const label = cellAddress(top, columns.places + place, "row");
      return countOf(spec, both(own, inPlace(spec, place, label)));
    });
    const count = acrossPlaces(spec, there, row);
    return [
      trimmed(String(grouping.values[group] ?? "")),
      ...withShares(spec, row, count, sizeOf(spec, own)),
      ...there,
      ...summaryAmounts(spec).map(({ column }) => amountOf(spec, own, column)),
    ];
  });
  const restRow = first + rows.length;
  const rest = (column: number, ofAll: string, all: PlanCell): PlanCell =>
    difference(spec, all, sumOf(spec, rows, { column, top: first }), ofAll);
  const all = quadrantRows(spec);
  const totals = all.at(-1) ?? [];
  const restOf = (column: number) =>
    rest(column, cellAddress(totalRow, column, "both"), totals[column] ?? null);
  return [
    [
      header,
      ...amountHeaders(spec),
      ...labelled.map((_, place) => labelCell(spec, place)),
      ...summaryAmounts(spec).map(({ header: name }) => name),
    ],
    ...rows,
    [
      summaryTexts[spec.language].others,
      ...withShares(spec, restRow, restOf(columns.customers), sizeTotal(spec, restOf)),
      ...labelled.map((_, place) =>
        rest(
          columns.places + place,
          cellAddress(firstRow + place, columns.customers, "both"),
          all[1 + place]?.[columns.customers] ?? null,
        ),
      ),
      ...summaryAmounts(spec).map((_, i) => restOf(firstAmount + i)),
    ],
  ];
}

/** As Excel's TRIM leaves it. */
function trimmed(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

export function amountHeaders({ language, source }: ResultsSpec): PlanCell[] {
  const texts = summaryTexts[language];
  const { sizeColumn, customerOrigin } = source;
  const share = texts["header.share"];
  const size = sizeColumn === null ? null : (customerOrigin.headers[sizeColumn] ?? null);
  return [texts["header.customers"], share, size, size === null ? null : share];
}

function labelCell(spec: ResultsSpec, place: number): PlanCell {
  const one = labelled[place] ?? "notRated";
  if (spec.mode === "values") return labelOf(spec.source.settings.labels, place);
  return { formula: `=${inUseOn(spec, spec.sheets.results, labelKeyOf(one))}` };
}

/** Count and size of a row, each with its share of all customers'. */
export function withShares(
  spec: ResultsSpec,
  row: number,
  count: PlanCell,
  size: PlanCell,
): PlanCell[] {
  const share = (column: number, cell: PlanCell): PlanCell => {
    if (cell === null) return null;
    if (typeof cell === "object") {
      const [own, all] = [cellAddress(row, column), cellAddress(totalRow, column, "row")];
      return { formula: `=IF(${all}=0,"",${own}/${all})` };
    }
    const all = allOf(spec, column);
    return all === 0 ? "" : Number(cell) / all;
  };
  return [count, share(columns.customers, count), size, share(columns.size, size)];
}

/** The sum of all customers' counts or sizes as a number. */
function allOf(spec: ResultsSpec, column: number): number {
  return labelled.reduce((sum, _, place) => {
    const kind = inPlace(spec, place, "");
    return sum + Number(column === columns.size ? sizeOf(spec, kind) : countOf(spec, kind));
  }, 0);
}

function sumOf(
  { mode }: ResultsSpec,
  rows: readonly (readonly PlanCell[])[],
  { column, top }: { readonly column: number; readonly top: number },
): PlanCell {
  if (mode === "values") return rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  return { formula: `=SUM(${areaAddress(areaAt(top, column, Math.max(1, rows.length), 1))})` };
}

function acrossPlaces({ mode }: ResultsSpec, counts: readonly PlanCell[], row: number): PlanCell {
  if (mode === "values") return counts.reduce<number>((sum, count) => sum + Number(count), 0);
  return { formula: `=SUM(${areaAddress(areaAt(row, columns.places, 1, labelled.length))})` };
}

function difference(
  { mode }: ResultsSpec,
  all: PlanCell,
  listed: PlanCell,
  ofAll: string,
): PlanCell {
  if (mode === "values") return Number(all) - Number(listed);
  return typeof listed === "object" && listed !== null
    ? { formula: `=${ofAll}-${listed.formula.slice(1)}` }
    : null;
}

function sizeTotal({ source }: ResultsSpec, total: (column: number) => PlanCell): PlanCell {
  return source.sizeColumn === null ? null : total(columns.size);
}
