import { NOT_RATED } from "../../src/engine/matrix/define-matrix";
import { cellOf } from "../../src/engine/matrix/portfolio";
import { strategyOf } from "../../src/engine/matrix/strategy";
import { globalWeights } from "../../src/engine/factors/global-weights";
import type { AxisId } from "../../src/engine/portfolio/axes";
import type { Portfolio } from "../../src/engine/portfolio/score-portfolio";
import type { Language } from "../../src/i18n/language";
import { vocabulary } from "../../src/i18n/vocabulary";
import { workbook as workbookTexts } from "../../src/i18n/workbook";
import { settingSpecs } from "../../src/plans/settings/specs";
import { labelOf } from "../../src/plans/settings/labels";
import type { PortfolioSource } from "../../src/plans/source/types";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { ErrorValue } from "../../src/workbench/excel/model/value";
import { sheetOf } from "../excel/support";

const first = 4;
/** Where the results say what is wrong with a customer. */
export const problemColumn = 10;

/** A cell as faces are compared: errors by their code, numbers to nine digits, nothing as an empty text. */
export function shown(value: unknown): unknown {
  if (value instanceof ErrorValue) return value.code;
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  return typeof value === "number" ? Number(value.toFixed(9)) : value;
}

/** What the engine says of each customer, in the columns of the results. */
export function byEngine(
  source: PortfolioSource,
  portfolio: Portfolio,
  language: Language,
): unknown[][] {
  const { labels, language: own } = source.settings;
  return source.input.names.map((name, i) => {
    const error = (axis: AxisId) => portfolio[axis].errors.get(i);
    const either = error("attractiveness") ?? error("advantage");
    const cell = cellOf(portfolio.cell[i] ?? NOT_RATED);
    return [
      name,
      error("attractiveness") ?? portfolio.attractiveness.score[i],
      error("advantage") ?? portfolio.advantage.score[i],
      portfolio.attractiveness.coverage[i],
      portfolio.advantage.coverage[i],
      either ?? labelOf(labels, portfolio.cell[i] ?? NOT_RATED),
      either ?? (cell === null ? "" : vocabulary[language][`pair.${cell}`]),
      either ?? (cell === null ? "" : vocabulary[own][`strategy.${strategyOf[cell]}`]),
      error("attractiveness") ?? portfolio.distance.attractiveness[i],
      error("advantage") ?? portfolio.distance.advantage[i],
    ].map(shown);
  });
}

/** The cells of the results from their first column to another. */
export function resultsOf(
  workbook: Workbook,
  language: Language,
  customers: number,
  column: number,
) {
  const sheet = sheetOf(workbook, workbookTexts[language]["sheet.results"]);
  const area = { top: first, bottom: first + customers - 1, left: 0, right: column };
  return sheet.values(area).map((row) => row.map(shown));
}

/** KAM.PORTFOLIO of the same cells, entered on a sheet of its own. */
export function byFunction(workbook: Workbook, source: PortfolioSource): unknown[][] {
  const { customerOrigin: customers, factorOrigin, factorLayout, settingsPlace } = source;
  const range = (sheet: string, top: number, left: number, bottom: number, right: number) => {
    const at = (row: number, column: number) =>
      `$${String.fromCharCode(65 + column)}$${String(row + 1)}`;
    return `'${sheet}'!${at(top, left)}:${at(bottom, right)}`;
  };
  const whole = (cells: string) => `IF(${cells}="","",${cells})`;
  const axis = (id: AxisId) => {
    const own = source.factors.factors.flatMap((factor, i) => (factor.axis === id ? [i] : []));
    const [start = 0, end = 0] = [own[0], own.at(-1)];
    const column = (key: "weight" | "direction" | "optional") => {
      const place = factorOrigin.columns[factorLayout.columns[key]] ?? 0;
      const [top, bottom] = [start, end].map((i) => factorOrigin.firstRow + factorLayout.rows[i]!);
      return range(factorOrigin.sheet, top!, place, bottom!, place);
    };
    const [left, right] = [start, end].map((i) => customers.columns[source.ratingColumns[i]!]!);
    const ratings = range(customers.sheet, customers.firstRow, left!, customers.lastRow, right!);
    const shares = globalWeights(source.factors, id).join(";");
    const weights = source.factors.weighting === "flat" ? column("weight") : `{${shares}}`;
    return {
      ratings: whole(ratings),
      weights,
      directions: column("direction"),
      optional: column("optional"),
    };
  };
  const [up, right] = [axis("attractiveness"), axis("advantage")];
  const names = range(
    customers.sheet,
    customers.firstRow,
    customers.columns[0]!,
    customers.lastRow,
    customers.columns[0]!,
  );
  const { sheet, column, freeRow, rows } = settingsPlace!;
  // Where the settings leave it open, the workbook takes the decimal sign from its ratings; a call has to be told.
  if (settingSpecs.decimalSign.read(source.settingCells.decimalSign ?? null, ".") === null) {
    sheetOf(workbook, sheet).setValue(rows.decimalSign!, column, source.settings.decimal);
  }
  const settings = range(sheet, 4, column - 1, freeRow - 1, column);
  const given = `IF(${settings}="","",IF(ISNUMBER(${settings})*(${settings}=0),"0",${settings}))`;
  const args = [names, up.ratings, up.weights, right.ratings, right.weights, given];
  const marks = [up.directions, right.directions, up.optional, right.optional];
  const own = workbook.addSheet("Function");
  own.setFormula(0, 0, `=KAM.PORTFOLIO(${[...args, ...marks].join(",")})`);
  const count = source.input.names.length;
  return own.values({ top: 1, bottom: count, left: 0, right: 6 }).map((row) => row.map(shown));
}

/** The columns of KAM.PORTFOLIO, from what the engine says. */
export function likeFunction(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map(([name, up, right, coveredUp, coveredRight, quadrant, , strategy, dy, dx]) => {
    const error = [up, right].find((score) => typeof score === "string" && score.startsWith("#"));
    const nearest =
      typeof dy === "number" && typeof dx === "number"
        ? Math.min(Math.abs(dy), Math.abs(dx))
        : (error ?? "");
    return [
      name,
      up,
      right,
      Math.min(Number(coveredUp), Number(coveredRight)),
      quadrant,
      strategy,
      nearest,
    ];
  });
}

/** Of a row of the results both scores and the quadrant. */
export function placed(row: readonly unknown[]): unknown[] {
  return [row[1], row[2], row[5]];
}
