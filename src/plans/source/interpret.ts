import { cellText, type Cell } from "../../engine/cell";
import { checkCustomers, checkMissing } from "../../engine/check/customers";
import { checkFactors } from "../../engine/check/factors";
import { parseFactorTable } from "../../engine/factors/parse";
import { parseRatings } from "../../engine/factors/ratings";
import { parseSizes } from "../../engine/portfolio/sizes";
import type { Problem } from "../../engine/problems";
import type { Language } from "../../i18n/language";
import { factorWords } from "../../i18n/vocabulary/words";
import { placeProblem } from "../problems/place";
import { missingColumns, settingProblems } from "../settings/problems";
import { labelsForEngine } from "../settings/labels";
import { readSettings } from "../settings/read";
import type { SettingKey } from "../settings/types";
import { axisTexts, factorTexts, scoredFactors, sharesHold } from "./factors";
import { customerColumns, extraColumns, headerIndex, usedRows } from "./customers";
import { groupBy } from "./groups";
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
  const { settings, rows, labelsFollow, notUnderstood } = readSettings(
    raw.settings?.rows ?? [],
    raw.language,
  );
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
  const { headers } = customers.origin;
  const columns = customerColumns(customers, parsed.table, settings, raw.mapping);
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
          header: headers[columns.size] ?? "",
          names,
        });
  const { color } = columns;
  const input = {
    factors: scored.table,
    names,
    ratings: ratings.ratings,
    sizes: sizes?.sizes ?? null,
    settings: { ...settings, labels: labelsForEngine(settings) },
  };
  const problems: Problem[] = [
    ...settingProblems(input.settings, settings.scale, rows),
    ...missingColumns(settings, rows, (header) => headerIndex(headers, header) !== null),
    ...parsed.problems,
    ...checkFactors(parsed.table, parsed.layout),
    ...columns.problems,
    ...checkCustomers(names, ratings.ratings, columns.name),
    ...ratings.problems,
    ...checkMissing(scored.table, names, ratings.ratings, settings.missing, scored.columns),
    ...(sizes?.problems ?? []),
  ];
  const origins = {
    factors: raw.factors.origin,
    customers: customers.origin,
    settings: settingsOrigin(raw.settings),
  };
  const extras = extraColumns(headers, cells, columns);
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
    colors:
      color === null
        ? null
        : { column: color, groups: groupBy(cells.map((row) => row[color] ?? null)) },
    ratingColumns: scored.columns,
    input,
    settings,
    settingsPlace: settingsPlace(raw.settings, rows),
    labelsFollow,
    notUnderstood,
    unmatched: extras.map(({ header }) => header),
    extras,
    problems: problems.map((problem) => placeProblem(problem, origins)),
  };
}

/** Where on its sheet each setting stands that was found; null where there is no Settings sheet. */
export function settingsPlace(
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
