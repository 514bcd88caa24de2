import { cellText, type Cell } from "../../engine/cell";
import { parseNumber } from "../../engine/number";
import { nameKey } from "../../engine/text";
import { languages } from "../../i18n/language";
import { roundTexts } from "../../i18n/round";
import { areaAt } from "../../plans/area";
import type { Agreement } from "../../plans/round/consensus-sheet";
import { sameFactor } from "../../plans/recognise/factor-names";
import type { PortfolioSource } from "../../plans/source/types";
import type { Applied } from "../apply/apply-plan";
import { KamError } from "../errors";
import type { Hooks } from "../progress";
import { readBodies } from "../read/chunks";
import { ownSheet } from "../read/own-sheet";
import { readSource } from "../read/source";
import type { Survey } from "../read/survey";
import { runExcel } from "../run";
import { pastCutShort } from "../take-back";
import { writeEdits, type CellEdit } from "../write-cells";
import { readAgreements } from "./merge-round";

export interface PublishReport extends Applied {
  /** Cells of the customers that have another rating now. */
  readonly changed: number;
}

/**
 * Writes the consensus as it stands on its sheet into the customers' ratings; what was agreed on goes before it.
 *
 * @returns null where all ratings are those already
 * @throws KamError KAM-NO-ROUND where there is no consensus, KAM-ROUND-LINKED where the ratings stand elsewhere
 */
export function publishRound(hooks: Hooks = {}): Promise<PublishReport | null> {
  return pastCutShort(() => publish(hooks), hooks);
}

async function publish(hooks: Hooks): Promise<PublishReport | null> {
  const { source, matrix, agreements } = await runExcel(async (context) => {
    const read = await readSource(context, {}, hooks);
    if (read.survey.memory.adopted !== null) throw new KamError("KAM-ROUND-LINKED");
    return {
      source: read.source,
      matrix: await readMatrix(context, read.survey, hooks),
      agreements: await readAgreements(context, read.survey, hooks),
    };
  });
  if (matrix === null) throw new KamError("KAM-NO-ROUND");
  const edits = editsOf(matrix, agreements, source);
  if (edits.length === 0) return null;
  const beside = namesBeside(edits, source);
  return { ...(await writeEdits("customers", edits, { beside })), changed: edits.length };
}

interface Matrix {
  readonly factors: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The agreed ratings as they stand on the sheet of the consensus. */
async function readMatrix(
  context: Excel.RequestContext,
  survey: Survey,
  hooks: Hooks,
): Promise<Matrix | null> {
  const sheet = ownSheet(survey, "consensus");
  if (sheet === null) return null;
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const area = areaAt(0, 0, rowIndex + rowCount, columnIndex + columnCount);
  const [cells = []] = await readBodies(context, [{ sheet, area }], hooks);
  const heading = new Set(languages.map((one) => nameKey(roundTexts[one]["consensus.matrix"])));
  const top = cells.findIndex((row) => heading.has(nameKey(cellText(row[0]))));
  if (top < 0) return null;
  const factors = (cells[top + 1] ?? []).slice(1).map(cellText);
  const rows = cells.slice(top + 2).filter((row) => cellText(row[0]) !== "");
  return { factors, rows };
}

function editsOf(
  { factors, rows }: Matrix,
  agreements: readonly Agreement[],
  source: PortfolioSource,
): CellEdit[] {
  const { input, customerOrigin: origin, ratingColumns, customerCells, settings } = source;
  const { factors: table, names } = input;
  const { lowest, highest } = table.scale;
  const rating = (cell: Cell | undefined) => {
    const value = parseNumber(cell ?? null, settings.decimal);
    return value >= lowest && value <= highest ? value : null;
  };
  const customers = new Map(names.map((name, i) => [nameKey(name), i]));
  const agreed = new Map(
    agreements.map(({ customer, factor, value }) => [
      JSON.stringify([nameKey(customer), nameKey(factor)]),
      typeof value === "object" ? null : rating(value),
    ]),
  );
  const edits = new Map<string, CellEdit>();
  const edit = (customer: number, factor: number, value: number | null) => {
    const place = ratingColumns[factor];
    const column = place === undefined ? undefined : origin.columns[place];
    if (value === null || place === undefined || column === undefined) return;
    const was = customerCells[customer]?.[place] ?? null;
    if (rating(was) === value) return;
    const row = origin.firstRow + customer;
    edits.set(`${customer} ${factor}`, { sheet: origin.sheet, row, column, value, was });
  };
  for (const row of rows) {
    const customer = customers.get(nameKey(cellText(row[0])));
    if (customer === undefined) continue;
    factors.forEach((name, i) => {
      const factor = table.factors.findIndex((one) => sameFactor(one.name, name));
      if (factor < 0) return;
      const key = JSON.stringify([nameKey(cellText(row[0])), nameKey(name)]);
      edit(customer, factor, agreed.get(key) ?? rating(row[i + 1]));
    });
  }
  return [...edits.values()];
}

/** The names in the rows that are edited: they have to be where they were read. */
function namesBeside(
  edits: readonly CellEdit[],
  { customerOrigin: origin, nameColumn, customerCells }: PortfolioSource,
) {
  const column = origin.columns[nameColumn] ?? 0;
  return [...new Set(edits.map(({ row }) => row))].map((row) => ({
    sheet: origin.sheet,
    row,
    column,
    was: customerCells[row - origin.firstRow]?.[nameColumn] ?? null,
  }));
}
