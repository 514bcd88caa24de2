import { cellText, type Cell } from "../../engine/cell";
import { globalWeights } from "../../engine/factors/global-weights";
import { parseFactorTable, type ParsedFactorTable } from "../../engine/factors/parse";
import { parseRatings } from "../../engine/factors/ratings";
import type { AxisId, FactorTable } from "../../engine/factors/types";
import { parseSizes } from "../../engine/portfolio/sizes";
import type { Problem } from "../../engine/problems";
import type { Language } from "../../i18n/language";
import { factorWords } from "../../i18n/vocabulary/words";
import { placeProblem } from "../problems/place";
import { labelsForEngine } from "../settings/labels";
import { readSettings } from "../settings/read";
import type { SettingKey } from "../settings/types";
import { customerColumns, extraColumns, usedRows } from "./customers";
import type { RawTable, TableOrigin } from "./origin";
import type { Mapping, PortfolioSource, SettingsPlace } from "./types";

/** The Settings sheet as it was read: its first two columns from their top left cell. */
export interface RawSettings {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
}

export interface RawPortfolio {
  readonly factors: RawTable;
  readonly customers: RawTable;
  readonly settings: RawSettings | null;
  readonly mapping: Mapping | null;
  /** The language where the workbook names none. */
  readonly language: Language;
}

/** Makes of the cells of a workbook what scoring takes, with everything that is wrong in them. */
export function interpret(raw: RawPortfolio): PortfolioSource {
  const { settings, rows, notUnderstood } = readSettings(raw.settings?.rows ?? [], raw.language);
  const parsed = parseFactorTable(
    {
      header: raw.factors.origin.headers,
      rows: raw.factors.rows,
      scale: settings.scale,
      claimedTotal: settings.weightsSumTo,
    },
    factorWords,
  );
  const { customers } = raw;
  const columns = customerColumns(customers, parsed.table, settings.sizeColumn, raw.mapping);
  const cells = customers.rows.slice(0, usedRows(customers.rows, columns));
  const names = cells.map((row) => cellText(row[columns.name]));
  const scored = scoredFactors(parsed.table, columns.factors);
  const ratings = parseRatings(
    cells,
    { factors: scored.table.factors.map(({ name }) => name), columns: scored.columns, names },
    settings.scale,
  );
  const sizes =
    columns.size === null
      ? null
      : parseSizes(cells, {
          column: columns.size,
          header: customers.origin.headers[columns.size] ?? "",
          names,
        });
  const input = {
    factors: scored.table,
    names,
    ratings: ratings.ratings,
    sizes: sizes?.sizes ?? null,
    settings: { ...settings, labels: labelsForEngine(settings) },
  };
  const problems: Problem[] = [
    ...parsed.problems,
    ...columns.problems,
    ...ratings.problems,
    ...(sizes?.problems ?? []),
  ];
  const origins = {
    factors: raw.factors.origin,
    customers: customers.origin,
    settings: settingsOrigin(raw.settings),
  };
  const extras = extraColumns(customers.origin.headers, cells, columns);
  return {
    factors: parsed.table,
    factorOrigin: raw.factors.origin,
    factorLayout: parsed.layout,
    axisTexts: axisTexts(parsed, raw.factors.rows),
    factorTexts: factorTexts(parsed, raw.factors.rows, scored.table),
    sharesHold: sharesHold(parsed, raw.factors.rows),
    customerOrigin: customers.origin,
    nameColumn: columns.name,
    sizeColumn: columns.size,
    ratingColumns: scored.columns,
    input,
    settings,
    settingsPlace: settingsPlace(raw.settings, rows),
    notUnderstood,
    unmatched: extras.map(({ header }) => header),
    extras,
    problems: problems.map((problem) => placeProblem(problem, origins)),
  };
}

/**
 * The factors that have a column. Where one of a hierarchical table has none, the others keep the weight they
 * have in the whole table, which the Share column of the Factors sheet shows.
 */
function scoredFactors(table: FactorTable, columns: readonly (number | null)[]) {
  const weights = globalWeights(table);
  const chosen = table.factors.flatMap((factor, i) => {
    const column = columns[i] ?? null;
    return column === null ? [] : [{ factor, column, weight: weights[i] ?? 0 }];
  });
  const kept: FactorTable =
    chosen.length === table.factors.length
      ? table
      : {
          ...table,
          weighting: "flat",
          factors: chosen.map(({ factor, weight }) => ({ ...factor, weight })),
        };
  return { table: kept, columns: chosen.map(({ column }) => column) };
}

function axisTexts({ table, layout }: ParsedFactorTable, rows: RawTable["rows"]) {
  const texts = (axis: AxisId) => {
    const own = table.factors.flatMap((factor, i) =>
      factor.axis === axis ? [cellText(rows[layout.rows[i] ?? -1]?.[layout.columns.axis])] : [],
    );
    return [...new Set(own)];
  };
  return { attractiveness: texts("attractiveness"), advantage: texts("advantage") };
}

function factorTexts(
  { table, layout }: ParsedFactorTable,
  rows: RawTable["rows"],
  scored: FactorTable,
): string[] {
  const texts = new Map(
    table.factors.map(({ name }, i) => [
      name,
      String(rows[layout.rows[i] ?? -1]?.[layout.columns.factor] ?? name),
    ]),
  );
  return scored.factors.map(({ name }) => texts.get(name) ?? name);
}

/** Shares are compared axis by axis as parts of their sum, to what Excel's last digits allow. */
function sharesHold({ table, layout }: ParsedFactorTable, rows: RawTable["rows"]): boolean {
  const weights = globalWeights(table);
  const shares = table.factors.map((_, i) => {
    const cell = rows[layout.rows[i] ?? -1]?.[layout.columns.share];
    return typeof cell === "number" ? cell : NaN;
  });
  const total = (values: ArrayLike<number>, axis: AxisId) =>
    table.factors.reduce((sum, f, i) => (f.axis === axis ? sum + (values[i] ?? 0) : sum), 0);
  const ofShares = {
    attractiveness: total(shares, "attractiveness"),
    advantage: total(shares, "advantage"),
  };
  const ofWeights = {
    attractiveness: total(weights, "attractiveness"),
    advantage: total(weights, "advantage"),
  };
  return table.factors.every(({ axis }, i) => {
    const expected = (weights[i] ?? 0) / ofWeights[axis];
    return Math.abs((shares[i] ?? NaN) / ofShares[axis] - expected) < 1e-9;
  });
}

function settingsPlace(
  raw: RawSettings | null,
  rows: Partial<Readonly<Record<SettingKey, number>>>,
): SettingsPlace | null {
  if (raw === null) return null;
  const onSheet = Object.entries(rows).map(([key, row]) => [key, raw.top + row]);
  return {
    sheet: raw.sheet,
    column: raw.left + 1,
    rows: Object.fromEntries(onSheet) as SettingsPlace["rows"],
    freeRow: raw.top + raw.rows.length,
  };
}

function settingsOrigin(raw: RawSettings | null): TableOrigin | null {
  if (raw === null) return null;
  return {
    sheet: raw.sheet,
    table: null,
    headerRow: raw.top,
    firstRow: raw.top,
    lastRow: raw.top + raw.rows.length - 1,
    columns: [raw.left, raw.left + 1],
    headers: [],
  };
}
