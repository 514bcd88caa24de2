import { cellText, isBlank, type Cell } from "../../engine/cell";
import { checkPortfolio } from "../../engine/check/portfolio";
import { parseFactorTable } from "../../engine/factors/parse";
import { parseRatings } from "../../engine/factors/ratings";
import type { DecimalSeparator } from "../../engine/number";
import { parseSizes } from "../../engine/portfolio/sizes";
import type { Problem } from "../../engine/problems";
import type { Language } from "../../i18n/language";
import { factorWords } from "../../i18n/vocabulary/factor-table-words";
import { placeProblem } from "../problems/place";
import { missingColumns } from "../settings/missing-columns";
import { readSettings } from "../settings/read";
import { carriedColumns, type WantedColumn } from "./carried";
import { customerColumns, extraColumns, usedRows } from "./customers";
import { proposedDecimal } from "./decimal";
import { axisTexts, factorTexts, scoredFactors, sharesHold } from "./factors";
import { showsCertainty } from "./colored-by";
import { groupBy } from "./groups";
import type { RawTable } from "./origin";
import { ratingRange } from "./rating-range";
import { settingsOrigin, settingsPlace, type RawSettings } from "./settings";
import type { Mapping, PortfolioSource } from "./types";

export interface RawPortfolio {
  readonly factors: RawTable;
  readonly customers: RawTable;
  readonly settings: RawSettings | null;
  readonly mapping: Mapping | null;
  /** The language where the workbook names none. */
  readonly language: Language;
  /** How this Excel writes decimals, where neither the workbook nor what stands in it says. */
  readonly decimal: DecimalSeparator;
  /** Rows that were added below a mapped range; left out: none. */
  readonly added?: number;
  /** What of the customers' own the results show again; left out: nothing. */
  readonly wanted?: readonly WantedColumn[];
}

/** Makes of the cells of a workbook what scoring takes, with everything that is wrong in them. */
export function interpret(raw: RawPortfolio): PortfolioSource {
  const read = readTables(raw);
  return place(raw, read, problemsOf(read));
}

/** The settings, the factor table, and the customers' names, ratings and sizes, each with its faulty cells. */
function readTables({ factors, customers, settings, mapping, language, decimal }: RawPortfolio) {
  const usual = { language, decimal: proposedDecimal([factors.rows, customers.rows], decimal) };
  const chosen = readSettings(settings?.rows ?? [], usual);
  const { scale, weightsSumTo: claimedTotal, decimal: sign } = chosen.settings;
  const { headers } = customers.origin;
  const table = parseFactorTable(
    { header: factors.origin.headers, rows: factors.rows, scale, claimedTotal, decimal: sign },
    factorWords,
  );
  const columns = customerColumns(customers, table.table, chosen.settings, mapping);
  const cells = customers.rows.slice(0, usedRows(customers.rows, columns));
  const names = cells.map((row) => cellText(row[columns.name]));
  const scored = scoredFactors(table.table, columns.factors);
  const layout = {
    factors: scored.table.factors.map(({ name }) => name),
    columns: scored.columns,
    names,
    decimal: sign,
  };
  const sizes =
    columns.size === null
      ? null
      : parseSizes(cells, {
          column: columns.size,
          header: headers[columns.size] ?? "",
          names,
          decimal: sign,
        });
  const ratings = parseRatings(cells, layout, scale);
  const absent = missingColumns(chosen.settings, chosen.rows, headers);
  return { chosen, absent, table, columns, cells, names, scored, ratings, sizes };
}

type Tables = ReturnType<typeof readTables>;

/** What is wrong in single cells, and in the tables as a whole. */
function problemsOf(read: Tables): readonly Problem[] {
  const { chosen, table, columns, names, scored, ratings } = read;
  return [
    ...chosen.problems,
    ...read.absent,
    ...table.problems,
    ...columns.problems,
    ...checkPortfolio({
      factors: table.table,
      layout: table.layout,
      scored: scored.table,
      names,
      ratings: ratings.ratings,
      nameColumn: columns.name,
      columns: scored.columns,
      missing: chosen.settings.missing,
    }),
    ...ratings.problems,
    ...(read.sizes?.problems ?? []),
  ];
}

/** A customer's name just as it stands in its cell: results that are values repeat it letter for letter. */
function nameOf(cell: Cell | undefined): string {
  return typeof cell === "string" && !isBlank(cell) ? cell : cellText(cell);
}

/** Everything with its place in the workbook. */
function place(raw: RawPortfolio, read: Tables, problems: readonly Problem[]): PortfolioSource {
  const { chosen, table, columns, cells, scored, ratings, sizes } = read;
  const { factors, customers } = raw;
  const { color } = columns;
  const origins = {
    factors: factors.origin,
    customers: customers.origin,
    settings: settingsOrigin(raw.settings),
  };
  const extras = extraColumns(customers.origin.headers, cells, columns);
  const texts = factorTexts(table, factors.rows, scored.table);
  return {
    factors: table.table,
    factorOrigin: factors.origin,
    factorRows: factors.rows,
    factorLayout: table.layout,
    axisTexts: axisTexts(table, factors.rows),
    factorTexts: texts,
    sharesHold: sharesHold(table, factors.rows),
    customerOrigin: customers.origin,
    nameColumn: columns.name,
    customerCells: cells,
    sizeColumn: columns.size,
    colors:
      color !== null
        ? { column: color, groups: groupBy(cells.map((row) => row[color] ?? null)) }
        : showsCertainty(chosen.settings.colorColumn, customers.origin.headers)
          ? "certainty"
          : null,
    carried: carriedColumns(customers.origin.headers, raw.wanted ?? [], columns),
    ratingColumns: scored.columns,
    ratingRange: ratingRange(customers.origin, scored.table, scored.columns, texts),
    input: {
      factors: scored.table,
      names: cells.map((row) => nameOf(row[columns.name])),
      ratings: ratings.ratings,
      ratingErrors: ratings.errors,
      sizes: sizes?.sizes ?? null,
      settings: chosen.settings,
    },
    settings: chosen.settings,
    settingCells: chosen.cells,
    settingsPlace: settingsPlace(raw.settings, chosen.rows),
    labelsFollow: chosen.labelsFollow,
    added: raw.added ?? 0,
    unmatched: extras.map(({ header }) => header),
    extras,
    problems: problems.map((problem) => placeProblem(problem, origins)),
  };
}
