import type { Cell } from "../engine/cell";
import { languages } from "../i18n/language";
import { portfolioTexts } from "../i18n/models/portfolio";
import { cellAddress } from "../plans/address";
import type { SheetRole } from "../plans/plan";
import { foldName } from "../plans/recognise/fold";
import { factorRows } from "../plans/results/layout";
import type { PortfolioSource } from "../plans/source/types";
import type { Applied } from "./apply/apply-plan";
import type { Expected } from "./apply/expected";
import type { ApplyOptions } from "./apply/options";
import { KamError } from "./errors";
import { inspectWorkbook } from "./inspect-workbook";
import { surveyOpenWorkbook, type Survey } from "./read/survey";
import { runExcel } from "./run";
import { writeEdits, type CellEdit } from "./write-cells";

/** The new name of each factor by the one it had. */
type Renamed = ReadonlyMap<string, string>;

/**
 * Gives factors other names: whatever finds them by their names is given the new ones too, so that scores stay.
 *
 * @param edits of the factor table itself, the names among them
 * @param beside cells by which it is known that the table's rows are where they were
 * @throws KamError KAM-TAKEN where a column is called so already: Excel would call the other one otherwise
 */
export async function writeRenamed(
  names: Renamed,
  edits: readonly CellEdit[],
  beside: readonly Expected[],
  source: PortfolioSource,
): Promise<Applied> {
  refuseTaken(names, source);
  const survey = await surveyOpenWorkbook();
  const { results } = await inspectWorkbook(survey);
  const inResults = results === null ? [] : await resultEdits(names, results.sheet);
  const roles = new Map<string, SheetRole>([
    ...inResults.map(({ sheet }) => [sheet, "results"] as const),
    [source.customerOrigin.sheet, "customers"],
    [source.factorOrigin.sheet, "factors"],
  ]);
  const all = [...headerEdits(names, source), ...edits, ...inResults];
  return writeEdits(roles, all, { beside, remember: renamedMapping(names, survey) });
}

/** Headers that are the factors' names. */
function headerEdits(
  names: Renamed,
  { customerOrigin: { sheet, headers, headerRow, columns } }: PortfolioSource,
): CellEdit[] {
  return headers.flatMap((header, i) => {
    const name = names.get(header.trim());
    const column = columns[i];
    const stays = name === undefined || name === header || column === undefined;
    return stays ? [] : [{ sheet, row: headerRow, column, value: name, was: header }];
  });
}

/** No two columns of a table have one name: Excel makes "Price2" of the second "Price". */
function refuseTaken(
  names: Renamed,
  { customerOrigin: { sheet, headers, headerRow, columns } }: PortfolioSource,
): void {
  const present = new Set(headers.map((header) => header.trim()));
  const given = [...names].filter(([before, after]) => before !== after && present.has(before));
  headers.forEach((header, i) => {
    const isWanted = given.some(
      ([before, after]) => before !== header.trim() && foldName(after) === foldName(header),
    );
    if (!isWanted) return;
    throw new KamError("KAM-TAKEN", { sheet, address: cellAddress(headerRow, columns[i] ?? 0) });
  });
}

/** The names that stand beside the results, where formulas look them up. */
async function resultEdits(names: Renamed, sheet: string): Promise<CellEdit[]> {
  return runExcel(async (context) => {
    const row = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(factorRows.name, 0, 1, 1);
    const used = row.getEntireRow().getUsedRangeOrNullObject(true);
    used.load("values,columnIndex");
    await context.sync();
    if (used.isNullObject) return [];
    const [cells = []] = used.values as Cell[][];
    const before = cells.findIndex((cell) => namesFollow.has(String(cell)));
    return cells.flatMap((cell, i): CellEdit[] => {
      const column = used.columnIndex + i;
      const name = before < 0 || i <= before ? undefined : names.get(String(cell));
      if (name === undefined) return [];
      return [{ sheet, row: factorRows.name, column, value: name, was: cell }];
    });
  });
}

/** What stands before the names of the factors in use, in the language that the results were written in. */
const namesFollow = new Set(languages.map((language) => portfolioTexts[language].factorsInUse));

function renamedMapping(names: Renamed, { memory }: Survey): NonNullable<ApplyOptions["remember"]> {
  const { mapping } = memory;
  if (mapping === null) return {};
  const factors = Object.entries(mapping.factors).map(
    ([name, column]) => [names.get(name) ?? name, column] as const,
  );
  return { mapping: { ...mapping, factors: Object.fromEntries(factors) } };
}
