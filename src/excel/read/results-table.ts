import { cellText, type Cell } from "../../engine/cell";
import type { Language } from "../../i18n/language";
import { resultsTableTexts } from "../../i18n/reports/results-table";
import { layout } from "../../plans/results/layout";
import { reportRole } from "../../plans/reports/report";
import type { PresentResultsTable } from "../../plans/reports/table/present";
import type { ResultsTableNames } from "../../plans/reports/table/sheet";
import { contents } from "../apply/present";
import { resultsTable as usualName } from "../../plans/template/names";
import type { Hooks } from "../progress";
import { runExcel } from "../run";
import { readInRounds } from "./chunks";
import { freeName } from "./free-name";
import { ownSheet } from "./own-sheet";
import type { FoundTable, Survey } from "./survey";
import { readUsedCells } from "./used-cells";

/** The table of results that the workbook has, with what it was written from; and names for another that are free. */
export async function readResultsTable(
  survey: Survey,
  { language, isAsked }: { readonly language: Language; readonly isAsked: boolean },
  hooks: Hooks,
): Promise<ResultsTableNames> {
  const sheet = ownSheet(survey, reportRole("results-table"));
  const table = survey.tables.find((one) => one.sheet === sheet) ?? null;
  const { tables, names, sheets } = survey;
  return {
    sheet: freeName(
      resultsTableTexts[language].sheet,
      sheets.map(({ name }) => name),
      " ",
    ),
    table: freeName(usualName, [...tables.map(({ name }) => name), ...names], "_"),
    present: table === null ? null : await readPresent(survey, table, hooks),
    isAsked,
  };
}

async function readPresent(
  survey: Survey,
  { sheet, name, headers, headerRow, body }: FoundTable,
  hooks: Hooks,
): Promise<PresentResultsTable> {
  const from = ownSheet(survey, "results");
  return runExcel(async (context) => {
    const [rows = []] = await readInRounds(context, [{ sheet, area: body }], contents, hooks);
    const part = { firstRow: layout.headerRow, columns: headers.length };
    const [head = [], ...results] =
      from === null ? [] : await readUsedCells(context, from, part, hooks);
    return {
      sheet,
      name,
      area: { ...body, top: headerRow },
      headers,
      rows,
      results: { headers: head.map((cell: Cell) => cellText(cell)), rows: results },
    };
  });
}
