import { cellText, type Cell } from "../../engine/cell";
import { parseNumber } from "../../engine/number";
import { nameKey } from "../../engine/text";
import type { Agreement } from "../../plans/round/consensus-sheet";
import { sameFactor } from "../../plans/recognise/factor-names";
import type { PortfolioSource } from "../../plans/source/types";
import type { Applied } from "../apply/apply-plan";
import { KamError } from "../errors";
import type { Hooks } from "../progress";
import { readSource } from "../read/source";
import { runExcel } from "../run";
import { pastCutShort } from "../take-back";
import { writeEdits, type CellEdit } from "../write-cells";
import { agreementsOn, matrixOn, readConsensus, type AgreedMatrix } from "./read-consensus";

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
  const { source, cells } = await runExcel(async (context) => {
    const read = await readSource(context, {}, hooks);
    if (read.survey.memory.adopted !== null) throw new KamError("KAM-ROUND-LINKED");
    return { source: read.source, cells: await readConsensus(context, read.survey, hooks) };
  });
  const matrix = matrixOn(cells);
  if (matrix === null) throw new KamError("KAM-NO-ROUND");
  const edits = editsOf(matrix, agreementsOn(cells), source);
  if (edits.length === 0) return null;
  const beside = namesBeside(edits, source);
  return { ...(await writeEdits("customers", edits, { beside })), changed: edits.length };
}

function editsOf(
  { factors, rows }: AgreedMatrix,
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
