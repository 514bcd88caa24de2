import { isBlank, type Cell } from "../engine/cell";
import { readRule } from "../engine/factors/measured";
import type { Factor, Measured } from "../engine/factors/types";
import type { RatingRule } from "../engine/models/rating";
import { parseNumber } from "../engine/number";
import { ratingRuleTexts, ratingRuleWords } from "../i18n/models/rating";
import { proposedRule } from "../plans/adopt/measures";
import { ruleFormula } from "../plans/adopt/rule-formula";
import { areaAddress, cellAddress } from "../plans/address";
import { areaAt } from "../plans/area";
import type { Block, PlanCell, SheetRole } from "../plans/plan";
import { blockArea, rowBlock, sheetPlan } from "../plans/sheet";
import { headerIndex } from "../plans/source/customers";
import type { PortfolioSource } from "../plans/source/types";
import { applyPlan } from "./apply/apply-plan";
import { contents } from "./apply/present";
import { KamError } from "./errors";
import type { Hooks } from "./progress";
import { readInRounds } from "./read/chunks";
import type { SourceReading } from "./read/source";
import { runExcel } from "./run";

/** A factor that is measured, and where it and its numbers stand. */
interface Measurement {
  readonly factor: Factor & { readonly measured: Measured };
  /** Row of the factor in the factor table's body. */
  readonly line: number;
  /** Columns of the customers' origin. */
  readonly from: number;
  readonly to: number;
  readonly rule: RatingRule;
  readonly isProposed: boolean;
}

/**
 * Fills the columns of factors that are measured with formulas on their numbers, and writes the rule beside a factor
 * that names a column alone. A rating that somebody has typed stays, and counts.
 *
 * @returns what could not be filled, and the token of what was written; null where nothing was
 */
export async function fillMeasured(
  read: SourceReading,
  hooks: Hooks,
): Promise<{ readonly token: string | null; readonly warnings: readonly KamError[] }> {
  const { source } = read;
  const warnings: KamError[] = [];
  const found = source.factors.factors.flatMap((factor, i): Measurement[] => {
    const measured = measurementOf(factor, source.factorLayout.rows[i] ?? i, source);
    if (measured === "unusable") warnings.push(ruleWarning(source, i));
    return measured === null || measured === "unusable" ? [] : [measured];
  });
  const { customerOrigin: origin, factorOrigin } = source;
  const blocks = await ratingBlocks(found, source, hooks);
  const rules = found.flatMap((one) => (one.isProposed ? ruleBlocks(one, source) : []));
  const sheets = [
    patch("customers", origin.sheet, blocks),
    patch("factors", factorOrigin.sheet, rules),
  ].filter((sheet) => sheet.blocks.length > 0);
  if (sheets.length === 0) return { token: null, warnings };
  const plan = { sheets, charts: [], show: null };
  // The rows have to be those that were read.
  const expected = source.input.names.map((_, row) => ({
    sheet: origin.sheet,
    row: origin.firstRow + row,
    column: origin.columns[source.nameColumn] ?? 0,
    was: source.customerCells[row]?.[source.nameColumn] ?? null,
  }));
  const { token } = await applyPlan(plan, read.survey, { consent: "ask", expected }, hooks);
  return { token, warnings };
}

/** Null where people rate the factor, or nobody is rated on it. */
function measurementOf(
  factor: Factor,
  line: number,
  source: PortfolioSource,
): Measurement | "unusable" | null {
  const { measured } = factor;
  if (measured === undefined) return null;
  const to =
    source.ratingColumns[
      source.input.factors.factors.findIndex(({ name }) => name === factor.name)
    ];
  const from = headerIndex(source.customerOrigin.headers, measured.source);
  if (to === undefined) return null;
  if (from === null || from === to) return "unusable";
  const { scale, decimal } = source.settings;
  const said = readRule(measured, scale, decimal, ratingRuleWords);
  const rule = said ?? proposedRule(numbersIn(source, from));
  if (rule === "unknown" || rule === null) return "unusable";
  return { factor: { ...factor, measured }, line, from, to, rule, isProposed: said === null };
}

function numbersIn({ customerCells, settings }: PortfolioSource, column: number): number[] {
  return customerCells
    .map((row) => (isBlank(row[column]) ? NaN : parseNumber(row[column] ?? null, settings.decimal)))
    .filter((number) => !Number.isNaN(number));
}

function ruleWarning({ factorOrigin, factorLayout }: PortfolioSource, factor: number): KamError {
  const column = factorOrigin.columns[factorLayout.columns.source] ?? 0;
  const row = factorOrigin.firstRow + (factorLayout.rows[factor] ?? factor);
  const { sheet } = factorOrigin;
  return new KamError("KAM-RULE", { sheet, address: cellAddress(row, column) });
}

/** The ratings that are missing, or were worked out by another rule. */
async function ratingBlocks(
  found: readonly Measurement[],
  { customerOrigin: origin, customerCells, nameColumn, settings }: PortfolioSource,
  hooks: Hooks,
): Promise<Block[]> {
  const { sheet, firstRow, columns } = origin;
  const rows = customerCells.length;
  if (found.length === 0 || rows === 0) return [];
  const requests = found.map(({ to }) => ({
    sheet,
    area: areaAt(firstRow, columns[to] ?? 0, rows, 1),
  }));
  const present = await runExcel((context) => readInRounds(context, requests, contents, hooks));
  return found.flatMap(({ from, to, rule }, i) => {
    const at = columns[from] ?? 0;
    const all = areaAddress(areaAt(firstRow, at, rows, 1), "both");
    return customerCells.flatMap((cells, row): Block[] => {
      const now = present[i]?.[row]?.[0] ?? null;
      const number = cellAddress(firstRow + row, at);
      const rating = ruleFormula(number, rule, settings.scale, all);
      const formula = `=IF(${number}="","",${rating})`;
      const stays = isBlank(cells[nameColumn]) || !isFillable(now) || formulaOf(now) === formula;
      return stays ? [] : [rowBlock(firstRow + row, columns[to] ?? 0, [{ formula }])];
    });
  });
}

/** How formulas begin that were filled in, whatever their columns and points are: evenly, by bands, by rank. */
const figure = String.raw`-?[\d.]+(?:E[+-]?\d+)?`;
const filledBefore = new RegExp(
  [
    String.raw`^=IF\(([A-Z]{1,3}\d+)="","",(?:`,
    String.raw`IFERROR\(${figure}\+${figure}\*MIN\(1,MAX\(0,\(`,
    String.raw`|IF\(ISNUMBER\(\1\),IFERROR\(INDEX\(\{`,
    String.raw`|IF\(ISNUMBER\(\1\),${figure}\+${figure}\*\(COUNTIF\(`,
    ")",
  ].join(""),
  "i",
);

function isFillable(cell: PlanCell): boolean {
  const formula = formulaOf(cell);
  return formula === null ? isBlank(cell as Cell) : filledBefore.test(formula);
}

function formulaOf(cell: PlanCell): string | null {
  return typeof cell === "object" && cell !== null ? cell.formula : null;
}

/** The proposed rule as a person would type it: in two cells, or in one where the table has no other. */
function ruleBlocks({ line, rule }: Measurement, source: PortfolioSource): Block[] {
  const { factorOrigin, factorLayout, settings } = source;
  if (rule.kind !== "linear" && rule.kind !== "log") return [];
  const column = (id: "rule" | "points") => factorOrigin.columns[factorLayout.columns[id]] ?? null;
  const row = factorOrigin.firstRow + line;
  const word = ratingRuleTexts[settings.language][rule.kind];
  const points = [rule.from, rule.to]
    .map((point) => String(point).replace(".", settings.decimal))
    .join(" ");
  const [ruleAt, pointsAt] = [column("rule"), column("points")];
  if (ruleAt === null) return [];
  if (pointsAt === null) return [rowBlock(row, ruleAt, [`${word} ${points}`])];
  return [rowBlock(row, ruleAt, [word]), rowBlock(row, pointsAt, [points])];
}

/** The cells are blank, or hold what was filled in before. */
function patch(role: SheetRole, name: string, blocks: readonly Block[]) {
  const joined = joinedDown(blocks);
  return sheetPlan({ role, name, patch: true, owned: joined.map(blockArea), blocks: joined });
}

/** Blocks of one cell below one another as one. */
function joinedDown(blocks: readonly Block[]): Block[] {
  const joined: { row: number; column: number; cells: (readonly PlanCell[])[] }[] = [];
  for (const { row, column, cells } of blocks) {
    const last = joined.at(-1);
    const goesOn = last?.column === column && last.row + last.cells.length === row;
    const block = goesOn ? last : { row, column, cells: [] };
    if (!goesOn) joined.push(block);
    for (const line of cells) block.cells.push(line);
  }
  return joined;
}
